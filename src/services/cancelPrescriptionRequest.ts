import { omitUndefined } from '../domain/omitUndefined.ts';
import type { NamedPatient } from '../domain/patient.ts';
import type { PrescriptionCancellationOutcome } from '../domain/prescriptionOutcome.ts';
import { outcomeUnknown } from '../domain/sharedOutcomes.ts';
import { openIds } from './openIds.ts';
import { invalidatePrescriptions } from './prescriptions.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

interface PrescriptionCancellationInput {
  readonly prescriptionId: string;
  readonly courseIds?: readonly string[] | null;
}

/**
 * Cancels a prescription request, or some of its medicines. After a lost response, the statuses of the medicines prove
 * the outcome once none of them can be cancelled any more.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function cancelPrescriptionRequest(dependencies: ServiceDependencies) {
  const { emis, loaders, ids } = dependencies;

  return async (
    patient: NamedPatient,
    input: PrescriptionCancellationInput,
  ): Promise<PrescriptionCancellationOutcome> => {
    const { prescriptionId } = input;
    const reference = ids.openPrescription(prescriptionId);
    if (!patient || !reference) return { kind: 'notFound' };
    const courses = input.courseIds && openIds(input.courseIds, patient, ids.openCourse, ({ courseId }) => courseId);
    if (courses && courses.unknown.length > 0) return { kind: 'notFound' };
    const courseIds = courses ? [...courses.known.keys()] : undefined;

    const { requestId } = reference;
    const outcome = await emis.cancelPrescriptionRequest(patient, omitUndefined({ requestId, courseIds }));
    invalidatePrescriptions(dependencies, patient);
    const cancelled = { kind: 'cancelled', patient, prescriptionId } as const;
    return settleWrite<undefined, PrescriptionCancellationOutcome>(outcome, {
      done: () => cancelled,
      refusals: {
        noSuchCourse: () => ({ kind: 'notFound' }),
        nothingToCancel: () => ({ kind: 'notCancellable' }),
      },
      async findProof() {
        const proof = await readStatus(prescriptionId, courseIds);
        return proof === 'cancelled' ? cancelled : proof && { kind: proof };
      },
      unknown: outcomeUnknown(patient),
    });
  };

  async function readStatus(prescriptionId: string, courseIds: readonly string[] | undefined) {
    const prescription = await loaders.prescriptionById.load(prescriptionId);
    if (!prescription) return undefined;
    const { medicines } = prescription;
    if (courseIds?.some((courseId) => medicines.every((medicine) => medicine.courseId !== courseId))) return 'notFound';
    const concerned = courseIds ? medicines.filter(({ courseId }) => courseIds.includes(courseId)) : medicines;
    const statuses = new Set(concerned.map(({ status }) => status));
    if (statuses.has('requested') || statuses.has('other')) return undefined;
    return statuses.has('cancelled') ? 'cancelled' : 'notCancellable';
  }
}
