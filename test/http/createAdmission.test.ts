import { expect, test } from 'vitest';
import { createAdmission } from '../../src/http/createAdmission.ts';

function start() {
  const state = { waitMs: 0, delayMs: 0 };
  const admission = createAdmission({
    maxRequests: 2,
    timeoutMs: 10_000,
    expectedWaitMs: () => state.waitMs,
    delayMeter: { restart: () => void (state.delayMs = 0), delayMs: () => state.delayMs },
  });
  return { admission, state };
}

test('requests beyond the limit are refused until one ends', () => {
  const { admission } = start();
  expect([admission.begin(), admission.begin(), admission.begin()]).toEqual([undefined, undefined, 1]);
  admission.end(1);
  expect(admission.begin()).toBeUndefined();
});

test('a request whose calls would wait for more than half of its time is refused, with the time to retry', () => {
  const { admission, state } = start();
  state.waitMs = 5_000;
  expect(admission.begin()).toBeUndefined();
  state.waitMs = 5_001;
  expect(admission.begin()).toBe(3);
});

test('the expected wait grows with the number of calls that requests need', () => {
  const { admission, state } = start();
  for (let request = 0; request < 100; request += 1) {
    admission.begin();
    admission.end(4);
  }
  state.waitMs = 2_000;
  expect(admission.begin()).toBe(4);
  state.waitMs = 1_000;
  expect(admission.begin()).toBeUndefined();
});

test('a request is refused while the process is late with the requests in progress', () => {
  const { admission, state } = start();
  admission.begin();
  state.delayMs = 1_000;
  expect(admission.begin()).toBe(1);
  state.delayMs = 5;
  expect(admission.begin()).toBeUndefined();
});

test('a process without a request in progress begins several, however late it was before', () => {
  const { admission, state } = start();
  for (let round = 0; round < 2; round += 1) {
    state.delayMs = 60_000;
    expect([admission.begin(), admission.begin()]).toEqual([undefined, undefined]);
    admission.end(1);
    admission.end(1);
  }
});
