import type { RecordConsultationSectionResolvers } from '../src/generated/resolvers-types.ts';

export const RecordConsultationSection: RecordConsultationSectionResolvers = {
  observations: ({ observations, link, place }) =>
    observations.map((observation, index) => ({ ...observation, link, place: `${place}/${index}` })),
};
