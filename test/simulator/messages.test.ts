import { describe, expect, test } from 'vitest';
import { aMessage, type PatientOverrides, type PracticeOverrides } from '../../simulator/world/builders.ts';
import type { RawSession, Reply } from './rawClient.ts';
import { useRecordSession } from './recordCalls.ts';

const start = useRecordSession();
const receptionGuid = 'a0000000-0000-4000-8000-000000000001';
const otherGuid = 'b0000000-0000-4000-8000-000000000002';

const send = (session: RawSession, recipients: string[], values: Record<string, string> = {}): Promise<Reply> => {
  const texts = Object.entries({ Subject: 'Elbow', MessageBody: 'It clicks.\n', ...values });
  const guids = recipients.map((guid) => `<t:RecipientGuid>${guid}</t:RecipientGuid>`).join('');
  return session.call(
    'SendMessage',
    {},
    {
      content: `${texts.map(([name, value]) => `<t:${name}>${value}</t:${name}>`).join('')}<t:Recipients>${guids}</t:Recipients>`,
    },
  );
};

const conversations: PatientOverrides = {
  messages: [
    aMessage({
      Subject: 'Knee & rain',
      replies: [
        { Sender: 'Dr Last', SentDateTime: '2026-05-03T10:00:00Z' },
        { IsUnread: false, IsLegacy: true },
      ],
    }),
    aMessage({ replies: [{}], uncounted: true, Recipients: [{ Name: 'Dr Gone' }] }),
    aMessage(),
  ],
};

test('GetMessages returns the number, the last sender and the read state of the replies', async () => {
  const [session] = await start(conversations);
  const { body } = await session.call('GetMessages');
  expect(body).toContain(
    '<Messages><Message><MessageId>1</MessageId><Subject>Knee &amp; rain</Subject><SentDateTime>2026-05-01T10:00:00+01:00</SentDateTime><ReplyCount>2</ReplyCount><HasUnreadReplies>true</HasUnreadReplies><LastReplyDateTime>2026-05-03T10:00:00Z</LastReplyDateTime><LastReplyFromDisplayName>Dr Last</LastReplyFromDisplayName><Recipients><Recipient><RecipientGuid>' +
      `${receptionGuid}</RecipientGuid><Name>Reception</Name></Recipient></Recipients></Message>`,
  );
  expect(body).toContain(
    '<MessageId>2</MessageId><Subject>Subject 2</Subject><SentDateTime>2026-05-01T10:00:00+01:00</SentDateTime><Recipients><Recipient><Name>Dr Gone<',
  );
  expect(body).toContain('<ReplyCount>0</ReplyCount><HasUnreadReplies>false</HasUnreadReplies><Recipients>');
  expect(body).not.toContain('Content');
});

test('SetMessageReadState marks the replies of one message as read, and GetMessage does not', async () => {
  const [session, { ledger }] = await start(conversations);
  const one = await session.call('GetMessage', { MessageId: 1 });
  expect(one.body).toContain('<Content>Content 1</Content>');
  expect(one.body).toContain(
    '<MessageReply><Sender>Reception</Sender><SentDateTime>2026-05-02T10:00:00+01:00</SentDateTime><IsUnread>false</IsUnread><ReplyContent>An answer</ReplyContent><IsLegacy>true</IsLegacy></MessageReply>',
  );
  expect((await session.call('GetMessages')).body).toContain('<HasUnreadReplies>true<');
  const marked = await session.call('SetMessageReadState', { MessageId: 1, MessageReadState: 'Read' });
  expect(marked.body).toContain('<MessageReadStateUpdateStatus>Updated<');
  expect(ledger.at(-1)?.effect).toEqual({ kind: 'messageRead', messageId: 1, patientId: 'patient-1' });
  expect((await session.call('GetMessages')).body).not.toContain('<HasUnreadReplies>true<');
  expect((await session.call('GetMessage', { MessageId: 2 })).body).toContain('<IsUnread>true<');
});

