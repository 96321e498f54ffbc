import { expect, test } from 'vitest';
import { CallBudget } from '../../src/domain/CallBudget.ts';
import { LimitError } from '../../src/domain/LimitError.ts';
import { createAdmission, type AdmissionOptions } from '../../src/http/createAdmission.ts';

function start(options: Partial<AdmissionOptions> = {}) {
  const state = { callMs: 0, delayMs: 0 };
  const admission = createAdmission({
    maxRequests: 2,
    maxRequestsPerPerson: 2,
    timeoutMs: 10_000,
    expectedWaitMs: (calls) => calls * state.callMs,
    delayMeter: { restart: () => void (state.delayMs = 0), delayMs: () => state.delayMs },
    ...options,
  });
  /** @returns the function that ends the request. Throws when the request is refused */
  function begin(calls = new CallBudget(), person = 'anna'): () => void {
    const begun = admission.begin(person, calls);
    if (begun instanceof LimitError) throw begun;
    return begun;
  }
  return { admission, begin, state };
}

/** Makes calls of a request, which have ended. */
function withCalls(count: number): CallBudget {
  const calls = new CallBudget();
  for (let call = 0; call < count; call += 1) {
    calls.take();
    calls.end();
  }
  return calls;
}

const overloaded = (retryAfterSeconds: number) =>
  expect.objectContaining({ limit: 'OVERLOADED', retryAfterSeconds }) as Error;
const refusalOf = (begin: () => unknown): unknown => {
  try {
    begin();
  } catch (error) {
    return error;
  }
  return undefined;
};

test('requests beyond the limit are refused until one ends', () => {
  const { begin } = start();
  const end = begin();
  begin();
  expect(refusalOf(() => begin(undefined, 'ben'))).toEqual(overloaded(1));
  end();
  begin();
});

test('a person beyond their share is RATE_LIMITED until one of their requests ends, and others are begun', () => {
  const { begin } = start({ maxRequests: 100, maxRequestsPerPerson: 3 });
  const [end] = [begin(), begin(), begin()];
  const limited = expect.objectContaining({ limit: 'RATE_LIMITED', retryAfterSeconds: 1 }) as Error;
  for (let repetition = 0; repetition < 50; repetition += 1) expect(refusalOf(() => begin())).toEqual(limited);
  for (let other = 0; other < 97; other += 1) begin(undefined, `person ${other}`);
  expect(
    refusalOf(() => begin(undefined, 'ben')),
    'all are taken',
  ).toEqual(overloaded(1));
  expect(
    refusalOf(() => begin()),
    'it is about the person first',
  ).toEqual(limited);
  end?.();
  begin();
  expect(refusalOf(() => begin())).toEqual(limited);
});

test('everybody without a token has one share together, which is no person of any name', () => {
  const { begin, admission } = start({ maxRequests: 10, maxRequestsPerPerson: 1 });
  expect(admission.begin(undefined, new CallBudget())).toBeTypeOf('function');
  expect(admission.begin(undefined, new CallBudget())).toMatchObject({ limit: 'RATE_LIMITED' });
  for (const name of ['undefined', 'anonymous', '']) begin(new CallBudget(), name);
});

test('a request that would wait for more than half of its time is refused, with the time to retry', () => {
  const { begin, state } = start();
  state.callMs = 5_000;
  const end = begin();
  begin();
  end();
  state.callMs = 5_001;
  expect(refusalOf(() => begin())).toEqual(overloaded(3));
});

test('the calls that the requests in progress have not made yet count, and those that they have made do not', () => {
  const { begin, state } = start();
  for (let request = 0; request < 40; request += 1) begin(withCalls(4))();
  const calls = new CallBudget();
  begin(calls);
  state.callMs = 2_000;
  expect(refusalOf(() => begin())).toEqual(overloaded(4));
  for (let call = 0; call < 2; call += 1) calls.take();
  expect(
    refusalOf(() => begin()),
    'they have not ended',
  ).toEqual(overloaded(4));
  for (let call = 0; call < 2; call += 1) calls.end();
  begin();
});

test('a burst of large requests is forgotten when as many small ones have ended as are remembered', () => {
  const { begin, state } = start();
  for (let request = 0; request < 40; request += 1) begin(withCalls(400))();
  state.callMs = 100;
  const end = begin();
  expect(refusalOf(() => begin())).toMatchObject({ limit: 'OVERLOADED' });
  end();
  for (let request = 0; request < 32; request += 1) begin(withCalls(1))();
  begin();
  begin();
});

test('a request is refused while the process is late with the requests in progress', () => {
  const { begin, state } = start();
  begin();
  state.delayMs = 1_000;
  expect(refusalOf(() => begin())).toEqual(overloaded(1));
  state.delayMs = 5;
  begin();
});

test('a process without a request in progress begins several, however late it was before', () => {
  const { begin, state } = start();
  for (let round = 0; round < 2; round += 1) {
    state.delayMs = 60_000;
    for (const end of [begin(), begin()]) end();
  }
});
