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
