const quantumCharacters = 4;

/**
 * Reads base64 strictly: standard alphabet, padding, no white space, no left-over bits.
 * @returns undefined for anything else, where `Buffer.from` would skip unknown characters and return wrong bytes
 */
export function readBase64(base64: string): Buffer | undefined {
  if (base64.length % quantumCharacters !== 0) return undefined;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  // A search for a forbidden character needs no backtracking, even in a long text.
  if (/[^A-Za-z0-9+/]/.test(base64.slice(0, base64.length - padding))) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  const lastQuantum = bytes.subarray(bytes.length - (3 - padding)).toString('base64');
  return base64 === '' || base64.endsWith(lastQuantum) ? bytes : undefined;
}
