import { allowedAttributes } from './allowList.ts';
import { cleanCharacters } from './cleanCharacters.ts';
import type { LossLog } from './createLossLog.ts';
import { noAttributes } from './SafeElement.ts';

/** Values that browsers understand, by attribute. An attribute with any other value has no effect and is left out. */
const validValues: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/i,
  start: /^\s*[-+]?\d{1,9}/,
  value: /^\s*[-+]?\d{1,9}/,
  type: /^(?:[1aAiI]|disc|circle|square)$/,
  colspan: /^\s*\d{1,9}/,
  rowspan: /^\s*\d{1,9}/,
  span: /^\s*\d{1,9}/,
};

/** @returns the attributes of an element that are on the allow-list */
export function readAttributes(
  element: string,
  attributes: ReadonlyMap<string, string>,
  log: LossLog,
): ReadonlyMap<string, string> {
  if (element === '' || attributes.size === 0) return noAttributes;
  const kept = new Map<string, string>();
  const own = allowedAttributes[element] ?? [];
  for (const [name, value] of attributes) {
    if (!own.includes(name) && !(allowedAttributes['*'] ?? []).includes(name)) continue;
    if (validValues[name]?.test(value) === false) continue;
    const { text, isLost } = cleanCharacters(value);
    log.markLost(isLost);
    kept.set(name, text);
  }
  return kept.size === 0 ? noAttributes : kept;
}
