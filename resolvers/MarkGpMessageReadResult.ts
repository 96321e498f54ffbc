import type { MessageReadingOutcome } from '../src/domain/messageOutcome.ts';
import type { MarkGpMessageReadResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  markedRead: 'MarkGpMessageReadSuccess',
  outcomeUnknown: 'GpPracticeMessageOutcomeUnknown',
  notFound: 'GpPracticeMessageNotFound',
} as const satisfies Record<MessageReadingOutcome['kind'], string>;

export const MarkGpMessageReadResult: MarkGpMessageReadResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
