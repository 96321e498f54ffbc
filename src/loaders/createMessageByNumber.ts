import type DataLoader from 'dataloader';
import type { Message, PatientMessage } from '../domain/message.ts';
import type { PatientLink } from '../domain/patient.ts';
import { RefusedError } from '../domain/refusal.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

/** Whose conversation, and which: the number means something for this patient only. */
export interface MessageQuery {
  readonly link: PatientLink;
  readonly messageNumber: number;
}

export type WholeMessage = Message & PatientMessage;

export type MessageByNumber = DataLoader<MessageQuery, WholeMessage | null, string>;

/** Conversations with all that was said, one call each; null: there is none by this number. */
export function createMessageByNumber(emis: EmisClient): MessageByNumber {
  return createKeyedLoader(
    async ({ link, messageNumber }: MessageQuery) => {
      try {
        return { ...(await emis.message(link, messageNumber)), link };
      } catch (error) {
        if (error instanceof RefusedError && error.refusal === 'noSuchMessage') return null;
        throw error;
      }
    },
    ({ link, messageNumber }) => JSON.stringify([link.patientId, messageNumber]),
  );
}
