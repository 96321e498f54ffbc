import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { RecordKey } from '../../../stores/createRecords.ts';
import type { SharedSessionsOptions } from '../SoapEmisClientOptions.ts';
import {
  createSessionLeases,
  type LeaseTimers,
  type SessionLeases,
  type SharedSessionRecord,
} from './createSessionLeases.ts';
import {
  createSharedEndUserSessions,
  type EndUserRecord,
  type SharedEndUserSessions,
} from './createSharedEndUserSessions.ts';
import type { LeaseTimings } from './SharedPatientSession.ts';

interface SharedSessions {
  readonly endUsers: SharedEndUserSessions;
  readonly patients: { readonly leases: SessionLeases; readonly timings: LeaseTimings };
}

/** Creates what this process shares with others under one scope. See docs/decisions/0030-shared-sessions.md. */
export function createSharedSessions(
  { records, leaseMs = 5_000 }: SharedSessionsOptions,
  scope: RecordKey,
): SharedSessions {
  const owner = randomUUID();
  return {
    endUsers: createSharedEndUserSessions({
      records: records<EndUserRecord>('session'),
      owner,
      scope,
      openingMs: leaseMs,
      pause: () => timers.wait(20),
    }),
    patients: {
      leases: createSessionLeases({ records: records<SharedSessionRecord>('session'), scope, owner, leaseMs, timers }),
      timings: {
        pollMs: [10, 40],
        idleMs: 5,
        maxHoldMs: 250,
        yieldMs: 150,
        renewalMs: leaseMs / 3,
        timers,
      },
    },
  };
}

const timers: LeaseTimers = {
  now: () => performance.now(),
  wait: (ms) => wait(ms),
  after(ms, run) {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
  every(ms, run) {
    const timer = setInterval(run, ms).unref();
    return () => clearInterval(timer);
  },
};
