import type { PrescriptionRequestOutcome } from '../src/domain/prescriptionOutcome.ts';
import type { RequestPrescriptionResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  requested: 'RequestPrescriptionSuccess',
  outcomeUnknown: 'PrescriptionOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  coursesNotFound: 'MedicationCourseNotFound',
  notOrderable: 'MedicationNotOrderable',
  alreadyPending: 'PrescriptionAlreadyPending',
  commentRequired: 'PrescriptionCommentRequired',
  commentNotAsked: 'PrescriptionCommentNotAsked',
  detailsRefused: 'PrescriptionDetailsRefused',
} as const satisfies Record<PrescriptionRequestOutcome['kind'], string>;

export const RequestPrescriptionResult: RequestPrescriptionResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
