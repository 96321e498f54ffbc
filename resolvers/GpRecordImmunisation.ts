import { ukTimeIfKnown } from '../src/domain/ukTime.ts';
import type { GpRecordImmunisationResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordImmunisation: GpRecordImmunisationResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('immunisation', entry),
  availableSince: ({ availableSince }) => ukTimeIfKnown(availableSince),
};
