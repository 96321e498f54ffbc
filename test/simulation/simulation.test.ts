import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
/** `npm run simulate -- --twice --seeds 50` compares more. */
const seeds = [1, 7];

async function simulate(job: 'check' | 'history', seed: number): Promise<string> {
  const args = ['--disable-proto=delete', 'simulation/worker.ts', job, String(seed), String(seed)];
  return (await run(process.execPath, args, { cwd: root, maxBuffer: 1e8 })).stdout;
}

describe('the simulation', { timeout: 240_000 }, () => {
  test.each(seeds)('seed %i has the same history in two processes, to the byte', async (seed) => {
    const [one, other] = [await simulate('history', seed), await simulate('history', seed)];
    expect(one).toBe(other);
    expect(one.split('\n').length).toBeGreaterThan(100);
    expect(one).toContain('"kind":"wire"');
  });

  test('a seed whose operations, calls and faults are counted breaks no rule', async () => {
    const report = JSON.parse(await simulate('check', 2)) as Record<string, unknown>;
    expect(report).toMatchObject({ seed: 2, violations: [] });
    expect(report['operations']).toBeGreaterThan(20);
    expect(report['calls']).toBeGreaterThan(50);
  });
});
