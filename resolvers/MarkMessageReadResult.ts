import type { MessageReadingOutcome } from '../src/domain/messageOutcome.ts';
import type { MarkMessageReadResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  markedRead: 'MarkMessageReadSuccess',
  outcomeUnknown: 'PracticeMessageOutcomeUnknown',
  notFound: 'PracticeMessageNotFound',
} as const satisfies Record<MessageReadingOutcome['kind'], string>;

export const MarkMessageReadResult: MarkMessageReadResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