test('SendMessage sends one message to each recipient once, and GetMessage returns it', async () => {
  const [session, { world, ledger }] = await start(conversations, {
    messageRecipients: [
      { RecipientGuid: receptionGuid, Name: 'Reception' },
      { RecipientGuid: otherGuid, Name: 'Dr Other' },
    ],
  });
  expect((await session.call('GetMessageRecipients')).body).toContain(
    `<MessageRecipient><RecipientGuid>${otherGuid}</RecipientGuid><Name>Dr Other</Name></MessageRecipient></MessageRecipients>`,
  );
  const reply = await send(session, [otherGuid.toUpperCase(), receptionGuid, otherGuid]);
  expect(reply.body).toContain('<MessageSent>true<');
  expect(ledger.at(-1)?.effect).toEqual({ kind: 'messageSent', messageId: 4, patientId: 'patient-1' });
  expect(world.patients[0]?.messages.at(-1)).toMatchObject({
    Subject: 'Elbow',
    Content: 'It clicks.\n',
    SentDateTime: '2026-05-12T09:00:00+01:00',
    Recipients: [{ Name: 'Dr Other' }, { Name: 'Reception' }],
    MessageReplies: [],
  });
  expect((await session.call('GetMessage', { MessageId: 4 })).body).toContain('<Content>It clicks.\n</Content>');
});

test('DeleteMessage deletes a message and its number is not reused', async () => {
  const [session, { world, ledger }] = await start(conversations);
  expect((await session.call('DeleteMessage', { MessageId: 3 })).body).toContain('<IsDeleted>true<');
  expect(ledger.at(-1)?.effect).toEqual({ kind: 'messageDeleted', messageId: 3, patientId: 'patient-1' });
  expect(await session.call('DeleteMessage', { MessageId: 3 })).toMatchObject({ status: 404, code: -1458 });
  await send(session, [receptionGuid]);
  expect(world.patients[0]?.messages.map(({ MessageId }) => MessageId)).toEqual([1, 2, 4]);
});

describe('message refusals', () => {
  test.each<[string, string, Record<string, string | number>, number, number]>([
    ['an unknown message', 'GetMessage', { MessageId: 9 }, 404, -1458],
    ['an invalid message number', 'GetMessage', { MessageId: 'x' }, 400, -1014],
    ['an unknown message', 'SetMessageReadState', { MessageId: 9, MessageReadState: 'Read' }, 404, -1458],
    ['a read state other than Read', 'SetMessageReadState', { MessageId: 1, MessageReadState: 'Unread' }, 400, -1014],
    ['a missing message number', 'DeleteMessage', { MessageId: '' }, 400, -1014],
  ])('%s is refused by %s', async (_name, operation, values, status, code) => {
    const [session] = await start(conversations);
    expect(await session.call(operation, values)).toMatchObject({ status, code });
  });

  test.each<[string, string[], Record<string, string>]>([
    ['without a recipient', [], {}],
    ['to an unknown recipient', [receptionGuid, otherGuid], {}],
    ['without a subject', [receptionGuid], { Subject: '' }],
    ['without a body', [receptionGuid], { MessageBody: '' }],
  ])('SendMessage refuses a message %s', async (_name, recipients, values) => {
    const [session, { world }] = await start({});
    expect(await send(session, recipients, values)).toMatchObject({ status: 400, code: -1014 });
    expect(world.patients[0]?.messages).toEqual([]);
  });

  test.each<[string, PatientOverrides, PracticeOverrides, string, number, number]>([
    ['if messaging is off', {}, { messaging: 'off' }, '2.1.0.0', 403, -1030],
    [
      'if messaging is not granted',
      { granted: { PracticePatientCommunicationEnabled: false } },
      {},
      '2.1.0.0',
      403,
      -1030,
    ],
    ['for a Restricted account', { restricted: true }, { messaging: 'off' }, '2.1.0.0', 403, -1032],
    ['before version 2.0', { restricted: true }, { version: '1.8' }, '1.8.0.0', 404, -1040],
  ])('every message operation is refused %s', async (_name, patient, practice, version, status, code) => {
    const [session] = await start(patient, practice, version);
    for (const operation of [
      'GetMessages',
      'GetMessage',
      'GetMessageRecipients',
      'SetMessageReadState',
      'DeleteMessage',
    ])
      expect(await session.call(operation)).toMatchObject({ status, code });
    expect(await send(session, [receptionGuid])).toMatchObject({ status, code });
  });
});

test('a lost response can be of a message that was sent or was not sent', async () => {
  const [session, simulator] = await start({});
  simulator.faults.add({ operation: 'SendMessage', kind: 'internal-error', at: 'before' });
  expect(await send(session, [receptionGuid])).toMatchObject({ status: 500, code: -1002, number: 1 });
  expect(simulator.world.patients[0]?.messages).toHaveLength(0);
  simulator.faults.add({ operation: 'SendMessage', kind: 'internal-error', at: 'after' });
  expect(await send(session, [receptionGuid])).toMatchObject({ status: 500, code: -1002, number: 2 });
  expect(simulator.world.patients[0]?.messages).toHaveLength(1);
});
