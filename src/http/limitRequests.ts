import { LimitError } from '../domain/LimitError.ts';
import type { RateLimiter } from '../domain/RateLimiter.ts';

/** The caller of a request. Only those who are signed in have the other two. */
type CountedCaller =
  | { readonly kind: 'anonymous' | 'refused' }
  | { readonly kind: 'signedIn'; readonly subject: string; readonly clientId?: string };

type Authenticate<Caller> = (authorization: string | undefined) => Promise<Caller>;

interface RequestRates {
  readonly persons: RateLimiter;
  readonly clients: RateLimiter;
}

/**
 * Limits how often a person, and a client application, can send requests. Requests without a valid token are not counted
 * here: they get no data.
 * @returns `authenticate`, which also throws a `LimitError`
 */
export function limitRequests<Caller extends CountedCaller>(
  authenticate: Authenticate<Caller>,
  { persons, clients }: RequestRates,
): Authenticate<Caller> {
  return async (authorization) => {
    const caller = await authenticate(authorization);
    const retryAfterSeconds = await take(caller);
    if (retryAfterSeconds === undefined) return caller;
    throw new LimitError('RATE_LIMITED', 'too many requests', { retryAfterSeconds });
  };

  async function take(caller: CountedCaller): Promise<number | undefined> {
    if (caller.kind !== 'signedIn') return undefined;
    const ofPerson = await persons.take(caller.subject);
    if (ofPerson !== undefined || caller.clientId === undefined) return ofPerson;
    return clients.take(caller.clientId);
  }
}
