import type { RecordProblemResolvers } from '../src/generated/resolvers-types.ts';

export const RecordProblem: RecordProblemResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('problem', entry),
};
