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

const maxHeaderCharacters = 1_000;

/** Picks the language that `Accept-Language` prefers. An absent, malformed or very long header gets the default. */
export function pickLanguage(header: string | undefined, available: Languages = languages): Language {
  const [fallback] = available;
  if (!header || header.length > maxHeaderCharacters) return fallback;
  const [picked] = new Negotiator({ headers: { 'accept-language': header } }).languages(
    available.map(({ tag }) => tag),
  );
  return available.find(({ tag }) => tag === picked) ?? fallback;
}
