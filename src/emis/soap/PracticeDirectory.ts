import { RefusedError } from '../../domain/refusal.ts';
import { UpstreamError } from '../../domain/upstreamError.ts';
import type { Practice, PracticeSettings, SchemaVersion } from '../../domain/practice.ts';
import { olderVersion } from '../../domain/schemaVersion.ts';
import { SharedCache } from '../../stores/SharedCache.ts';
import type { OperationName } from './generated/contract.ts';
import { getClinicalVersionInformation } from './operations/getClinicalVersionInformation.ts';
import { getPracticeSettings } from './operations/getPracticeSettings.ts';
import type { UpstreamOperation } from './operations/UpstreamOperation.ts';
import { mapAnswer, prepared, valueOf } from './Outcome.ts';
import type { Outcome } from './Outcome.ts';
import { persist } from './persist.ts';
import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import { callAsEndUser } from './session/callAsEndUser.ts';
import type { EndUserSessions } from './session/EndUserSessions.ts';
import type { SoapExchange } from './SoapExchange.ts';
import type { Sending } from '../http/httpClient.ts';
import { newestVersion } from './versions.ts';

export interface PracticeDirectoryOptions {
  readonly exchange: SoapExchange;
  readonly endUserSessions: EndUserSessions;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly practiceLifetimeMs: number;
  readonly settingsLifetimeMs: number;
  /** How many practices are kept. */
  readonly limit: number;
}

/** What is known of practices: the same for everybody who asks, and kept for a while. */
export class PracticeDirectory {
  readonly #options: PracticeDirectoryOptions;
  readonly #practices: SharedCache<Practice>;
  readonly #settings: SharedCache<PracticeSettings>;

  constructor(options: PracticeDirectoryOptions) {
    this.#options = options;
    const { clock, limit } = options;
    const lifetimeMs = options.practiceLifetimeMs;
    this.#practices = new SharedCache({ clock, limit, failsForAll, lifetimeMs });
    this.#settings = new SharedCache({ clock, limit, failsForAll, lifetimeMs: options.settingsLifetimeMs });
  }

  practice(subject: string, odsCode: string): Promise<Practice> {
    const code = odsCode.toUpperCase();
    return this.#practices.get(code, subject, () => this.#askVersion(subject, code));
  }

  settings(subject: string, odsCode: string): Promise<PracticeSettings> {
    const code = odsCode.toUpperCase();
    return this.#settings.get(code, subject, () => this.ask(subject, getPracticeSettings, code, code));
  }

  /** The version that calls to a practice are written to. Throws as `practice` does. */
  async version(subject: string, odsCode: string): Promise<SchemaVersion> {
    return olderVersion(newestVersion, (await this.practice(subject, odsCode)).version);
  }

  /** Whether the practice takes another version than the one that it has just refused. */
  async hasVersionChanged(subject: string, odsCode: string, refused: SchemaVersion): Promise<boolean> {
    try {
      // Somebody else's call may have found out already.
      if ((await this.version(subject, odsCode)) !== refused) return true;
      this.#practices.forget(odsCode.toUpperCase());
      return (await this.version(subject, odsCode)) !== refused;
    } catch (error) {
      if (error instanceof RefusedError || error instanceof UpstreamError) return false;
      throw error;
    }
  }

  forget(odsCode: string): void {
    const code = odsCode.toUpperCase();
    this.#practices.forget(code);
    this.#settings.forget(code);
  }

  /** Every practice may be asked this: only one that does not exist refuses it by rights. */
  async #askVersion(subject: string, code: string): Promise<Practice> {
    try {
      return await this.ask(subject, getClinicalVersionInformation, code);
    } catch (error) {
      if (!(error instanceof RefusedError) || error.refusal === 'noSuchPractice') throw error;
      const detail = `${getClinicalVersionInformation.name}: refused, ${error.refusal}`;
      throw new UpstreamError('UPSTREAM_INVALID_RESPONSE', detail, { isRetryable: false });
    }
  }

  /**
   * Asks for what needs no patient session: of the practice `at`, or of none in particular.
   * Throws `RefusedError` and `UpstreamError`.
   */
  async ask<O extends OperationName, Input, Output>(
    subject: string,
    operation: UpstreamOperation<O, Input, Output>,
    input: Input,
    at?: string,
  ): Promise<Output> {
    return valueOf(await this.#call(subject, operation, input, { at, isWrite: false }));
  }

  /** Makes a change that needs no patient session, at a practice. It is sent once. */
  change<O extends OperationName, Input, Output>(
    subject: string,
    operation: UpstreamOperation<O, Input, Output>,
    input: Input,
    at: string,
    sending?: Sending,
  ): Promise<Outcome<Output>> {
    return this.#call(subject, operation, input, { at, isWrite: true, sending });
  }

  async #call<O extends OperationName, Input, Output>(
    subject: string,
    { name, toRequest, toDomain }: UpstreamOperation<O, Input, Output>,
    input: Input,
    {
      at,
      isWrite,
      sending,
    }: { readonly at: string | undefined; readonly isWrite: boolean; readonly sending?: Sending | undefined },
  ): Promise<Outcome<Output>> {
    const { exchange, endUserSessions } = this.#options;
    const request = toRequest(input);
    let version = newestVersion;
    const outcome = await persist({
      isWrite,
      attempt: async () => {
        if (at !== undefined) {
          const known = await prepared(this.version(subject, at));
          if (known.kind !== 'answered') return known;
          version = known.value;
        }
        return callAsEndUser(exchange, endUserSessions, { subject, operation: name, request, version, sending });
      },
      hasVersionChanged: async () => at !== undefined && this.hasVersionChanged(subject, at, version),
    });
    return mapAnswer(outcome, (response) => toDomain(response, input));
  }
}

/** A practice is unknown to everybody, and an upstream that does not answer answers nobody; the rest may be one person's. */
function failsForAll(error: unknown): boolean {
  if (error instanceof DeadlineExceededError) return false;
  return error instanceof RefusedError || (error instanceof UpstreamError && error.code === 'UPSTREAM_TIMEOUT');
}
