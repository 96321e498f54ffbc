import type { PrescriptionCancellationOutcome } from '../src/domain/prescriptionOutcome.ts';
import type { CancelGpPrescriptionRequestResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  cancelled: 'CancelGpPrescriptionRequestSuccess',
  outcomeUnknown: 'GpPrescriptionOutcomeUnknown',
  notFound: 'GpPrescriptionNotFound',
  notCancellable: 'GpPrescriptionNotCancellable',
} as const satisfies Record<PrescriptionCancellationOutcome['kind'], string>;

export const CancelGpPrescriptionRequestResult: CancelGpPrescriptionRequestResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
