import { RequestDeadline } from '../../../../src/domain/RequestDeadline.ts';
import { StoreUnavailableError } from '../../../../src/domain/StoreUnavailableError.ts';
import type {
  LeaseTimers,
  SavedSession,
  SessionLease,
  TakenLease,
} from '../../../../src/emis/soap/session/createSessionLeases.ts';
import type { PatientSession } from '../../../../src/emis/soap/session/PatientSession.ts';
import { SharedPatientSession } from '../../../../src/emis/soap/session/SharedPatientSession.ts';
import { settled } from './modelSteps.ts';
import { modelLink } from './upstreamModel.ts';

export const unavailable = new StoreUnavailableError('down');
export const maxHoldMs = 20;

interface Timer {
  readonly run: () => void;
  isCancelled: boolean;
}

/** What the store and the session do next. A test changes it. */
interface Behaviour {
  /** The session that the lease comes with. */
  session?: SavedSession;
  take: () => Promise<TakenLease | undefined>;
  reserve: () => Promise<boolean>;
  renew: () => Promise<{ isHeld: boolean; isAwaited: boolean }>;
  release: () => Promise<void>;
  saved?: SavedSession;
}

/** Starts a process that shares a session. `events` records what it does, in order. */
export function startSharedSession() {
  const time = { ms: 0 };
  const events: string[] = [];
  const timers = { once: [] as Timer[], repeated: [] as Timer[] };
  let leases = 0;
  let ownId: string | undefined;
  const behaviour: Behaviour = {
    take: () => Promise.resolve(undefined),
    reserve: () => Promise.resolve(true),
    renew: () => Promise.resolve({ isHeld: true, isAwaited: false }),
    release: () => Promise.resolve(),
  };
  const note = <T>(event: string, result: T): T => (events.push(event), result);

  function createLease(): SessionLease {
    leases += 1;
    const name = `lease ${leases}`;
    return {
      reserve: (number) => note(`${name} reserves ${number}`, behaviour.reserve()),
      renew: () => note(`${name} renews`, behaviour.renew()),
      release: (saved, ms) => note(`${name} leaves ${saved?.id} for ${ms}`, behaviour.release()),
    };
  }

  const start = (list: Timer[], run: () => void) => {
    const timer = { run, isCancelled: false };
    list.push(timer);
    return () => void (timer.isCancelled = true);
  };
  const leaseTimers: LeaseTimers = {
    now: () => time.ms,
    wait: (ms) => Promise.resolve((time.ms += ms)),
    after: (_ms, run) => start(timers.once, run),
    every: (_ms, run) => start(timers.repeated, run),
  };
  const session = {
    get isAlive() {
      return ownId !== undefined;
    },
    get id() {
      return ownId;
    },
    async attempt(_link: unknown, _version: unknown, _call: unknown, reserve: (number: number) => Promise<boolean>) {
      const isReserved = await reserve(1);
      ownId = isReserved ? 'own' : undefined;
      return note(isReserved ? 'call' : 'no call', { kind: 'succeeded', value: 'done' });
    },
    adopt: (_link: unknown, saved: SavedSession) => note(`adopts ${saved.id}`, undefined),
    end: () => note('ends', (ownId = undefined)),
    giveUp() {
      ownId = undefined;
      return { saved: behaviour.saved, remainingMs: behaviour.saved ? 1_000 : 0 };
    },
  } as unknown as PatientSession;
  const shared = new SharedPatientSession({
    session,
    leases: {
      async take() {
        events.push('take');
        return (await behaviour.take()) ?? { kind: 'taken', lease: createLease(), session: behaviour.session };
      },
    },
    key: ['patient'],
    timings: { pollMs: [10, 40], idleMs: 5, maxHoldMs, yieldMs: 30, renewalMs: 50, timers: leaseTimers },
  });

  async function run(list: Timer[]): Promise<void> {
    for (const timer of list.filter(({ isCancelled }) => !isCancelled)) timer.run();
    await settled();
  }
  return {
    time,
    events,
    behaviour,
    shared,
    call: (deadline = new RequestDeadline()) =>
      shared.attempt(modelLink, '2.1.0.0', { operation: 'GetDemographics', request: {} as never, deadline }),
    /** Lets the time pass after which an unused lease is released. */
    idle: () => run(timers.once.splice(0)),
    /** Runs the renewals that have not been stopped. */
    renew: () => run(timers.repeated),
    /** @returns what has happened since it was last asked for */
    happened: () => events.splice(0),
  };
}
