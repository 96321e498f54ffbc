import type { MessageDeletionOutcome } from '../src/domain/messageOutcome.ts';
import type { DeleteMessageResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  deleted: 'DeleteMessageSuccess',
  outcomeUnknown: 'PracticeMessageOutcomeUnknown',
  notFound: 'PracticeMessageNotFound',
} as const satisfies Record<MessageDeletionOutcome['kind'], string>;

export const DeleteMessageResult: DeleteMessageResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
