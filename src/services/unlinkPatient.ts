import type { UnlinkOutcome } from '../domain/registrationOutcome.ts';
import { patientNotFound } from '../domain/sharedOutcomes.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** Removes a person's link to a patient, its key and everything cached about the patient. The practice is not notified. */
export function unlinkPatient({ loaders, subject, patientLinks, clearPatient }: ServiceDependencies) {
  return async ({ patientId }: { readonly patientId: string }): Promise<UnlinkOutcome> => {
    const patient = await loaders.patientById.load(patientId);
    if (!patient) return patientNotFound;
    await patientLinks.remove(subject, patientId);
    clearPatient(patient);
    loaders.clearPatient(patient);
    return { kind: 'unlinked', patientId };
  };
}
