import type { RecordObservationResolvers } from '../src/generated/resolvers-types.ts';

export const RecordObservation: RecordObservationResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('observation', entry),
};
