/**
 * What may be written to a log: nothing else can be named, so that no patient's data and no secret can slip in. A
 * message of an error that is not ours is not among them, since it may quote what it stumbled on.
 */
export interface SafeFields {
  /** Given to the client too, so that an answer can be found in the log. */
  readonly reference?: string;
  /** A code of ours, such as `UPSTREAM_TIMEOUT`. */
  readonly code?: string;
  /** The name of an error's class. */
  readonly error?: string;
  /** Our own words about an error: operations, element names and statuses, never values. */
  readonly detail?: string;
  /** Where in the code, as file names and line numbers. */
  readonly at?: readonly string[];
  /** The client's name for its operation, where it is a plain name. */
  readonly operation?: string;
  /** The field of the schema. */
  readonly field?: string;
  readonly retryable?: boolean;
  /** The upstream's name of what it was asked for. */
  readonly upstreamOperation?: string;
  readonly outcome?: string;
  /** The upstream's code of a fault, and its own reference. */
  readonly faultCode?: number;
  readonly faultReference?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly count?: number;
  readonly url?: string;
  readonly signal?: string;
  readonly mode?: string;
}

/** Events are short sentences that are always the same, so that they can be counted. */
export interface Log {
  debug(event: string, fields?: SafeFields): void;
  info(event: string, fields?: SafeFields): void;
  warn(event: string, fields?: SafeFields): void;
  error(event: string, fields?: SafeFields): void;
}
