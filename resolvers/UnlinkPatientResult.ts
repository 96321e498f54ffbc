import type { UnlinkOutcome } from '../src/domain/registrationOutcome.ts';
import type { UnlinkPatientResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  unlinked: 'UnlinkPatientSuccess',
  patientNotFound: 'GpPatientNotFound',
} as const satisfies Record<UnlinkOutcome['kind'], string>;

export const UnlinkPatientResult: UnlinkPatientResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
