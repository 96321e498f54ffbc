import { randomUUID } from 'node:crypto';
import { toInstant } from '../london.ts';
import { Refusal } from '../Refusal.ts';
import type { Account } from '../world/Account.ts';
import type { Patient } from '../world/Patient.ts';
import type { MedicationCourse, PrescriptionRequest } from '../world/prescriptions.ts';
import { patientOperation, type PatientCall } from './patientOperation.ts';

const pendingMs = 30 * 864e5;
const pendingStatuses: ReadonlySet<string> = new Set(['Requested', 'ForwardedForSigning']);

/** The patient's courses, including those that cannot be requested. */
export const getMedicationCourses = patientOperation(({ patient }) => ({
  Courses: patient.courses.filter(({ ended }) => ended !== true).map(writeCourse),
}));

/** The requests made between two moments, both inclusive, with their courses. */
export const getPrescriptionRequests = patientOperation(
  ({ patient }, { FilterFromDate, FilterToDate }: { FilterFromDate?: string; FilterToDate?: string }) => {
    const fromMs = FilterFromDate === undefined ? -Infinity : Date.parse(FilterFromDate);
    const toMs = FilterToDate === undefined ? Infinity : Date.parse(FilterToDate);
    const requests = patient.prescriptionRequests.filter(({ DateRequested }) => {
      const requestedMs = Date.parse(DateRequested);
      return requestedMs >= fromMs && requestedMs <= toMs;
    });
    const requestedGuids = new Set(requests.flatMap((request) => courseGuidsOf(request)));
    return {
      PrescriptionRequests: requests.map(({ comment: _comment, ...sent }) => sent),
      MedicationCourses: patient.courses.filter((course) => requestedGuids.has(guidOf(course))).map(writeCourse),
    };
  },
);

/** Requests one or more courses. If one is refused, none is requested. */
export const requestPrescription = patientOperation(
  (call, request: { MedicationCourseGuids: string[]; RequestComment?: string }) => {
    const { patient, account, entry, nowMs } = call;
    const guids = [...new Set(request.MedicationCourseGuids.map((guid) => guid.toLowerCase()))];
    if (guids.length === 0) throw new Refusal(-1014, 'MedicationCourseGuids is required.');
    const courses = guids.map((guid) => findRequestableCourse(patient, guid));
    const recent = patient.prescriptionRequests.filter(
      ({ DateRequested }) => nowMs - Date.parse(DateRequested) <= pendingMs,
    );
    const pendingGuids = new Set(recent.flatMap((request) => courseGuidsOf(request, pendingStatuses)));
    const alreadyPending = courses.filter((course) => pendingGuids.has(guidOf(course)));
    if (alreadyPending.length > 0) {
      const names = alreadyPending.map(({ MedicationCourseGuid }) => MedicationCourseGuid).join(', ');
      throw new Refusal(
        -1455,
        `There is already a pending request in the past 30 days for one or more of the medication requested: ${names}`,
      );
    }
    checkComment(call, request.RequestComment);
    const created: PrescriptionRequest = {
      PrescriptionRequestGuid: randomUUID(),
      DateRequested: toInstant(nowMs),
      RequestedMedicationCourses: courses.map(({ MedicationCourseGuid }) => ({
        RequestedMedicationCourseGuid: MedicationCourseGuid,
        RequestedMedicationCourseStatus: 'Requested',
      })),
      ...requesterFields(patient, account),
    };
    if (request.RequestComment !== undefined) created.comment = request.RequestComment;
    patient.prescriptionRequests.push(created);
    const { PrescriptionRequestGuid } = created;
    entry.effect = { kind: 'prescriptionRequested', requestGuid: PrescriptionRequestGuid, patientId: patient.id };
    return { PrescriptionRequestGuid };
  },
);

/** Cancels a request, or some of its courses. Courses that the practice has processed stay unchanged. */
export const cancelPrescriptionRequest = patientOperation(
  (
    { patient, entry },
    {
      PrescriptionRequestGuid,
      MedicationCourseGuids,
    }: { PrescriptionRequestGuid: string; MedicationCourseGuids: string[] },
  ) => {
    const requestGuid = PrescriptionRequestGuid.toLowerCase();
    const request = patient.prescriptionRequests.find(
      (found) => found.PrescriptionRequestGuid.toLowerCase() === requestGuid,
    );
    if (request === undefined) throw new Refusal(-1456, 'The request was not found.');
    const guids = new Set(MedicationCourseGuids.map((guid) => guid.toLowerCase()));
    const requestedGuids = new Set(courseGuidsOf(request));
    for (const guid of guids)
      if (!requestedGuids.has(guid)) throw new Refusal(-1456, `Course ${guid} is not in the request.`);
    const cancelled = request.RequestedMedicationCourses.filter(
      (course) =>
        course.RequestedMedicationCourseStatus === 'Requested' &&
        (guids.size === 0 || guids.has(course.RequestedMedicationCourseGuid.toLowerCase())),
    );
    if (cancelled.length === 0) return { Cancelled: false };
    for (const course of cancelled) course.RequestedMedicationCourseStatus = 'Cancelled';
    entry.effect = {
      kind: 'prescriptionCancelled',
      requestGuid: request.PrescriptionRequestGuid,
      courseGuids: cancelled.map(({ RequestedMedicationCourseGuid }) => RequestedMedicationCourseGuid),
      patientId: patient.id,
    };
    return { Cancelled: true };
  },
);

/** The name of the requester, as the practice's list shows it. */
function requesterFields(patient: Patient, { relation, holder }: Account): Partial<PrescriptionRequest> {
  const { firstName, surname } = relation === 'self' ? patient : holder;
  const display = firstName === undefined ? surname : `${firstName} ${surname}`;
  return {
    RequestedByDisplayName: display,
    ...(firstName === undefined ? {} : { RequestedByForenames: firstName }),
    RequestedBySurname: surname,
  };
}

function findRequestableCourse(patient: Patient, guid: string): MedicationCourse {
  const course = patient.courses.find((found) => guidOf(found) === guid);
  if (course === undefined || course.ended === true || !course.CanBeRequested)
    throw new Refusal(-1456, `Course ${guid} was not found or cannot be requested.`);
  return course;
}

function checkComment({ practice }: PatientCall, comment: string | undefined): void {
  const requirement = practice.inputRequirements.PrescribingComment;
  if (requirement === 'RequestedMandatory' && comment === undefined)
    throw new Refusal(-1014, 'RequestComment is required.');
  if (requirement === 'NotRequested' && comment !== undefined)
    throw new Refusal(-1014, 'RequestComment is not allowed.');
}

/** The lower-case GUIDs of a request's courses, limited to `statuses` if they are passed. */
function courseGuidsOf({ RequestedMedicationCourses }: PrescriptionRequest, statuses?: ReadonlySet<string>): string[] {
  return RequestedMedicationCourses.filter(
    ({ RequestedMedicationCourseStatus }) => statuses === undefined || statuses.has(RequestedMedicationCourseStatus),
  ).map(({ RequestedMedicationCourseGuid }) => RequestedMedicationCourseGuid.toLowerCase());
}

function guidOf({ MedicationCourseGuid }: MedicationCourse): string {
  return MedicationCourseGuid.toLowerCase();
}

function writeCourse({ ended: _ended, ...sent }: MedicationCourse): object {
  return sent;
}
