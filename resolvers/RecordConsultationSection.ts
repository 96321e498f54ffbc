import type { RecordConsultationSectionResolvers } from '../src/generated/resolvers-types.ts';

export const RecordConsultationSection: RecordConsultationSectionResolvers = {
  observations: ({ observations, link, path }) =>
    observations.map((observation, index) => ({ ...observation, link, path: `${path}/${index}` })),
};
