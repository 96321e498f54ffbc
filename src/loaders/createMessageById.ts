import type { PatientMessage } from '../domain/message.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import { createConcurrentLoader, type KeyedLoader, type PatientLoader } from './createKeyedLoader.ts';
import type { MessageByNumber } from './createMessageByNumber.ts';
import type { PatientById } from './createPatientById.ts';

/**
 * Loads conversations by their opaque id; null for an unknown id, a patient whom this person may not see, or a
 * conversation that no longer exists. One conversation of a patient is read whole. Several of a batch are read from the
 * list, so each patient costs one call.
 */
export function createMessageById(
  ids: OpaqueIds,
  patientById: PatientById,
  messagesByPatient: PatientLoader<readonly PatientMessage[]>,
  messageByNumber: MessageByNumber,
): KeyedLoader<PatientMessage | null> {
  async function loadOne(link: PatientLink, messageNumber: number, isAlone: boolean): Promise<PatientMessage | null> {
    if (isAlone) return messageByNumber.load({ link, messageNumber });
    const messages = await messagesByPatient.load(link);
    return messages.find((message) => message.messageNumber === messageNumber) ?? null;
  }

  return createConcurrentLoader(
    'messageById',
    (batch: readonly string[]) => {
      const references = batch.map((id) => ids.openMessage(id));
      const ofPatients = Map.groupBy(references, (reference) => reference?.patientId);
      return references.map(async (reference) => {
        const link = reference && (await patientById.load(reference.patientId));
        if (!link) return null;
        return loadOne(link, reference.messageNumber, ofPatients.get(reference.patientId)?.length === 1);
      });
    },
    String,
  );
}
