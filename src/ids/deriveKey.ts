import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** Derives a 32-byte key for one purpose with HKDF-SHA-256. Keys of different purposes are independent. */
export function deriveKey(idKey: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', idKey, new Uint8Array(0), purpose, 32)));
}
