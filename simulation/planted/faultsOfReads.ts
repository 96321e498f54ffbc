import type { Demographics, PatientLink } from '../../src/domain/patient.ts';
import { UpstreamCalls } from '../../src/emis/soap/UpstreamCalls.ts';
import type { PlantedFault } from './PlantedFault.ts';
import { rememberDenials } from './rememberDenials.ts';
import { isCalledFrom, memoryOf, operationOf, wrap, type Cached } from './wrap.ts';

/** Keeps the responses to reads for a while. */
function keepReads(forMs: number, keyOf: (args: readonly unknown[]) => string | undefined): void {
  wrap(UpstreamCalls.prototype, 'read', (real) => {
    const memories = new WeakMap<object, Map<string, Cached>>();
    return function (...args) {
      const key = keyOf(args);
      if (key === undefined) return real.apply(this, args);
      const cached = memoryOf(memories, this);
      const found = cached.get(key);
      if (found && found.untilMs > Date.now()) return found.value;
      const value = real.apply(this, args);
      cached.set(key, { value, untilMs: Date.now() + forMs });
      value.catch(() => cached.delete(key));
      return value;
    };
  });
}

export const faultsOfReads = {
  'stale-denial': {
    about: 'what an account may not do is remembered for ever',
    rule: 'a denial was true within the operation',
    seeds: 100,
    foundBy: 32,
    plant: rememberDenials,
  },
  'stale-account': {
    about: 'what an account may do is remembered for an hour',
    rule: 'availability is what was true',
    seeds: 100,
    foundBy: 35,
    plant: () =>
      keepReads(3_600_000, (args) =>
        operationOf(args) === 'GetUserOptions' ? JSON.stringify((args[0] as PatientLink).access) : undefined,
      ),
  },
  'stale-read': {
    about: 'what was read of a patient is shown for ten seconds, also when it has changed since',
    rule: 'a read returns what was true within it',
    seeds: 20,
    foundBy: 5,
    plant: () => keepReads(10_000, ([link, operation, input]) => JSON.stringify([link, operation, input ?? null])),
  },
  'cache-of-others': {
    about: 'a cache of reads does not distinguish patients',
    rule: 'nobody sees data of another patient',
    seeds: 20,
    foundBy: 1,
    plant: () => keepReads(1_000, (args) => JSON.stringify([operationOf(args), args[2] ?? null])),
  },
  'no-second-look': {
    about: 'a practice is not read again when an account contradicts what is known about it',
    rule: 'a denial was true within the operation',
    seeds: 60,
    foundBy: 23,
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
} as const satisfies Readonly<Record<string, PlantedFault>>;
