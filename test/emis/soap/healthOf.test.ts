import { expect, test } from 'vitest';
import { DeadlineExceededError } from '../../../src/domain/DeadlineExceededError.ts';
import { TransportError, type TransportReason } from '../../../src/emis/http/TransportError.ts';
import { toTransportFailure } from '../../../src/emis/http/toTransportFailure.ts';
import { healthOf } from '../../../src/emis/soap/healthOf.ts';

const afterFault = (status: number, code?: number) => healthOf({ kind: 'fault', status, code });

test.each<[number, number | undefined, string]>([
  [200, -1061, 'a patient session that has ended'],
  [403, -1060, 'a refused handshake'],
  [500, -1107, 'an inactive account'],
  [500, -1105, 'a wrong linkage key'],
  [500, -1032, 'a restricted account'],
  [500, -1014, 'refused input'],
  [500, -1400, 'a malformed call'],
  [401, undefined, 'an end user session that is not valid'],
  [404, undefined, 'a status that is not understood'],
])('HTTP %i with the code %s is an answer of the practice: %s', (status, code) => {
  expect(afterFault(status, code)).toBe('answered');
});

test.each<[number, number | undefined]>([
  [500, undefined],
  [502, undefined],
  [503, undefined],
  [504, undefined],
  [500, -1002],
])('HTTP %i with the code %s says that the practice fails', (status, code) => {
  expect(afterFault(status, code)).toBe('failing');
});

test.each<[number, number | undefined, string]>([
  [500, -9999, 'an unknown code, which may concern one patient'],
  [429, undefined, 'too many calls'],
  [500, -1429, 'too many calls'],
])('HTTP %i with the code %s says nothing: %s', (status, code) => {
  expect(afterFault(status, code)).toBe('unknown');
});

const afterTransport = (reason: TransportReason, wasSent: boolean) =>
  healthOf(toTransportFailure('GetMessages', new TransportError(reason, wasSent)));

test.each<[TransportReason, boolean]>([
  ['headersTimeout', true],
  ['bodyTimeout', true],
  ['overallTimeout', true],
  ['cut', true],
  ['notConnected', false],
  ['connectTimeout', false],
])('a call that ends with %s says that the practice fails', (reason, wasSent) => {
  expect(afterTransport(reason, wasSent)).toBe('failing');
});

test('a response that is too large or unreadable is an answer, and the deadline of a request says nothing', () => {
  expect(afterTransport('tooLarge', true)).toBe('answered');
  expect(afterTransport('badCoding', true)).toBe('answered');
  expect(afterTransport('deadlineExceeded', false)).toBe('unknown');
  expect(healthOf({ kind: 'failed', wasSent: true, error: new DeadlineExceededError('GetMessages') })).toBe('unknown');
});
