import type { MessageSendingOutcome } from '../src/domain/messageOutcome.ts';
import type { SendGpMessageResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  sent: 'SendGpMessageSuccess',
  outcomeUnknown: 'GpPracticeMessageOutcomeUnknown',
  patientNotFound: 'GpPatientNotFound',
  recipientNotFound: 'GpPracticeMessageRecipientNotFound',
  refused: 'GpPracticeMessageRefused',
} as const satisfies Record<MessageSendingOutcome['kind'], string>;

export const SendGpMessageResult: SendGpMessageResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
