import { CombinedGraphQLErrors } from '@apollo/client';
import type {
  AppointmentsQuery,
  BookAppointmentMutation,
  CancelAppointmentMutation,
  CancelOrderMutation,
  FindPracticesQuery,
  HomeQuery,
  OrderMedicinesMutation,
} from '../generated/graphql.ts';

/** A root field of the page's operations. The compiler checks it, because a path that matches nothing is not an error. */
export type RootField =
  | keyof AppointmentsQuery
  | keyof FindPracticesQuery
  | keyof HomeQuery
  | keyof BookAppointmentMutation
  | keyof CancelAppointmentMutation
  | keyof CancelOrderMutation
  | keyof OrderMedicinesMutation;

/** The path of a field in a response. Empty: the whole response. */
export type ResponsePath = readonly [] | readonly [RootField, ...(readonly string[])];

/** A failed query or mutation, and the steps that may help the user. */
export interface Failure {
  /** True when a retry may help. */
  readonly isRetryable: boolean;
  /** The reference to quote to support. */
  readonly reference?: string;
  /** Why the input was rejected, if it was. In that case nothing was done. */
  readonly rejection?: string;
}

const rejectionCodes: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'FORBIDDEN']);

/** Reads the failure at a path of the response, such as `gpPatient.appointments`, or of the whole operation. */
export function readFailure(error: unknown, ...path: ResponsePath): Failure {
  // Anything but a GraphQL error is a failure of the network or the server.
  if (!CombinedGraphQLErrors.is(error)) return { isRetryable: true };
  const isAtPath = ({ path: errorPath = [] }: { readonly path?: readonly (string | number)[] }) =>
    path.every((name, index) => errorPath[index] === undefined || errorPath[index] === name);
  const found = error.errors.find(isAtPath) ?? error.errors[0];
  const { code, retryable, reference } = found?.extensions ?? {};
  return {
    // Retryable unless the error says otherwise.
    isRetryable: retryable !== false && !rejectionCodes.has(code),
    ...(typeof reference === 'string' && { reference }),
    ...(rejectionCodes.has(code) && found && { rejection: found.message }),
  };
}
