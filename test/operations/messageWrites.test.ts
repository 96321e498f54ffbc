import { describe, expect, test } from 'vitest';
import { aMessage } from '../support/builders.ts';
import { readIds, sendMutation, startMessages } from './startMessages.ts';

const sendMessage = `mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { kind: __typename
  ... on GpServiceProblem { text: message problemCode }
  ... on SendGpMessageSuccess { conversation { id subject recipients { name } thread { body sentWith } } patient { id } }
  ... on GpPracticeMessageRecipientNotFound { recipientIds } } }`;

const markMessageRead = `mutation ($input: MarkGpMessageReadInput!) { markGpMessageRead(input: $input) { kind: __typename
  ... on GpServiceProblem { text: message problemCode }
  ... on MarkGpMessageReadSuccess { conversation { id hasUnreadReplies thread { replies { isUnread } } }
    patient { messages { ... on GpPracticeMessages { unreadCount } } } } } }`;

const deleteMessage = `mutation ($input: DeleteGpMessageInput!) { deleteGpMessage(input: $input) { kind: __typename
  ... on GpServiceProblem { text: message problemCode }
  ... on DeleteGpMessageSuccess { patient { messages { ... on GpPracticeMessages { conversations { id } } } } } } }`;

test('sendGpMessage reads the existing messages, sends the text as written and returns the message', async () => {
  const { stack, patient, patientId, recipientIds } = await startMessages();
  const body = 'One\nTwo\r\n\tThree <b>&amp;</b> 💊 ]]> é';
  const recipients = ['Nurses', 'Reception'].map((name) => recipientIds.get(name));
  const outcome = await sendMutation(stack, sendMessage, {
    patientId,
    subject: '  Knee & <elbow> ',
    body: `\n${body}  `,
    recipientIds: [...recipients, recipients[0]],
  });
  const now = await readIds(stack);
  expect(outcome).toEqual({
    kind: 'SendGpMessageSuccess',
    conversation: {
      id: now.messageIds.get('Knee & <elbow>'),
      subject: 'Knee & <elbow>',
      recipients: [{ name: 'Nurses' }, { name: 'Reception' }],
      thread: { body: body, sentWith: 'The application that sent it' },
    },
    patient: { id: patientId },
  });
  expect(stack.calls().slice(0, 5)).toEqual([
    'GetUserOptions',
    'GetMessages',
    'SendMessage',
    'GetMessages',
    'GetMessage',
  ]);
  expect(patient.messages.map(({ Content }) => Content)).toEqual(['Content 1', 'Content 2', body]);
});

test('sendGpMessage makes three calls when its message is not selected', async () => {
  const { stack, patientId, recipientIds } = await startMessages();
  const input = { patientId, subject: 's', body: 'b', recipientIds: [recipientIds.get('Nurses')] };
  await sendMutation(
    stack,
    'mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { kind: __typename } }',
    input,
  );
  expect(stack.calls()).toEqual(['GetUserOptions', 'GetMessages', 'SendMessage']);
});

test('sendGpMessage names the recipient who no longer accepts messages', async () => {
  const { stack, patient, patientId, recipientIds } = await startMessages();
  stack.simulator.world.practices[0]?.messageRecipients.splice(1, 1);
  const [removed, present] = ['Nurses', 'Reception'].map((name) => recipientIds.get(name));
  const input = { patientId, subject: 's', body: 'b', recipientIds: [present, removed] };
  expect(await sendMutation(stack, sendMessage, input)).toMatchObject({
    kind: 'GpPracticeMessageRecipientNotFound',
    recipientIds: [removed],
  });
  expect(stack.calls()).toEqual(['GetUserOptions', 'GetMessages', 'SendMessage', 'GetMessageRecipients']);
  expect(patient.messages).toHaveLength(2);
});

test('sendGpMessage is not sent for another user’s recipient or patient or an invalid recipient id', async () => {
  const { stack, patientId, messageIds } = await startMessages();
  const others = await readIds(stack, 'patient-2');
  stack.clearCalls();
  const foreignIds = [others.recipientIds.get('Nurses'), messageIds.get('Subject 1'), 'made up'];
  const input = { patientId, subject: 's', body: 'b', recipientIds: foreignIds };
  expect(await sendMutation(stack, sendMessage, input)).toMatchObject({
    kind: 'GpPracticeMessageRecipientNotFound',
    recipientIds: foreignIds,
  });
  const otherInput = { ...input, patientId: others.patientId };
  expect((await sendMutation(stack, sendMessage, otherInput))?.kind).toBe('GpPatientNotFound');
  expect(stack.calls()).toEqual(['GetUserOptions']);
});

test('sendGpMessage reports GpPracticeMessageRefused when the practice refuses the message', async () => {
  const { stack, patientId, recipientIds } = await startMessages();
  stack.simulator.faults.add({ kind: 'fault', status: 400, code: -1014, operation: 'SendMessage' });
  const input = { patientId, subject: 's', body: 'b', recipientIds: [recipientIds.get('Nurses')] };
  expect((await sendMutation(stack, sendMessage, input))?.kind).toBe('GpPracticeMessageRefused');
});

