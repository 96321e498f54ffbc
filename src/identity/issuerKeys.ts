import { errors, type JWTVerifyGetKey } from 'jose';
import type { DatedResponse } from '../domain/DatedResponse.ts';
import type { Log } from '../telemetry/Log.ts';
import { logFailure } from '../telemetry/logFailure.ts';
import { fetchIssuerKeys, KeysFetchError } from './fetchIssuerKeys.ts';
import { KeysUnavailableError } from '../domain/KeysUnavailableError.ts';

/** The source of an issuer's public keys. Keys from the network can be fetched again, but not while cooling down. */
export type IssuerKeys = JWTVerifyGetKey & {
  readonly reload?: () => Promise<void>;
  readonly coolingDown?: boolean;
  /**
   * Identifies the keys that are used now: it changes each time they have been fetched. Undefined when there are none that
   * are usable. Fetches them again in the background when they are due. Absent for keys that do not change.
   */
  readonly keySet?: () => unknown;
};

interface RemoteKeysOptions {
  /** Keys are used for this time while they cannot be fetched again. Default: a day. */
  readonly maxAgeMs?: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly log?: Pick<Log, 'info' | 'warn' | 'error'>;
  /** Called with what each response says of the issuer's clock. */
  readonly onDate?: (response: DatedResponse) => void;
}

const refreshMs = 600_000;
const fetchTimeoutMs = 3_000;
/** Tokens with invented key ids must not cause one request to the issuer each. */
const cooldownMs = 30_000;
/** The time between attempts while the issuer fails. */
const retryMs = 5_000;

/**
 * Creates the source of an issuer's public keys. They are fetched on first use, and again when a token names an unknown
 * key or after ten minutes, which no request waits for. While the issuer fails, the last keys are used until they are
 * `maxAgeMs` old. The look-up throws `KeysUnavailableError` when there are no usable keys, and when the issuer fails and a
 * token names a key that the last ones do not have, because it may be new.
 */
export function createRemoteKeys(jwksUri: string, options: RemoteKeysOptions = {}): IssuerKeys {
  const { maxAgeMs = 86_400_000, clock = () => Date.now(), log } = options;
  const url = new URL(jwksUri);
  let known: { readonly find: JWTVerifyGetKey; readonly at: number } | undefined;
  let failure: { readonly detail: string; readonly at: number } | undefined;
  let pending: Promise<void> | undefined;

  const isWithin = (at: number | undefined, ms: number) => at !== undefined && Math.abs(clock() - at) < ms;
  const isUsable = () => isWithin(known?.at, Math.max(maxAgeMs, refreshMs));
  const unavailable = () => new KeysUnavailableError(failure?.detail ?? 'not fetched yet', retryMs / 1_000);

  async function load(): Promise<void> {
    try {
      const find = await fetchIssuerKeys(url, fetchTimeoutMs, options.onDate);
      known = { find, at: clock() };
      if (failure) log?.info('The keys of the token issuer can be fetched again.');
      failure = undefined;
    } catch (error) {
      if (!(error instanceof KeysFetchError)) throw error;
      failure = { detail: error.message, at: clock() };
      const fields = { code: 'SERVICE_UNAVAILABLE', detail: error.message };
      const event = isUsable()
        ? 'The keys of the token issuer cannot be fetched. The last ones are used.'
        : 'The keys of the token issuer cannot be fetched. No token can be verified.';
      if (log) logFailure(log, 'own', event, fields);
    }
  }

  /** Fetches the keys once for all who ask, and not again shortly after a failure. It does not fail. */
  async function fetchOnce(): Promise<void> {
    if (!pending && isWithin(failure?.at, retryMs)) return;
    pending ??= load().finally(() => (pending = undefined));
    await pending;
  }

  const findKey: JWTVerifyGetKey = async (header, token) => {
    if (!isUsable()) await fetchOnce();
    else if (!isWithin(known?.at, refreshMs)) void fetchOnce();
    if (!known || !isUsable()) throw unavailable();
    try {
      return await known.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (!isWithin(known.at, cooldownMs)) await fetchOnce();
      if (failure) throw unavailable();
      return known.find(header, token);
    }
  };
  return Object.defineProperty(
    Object.assign(findKey, {
      keySet() {
        if (!isUsable()) return undefined;
        if (!isWithin(known?.at, refreshMs)) void fetchOnce();
        return known;
      },
      async reload() {
        await fetchOnce();
        if (failure) throw unavailable();
      },
    }),
    'coolingDown',
    { get: () => isWithin(known?.at, cooldownMs) },
  );
}
