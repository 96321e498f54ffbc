import type { UnlinkOutcome } from '../src/domain/registrationOutcome.ts';
import type { UnlinkGpPatientResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  unlinked: 'UnlinkGpPatientSuccess',
  patientNotFound: 'GpPatientNotFound',
} as const satisfies Record<UnlinkOutcome['kind'], string>;

export const UnlinkGpPatientResult: UnlinkGpPatientResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
