import { createHmac } from 'node:crypto';
import { deriveKey } from './deriveKey.ts';

const hashBytes = 16;

/**
 * Creates ids that are only compared and never opened: a keyed hash (HMAC-SHA-256, 16 bytes), shorter than an id that
 * can be opened. The same facts give the same id.
 */
export function createOpaqueHash(idKey: Uint8Array, purpose: string): (facts: readonly string[]) => string {
  const key = deriveKey(idKey, `opaque hash/${purpose}`);
  return (facts) =>
    createHmac('sha256', key).update(JSON.stringify(facts)).digest().subarray(0, hashBytes).toString('base64url');
}
