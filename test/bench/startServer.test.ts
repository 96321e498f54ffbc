import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

/** A parent that starts a measured program and prints its process id. */
const parent = `
  import { spawn } from 'node:child_process';
  const program = ['--import', './bench/measure/meter.ts', '-e', 'setInterval(() => {}, 1_000); process.send("up")'];
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.once('message', () => console.log(child.pid));
`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a measured server ends when the measurement is killed', async () => {
  const bench = spawn(process.execPath, ['--input-type=module', '-e', parent], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(bench.stdout), 'line')) as [string];
  const pid = Number(line);
  expect(isRunning(pid)).toBe(true);
  bench.kill('SIGKILL');
  while (isRunning(pid)) await wait(10);
  expect(isRunning(pid)).toBe(false);
});
