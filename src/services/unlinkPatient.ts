import { patientNotFound } from '../domain/sharedOutcomes.ts';
import type { UnlinkOutcome } from '../domain/registrationOutcome.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** Forgets a person's link to a patient, with its key and all that is kept of the patient. The practice is not told. */
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
