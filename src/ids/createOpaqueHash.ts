import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';

const hashBytes = 16;

/**
 * Names for things that nobody asks for by name: a keyed hash of facts, shorter than an id that can be opened. The same
 * facts give the same name, and each purpose has a key of its own.
 */
export function createOpaqueHash(idKey: Uint8Array, purpose: string): (facts: readonly string[]) => string {
  const key = createSecretKey(
    new Uint8Array(hkdfSync('sha256', idKey, new Uint8Array(0), `opaque hash/${purpose}`, 32)),
  );
  return (facts) =>
    createHmac('sha256', key).update(JSON.stringify(facts)).digest().subarray(0, hashBytes).toString('base64url');
}
