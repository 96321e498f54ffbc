import { createHmac } from 'node:crypto';
import { deriveKey } from './deriveKey.ts';

/** Hashes are kept for so many texts of at most this length: people and documents come again. */
const maxKept = 2_000;
const maxKeptCharacters = 2_000;

/**
 * Creates the keyed hashes (HMAC-SHA-256, 8 bytes) that stand for subjects and documents in logs. They start with the id
 * of their key: hashes with the same id can be compared. The same text gives the same hash until `ID_KEY` changes.
 */
export function createPseudonyms(idKey: Uint8Array): (text: string) => string {
  const key = deriveKey(idKey, 'pseudonyms in logs');
  const hash = (text: string) => createHmac('sha256', key).update(text).digest('hex');
  const keyId = hash('the id of the key').slice(0, 8);
  const pseudonymOf = (text: string) => `${keyId}:${hash(`text:${text}`).slice(0, 16)}`;
  const kept = new Map<string, string>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const pseudonym = pseudonymOf(text);
    if (kept.size >= maxKept) kept.clear();
    if (text.length <= maxKeptCharacters) kept.set(text, pseudonym);
    return pseudonym;
  };
}
