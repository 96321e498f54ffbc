import { trimToUndefined } from '../domain/inputText.ts';
import { omitUndefined } from '../domain/omitUndefined.ts';
import type { NamedPatient, PatientLink } from '../domain/patient.ts';
import type { PatientCourse } from '../domain/prescription.ts';
import type { PrescriptionProblem, PrescriptionRequestOutcome } from '../domain/prescriptionOutcome.ts';
import {
  alreadyPending,
  coursesNotFound,
  isPending,
  notOrderable,
  prescriptionProblem,
  validateComment,
} from '../domain/prescriptionRules.ts';
import { outcomeUnknown, patientNotFound } from '../domain/sharedOutcomes.ts';
import { openIds, type OpenedIds } from './openIds.ts';
import { findRequestSince, invalidatePrescriptions, recentPrescriptions } from './prescriptions.ts';
import { reloadPracticeSettings, validateBySettings } from './reloadPracticeSettings.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

interface PrescriptionInput {
  readonly courseIds: readonly string[];
  readonly comment?: string | null;
}

/**
 * Requests medicines. The ids and the known rules of the practice are checked before anything is sent. After a lost
 * response, it counts as made when there is a request for exactly these medicines since the call. Without one, it may
 * still be made.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function requestPrescription(dependencies: ServiceDependencies) {
  const { emis, loaders, ids, now, remember } = dependencies;

  return async (patient: NamedPatient, input: PrescriptionInput): Promise<PrescriptionRequestOutcome> => {
    if (!patient) return patientNotFound;
    const { known: courses, unknown } = openIds(input.courseIds, patient, ids.openCourse, ({ courseId }) => courseId);
    if (unknown.length > 0) return coursesNotFound(unknown);
    const comment = trimToUndefined(input.comment);
    const { problem } = await validateBySettings(dependencies, patient.odsCode, (current) =>
      validateComment(comment, current),
    );
    if (problem) return problem;

    const request = omitUndefined({ courseIds: [...courses.keys()], comment });
    const calledAtMs = await remember(now().getTime());
    const outcome = await emis.requestPrescription(patient, request);
    invalidatePrescriptions(dependencies, patient);
    const byCourses = { courseIds: request.courseIds, calledAtMs };
    const requested = (requestId: string | undefined) =>
      ({ kind: 'requested', patient, request: requestId === undefined ? byCourses : { requestId } }) as const;
    return settleWrite<string | undefined, PrescriptionRequestOutcome>(outcome, {
      done: requested,
      refusals: {
        requestPending: async () => alreadyPending(await pendingAmong(patient, courses).catch(() => [])),
        noSuchCourse: () => explainCourses(patient, courses),
        inputRefused: () => explainInput(patient, comment),
      },
      async findProof() {
        const recent = await recentPrescriptions(dependencies, patient);
        const found = findRequestSince(recent, byCourses);
        return found && requested(found.requestId);
      },
      unknown: outcomeUnknown(patient),
    });
  };

  async function explainInput({ odsCode }: PatientLink, comment: string | undefined): Promise<PrescriptionProblem> {
    const settings = await reloadPracticeSettings(dependencies, odsCode).catch(() => undefined);
    return (settings && validateComment(comment, settings)) ?? prescriptionProblem('detailsRefused');
  }

  /** The courses that are waiting. Details that the requests lack are taken from the list of courses. */
  async function pendingAmong(patient: PatientLink, courses: OpenedIds['known']): Promise<readonly PatientCourse[]> {
    const recent = await recentPrescriptions(dependencies, patient);
    const waiting = recent.flatMap(({ medicines }) => medicines).filter(isPending);
    const pending = new Map(waiting.map((medicine) => [medicine.courseId, medicine.course]));
    const found = [...courses.keys()].filter((courseId) => pending.has(courseId));
    const isComplete = found.every((courseId) => pending.get(courseId));
    const listed = isComplete ? [] : await loaders.medicationCoursesByPatient.load(patient).catch(() => []);
    return found.flatMap(
      (courseId) => pending.get(courseId) ?? listed.find((course) => course.courseId === courseId) ?? [],
    );
  }

  /** The upstream has one refusal for courses that do not exist and for those that cannot be requested. */
  async function explainCourses(patient: PatientLink, courses: OpenedIds['known']): Promise<PrescriptionProblem> {
    const listed = await loaders.medicationCoursesByPatient.load(patient).catch(() => undefined);
    if (!listed) return coursesNotFound([]);
    const listedIds = new Set(listed.map(({ courseId }) => courseId));
    const missing = [...courses].filter(([courseId]) => !listedIds.has(courseId)).map(([, id]) => id);
    if (missing.length > 0) return coursesNotFound(missing);
    const refused = listed.filter(({ courseId, canBeRequested }) => courses.has(courseId) && !canBeRequested);
    return refused.length > 0 ? notOrderable(refused) : coursesNotFound([]);
  }
}
