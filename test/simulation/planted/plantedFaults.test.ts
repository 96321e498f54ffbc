import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { plantedFaults } from '../../../simulation/planted/plantedFaults.ts';

const root = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

test.each(Object.entries(plantedFaults))('the simulation finds the planted fault %s', async (name, { rule, seeds }) => {
  const args = ['simulation/main.ts', '--plant', name, '--seeds', String(seeds)];
  const { stdout } = await run(process.execPath, args, { cwd: root, maxBuffer: 1e8 });
  expect(stdout).toContain(`${name} was found by: ${rule}`);
});