test.each([
  ['an empty subject', 'input.subject', { subject: '' }],
  ['a subject with a line break', 'input.subject', { subject: 'a\nb' }],
  ['a blank body', 'input.body', { body: ' ' }],
  ['a body of 4,001 characters', 'input.body', { body: 'x'.repeat(4001) }],
  ['an empty list of recipients', 'input.recipientIds', { recipientIds: [] }],
])('sendGpMessage refuses %s before any upstream call', async (_case, argument, invalid) => {
  const { stack, patientId } = await startMessages();
  const input = { patientId, subject: 's', body: 'b', recipientIds: ['x'], ...invalid };
  const { errors } = await stack.query(sendMessage, { input });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(stack.calls()).toEqual([]);
});

test('markGpMessageRead makes one write call and returns the updated conversation', async () => {
  const { stack, patient, messageIds } = await startMessages({
    messages: [aMessage({ replies: [{}, {}] }), aMessage({ replies: [{}] })],
  });
  const id = messageIds.get('Subject 1');
  expect(await sendMutation(stack, markMessageRead, { messageId: id })).toEqual({
    kind: 'MarkGpMessageReadSuccess',
    conversation: { id, hasUnreadReplies: false, thread: { replies: [{ isUnread: false }, { isUnread: false }] } },
    patient: { messages: { unreadCount: 1 } },
  });
  expect(stack.calls()[1]).toBe('SetMessageReadState');
  expect(stack.calls().toSorted()).toEqual(['GetMessage', 'GetMessages', 'GetUserOptions', 'SetMessageReadState']);
  expect(patient.messages.map(({ MessageReplies }) => MessageReplies.some(({ IsUnread }) => IsUnread))).toEqual([
    false,
    true,
  ]);
});

test('markGpMessageRead leaves another patient’s conversation unread', async () => {
  const { stack, messageIds } = await startMessages();
  await sendMutation(stack, markMessageRead, { messageId: messageIds.get('Subject 1') });
  const [, other] = stack.simulator.world.patients;
  expect(other?.messages[0]?.MessageReplies[0]?.IsUnread).toBe(true);
});

test('deleteGpMessage makes one write call and returns the remaining conversations', async () => {
  const { stack, patient, messageIds } = await startMessages();
  expect(await sendMutation(stack, deleteMessage, { messageId: messageIds.get('Subject 1') })).toEqual({
    kind: 'DeleteGpMessageSuccess',
    patient: { messages: { conversations: [{ id: messageIds.get('Subject 2') }] } },
  });
  expect(stack.calls()).toEqual(['GetUserOptions', 'DeleteMessage', 'GetMessages']);
  expect(patient.messages.map(({ Subject }) => Subject)).toEqual(['Subject 2']);
});

describe.each([
  ['markGpMessageRead', markMessageRead, 'SetMessageReadState'],
  ['deleteGpMessage', deleteMessage, 'DeleteMessage'],
])('%s of a missing conversation', (name, operation, call) => {
  const text = 'The conversation was not found. It may already have been deleted.';

  test(`${name} reports GpPracticeMessageNotFound for a conversation that was deleted`, async () => {
    const { stack, patient, messageIds } = await startMessages();
    patient.messages.splice(0, 1);
    const outcome = await sendMutation(stack, operation, { messageId: messageIds.get('Subject 1') });
    expect(outcome).toEqual({ kind: 'GpPracticeMessageNotFound', text });
    expect(stack.calls()).toEqual(['GetUserOptions', call]);
  });

  test(`${name} reports GpPracticeMessageNotFound for another user’s conversation or an invalid id before any upstream call`, async () => {
    const { stack, recipientIds } = await startMessages();
    const others = await readIds(stack, 'patient-2');
    stack.clearCalls();
    for (const messageId of [others.messageIds.get('Subject 1'), recipientIds.get('Nurses'), 'made up', '']) {
      expect(await sendMutation(stack, operation, { messageId })).toEqual({ kind: 'GpPracticeMessageNotFound', text });
    }
    expect(stack.calls()).toEqual([]);
  });
});

test.each(['sendGpMessage', 'markGpMessageRead', 'deleteGpMessage', 'requestGpDetailsChange', 'cancelGpDetailsChange'])(
  '%s discards the cached medical record',
  async (name) => {
    const { stack, patient, patientId, messageIds, recipientIds } = await startMessages();
    patient.changeRequest = { Address: { Town: 'Bath' }, RequestedDateTime: '2026-05-11T10:00:00Z' };
    const messageId = messageIds.get('Subject 1');
    const inputs: Record<string, object> = {
      sendGpMessage: { patientId, subject: 's', body: 'b', recipientIds: [recipientIds.get('Nurses')] },
      markGpMessageRead: { messageId },
      deleteGpMessage: { messageId },
      requestGpDetailsChange: { patientId, address: { town: 'York' } },
      cancelGpDetailsChange: { patientId },
    };
    await stack.query(`{ gpOnlineUser { patients { medicalRecord { problems { __typename } } } } }`);
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const record = `... on ${type}Success { patient { medicalRecord { problems { __typename } } } }`;
    stack.clearCalls();
    await sendMutation(
      stack,
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { kind: __typename ${record} } }`,
      inputs[name] ?? {},
    );
    const recordCalls = stack.calls().filter((call) => call === 'GetMedicalRecordData');
    expect(recordCalls).toHaveLength(1);
  },
);
