import type { Texts } from '../../src/texts/Texts.ts';

/**
 * Creates the catalogue of a language that exists in tests only. Each text is its key in brackets, so that a text in
 * English comes from elsewhere.
 */
export function markTexts(catalogue: Texts): Texts {
  return mark(catalogue, '') as Texts;
}

function mark(value: unknown, key: string): unknown {
  if (typeof value === 'string') return `[${key}]`;
  if (typeof value === 'function')
    return (detail: unknown) => `[${key}${typeof detail === 'string' ? ` ${detail}` : ''}]`;
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([name, one]) => [name, mark(one, name)]));
}
