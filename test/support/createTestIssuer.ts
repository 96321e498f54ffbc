import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';
import { rules } from '../../src/availability/rules.ts';

export interface TestIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** The public key, read without a network. */
  readonly keys: JWTVerifyGetKey;
  /** The same key, as JSON for a server of keys. */
  readonly jwks: string;
  /** Creates a token for a person, valid for one hour from the given time. It has every scope and any other claims. */
  tokenFor(subject: string, now: Date, claims?: Readonly<Record<string, unknown>>): Promise<string>;
}

const issuer = 'https://login.test';
const allScopes = [...new Set(Object.values(rules).flatMap(({ scope }) => scope ?? []))].join(' ');
const audience = 'emis-subgraph';

/** Creates an issuer of tokens within the test. */
export async function createTestIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' };
  return {
    issuer,
    audience,
    keys: createLocalJWKSet({ keys: [jwk] }),
    jwks: JSON.stringify({ keys: [jwk] }),
    tokenFor(subject, now, claims) {
      const seconds = Math.floor(now.getTime() / 1_000);
      return new SignJWT({
        iss: issuer,
        aud: audience,
        iat: seconds,
        exp: seconds + 3_600,
        scope: allScopes,
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'test' })
        .setSubject(subject)
        .sign(privateKey);
    },
  };
}
