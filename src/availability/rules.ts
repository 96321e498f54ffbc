import type { PersonalServices } from '../domain/patient.ts';
import type { PracticeSettings, RecordSection, SchemaVersion } from '../domain/practice.ts';
import type { NextStep, OnlineService, UnavailableReason } from '../domain/onlineService.ts';

/** What has to hold before a service can be used. */
export type ServiceRule =
  | { readonly at: 'environment'; readonly words: string }
  | (PracticeNeeds & { readonly at: 'practice' })
  | (PracticeNeeds & {
      readonly at: 'patient';
      readonly mayRestricted: boolean;
      /** What the practice must have granted to this person. Absent: nothing, whoever has an account may. */
      readonly grant?: keyof PersonalServices;
    });

interface PracticeNeeds {
  /** What it is called in a sentence. */
  readonly words: string;
  readonly since: SchemaVersion;
  /** What to do as long as the practice is not live or its version too old. Absent: nothing helps but waiting. */
  readonly untilThen?: NextStep;
  /** Whether the practice offers it. Absent: every practice does. */
  readonly isOffered?: (settings: PracticeSettings) => boolean;
  /** The part of the record that the practice's and the person's record access must open. */
  readonly section?: RecordSection;
}

const first = '1.8.0.0';
const second = '2.0.0.0';
const third = '2.1.0.0';

/** The one table of what each service needs. Everything that tells of availability is made from it. */
export const rules: Readonly<Record<OnlineService, ServiceRule>> = {
  PRACTICE_SEARCH: { at: 'environment', words: 'the search for practices' },
  PRACTICE_SETTINGS: { at: 'practice', words: 'its rules for online services', since: first },
  PATIENT_DETAILS: { at: 'patient', words: 'patient details', since: first, mayRestricted: true },
  APPOINTMENTS: {
    at: 'patient',
    words: 'appointments',
    since: first,
    isOffered: ({ services }) => services.appointments,
    mayRestricted: true,
    grant: 'appointments',
  },
  TELEPHONE_APPOINTMENTS: {
    at: 'patient',
    words: 'telephone appointments',
    since: second,
    isOffered: ({ services, telephoneConsultations }) => services.appointments && telephoneConsultations,
    mayRestricted: true,
    grant: 'appointments',
  },
  VIDEO_APPOINTMENTS: {
    at: 'patient',
    words: 'video appointments',
    since: third,
    isOffered: ({ services }) => services.appointments,
    mayRestricted: true,
    grant: 'appointments',
  },
  PRESCRIPTIONS: prescriptions('repeat prescriptions', first),
  PRESCRIPTION_CANCELLATION: prescriptions('withdrawing a prescription request', third),
  MESSAGES: {
    at: 'patient',
    words: 'messages',
    since: second,
    isOffered: ({ services }) => services.messages,
    mayRestricted: false,
    grant: 'messages',
  },
  DETAILS_CHANGE: {
    at: 'patient',
    words: 'changes of address and contact details',
    since: third,
    isOffered: ({ services }) => services.detailsChange,
    mayRestricted: false,
    grant: 'detailsChange',
  },
  RECORD_ALLERGIES: record('allergies', 'allergies in the medical record', first),
  RECORD_CONSULTATIONS: record('consultations', 'consultations in the medical record', second),
  RECORD_DOCUMENTS: record('documents', 'documents in the medical record', second),
  RECORD_IMMUNISATIONS: record('immunisations', 'immunisations in the medical record', first),
  RECORD_MEDICATION: record('medication', 'medication in the medical record', first),
  RECORD_PROBLEMS: record('problems', 'problems in the medical record', first),
  RECORD_TEST_RESULTS: record('testResults', 'test results in the medical record', second),
  REGISTRATION_WITH_LINKAGE_KEY: { at: 'practice', words: 'linking an account', since: first },
  REGISTRATION_WITH_DEMOGRAPHICS: {
    at: 'practice',
    words: 'opening an online account without a linkage key',
    since: third,
    untilThen: 'CONTACT_PRACTICE',
    isOffered: ({ services }) => services.onlineRegistration,
  },
  ACCOUNT_RESET: {
    at: 'patient',
    words: 'the emergency stop for an account',
    since: third,
    untilThen: 'CONTACT_PRACTICE',
    mayRestricted: false,
  },
};

function prescriptions(words: string, since: SchemaVersion): ServiceRule {
  return {
    at: 'patient',
    words,
    since,
    isOffered: ({ services }) => services.prescriptions,
    mayRestricted: false,
    grant: 'prescriptions',
  };
}

function record(section: RecordSection, words: string, since: SchemaVersion): ServiceRule {
  return { at: 'patient', words, since, section, mayRestricted: false, grant: 'medicalRecord' };
}

/** The reasons that a rule can give, in their order of precedence. */
export function reasonsOf(rule: ServiceRule): readonly UnavailableReason[] {
  if (rule.at === 'environment') return ['NOT_IN_THIS_ENVIRONMENT'];
  const reasons: UnavailableReason[] = ['PRACTICE_NOT_LIVE', 'NEEDS_NEWER_VERSION'];
  if (rule.isOffered) reasons.push('NOT_OFFERED');
  if (rule.section) reasons.push('RECORD_ACCESS_DISABLED');
  if (rule.at === 'practice') return reasons;
  reasons.push('ACCOUNT_INACTIVE');
  if (!rule.mayRestricted) reasons.push('ACCOUNT_RESTRICTED');
  if (rule.grant) reasons.push('NOT_GRANTED');
  return reasons;
}
