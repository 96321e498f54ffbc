import type { PatientLink } from '../domain/patient.ts';
import type { PatientCourse, PatientPrescription } from '../domain/prescription.ts';
import type { CallForCourses, PrescriptionCancelled, PrescriptionRequested } from '../domain/prescriptionOutcome.ts';
import { isPending, pendingDays } from '../domain/prescriptionRules.ts';
import { addDays, ukToday } from '../domain/ukTime.ts';
import { readExpected } from './readExpected.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

const dayMs = 86_400_000;

/** Creates the reads of prescription requests, including one that has just been made or cancelled. */
export function createPrescriptions(dependencies: Pick<ServiceDependencies, 'ids' | 'loaders' | 'now'>) {
  const { ids, loaders, now } = dependencies;
  return {
    /** Finds a patient's request by its opaque id. Returns null when this patient has no such request. */
    async byId(link: PatientLink, id: string): Promise<PatientPrescription | null> {
      return ids.openPrescription(id)?.patientId === link.patientId ? loaders.prescriptionById.load(id) : null;
    },

    /** Finds the latest pending request for a course, made in the last `pendingDays`. Throws `UpstreamError`. */
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

    /** Reads the request that has just been made. Throws `UpstreamError` when it cannot be read; it is made even so. */
    requested: ({ patient, request }: PrescriptionRequested): Promise<PatientPrescription> =>
      readExpected('the new prescription request', async () => {
        const recent = await recentPrescriptions(dependencies, patient);
        return findRequest(recent, request);
      }),

    /** Reads the request that has just been cancelled. Throws as `requested` does. */
    cancelled: ({ prescriptionId }: PrescriptionCancelled): Promise<PatientPrescription> =>
      readExpected('the cancelled prescription request', () => loaders.prescriptionById.load(prescriptionId)),
  };
}

/** Loads the requests of the days in which one may still be pending, the latest first. */
export function recentPrescriptions(
  { loaders, now }: Pick<ServiceDependencies, 'loaders' | 'now'>,
  link: PatientLink,
): Promise<readonly PatientPrescription[]> {
  return loaders.prescriptionsByPatient.load({ link, from: addDays(ukToday(now().getTime()), -pendingDays) });
}

/** Clears everything that a request or a cancellation may have changed, the medication in the record included. */
export function invalidatePrescriptions(
  { loaders, recordCache }: Pick<ServiceDependencies, 'loaders' | 'recordCache'>,
  link: PatientLink,
): void {
  loaders.prescriptionsByPatient.clear(link);
  loaders.prescriptionById.clearAll();
  loaders.medicationCoursesByPatient.clear(link);
  loaders.medicationCourseById.clearAll();
  recordCache.invalidate(link.patientId);
}

/** Finds a request by its id or, where the upstream gives none, the latest one for these courses since the call. */
export function findRequest(
  recent: readonly PatientPrescription[],
  request: PrescriptionRequested['request'],
): PatientPrescription | undefined {
  if ('requestId' in request) return recent.find(({ requestId }) => requestId === request.requestId);
  const { courseIds, calledAtMs } = request;
  const callSecondMs = Math.floor(calledAtMs / 1_000) * 1_000;
  return recent.find((other) => hasCourses(other, courseIds) && Date.parse(other.requestedAt) >= callSecondMs);
}

/**
 * Finds the request that proves that a lost call was carried out: one for these courses that is not older than the
 * call. An older one comes from an earlier call, even in the same second. The upstream may report the time of a
 * request in whole seconds, which are compared with the second of the call.
 */
export function findRequestSince(
  recent: readonly PatientPrescription[],
  request: CallForCourses,
): PatientPrescription | undefined {
  const found = findRequest(recent, request);
  if (!found) return undefined;
  const requestedAtMs = Date.parse(found.requestedAt);
  return requestedAtMs % 1_000 === 0 || requestedAtMs >= request.calledAtMs ? found : undefined;
}

function hasCourses({ medicines }: PatientPrescription, courseIds: readonly string[]): boolean {
  const requested = new Set(medicines.map(({ courseId }) => courseId));
  return requested.size === courseIds.length && courseIds.every((courseId) => requested.has(courseId));
}
