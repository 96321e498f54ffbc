import { expect, test } from 'vitest';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeOperation, guid, recipientId } from '../support/executeOperation.ts';

test('sendGpMessage reads the recipients again after a refusal, although the operation has read them before', async () => {
  const listed = [1, 2].map((last) => ({ recipientId: guid(last), name: 'x' }));
  let sends = 0;
  const overrides: Partial<EmisClient> = {
    messageRecipients: async () => (sends < 2 ? listed : listed.slice(1)),
    sendMessage: async () =>
      ++sends === 1 ? { kind: 'done', value: undefined } : { kind: 'refused', refusal: 'inputRefused' },
  };
  const input = `{ patientId: "ada", subject: "a", body: "b", recipientIds: ["${recipientId(1)}"] }`;
  const { data, calls } = await executeOperation(
    `mutation {
      first: sendGpMessage(input: ${input}) { ... on SendGpMessageSuccess { patient { messageRecipients {
        ... on GpPracticeMessageRecipients { recipients { id } } } } } }
      second: sendGpMessage(input: ${input}) { ... on GpPracticeMessageRecipientNotFound { recipientIds } } }`,
    overrides,
  );
  expect(data).toMatchObject({
    first: { patient: { messageRecipients: { recipients: [{ id: recipientId(1) }, { id: recipientId(2) }] } } },
    second: { recipientIds: [recipientId(1)] },
  });
  expect(calls.filter(([name]) => name === 'messageRecipients')).toHaveLength(2);
});
