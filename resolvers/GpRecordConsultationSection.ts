import type { GpRecordConsultationSectionResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordConsultationSection: GpRecordConsultationSectionResolvers = {
  observations: ({ observations, link, path }) =>
    observations.map((observation, index) => ({ ...observation, link, path: `${path}/${index}` })),
};
