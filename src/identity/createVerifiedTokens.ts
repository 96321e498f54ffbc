import { hash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { hasTimeLeft } from '../domain/hasTimeLeft.ts';
import { BoundedMap } from '../stores/BoundedMap.ts';
import type { Caller } from './Caller.ts';
import type { IssuerKeys } from './issuerKeys.ts';
import type { TokenTimes } from './tokenTimes.ts';

type SignedIn = Extract<Caller, { kind: 'signedIn' }>;

interface VerifiedToken {
  readonly caller: SignedIn;
  /** The set of keys with which it was verified. */
  readonly keySet: unknown;
  readonly notBeforeMs: number;
  readonly untilMs: number;
}

interface VerifiedTokens {
  /** @returns the caller of a token that need not be verified again, otherwise undefined */
  get(token: string, nowMs: number): SignedIn | undefined;
  /** Begins to verify a token. @returns a function that keeps its caller */
  begin(token: string, nowMs: number): (caller: SignedIn, claims: JWTPayload) => void;
}

const lifetimeMs = 60_000;

/**
 * Keeps the callers of tokens that have been verified, for a minute at most, and never past their expiry or
 * their greatest age. A token is
 * verified again when the issuer's keys have been fetched since, and when they are not usable. Only a hash of the whole
 * token is kept, its signature included, so that no other token is taken for it.
 */
export function createVerifiedTokens(
  keys: IssuerKeys,
  { maxAge }: Pick<TokenTimes, 'maxAge'>,
  maxTokens = 10_000,
): VerifiedTokens {
  const tokens = new BoundedMap<string, VerifiedToken>(maxTokens);
  /** Undefined when no keys are usable. Keys that are never fetched do not change. */
  const currentKeySet = () => (keys.keySet ? keys.keySet() : keys);
  const nameOf = (token: string) => hash('sha256', token, 'base64');
  return {
    get(token, nowMs) {
      const keySet = currentKeySet();
      if (keySet === undefined) return undefined;
      const known = tokens.get(nameOf(token));
      if (known?.keySet !== keySet || nowMs < known.notBeforeMs) return undefined;
      return hasTimeLeft(known.untilMs, nowMs, lifetimeMs) ? known.caller : undefined;
    },
    begin(token, nowMs) {
      const keySet = currentKeySet();
      return (caller, { exp = 0, nbf = 0, iat }) => {
        const tooOldMs = iat === undefined ? Infinity : (iat + maxAge) * 1_000;
        const untilMs = Math.min(nowMs + lifetimeMs, exp * 1_000, tooOldMs);
        const notBeforeMs = Math.max(nbf, iat ?? 0) * 1_000;
        tokens.set(nameOf(token), { caller, keySet, notBeforeMs, untilMs });
      };
    },
  };
}
