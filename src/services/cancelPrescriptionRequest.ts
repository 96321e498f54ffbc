import { outcomeUnknown } from '../domain/outcomeUnknown.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { PrescriptionWithdrawalOutcome } from '../domain/prescriptionOutcome.ts';
import { RefusedError, type Refusal } from '../domain/refusal.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { forgetPrescriptions } from './prescriptions.ts';

export interface WithdrawalAsk {
  readonly prescriptionId: string;
  readonly courseIds?: readonly string[] | null;
}

type Problem = keyof typeof messages;

const messages = {
  notFound: 'There is no such request, or no such medicine in it.',
  notCancellable: 'Nothing is left to withdraw: the practice has dealt with it already. Ring the practice.',
} as const;

/**
 * Withdraws a request, wholly or for some of its medicines. It is asked once; when the answer is lost, the request is
 * looked at: where none of the medicines can be withdrawn any more, what became of them tells; one that still can may
 * still be. Throws `RefusedError` when the service as such is refused.
 */
export function cancelPrescriptionRequest(dependencies: ServiceDependencies) {
  const { emis, loaders, ids } = dependencies;

  return async (ask: WithdrawalAsk): Promise<PrescriptionWithdrawalOutcome> => {
    const reference = ids.openPrescription(ask.prescriptionId);
    const link = reference && (await loaders.patientById.load(reference.patientId));
    if (!link) return problem('notFound');
    const courseIds = ask.courseIds && openAll(ask.courseIds, link);
    if (courseIds === 'unknown') return problem('notFound');

    const { requestId } = reference;
    const outcome = await emis.cancelPrescriptionRequest(link, { requestId, ...(courseIds && { courseIds }) });
    forgetPrescriptions(dependencies, link);
    switch (outcome.kind) {
      case 'done':
        return withdrawn(link, ask);
      case 'refused': {
        const known = problems[outcome.refusal];
        if (known) return problem(known);
        throw new RefusedError(outcome.refusal);
      }
      case 'lost': {
        const found = await look(ask.prescriptionId, courseIds ?? undefined).catch(() => 'unknown' as const);
        if (found === 'unknown') return outcomeUnknown(link, 'the prescriptions');
        return found === 'withdrawn' ? withdrawn(link, ask) : problem(found);
      }
    }
  };

  function openAll(given: readonly string[], link: PatientLink): readonly string[] | 'unknown' {
    const courseIds = new Set<string>();
    for (const id of given) {
      const course = ids.openCourse(id);
      if (course?.patientId !== link.patientId) return 'unknown';
      courseIds.add(course.courseId);
    }
    return [...courseIds];
  }

  /** What the request tells of a withdrawal whose answer was lost. */
  async function look(prescriptionId: string, courseIds?: readonly string[]) {
    const prescription = await loaders.prescriptionById.load(prescriptionId);
    if (!prescription) return 'unknown';
    const { medicines } = prescription;
    if (courseIds?.some((courseId) => medicines.every((medicine) => medicine.courseId !== courseId))) return 'notFound';
    const concerned = courseIds ? medicines.filter(({ courseId }) => courseIds.includes(courseId)) : medicines;
    const statuses = new Set(concerned.map(({ status }) => status));
    if (statuses.has('requested') || statuses.has('other')) return 'unknown';
    return statuses.has('cancelled') ? 'withdrawn' : 'notCancellable';
  }
}

const problems: Partial<Record<Refusal, Problem>> = {
  noSuchCourse: 'notFound',
  nothingToWithdraw: 'notCancellable',
};

function withdrawn(patient: PatientLink, { prescriptionId }: WithdrawalAsk): PrescriptionWithdrawalOutcome {
  return { kind: 'withdrawn', patient, prescriptionId };
}

function problem(kind: Problem): PrescriptionWithdrawalOutcome {
  return { kind, message: messages[kind] };
}
