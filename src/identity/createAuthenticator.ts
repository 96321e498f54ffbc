import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { UpstreamError } from '../domain/UpstreamError.ts';
import type { Caller } from './Caller.ts';
import { defaultIdentityLevel, readIdentity, type IdentityLevel } from './readIdentity.ts';

/** Identifies the caller by the `authorization` header. Throws `UpstreamError` when the issuer's keys are unavailable. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

/**
 * Public-key algorithms only: with a shared-secret algorithm, a token signed with the *public* key would be accepted.
 * NHS login signs with RS512.
 */
const algorithms = 'ES256 ES384 ES512 EdDSA Ed25519 PS256 PS384 PS512 RS256 RS384 RS512'.split(' ');

const clockToleranceSeconds = 5;
const maxHeaderCharacters = 8_192;
const maxSubjectCharacters = 256;

/** The prefix of this subgraph's scopes. */
const scopePrefix = 'gp:';

export type ScopePolicy = 'required' | 'when-named';

interface AuthenticatorOptions {
  readonly issuer: string;
  readonly audience: string;
  /** The source of the issuer's keys: see `createRemoteKeys`. */
  readonly keys: JWTVerifyGetKey;
  /** The claim that proves an identity. Default: that of NHS login. */
  readonly level?: IdentityLevel | undefined;
  /**
   * `required`: every token is limited to the scopes that it names. `when-named` (the default): only a token that names a
   * scope of this subgraph is limited. See docs/decisions/0012-scopes.md.
   */
  readonly scopes?: ScopePolicy;
  /** The time at which tokens are checked. Default: the system clock. */
  readonly now?: () => Date;
}

/** Creates the source of an issuer's public keys. They are fetched on first use and again when a token names an unknown key. */
export function createRemoteKeys(jwksUri: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUri), {
    timeoutDuration: 3_000,
    // Tokens with invented key ids must not cause one request to the issuer each.
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
  });
}

/** Creates the check of a caller's token: its signature, issuer, audience, times and subject. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticate {
  const keys = withUnavailableError(options.keys);
  const level = options.level ?? defaultIdentityLevel;
  return async (authorization) => {
    if (authorization === undefined) return { kind: 'anonymous' };
    if (authorization.length > maxHeaderCharacters) return refused('The authorization header is too long.');
    const token = /^bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) return refused('The authorization header must contain exactly one bearer token.');
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms,
        issuer: options.issuer,
        audience: options.audience,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: clockToleranceSeconds,
        ...(options.now && { currentDate: options.now() }),
      });
      const subject: unknown = payload.sub;
      if (typeof subject !== 'string' || subject === '' || subject.length > maxSubjectCharacters) {
        return refused('The token has no valid subject.');
      }
      const identity = readIdentity(payload, level);
      const scopes = readScopes(payload['scope'], options.scopes ?? 'when-named');
      return { kind: 'signedIn', subject, ...(identity && { identity }), ...(scopes && { scopes }) };
    } catch (error) {
      if (error instanceof UpstreamError) throw error;
      return refused(toReason(error));
    }
  };
}

/** Returns undefined when the token is not limited. A claim that is not a string names no scope. */
function readScopes(claim: unknown, policy: ScopePolicy): ReadonlySet<string> | undefined {
  const scopes = new Set(
    typeof claim === 'string' ? claim.split(' ').filter((scope) => scope.startsWith(scopePrefix)) : [],
  );
  return policy === 'required' || scopes.size > 0 ? scopes : undefined;
}

function refused(reason: string): Caller {
  return { kind: 'refused', reason };
}

/** Throws `UpstreamError` when the keys are unavailable. Other errors are the token's fault and are thrown unchanged. */
function withUnavailableError(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (tokenFaults.some((fault) => error instanceof fault)) throw error;
      const code = error instanceof errors.JOSEError ? error.code : error instanceof Error ? error.name : typeof error;
      throw new UpstreamError('UPSTREAM_UNAVAILABLE', `keys of the token issuer: ${code}`, { isRetryable: true });
    }
  };
}

const tokenFaults = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** The reason why a token is refused. It quotes nothing of the token or of the library. */
function toReason(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReasons[error.claim] ?? 'The token is not valid.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The token signature is invalid.';
  if (error instanceof errors.JWKSNoMatchingKey) return 'The token is signed with an unknown key.';
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'The token does not name its signing key.';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'The signature algorithm of the token is not allowed.';
  return 'The token is malformed.';
}

const claimReasons: Readonly<Record<string, string>> = {
  iss: 'The token has a different issuer.',
  aud: 'The token is for a different audience.',
  nbf: 'The token is not valid yet.',
  exp: 'The token has no expiry time.',
  sub: 'The token has no valid subject.',
};
