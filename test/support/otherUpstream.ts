import { RefusedError } from '../../src/domain/RefusedError.ts';
import type { UpstreamTraits } from '../../src/domain/upstreamTraits.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { practice, settings } from './fakeEmis.ts';

const otherTraits: UpstreamTraits = {
  lacks: new Set(['PRACTICE_SEARCH', 'PRESCRIPTION_CANCELLATION', 'ACCOUNT_RESET']),
  restrictedAccountsLack: new Set(['PATIENT_DETAILS']),
};

const { name: _name, clinicalSystemVersion: _system, ...practiceFacts } = practice;
const {
  maximumBooked: _maximum,
  bookableFromDays: _from,
  bookableToDays: _to,
  telephoneConsultations: _telephone,
  ...settingsFacts
} = settings;

/**
 * What an upstream answers that, unlike EMIS over SOAP, lacks services, refuses details to restricted accounts, and does
 * not say a practice's name, its version of the clinical system or its rules for booking. For `fakeEmis`.
 */
export function otherUpstream(answers: Partial<EmisClient> = {}): Partial<EmisClient> {
  return {
    traits: otherTraits,
    practice: (_subject, odsCode) => Promise.resolve({ ...practiceFacts, odsCode }),
    practiceSettings: () => Promise.resolve(settingsFacts),
    findPractices: () => Promise.reject(new RefusedError('notInThisEnvironment')),
    ...answers,
  };
}

/** Whether an upstream is one that `otherUpstream` describes. */
export function hasOtherTraits({ traits }: EmisClient): boolean {
  return traits === otherTraits;
}
