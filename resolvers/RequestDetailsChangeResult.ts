import type { DetailsRequestOutcome } from '../src/domain/detailsChangeOutcome.ts';
import type { RequestDetailsChangeResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  requested: 'RequestDetailsChangeSuccess',
  outcomeUnknown: 'DetailsChangeOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  refused: 'DetailsChangeRefused',
} as const satisfies Record<DetailsRequestOutcome['kind'], string>;

export const RequestDetailsChangeResult: RequestDetailsChangeResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
