import type { PrescriptionCancellationOutcome } from '../src/domain/prescriptionOutcome.ts';
import type { CancelPrescriptionRequestResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  cancelled: 'CancelPrescriptionRequestSuccess',
  outcomeUnknown: 'PrescriptionOutcomeUnknown',
  notFound: 'PrescriptionNotFound',
  notCancellable: 'PrescriptionNotCancellable',
} as const satisfies Record<PrescriptionCancellationOutcome['kind'], string>;

export const CancelPrescriptionRequestResult: CancelPrescriptionRequestResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
