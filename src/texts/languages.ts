import Negotiator from 'negotiator';
import { enGB } from './enGB.ts';
import type { Texts } from './Texts.ts';

/** The texts by language tag. The first language is the default. */
export type Languages = readonly [Language, ...Language[]];

export interface Language {
  /** A BCP 47 tag, as `Content-Language` reports it. */
  readonly tag: string;
  readonly texts: Texts;
}

export const languages: Languages = [{ tag: 'en-GB', texts: enGB }];

/** The words that are sent to a practice. Its staff read English, whatever the language of the request. */
export const practiceTexts: Texts = enGB;

const maxHeaderCharacters = 1_000;

/**
 * Picks the language that `Accept-Language` prefers. Another region of a language will do, such as en-US for en-GB, but
 * not another script. An absent, malformed or very long header gets the default.
 */
export function pickLanguage(header: string | undefined, available: Languages = languages): Language {
  const [fallback] = available;
  if (!header || header.length > maxHeaderCharacters) return fallback;
  const negotiator = new Negotiator({ headers: { 'accept-language': header } });
  // Those that the header names or permits with `*`, the preferred first, and not those that it refuses with `q=0`.
  const named = negotiator.languages(available.map(({ tag }) => tag));
  for (const range of negotiator.languages()) {
    const isMatch = (tag: string) => range === '*' || isReadable(tag, range);
    const tag = named.find(isMatch) ?? (range === '*' ? undefined : available.find((one) => isMatch(one.tag))?.tag);
    const found = available.find((one) => one.tag === tag);
    if (found) return found;
  }
  return fallback;
}

/** True when a person who reads the language of `range` can read that of `tag`: it is the same, in the same script. */
function isReadable(tag: string, range: string): boolean {
  const [one, other] = [tag, range].map(toLikelyLocale);
  return one !== undefined && one.language === other?.language && one.script === other.script;
}

function toLikelyLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
