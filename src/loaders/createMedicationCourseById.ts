import type { PatientCourse } from '../domain/prescription.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import { createKeyedLoader, type KeyedLoader, type PatientLoader } from './createKeyedLoader.ts';
import type { PatientById } from './createPatientById.ts';
import type { PrescriptionsByPatient } from './createPrescriptionsByPatient.ts';

/**
 * Loads medication courses by their opaque id; null for an unknown id, a patient whom this person may not see, or a
 * course that the practice no longer shows. A course that has left the list of courses can still be part of a request,
 * so the requests are read as well, only then.
 */
export function createMedicationCourseById(
  ids: OpaqueIds,
  patientById: PatientById,
  medicationCoursesByPatient: PatientLoader<readonly PatientCourse[]>,
  prescriptionsByPatient: PrescriptionsByPatient,
): KeyedLoader<PatientCourse | null> {
  return createKeyedLoader('medicationCourseById', async (id: string) => {
    const reference = ids.openCourse(id);
    const link = reference && (await patientById.load(reference.patientId));
    if (!link) return null;
    const courses = await medicationCoursesByPatient.load(link);
    const listed = courses.find(({ courseId }) => courseId === reference.courseId);
    if (listed) return listed;
    const requests = await prescriptionsByPatient.load({ link });
    const medicines = requests.flatMap((request) => request.medicines);
    return medicines.find(({ courseId, course }) => course && courseId === reference.courseId)?.course ?? null;
  });
}
