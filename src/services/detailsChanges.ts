import type { DetailsChange } from '../domain/detailsChange.ts';
import type { DetailsRequested } from '../domain/detailsChangeOutcome.ts';
import type { PatientLink } from '../domain/patient.ts';
import { readExpected } from './readExpected.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

interface DetailsChangeOfPatient {
  /** Null when no change is waiting. */
  readonly pending: DetailsChange | null;
}

export function createDetailsChanges({ loaders }: Pick<ServiceDependencies, 'loaders'>) {
  const ofPatient = async (link: PatientLink): Promise<DetailsChangeOfPatient> => ({
    pending: await loaders.detailsChangeByPatient.load(link),
  });
  return {
    ofPatient,

    /** Reads the change that has just been requested. Throws `UpstreamError` when it cannot be read; it is requested even so. */
    requested: ({ patient }: DetailsRequested): Promise<DetailsChangeOfPatient> =>
      readExpected('the requested details change', () => ofPatient(patient)),
  };
}

/** Clears everything that requesting or cancelling a change may have changed. */
export function invalidateDetailsChange(
  { loaders, recordCache }: Pick<ServiceDependencies, 'loaders' | 'recordCache'>,
  link: PatientLink,
): void {
  loaders.detailsChangeByPatient.clear(link);
  recordCache.invalidate(link.patientId);
}
