import { expect, test } from 'vitest';
import { plantedFaults, type PlantedFaultName } from '../../../simulation/planted/plantedFaults.ts';
import { runSeeds } from '../../../simulation/runSeeds.ts';

/** Short runs begin with a seed that is known to find the fault, and full ones with the first. */
const isFull = process.env['PLANTED_FAULTS'] === 'full';

test.concurrent.each(Object.entries(plantedFaults))(
  'the simulation finds the planted fault %s by its own rule',
  async (name, { rule, seeds, foundBy }) => {
    const lines: string[] = [];
    const options = { planted: name as PlantedFaultName, from: isFull ? 1 : foundBy, seeds, processes: 1 };
    const found = await runSeeds(options, (line) => lines.push(line));
    expect(found?.rule, lines.join('\n')).toBe(rule);
  },
);
