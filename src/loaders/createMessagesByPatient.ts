import type DataLoader from 'dataloader';
import { compareInstants } from '../domain/ukTime.ts';
import type { MessageSummary, PatientMessage } from '../domain/message.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export type MessagesByPatient = DataLoader<PatientLink, readonly PatientMessage[], string>;

/** Patients' conversations, the one with the latest word first. */
export function createMessagesByPatient(emis: EmisClient): MessagesByPatient {
  return createKeyedLoader(
    async (link: PatientLink) => {
      const messages = await emis.messages(link);
      return messages.map((message) => ({ ...message, link })).toSorted(byLatestWord);
    },
    (link) => link.patientId,
  );
}

function byLatestWord(a: MessageSummary, b: MessageSummary): number {
  return compareInstants(latestWord(b), latestWord(a)) || b.messageNumber - a.messageNumber;
}

function latestWord({ sentAt, lastReplyAt = sentAt }: MessageSummary): string {
  return compareInstants(sentAt, lastReplyAt) > 0 ? sentAt : lastReplyAt;
}
