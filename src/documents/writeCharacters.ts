import { cleanCharacters } from './cleanCharacters.ts';
import { createElement, type SafeElement, type SafeNode } from './SafeElement.ts';
import type { TextStyle } from './style/TextStyle.ts';

const tabWidth = 8;
/** Letters that look like others when their case changes: µg would become MG. */
const unsafeCase = /[µμßıſŉ]/;

interface WrittenText {
  readonly nodes: readonly SafeNode[];
  readonly isLost: boolean;
}

/** Writes a text as a reader of the original saw it: its characters, its case, and its spaces and lines if it keeps them. */
export function writeCharacters(raw: string, style: TextStyle): WrittenText {
  const cased = changeCase(raw, style.textTransform);
  const { text, isLost: hasLostCharacter } = cleanCharacters(cased.text, style.font);
  const isInvisible = /\S/.test(text) && (style.colour === 'transparent' || style.colour === style.background);
  const isLost = cased.isLost || hasLostCharacter || isInvisible;
  const collapsed = style.isInPre && style.spaces === 'collapse' ? text.replace(/[ \t\r\n]+/g, ' ') : text;
  if (style.spaces === 'keep' && !style.isInPre) return { nodes: [keepSpaces(collapsed)], isLost };
  const breaks = style.spaces === 'lines' && !style.isInPre ? /\r?\n|[\u2028\u2029]/ : /[\u2028\u2029]/;
  return { nodes: breaks.test(collapsed) ? separateLines(collapsed.split(breaks)) : [collapsed], isLost };
}

function keepSpaces(text: string): SafeElement {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line.replaceAll('\t', ' '.repeat(tabWidth)).replace(/ {2,}|^ | $/g, (spaces) => '\u00a0'.repeat(spaces.length)),
    );
  return { ...createElement(''), children: separateLines(lines), keepsSpaces: true };
}

function separateLines(lines: readonly string[]): SafeNode[] {
  return lines.flatMap((line, index) => (index === 0 ? [line] : [createElement('br'), line]));
}

function changeCase(text: string, transform: string): { readonly text: string; readonly isLost: boolean } {
  if (transform === 'none' || !/uppercase|lowercase|capitalize/.test(transform)) return { text, isLost: false };
  const changed = transform.includes('lowercase') ? text.toLowerCase() : text.toUpperCase();
  if (changed === text) return { text, isLost: false };
  if (transform.includes('capitalize')) return { text, isLost: /(?:^|[^\p{L}\p{N}])\p{Ll}/u.test(text) };
  if (unsafeCase.test(text) || changed.length !== text.length) return { text, isLost: true };
  return { text: changed, isLost: false };
}
