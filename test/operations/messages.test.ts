import { expect, test } from 'vitest';
import { aMessage } from '../support/builders.ts';
import { defaultPatient, readIds, recipients, sendMutation, startMessages } from './startMessages.ts';

const unavailableFields = '... on GpServiceUnavailable { reason message }';

const messagesQuery = `{ gpOnlineUser { patients { messages { __typename ${unavailableFields}
  ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion }
  ... on GpPracticeMessages { unreadCount conversations { ...listed } } } } } }
  fragment listed on PracticeMessage { subject sentAt { instant } replyCount hasUnreadReplies lastReplyAt { instant } lastReplyFrom
    recipients { name } }`;

const messageQuery = `query ($id: ID!) { gpOnlineUser { patients { message(id: $id) { __typename ${unavailableFields}
  ... on PracticeMessage { id subject sentAt { instant } replyCount hasUnreadReplies lastReplyAt { instant } lastReplyFrom recipients { id name }
    patient { id }
    thread { body sentWith replies { from sentAt { instant } body isUnread isLegacy } } } } } } }`;

const patientOf = (data: unknown) =>
  (data as { gpOnlineUser: { patients: [Record<string, unknown>] } }).gpOnlineUser.patients[0];

const accountRead = ['GetUserOptions'];

test('messages returns the conversations, latest activity first, with one upstream call', async () => {
  const { stack } = await startMessages({
    messages: [
      aMessage({ SentDateTime: '2026-05-01T09:00:00+01:00' }),
      aMessage({
        Subject: 'Elbow & <knee>',
        SentDateTime: '2026-04-01T09:00:00+01:00',
        Recipients: recipients,
        replies: [{ Sender: 'Dr Bell', SentDateTime: '2026-05-05T10:00:00+01:00' }, { IsUnread: false }],
      }),
      aMessage({ uncounted: true, SentDateTime: '2026-03-01T09:00:00Z', replies: [{}] }),
    ],
  });
  const { data, errors } = await stack.query(messagesQuery);
  expect(errors).toBeUndefined();
  const toReception = { recipients: [{ name: 'Reception' }] };
  const noReplyDetails = { replyCount: null, hasUnreadReplies: null, lastReplyAt: null, lastReplyFrom: null };
  expect(patientOf(data)).toEqual({
    messages: {
      __typename: 'GpPracticeMessages',
      unreadCount: null,
      conversations: [
        {
          subject: 'Elbow & <knee>',
          sentAt: { instant: '2026-04-01T09:00:00+01:00' },
          replyCount: 2,
          hasUnreadReplies: true,
          lastReplyAt: { instant: '2026-05-05T10:00:00+01:00' },
          lastReplyFrom: 'Dr Bell',
          recipients: recipients.map(({ Name: name }) => ({ name })),
        },
        {
          ...noReplyDetails,
          subject: 'Subject 1',
          sentAt: { instant: '2026-05-01T09:00:00+01:00' },
          replyCount: 0,
          hasUnreadReplies: false,
          ...toReception,
        },
        { ...noReplyDetails, subject: 'Subject 3', sentAt: { instant: '2026-03-01T09:00:00+00:00' }, ...toReception },
      ],
    },
  });
  expect(stack.calls()).toEqual(['GetMessages']);
});

test('unreadCount makes one upstream call however many fields select it', async () => {
  const { stack } = await startMessages();
  const { data } =
    await stack.query(`{ gpOnlineUser { patients { a: messages { ...counted } b: messages { ...counted } } } }
      fragment counted on GpPracticeMessages { unreadCount }`);
  expect(patientOf(data)).toEqual({ a: { unreadCount: 1 }, b: { unreadCount: 1 } });
  expect(stack.calls()).toEqual(['GetMessages']);
});

