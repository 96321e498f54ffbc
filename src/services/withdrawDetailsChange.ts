import type { DetailsWithdrawalOutcome } from '../domain/detailsChangeOutcome.ts';
import { outcomeUnknown, patientNotFound } from '../domain/outcomeUnknown.ts';
import type { NamedPatient } from '../domain/patient.ts';
import { forgetDetailsChange } from './detailsChanges.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

const notPending = {
  kind: 'notPending',
  message: 'No change waits for the practice. It may have been dealt with already.',
} as const;

/**
 * Cancels the change that is waiting for the practice. After a lost response, the cancellation is proved by no change
 * waiting; one that is still waiting may still be cancelled.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function withdrawDetailsChange(dependencies: ServiceDependencies) {
  const { emis, loaders } = dependencies;

  return async (patient: NamedPatient): Promise<DetailsWithdrawalOutcome> => {
    if (!patient) return patientNotFound;

    const outcome = await emis.withdrawDetailsChange(patient);
    forgetDetailsChange(dependencies, patient);
    const cancelled = { kind: 'withdrawn', patient } as const;
    return settleWrite<undefined, DetailsWithdrawalOutcome>(outcome, {
      done: () => cancelled,
      refusals: { nothingToWithdraw: () => notPending },
      findProof: async () => ((await loaders.detailsChangeByPatient.load(patient)) === null ? cancelled : undefined),
      unknown: outcomeUnknown(patient, 'the request'),
    });
  };
}
