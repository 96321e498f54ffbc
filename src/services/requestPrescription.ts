import { givenText } from '../domain/inputText.ts';
import { outcomeUnknown } from '../domain/outcomeUnknown.ts';
import type { PatientLink } from '../domain/patient.ts';
import { patientNotFound } from '../domain/patientNotFound.ts';
import type { PatientCourse, PatientPrescription, PrescriptionWish } from '../domain/prescription.ts';
import type { PrescriptionProblem, PrescriptionRequestOutcome } from '../domain/prescriptionOutcome.ts';
import {
  alreadyPending,
  coursesNotFound,
  isWaiting,
  judgeComment,
  notOrderable,
  prescriptionProblem,
} from '../domain/prescriptionRules.ts';
import { RefusedError, type Refusal } from '../domain/refusal.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { forgetPrescriptions, recentPrescriptions } from './prescriptions.ts';

const secondMs = 1000;

export interface PrescriptionAsk {
  readonly patientId: string;
  readonly courseIds: readonly string[];
  readonly comment?: string | null;
}

/** The ids as they were given, by the course that each stands for. */
type GivenIds = ReadonlyMap<string, string>;

/**
 * Asks for medicines: what ids and the practice's rules decide is decided here; everything else is asked once. When
 * the answer is lost, the requests are looked at: one of these very medicines made since is this one; without one it
 * may still be made. Throws `RefusedError` when the service as such is refused.
 */
export function requestPrescription(dependencies: ServiceDependencies) {
  const { emis, loaders, ids, now } = dependencies;

  return async (ask: PrescriptionAsk): Promise<PrescriptionRequestOutcome> => {
    const link = await loaders.patientById.load(ask.patientId);
    if (!link) return patientNotFound;
    const given = new Map<string, string>();
    const unknown: string[] = [];
    for (const id of new Set(ask.courseIds)) {
      const course = ids.openCourse(id);
      if (course?.patientId === link.patientId) given.set(course.courseId, id);
      else unknown.push(id);
    }
    if (unknown.length > 0) return coursesNotFound(unknown);
    const comment = givenText(ask.comment);
    const settings = await loaders.practiceSettingsByOdsCode.load(link.odsCode);
    const problem = judgeComment(comment, settings);
    if (problem) return problem;

    const wish = { courseIds: [...given.keys()], ...(comment && { comment }) };
    const calledAtMs = now().getTime();
    const outcome = await emis.requestPrescription(link, wish);
    forgetPrescriptions(dependencies, link);
    switch (outcome.kind) {
      case 'done':
        return { kind: 'requested', patient: link, requestId: outcome.value };
      case 'refused':
        return explain(outcome.refusal, link, given, comment);
      case 'lost': {
        const recent = await recentPrescriptions(dependencies, link).catch(() => []);
        const found = recent.find((one) => isOf(wish, one) && isSince(calledAtMs, one));
        return found
          ? { kind: 'requested', patient: link, requestId: found.requestId }
          : outcomeUnknown(link, 'the prescriptions');
      }
    }
  };

  async function explain(
    refusal: Refusal,
    link: PatientLink,
    given: GivenIds,
    comment: string | undefined,
  ): Promise<PrescriptionProblem> {
    if (refusal === 'requestPending') return alreadyPending(await pendingAmong(link, given).catch(() => []));
    if (refusal === 'noSuchCourse') return explainCourses(link, given);
    if (refusal === 'inputRefused') return explainInput(link, comment);
    throw new RefusedError(refusal);
  }

  /** The practice has just contradicted what was known of its rules. */
  async function explainInput({ odsCode }: PatientLink, comment: string | undefined): Promise<PrescriptionProblem> {
    emis.forgetPractice(odsCode);
    loaders.practiceSettingsByOdsCode.clear(odsCode);
    const settings = await loaders.practiceSettingsByOdsCode.load(odsCode).catch(() => undefined);
    return (settings && judgeComment(comment, settings)) ?? prescriptionProblem('detailsRefused');
  }

  /** The courses that wait. One whose details no answer about requests has is looked for among the courses. */
  async function pendingAmong(link: PatientLink, given: GivenIds): Promise<readonly PatientCourse[]> {
    const recent = await recentPrescriptions(dependencies, link);
    const waiting = recent.flatMap(({ medicines }) => medicines).filter(isWaiting);
    const pending = new Map(waiting.map((medicine) => [medicine.courseId, medicine.course]));
    const found = [...given.keys()].filter((courseId) => pending.has(courseId));
    const isComplete = found.every((courseId) => pending.get(courseId));
    const listed = isComplete ? [] : await loaders.medicationCoursesByPatient.load(link).catch(() => []);
    return found.flatMap(
      (courseId) => pending.get(courseId) ?? listed.find((course) => course.courseId === courseId) ?? [],
    );
  }

  /** The upstream has one refusal for courses that are not there and for those that cannot be asked for. */
  async function explainCourses(link: PatientLink, given: GivenIds): Promise<PrescriptionProblem> {
    const courses = await loaders.medicationCoursesByPatient.load(link).catch(() => undefined);
    if (!courses) return coursesNotFound([]);
    const there = new Set(courses.map(({ courseId }) => courseId));
    const missing = [...given].filter(([courseId]) => !there.has(courseId)).map(([, id]) => id);
    if (missing.length > 0) return coursesNotFound(missing);
    const refused = courses.filter(({ courseId, canBeRequested }) => given.has(courseId) && !canBeRequested);
    return refused.length > 0 ? notOrderable(refused) : coursesNotFound([]);
  }
}

/** Whether a request is for just these medicines. */
function isOf({ courseIds }: PrescriptionWish, { medicines }: PatientPrescription): boolean {
  const asked = new Set(medicines.map(({ courseId }) => courseId));
  return asked.size === courseIds.length && courseIds.every((courseId) => asked.has(courseId));
}

/** The upstream may tell the time of a request in whole seconds. */
function isSince(calledAtMs: number, { requestedAt }: PatientPrescription): boolean {
  return Date.parse(requestedAt) >= Math.floor(calledAtMs / secondMs) * secondMs;
}
