import { createPrivateKey, createPublicKey } from 'node:crypto';
import { createLocalJWKSet, SignJWT, type JWK, type JWTVerifyGetKey } from 'jose';
import { rules } from '../../src/availability/rules.ts';

const issuer = 'https://login.test';
const audience = 'emis-subgraph';
/** The head of an Ed25519 key in PKCS #8, before its 32 bytes. Its signatures have no randomness. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');
const lifetimeSeconds = 86_400;

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  /** Creates a token with every scope. */
  tokenFor(subject: string): Promise<string>;
}

/** Creates an issuer of tokens with a key that is the same in every run. */
export function createIssuer(): Issuer {
  const seed = Buffer.alloc(32, 'key of the simulation');
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
  const jwk = { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: 'simulation', alg: 'EdDSA' } as JWK;
  const scope = [...new Set(Object.values(rules).flatMap((rule) => rule.scope ?? []))].join(' ');
  return {
    issuer,
    audience,
    keys: createLocalJWKSet({ keys: [jwk] }),
    tokenFor(subject) {
      const seconds = Math.floor(Date.now() / 1_000);
      const claims = { iss: issuer, aud: audience, iat: seconds, exp: seconds + lifetimeSeconds, scope };
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', kid: 'simulation' })
        .setSubject(subject)
        .sign(privateKey);
    },
  };
}
