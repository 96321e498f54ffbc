import type { Log, SafeFields } from './Log.ts';

/** Who can remove the cause of a failure: the client, this subgraph with what it runs on, or the upstream. */
export type Cause = 'client' | 'own' | 'upstream';

/** The level of a line about a failure, by the cause of the failure. */
export const levelOfCause = { client: 'info', upstream: 'warn', own: 'error' } as const satisfies Record<
  Cause,
  keyof Log
>;

/**
 * Writes the line of a failure, with its cause, at the level of the cause. The only way in which failures are logged, but
 * for security events, which are always errors.
 */
export function logFailure(
  log: Pick<Log, 'info' | 'warn' | 'error'>,
  cause: Cause,
  event: string,
  fields?: SafeFields,
): void {
  log[levelOfCause[cause]](event, { ...fields, cause });
}
