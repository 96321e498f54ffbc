import type { MessageSummary, PatientMessage } from '../domain/message.ts';
import { compareInstants } from '../domain/ukTime.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createPatientLoader, type PatientLoader } from './createKeyedLoader.ts';

/** Loads patients' conversations, the most recently active first. */
export function createMessagesByPatient(emis: EmisClient): PatientLoader<readonly PatientMessage[]> {
  return createPatientLoader('messagesByPatient', async (link) => {
    const messages = await emis.messages(link);
    return messages.map((message) => ({ ...message, link })).toSorted(byLatestActivity);
  });
}

function byLatestActivity(a: MessageSummary, b: MessageSummary): number {
  return compareInstants(latestActivity(b), latestActivity(a)) || b.messageNumber - a.messageNumber;
}

function latestActivity({ sentAt, lastReplyAt = sentAt }: MessageSummary): string {
  return compareInstants(sentAt, lastReplyAt) > 0 ? sentAt : lastReplyAt;
}
