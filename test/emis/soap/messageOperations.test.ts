import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/emis/soap/generated/contract.ts';
import { cancelDemographicsChangeRequest } from '../../../src/emis/soap/operations/cancelDemographicsChangeRequest.ts';
import { deleteMessage } from '../../../src/emis/soap/operations/deleteMessage.ts';
import { getDemographicsChangeRequest } from '../../../src/emis/soap/operations/getDemographicsChangeRequest.ts';
import { getMessage } from '../../../src/emis/soap/operations/getMessage.ts';
import { getMessageRecipients } from '../../../src/emis/soap/operations/getMessageRecipients.ts';
import { getMessages } from '../../../src/emis/soap/operations/getMessages.ts';
import { requestDemographicsChange } from '../../../src/emis/soap/operations/requestDemographicsChange.ts';
import { sendMessage } from '../../../src/emis/soap/operations/sendMessage.ts';
import { setMessageReadState } from '../../../src/emis/soap/operations/setMessageReadState.ts';

const guid = 'aaaaaaaa-0000-4000-8000-000000000001';
const sentAt = '2026-11-01T10:00:00.123+00:00';

describe('message lists', () => {
  const summary = (more: object) =>
    getMessages.toDomain({ Messages: [{ MessageId: 7, SentDateTime: sentAt, Recipients: [], ...more }] })[0];

  test('getMessages returns only what the upstream sends', () => {
    expect(summary({})).toEqual({ messageNumber: 7, sentAt, recipients: [] });
    expect(
      summary({
        Subject: 'Knee',
        ReplyCount: 2,
        HasUnreadReplies: true,
        LastReplyDateTime: '2026-11-02T10:00:00Z',
        LastReplyFromDisplayName: 'Dr Bell',
        Recipients: [{ RecipientGuid: guid, Name: 'Reception' }, { Name: 'Nurses' }],
      }),
    ).toEqual({
      messageNumber: 7,
      subject: 'Knee',
      sentAt,
      recipients: [{ recipientId: guid, name: 'Reception' }, { name: 'Nurses' }],
      replyCount: 2,
      hasUnreadReplies: true,
      lastReplyAt: '2026-11-02T10:00:00Z',
      lastReplyFrom: 'Dr Bell',
    });
  });

  test('getMessages reports no unread replies without replies, and leaves it unset when the upstream does not say', () => {
    expect(summary({ ReplyCount: 0 })).toMatchObject({ hasUnreadReplies: false });
    expect(summary({ ReplyCount: 1 })).not.toHaveProperty('hasUnreadReplies');
    expect(summary({ ReplyCount: 0, HasUnreadReplies: true })).toMatchObject({ hasUnreadReplies: true });
  });
});

describe('one message', () => {
  const read = (more: Partial<Message>) =>
    getMessage.toDomain(
      { Message: { MessageId: 7, SentDateTime: sentAt, Recipients: [], MessageReplies: [], ...more } },
      7,
    );

  test('getMessage returns the replies in order and summarises them as a list would', () => {
    const MessageReplies = [
      { SentDateTime: '2026-11-02T10:00:00Z', Sender: 'B', ReplyContent: 'Later', IsUnread: true, IsLegacy: false },
      { SentDateTime: '2026-11-02T10:30:00+01:00', Sender: 'A', IsUnread: false },
    ];
    expect(read({ Subject: 'Knee', Content: 'It hurts', ClientApplicationName: 'An app', MessageReplies })).toEqual({
      messageNumber: 7,
      subject: 'Knee',
      sentAt,
      recipients: [],
      replyCount: 2,
      hasUnreadReplies: true,
      lastReplyAt: '2026-11-02T10:00:00Z',
      lastReplyFrom: 'B',
      thread: {
        body: 'It hurts',
        sentWith: 'An app',
        replies: [
          { sentAt: '2026-11-02T10:30:00+01:00', from: 'A', isUnread: false },
          { sentAt: '2026-11-02T10:00:00Z', from: 'B', body: 'Later', isUnread: true, isLegacy: false },
        ],
      },
    });
  });

  test('getMessage leaves hasUnreadReplies unset when no reply is unread and one does not say', () => {
    const reply = (IsUnread?: boolean) => ({ SentDateTime: sentAt, IsUnread });
    expect(read({})).toMatchObject({ replyCount: 0, hasUnreadReplies: false, thread: { replies: [] } });
    expect(read({ MessageReplies: [reply(false), reply()] })).not.toHaveProperty('hasUnreadReplies');
    expect(read({ MessageReplies: [reply(true), reply()] })).toMatchObject({ hasUnreadReplies: true });
  });

  test('getMessage rejects a message other than the requested one', () => {
    expect(() => read({ MessageId: 8 })).toThrow('UPSTREAM_INVALID_RESPONSE');
  });
});

