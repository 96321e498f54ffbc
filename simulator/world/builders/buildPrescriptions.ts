import { fromLondon, toInstant } from '../../london.ts';
import type { Patient } from '../Patient.ts';
import type { MedicationCourse, PrescriptionRequest, RequestedStatus } from '../prescriptions.ts';

/** The values that a test sets for a course. By default it is a repeat that can be requested. */
export type CourseOverrides = Partial<MedicationCourse>;

/** The values that a test sets for a request. By default the patient made it on 1 May 2026. */
export interface PrescriptionRequestOverrides extends Partial<
  Omit<PrescriptionRequest, 'DateRequested' | 'RequestedMedicationCourses'>
> {
  /** UK local time, or a time with an offset. */
  requestedAt?: string;
  /**
   * The status by course number, from 1, or by GUID, such as `{ 1: 'Issued', 2: 'Rejected' }`. Defaults to course 1
   * with the status Requested.
   */
  courses?: Record<string | number, RequestedStatus>;
}

/** The GUID of a patient's n-th course, request or other item in a test's world. */
export function guidFor(kind: 'c' | 'd' | 'e' | 'f' | 'a', patient: Patient, n: number): string {
  const patientNumber = patient.id.replace('patient-', '').padStart(6, '0');
  return `${kind}0000000-0000-4000-8000-${patientNumber}${String(n).padStart(6, '0')}`;
}

/** Sets the courses and requests of a patient in a test's world. */
export function buildPrescriptions(
  patient: Patient,
  courses: readonly CourseOverrides[],
  requests: readonly PrescriptionRequestOverrides[],
): void {
  patient.courses = courses.map((overrides, at) => ({
    MedicationCourseGuid: guidFor('c', patient, at + 1),
    Name: `Marmaladol ${at + 1}0mg tablets`,
    Dosage: 'One A Day',
    QuantityRepresentation: '28 tablet',
    PrescriptionType: 'Repeat',
    CanBeRequested: true,
    ...overrides,
  }));
  patient.prescriptionRequests = requests.map((overrides, at) => {
    const { requestedAt = '2026-05-01T10:00:00', courses: statuses = { 1: 'Requested' }, ...rest } = overrides;
    return {
      PrescriptionRequestGuid: guidFor('d', patient, at + 1),
      DateRequested: /(Z|[+-]\d\d:\d\d)$/.test(requestedAt) ? requestedAt : toInstant(fromLondon(requestedAt)),
      RequestedMedicationCourses: Object.entries(statuses).map(([which, status]) => ({
        RequestedMedicationCourseGuid: patient.courses[Number(which) - 1]?.MedicationCourseGuid ?? which,
        RequestedMedicationCourseStatus: status,
      })),
      RequestedByDisplayName: `${patient.firstName} ${patient.surname}`,
      RequestedByForenames: patient.firstName,
      RequestedBySurname: patient.surname,
      ...rest,
    };
  });
}
