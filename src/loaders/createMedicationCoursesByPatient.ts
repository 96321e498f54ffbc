import type DataLoader from 'dataloader';
import type { PatientLink } from '../domain/patient.ts';
import type { PatientCourse } from '../domain/prescription.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export type MedicationCoursesByPatient = DataLoader<PatientLink, readonly PatientCourse[], string>;

const byName = new Intl.Collator('en-GB', { numeric: true });

/** The medicines that patients' practices show, by name. */
export function createMedicationCoursesByPatient(emis: EmisClient): MedicationCoursesByPatient {
  return createKeyedLoader(
    async (link: PatientLink) => {
      const courses = await emis.medicationCourses(link);
      return courses.map((course) => ({ ...course, link })).toSorted((a, b) => byName.compare(a.name, b.name));
    },
    (link) => link.patientId,
  );
}
