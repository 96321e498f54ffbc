import { createHash, randomUUID } from 'node:crypto';
import type { Scheduler } from 'fast-check';
import { StoreUnavailableError } from '../../../../src/domain/StoreUnavailableError.ts';
import { UpstreamError } from '../../../../src/domain/UpstreamError.ts';
import { callWithRetry } from '../../../../src/emis/soap/callWithRetry.ts';
import type { Outcome } from '../../../../src/emis/soap/Outcome.ts';
import { CallQueue } from '../../../../src/emis/soap/session/CallQueue.ts';
import type { HandshakeProfile } from '../../../../src/emis/soap/session/createHandshakeProfile.ts';
import {
  createSessionLeases,
  type LeaseTimers,
  type SharedSessionRecord,
} from '../../../../src/emis/soap/session/createSessionLeases.ts';
import {
  createSessionSequence,
  resumeSessionSequence,
  type SessionSequence,
} from '../../../../src/emis/soap/session/createSessionSequence.ts';
import {
  createSharedEndUserSessions,
  type EndUserRecord,
} from '../../../../src/emis/soap/session/createSharedEndUserSessions.ts';
import { EndUserSessions } from '../../../../src/emis/soap/session/EndUserSessions.ts';
import { PatientSession } from '../../../../src/emis/soap/session/PatientSession.ts';
import { ProofHistory } from '../../../../src/emis/soap/session/ProofHistory.ts';
import { SharedPatientSession } from '../../../../src/emis/soap/session/SharedPatientSession.ts';
import type { ExchangeCall, ExchangeResult, SoapExchange } from '../../../../src/emis/soap/SoapExchange.ts';
import { createMemoryRecordStore } from '../../../../src/stores/createMemoryRecordStore.ts';
import type { Records } from '../../../../src/stores/createRecords.ts';

interface Faults {
  /** True when the upstream allows several sessions for the patient, so that it cannot end one that is used wrongly. */
  readonly allowsSeveral?: boolean;
  /** For each step of the store in turn: `refused` was not carried out, and the response to `lost` never arrived. */
  readonly storeFaults?: readonly ('none' | 'refused' | 'lost')[];
  /** For each call inside the patient session in turn. */
  readonly responseFaults?: readonly ('none' | 'lost')[];
  readonly steps?: readonly number[];
  /** The number of steps of the store after which the first process is killed. */
  readonly killedAfter?: number | null;
}

interface UpstreamSession {
  readonly key: Buffer;
  sequence: SessionSequence;
  isBusy: boolean;
}

type ModelOutcome = Outcome<string> | 'killed';

const leaseMs = 100;
const sequenceOf = (key: Buffer, id: string) => createSessionSequence(key, id);

/**
 * Three processes that share the session of one patient, over an upstream and a store that answer in the order that the
 * scheduler chooses. Time passes with the steps of the store.
 */
