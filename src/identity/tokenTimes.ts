import type { JWTPayload } from 'jose';

/** The limits of the times of a token, in seconds. */
export interface TokenTimes {
  /** The longest time for which a token may be valid, from its issue to its expiry. */
  readonly maxAge: number;
  /** True when a token must state when it was issued. Otherwise only its expiry limits its age. */
  readonly requiresIssuedAt: boolean;
  /** The difference that the clocks of the issuer and of this server may have. */
  readonly leeway: number;
}

export const defaultTokenTimes: TokenTimes = { maxAge: 86_400, requiresIssuedAt: false, leeway: 5 };

/**
 * Checks the age of a token whose `exp` and `nbf` are valid. A token that expires later than a token issued now could is
 * refused, even if it states an earlier time of issue.
 * @returns the reason why the token is refused, or undefined when its times are acceptable
 */
export function checkTokenTimes({ iat, exp }: JWTPayload, now: Date, times: TokenTimes): string | undefined {
  const seconds = Math.floor(now.getTime() / 1_000);
  if (exp !== undefined && exp - seconds > times.maxAge + times.leeway) return 'The token is valid for too long.';
  if (iat === undefined) return times.requiresIssuedAt ? 'The token has no time of issue.' : undefined;
  if (iat - seconds > times.leeway) return 'The token was issued in the future.';
  if (seconds - iat > times.maxAge + times.leeway) return 'The token is too old.';
  return undefined;
}
