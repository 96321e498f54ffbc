import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns the forms in which a text may stand in a file: plain, UTF-16, hexadecimal, and base64 at each alignment */
function formsOf(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // The characters at both ends depend on what stands beside the text.
    const start = offset === 0 ? 0 : offset + 1;
    return encoded.slice(start, Math.floor(((offset + bytes.length) * 4) / 3));
  });
  const hex = bytes.toString('hex');
  const base64url = base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_'));
  const texts = [text, hex, hex.toUpperCase(), ...base64, ...base64url];
  return [...texts.map((one) => Buffer.from(one)), Buffer.from(text, 'utf16le')];
}

/** @returns the canaries that stand in a text, in any form, also with percent signs as in URLs */
export function containsAny(text: string, canaries: readonly string[]): string[] {
  const bytes = Buffer.from(text);
  const formsIn = (canary: string) => [...formsOf(canary), Buffer.from(encodeURIComponent(canary))];
  return canaries.filter((canary) => formsIn(canary).some((form) => bytes.includes(form)));
}

/** Searches all files of a folder. @returns the canaries that stand in one, each with its file */
export function findCanaries(folder: string, canaries: readonly string[]): string[] {
  const forms = canaries.map((canary) => ({ canary, forms: formsOf(canary) }));
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    for (const { canary, forms: all } of forms)
      if (all.some((form) => bytes.includes(form))) found.push(`${canary} in ${entry.name}`);
  }
  return found;
}
