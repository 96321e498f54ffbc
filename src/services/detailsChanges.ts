import type { DetailsChange } from '../domain/detailsChange.ts';
import type { DetailsRequested } from '../domain/detailsChangeOutcome.ts';
import type { PatientLink } from '../domain/patient.ts';
import { readExpected } from './readExpected.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

export interface DetailsChangeOfPatient {
  /** Null: none waits. */
  readonly pending: DetailsChange | null;
}

/** Reads what waits for the practice. */
export function createDetailsChanges({ loaders }: Pick<ServiceDependencies, 'loaders'>) {
  const ofPatient = async (link: PatientLink): Promise<DetailsChangeOfPatient> => ({
    pending: await loaders.detailsChangeByPatient.load(link),
  });
  return {
    ofPatient,

    /** What waits after a request. Throws `UpstreamError` when it cannot be shown: the practice has it all the same. */
    requested: ({ patient }: DetailsRequested): Promise<DetailsChangeOfPatient> =>
      readExpected('the requested details change', () => ofPatient(patient)),
  };
}

/** Forgets what asking for a change, or withdrawing it, may have changed. */
export function invalidateDetailsChange(
  { loaders, recordCache }: Pick<ServiceDependencies, 'loaders' | 'recordCache'>,
  link: PatientLink,
): void {
  loaders.detailsChangeByPatient.clear(link);
  recordCache.invalidate(link.patientId);
}
