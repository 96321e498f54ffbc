import { describe, expect, test } from 'vitest';
import { UpstreamError } from '../../../src/domain/UpstreamError.ts';
import { EndUserCalls } from '../../../src/emis/soap/EndUserCalls.ts';
import { registerWithLinkageKey } from '../../../src/emis/soap/operations/registerWithLinkageKey.ts';
import type { EndUserSessions } from '../../../src/emis/soap/session/EndUserSessions.ts';
import { RollingLifetime } from '../../../src/emis/soap/session/RollingLifetime.ts';
import type { ExchangeResult, SoapExchange } from '../../../src/emis/soap/SoapExchange.ts';

const input = {
  odsCode: 'X99951',
  accountId: '1',
  linkageKey: 'K',
  surname: 'Byron',
  dateOfBirth: '1980-02-29',
} as const;

/** Registers once, over an upstream with this result. Returns the outcome and the number of calls. */
async function register(result: ExchangeResult<never>) {
  let calls = 0;
  const session = { id: 'session', lifetime: new RollingLifetime(20, 0, 0, () => 0) };
  const sessions = { acquire: () => Promise.resolve({ kind: 'succeeded', value: session }) };
  const exchange = {
    send() {
      calls += 1;
      return Promise.resolve(result);
    },
  };
  const endUsers = new EndUserCalls(exchange as unknown as SoapExchange, sessions as unknown as EndUserSessions);
  const call = { subject: 'sam', operation: registerWithLinkageKey, input, practiceVersion: undefined };
  const outcome = await endUsers.write({ ...call, deadline: undefined });
  return { outcome, calls, hasSessionEnded: session.lifetime.hasEnded };
}

const timeout = new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable: true });

describe('a write without a patient session', () => {
  test.each([
    ['may have been carried out when its response is lost', true, { mayBeDone: true, canRetry: true }],
    ['was not carried out when it was not sent', false, { mayBeDone: false, canRetry: false }],
  ])('%s', async (_name, wasSent, expected) => {
    const { outcome, calls } = await register({ kind: 'failed', wasSent, error: timeout });
    expect(outcome).toEqual({ kind: 'failed', stage: 'calling', error: timeout, ...expected });
    expect(calls).toBe(1);
  });

  test.each([
    // Refused before anything is done.
    [429, -1429, { mayBeDone: false, canRetry: false }],
    [429, undefined, { mayBeDone: false, canRetry: false }],
    [400, -1400, { mayBeDone: false, canRetry: false }],
    [401, undefined, { mayBeDone: false, canRetry: true }],
    // These say nothing about it.
    [503, undefined, { mayBeDone: true, canRetry: true }],
    [504, undefined, { mayBeDone: true, canRetry: true }],
    [500, -1002, { mayBeDone: true, canRetry: true }],
    [403, -1061, { mayBeDone: true, canRetry: true }],
    [418, undefined, { mayBeDone: true, canRetry: false }],
  ])('that is answered with HTTP %i and the code %s is sent once: %j', async (status, code, expected) => {
    const { outcome, calls, hasSessionEnded } = await register({ kind: 'fault', status, code });
    expect(outcome).toMatchObject({ kind: 'failed', stage: 'calling', ...expected });
    expect(calls).toBe(1);
    expect(hasSessionEnded).toBe(status === 401);
  });

  test('reports a refusal', async () => {
    const { outcome } = await register({ kind: 'fault', status: 400, code: -1105 });
    expect(outcome).toEqual({ kind: 'refused', stage: 'calling', refusal: 'linkageKeyWrong' });
  });
});
