import { expect, test } from 'vitest';
import { RollingLifetime } from '../../../../src/emis/soap/session/RollingLifetime.ts';

const minuteMs = 60_000;

function start(timeoutMinutes: number, marginMs = 0) {
  const time = { ms: 1_000 };
  const clock = () => time.ms;
  return { time, clock, lifetime: new RollingLifetime(timeoutMinutes, time.ms, marginMs, clock) };
}

test('a lifetime that another process continues ends at the same time', () => {
  const { time, clock, lifetime } = start(20);
  time.ms += 5 * minuteMs;
  lifetime.renew(time.ms);
  const { timeoutMinutes, renewedAtMs } = lifetime.saved;
  const continued = new RollingLifetime(timeoutMinutes, renewedAtMs, 0, clock);
  time.ms += 20 * minuteMs - 1;
  expect([lifetime.remainingMs(), continued.remainingMs()]).toEqual([1, 1]);
  time.ms += 1;
  expect([lifetime.isAlive(), continued.isAlive()]).toEqual([false, false]);
});

test.each([
  [20, 10_000, 20 * minuteMs - 10_000],
  // A quarter of the timeout.
  [1, 20_000, 45_000],
])('a lifetime of %i minutes with a margin of %i ms is used for %i ms', (timeoutMinutes, marginMs, usedMs) => {
  const { time, lifetime } = start(timeoutMinutes, marginMs);
  expect(lifetime.remainingMs()).toBe(usedMs);
  time.ms += usedMs - 1;
  expect(lifetime.isAlive()).toBe(true);
  time.ms += 1;
  expect([lifetime.isAlive(), lifetime.remainingMs()]).toEqual([false, 0]);
});

test('a call that was sent before another one does not shorten the lifetime that the other one has renewed', () => {
  const { time, lifetime } = start(20);
  time.ms += 2 * minuteMs;
  lifetime.renew(time.ms);
  lifetime.renew(time.ms - minuteMs);
  expect(lifetime.remainingMs()).toBe(20 * minuteMs);
});

test('a session that the upstream has ended is not used, although its timeout has not passed', () => {
  const { lifetime } = start(20);
  expect(lifetime.hasEnded).toBe(false);
  lifetime.end();
  expect([lifetime.hasEnded, lifetime.isAlive(), lifetime.remainingMs()]).toEqual([true, false, 0]);
});
