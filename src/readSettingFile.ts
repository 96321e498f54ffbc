import { readFileSync } from 'node:fs';
import { decodeUtf8 } from '../startup/decodeUtf8.ts';

/** Reads a file that a setting names. Throws when it cannot be read or is not UTF-8, which would change a secret. */
export function readSettingFile(path: string): string {
  const text = decodeUtf8(readFileSync(path));
  if (text === undefined) throw new Error('it is not UTF-8 text');
  return text;
}
