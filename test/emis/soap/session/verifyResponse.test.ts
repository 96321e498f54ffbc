import { describe, expect, test } from 'vitest';
import { UpstreamError } from '../../../../src/domain/UpstreamError.ts';
import type { SequenceStep } from '../../../../src/emis/soap/session/createSessionSequence.ts';
import { verifyResponse } from '../../../../src/emis/soap/session/verifyResponse.ts';
import type { ExchangeResult } from '../../../../src/emis/soap/SoapExchange.ts';

type Result = ExchangeResult<'BookAppointment'>;

const sequence = { number: 3, sessionHash: 'right' };
const step = { matches: (received: typeof sequence) => received.sessionHash === 'right' } as unknown as SequenceStep;

function verify(result: object) {
  const { number, outcome } = verifyResponse('BookAppointment', step, result as Result);
  if (outcome.kind !== 'failed') return { number, outcome };
  const { stage, mayBeDone, canRetry, error } = outcome;
  return { number, stage, mayBeDone, canRetry, code: error.code, isRetryable: error.isRetryable };
}

const fault = (code: number, status: number) => ({ kind: 'fault', code, status });
const unavailable = { code: 'UPSTREAM_UNAVAILABLE', isRetryable: true };
const invalid = { code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false };
const timedOut = { code: 'UPSTREAM_TIMEOUT', isRetryable: true };

describe('a response that is signed with the right number and hash', () => {
  test.each([
    ['busy', fault(-1429, 429), { mayBeDone: false, canRetry: false, ...unavailable }],
    ['malformed', fault(-1400, 400), { mayBeDone: false, canRetry: false, ...invalid }],
    ['unavailable', fault(-1002, 500), { mayBeDone: true, canRetry: true, ...unavailable }],
    ['timed out', fault(0, 504), { mayBeDone: true, canRetry: true, ...timedOut }],
    ['not understood', fault(-9999, 400), { mayBeDone: true, canRetry: false, ...invalid }],
    ['refused as a handshake', fault(-1060, 403), { mayBeDone: true, canRetry: false, ...invalid }],
  ])(
    'a signed response that is %s uses the number, and says whether the call may be done or retried',
    (_name, result, expected) => {
      expect(verify({ ...result, sequence })).toEqual({ number: 'used', stage: 'calling', ...expected });
    },
  );

  test.each([
    ['the patient session', fault(-1061, 403)],
    ['the End User Session', fault(0, 401)],
  ])('a signed response that says that %s has ended loses the session, and the call may be done', (_name, result) => {
    expect(verify({ ...result, sequence })).toMatchObject({ number: 'unknown', mayBeDone: true, canRetry: true });
  });

  test('a signed response with a value succeeds, and one with a refusal reports it', () => {
    const outcome = { kind: 'succeeded', value: { BookingCreated: true } };
    expect(verify({ kind: 'response', response: outcome.value, sequence })).toEqual({ number: 'used', outcome });
    const refused = { kind: 'refused', stage: 'calling', refusal: 'slotTaken' };
    expect(verify({ ...fault(-1150, 409), sequence })).toEqual({ number: 'used', outcome: refused });
  });
});

describe('an unsigned response, without number and hash', () => {
  test.each([
    ['busy', fault(-1429, 429), { mayBeDone: false, canRetry: false, ...unavailable }],
    ['malformed', fault(-1400, 400), { mayBeDone: false, canRetry: false, ...invalid }],
  ])(
    'an unsigned response that is %s leaves the number unused, and the call is not done',
    (_name, result, expected) => {
      expect(verify(result)).toEqual({ number: 'notUsed', stage: 'calling', ...expected });
    },
  );

  test('an unsigned response that says that the End User Session has ended loses the session, and the call is not done', () => {
    expect(verify(fault(0, 401))).toMatchObject({ number: 'unknown', mayBeDone: false, canRetry: true });
  });

  test.each([
    ['a value', { kind: 'response', response: { BookingCreated: true } }],
    ['a refusal', fault(-1150, 409)],
    ['an ended patient session', fault(-1061, 403)],
    ['an unavailable upstream', fault(-1002, 500)],
    ['a timeout', fault(0, 504)],
    ['a refused handshake', fault(-1060, 403)],
    ['something unknown', fault(-9999, 400)],
  ])('an unsigned response with %s loses the session, and the call may be done', (_name, result) => {
    expect(verify(result)).toMatchObject({ number: 'unknown', stage: 'calling', mayBeDone: true, canRetry: true });
  });
});

test.each([
  ['a value', { kind: 'response', response: { BookingCreated: true } }],
  ['a refusal', fault(-1150, 409)],
  ['a busy upstream', fault(-1429, 429)],
])('a response with the wrong hash loses the session when it holds %s', (_name, result) => {
  const wrong = { ...result, sequence: { ...sequence, sessionHash: 'wrong' } };
  const expected = { number: 'unknown', mayBeDone: true, canRetry: true, code: 'UPSTREAM_INVALID_RESPONSE' };
  expect(verify(wrong)).toMatchObject(expected);
});

describe('a call without a response', () => {
  const failed = (wasSent: boolean, isRetryable: boolean) => ({
    kind: 'failed',
    wasSent,
    error: new UpstreamError('UPSTREAM_UNAVAILABLE', 'x', { isRetryable }),
  });

  test('a call that was not sent leaves the number unused, and is not retried', () => {
    expect(verify(failed(false, true))).toMatchObject({ number: 'notUsed', mayBeDone: false, canRetry: false });
  });

  test.each([true, false])(
    'a call that was sent may be done, and can be retried when its error can (%s)',
    (isRetryable) => {
      const expected = { number: 'unknown', mayBeDone: true, canRetry: isRetryable };
      expect(verify(failed(true, isRetryable))).toMatchObject(expected);
    },
  );
});
