import { availableParallelism } from 'node:os';
import { compareHistories } from './compareHistories.ts';
import { readOptions, type Options } from './options.ts';
import { ruleOf, type PlantedFaultName } from './planted/plantedFaults.ts';
import { runSeeds } from './runSeeds.ts';
import { startWorker } from './startWorker.ts';

const options = readOptions(process.argv.slice(2), availableParallelism());
process.exitCode = (await run(options)) ? 0 : 1;

/** @returns true when everything is as it should be */
async function run({ seed, twice, planted, ...rest }: Options): Promise<boolean> {
  if (seed !== undefined) {
    for await (const line of startWorker('history', seed, seed, planted)) print(line);
    for await (const line of startWorker('shortest', seed, seed, planted)) print(line);
    return true;
  }
  if (twice) return compareHistories(rest, print);
  if (planted !== undefined) return findPlanted(planted, rest);
  return (await runSeeds(rest, print)) === undefined;
}

/** @returns true when a fault is found by its rule, or not found at all when it has none */
async function findPlanted(
  planted: PlantedFaultName,
  options: Pick<Options, 'seeds' | 'from' | 'processes'>,
): Promise<boolean> {
  const found = await runSeeds({ ...options, planted }, print);
  if (found) print(`${planted} was found by: ${found.rule}, with seed ${found.seed}`);
  else print(`${planted} was not found in ${options.seeds} seeds.`);
  return found?.rule === ruleOf(planted);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
