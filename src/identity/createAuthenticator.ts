import { decodeProtectedHeader, errors } from 'jose';
import { omitUndefined } from '../domain/omitUndefined.ts';
import type { Caller } from './Caller.ts';
import { isAccessTokenType } from './isAccessTokenType.ts';
import type { IssuerKeys } from './issuerKeys.ts';
import { KeysUnavailableError } from '../domain/KeysUnavailableError.ts';
import { currentMetrics } from '../telemetry/currentRequest.ts';
import { defaultIdentityLevel, readIdentity, type IdentityLevel } from './readIdentity.ts';
import { readScopes, type ScopePolicy } from './readScopes.ts';
import { createVerifiedTokens } from './createVerifiedTokens.ts';
import { checkTokenTimes, defaultTokenTimes, type TokenTimes } from './tokenTimes.ts';
import { verifyToken } from './verifyToken.ts';

/** Identifies the caller by the `authorization` header. Throws `KeysUnavailableError`. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

/**
 * Public-key algorithms only: with a shared-secret algorithm, a token signed with the *public* key would be accepted.
 * NHS login signs with RS512.
 */
const algorithms = 'ES256 ES384 ES512 EdDSA Ed25519 PS256 PS384 PS512 RS256 RS384 RS512'.split(' ');

const maxHeaderCharacters = 8_192;
const maxSubjectCharacters = 256;

interface AuthenticatorOptions {
  readonly issuer: string;
  readonly audience: string;
  /** The source of the issuer's keys: see `createRemoteKeys`. */
  readonly keys: IssuerKeys;
  /** The claim that proves an identity. Default: that of NHS login. */
  readonly level?: IdentityLevel | undefined;
  /**
   * `required`: every token is limited to the scopes that it names. `when-named` (the default): only a token that names a
   * scope of this subgraph is limited. See docs/decisions/0012-scopes.md.
   */
  readonly scopes?: ScopePolicy;
  /** Default: a token may be valid for a day and need not state its time of issue. */
  readonly times?: TokenTimes;
  /** The time at which tokens are checked. Default: the system clock. */
  readonly now?: () => Date;
}

/** Creates the check of a caller's token: its signature, issuer, audience, times and subject. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticate {
  const { level = defaultIdentityLevel, times = defaultTokenTimes, now = () => new Date() } = options;
  const verified = createVerifiedTokens(options.keys, times);
  return async (authorization) => {
    if (authorization === undefined) return { kind: 'anonymous' };
    if (authorization.length > maxHeaderCharacters) return refused('The authorization header is too long.');
    const token = /^bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) return refused('The authorization header must contain exactly one bearer token.');
    try {
      const currentDate = now();
      const known = verified.get(token, currentDate.getTime());
      currentMetrics().cacheRead('token', known !== undefined);
      if (known) return known;
      // Refused before a signature is computed, which costs far more.
      if (!isAccessTokenType(decodeProtectedHeader(token).typ)) return refused('The token is not an access token.');
      const keep = verified.begin(token, currentDate.getTime());
      const claims = await verifyToken(token, options.keys, {
        algorithms,
        issuer: options.issuer,
        audience: options.audience,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: times.leeway,
        currentDate,
      });
      // A security event, such as a logout token, may be signed without a type.
      if (claims['events'] !== undefined) return refused('The token is not an access token.');
      const untimely = checkTokenTimes(claims, currentDate, times);
      if (untimely !== undefined) return refused(untimely);
      const subject: unknown = claims.sub;
      if (typeof subject !== 'string' || subject === '' || subject.length > maxSubjectCharacters) {
        return refused('The token has no valid subject.');
      }
      const scopes = readScopes(claims, options.audience, options.scopes ?? 'when-named');
      if (scopes.kind === 'unreadable') return refused('The token states its scopes in a form that is not supported.');
      const identity = readIdentity(claims, level);
      const caller = {
        kind: 'signedIn',
        subject,
        ...omitUndefined({ clientId: readClientId(claims) }),
        ...(identity && { identity }),
        ...(scopes.kind === 'limited' && { scopes: scopes.scopes }),
      } as const;
      keep(caller, claims);
      return caller;
    } catch (error) {
      if (error instanceof KeysUnavailableError) throw error;
      return refused(toReason(error));
    }
  };
}

/** The claim is `azp` in OpenID Connect, and `client_id` in RFC 9068. */
function readClientId({ azp, client_id: clientId }: Readonly<Record<string, unknown>>): string | undefined {
  return [azp, clientId].find((one): one is string => typeof one === 'string' && one !== '' && one.length <= 256);
}

function refused(reason: string): Caller {
  return { kind: 'refused', reason };
}

/** The reason why a token is refused. It quotes nothing of the token or of the library. */
function toReason(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReasons[error.claim] ?? 'The token is not valid.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The token signature is invalid.';
  if (error instanceof errors.JWKSNoMatchingKey) return 'The token is signed with an unknown key.';
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
