import type { SafeElement } from './SafeElement.ts';

export interface ListCounter {
  /** @returns the marker of the next item, with a space after it */
  next(value: string | undefined): string;
}

/** Creates the counter of a list, which numbers its items as browsers do. */
export function createListCounter({ name, attributes, children }: SafeElement): ListCounter {
  if (name === 'ul') return { next: () => '- ' };
  const isReversed = attributes.has('reversed');
  const type = attributes.get('type') ?? '1';
  const items = children.filter((child) => typeof child === 'object' && child.name === 'li').length;
  let number = wholeNumber(attributes.get('start')) ?? (isReversed ? items : 1);
  return {
    next(value) {
      number = wholeNumber(value) ?? number;
      const marker = `${formatNumber(number, type)}. `;
      number += isReversed ? -1 : 1;
      return marker;
    },
  };
}

function wholeNumber(digits: string | undefined): number | undefined {
  const match = /^\s*([-+]?\d{1,9})/.exec(digits ?? '');
  return match === null ? undefined : Number(match[1]);
}

function formatNumber(number: number, type: string): string {
  const format = { a: toLetters, A: toLetters, i: toRoman, I: toRoman }[type];
  const text = format?.(number) ?? String(number);
  return type === 'A' || type === 'I' ? text.toUpperCase() : text;
}

/** @returns a, b, …, z, aa; undefined below 1 */
function toLetters(number: number): string | undefined {
  if (number < 1) return undefined;
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** @returns undefined where Roman numerals have no usual form */
function toRoman(number: number): string | undefined {
  if (number < 1 || number > 3999) return undefined;
  let rest = number;
  let text = '';
  for (const [value, letters] of romans) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}
