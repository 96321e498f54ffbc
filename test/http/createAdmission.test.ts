import { expect, test } from 'vitest';
import { createAdmission } from '../../src/http/createAdmission.ts';

function start() {
  const state = { callMs: 0, delayMs: 0 };
  const admission = createAdmission({
    maxRequests: 2,
    timeoutMs: 10_000,
    expectedWaitMs: (calls) => calls * state.callMs,
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

test('a request that would wait for more than half of its time is refused, with the time to retry', () => {
  const { admission, state } = start();
  state.callMs = 5_000;
  expect(admission.begin(), 'the first one waits for none').toBeUndefined();
  expect(admission.begin()).toBeUndefined();
  admission.end(1);
  state.callMs = 5_001;
  expect(admission.begin()).toBe(3);
});

test('the calls that the requests in progress have not made yet count', () => {
  const { admission, state } = start();
  for (let request = 0; request < 200; request += 1) {
    admission.begin();
    admission.end(4);
  }
  admission.begin();
  state.callMs = 2_000;
  expect(admission.begin()).toBe(4);
  state.callMs = 1_000;
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
