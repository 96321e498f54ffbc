import type { PatientLink } from '../domain/patient.ts';
import type { ProvenIdentity } from '../domain/provenIdentity.ts';
import type { AttemptLimiter } from '../domain/AttemptLimiter.ts';
import type { RecordCache } from '../domain/RecordCache.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import type { PatientLinks } from '../identity/PatientLinks.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { Loaders } from '../loaders/createLoaders.ts';

/** What services act with in one request. */
export interface ServiceDependencies {
  readonly emis: EmisClient;
  readonly loaders: Loaders;
  readonly ids: OpaqueIds;
  /** Sections of records that are kept: to be dropped for a patient at whatever changes what may be seen. */
  readonly recordCache: Pick<RecordCache, 'invalidate'>;
  /** The signed-in person. */
  readonly subject: string;
  /** Who they have proven to be; undefined: nobody in particular. */
  readonly identity: ProvenIdentity | undefined;
  readonly patientLinks: PatientLinks;
  readonly attemptLimiter: AttemptLimiter;
  /** Ends sessions with a patient, and drops all that is kept of them beyond this request. */
  readonly clearPatient: (link: PatientLink) => void;
  readonly now: () => Date;
}
