import type DataLoader from 'dataloader';
import type { Message, PatientMessage } from '../domain/message.ts';
import type { PatientLink } from '../domain/patient.ts';
import { RefusedError } from '../domain/RefusedError.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

/** One conversation. Its number identifies it for this patient only. */
interface MessageQuery {
  readonly link: PatientLink;
  readonly messageNumber: number;
}

type WholeMessage = Message & PatientMessage;

export type MessageByNumber = DataLoader<MessageQuery, WholeMessage | null, string>;

/** Loads whole conversations, one call each; null when the patient has none with this number. */
export function createMessageByNumber(emis: EmisClient): MessageByNumber {
  return createKeyedLoader(
    'messageByNumber',
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