export function startModel(scheduler: Scheduler, faults: Faults) {
  const violations: string[] = [];
  const executions: string[] = [];
  const sessions = new Map<string, UpstreamSession>();
  let time = 0;
  let steps = 0;
  let calls = 0;
  let handshakes = 0;
  const store = createMemoryRecordStore({ clock: () => time });
  const killed = Promise.withResolvers<'killed'>();
  let isKilled = false;

  const never = new Promise<never>(() => undefined);
  /** A step of a process, which a killed process never takes. */
  async function step<T>(process: number, label: string, run: () => T): Promise<Awaited<T>> {
    await scheduler.schedule(Promise.resolve(), label);
    if (process === 0 && isKilled) return never;
    const result = await run();
    await scheduler.schedule(Promise.resolve(), `${label}, response`);
    return process === 0 && isKilled ? never : result;
  }

  function storeStep<T>(process: number, label: string, run: () => Promise<T>): Promise<T> {
    return step<Promise<T>>(process, label, async () => {
      const fault = faults.storeFaults?.[steps] ?? 'none';
      time += faults.steps?.[steps] ?? 1;
      steps += 1;
      if (steps === faults.killedAfter) {
        isKilled = true;
        killed.resolve('killed');
      }
      if (fault === 'refused') throw new StoreUnavailableError('refused');
      const result = await run();
      if (fault === 'lost') throw new StoreUnavailableError('lost');
      return result;
    });
  }

  function recordsOf<Value>(process: number): Records<Value> {
    const nameOf = (key: readonly string[]) => ({ kind: 'session' as const, id: key.join('.') });
    const read = async (key: readonly string[]) => store.get(nameOf(key));
    return {
      async get(key) {
        const record = await storeStep(process, 'get', () => read(key));
        return record && (JSON.parse(record.value) as Value);
      },
      async update(key, change) {
        for (;;) {
          const record = await storeStep(process, 'get', () => read(key));
          const current = record && (JSON.parse(record.value) as Value);
          const { next, result, ...lifetime } = change(current);
          if (next === current) return result;
          const value = next === undefined ? undefined : JSON.stringify(next);
          const update = { expected: record?.version, value, ...lifetime };
          if (await storeStep(process, 'set', () => store.compareAndSet(nameOf(key), update))) return result;
        }
      },
      list: () => {
        throw new Error('The model lists nothing.');
      },
    };
  }

  /** The upstream carries out a call when it arrives, and responds later. */
  function respond(process: number, call: ExchangeCall<never>): Promise<ExchangeResult<never>> {
    const { operation } = call as { operation: string };
    return step<Promise<ExchangeResult<never>> | ExchangeResult<never>>(process, operation, () => {
      const response = (fields: object) => ({ kind: 'response', response: fields }) as unknown as ExchangeResult<never>;
      if (operation === 'CreateEndUserSession') return response({ EndUserSessionId: randomUUID(), TimeoutMinutes: 20 });
      if (operation === 'BeginPatientSession') return response({ HandshakeId: randomUUID() });
      if (operation === 'CompletePatientSession') {
        const SessionId = randomUUID();
        const key = createHash('sha256').update('key of the model').digest();
        if (faults.allowsSeveral !== true) sessions.clear();
        sessions.set(SessionId, { key, sequence: sequenceOf(key, SessionId), isBusy: false });
        handshakes += 1;
        return response({ SessionId, TimeoutMinutes: 20 });
      }
      return carryOut(call);
    });
  }

  async function carryOut(call: ExchangeCall<never>): Promise<ExchangeResult<never>> {
    const session = sessions.get(call.sessionId ?? '');
    const id = (call.request as { id: string }).id;
    if (!session) return { kind: 'fault', status: 403, code: -1061 };
    const due = session.sequence.step(call.operation);
    if (session.isBusy) violations.push(`${id}: two calls at a time`);
    if (call.sequence?.number !== due.number)
      violations.push(`${id}: ${call.sequence?.number} came where ${due.number} was due`);
    else if (call.sequence.sessionHash !== due.sessionHash) violations.push(`${id}: wrong hash`);
    executions.push(id);
    session.sequence = due.next;
    session.isBusy = true;
    await scheduler.schedule(Promise.resolve(), `${id} is carried out`);
    session.isBusy = false;
    calls += 1;
    if (faults.responseFaults?.[calls - 1] === 'lost') {
      const error = new UpstreamError('UPSTREAM_TIMEOUT', 'lost', { isRetryable: true });
      return { kind: 'failed', wasSent: true, error };
    }
    const hash = Buffer.from(due.sessionHash, 'base64');
    const sessionHash = createHash('sha256').update(session.key).update(hash).update('answer').digest('base64');
    const sequence = { number: due.number, sessionHash };
    return { kind: 'response', response: `answer to ${id}` as never, sequence };
  }

  function startProcess(process: number) {
    const timers: LeaseTimers = {
      now: () => time,
      async wait(ms) {
        await step(process, 'wait', () => (time += ms));
      },
      after(_ms, run) {
        let isCancelled = false;
        void step(process, 'timer', () => {
          if (!isCancelled) run();
        });
        return () => (isCancelled = true);
      },
      every(_ms, run) {
        let isCancelled = false;
        void step(process, 'renewal', () => {
          if (!isCancelled) run();
        });
        return () => (isCancelled = true);
      },
    };
    const exchange = { send: (call: ExchangeCall<never>) => respond(process, call) } as unknown as SoapExchange;
    const key = createHash('sha256').update('key of the model').digest();
    const handshake: HandshakeProfile = {
      name: 'model',
      begin: () => ({
        clientPublicKey: '',
        answerChallenge: () =>
          Promise.resolve({ clientValidationKey: '', createSequence: (id: string) => sequenceOf(key, id) }),
      }),
      resumeSequence: resumeSessionSequence,
    };
    const owner = `process ${process}`;
    const shared = createSharedEndUserSessions({
      records: recordsOf<EndUserRecord>(process),
      owner,
      scope: [],
      openingMs: leaseMs,
      pause: () => timers.wait(20),
    });
    const marginMs = 1;
    const clock = () => time;
    const endUserSessions = new EndUserSessions({ exchange, clock, marginMs, maxSessions: 10, shared });
    const proofs = new ProofHistory(clock);
    const session = new SharedPatientSession({
      session: new PatientSession({ exchange, handshake, marginMs, endUserSessions, proofs, onUnproven: () => {} }),
      leases: createSessionLeases({
        records: recordsOf<SharedSessionRecord>(process),
        scope: [],
        owner,
        leaseMs,
        timers,
      }),
      key: ['patient'],
      timings: { pollMs: [10, 40], idleMs: 5, maxHoldMs: 20, yieldMs: 30, renewalMs: leaseMs / 3, timers },
    });
    return { session, queue: new CallQueue({ maxWaitingCalls: 100, maxWaitMs: 600_000 }) };
  }

  const processes = [0, 1, 2].map(startProcess);
  const access = { kind: 'relationship' as const, id: randomUUID(), key: 'key' };
  const link = { subject: 'person', patientId: 'patient', odsCode: 'X99951', relation: 'self' as const, access };
  return {
    violations,
    executions,
    handshakes: () => handshakes,
    call(process: number, id: string, isWrite: boolean): Promise<ModelOutcome> {
      const { session, queue } = processes[process] as (typeof processes)[number];
      const call = { operation: 'GetDemographics' as const, request: { id } as never, deadline: undefined };
      const attempt = async (version: string) =>
        (await session.attempt(link, version, call)) as unknown as Outcome<string>;
      const outcome = queue.add(undefined, () => callWithRetry({ isWrite, practiceVersion: undefined, attempt }));
      return process === 0 ? Promise.race([outcome, killed.promise]) : outcome;
    },
  };
}
