import type { MessageSendingOutcome } from '../src/domain/messageOutcome.ts';
import type { SendMessageResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  sent: 'SendMessageSuccess',
  outcomeUnknown: 'PracticeMessageOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  recipientNotFound: 'PracticeMessageRecipientNotFound',
  refused: 'PracticeMessageRefused',
} as const satisfies Record<MessageSendingOutcome['kind'], string>;

export const SendMessageResult: SendMessageResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
