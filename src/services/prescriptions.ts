import type { PatientLink } from '../domain/patient.ts';
import type { PatientCourse, PatientPrescription } from '../domain/prescription.ts';
import type { PrescriptionRequested, PrescriptionCancelled } from '../domain/prescriptionOutcome.ts';
import { isPending, pendingDays } from '../domain/prescriptionRules.ts';
import { addDays, ukToday } from '../domain/ukTime.ts';
import { readExpected } from './readExpected.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

const dayMs = 86_400_000;

/** Reads requests for those who ask what became of a course or of a write. */
export function createPrescriptions(dependencies: Pick<ServiceDependencies, 'loaders' | 'now'>) {
  const { loaders, now } = dependencies;
  return {
    /** The latest request of the last 30 days in which a course still waits; null: none. Throws `UpstreamError`. */
    async pendingOf({ link, courseId }: Pick<PatientCourse, 'link' | 'courseId'>): Promise<PatientPrescription | null> {
      const sinceMs = now().getTime() - pendingDays * dayMs;
      const recent = await readExpected('the list of prescription requests', () =>
        recentPrescriptions(dependencies, link),
      );
      const hasPending = ({ requestedAt, medicines }: PatientPrescription) =>
        Date.parse(requestedAt) >= sinceMs &&
        medicines.some((medicine) => medicine.courseId === courseId && isPending(medicine));
      return recent.find(hasPending) ?? null;
    },

    /** The request that was just made. Throws `UpstreamError` when it cannot be shown: it was made all the same. */
    requested: ({ patient, requestId }: PrescriptionRequested): Promise<PatientPrescription> =>
      readExpected('the new prescription request', async () => {
        const recent = await recentPrescriptions(dependencies, patient);
        return recent.find((prescription) => prescription.requestId === requestId);
      }),

    /** The request that was just withdrawn. Throws `UpstreamError` when it cannot be shown. */
    cancelled: ({ prescriptionId }: PrescriptionCancelled): Promise<PatientPrescription> =>
      readExpected('the cancelled prescription request', () => loaders.prescriptionById.load(prescriptionId)),
  };
}

/** The requests of the days in which one may still wait, the latest first. */
export function recentPrescriptions(
  { loaders, now }: Pick<ServiceDependencies, 'loaders' | 'now'>,
  link: PatientLink,
): Promise<readonly PatientPrescription[]> {
  return loaders.prescriptionsByPatient.load({ link, from: addDays(ukToday(now().getTime()), -pendingDays) });
}

/** Forgets what a request or a withdrawal may have changed. The medication in the record may show it too. */
export function invalidatePrescriptions(
  { loaders, recordCache }: Pick<ServiceDependencies, 'loaders' | 'recordCache'>,
  link: PatientLink,
): void {
  loaders.prescriptionsByPatient.clear(link);
  loaders.prescriptionById.clearAll();
  loaders.medicationCoursesByPatient.clear(link);
  recordCache.invalidate(link.patientId);
}
