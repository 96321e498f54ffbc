import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { plantedFaults } from '../../../simulation/planted/plantedFaults.ts';

const root = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);
/** Short runs begin with a seed that is known to find the fault, and full ones with the first. */
const isFull = process.env['PLANTED_FAULTS'] === 'full';

test.concurrent.each(Object.entries(plantedFaults))(
  'the simulation finds the planted fault %s by its own rule',
  async (name, { rule, seeds, foundBy }) => {
    const from = isFull ? 1 : foundBy;
    const args = ['--plant', name, '--from', String(from), '--seeds', String(seeds), '--processes', '1'];
    const { stdout } = await run(process.execPath, ['simulation/main.ts', ...args], { cwd: root, maxBuffer: 1e8 });
    expect(stdout).toContain(`${name} was found by: ${rule}`);
  },
);
