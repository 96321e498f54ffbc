import { describe, expect, test } from 'vitest';
import { aMessage } from '../support/builders.ts';
import { look, send, startMessages } from './startMessages.ts';

const sendMessage = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { kind: __typename
  ... on GpServiceProblem { text: message }
  ... on SendMessageSuccess { message { id subject recipients { name } thread { content sentWith } } patient { id } }
  ... on PracticeMessageRecipientNotFound { recipientIds } } }`;

const markMessageRead = `mutation ($input: MarkMessageReadInput!) { markMessageRead(input: $input) { kind: __typename
  ... on GpServiceProblem { text: message }
  ... on MarkMessageReadSuccess { message { id hasUnreadReplies thread { replies { isUnread } } }
    patient { messages { ... on PracticeMessages { unreadCount } } } } } }`;

const deleteMessage = `mutation ($input: DeleteMessageInput!) { deleteMessage(input: $input) { kind: __typename
  ... on GpServiceProblem { text: message }
  ... on DeleteMessageSuccess { patient { messages { ... on PracticeMessages { messages { id } } } } } } }`;

describe('sending a message', () => {
  test('looks at what is there, sends it as it was written, and shows it', async () => {
    const { stack, patient, patientId, recipientIds } = await startMessages();
    const body = 'One\nTwo\r\n\tThree <b>&amp;</b> 💊 ]]> é';
    const recipients = ['Nurses', 'Reception'].map((name) => recipientIds.get(name));
    const outcome = await send(stack, sendMessage, {
      patientId,
      subject: '  Knee & <elbow> ',
      body: `\n${body}  `,
      recipientIds: [...recipients, recipients[0]],
    });
    const now = await look(stack);
    expect(outcome).toEqual({
      kind: 'SendMessageSuccess',
      message: {
        id: now.messageIds.get('Knee & <elbow>'),
        subject: 'Knee & <elbow>',
        recipients: [{ name: 'Nurses' }, { name: 'Reception' }],
        thread: { content: body, sentWith: 'The application that sent it' },
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

  test('that nobody looks at afterwards is three calls', async () => {
    const { stack, patientId, recipientIds } = await startMessages();
    const input = { patientId, subject: 's', body: 'b', recipientIds: [recipientIds.get('Nurses')] };
    await send(
      stack,
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { kind: __typename } }',
      input,
    );
    expect(stack.calls()).toEqual(['GetUserOptions', 'GetMessages', 'SendMessage']);
  });

  test('to somebody who takes messages no longer names who it is', async () => {
    const { stack, patient, patientId, recipientIds } = await startMessages();
    stack.simulator.world.practices[0]?.messageRecipients.splice(1, 1);
    const [gone, there] = ['Nurses', 'Reception'].map((name) => recipientIds.get(name));
    const input = { patientId, subject: 's', body: 'b', recipientIds: [there, gone] };
    expect(await send(stack, sendMessage, input)).toMatchObject({
      kind: 'PracticeMessageRecipientNotFound',
      recipientIds: [gone],
    });
    expect(stack.calls()).toEqual(['GetUserOptions', 'GetMessages', 'SendMessage', 'GetMessageRecipients']);
    expect(patient.messages).toHaveLength(2);
  });

  test('to a recipient of somebody else’s list, or a made-up one, is not sent', async () => {
    const { stack, patientId, messageIds } = await startMessages();
    const others = await look(stack, 'patient-2');
    stack.clearCalls();
    const strange = [others.recipientIds.get('Nurses'), messageIds.get('Subject 1'), 'made up'];
    const input = { patientId, subject: 's', body: 'b', recipientIds: strange };
    expect(await send(stack, sendMessage, input)).toMatchObject({
      kind: 'PracticeMessageRecipientNotFound',
      recipientIds: strange,
    });
    const ofOther = { ...input, patientId: others.patientId };
    expect((await send(stack, sendMessage, ofOther))?.kind).toBe('GpPatientNotFound');
    expect(stack.calls()).toEqual(['GetUserOptions']);
  });

  test('that the practice does not like for a reason of its own is refused', async () => {
    const { stack, patientId, recipientIds } = await startMessages();
    stack.simulator.faults.add({ kind: 'fault', status: 400, code: -1014, operation: 'SendMessage' });
    const input = { patientId, subject: 's', body: 'b', recipientIds: [recipientIds.get('Nurses')] };
    expect((await send(stack, sendMessage, input))?.kind).toBe('PracticeMessageRefused');
  });

  test.each([
    ['input.subject', { subject: '' }],
    ['input.subject', { subject: 'a\nb' }],
    ['input.body', { body: ' ' }],
    ['input.body', { body: 'x'.repeat(4001) }],
    ['input.recipientIds', { recipientIds: [] }],
  ])('with a wrong %s is a mistake of the caller, and costs no call', async (argument, wrong) => {
    const { stack, patientId } = await startMessages();
    const input = { patientId, subject: 's', body: 'b', recipientIds: ['x'], ...wrong };
    const { errors } = await stack.query(sendMessage, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(stack.calls()).toEqual([]);
  });
});

describe('marking a conversation as read', () => {
  test('is one call, and what is shown after it is new', async () => {
    const { stack, patient, messageIds } = await startMessages({
      messages: [aMessage({ replies: [{}, {}] }), aMessage({ replies: [{}] })],
    });
    const id = messageIds.get('Subject 1');
    expect(await send(stack, markMessageRead, { messageId: id })).toEqual({
      kind: 'MarkMessageReadSuccess',
      message: { id, hasUnreadReplies: false, thread: { replies: [{ isUnread: false }, { isUnread: false }] } },
      patient: { messages: { unreadCount: 1 } },
    });
    expect(stack.calls()[1]).toBe('SetMessageReadState');
    expect(stack.calls().toSorted()).toEqual(['GetMessage', 'GetMessages', 'GetUserOptions', 'SetMessageReadState']);
    expect(patient.messages.map(({ MessageReplies }) => MessageReplies.some(({ IsUnread }) => IsUnread))).toEqual([
      false,
      true,
    ]);
  });

  test('marks only the one of this patient', async () => {
    const { stack, messageIds } = await startMessages();
    await send(stack, markMessageRead, { messageId: messageIds.get('Subject 1') });
    const [, other] = stack.simulator.world.patients;
    expect(other?.messages[0]?.MessageReplies[0]?.IsUnread).toBe(true);
  });
});

describe('deleting a conversation', () => {
  test('is one call, and it is gone', async () => {
    const { stack, patient, messageIds } = await startMessages();
    expect(await send(stack, deleteMessage, { messageId: messageIds.get('Subject 1') })).toEqual({
      kind: 'DeleteMessageSuccess',
      patient: { messages: { messages: [{ id: messageIds.get('Subject 2') }] } },
    });
    expect(stack.calls()).toEqual(['GetUserOptions', 'DeleteMessage', 'GetMessages']);
    expect(patient.messages.map(({ Subject }) => Subject)).toEqual(['Subject 2']);
  });
});

describe.each([
  ['marking', markMessageRead, 'SetMessageReadState'],
  ['deleting', deleteMessage, 'DeleteMessage'],
])('%s', (_, operation, call) => {
  const text = 'The conversation was not found. It may already have been deleted.';

  test('what is gone finds nothing', async () => {
    const { stack, patient, messageIds } = await startMessages();
    patient.messages.splice(0, 1);
    const outcome = await send(stack, operation, { messageId: messageIds.get('Subject 1') });
    expect(outcome).toEqual({ kind: 'PracticeMessageNotFound', text });
    expect(stack.calls()).toEqual(['GetUserOptions', call]);
  });

  test('what is somebody else’s finds nothing, and asks nobody', async () => {
    const { stack, recipientIds } = await startMessages();
    const others = await look(stack, 'patient-2');
    stack.clearCalls();
    for (const messageId of [others.messageIds.get('Subject 1'), recipientIds.get('Nurses'), 'made up', '']) {
      expect(await send(stack, operation, { messageId })).toEqual({ kind: 'PracticeMessageNotFound', text });
    }
    expect(stack.calls()).toEqual([]);
  });
});

test.each([
  ['sending', 'sendMessage'],
  ['marking', 'markMessageRead'],
  ['deleting', 'deleteMessage'],
  ['asking for other details', 'requestDetailsChange'],
  ['withdrawing that', 'withdrawDetailsChange'],
])('after %s nothing is shown that was kept of the record', async (_, name) => {
  const { stack, patient, patientId, messageIds, recipientIds } = await startMessages();
  patient.changeRequest = { Address: { Town: 'Bath' }, RequestedDateTime: '2026-05-11T10:00:00Z' };
  const messageId = messageIds.get('Subject 1');
  const inputs: Record<string, object> = {
    sendMessage: { patientId, subject: 's', body: 'b', recipientIds: [recipientIds.get('Nurses')] },
    markMessageRead: { messageId },
    deleteMessage: { messageId },
    requestDetailsChange: { patientId, address: { town: 'York' } },
    withdrawDetailsChange: { patientId },
  };
  await stack.query(`{ me { patients { medicalRecord { problems { __typename } } } } }`);
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const record = `... on ${type}Success { patient { medicalRecord { problems { __typename } } } }`;
  stack.clearCalls();
  await send(
    stack,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { kind: __typename ${record} } }`,
    inputs[name] ?? {},
  );
  const asked = stack.calls().filter((call) => call === 'GetMedicalRecordData');
  expect(asked).toHaveLength(1);
});
