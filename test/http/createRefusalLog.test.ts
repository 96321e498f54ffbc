import { expect, test } from 'vitest';
import { createRefusalLog } from '../../src/http/createRefusalLog.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import type { LogLine } from '../support/readLog.ts';

test('each reason is logged at once, then at most every ten seconds with the number since', () => {
  const lines: LogLine[] = [];
  const log = createLog('info', { write: (text) => void lines.push(JSON.parse(text) as LogLine) });
  let now = 0;
  const refused = createRefusalLog(log, () => now);
  const audience = 'The token is for a different audience.';
  for (now = 0; now < 25_000; now += 1_000) refused(audience);
  refused('The token has expired.');
  expect(lines.map(({ detail, count }) => [detail, count])).toEqual([
    [audience, 1],
    [audience, 10],
    [audience, 10],
    ['The token has expired.', 1],
  ]);
});
