import type { PrescriptionRequestOutcome } from '../src/domain/prescriptionOutcome.ts';
import type { RequestGpPrescriptionResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  requested: 'RequestGpPrescriptionSuccess',
  outcomeUnknown: 'GpPrescriptionOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  coursesNotFound: 'GpMedicationCourseNotFound',
  notOrderable: 'GpMedicationNotOrderable',
  alreadyPending: 'GpPrescriptionAlreadyPending',
  commentRequired: 'GpPrescriptionCommentRequired',
  commentNotAsked: 'GpPrescriptionCommentNotAsked',
  detailsRefused: 'GpPrescriptionDetailsRefused',
} as const satisfies Record<PrescriptionRequestOutcome['kind'], string>;

export const RequestGpPrescriptionResult: RequestGpPrescriptionResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
