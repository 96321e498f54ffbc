import { hasTimeLeft } from '../../domain/hasTimeLeft.ts';
import type { Practice, PracticeSettings } from '../../domain/practice.ts';
import { RefusedError } from '../../domain/RefusedError.ts';
import type { RequestDeadline } from '../../domain/RequestDeadline.ts';
import { olderVersion } from '../../domain/schemaVersion.ts';
import { invalidResponse, UpstreamError } from '../../domain/UpstreamError.ts';
import type { KeyvText } from '../../stores/createKeyvRecords.ts';
import type { VolatileRecords } from '../../stores/createRecordsByKind.ts';
import { BoundedMap } from '../../stores/BoundedMap.ts';
import { currentMetrics } from '../../telemetry/currentRequest.ts';
import { SharedCache } from '../../stores/SharedCache.ts';
import { newestVersion, type PracticeVersion } from './callWithRetry.ts';
import type { EndUserCalls } from './EndUserCalls.ts';
import { getClinicalVersionInformation } from './operations/getClinicalVersionInformation.ts';
import { getPracticeSettings } from './operations/getPracticeSettings.ts';
import { isErrorOfOneRequest } from './Outcome.ts';

interface PracticeDirectoryOptions {
  readonly calls: EndUserCalls;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly practiceLifetimeMs: number;
  readonly unknownPracticeLifetimeMs: number;
  readonly settingsLifetimeMs: number;
  readonly maxPractices: number;
  /** Shares what is cached with other processes. */
  readonly sharedRecords?: VolatileRecords | undefined;
}

/** Replicas of two releases share a store. Change this when `Practice` or `PracticeSettings` changes its meaning or form. */
const sharedFormat = 1;

/** A cache of practices and their settings, which are the same for all users. ODS codes may be in any case. */
export class PracticeDirectory {
  readonly #calls: EndUserCalls;
  readonly #practices: SharedCache<Practice>;
  readonly #settings: SharedCache<PracticeSettings>;
  /** ODS codes that the upstream did not know. */
  readonly #unknownUntilMs: BoundedMap<string, number>;
  readonly #unknownLifetimeMs: number;
  readonly #clock: () => number;

  constructor({ calls, clock, maxPractices, sharedRecords, ...lifetimes }: PracticeDirectoryOptions) {
    this.#calls = calls;
    this.#clock = clock;
    this.#unknownUntilMs = new BoundedMap(maxPractices);
    this.#unknownLifetimeMs = lifetimes.unknownPracticeLifetimeMs;
    const options = { clock, maxEntries: maxPractices, isSharedFailure };
    const records = sharedRecords?.<KeyvText>('practice');
    const shared = (name: string) => records && { records, name: `${name}, format ${sharedFormat}` };
    const { practiceLifetimeMs, settingsLifetimeMs } = lifetimes;
    this.#practices = new SharedCache({ ...options, lifetimeMs: practiceLifetimeMs, shared: shared('practice') });
    this.#settings = new SharedCache({ ...options, lifetimeMs: settingsLifetimeMs, shared: shared('settings') });
  }

  /** Throws `RefusedError` with `noSuchPractice` only, and `UpstreamError`. */
  practice(subject: string, odsCode: string, deadline: RequestDeadline | undefined): Promise<Practice> {
    const code = odsCode.toUpperCase();
    if (hasTimeLeft(this.#unknownUntilMs.get(code) ?? 0, this.#clock(), this.#unknownLifetimeMs))
      return Promise.reject(new RefusedError('noSuchPractice'));
    return counted('practice', (onLoad) =>
      this.#practices.get(code, subject, ({ isBackground }) => {
        if (!isBackground) onLoad();
        return this.#loadPractice(subject, code, isBackground ? undefined : deadline);
      }),
    );
  }

  /** Throws `RefusedError` and `UpstreamError`. */
  settings(subject: string, odsCode: string, deadline: RequestDeadline | undefined): Promise<PracticeSettings> {
    const code = odsCode.toUpperCase();
    return counted('practiceSettings', (onLoad) =>
      this.#settings.get(code, subject, ({ isBackground }) => {
        if (!isBackground) onLoad();
        const ownDeadline = isBackground ? undefined : deadline;
        const practiceVersion = this.versionOf(subject, code, ownDeadline);
        const target = { practiceVersion, deadline: ownDeadline, practice: code };
        const call = { subject, operation: getPracticeSettings, input: code, ...target };
        return this.#calls.read(call);
      }),
    );
  }

  versionOf(subject: string, odsCode: string, deadline: RequestDeadline | undefined): PracticeVersion {
    const current = async () => olderVersion(newestVersion, (await this.practice(subject, odsCode, deadline)).version);
    return {
      current,
      hasChangedFrom: async (refused) => {
        try {
          // Another call may have loaded it already.
          if ((await current()) !== refused) return true;
          this.#practices.invalidate(odsCode.toUpperCase());
          return (await current()) !== refused;
        } catch (error) {
          if (error instanceof RefusedError || error instanceof UpstreamError) return false;
          throw error;
        }
      },
    };
  }

  invalidate(odsCode: string): void {
    const code = odsCode.toUpperCase();
    this.#unknownUntilMs.delete(code);
    this.#practices.invalidate(code);
    this.#settings.invalidate(code);
  }

  /** Removes what was loaded at least this long ago. That a practice is unknown stays as it is. */
  async invalidateOlder(odsCode: string, ageMs: number): Promise<void> {
    const code = odsCode.toUpperCase();
    await Promise.all([this.#practices.invalidateOlder(code, ageMs), this.#settings.invalidateOlder(code, ageMs)]);
  }

  async #loadPractice(subject: string, code: string, deadline: RequestDeadline | undefined): Promise<Practice> {
    const operation = getClinicalVersionInformation;
    try {
      const call = { subject, operation, input: code, practiceVersion: undefined, deadline, practice: code };
      return await this.#calls.read(call);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      if (error.refusal === 'noSuchPractice') {
        this.#unknownUntilMs.set(code, this.#clock() + this.#unknownLifetimeMs);
        throw error;
      }
      // Every practice supports this call, so any other refusal is a fault of the upstream.
      throw invalidResponse(`${operation.name}: refused, ${error.refusal}`);
    }
  }
}

/** Counts whether a value was cached: then it is not loaded for this request. */
async function counted<T>(cache: 'practice' | 'practiceSettings', get: (onLoad: () => void) => Promise<T>): Promise<T> {
  let isHit = true;
  try {
    return await get(() => {
      isHit = false;
    });
  } finally {
    currentMetrics().cacheRead(cache, isHit);
  }
}

/** An unknown practice or a timeout is the same for all users; another failure may be due to one user's session. */
function isSharedFailure(error: unknown): boolean {
  if (isErrorOfOneRequest(error)) return false;
  return error instanceof RefusedError || (error instanceof UpstreamError && error.code === 'UPSTREAM_TIMEOUT');
}
