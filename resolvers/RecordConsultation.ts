import type { RecordConsultationResolvers } from '../src/generated/resolvers-types.ts';

export const RecordConsultation: RecordConsultationResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('consultation', entry),
  sections: ({ sections, link }) => sections.map((section) => ({ ...section, link })),
};
