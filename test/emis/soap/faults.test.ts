import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../src/domain/RefusedError.ts';
import { readFault, toUpstreamError } from '../../../src/emis/soap/faults.ts';

describe('readFault', () => {
  test.each<[number, number, Refusal]>([
    [-1401, 400, 'practiceNotLive'],
    [-1001, 400, 'noSuchPractice'],
    [-1040, 404, 'versionTooOld'],
    [-1030, 403, 'serviceNotEnabled'],
    [-1031, 403, 'notInThisEnvironment'],
    [-1032, 403, 'accountRestricted'],
    [-1033, 403, 'recordAccessDisabled'],
    [-1107, 400, 'accountInactive'],
    [-1104, 404, 'noSuchOnlineAccount'],
    [-1105, 400, 'linkageKeyWrong'],
    [-1106, 400, 'registrationDetailsWrong'],
    [-1108, 400, 'alreadyLinked'],
    [-1551, 404, 'notRegisteredAtPractice'],
    [-1552, 400, 'patientArchived'],
    [-1553, 400, 'tooYoung'],
    [-1555, 400, 'severalRecordsMatch'],
    [-1151, 404, 'slotNotFound'],
    [-1150, 409, 'slotTaken'],
    [-1152, 400, 'slotInPast'],
    [-1153, 400, 'slotTooSoon'],
    [-1154, 400, 'slotTooFarAhead'],
    [-1156, 400, 'bookingLimitReached'],
    [-1157, 400, 'appointmentInPast'],
    [-1014, 400, 'inputRefused'],
    [-1455, 409, 'requestPending'],
    [-1456, 404, 'noSuchCourse'],
    [-1457, 404, 'noSuchDocument'],
    [-1458, 404, 'noSuchMessage'],
  ])('readFault reads code %i, with HTTP %i or any other status, as the refusal %s', (code, status, refusal) => {
    expect(readFault({ code, status })).toEqual({ kind: 'refusal', refusal });
    expect(readFault({ code, status: 500 })).toEqual({ kind: 'refusal', refusal });
  });

  test.each([
    [-1400, 400, 'malformed'],
    [-1060, 403, 'handshakeRefused'],
    [-1061, 403, 'patientSessionEnded'],
    [-1429, 429, 'busy'],
    [-1002, 500, 'unavailable'],
  ] as const)('readFault reads code %i with HTTP %i as %s', (code, status, kind) => {
    expect(readFault({ code, status })).toEqual({ kind });
  });

  test.each([
    [401, 'endUserSessionInvalid'],
    [429, 'busy'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'timedOut'],
    [400, 'notUnderstood'],
    [403, 'notUnderstood'],
    [404, 'notUnderstood'],
    [409, 'notUnderstood'],
    [302, 'notUnderstood'],
  ] as const)('readFault reads HTTP %i without a known code as %s', (status, kind) => {
    expect(readFault({ status })).toEqual({ kind });
    expect(readFault({ status, code: -9999 })).toEqual({ kind });
  });
});

describe('toUpstreamError', () => {
  const context = { operation: 'GetUserOptions', status: 503 };

  test('toUpstreamError reports the operation, the status and the code', () => {
    const { code, detail, isRetryable } = toUpstreamError('unavailable', { ...context, status: 500, code: -1002 });
    expect({ code, detail, isRetryable }).toEqual({
      code: 'UPSTREAM_UNAVAILABLE',
      detail: 'GetUserOptions: unavailable, HTTP 500, code -1002',
      isRetryable: true,
    });
  });

  test('toUpstreamError reports the delay before the next attempt', () => {
    expect(toUpstreamError('busy', { ...context, retryAfterSeconds: 7 })).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      isRetryable: true,
      retryAfterSeconds: 7,
    });
  });

  test.each(['handshakeRefused', 'malformed', 'notUnderstood'] as const)(
    'toUpstreamError reports %s as not retryable',
    (kind) => {
      expect(toUpstreamError(kind, context)).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false });
    },
  );

  test('toUpstreamError reports a timeout of a proxy as UPSTREAM_TIMEOUT', () => {
    expect(toUpstreamError('timedOut', context)).toMatchObject({ code: 'UPSTREAM_TIMEOUT', isRetryable: true });
  });
});
