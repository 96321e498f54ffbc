import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createLog } from '../../src/telemetry/createLog.ts';
import type { SafeFields } from '../../src/telemetry/Log.ts';

test('a log line is JSON with the event and the allowed fields only', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const wider = { code: 'UPSTREAM_TIMEOUT', at: ['a.ts:1'], patient: 'Anna', detail: { nhs: '999' } };
  log.error('The upstream failed.', wider as unknown as SafeFields);
  log.debug('Not at this level.');
  expect(lines).toHaveLength(1);
  const { time, ...line } = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(line).toEqual({ level: 50, msg: 'The upstream failed.', code: 'UPSTREAM_TIMEOUT', at: ['a.ts:1'] });
});

const source = new URL('../../src/telemetry/createLog.ts', import.meta.url).href;

/** Runs a script with a log to standard output, in a process of its own. */
const runWithLog = (script: string) =>
  promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `const log = (await import('${source}')).createLog('info');\n${script}`,
  ]);

test('lines that wait to be written together are written when the process exits', async () => {
  const { stdout } = await runWithLog(
    `for (let at = 0; at < 100; at += 1) log.info('A request ended.'); process.exit();`,
  );
  expect(stdout.match(/A request ended\./g)).toHaveLength(100);
});

test('many warnings at once are all written, without a warning of Node itself', async () => {
  const { stdout, stderr } = await runWithLog(`for (let at = 0; at < 100; at += 1) log.warn('A call failed.');`);
  expect(stdout.match(/A call failed\./g)).toHaveLength(100);
  expect(stderr).toBe('');
});
