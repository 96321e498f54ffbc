const accepted: ReadonlySet<string> = new Set(['jwt', 'at+jwt']);

/**
 * Checks the `typ` of a token's header. Issuers sign tokens of other kinds with the same keys, such as logout tokens and
 * security events, and these must not sign anybody in.
 * @returns true for an access token, a token of no stated kind, or a token without a type
 */
export function isAccessTokenType(typ: unknown): boolean {
  if (typ === undefined) return true;
  if (typeof typ !== 'string') return false;
  // The prefix may be left out, and upper and lower case are equal: RFC 7515, 4.1.9.
  return accepted.has(typ.toLowerCase().replace(/^application\//, ''));
}
