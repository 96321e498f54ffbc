import type DataLoader from 'dataloader';
import type { PatientLink } from '../domain/patient.ts';
import { RefusedError } from '../domain/refusal.ts';
import type { DemographicsByPatient } from './createDemographicsByPatient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';
import type { PatientsBySubject } from './createPatientsBySubject.ts';

export type PatientByNhsNumber = DataLoader<string, PatientLink | null, string>;

/**
 * Patients by NHS number, among those whom this person may see. Those whose number has not been seen yet are looked
 * at, side by side. Null: none of them has it, or only one whose details the practice does not give. When somebody
 * could not be looked at and nobody else has the number, the answer is not known, and their error is thrown.
 */
export function createPatientByNhsNumber(
  patientsBySubject: PatientsBySubject,
  demographicsByPatient: DemographicsByPatient,
  hasNhsNumber: (patientId: string, nhsNumber: string) => boolean | undefined,
  subject: string,
): PatientByNhsNumber {
  return createKeyedLoader(
    async (nhsNumber: string) => {
      if (!/^\d{10}$/.test(nhsNumber)) return null;
      const links = await patientsBySubject.load(subject);
      const known = links.find((link) => hasNhsNumber(link.patientId, nhsNumber));
      if (known) return known;
      const unseen = links.filter((link) => hasNhsNumber(link.patientId, nhsNumber) === undefined);
      const looks = await Promise.allSettled(unseen.map((link) => demographicsByPatient.load(link)));
      const found = looks.findIndex((look) => look.status === 'fulfilled' && look.value.nhsNumber === nhsNumber);
      if (found >= 0) return unseen[found] ?? null;
      const failed = looks.find((look) => look.status === 'rejected' && !(look.reason instanceof RefusedError));
      if (failed?.status === 'rejected') throw failed.reason;
      return null;
    },
    (nhsNumber) => nhsNumber,
  );
}
