import type { PrescriptionWithdrawalOutcome } from '../src/domain/prescriptionOutcome.ts';
import type { CancelPrescriptionRequestResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  withdrawn: 'CancelPrescriptionRequestSuccess',
  outcomeUnknown: 'PrescriptionOutcomeUnknown',
  notFound: 'PrescriptionNotFound',
  notCancellable: 'PrescriptionNotCancellable',
} as const satisfies Record<PrescriptionWithdrawalOutcome['kind'], string>;

export const CancelPrescriptionRequestResult: CancelPrescriptionRequestResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
