import { createPublicKey } from 'node:crypto';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWK, type JWTVerifyGetKey } from 'jose';
import type { DatedResponse } from '../domain/DatedResponse.ts';

/** Issuers publish a few kilobytes. */
const maxBytes = 256 * 1024;

/** Why keys could not be fetched, in words for the log, without the address. */
export class KeysFetchError extends Error {
  override readonly name = 'KeysFetchError';
}

/**
 * Fetches the published keys of an issuer. Redirects are not followed. Throws `KeysFetchError`.
 * @param onDate is called with what any response says of the issuer's clock
 */
export async function fetchIssuerKeys(
  jwksUri: URL,
  timeoutMs: number,
  onDate: (response: DatedResponse) => void = () => undefined,
): Promise<JWTVerifyGetKey> {
  const signal = AbortSignal.timeout(timeoutMs);
  const sentAtMs = Date.now();
  let text: string;
  try {
    const response = await fetch(jwksUri, { signal, redirect: 'manual', headers: { accept: 'application/json' } });
    const [date = '', age = ''] = ['date', 'age'].map((name) => response.headers.get(name) ?? '');
    onDate({ date, age, sentAtMs, receivedAtMs: Date.now() });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new KeysFetchError(`JWT_JWKS_URI answers HTTP ${response.status}`);
    }
    text = await readBounded(response);
  } catch (error) {
    if (error instanceof KeysFetchError) throw error;
    throw new KeysFetchError(signal.aborted ? 'JWT_JWKS_URI did not answer in time' : unreachable(error));
  }
  return toKeySet(text);
}

async function readBounded({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    // Leaving the loop closes the connection.
    if (bytes > maxBytes) throw new KeysFetchError(`JWT_JWKS_URI answers more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function toKeySet(text: string): JWTVerifyGetKey {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new KeysFetchError('JWT_JWKS_URI serves no JSON');
  }
  const keys = isObject(json) && Array.isArray(json['keys']) ? (json['keys'] as unknown[]) : undefined;
  if (!keys) throw new KeysFetchError('JWT_JWKS_URI serves no JSON Web Key Set');
  const usable = keys.filter(isUsable);
  // An issuer without keys cannot sign a token, so that this is a fault and keeps the keys that are known.
  if (keys.length === 0) throw new KeysFetchError('JWT_JWKS_URI serves an empty JSON Web Key Set');
  if (usable.length === 0) throw new KeysFetchError('JWT_JWKS_URI serves no key that verifies signatures');
  try {
    return createKeyFinder(usable);
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    throw new KeysFetchError('JWT_JWKS_URI serves no JSON Web Key Set');
  }
}

/** Finds the key that a token names. When there is none, keys that have no id fit, too: issuers leave it out on one side. */
function createKeyFinder(keys: JWK[]): JWTVerifyGetKey {
  const find = createLocalJWKSet({ keys } satisfies JSONWebKeySet);
  const unnamed = keys.filter(({ kid }) => kid === undefined);
  if (unnamed.length === 0) return find;
  const findUnnamed = createLocalJWKSet({ keys: unnamed } satisfies JSONWebKeySet);
  return (header, token) =>
    find(header, token).catch((error: unknown) => {
      if (!(error instanceof errors.JWKSNoMatchingKey) || header.kid === undefined) throw error;
      const { kid: _, ...others } = header;
      return findUnnamed(others, token);
    });
}

const minModulusBits = 2_048;

/** True for a public key with which a signature can be verified. Others in the set are for other uses, or broken. */
function isUsable(jwk: unknown): jwk is JWK {
  if (!isObject(jwk) || (jwk['use'] !== undefined && jwk['use'] !== 'sig')) return false;
  const operations = jwk['key_ops'];
  if (Array.isArray(operations) && !operations.includes('verify')) return false;
  try {
    const { asymmetricKeyType: type = '', asymmetricKeyDetails } = createPublicKey({ key: jwk, format: 'jwk' });
    if (type === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= minModulusBits;
    return type === 'ec' || type === 'ed25519';
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function unreachable(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  return `JWT_JWKS_URI cannot be reached: ${code ?? (error instanceof Error ? error.name : typeof error)}`;
}
