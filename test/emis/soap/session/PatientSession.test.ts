import { describe, expect, test } from 'vitest';
import { EndUserSessions } from '../../../../src/emis/soap/session/EndUserSessions.ts';
import { PatientSession } from '../../../../src/emis/soap/session/PatientSession.ts';
import { ProofHistory } from '../../../../src/emis/soap/session/ProofHistory.ts';
import type { ExchangeCall, SoapExchange } from '../../../../src/emis/soap/SoapExchange.ts';
import { answer, createGate } from './modelSteps.ts';
import { modelHandshake, modelLink, startUpstreamModel, type ModelScheduler } from './upstreamModel.ts';

const atOnce = { schedule: (task: Promise<unknown>) => task } as ModelScheduler;
const granted = () => Promise.resolve(true);

/** Starts a session over an upstream that holds the call `held`. */
function start() {
  const gate = createGate();
  const upstream = startUpstreamModel(atOnce, { onArrival: (id) => (id === 'held' ? gate.hold(id) : undefined) });
  const sessionIds: string[] = [];
  const send = async (call: ExchangeCall<never>) => {
    sessionIds.push(call.sessionId ?? '');
    return upstream.respond(call, 0);
  };
  const exchange = { send } as unknown as SoapExchange;
  const clock = () => 0;
  const session = new PatientSession({
    exchange,
    handshake: modelHandshake,
    marginMs: 0,
    endUserSessions: new EndUserSessions({ exchange, clock, marginMs: 0, maxSessions: 1 }),
    proofs: new ProofHistory(clock),
    onUnproven: () => undefined,
  });
  const attempt = (id: string, reserve: (number: number) => Promise<boolean> = granted) => {
    const call = { operation: 'GetDemographics', request: { id } as never, deadline: undefined } as const;
    return session.attempt(modelLink, '2.1.0.0', call, reserve);
  };
  /** The id of the session in which the last call was sent. */
  const lastId = () => sessionIds.at(-1);
  return { ...upstream, session, attempt, gate, lastId };
}

describe('a patient session that is ended', () => {
  test.each(['new', 'known'])(
    'while the number of a call in a %s session is being reserved is not used for the next call',
    async (age) => {
      const { session, attempt, handshakes, violations } = start();
      if (age === 'known') await attempt('before');
      const outcome = await attempt('during', () => {
        session.end();
        return Promise.resolve(true);
      });
      expect(outcome).toEqual(answer('during'));
      expect([session.isAlive, session.id]).toEqual([false, undefined]);
      expect(await attempt('after')).toEqual(answer('after'));
      expect(handshakes()).toBe(2);
      expect(violations).toEqual([]);
    },
  );

  test('while a call is in progress has no id at once, and is not used for the next call', async () => {
    const { session, attempt, gate, handshakes, lastId } = start();
    expect(session.id).toBeUndefined();
    const held = attempt('held');
    await gate.arrived('held');
    expect([session.id, session.isAlive]).toEqual([lastId(), false]);
    session.end();
    expect(session.id).toBeUndefined();
    gate.open('held');
    expect(await held).toEqual(answer('held'));
    expect(await attempt('after')).toEqual(answer('after'));
    expect(handshakes()).toBe(2);
  });

  test('between calls, or before the first one, does not end the next one', async () => {
    const { session, attempt, handshakes } = start();
    session.end();
    await attempt('first');
    session.end();
    expect(session.isAlive).toBe(false);
    for (const id of ['second', 'third']) await attempt(id);
    expect(session.isAlive).toBe(true);
    expect(handshakes()).toBe(2);
  });
});

describe('the number of a call in a patient session', () => {
  test('is reserved before the call is sent', async () => {
    const { attempt, executions } = start();
    const reserved: (readonly [number, number])[] = [];
    const reserve = (number: number) => {
      reserved.push([number, executions.length]);
      return Promise.resolve(true);
    };
    for (const id of ['a', 'b', 'c']) await attempt(id, reserve);
    expect(reserved).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  test('that cannot be reserved keeps the call from being sent, and closes the session', async () => {
    const { session, attempt, executions, handshakes } = start();
    await attempt('a');
    expect(await attempt('b', () => Promise.resolve(false))).toMatchObject({
      kind: 'failed',
      stage: 'preparing',
      mayBeDone: false,
      canRetry: true,
      error: { code: 'UPSTREAM_UNAVAILABLE', isRetryable: true },
    });
    expect([session.isAlive, executions]).toEqual([false, ['a']]);
    expect(await attempt('c')).toEqual(answer('c'));
    expect(handshakes()).toBe(2);
  });
});

test('a patient session refuses a second call while one is in progress', async () => {
  const { attempt, gate } = start();
  const held = attempt('held');
  await gate.arrived('held');
  await expect(attempt('second')).rejects.toThrow('one call at a time');
  gate.open('held');
  expect(await held).toEqual(answer('held'));
});