describe('requests', () => {
  test('message operations send the subject, the body, the recipients and the message number', () => {
    const message = { subject: 'Knee', body: 'It hurts', recipientIds: [guid] };
    expect(sendMessage.toRequest(message)).toEqual({ Subject: 'Knee', MessageBody: 'It hurts', Recipients: [guid] });
    expect(setMessageReadState.toRequest(7)).toEqual({ MessageId: 7, MessageReadState: 'Read' });
    expect(deleteMessage.toRequest(7)).toEqual({ MessageId: 7 });
    expect(getMessage.toRequest(7)).toEqual({ MessageId: 7 });
    expect([getMessages, getMessageRecipients].map(({ toRequest }) => toRequest())).toEqual([{}, {}]);
  });

  test('a change of details is written and read with every element in its place', () => {
    const details = {
      contactDetails: { telephone: 'a', mobile: 'b', email: 'c' },
      address: { houseNameOrFlat: 'd', street: 'e', village: 'f', town: 'g', county: 'h', postcode: 'i' },
    };
    const elements = {
      ContactDetails: { TelephoneNumber: 'a', MobileNumber: 'b', EmailAddress: 'c' },
      Address: {
        HouseNameFlatNumber: 'd',
        NumberStreet: 'e',
        Village: 'f',
        Town: 'g',
        County: 'h',
        Postcode: 'i',
      },
    };
    expect(requestDemographicsChange.toRequest(details)).toEqual(elements);
    expect(getDemographicsChangeRequest.toDomain({ ...elements, RequestedDateTime: sentAt })).toEqual({
      ...details,
      requestedAt: sentAt,
    });
    expect(requestDemographicsChange.toRequest({ address: { town: 'g' } })).toEqual({ Address: { Town: 'g' } });
  });
});

describe('responses', () => {
  test('write operations report whether the act was done', () => {
    expect(sendMessage.toDomain({ MessageSent: true }, { subject: '', body: '', recipientIds: [] })).toBe(true);
    expect(setMessageReadState.toDomain({ MessageReadStateUpdateStatus: 'Updated' }, 7)).toBe(true);
    expect(setMessageReadState.toDomain({ MessageReadStateUpdateStatus: 'Unknown' }, 7)).toBe(false);
    expect(deleteMessage.toDomain({ IsDeleted: false }, 7)).toBe(false);
    expect(requestDemographicsChange.toDomain({ Requested: true }, {})).toBe(true);
    expect(cancelDemographicsChangeRequest.toDomain({ Cancelled: false })).toBe(false);
  });

  test('getDemographicsChangeRequest returns null when no element has a value', () => {
    expect(getDemographicsChangeRequest.toDomain({})).toBeNull();
    expect(getDemographicsChangeRequest.toDomain({ ContactDetails: {}, Address: {} })).toBeNull();
    expect(getDemographicsChangeRequest.toDomain({ RequestedDateTime: sentAt })).toEqual({ requestedAt: sentAt });
  });

  test('getMessageRecipients keeps the order of the recipients', () => {
    const response = { MessageRecipients: [{ RecipientGuid: guid, Name: 'Z' }, { Name: 'A' }] };
    expect(getMessageRecipients.toDomain(response)).toEqual([{ recipientId: guid, name: 'Z' }, { name: 'A' }]);
  });
});
