import type { Message } from '../../src/domain/message.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeOperation, guid, recipientId, wholeMessage } from '../support/executeOperation.ts';

const send = `mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { kind: __typename
  ... on GpServiceProblem { message }
  ... on SendGpMessageSuccess { conversation { id subject } patient { id } }
  ... on GpPracticeMessageRecipientNotFound { recipientIds }
  ... on GpPracticeMessageOutcomeUnknown { patient { id } } } }`;

/** A practice with messages that stores each message sent to it. */
export function practiceWithMessages(...before: Message[]) {
  const stored = [...before];
  const overrides: Partial<EmisClient> = {
    messages: () => Promise.resolve(stored),
    message(_link, number) {
      const found = stored.find(({ messageNumber }) => messageNumber === number);
      return found ? Promise.resolve(found) : Promise.reject(new RefusedError('noSuchMessage'));
    },
    sendMessage(_link, { subject, body }) {
      stored.push({ ...wholeMessage(stored.length + 1, body), subject });
      return Promise.resolve({ kind: 'done', value: undefined });
    },
  };
  return { overrides, stored };
}

export async function sendInput(input: object, overrides: Partial<EmisClient> = {}) {
  const message = { patientId: 'ada', subject: 'My knee', body: 'It hurts', recipientIds: [recipientId(1)] };
  const { data, errors, calls } = await executeOperation(send, overrides, { input: { ...message, ...input } });
  return { outcome: data?.['sendGpMessage'] as { kind: string } | null, errors, calls };
}

/** The call that sends the message of `sendInput`. */
export const sent = ['sendMessage', 'ada', { subject: 'My knee', body: 'It hurts', recipientIds: [guid(1)] }];
