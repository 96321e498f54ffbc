import type { RecordImmunisationResolvers } from '../src/generated/resolvers-types.ts';

export const RecordImmunisation: RecordImmunisationResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('immunisation', entry),
};
