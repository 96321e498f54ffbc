import { describe, expect, test } from 'vitest';
import { UpstreamError } from '../../../../src/domain/UpstreamError.ts';
import { toSessionFailure } from '../../../../src/emis/soap/session/toSessionFailure.ts';

const operation = 'BeginPatientSession';
const errorOf = (isRetryable: boolean) => new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable });

describe('a session that could not be opened', () => {
  test.each([
    ['after its call was sent, for a reason that may pass', true, true, true],
    ['after its call was sent, for a reason that stays', true, false, false],
    // The upstream cannot be reached: the next call would not reach it either.
    ['before its call was sent, for a reason that may pass', false, true, false],
    ['before its call was sent, for a reason that stays', false, false, false],
  ])('%s is tried again or not', (_name, wasSent, isRetryable, canRetry) => {
    const error = errorOf(isRetryable);
    expect(toSessionFailure(operation, { kind: 'failed', wasSent, error })).toEqual({
      kind: 'failed',
      stage: 'preparing',
      error,
      mayBeDone: false,
      canRetry,
    });
  });

  test.each([
    [401, undefined, 'UPSTREAM_UNAVAILABLE', true],
    [403, -1061, 'UPSTREAM_UNAVAILABLE', true],
    [500, -1002, 'UPSTREAM_UNAVAILABLE', true],
    [504, undefined, 'UPSTREAM_TIMEOUT', true],
    [429, -1429, 'UPSTREAM_UNAVAILABLE', false],
    [429, undefined, 'UPSTREAM_UNAVAILABLE', false],
    [400, -1400, 'UPSTREAM_INVALID_RESPONSE', false],
    [403, -1060, 'UPSTREAM_INVALID_RESPONSE', false],
    [418, undefined, 'UPSTREAM_INVALID_RESPONSE', false],
  ])('because of HTTP %i and the code %s is %s, and tried again: %s', (status, code, errorCode, canRetry) => {
    const failure = toSessionFailure(operation, { kind: 'fault', status, code });
    expect(failure).toMatchObject({
      kind: 'failed',
      stage: 'preparing',
      error: { code: errorCode },
      mayBeDone: false,
      canRetry,
    });
  });

  test('because of a refusal reports it', () => {
    expect(toSessionFailure(operation, { kind: 'fault', status: 400, code: -1107 })).toEqual({
      kind: 'refused',
      stage: 'preparing',
      refusal: 'accountInactive',
    });
  });
});
