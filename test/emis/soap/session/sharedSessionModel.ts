import { StoreUnavailableError } from '../../../../src/domain/StoreUnavailableError.ts';
import { callWithRetry } from '../../../../src/emis/soap/callWithRetry.ts';
import type { Outcome } from '../../../../src/emis/soap/Outcome.ts';
import { CallQueue } from '../../../../src/emis/soap/session/CallQueue.ts';
import {
  createSessionLeases,
  type LeaseTimers,
  type SharedSessionRecord,
} from '../../../../src/emis/soap/session/createSessionLeases.ts';
import {
  createSharedEndUserSessions,
  type EndUserRecord,
} from '../../../../src/emis/soap/session/createSharedEndUserSessions.ts';
import { EndUserSessions } from '../../../../src/emis/soap/session/EndUserSessions.ts';
import { PatientSession } from '../../../../src/emis/soap/session/PatientSession.ts';
import { ProofHistory } from '../../../../src/emis/soap/session/ProofHistory.ts';
import { SharedPatientSession } from '../../../../src/emis/soap/session/SharedPatientSession.ts';
import type { ExchangeCall, SoapExchange } from '../../../../src/emis/soap/SoapExchange.ts';
import { createMemoryRecordStore } from '../../../../src/stores/createMemoryRecordStore.ts';
import type { Records } from '../../../../src/stores/createRecords.ts';
import {
  modelHandshake,
  modelLink,
  startUpstreamModel,
  type ModelScheduler,
  type UpstreamFaults,
} from './upstreamModel.ts';

type StoreFault = 'none' | 'refused' | 'lost';

export type StoreStep = { readonly kind: 'get' } | { readonly kind: 'set'; readonly next: unknown };

interface Faults extends UpstreamFaults {
  /** For each step of the store in turn: `refused` was not carried out, and the response to `lost` never arrived. */
  readonly storeFaults?: readonly StoreFault[];
  /** The fault of a step of one process, with the record that it writes. */
  readonly storeFaultOf?: (process: number, step: StoreStep) => StoreFault;
  readonly steps?: readonly number[];
  /** The number of steps of the store after which the first process is killed. */
  readonly killedAfter?: number | null;
}

type ModelOutcome = Outcome<string> | 'killed';

const leaseMs = 100;

/**
 * Three processes that share the session of one patient, over an upstream and a store that answer in the order that the
 * scheduler chooses. Time passes with the steps of the store.
 */
export function startModel(scheduler: ModelScheduler, faults: Faults) {
  const upstream = startUpstreamModel(scheduler, faults);
  /** The actions that processes repeat, such as renewals of a lease. */
  const repeated = new Set<() => void>();
  let time = 0;
  let steps = 0;
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

  function storeStep<T>(process: number, taken: StoreStep, run: () => Promise<T>): Promise<T> {
    return step<Promise<T>>(process, taken.kind, async () => {
      const fault = faults.storeFaultOf?.(process, taken) ?? faults.storeFaults?.[steps] ?? 'none';
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
        const record = await storeStep(process, { kind: 'get' }, () => read(key));
        return record && (JSON.parse(record.value) as Value);
      },
      async update(key, change) {
        for (;;) {
          const record = await storeStep(process, { kind: 'get' }, () => read(key));
          const current = record && (JSON.parse(record.value) as Value);
          const { next, result, ...lifetime } = change(current);
          if (next === current) return result;
          const value = next === undefined ? undefined : JSON.stringify(next);
          const update = { expected: record?.version, value, ...lifetime };
          if (await storeStep(process, { kind: 'set', next }, () => store.compareAndSet(nameOf(key), update)))
            return result;
        }
      },
      list: () => {
        throw new Error('The model lists nothing.');
      },
    };
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
        const action = () => void step(process, 'renewal', () => repeated.has(action) && run());
        repeated.add(action);
        action();
        return () => repeated.delete(action);
      },
    };
    const send = (call: ExchangeCall<never>) =>
      step(process, String(call.operation), () => upstream.respond(call, process));
    const exchange = { send } as unknown as SoapExchange;
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
      session: new PatientSession({
        exchange,
        handshake: modelHandshake,
        marginMs,
        endUserSessions,
        proofs,
        onUnproven: () => {},
      }),
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
  return {
    violations: upstream.violations,
    executions: upstream.executions,
    handshakes: upstream.handshakes,
    /** Lets time pass for every process and for the store. */
    pass: (ms: number) => void (time += ms),
    /** Runs what processes repeat once more. */
    repeat: () => repeated.forEach((action) => action()),
    call(process: number, id: string, isWrite: boolean): Promise<ModelOutcome> {
      const { session, queue } = processes[process] as (typeof processes)[number];
      const call = { operation: 'GetDemographics' as const, request: { id } as never, deadline: undefined };
      const attempt = async (version: string) =>
        (await session.attempt(modelLink, version, call)) as unknown as Outcome<string>;
      const outcome = queue.add(undefined, () => callWithRetry({ isWrite, practiceVersion: undefined, attempt }));
      return process === 0 ? Promise.race([outcome, killed.promise]) : outcome;
    },
  };
}
