import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns the forms in which a text may stand in a file: plain, UTF-16, hexadecimal, base64 at each alignment, as in URLs */
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
  const percent = hex.replaceAll(/../g, '%$&');
  const texts = [text, hex, hex.toUpperCase(), ...base64, ...base64url];
  texts.push(...[text, ...base64].map(encodeURIComponent), percent, percent.toUpperCase());
  return [...texts.map((one) => Buffer.from(one)), Buffer.from(text, 'utf16le')];
}

/** The characters by which a form is found first. Shorter forms cannot be searched for. */
const windowLength = 6;

/** @returns the canaries that stand in a text, in any form */
export function containsAny(text: string, canaries: readonly string[]): string[] {
  // One pass over the text, since there may be thousands of canaries and megabytes of text.
  const byStart = new Map<string, { readonly form: string; readonly canary: string }[]>();
  for (const canary of canaries) {
    const forms = formsOf(canary).map((one) => one.toString('latin1'));
    for (const form of new Set(forms)) {
      if (form.length < windowLength) throw new Error(`A form of a canary is too short to be found: ${form}`);
      const start = form.slice(0, windowLength);
      const known = byStart.get(start) ?? [];
      byStart.set(start, known);
      known.push({ form, canary });
    }
  }
  const bytes = Buffer.from(text).toString('latin1');
  const found = new Set<string>();
  for (let at = 0; at + windowLength <= bytes.length; at += 1) {
    for (const { form, canary } of byStart.get(bytes.slice(at, at + windowLength)) ?? [])
      if (bytes.startsWith(form, at)) found.add(canary);
  }
  return [...found];
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
