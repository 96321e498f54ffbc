import { ukTimeIfKnown } from '../src/domain/ukTime.ts';
import type { GpRecordConsultationResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordConsultation: GpRecordConsultationResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('consultation', entry),
  availableSince: ({ availableSince }) => ukTimeIfKnown(availableSince),
  sections: ({ sections, link, eventGuid, path }) =>
    sections.map((section, index) => ({ ...section, link, path: `${eventGuid}/${path}/${index}` })),
};
