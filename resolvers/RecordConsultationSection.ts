import type { RecordConsultationSectionResolvers } from '../src/generated/resolvers-types.ts';

export const RecordConsultationSection: RecordConsultationSectionResolvers = {
  observations: ({ observations, link }) => observations.map((observation) => ({ ...observation, link })),
};
