import { toInstant } from '../london.ts';
import { Refusal } from '../Refusal.ts';
import type { Message, Recipient } from '../world/Message.ts';
import type { Patient } from '../world/Patient.ts';
import { patientOperation } from './patientOperation.ts';

type MessageRequest = { MessageId: number };

/** The patient's messages, each with a summary of its replies. */
export const getMessages = patientOperation(({ patient }) => ({ Messages: patient.messages.map(toSummary) }));

/** One message with its replies. It does not mark them as read. */
export const getMessage = patientOperation(({ patient }, { MessageId }: MessageRequest) => {
  const { uncounted: _uncounted, ...sent } = findMessage(patient, MessageId);
  return { Message: sent };
});

/** The recipients to whom the patient can write. */
export const getMessageRecipients = patientOperation(({ practice }) => ({
  MessageRecipients: practice.messageRecipients,
}));

/** Sends a message to one or more recipients. */
export const sendMessage = patientOperation(
  (
    { patient, practice, entry, nowMs },
    { Subject, MessageBody, Recipients }: { Subject: string; MessageBody: string; Recipients: string[] },
  ) => {
    const guids = [...new Set(Recipients.map((guid) => guid.toLowerCase()))];
    if (guids.length === 0) throw new Refusal(-1014, 'Recipients is required.');
    const recipients = guids.map((guid) => findRecipient(practice.messageRecipients, guid));
    const MessageId = Math.max(patient.lastMessageId ?? 0, ...patient.messages.map((message) => message.MessageId)) + 1;
    patient.lastMessageId = MessageId;
    patient.messages.push({
      MessageId,
      ClientApplicationName: 'The application that sent it',
      Subject,
      SentDateTime: toInstant(nowMs),
      Content: MessageBody,
      Recipients: recipients,
      MessageReplies: [],
    });
    entry.effect = { kind: 'messageSent', messageId: MessageId, patientId: patient.id };
    return { MessageSent: true };
  },
);

/** Marks the replies to a message as read. */
export const setMessageReadState = patientOperation(({ patient, entry }, { MessageId }: MessageRequest) => {
  for (const reply of findMessage(patient, MessageId).MessageReplies) reply.IsUnread = false;
  entry.effect = { kind: 'messageRead', messageId: MessageId, patientId: patient.id };
  return { MessageReadStateUpdateStatus: 'Updated' };
});

/** Deletes a message and its replies. */
export const deleteMessage = patientOperation(({ patient, entry }, { MessageId }: MessageRequest) => {
  const message = findMessage(patient, MessageId);
  // Message numbers are never reused.
  patient.lastMessageId = Math.max(patient.lastMessageId ?? 0, MessageId);
  patient.messages.splice(patient.messages.indexOf(message), 1);
  entry.effect = { kind: 'messageDeleted', messageId: MessageId, patientId: patient.id };
  return { IsDeleted: true };
});

function findMessage({ messages }: Patient, id: number): Message {
  const message = messages.find(({ MessageId }) => MessageId === id);
  if (message === undefined) throw new Refusal(-1458, 'Message not found.');
  return message;
}

function findRecipient(recipients: readonly Recipient[], guid: string): Recipient {
  const recipient = recipients.find(({ RecipientGuid }) => RecipientGuid?.toLowerCase() === guid);
  if (recipient === undefined) throw new Refusal(-1014, `Recipient ${guid} is not known.`);
  return { ...recipient };
}

function toSummary({ MessageId, Subject, SentDateTime, Recipients, MessageReplies, uncounted }: Message): object {
  const last = MessageReplies.toSorted((a, b) => Date.parse(a.SentDateTime) - Date.parse(b.SentDateTime)).at(-1);
  return {
    MessageId,
    ...(Subject === undefined ? {} : { Subject }),
    SentDateTime,
    ...(uncounted === true
      ? {}
      : {
          ReplyCount: MessageReplies.length,
          HasUnreadReplies: MessageReplies.some(({ IsUnread }) => IsUnread === true),
          ...(last === undefined ? {} : { LastReplyDateTime: last.SentDateTime }),
          ...(last?.Sender === undefined ? {} : { LastReplyFromDisplayName: last.Sender }),
        }),
    Recipients,
  };
}
