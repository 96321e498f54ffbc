import type { SchemaVersion } from '../../domain/practice.ts';
import { RefusedError } from '../../domain/RefusedError.ts';
import { UpstreamError } from '../../domain/UpstreamError.ts';
import type { SendOptions } from '../http/HttpClient.ts';
import { preparationFailure, type Outcome } from './Outcome.ts';

/** The newest schema version that this client supports. Calls that address no practice use it. */
export const newestVersion: SchemaVersion = '2.1.0.0';

/** The schema version that calls to one practice use. */
export interface PracticeVersion {
  /** Throws `RefusedError` and `UpstreamError` when the practice is unknown or the version cannot be loaded. */
  current(): Promise<SchemaVersion>;
  /** Loads the version again, unless it has changed already. @returns true when it differs from the refused one */
  hasChangedFrom(refused: SchemaVersion): Promise<boolean>;
}

interface RetriedCall<T> {
  readonly isWrite: boolean;
  /** Undefined when the call addresses no practice. */
  readonly practiceVersion: PracticeVersion | undefined;
  /** @param retry what the call differs in when it is retried after a failure */
  attempt(version: SchemaVersion, retry: Pick<SendOptions, 'usesNewConnection'>): Promise<Outcome<T>>;
}

/**
 * Makes a call in the version of its practice. A write is sent once at most: only its preparation is retried. A read is
 * retried once after a lost response or a lost session, and once when the practice turns out to run another version.
 */
export async function callWithRetry<T>({ isWrite, practiceVersion, attempt }: RetriedCall<T>): Promise<Outcome<T>> {
  let canRetry = true;
  let canReloadVersion = true;
  for (;;) {
    const version = await loadVersion(practiceVersion);
    if (version.kind !== 'succeeded') return version;
    // The connection may be what failed.
    const outcome = await attempt(version.value, canRetry ? {} : { usesNewConnection: true });
    if (outcome.kind === 'succeeded') return outcome;
    const isSentWrite = isWrite && outcome.stage === 'calling';
    if (outcome.kind === 'failed') {
      if (isSentWrite || !canRetry || !outcome.canRetry) return outcome;
      canRetry = false;
    } else {
      if (outcome.refusal !== 'versionTooOld' || !canReloadVersion) return outcome;
      canReloadVersion = false;
      // The version is loaded again after a write too, for the next call.
      if (!(await practiceVersion?.hasChangedFrom(version.value)) || isSentWrite) return outcome;
    }
  }
}

async function loadVersion(practiceVersion: PracticeVersion | undefined): Promise<Outcome<SchemaVersion>> {
  try {
    return { kind: 'succeeded', value: (await practiceVersion?.current()) ?? newestVersion };
  } catch (error) {
    if (error instanceof RefusedError) return { kind: 'refused', stage: 'preparing', refusal: error.refusal };
    if (error instanceof UpstreamError) return preparationFailure(error, false);
    throw error;
  }
}
