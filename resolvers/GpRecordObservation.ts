import { ukTimeIfKnown } from '../src/domain/ukTime.ts';
import type { GpRecordObservationResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordObservation: GpRecordObservationResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('observation', entry),
  availableSince: ({ availableSince }) => ukTimeIfKnown(availableSince),
};
