import type { RecordSection, SchemaVersion } from '../domain/practice.ts';
import type { ServiceRule, UnavailableReason } from './ServiceRule.ts';

const first = '1.8.0.0';
const second = '2.0.0.0';
const third = '2.1.0.0';

const table = {
  PRACTICE_SEARCH: { at: 'environment' },
  PRACTICE_SETTINGS: { at: 'practice', since: first },
  PATIENT_DETAILS: {
    at: 'patient',
    scope: 'gp:patient',
    since: first,
    allowsRestrictedAccount: 'dependsOnUpstream',
  },
  APPOINTMENTS: {
    at: 'patient',
    scope: 'gp:appointments',
    since: first,
    isOffered: ({ services }) => services.appointments,
    allowsRestrictedAccount: 'dependsOnUpstream',
    grant: 'appointments',
  },
  TELEPHONE_APPOINTMENTS: {
    at: 'patient',
    scope: 'gp:appointments',
    since: second,
    isOffered: ({ services, telephoneConsultations }) => services.appointments && telephoneConsultations !== false,
    allowsRestrictedAccount: 'dependsOnUpstream',
    grant: 'appointments',
  },
  VIDEO_APPOINTMENTS: {
    at: 'patient',
    scope: 'gp:appointments',
    since: third,
    isOffered: ({ services }) => services.appointments,
    allowsRestrictedAccount: 'dependsOnUpstream',
    grant: 'appointments',
  },
  PRESCRIPTIONS: prescriptions(first),
  PRESCRIPTION_CANCELLATION: prescriptions(third),
  MESSAGES: {
    at: 'patient',
    scope: 'gp:messages',
    since: second,
    isOffered: ({ services }) => services.messages,
    allowsRestrictedAccount: false,
    grant: 'messages',
  },
  DETAILS_CHANGE: {
    at: 'patient',
    scope: 'gp:patient',
    since: third,
    isOffered: ({ services }) => services.detailsChange,
    allowsRestrictedAccount: false,
    grant: 'detailsChange',
  },
  RECORD_ALLERGIES: record('allergies', first),
  RECORD_CONSULTATIONS: record('consultations', second),
  RECORD_DOCUMENTS: record('documents', second),
  RECORD_IMMUNISATIONS: record('immunisations', first),
  RECORD_MEDICATION: record('medication', first),
  RECORD_PROBLEMS: record('problems', first),
  RECORD_TEST_RESULTS: record('testResults', second),
  PATIENT_UNLINKING: { at: 'environment', scope: 'gp:registration' },
  REGISTRATION_WITH_LINKAGE_KEY: {
    at: 'practice',
    isForAccounts: true,
    scope: 'gp:registration',
    since: first,
  },
  REGISTRATION_WITH_DEMOGRAPHICS: {
    at: 'practice',
    isForAccounts: true,
    scope: 'gp:registration',
    since: third,
    nextStepUntilAvailable: 'CONTACT_PRACTICE',
    isOffered: ({ services }) => services.onlineRegistration,
  },
  ACCOUNT_RESET: {
    at: 'patient',
    scope: 'gp:registration',
    since: third,
    nextStepUntilAvailable: 'CONTACT_PRACTICE',
    allowsRestrictedAccount: false,
  },
} satisfies Record<string, ServiceRule>;

/** A service that a practice may offer online. The values are those of `GpOnlineService` in the SDL. */
export type OnlineService = keyof typeof table;

/** The conditions of every service. Everything that reports availability is derived from this table. */
export const rules: Readonly<Record<OnlineService, ServiceRule>> = table;

function prescriptions(since: SchemaVersion): Extract<ServiceRule, { at: 'patient' }> {
  return {
    at: 'patient',
    scope: 'gp:prescriptions',
    since,
    isOffered: ({ services }) => services.prescriptions,
    allowsRestrictedAccount: false,
    grant: 'prescriptions',
  };
}

function record(section: RecordSection, since: SchemaVersion): ServiceRule {
  return {
    at: 'patient',
    scope: 'gp:record',
    since,
    section,
    allowsRestrictedAccount: false,
    grant: 'medicalRecord',
  };
}

/** @returns the reasons that a rule can produce, in order of precedence. */
export function reasonsOf(rule: ServiceRule): readonly UnavailableReason[] {
  if (rule.at === 'environment') return ['NOT_IN_THIS_ENVIRONMENT'];
  // Any call may be refused because this environment does not have it.
  const reasons: UnavailableReason[] = ['PRACTICE_NOT_LIVE', 'NOT_IN_THIS_ENVIRONMENT', 'NEEDS_NEWER_VERSION'];
  if (rule.isOffered) reasons.push('NOT_OFFERED');
  if (rule.section) reasons.push('RECORD_ACCESS_DISABLED');
  if (rule.at === 'practice') return rule.isForAccounts ? [...reasons, 'ACCOUNT_RESTRICTED'] : reasons;
  reasons.push('ACCESS_ENDED', 'ACCOUNT_INACTIVE', 'ACCOUNT_RESTRICTED');
  if (rule.grant) reasons.push('NOT_GRANTED');
  return reasons;
}
