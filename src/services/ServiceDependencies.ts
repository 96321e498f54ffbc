import type { AttemptLimiter } from '../domain/AttemptLimiter.ts';
import type { PatientLink, PatientName } from '../domain/patient.ts';
import type { ProvenIdentity } from '../domain/provenIdentity.ts';
import type { RecordCache } from '../domain/RecordCache.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import type { PatientLinks } from '../identity/PatientLinks.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { Loaders } from '../loaders/createLoaders.ts';
import type { WriteTracker } from './trackWrites.ts';

export interface ServiceDependencies {
  readonly emis: EmisClient;
  readonly loaders: Loaders;
  readonly ids: OpaqueIds;
  /** Invalidates a patient's cached record sections, in this request too, after anything that may change them. */
  readonly recordCache: Pick<RecordCache, 'invalidate'>;
  /** The signed-in person. */
  readonly subject: string;
  /** The identity that they have proven. Undefined when they have not proven one. */
  readonly identity: ProvenIdentity | undefined;
  /** The patients' names as their practices last returned them, by patient id. */
  readonly patientNames: { get(patientId: string): PatientName | undefined };
  readonly patientLinks: PatientLinks;
  readonly attemptLimiter: AttemptLimiter;
  /** Ends the sessions with a patient and removes everything cached about them beyond this request. */
  readonly clearPatient: (link: PatientLink) => void;
  readonly now: () => Date;
  /** Remembers what is needed to find out the outcome of a write. See `WriteTracker.remember`. */
  readonly remember: WriteTracker['remember'];
}
