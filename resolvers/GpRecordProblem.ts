import { ukTimeIfKnown } from '../src/domain/ukTime.ts';
import type { GpRecordProblemResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordProblem: GpRecordProblemResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('problem', entry),
  availableSince: ({ availableSince }) => ukTimeIfKnown(availableSince),
};
