import type { PatientDemographicsResolvers } from '../src/generated/resolvers-types.ts';

export const PatientDemographics: PatientDemographicsResolvers = {
  sex: ({ sex }) => sex ?? 'other',
};
