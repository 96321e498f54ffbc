import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { UpstreamError } from '../domain/upstreamError.ts';
import type { Caller } from './Caller.ts';
import { defaultIdentityLevel, readIdentity, type IdentityLevel } from './readIdentity.ts';

/** Tells who asks from the `authorization` header. Throws `UpstreamError` when the issuer's keys cannot be had. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

/**
 * Public-key signatures only: with a shared-secret algorithm, a token signed with the *public* key would pass. NHS login
 * signs with RS512.
 */
const algorithms = 'ES256 ES384 ES512 EdDSA Ed25519 PS256 PS384 PS512 RS256 RS384 RS512'.split(' ');

const clockToleranceSeconds = 5;
const maxHeaderCharacters = 8_192;
const maxSubjectCharacters = 256;

/** How the names of this subgraph's scopes begin. */
const scopePrefix = 'gp:';

export type ScopePolicy = 'required' | 'when-named';

export interface AuthenticatorOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Where a token's key comes from: see `createRemoteKeys`. */
  readonly keys: JWTVerifyGetKey;
  /** What a token has to say for its person to be one who has proven who they are; as NHS login says it when absent. */
  readonly level?: IdentityLevel | undefined;
  /**
   * `required`: a token may do what its `scope` names. `when-named`, which is meant when absent: only a token that names
   * a scope of this subgraph is limited to what it names. See docs/decisions/scopes.md.
   */
  readonly scopes?: ScopePolicy;
  /** The time, for the tokens' own; the machine's clock when absent. */
  readonly now?: () => Date;
}

/** The issuer's public keys, fetched when first needed and again when a token names a key that is not among them. */
export function createRemoteKeys(jwksUri: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUri), {
    timeoutDuration: 3_000,
    // Tokens with made-up key ids must not become one request to the issuer each.
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
  });
}

/** Builds the check of a caller's token: signature, issuer, audience and times, and a subject that can be used. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticate {
  const keys = withUnavailableError(options.keys);
  const level = options.level ?? defaultIdentityLevel;
  return async (authorization) => {
    if (authorization === undefined) return { kind: 'anonymous' };
    if (authorization.length > maxHeaderCharacters) return refused('The authorization header is too long.');
    const token = /^bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) return refused('The authorization header does not hold one bearer token.');
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
        return refused('The token does not say who asks.');
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

/** Undefined: the token is not limited. A claim that is no text names nothing. */
function readScopes(claim: unknown, policy: ScopePolicy): ReadonlySet<string> | undefined {
  const scopes = new Set(
    typeof claim === 'string' ? claim.split(' ').filter((one) => one.startsWith(scopePrefix)) : [],
  );
  return policy === 'required' || scopes.size > 0 ? scopes : undefined;
}

function refused(reason: string): Caller {
  return { kind: 'refused', reason };
}

/** Tells a token's fault from the issuer's: only where no key could be looked for is it not the token's. */
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

/** What is wrong with the token, in words of our own. */
function toReason(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReasons[error.claim] ?? 'The token is not valid.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the token is wrong.';
  if (error instanceof errors.JWKSNoMatchingKey) return 'The token is signed with a key that is not known.';
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'The token does not say which key signed it.';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'The token is signed in a way that is not allowed.';
  return 'The token is malformed.';
}

const claimReasons: Readonly<Record<string, string>> = {
  iss: 'The token is from another issuer.',
  aud: 'The token is for another audience.',
  nbf: 'The token is not valid yet.',
  exp: 'The token does not say when it expires.',
  sub: 'The token does not say who asks.',
};
