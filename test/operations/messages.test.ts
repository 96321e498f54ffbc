import { describe, expect, test } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import { aMessage } from '../support/builders.ts';
import { look, recipients, send, startMessages, usual } from './startMessages.ts';

const why = '... on GpServiceUnavailable { reason message }';

const list = `{ me { patients { messages { __typename ${why}
  ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion }
  ... on PracticeMessages { unreadCount messages { ...listed } } } } } }
  fragment listed on PracticeMessage { subject sentAt replyCount hasUnreadReplies lastReplyAt lastReplyFrom
    recipients { name } }`;

const one = `query ($id: ID!) { me { patients { message(id: $id) { __typename ${why}
  ... on PracticeMessage { id subject sentAt replyCount hasUnreadReplies lastReplyAt lastReplyFrom recipients { id name }
    patient { id }
    thread { content sentWith replies { from sentAt content isUnread isLegacy } } } } } } }`;

const patientOf = (data: unknown) => (data as { me: { patients: [Record<string, unknown>] } }).me.patients[0];

const gate = ['GetUserOptions'];

describe('conversations', () => {
  test('are one call, the latest word first, with what the practice says of each', async () => {
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
    const { data, errors } = await stack.query(list);
    expect(errors).toBeUndefined();
    const toReception = { recipients: [{ name: 'Reception' }] };
    const unsaid = { replyCount: null, hasUnreadReplies: null, lastReplyAt: null, lastReplyFrom: null };
    expect(patientOf(data)).toEqual({
      messages: {
        __typename: 'PracticeMessages',
        unreadCount: null,
        messages: [
          {
            subject: 'Elbow & <knee>',
            sentAt: '2026-04-01T09:00:00+01:00',
            replyCount: 2,
            hasUnreadReplies: true,
            lastReplyAt: '2026-05-05T10:00:00+01:00',
            lastReplyFrom: 'Dr Bell',
            recipients: recipients.map(({ Name: name }) => ({ name })),
          },
          {
            ...unsaid,
            subject: 'Subject 1',
            sentAt: '2026-05-01T09:00:00+01:00',
            replyCount: 0,
            hasUnreadReplies: false,
            ...toReception,
          },
          { ...unsaid, subject: 'Subject 3', sentAt: '2026-03-01T09:00:00Z', ...toReception },
        ],
      },
    });
    expect(stack.calls()).toEqual([...gate, 'GetMessages']);
  });

  test('that have not been read are counted in one call, however often and for whatever they are asked', async () => {
    const { stack } = await startMessages();
    const { data } = await stack.query(`{ me { patients { a: messages { ...counted } b: messages { ...counted } } } }
      fragment counted on PracticeMessages { unreadCount }`);
    expect(patientOf(data)).toEqual({ a: { unreadCount: 1 }, b: { unreadCount: 1 } });
    expect(stack.calls()).toEqual([...gate, 'GetMessages']);
  });

  test('are none where none were sent, and an error where they cannot be read', async () => {
    const { stack } = await startMessages({});
    const { data } = await stack.query(list);
    expect(patientOf(data)).toEqual({ messages: { __typename: 'PracticeMessages', unreadCount: 0, messages: [] } });
    stack.simulator.faults.add({ kind: 'drop', operation: 'GetMessages', times: 2 });
    const unread = await stack.query(list);
    expect(patientOf(unread.data)).toEqual({ messages: null });
    expect(unread.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  });

  test('are read whole only where that is asked, one call each', async () => {
    const { stack } = await startMessages();
    const { data } = await stack.query(`{ me { patients {
      messages { ... on PracticeMessages { messages { thread { content replies { content } } } } } } } }`);
    expect(patientOf(data)).toMatchObject({
      messages: {
        messages: [
          { thread: { content: 'Content 1', replies: [{ content: 'An answer' }] } },
          { thread: { content: 'Content 2', replies: [] } },
        ],
      },
    });
    expect(stack.calls()).toEqual([...gate, 'GetMessages', 'GetMessage', 'GetMessage']);
  });
});

describe('a conversation', () => {
  test('is one call, whole, and reading it marks nothing as read', async () => {
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
    const { data, errors } = await stack.query(one, { id });
    expect(errors).toBeUndefined();
    expect(patientOf(data)).toEqual({
      message: {
        __typename: 'PracticeMessage',
        id,
        subject: 'Subject 1',
        sentAt: '2026-05-01T10:00:00+01:00',
        replyCount: 2,
        hasUnreadReplies: true,
        lastReplyAt: '2026-05-03T10:00:00+01:00',
        lastReplyFrom: 'Reception',
        recipients: [
          { id: known.recipientIds.get('Reception'), name: 'Reception' },
          { id: known.recipientIds.get('Nurses'), name: 'Nurses' },
          { id: null, name: 'Somebody without an id' },
        ],
        patient: { id: known.patientId },
        thread: {
          content,
          sentWith: 'An app',
          replies: [
            {
              from: 'Dr Bell',
              sentAt: '2026-05-02T09:00:00Z',
              content: 'Come in',
              isUnread: false,
              isLegacy: null,
            },
            {
              from: 'Reception',
              sentAt: '2026-05-03T10:00:00+01:00',
              content: 'An answer',
              isUnread: true,
              isLegacy: true,
            },
          ],
        },
      },
    });
    expect(stack.calls()).toEqual([...gate, 'GetMessage']);
    expect(patient.messages[0]?.MessageReplies.map(({ IsUnread }) => IsUnread)).toEqual([true, false]);
  });

  test('with nothing in it but a number and a time is shown as that', async () => {
    const { stack, patient, messageIds } = await startMessages();
    patient.messages.splice(1, 1, {
      MessageId: 2,
      SentDateTime: '2026-05-01T10:00:00Z',
      Recipients: [],
      MessageReplies: [],
    });
    const { data } = await stack.query(one, { id: messageIds.get('Subject 2') });
    expect(patientOf(data)).toMatchObject({
      message: { subject: null, recipients: [], thread: { content: null, sentWith: null, replies: [] } },
    });
  });

  test('that is gone is null, and one of somebody else is not even asked for', async () => {
    const { stack, patient, messageIds } = await startMessages();
    patient.messages.splice(0, 1);
    const gone = await stack.query(one, { id: messageIds.get('Subject 1') });
    expect(gone).toEqual({ status: 200, data: { me: { patients: [{ message: null }] } } });
    const others = await look(stack, 'patient-2');
    stack.clearCalls();
    for (const id of [others.messageIds.get('Subject 1'), 'made up']) {
      const { data } = await stack.query(one, { id });
      expect(patientOf(data)).toEqual({ message: null });
    }
    expect(stack.calls()).toEqual([...gate, ...gate]);
  });
});

describe('recipients', () => {
  const list = `{ me { patients { messageRecipients { __typename
    ... on PracticeMessageRecipients { recipients { id name } } } } } }`;

  test('are one call, in the order of the practice, and only those who can be written to', async () => {
    const { stack, recipientIds } = await startMessages();
    const { data } = await stack.query(list);
    expect(patientOf(data)).toEqual({
      messageRecipients: {
        __typename: 'PracticeMessageRecipients',
        recipients: ['Reception', 'Nurses'].map((name) => ({ id: recipientIds.get(name), name })),
      },
    });
    expect(stack.calls()).toEqual([...gate, 'GetMessageRecipients']);
  });

  test('have ids of their own for each patient', async () => {
    const { stack, recipientIds } = await startMessages();
    const others = await look(stack, 'patient-2');
    expect([...others.recipientIds.keys()]).toEqual([...recipientIds.keys()]);
    expect(new Set([...others.recipientIds.values(), ...recipientIds.values()]).size).toBe(4);
  });
});

describe('where messages cannot be used', () => {
  const everything = `query ($id: ID!) { me { patients {
    messages { ...told } message(id: $id) { ...told } messageRecipients { ...told } } } }
    fragment told on GpServiceUnavailable { __typename reason }`;
  const writes = [
    ['sendMessage', { patientId: 'x', subject: 's', body: 'b', recipientIds: ['x'] }],
    ['markMessageRead', { messageId: 'x' }],
    ['deleteMessage', { messageId: 'x' }],
  ] as const;

  test.each<[string, string, PatientOverrides, PracticeOverrides, string[]]>([
    ['GpPracticeNotLive', 'PRACTICE_NOT_LIVE', {}, { live: false }, []],
    ['GpServiceNeedsNewerVersion', 'NEEDS_NEWER_VERSION', {}, { version: '1.8' }, []],
    ['GpServiceNotOffered', 'NOT_OFFERED', {}, { messaging: 'off' }, []],
    ['GpAccountInactive', 'ACCOUNT_INACTIVE', { status: 'Inactive' }, {}, ['BeginPatientSession']],
    ['GpAccountRestricted', 'ACCOUNT_RESTRICTED', { restricted: true }, {}, gate],
    ['GpServiceNotGranted', 'NOT_GRANTED', { granted: { PracticePatientCommunicationEnabled: false } }, {}, gate],
  ])(
    '%s is told by each field and each mutation, and nothing is asked or sent',
    async (typeName, reason, patient, practice, calls) => {
      const usualOnes = await startMessages();
      await usualOnes.stack.stop();
      // The ids are the same in both worlds: what was on the screen is from before.
      const { stack } = await startMessages({ ...usual, ...patient }, practice);
      const told = { __typename: typeName, reason };
      const { messageIds, recipientIds, patientId } = usualOnes;
      const messageId = messageIds.get('Subject 1') ?? '';
      stack.clearCalls();
      const { data, errors } = await stack.query(everything, { id: messageId });
      expect(errors).toBeUndefined();
      expect(patientOf(data)).toEqual({ messages: told, message: told, messageRecipients: told });
      expect(stack.calls()).toEqual(calls);
      for (const [name, input] of writes) {
        const { data: outcome } = await stack.query(
          `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on GpServiceUnavailable { reason } } }`,
          {
            input: {
              ...input,
              ...('patientId' in input ? { patientId, recipientIds: [recipientIds.get('Nurses')] } : { messageId }),
            },
          },
        );
        expect(outcome).toEqual({ [name]: told });
      }
      expect(stack.calls()).toEqual([...calls, ...calls, ...calls, ...calls]);
    },
  );

  test('an older practice is told with both versions', async () => {
    const { stack } = await startMessages(usual, { version: '1.8' });
    const { data } = await stack.query(list);
    expect(patientOf(data)).toEqual({
      messages: {
        __typename: 'GpServiceNeedsNewerVersion',
        reason: 'NEEDS_NEWER_VERSION',
        message: 'The practice runs version 1.8. Version 2.0 is needed for messages.',
        requiredVersion: '2.0',
        practiceVersion: '1.8',
      },
    });
  });

  test('a practice at 2.0 has them', async () => {
    const { stack, patientId, recipientIds } = await startMessages(usual, { version: '2.0' });
    const input = { patientId, subject: 's', body: 'b', recipientIds: [recipientIds.get('Nurses')] };
    const outcome = await send(
      stack,
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { kind: __typename } }',
      input,
    );
    expect(outcome).toEqual({ kind: 'SendMessageSuccess' });
  });
});
