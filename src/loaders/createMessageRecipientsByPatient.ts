import type DataLoader from 'dataloader';
import type { PatientRecipient } from '../domain/message.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export type MessageRecipientsByPatient = DataLoader<PatientLink, readonly PatientRecipient[], string>;

/** To whom patients can send messages. One without an id is left out: nothing can be sent to it. */
export function createMessageRecipientsByPatient(emis: EmisClient): MessageRecipientsByPatient {
  return createKeyedLoader(
    async (link: PatientLink) => {
      const recipients = await emis.messageRecipients(link);
      return recipients
        .filter(({ recipientId }) => recipientId !== undefined)
        .map((recipient) => ({ ...recipient, link }));
    },
    (link) => link.patientId,
  );
}
