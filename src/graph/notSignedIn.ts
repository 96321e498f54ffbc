import { GraphQLError } from 'graphql';
import type { Caller } from '../identity/Caller.ts';

/** The error for a caller who is not signed in: `UNAUTHENTICATED`. */
export function notSignedIn(caller: Exclude<Caller, { kind: 'signedIn' }>): GraphQLError {
  const message = caller.kind === 'refused' ? caller.reason : 'Sign in first: send a bearer token.';
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}
