import { expect, test } from 'vitest';
import { causeOf } from '../../src/http/errorCodes.ts';

test.each([
  [['BAD_USER_INPUT'], 'client'],
  [['UPSTREAM_TIMEOUT'], 'upstream'],
  [['STORE_UNAVAILABLE'], 'own'],
  [['BAD_USER_INPUT', 'UPSTREAM_TIMEOUT'], 'upstream'],
  [['BAD_USER_INPUT', 'UPSTREAM_TIMEOUT', 'DEADLINE_EXCEEDED'], 'own'],
  [['A_CODE_THAT_IS_NOT_LISTED'], 'own'],
  [[], undefined],
] as const)('the cause of %j is %s', (codes, cause) => {
  expect(causeOf(codes)).toBe(cause);
});
