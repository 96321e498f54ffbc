import type { GpPatientDemographicsResolvers } from '../src/generated/resolvers-types.ts';

export const GpPatientDemographics: GpPatientDemographicsResolvers = {
  sex: ({ sex }) => sex ?? 'other',
};
