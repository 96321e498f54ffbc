import { fromLondon, toInstant } from '../../london.ts';
import type { MedicationCourse, PrescriptionRequest, RequestedStatus } from '../prescriptions.ts';
import type { Patient } from '../Patient.ts';

/** What a test says about a course; the rest is an orderable repeat. */
export type CourseOverrides = Partial<MedicationCourse>;

/** What a test says about a request; the rest is one made on 1 May 2026 by the patient. */
export interface PrescriptionRequestOverrides extends Partial<
  Omit<PrescriptionRequest, 'DateRequested' | 'RequestedMedicationCourses'>
> {
  /** UK local time, or with an offset. */
  requestedAt?: string;
  /** By the number of the course, from 1, or by any GUID: `{ 1: 'Issued', 2: 'Rejected' }`. Course 1 as Requested when left out. */
  courses?: Record<string | number, RequestedStatus>;
}

/** The GUID of the n-th course, request, … of a test's n-th patient. */
export function guidFor(kind: 'c' | 'd' | 'e' | 'f' | 'a', patient: Patient, n: number): string {
  const whose = patient.id.replace('patient-', '').padStart(6, '0');
  return `${kind}0000000-0000-4000-8000-${whose}${String(n).padStart(6, '0')}`;
}

/** Puts courses and requests into a patient of a test's world. */
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
    const { requestedAt = '2026-05-01T10:00:00', courses: wanted = { 1: 'Requested' }, ...given } = overrides;
    return {
      PrescriptionRequestGuid: guidFor('d', patient, at + 1),
      DateRequested: /(Z|[+-]\d\d:\d\d)$/.test(requestedAt) ? requestedAt : toInstant(fromLondon(requestedAt)),
      RequestedMedicationCourses: Object.entries(wanted).map(([which, status]) => ({
        RequestedMedicationCourseGuid: patient.courses[Number(which) - 1]?.MedicationCourseGuid ?? which,
        RequestedMedicationCourseStatus: status,
      })),
      RequestedByDisplayName: `${patient.firstName} ${patient.surname}`,
      RequestedByForenames: patient.firstName,
      RequestedBySurname: patient.surname,
      ...given,
    };
  });
}
