import { asksForTheSame, toDetailsWish, type DetailsForm } from '../domain/detailsChange.ts';
import type { DetailsRequestOutcome } from '../domain/detailsChangeOutcome.ts';
import { outcomeUnknown } from '../domain/outcomeUnknown.ts';
import { patientNotFound } from '../domain/patientNotFound.ts';
import { RefusedError } from '../domain/refusal.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { forgetDetailsChange } from './detailsChanges.ts';

const refused = {
  kind: 'refused',
  message: 'The practice did not take these details. Look at them again, or ring the practice.',
} as const;

/**
 * Asks the practice to change a patient's details. It is asked once; when the answer is lost, what waits is looked at:
 * just this change is this request, or an equal one before it, which comes to the same. Anything else, or nothing, does
 * not tell. Throws `RefusedError` when the service as such is refused.
 */
export function requestDetailsChange(dependencies: ServiceDependencies) {
  const { emis, loaders } = dependencies;

  return async ({
    patientId,
    ...form
  }: DetailsForm & { readonly patientId: string }): Promise<DetailsRequestOutcome> => {
    const link = await loaders.patientById.load(patientId);
    if (!link) return patientNotFound;
    const wish = toDetailsWish(form);
    if (!wish) return refused;

    const outcome = await emis.requestDetailsChange(link, wish);
    forgetDetailsChange(dependencies, link);
    switch (outcome.kind) {
      case 'done':
        return { kind: 'requested', patient: link };
      case 'refused':
        if (outcome.refusal === 'inputRefused') return refused;
        throw new RefusedError(outcome.refusal);
      case 'lost': {
        const pending = await loaders.detailsChangeByPatient.load(link).catch(() => null);
        return pending && asksForTheSame(wish, pending)
          ? { kind: 'requested', patient: link }
          : outcomeUnknown(link, 'the request');
      }
    }
  };
}
