import { describe, expect, test } from 'vitest';
import {
  HandshakeError,
  WrongServerProofError,
  type HandshakeProfile,
} from '../../../../src/emis/soap/session/createHandshakeProfile.ts';
import { performHandshake } from '../../../../src/emis/soap/session/performHandshake.ts';
import { ProofHistory } from '../../../../src/emis/soap/session/ProofHistory.ts';
import { RollingLifetime } from '../../../../src/emis/soap/session/RollingLifetime.ts';
import type { ExchangeResult, SoapExchange } from '../../../../src/emis/soap/SoapExchange.ts';
import { modelHandshake, modelLink } from './upstreamModel.ts';

type Operation = 'BeginPatientSession' | 'CompletePatientSession';

interface Setting {
  /** The results that are no usual response. */
  readonly results?: Partial<Record<Operation, object>>;
  /** The error in the challenge of the server. */
  readonly challengeError?: Error;
  /** The time that each call takes. */
  readonly callMs?: number;
  /** The patient whose proof has succeeded before. */
  readonly successOf?: string;
}

const link = { ...modelLink, access: { ...modelLink.access, id: 'ABC' } };
const usual: Record<Operation, object> = {
  BeginPatientSession: { kind: 'response', response: { HandshakeId: 'h' } },
  CompletePatientSession: { kind: 'response', response: { SessionId: 's', TimeoutMinutes: 20 } },
};
const refused = { kind: 'fault', status: 403, code: -1060 };

/** Performs a handshake. Returns its outcome, and what happened on the way. */
async function open({ results = {}, challengeError, callMs = 0, successOf }: Setting) {
  const time = { ms: 0 };
  const clock = () => time.ms;
  const calls: string[] = [];
  const unproven: string[] = [];
  const proofs = new ProofHistory(clock);
  if (successOf !== undefined) proofs.noteSuccess(successOf);
  const send = ({ operation }: { operation: Operation }) => {
    calls.push(operation);
    time.ms += callMs;
    return Promise.resolve({ ...usual[operation], ...results[operation] } as ExchangeResult<never>);
  };
  const handshake: HandshakeProfile = {
    ...modelHandshake,
    begin(relationship) {
      const pending = modelHandshake.begin(relationship);
      return challengeError ? { ...pending, answerChallenge: () => Promise.reject(challengeError) } : pending;
    },
  };
  const endUser = { id: 'e', lifetime: new RollingLifetime(60, 0, 0, clock) };
  const onUnproven = (detail: string) => void unproven.push(detail);
  const exchange = { send } as unknown as SoapExchange;
  const options = { exchange, handshake, proofs, onUnproven, marginMs: 0 };
  const outcome = await performHandshake(options, link, endUser, { version: '2.1.0.0', deadline: undefined });
  return { outcome, calls, unproven, proofs, time };
}

const accessEnded = { kind: 'refused', stage: 'preparing', refusal: 'accessEnded' };
const invalid = (detail: string) => ({
  kind: 'failed',
  stage: 'preparing',
  mayBeDone: false,
  canRetry: false,
  error: { code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false, detail },
});

describe('a handshake', () => {
  test('opens a session that lasts from when its last call was sent', async () => {
    const { outcome, time, unproven, proofs } = await open({ callMs: 1_000 });
    if (outcome.kind !== 'succeeded') throw new Error('There is no session.');
    expect(outcome.value).toMatchObject({ id: 's', openedAtMs: 1_000, sequence: { lastNumber: 0 } });
    expect(outcome.value.lifetime.saved).toEqual({ timeoutMinutes: 20, renewedAtMs: 1_000 });
    expect([unproven, proofs.isKeyOutOfDate('another')]).toEqual([[], true]);
    time.ms = 1_000 + 20 * 60_000;
    expect(outcome.value.lifetime.isAlive()).toBe(false);
  });

  test.each(['BeginPatientSession', 'CompletePatientSession'] as const)(
    'that fails in %s names the operation, and says nothing about any proof',
    async (operation) => {
      const { outcome, unproven, proofs } = await open({ results: { [operation]: { kind: 'fault', status: 503 } } });
      expect(outcome).toMatchObject({
        kind: 'failed',
        stage: 'preparing',
        canRetry: true,
        error: { code: 'UPSTREAM_UNAVAILABLE', detail: `${operation}: unavailable, HTTP 503` },
      });
      proofs.noteFailure('another');
      expect([unproven, proofs.concernsEveryPatient]).toEqual([[], false]);
    },
  );

  test.each([0, -1])('whose session has a timeout of %i minutes fails', async (TimeoutMinutes) => {
    const response = { SessionId: 's', TimeoutMinutes };
    const { outcome } = await open({ results: { CompletePatientSession: { response } } });
    expect(outcome).toMatchObject(invalid('The handshake of a patient session failed: no timeout'));
  });

  test('is refused as an access that has ended when the upstream does not know the relationship', async () => {
    const { outcome, calls, unproven, proofs } = await open({ results: { BeginPatientSession: refused } });
    expect(outcome).toEqual(accessEnded);
    expect(calls).toEqual(['BeginPatientSession']);
    proofs.noteFailure('another');
    expect([unproven, proofs.concernsEveryPatient]).toEqual([[], false]);
  });

  test('fails, and is reported and counted, when the upstream does not accept the proof of this application', async () => {
    const { outcome, unproven, proofs } = await open({
      results: { CompletePatientSession: refused },
      successOf: 'another',
    });
    expect(outcome).toMatchObject(invalid('CompletePatientSession: handshakeRefused, HTTP 403, code -1060'));
    expect(unproven).toEqual(['CompletePatientSession: the proof of this application was refused']);
    for (const one of ['one', 'two']) proofs.noteFailure(one);
    expect(proofs.concernsEveryPatient).toBe(true);
  });
});

describe('a challenge of the server with a wrong proof', () => {
  const challengeError = new WrongServerProofError('wrong');
  const failure = invalid('The handshake of a patient session failed: wrong');

  test("is an access that has ended when another patient's proof has just succeeded", async () => {
    const { outcome, calls, unproven, proofs } = await open({ challengeError, successOf: 'another' });
    expect([outcome, unproven]).toEqual([accessEnded, []]);
    expect(calls).toEqual(['BeginPatientSession']);
    for (const one of ['one', 'two']) proofs.noteFailure(one);
    expect(proofs.concernsEveryPatient).toBe(true);
  });

  test.each([
    ['no proof has succeeded', undefined],
    ['only that of the same patient has, in any case of letters', 'abc'],
  ])('fails and is reported when %s', async (_when, successOf) => {
    const { outcome, unproven } = await open({ challengeError, ...(successOf !== undefined && { successOf }) });
    expect(outcome).toMatchObject(failure);
    expect(unproven).toEqual(['BeginPatientSession: wrong']);
  });

  test('that is malformed fails and is reported, also after other patients have succeeded, and counts for no patient', async () => {
    const malformed = new HandshakeError('malformed');
    const { outcome, unproven, proofs } = await open({ challengeError: malformed, successOf: 'another' });
    expect(outcome).toMatchObject(invalid('The handshake of a patient session failed: malformed'));
    expect(unproven).toEqual(['BeginPatientSession: malformed']);
    for (const one of ['one', 'two']) proofs.noteFailure(one);
    expect(proofs.concernsEveryPatient).toBe(false);
  });

  test('throws any other error', async () => {
    await expect(open({ challengeError: new TypeError('a bug') })).rejects.toThrow(TypeError);
  });
});
