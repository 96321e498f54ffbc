import { createHmac } from 'node:crypto';
import { deriveKey } from './deriveKey.ts';

/**
 * Creates the keyed hashes (HMAC-SHA-256, 8 bytes) that stand for subjects and documents in logs. They start with the id
 * of their key: hashes with the same id can be compared. The same text gives the same hash until `ID_KEY` changes.
 */
export function createPseudonyms(idKey: Uint8Array): (text: string) => string {
  const key = deriveKey(idKey, 'pseudonyms in logs');
  const hash = (text: string) => createHmac('sha256', key).update(text).digest('hex');
  const keyId = hash('the id of the key').slice(0, 8);
  return (text) => `${keyId}:${hash(`text:${text}`).slice(0, 16)}`;
}
