import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { LimitError } from '../domain/LimitError.ts';
import type { RateLimiter } from '../domain/RateLimiter.ts';
import type { Caller } from '../identity/Caller.ts';
import type { Authenticate } from '../identity/createAuthenticator.ts';

interface RequestRates {
  readonly persons: RateLimiter;
  readonly clients: RateLimiter;
}

/**
 * Limits how often a person, and a client application, can send requests. Requests without a valid token are not counted
 * here: they get no data.
 * @returns `authenticate`, which also refuses the request with `RATE_LIMITED` and HTTP 429
 */
export function limitRequests(authenticate: Authenticate, { persons, clients }: RequestRates): Authenticate {
  return async (authorization) => {
    const caller = await authenticate(authorization);
    const retryAfterSeconds = await take(caller);
    if (retryAfterSeconds === undefined) return caller;
    throw refusal(new LimitError('RATE_LIMITED', 'too many requests', { retryAfterSeconds }));
  };

  async function take(caller: Caller): Promise<number | undefined> {
    if (caller.kind !== 'signedIn') return undefined;
    const ofPerson = await persons.take(caller.subject);
    if (ofPerson !== undefined || caller.clientId === undefined) return ofPerson;
    return clients.take(caller.clientId);
  }
}

function refusal(cause: LimitError): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(cause.retryAfterSeconds ?? 1)]]);
  return new GraphQLError(cause.publicMessage, {
    originalError: cause,
    extensions: { code: cause.limit, http: { status: 429, headers } },
  });
}
