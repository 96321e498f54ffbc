import { hasSameDetails, toDetailsChangeRequest, type DetailsChangeInput } from '../domain/detailsChange.ts';
import type { DetailsRequestOutcome } from '../domain/detailsChangeOutcome.ts';
import type { NamedPatient } from '../domain/patient.ts';
import { outcomeUnknown, patientNotFound } from '../domain/sharedOutcomes.ts';
import { invalidateDetailsChange } from './detailsChanges.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

/**
 * Requests a change of a patient's details. After a lost response, it counts as requested when an equal change is
 * waiting for the practice, even if an earlier request made it. Any other state shows nothing.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function requestDetailsChange(dependencies: ServiceDependencies) {
  const { emis, loaders } = dependencies;

  return async (patient: NamedPatient, input: DetailsChangeInput): Promise<DetailsRequestOutcome> => {
    if (!patient) return patientNotFound;
    const request = toDetailsChangeRequest(input);
    if (!request) return refused;

    const outcome = await emis.requestDetailsChange(patient, request);
    invalidateDetailsChange(dependencies, patient);
    const requested = { kind: 'requested', patient } as const;
    return settleWrite<undefined, DetailsRequestOutcome>(outcome, {
      done: () => requested,
      refusals: { inputRefused: () => refused },
      async findProof() {
        const pending = await loaders.detailsChangeByPatient.load(patient);
        return pending && hasSameDetails(request, pending) ? requested : undefined;
      },
      unknown: outcomeUnknown(patient),
    });
  };
}

const refused = { kind: 'refused' } as const;
