import type { RecordConsultationResolvers } from '../src/generated/resolvers-types.ts';

export const RecordConsultation: RecordConsultationResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('consultation', entry),
  sections: ({ sections, link, eventGuid, path }) =>
    sections.map((section, index) => ({ ...section, link, path: `${eventGuid}/${path}/${index}` })),
};
