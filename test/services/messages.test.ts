import { describe, expect, test } from 'vitest';
import type { MessageSummary } from '../../src/domain/message.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import {
  aMessage,
  executeOperation,
  guid,
  messageId,
  recipientId,
  resolved,
  timesOut,
  wholeMessage,
} from '../support/executeOperation.ts';
import { aLink } from '../support/fakeEmis.ts';

describe('messages', () => {
  const list = `{ gpPatient(id: "ada") { messages { ... on GpPracticeMessages { unreadCount hasUnread unreadAtLeast conversations {
    id subject sentAt { local } replyCount hasUnreadReplies lastReplyAt { local } lastReplyFrom recipients { id name } patient { id } } } } } }`;

  test('messages returns the conversations with the latest activity first, in one call', async () => {
    const messages = [
      aMessage(1, { sentAt: '2026-11-03T10:00:00Z', hasUnreadReplies: false, replyCount: 0 }),
      aMessage(2, {
        lastReplyAt: '2026-11-03T12:00:00+01:00',
        lastReplyFrom: 'Dr Bell',
        replyCount: 2,
        hasUnreadReplies: true,
        recipients: [{ recipientId: guid(1), name: 'Reception' }, { name: 'Somebody' }],
      }),
      aMessage(3, { hasUnreadReplies: false }),
      aMessage(4, { hasUnreadReplies: false }),
    ];
    const { data, allCalls } = await executeOperation(list, { messages: resolved(messages) });
    const shown = (data as { gpPatient: { messages: { conversations: { id: string }[] } } }).gpPatient.messages;
    expect(shown.conversations.map(({ id }) => id)).toEqual([2, 1, 4, 3].map((number) => messageId(number)));
    expect(shown).toMatchObject({ unreadCount: 1 });
    expect(shown.conversations[0]).toEqual({
      id: messageId(2),
      subject: 'My knee',
      sentAt: { local: '2026-11-01T10:00:00' },
      replyCount: 2,
      hasUnreadReplies: true,
      lastReplyAt: { local: '2026-11-03T11:00:00' },
      lastReplyFrom: 'Dr Bell',
      recipients: [
        { id: recipientId(1), name: 'Reception' },
        { id: null, name: 'Somebody' },
      ],
      patient: { id: 'ada' },
    });
    expect(allCalls).toEqual([
      ['practice', 'A28001'],
      ['practiceSettings', 'A28001'],
      ['account', 'ada'],
      ['messages', 'ada'],
    ]);
  });

  test('unreadCount is null unless the practice says for every conversation whether it has unread replies', async () => {
    const count = async (...messages: MessageSummary[]) =>
      (await executeOperation(list, { messages: resolved(messages) })).data?.['gpPatient'];
    expect(await count()).toMatchObject({
      messages: { unreadCount: 0, hasUnread: false, unreadAtLeast: 0, conversations: [] },
    });
    const [unread, read] = [aMessage(1, { hasUnreadReplies: true }), aMessage(2, { hasUnreadReplies: false })];
    expect(await count(unread, read)).toMatchObject({
      messages: { unreadCount: 1, hasUnread: true, unreadAtLeast: 1 },
    });
    expect(await count(unread, aMessage(3))).toMatchObject({
      messages: { unreadCount: null, hasUnread: true, unreadAtLeast: 1 },
    });
    expect(await count(read, aMessage(3))).toMatchObject({
      messages: { unreadCount: null, hasUnread: null, unreadAtLeast: 0 },
    });
  });

  test('messages is null with an error when it cannot be read, never an empty list', async () => {
    const { data, errors } = await executeOperation(list, { messages: timesOut });
    expect(data).toEqual({ gpPatient: { messages: null } });
    expect(errors).toMatchObject([{ path: ['gpPatient', 'messages'] }]);
  });

  test('thread is read only where it is selected, in one call per message', async () => {
    const overrides: Partial<EmisClient> = {
      messages: resolved([aMessage(1), aMessage(2)]),
      message: (_link, number) =>
        Promise.resolve(
          wholeMessage(number, 'Hello', {
            thread: {
              sentWith: 'An app',
              replies: [{ sentAt: '2026-11-02T10:00:00Z', from: 'Dr Bell', body: 'Come in', isUnread: true }],
            },
          }),
        ),
    };
    const whole = `{ gpPatient(id: "ada") { a: messages { ...whole } b: messages { ...whole } } }
      fragment whole on GpPracticeMessages { conversations { thread { body sentWith
        replies { from sentAt { local } body isUnread isLegacy } } } }`;
    const { data, calls } = await executeOperation(whole, overrides);
    const thread = {
      body: null,
      sentWith: 'An app',
      replies: [
        {
          from: 'Dr Bell',
          sentAt: { local: '2026-11-02T10:00:00' },
          body: 'Come in',
          isUnread: true,
          isLegacy: null,
        },
      ],
    };
    const shown = { conversations: [{ thread }, { thread }] };
    expect(data).toEqual({ gpPatient: { a: shown, b: shown } });
    expect(calls).toEqual([
      ['messages', 'ada'],
      ['message', 'ada', 2],
      ['message', 'ada', 1],
    ]);
  });

  test('thread is read for at most twenty messages in one request', async () => {
    const many = Array.from({ length: 21 }, (_, index) => aMessage(index + 1));
    const message: EmisClient['message'] = (_link, number) => Promise.resolve(wholeMessage(number, 'x'));
    const source = `{ gpPatient(id: "ada") { messages { ... on GpPracticeMessages { conversations { thread { body } } } } } }`;
    const { errors, calls } = await executeOperation(source, { messages: resolved(many), message });
    expect(errors).toMatchObject([
      {
        path: ['gpPatient', 'messages', 'conversations', 20, 'thread'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'thread' },
      },
    ]);
    expect(calls.filter(([name]) => name === 'message')).toHaveLength(20);
  });

  test('thread alone is null with an error when it cannot be read', async () => {
    const source = `{ gpPatient(id: "ada") { messages { ... on GpPracticeMessages { conversations { subject thread { body } } } } } }`;
    const refuses = () => Promise.reject(new RefusedError('serviceNotEnabled'));
    for (const message of [timesOut, refuses, () => Promise.reject(new RefusedError('noSuchMessage'))]) {
      const { data, errors } = await executeOperation(source, { messages: resolved([aMessage(1)]), message });
      expect(data).toEqual({ gpPatient: { messages: { conversations: [{ subject: 'My knee', thread: null }] } } });
      expect(errors).toMatchObject([{ message: expect.stringMatching(/^UPSTREAM_/) as string }]);
    }
  });
});

