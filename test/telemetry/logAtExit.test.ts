import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';

const source = new URL('../../src/telemetry/createLog.ts', import.meta.url).href;
/** More than a pipe holds, so that most lines wait in the process. */
const count = 20_000;
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts a process that logs many lines, and ends when all of them wait. */
async function startFull(
  exit = 'await log.end(); process.exit(0);',
): Promise<ChildProcess & { readonly stdout: Readable }> {
  const script = `const log = (await import('${source}')).createLog('info');
    for (let at = 0; at < ${count}; at += 1) log.info('A request ended.', { count: at });
    setTimeout(async () => {
      log.info('Stopping.');
      process.stderr.write('ending');
      ${exit}
    }, 500);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  await once(child.stderr, 'data');
  return child;
}

test('a process exits although nobody reads its log', async () => {
  const child = await startFull();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('no line is lost and none comes twice when the reader of the log is slow at the exit of the process', async () => {
  const child = await startFull();
  const lines = (await text(child.stdout)).trim().split('\n');
  const counts = lines.flatMap((line) => (JSON.parse(line) as { count?: number }).count ?? []);
  expect(counts).toEqual(Array.from({ length: count }, (_, at) => at));
  expect(lines.at(-1)).toContain('"msg":"Stopping."');
});

test('a process that ends without waiting for its log exits too although nobody reads it', async () => {
  const child = await startFull('process.exit(0)');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
