import { normaliseCharacters } from './normaliseCharacters.ts';

/**
 * Reads an NHS number, written with or without spaces and hyphens.
 * @returns undefined for a number with a wrong check digit, and for one digit ten times, with which systems say that the
 * number is not known: `9999999999` and its like have a correct check digit
 */
export function readNhsNumber(text: string): string | undefined {
  const digits = normaliseCharacters(text).replaceAll(/[ -]/g, '');
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return undefined;
  const [check = 0, ...others] = Array.from(digits, Number).reverse();
  const sum = others.reduce((total, digit, index) => total + digit * (index + 2), 0);
  return (11 - (sum % 11)) % 11 === check ? digits : undefined;
}