describe('one message', () => {
  const one = `query ($id: ID!) { gpPatient(id: "ada") { message(id: $id) { __typename
    ... on PracticeMessage { id subject replyCount thread { body } } } } }`;

  test('message returns the whole conversation in one call', async () => {
    const message: EmisClient['message'] = (_link, number) =>
      Promise.resolve(wholeMessage(number, 'It hurts', { replyCount: 0 }));
    const { data, calls } = await executeOperation(one, { message }, { id: messageId(7) });
    expect(data).toEqual({
      gpPatient: {
        message: {
          __typename: 'PracticeMessage',
          id: messageId(7),
          subject: 'My knee',
          replyCount: 0,
          thread: { body: 'It hurts' },
        },
      },
    });
    expect(calls).toEqual([['message', 'ada', 7]]);
  });

  test('message is null when it does not exist', async () => {
    const { data, errors, calls } = await executeOperation(one, {}, { id: messageId(7) });
    expect({ data, errors }).toEqual({ data: { gpPatient: { message: null } }, errors: undefined });
    expect(calls).toEqual([['message', 'ada', 7]]);
  });

  test.each([
    ['the message of another person', messageId(7, aLink('eve'))],
    ['a forged id', 'forged'],
    ['an empty id', ''],
    ['the id of a recipient', recipientId(1)],
  ])('message is null for %s, without a call', async (_name, id) => {
    const { data, errors, calls } = await executeOperation(one, {}, { id });
    expect({ data, errors }).toEqual({ data: { gpPatient: { message: null } }, errors: undefined });
    expect(calls).toEqual([]);
  });
});

test('messageRecipients returns only the recipients to whom a message can be sent', async () => {
  const messageRecipients = resolved([{ recipientId: guid(2), name: 'Nurses' }, { name: 'Nobody' }]);
  const { data, calls } = await executeOperation(
    `{ gpPatient(id: "ada") { messageRecipients { ... on GpPracticeMessageRecipients { recipients { id name } } } } }`,
    { messageRecipients },
  );
  expect(data).toEqual({
    gpPatient: { messageRecipients: { recipients: [{ id: recipientId(2), name: 'Nurses' }] } },
  });
  expect(calls).toEqual([['messageRecipients', 'ada']]);
});
