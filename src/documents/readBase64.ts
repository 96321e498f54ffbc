/**
 * Reads base64 strictly: standard alphabet, padding, no white space, no left-over bits.
 * @returns undefined for anything else, where `Buffer.from` would skip unknown characters and return wrong bytes
 */
export function readBase64(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, 'base64');
  // There is one way to write bytes. Both conversions take far less time than a search for other characters.
  return bytes.toString('base64') === base64 ? bytes : undefined;
}
