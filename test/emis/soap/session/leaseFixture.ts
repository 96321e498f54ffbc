import { StoreUnavailableError } from '../../../../src/domain/StoreUnavailableError.ts';
import {
  createSessionLeases,
  type LeaseTimers,
  type SavedSession,
  type SharedSessionRecord,
} from '../../../../src/emis/soap/session/createSessionLeases.ts';
import type { Records } from '../../../../src/stores/createRecords.ts';
import { memoryRecords, memoryStores } from '../../../support/memoryStores.ts';
import { settled } from './modelSteps.ts';

type Fault = 'none' | 'refused' | 'lost';

export const leaseMs = 1_000;
export const key = ['person', 'patient'];
export const saved = { id: 'left', lastNumber: 7 } as SavedSession;

/** Starts processes over a store whose time only the test moves. The steps of the first one have these faults in turn. */
export function startLeases(...faults: Fault[]) {
  const storeTime = { ms: 0 };
  const records = memoryRecords<SharedSessionRecord>(
    'session',
    memoryStores(() => storeTime.ms),
  );
  const time = { ms: 0 };
  let due: (() => void)[] = [];
  let steps = 0;
  const timers: LeaseTimers = {
    now: () => time.ms,
    wait: () => Promise.resolve(),
    after: (_ms, run) => (due.push(run), () => undefined),
    every: () => () => undefined,
  };
  const ofFirst: Records<SharedSessionRecord> = {
    ...records,
    async update(name, change) {
      steps += 1;
      const fault = faults.shift() ?? 'none';
      if (fault === 'refused') throw new StoreUnavailableError('refused');
      const result = await records.update(name, change);
      if (fault === 'lost') throw new StoreUnavailableError('lost');
      return result;
    },
  };
  const create = (owner: string, own = records) =>
    createSessionLeases({ records: own, scope: [], owner, leaseMs, timers });
  const [first, second, third] = [create('first', ofFirst), create('second'), create('third')];
  return {
    time,
    storeTime,
    first,
    second,
    third,
    /** The number of steps of the first process. */
    steps: () => steps,
    /** Runs the timers that have been started. @returns their number */
    async runTimers() {
      const running = due;
      due = [];
      for (const run of running) run();
      await settled();
      return running.length;
    },
    async takeFirst() {
      const taken = await first.take(key, { insists: false });
      if (taken.kind !== 'taken') throw new Error('The lease was not taken.');
      return taken;
    },
    takeSecond: () => second.take(key, { insists: false }),
  };
}
