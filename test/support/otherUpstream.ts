import type { PracticeSettings } from '../../src/domain/practice.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import type { OptionalService, UpstreamTraits } from '../../src/domain/upstreamTraits.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { practice, settings } from './fakeEmis.ts';

const { name: _name, clinicalSystemVersion: _system, ...practiceFacts } = practice;
const {
  maximumBooked: _maximum,
  bookableFromDays: _from,
  bookableToDays: _to,
  telephoneConsultations: _telephone,
  ...knownSettings
} = settings;

const traitsOfOthers = new WeakSet<UpstreamTraits>();

interface Differences {
  /** Settings that differ from those of `fakeEmis`. */
  readonly settings?: Partial<PracticeSettings>;
  /** Default: every service that an upstream may lack. */
  readonly lacks?: readonly OptionalService[];
}

/**
 * The answers, for `fakeEmis`, of an upstream that differs from EMIS over SOAP: it lacks services, refuses details to
 * restricted accounts, ends a user's access, and does not know a practice's name, its version of the clinical system or
 * its rules for booking.
 */
export function otherUpstream(
  answers: Partial<EmisClient> = {},
  { settings: more = {}, lacks = ['PRACTICE_SEARCH', 'PRESCRIPTION_CANCELLATION', 'ACCOUNT_RESET'] }: Differences = {},
): Partial<EmisClient> {
  const traits: UpstreamTraits = {
    lacks: new Set(lacks),
    restrictedAccountsLack: new Set(['PATIENT_DETAILS']),
    cancellationReason: 'optional',
  };
  traitsOfOthers.add(traits);
  return {
    traits,
    practice: (_subject, odsCode) => Promise.resolve({ ...practiceFacts, odsCode }),
    practiceSettings: () => Promise.resolve({ ...knownSettings, ...more }),
    findPractices: () => Promise.reject(new RefusedError('notInThisEnvironment')),
    ...answers,
  };
}

/** Whether an upstream is one that `otherUpstream` describes. */
export function hasOtherTraits({ traits }: EmisClient): boolean {
  return traitsOfOthers.has(traits);
}
