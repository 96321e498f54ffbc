import type { MessageDeletionOutcome } from '../src/domain/messageOutcome.ts';
import type { DeleteGpMessageResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  deleted: 'DeleteGpMessageSuccess',
  outcomeUnknown: 'GpPracticeMessageOutcomeUnknown',
  notFound: 'GpPracticeMessageNotFound',
} as const satisfies Record<MessageDeletionOutcome['kind'], string>;

export const DeleteGpMessageResult: DeleteGpMessageResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
