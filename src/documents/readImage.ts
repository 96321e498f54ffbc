import { readBase64 } from './readBase64.ts';

const dataUri = /^\s*data:image\/(?:png|jpe?g|gif);base64,/i;
const headCharacters = 64;
const signatures: readonly (readonly [type: string, hex: string])[] = [
  ['png', '89504e470d0a1a0a'],
  ['jpeg', 'ffd8ff'],
  ['gif', '474946383761'],
  ['gif', '474946383961'],
];

/**
 * Reads the address of an image. Only a base64 data URI of a PNG, JPEG or GIF is accepted; its first bytes decide its
 * type, not its label.
 * @returns the address to show, or undefined when it is not accepted
 */
export function readImage(src: string): string | undefined {
  const prefix = dataUri.exec(src.slice(0, headCharacters))?.[0];
  if (prefix === undefined) return undefined;
  const written = src.slice(prefix.length);
  // The usual form is checked fastest. Others may have spaces, or no padding.
  const isUsual = readBase64(written) !== undefined;
  const base64 = isUsual ? written : written.replace(/[\t\n\f\r ]+/g, '');
  if (!isUsual && /[^A-Za-z0-9+/]/.test(base64.replace(/={1,2}$/, ''))) return undefined;
  const start = Buffer.from(base64.slice(0, 16), 'base64').toString('hex');
  const type = signatures.find(([, hex]) => start.startsWith(hex))?.[0];
  return type === undefined ? undefined : `data:image/${type};base64,${base64}`;
}
