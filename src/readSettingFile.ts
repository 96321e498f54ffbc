import { readFileSync } from 'node:fs';

/** Reads a file that a setting names. Throws when it cannot be read or is not UTF-8, which would change a secret. */
export function readSettingFile(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text');
  }
}
