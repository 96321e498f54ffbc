import type { DetailsWithdrawalOutcome } from '../domain/detailsChangeOutcome.ts';
import { outcomeUnknown } from '../domain/outcomeUnknown.ts';
import { patientNotFound } from '../domain/patientNotFound.ts';
import { RefusedError } from '../domain/refusal.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { forgetDetailsChange } from './detailsChanges.ts';

/**
 * Withdraws the change that waits for the practice. It is asked once; when the answer is lost, what waits is looked at:
 * nothing, and it is withdrawn; a change that is still there may still go. Throws `RefusedError` when the service as
 * such is refused.
 */
export function withdrawDetailsChange(dependencies: ServiceDependencies) {
  const { emis, loaders } = dependencies;

  return async ({ patientId }: { readonly patientId: string }): Promise<DetailsWithdrawalOutcome> => {
    const link = await loaders.patientById.load(patientId);
    if (!link) return patientNotFound;

    const outcome = await emis.withdrawDetailsChange(link);
    forgetDetailsChange(dependencies, link);
    switch (outcome.kind) {
      case 'done':
        return { kind: 'withdrawn', patient: link };
      case 'refused':
        if (outcome.refusal === 'nothingToWithdraw') {
          return {
            kind: 'notPending',
            message: 'No change waits for the practice. It may have been dealt with already.',
          };
        }
        throw new RefusedError(outcome.refusal);
      case 'lost': {
        const pending = await loaders.detailsChangeByPatient.load(link).catch(() => undefined);
        return pending === null ? { kind: 'withdrawn', patient: link } : outcomeUnknown(link, 'the request');
      }
    }
  };
}
