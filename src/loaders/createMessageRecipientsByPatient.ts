import type { PatientRecipient } from '../domain/message.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createPatientLoader, type PatientLoader } from './createKeyedLoader.ts';

/** Loads the recipients to whom patients can send messages. A recipient without an id is left out: it cannot be used. */
export function createMessageRecipientsByPatient(emis: EmisClient): PatientLoader<readonly PatientRecipient[]> {
  return createPatientLoader('messageRecipientsByPatient', async (link) => {
    const recipients = await emis.messageRecipients(link);
    return recipients
      .filter(({ recipientId }) => recipientId !== undefined)
      .map((recipient) => ({ ...recipient, link }));
  });
}