test('messages is empty when nothing was sent, and null with an error when the messages cannot be read', async () => {
  const { stack } = await startMessages({});
  const { data } = await stack.query(messagesQuery);
  expect(patientOf(data)).toEqual({
    messages: { __typename: 'GpPracticeMessages', unreadCount: 0, conversations: [] },
  });
  stack.simulator.faults.add({ kind: 'drop', operation: 'GetMessages', times: 2 });
  const failed = await stack.query(messagesQuery);
  expect(patientOf(failed.data)).toEqual({ messages: null });
  expect(failed.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
});

test('thread makes one call per conversation, only when selected', async () => {
  const { stack } = await startMessages();
  const { data } = await stack.query(`{ gpOnlineUser { patients {
      messages { ... on GpPracticeMessages { conversations { thread { body replies { body } } } } } } } }`);
  expect(patientOf(data)).toMatchObject({
    messages: {
      conversations: [
        { thread: { body: 'Content 1', replies: [{ body: 'An answer' }] } },
        { thread: { body: 'Content 2', replies: [] } },
      ],
    },
  });
  expect(stack.calls()).toEqual(['GetMessages', 'GetMessage', 'GetMessage']);
});

test('message returns the whole conversation with one call and does not mark it as read', async () => {
  const content = '  One\nTwo\r\n\tThree <b>&amp;</b> 💊 ]]>  ';
  const { stack, patient, ...known } = await startMessages({
    messages: [
      aMessage({
        ClientApplicationName: 'An app',
        Content: content,
        Recipients: recipients,
        replies: [
          { SentDateTime: '2026-05-03T10:00:00+01:00', IsLegacy: true },
          { Sender: 'Dr Bell', SentDateTime: '2026-05-02T09:00:00Z', IsUnread: false, ReplyContent: 'Come in' },
        ],
      }),
    ],
  });
  const id = known.messageIds.get('Subject 1');
  const { data, errors } = await stack.query(messageQuery, { id });
  expect(errors).toBeUndefined();
  expect(patientOf(data)).toEqual({
    message: {
      __typename: 'PracticeMessage',
      id,
      subject: 'Subject 1',
      sentAt: { instant: '2026-05-01T10:00:00+01:00' },
      replyCount: 2,
      hasUnreadReplies: true,
      lastReplyAt: { instant: '2026-05-03T10:00:00+01:00' },
      lastReplyFrom: 'Reception',
      recipients: [
        { id: known.recipientIds.get('Reception'), name: 'Reception' },
        { id: known.recipientIds.get('Nurses'), name: 'Nurses' },
        { id: null, name: 'Somebody without an id' },
      ],
      patient: { id: known.patientId },
      thread: {
        body: content,
        sentWith: 'An app',
        replies: [
          {
            from: 'Dr Bell',
            sentAt: { instant: '2026-05-02T10:00:00+01:00' },
            body: 'Come in',
            isUnread: false,
            isLegacy: null,
          },
          {
            from: 'Reception',
            sentAt: { instant: '2026-05-03T10:00:00+01:00' },
            body: 'An answer',
            isUnread: true,
            isLegacy: true,
          },
        ],
      },
    },
  });
  expect(stack.calls()).toEqual(['GetMessage']);
  expect(patient.messages[0]?.MessageReplies.map(({ IsUnread }) => IsUnread)).toEqual([true, false]);
});

test('message returns nulls and empty lists when the practice sends only an id and a time', async () => {
  const { stack, patient, messageIds } = await startMessages();
  patient.messages.splice(1, 1, {
    MessageId: 2,
    SentDateTime: '2026-05-01T10:00:00Z',
    Recipients: [],
    MessageReplies: [],
  });
  const { data } = await stack.query(messageQuery, { id: messageIds.get('Subject 2') });
  expect(patientOf(data)).toMatchObject({
    message: { subject: null, recipients: [], thread: { body: null, sentWith: null, replies: [] } },
  });
});

test('message returns null for a deleted conversation, and for another user’s without a message call', async () => {
  const { stack, patient, messageIds } = await startMessages();
  patient.messages.splice(0, 1);
  const deleted = await stack.query(messageQuery, { id: messageIds.get('Subject 1') });
  expect(deleted).toEqual({ status: 200, data: { gpOnlineUser: { patients: [{ message: null }] } } });
  const others = await readIds(stack, 'patient-2');
  stack.clearCalls();
  for (const id of [others.messageIds.get('Subject 1'), 'made up']) {
    const { data } = await stack.query(messageQuery, { id });
    expect(patientOf(data)).toEqual({ message: null });
  }
  expect(stack.calls()).toEqual([...accountRead, ...accountRead]);
});

const recipientsQuery = `{ gpOnlineUser { patients { messageRecipients { __typename
    ... on GpPracticeMessageRecipients { recipients { id name } } } } } }`;

test('messageRecipients returns the recipients that have an id, in the practice’s order, with one call', async () => {
  const { stack, recipientIds } = await startMessages();
  const { data } = await stack.query(recipientsQuery);
  expect(patientOf(data)).toEqual({
    messageRecipients: {
      __typename: 'GpPracticeMessageRecipients',
      recipients: ['Reception', 'Nurses'].map((name) => ({ id: recipientIds.get(name), name })),
    },
  });
  expect(stack.calls()).toEqual(['GetMessageRecipients']);
});

test('messageRecipients returns different ids for each patient', async () => {
  const { stack, recipientIds } = await startMessages();
  const others = await readIds(stack, 'patient-2');
  expect([...others.recipientIds.keys()]).toEqual([...recipientIds.keys()]);
  expect(new Set([...others.recipientIds.values(), ...recipientIds.values()]).size).toBe(4);
});

test('sendGpMessage succeeds at a practice on version 2.0', async () => {
  const { stack, patientId, recipientIds } = await startMessages(defaultPatient, { version: '2.0' });
  const input = { patientId, subject: 's', body: 'b', recipientIds: [recipientIds.get('Nurses')] };
  const outcome = await sendMutation(
    stack,
    'mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { kind: __typename } }',
    input,
  );
  expect(outcome).toEqual({ kind: 'SendGpMessageSuccess' });
});
