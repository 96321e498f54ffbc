import { hasTimeLeft } from '../domain/hasTimeLeft.ts';

/** Limits how often facts are read again because two of them contradict each other. */
export interface RereadLimit {
  isAllowed(key: string): boolean;
  /** Notes that reading again has not resolved the contradiction, so that not every request does it. */
  noteFruitless(key: string): void;
}

const pauseMs = 60_000;
const maxKeys = 10_000;

/**
 * Creates a limit for the whole process. A key names one account and service: an account that stays contradictory must
 * not hide that the practice has changed something for others. `now` is in milliseconds.
 */
export function createRereadLimit(now: () => number): RereadLimit {
  const allowedFrom = new Map<string, number>();
  return {
    isAllowed: (key) => !hasTimeLeft(allowedFrom.get(key) ?? -Infinity, now(), pauseMs),
    noteFruitless(key) {
      allowedFrom.delete(key);
      const oldest = allowedFrom.size >= maxKeys ? allowedFrom.keys().next().value : undefined;
      if (oldest !== undefined) allowedFrom.delete(oldest);
      allowedFrom.set(key, now() + pauseMs);
    },
  };
}

export const noRereadLimit: RereadLimit = { isAllowed: () => true, noteFruitless: () => undefined };
