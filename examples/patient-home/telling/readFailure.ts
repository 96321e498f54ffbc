import { CombinedGraphQLErrors } from '@apollo/client';

/** What a person can do about something that could not be read or done. */
export interface Failure {
  /** Whether trying again may help. */
  readonly isRetryable: boolean;
  /** What to quote to those who look after the service. */
  readonly reference?: string;
  /** What was wrong with what was given, where the answer says so; nothing was done then. */
  readonly refused?: string;
}

const refusing: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'FORBIDDEN']);

/** The failure at a place of the answer, such as `patient.appointments`, or of the whole question. */
export function readFailure(error: unknown, ...place: readonly string[]): Failure {
  // Whoever asks has no answer: where nothing says why, the network or the server is the reason.
  if (!CombinedGraphQLErrors.is(error)) return { isRetryable: true };
  const at = ({ path = [] }: { readonly path?: readonly (string | number)[] }) =>
    place.every((name, index) => path[index] === undefined || path[index] === name);
  const found = error.errors.find(at) ?? error.errors[0];
  const { code, retryable, reference } = found?.extensions ?? {};
  return {
    // What is not said to be in vain may be tried.
    isRetryable: retryable !== false && !refusing.has(code),
    ...(typeof reference === 'string' && { reference }),
    ...(refusing.has(code) && found && { refused: found.message }),
  };
}
