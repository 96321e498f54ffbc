import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from 'jose';
import { UpstreamError } from '../domain/UpstreamError.ts';

/** The source of an issuer's public keys. Keys from the network can be fetched again, but not while cooling down. */
export type IssuerKeys = JWTVerifyGetKey & {
  readonly reload?: () => Promise<void>;
  readonly coolingDown?: boolean;
};

/** Creates the source of an issuer's public keys. They are fetched on first use and again when a token names an unknown key. */
export function createRemoteKeys(jwksUri: string): IssuerKeys {
  return createRemoteJWKSet(new URL(jwksUri), {
    timeoutDuration: 3_000,
    // Tokens with invented key ids must not cause one request to the issuer each.
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
    [customFetch]: fetchKeys,
  });
}

/** The library reports every status but 200 under one code, which does not say what to repair. */
const fetchKeys: FetchImplementation = async (url, options) => {
  const response = await fetch(url, options);
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new KeysNotServedError(response.status);
  }
  return response;
};

class KeysNotServedError extends Error {
  override readonly name = 'KeysNotServedError';
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/**
 * Runs a look-up of keys.
 * @throws UpstreamError when the keys are unavailable; other errors are the token's fault and are thrown unchanged
 */
export async function reportUnavailable<T>(lookUp: () => Promise<T>): Promise<T> {
  try {
    return await lookUp();
  } catch (error) {
    if (tokenFaults.some((fault) => error instanceof fault)) throw error;
    throw new UpstreamError('UPSTREAM_UNAVAILABLE', `keys of the token issuer: ${toDetail(error)}`, {
      isRetryable: true,
    });
  }
}

const tokenFaults = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** Says what went wrong in words for the log, without the address. */
function toDetail(error: unknown): string {
  if (error instanceof KeysNotServedError) return `JWT_JWKS_URI answers HTTP ${error.status}`;
  if (error instanceof errors.JWKSTimeout) return 'JWT_JWKS_URI did not answer in time';
  if (error instanceof errors.JWKSInvalid) return 'JWT_JWKS_URI serves no JSON Web Key Set';
  if (error instanceof errors.JOSEError) return 'JWT_JWKS_URI serves no JSON';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  return `JWT_JWKS_URI cannot be reached: ${code ?? (error instanceof Error ? error.name : typeof error)}`;
}
