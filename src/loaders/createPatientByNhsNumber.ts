import type { LimitGuesses } from '../domain/AttemptLimiter.ts';
import { readNhsNumber } from '../domain/nhsNumber.ts';
import type { PatientLink } from '../domain/patient.ts';
import { RefusedError } from '../domain/RefusedError.ts';
import type { DemographicsByPatient } from './createDemographicsByPatient.ts';
import { createKeyedLoader, type KeyedLoader } from './createKeyedLoader.ts';
import type { PatientsBySubject } from './createPatientsBySubject.ts';

interface NhsNumbers {
  has(patientId: string, nhsNumber: string): boolean | undefined;
  readonly limitGuesses: LimitGuesses;
}

/**
 * Loads patients by NHS number, among those whom this person may see; null when none of them has it. The demographics
 * of patients whose number is not known yet are loaded concurrently. A patient whose demographics the practice refuses
 * counts as not having the number. Wrong numbers are counted, since they can be guessed. Any other error is thrown if no other patient has it, since the result is then not known.
 */
export function createPatientByNhsNumber(
  patientsBySubject: PatientsBySubject,
  demographicsByPatient: DemographicsByPatient,
  { has: hasNhsNumber, limitGuesses }: NhsNumbers,
  subject: string,
): KeyedLoader<PatientLink | null> {
  return createKeyedLoader('patientByNhsNumber', async (text: string) => {
    const nhsNumber = readNhsNumber(text);
    return nhsNumber === undefined ? null : limitGuesses(nhsNumber, () => find(nhsNumber));
  });

  async function find(nhsNumber: string): Promise<PatientLink | null> {
    const links = await patientsBySubject.load(subject);
    const known = links.find((link) => hasNhsNumber(link.patientId, nhsNumber));
    if (known) return known;
    const unknown = links.filter((link) => hasNhsNumber(link.patientId, nhsNumber) === undefined);
    const loads = await Promise.allSettled(unknown.map((link) => demographicsByPatient.load(link)));
    const found = loads.findIndex((load) => load.status === 'fulfilled' && load.value.nhsNumber === nhsNumber);
    if (found >= 0) return unknown[found] ?? null;
    const failed = loads.find((load) => load.status === 'rejected' && !(load.reason instanceof RefusedError));
    if (failed?.status === 'rejected') throw failed.reason;
    return null;
  }
}
