import { availableParallelism } from 'node:os';
import { compareHistories } from './compareHistories.ts';
import { readOptions, type Options } from './options.ts';
import { plantedFaults } from './planted/plantedFaults.ts';
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
  const found = await runSeeds({ ...rest, planted }, print);
  if (planted === undefined) return found === undefined;
  const { rule, seeds } = plantedFaults[planted];
  print(
    found === undefined ? `${planted} was not found in ${rest.seeds} seeds.` : `${planted} was found by: ${found.rule}`,
  );
  return found?.rule === rule && found.seed < rest.from + seeds;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
