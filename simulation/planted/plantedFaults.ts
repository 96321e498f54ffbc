import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { Demographics, PatientLink } from '../../src/domain/patient.ts';
import { CallQueue } from '../../src/emis/soap/session/CallQueue.ts';
import { PatientSession } from '../../src/emis/soap/session/PatientSession.ts';
import { UpstreamCalls } from '../../src/emis/soap/UpstreamCalls.ts';
import { loop } from '../virtual/VirtualLoop.ts';
import { changeStore, confirmNewLinks, overwriteSessions } from './plantInStores.ts';
import { rememberDenials } from './rememberDenials.ts';
import { isCalledFrom, memoryOf, operationOf, wrap, type Cached } from './wrap.ts';

const require = createRequire(import.meta.url);

/** A fault of the product that the simulation must find. */
interface PlantedFault {
  readonly about: string;
  /** A rule that finds it. */
  readonly rule: string;
  /** The seeds, from 1, within which it is found. */
  readonly seeds: number;
  /** A seed that finds it, with which short runs begin. */
  readonly foundBy: number;
  plant(): void;
}

/** The faults of each kind. They are planted from outside: nothing in the product knows of them. */
export const plantedFaults = {
  'repeated-write': {
    about: 'a write is sent again when its response was lost',
    rule: 'a write is carried out at most once',
    seeds: 60,
    foundBy: 35,
    plant: () =>
      wrap(
        UpstreamCalls.prototype,
        'write',
        (real) =>
          async function (...args) {
            const outcome = (await real.apply(this, args)) as { readonly kind: string };
            return outcome.kind === 'lost' ? real.apply(this, args) : outcome;
          },
      ),
  },
  'wrong-outcome': {
    about: 'a lost write is reported as one that failed',
    rule: 'a write that fails with an error was not done',
    seeds: 20,
    foundBy: 7,
    plant: () =>
      wrap(
        UpstreamCalls.prototype,
        'write',
        (real) =>
          async function (...args) {
            const outcome = (await real.apply(this, args)) as { readonly kind: string };
            return outcome.kind === 'lost' ? { kind: 'refused', refusal: 'sessionEnded' } : outcome;
          },
      ),
  },
  'unchecked-proof': {
    about: 'the proof of the server is not compared',
    rule: 'a session begins with the proof of the server',
    seeds: 40,
    foundBy: 7,
    plant() {
      const crypto = require('node:crypto') as { timingSafeEqual: unknown };
      const isEqual = crypto.timingSafeEqual as (one: Buffer, other: Buffer) => boolean;
      // Other comparisons, and those of the simulator of EMIS, stay.
      crypto.timingSafeEqual = (one: Buffer, other: Buffer) =>
        (loop.zone.name !== 'emis' && isCalledFrom('createHandshakeProfile')) || isEqual(one, other);
      syncBuiltinESMExports();
    },
  },
  'lost-link': {
    about: 'the link of a registration is confirmed and not stored',
    rule: 'a link stays until it is removed',
    seeds: 40,
    foundBy: 6,
    plant: () => changeStore('durable', (records) => ({ compareAndSet: confirmNewLinks(records) })),
  },
  'stale-denial': {
    about: 'what an account may not do is remembered for ever',
    rule: 'a denial was true within the operation',
    seeds: 60,
    foundBy: 1,
    plant: rememberDenials,
  },
  'cache-of-others': {
    about: 'a cache of reads does not distinguish patients',
    rule: 'nobody sees data of another patient',
    seeds: 20,
    foundBy: 1,
    plant() {
      wrap(UpstreamCalls.prototype, 'read', (real) => {
        const memories = new WeakMap<object, Map<string, Cached>>();
        return function (...args) {
          const cached = memoryOf(memories, this);
          const key = JSON.stringify([operationOf(args), args[2] ?? null]);
          const found = cached.get(key);
          if (found && found.untilMs > Date.now()) return found.value;
          const value = real.apply(this, args);
          cached.set(key, { value, untilMs: Date.now() + 1_000 });
          return value;
        };
      });
    },
  },
  'overlapping-calls': {
    about: 'the calls of a session do not wait for each other',
    rule: 'no session is out of sequence',
    seeds: 20,
    foundBy: 4,
    plant: () =>
      wrap(
        CallQueue.prototype,
        'add',
        () =>
          (...args) =>
            (args[1] as () => Promise<unknown>)(),
      ),
  },
  'no-second-look': {
    about: 'a practice is not read again when an account contradicts what is known about it',
    rule: 'a denial was true within the operation',
    seeds: 20,
    foundBy: 1,
    plant: () => wrap(UpstreamCalls.prototype, 'invalidatePractice', () => () => Promise.resolve()),
  },
  'unchecked-identity': {
    about: 'demographics are not compared with those that were pinned',
    rule: 'nobody sees data of another patient',
    seeds: 40,
    foundBy: 7,
    // What is absent is not compared. The name alone does not make another patient.
    plant: () =>
      wrap(
        UpstreamCalls.prototype,
        'read',
        (real) =>
          async function (...args) {
            const value = (await real.apply(this, args)) as Demographics;
            if (operationOf(args) !== 'GetDemographics') return value;
            const unlessCompared = (text: string | undefined) => (isCalledFrom('pinnedIdentity') ? undefined : text);
            return Object.defineProperties(
              { ...value },
              {
                nhsNumber: { get: () => unlessCompared(value.nhsNumber) },
                dateOfBirth: { get: () => unlessCompared(value.dateOfBirth) },
              },
            );
          },
      ),
  },
  'session-version': {
    about: 'the shared record of a session is written without comparing its version',
    rule: 'no session is out of sequence',
    seeds: 100,
    foundBy: 65,
    plant: () => changeStore('shared', (records) => ({ compareAndSet: overwriteSessions(records) })),
  },
  'reused-number': {
    about: 'a session goes on with the same number when the response to a call is lost',
    rule: 'no session is out of sequence',
    seeds: 20,
    foundBy: 1,
    plant: () =>
      wrap(
        PatientSession.prototype,
        'attempt',
        (real) =>
          async function (...args) {
            const session = this as PatientSession;
            const link = args[0] as PatientLink;
            const { saved } = session.giveUp();
            if (saved) session.adopt(link, saved);
            const outcome = (await real.apply(this, args)) as { readonly kind: string };
            if (saved && outcome.kind === 'failed') session.adopt(link, saved);
            return outcome;
          },
      ),
  },
} as const satisfies Readonly<Record<string, PlantedFault>>;

export type PlantedFaultName = keyof typeof plantedFaults;
