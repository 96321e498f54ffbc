import type { KeyObject } from 'node:crypto';
import { deriveKey } from './deriveKey.ts';

/** Derives the key of the names of stored records. Another one makes every record unreachable. */
export function deriveRecordNameKey(idKey: Uint8Array): KeyObject {
  return deriveKey(idKey, 'names of records');
}
