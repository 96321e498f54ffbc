import type { PatientCourse } from '../domain/prescription.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createPatientLoader, type PatientLoader } from './createKeyedLoader.ts';

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Loads patients' medication courses, sorted by name. */
export function createMedicationCoursesByPatient(emis: EmisClient): PatientLoader<readonly PatientCourse[]> {
  return createPatientLoader('medicationCoursesByPatient', async (link) => {
    const courses = await emis.medicationCourses(link);
    return courses.map((course) => ({ ...course, link })).toSorted((a, b) => byName.compare(a.name, b.name));
  });
}
