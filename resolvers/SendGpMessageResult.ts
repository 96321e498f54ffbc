import type { MessageSendingOutcome } from '../src/domain/messageOutcome.ts';
import type { SendGpMessageResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  sent: 'SendGpMessageSuccess',
  outcomeUnknown: 'PracticeMessageOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  recipientNotFound: 'PracticeMessageRecipientNotFound',
  refused: 'PracticeMessageRefused',
} as const satisfies Record<MessageSendingOutcome['kind'], string>;

export const SendGpMessageResult: SendGpMessageResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
