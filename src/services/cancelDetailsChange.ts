import type { DetailsCancellationOutcome } from '../domain/detailsChangeOutcome.ts';
import type { NamedPatient } from '../domain/patient.ts';
import { outcomeUnknown, patientNotFound } from '../domain/sharedOutcomes.ts';
import { invalidateDetailsChange } from './detailsChanges.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

/**
 * Cancels the change that is waiting for the practice. After a lost response, the change counts as cancelled when none
 * is waiting. A waiting change may still be cancelled.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function cancelDetailsChange(dependencies: ServiceDependencies) {
  const { emis, loaders } = dependencies;

  return async (patient: NamedPatient): Promise<DetailsCancellationOutcome> => {
    if (!patient) return patientNotFound;

    const outcome = await emis.cancelDetailsChange(patient);
    invalidateDetailsChange(dependencies, patient);
    const cancelled = { kind: 'cancelled', patient } as const;
    return settleWrite<undefined, DetailsCancellationOutcome>(outcome, {
      done: () => cancelled,
      refusals: { nothingToCancel: () => notPending },
      findProof: async () => ((await loaders.detailsChangeByPatient.load(patient)) === null ? cancelled : undefined),
      unknown: outcomeUnknown(patient),
    });
  };
}

const notPending = { kind: 'notPending' } as const;
