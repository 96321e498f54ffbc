import type { RegistrationRefusedReason } from '../src/domain/registrationOutcome.ts';
import type { GpNextStep, GpOnlineRegistrationRefusedResolvers } from '../src/generated/resolvers-types.ts';

const nextSteps: Readonly<Record<RegistrationRefusedReason, GpNextStep>> = {
  noSuchPractice: 'CHECK_DETAILS',
  noSuchAccount: 'CHECK_DETAILS',
  linkageKeyWrong: 'CHECK_DETAILS',
  detailsDoNotMatch: 'CHECK_DETAILS',
  noMatchingPatient: 'CHECK_DETAILS',
  severalPatientsMatch: 'CONTACT_PRACTICE',
  accountInactive: 'CONTACT_PRACTICE',
  patientHasLeft: 'CONTACT_PRACTICE',
  patientArchived: 'CONTACT_PRACTICE',
  tooYoung: 'CONTACT_PRACTICE',
  notEnabled: 'CONTACT_PRACTICE',
  detailsRefused: 'CHECK_DETAILS',
};

export const GpOnlineRegistrationRefused: GpOnlineRegistrationRefusedResolvers = {
  nextStep: ({ refusedReason }) => nextSteps[refusedReason],
};
