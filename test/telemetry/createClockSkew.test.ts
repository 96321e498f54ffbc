import { expect, test } from 'vitest';
import { createClockSkew } from '../../src/telemetry/createClockSkew.ts';
import { createLog } from '../../src/telemetry/createLog.ts';

const date = 'Fri, 01 May 2026 09:00:00 GMT';
const dateMs = Date.parse('2026-05-01T09:00:00Z');

function start() {
  const lines: Record<string, unknown>[] = [];
  const time = { ms: 0 };
  const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  const skew = createClockSkew({ log, elapsedMs: () => time.ms });
  const observe = (sentAtMs: number, receivedAtMs = sentAtMs, headers: { date?: string; age?: string } = {}) =>
    skew.observe('issuer', { date, age: '', sentAtMs, receivedAtMs, ...headers });
  return { lines, time, skew, observe, seconds: () => skew.seconds().get('issuer') };
}

test.each([
  ['the same second', 0, 0, 0],
  ['the end of the same second', 999, 999, 0],
  ['a request that took ten seconds', -10_000, 0, 0],
  ['a response that took ten seconds', 0, 10_000, 0],
  ['ten minutes ahead', 600_000, 600_500, 599],
  ['ten minutes behind', -600_500, -600_000, -600],
  ['seven seconds ahead', 8_000, 8_000, 7],
  ['seven seconds behind', -7_000, -7_000, -7],
  ['half a year ahead', 15_768_000_000, 15_768_000_000, 86_400],
  ['half a year behind', -15_768_000_000, -15_768_000_000, -86_400],
])(
  'the skew of %s is what neither the journey nor the precision of a second explains',
  (_name, sent, received, seconds) => {
    const clock = start();
    clock.observe(dateMs + sent, dateMs + received);
    expect(clock.seconds()).toBe(seconds);
  },
);

test('the age that a cache states is no skew', () => {
  const clock = start();
  clock.observe(dateMs + 3_600_000, dateMs + 3_600_000, { age: '3600' });
  expect(clock.seconds()).toBe(0);
  clock.observe(dateMs + 3_600_000, dateMs + 3_600_000, { age: 'P9990000018' });
  expect(clock.seconds()).toBe(3_599);
});

test.each(['', 'yesterday', '2026-05-01T09:00:00Z', 'Fri, 99 May 2026 09:00:00 GMT', `${date}, ${date}`])(
  'a response with the date %j says nothing of a clock',
  (other) => {
    const clock = start();
    clock.observe(0, 0, { date: other });
    expect(clock.seconds()).toBeUndefined();
    expect(clock.lines).toEqual([]);
  },
);

test('a clock that differs by more than five seconds is logged with its source, and others are not', () => {
  const clock = start();
  for (const offsetMs of [0, 5_900, -5_400]) clock.observe(dateMs + offsetMs);
  expect(clock.lines).toEqual([]);
  clock.observe(dateMs + 600_000);
  expect(clock.lines).toMatchObject([
    {
      level: 40,
      msg: 'The clock of this machine differs from that of another server.',
      detail: 'issuer',
      skewSeconds: 599,
    },
  ]);
});

test('a clock that stays wrong is logged once a minute for each source', () => {
  const clock = start();
  const wrong = { date, age: '', sentAtMs: dateMs + 60_000, receivedAtMs: dateMs + 60_000 };
  for (const ms of [0, 1, 59_999]) {
    clock.time.ms = ms;
    for (const source of ['emis', 'issuer'] as const) clock.skew.observe(source, wrong);
  }
  expect(clock.lines.map(({ detail }) => detail)).toEqual(['emis', 'issuer']);
  clock.time.ms = 60_000;
  clock.skew.observe('emis', wrong);
  expect(clock.lines.map(({ detail }) => detail)).toEqual(['emis', 'issuer', 'emis']);
});

test('a clock that was corrected has no skew any more', () => {
  const clock = start();
  clock.observe(dateMs + 600_000);
  clock.observe(dateMs);
  expect(clock.seconds()).toBe(0);
});
