/**
 * The only fields that may be logged, so that no patient data and no secret can be. Messages of errors from libraries
 * are excluded, because they may quote the data that caused them.
 */
export interface SafeFields {
  /** The id of the HTTP request. A line that is written for a request has it without being told. */
  readonly requestId?: string;
  /** Also returned to the client, so that a response can be found in the log. */
  readonly reference?: string;
  /** An error code of this subgraph, such as `UPSTREAM_TIMEOUT`. */
  readonly code?: string;
  /** The name of an error's class. */
  readonly error?: string;
  /** Operations, element names and statuses, never values. */
  readonly detail?: string;
  /** Stack frames as file names and line numbers. */
  readonly at?: readonly string[];
  /** The client's operation name, when it is configured, and else `other`. */
  readonly operation?: string;
  /** A keyed hash of an operation whose name is not configured. */
  readonly document?: string;
  /** The name of the client application, when it is configured, and else `other`. */
  readonly client?: string;
  /** A keyed hash of the person's subject. */
  readonly subject?: string;
  /** Who can remove the cause of an error: `client`, `own` (this subgraph and what it runs on) or `upstream`. */
  readonly cause?: string;
  /** The number of upstream calls. */
  readonly calls?: number;
  /** The field of the schema. */
  readonly field?: string;
  readonly retryable?: boolean;
  /** An ODS code. */
  readonly practice?: string;
  /** ODS codes, five at most. */
  readonly practices?: readonly string[];
  /** The operation's name in the upstream's contract. */
  readonly upstreamOperation?: string;
  readonly outcome?: string;
  /** The code of an upstream fault. `faultReference` is the upstream's own reference. */
  readonly faultCode?: number;
  readonly faultReference?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly count?: number;
  /** Whole seconds by which the clock of this machine is ahead. */
  readonly skewSeconds?: number;
  readonly url?: string;
  readonly signal?: string;
  readonly mode?: string;
}

/** Events are short, constant sentences, so that they can be counted. */
export interface Log {
  debug(event: string, fields?: SafeFields): void;
  info(event: string, fields?: SafeFields): void;
  warn(event: string, fields?: SafeFields): void;
  error(event: string, fields?: SafeFields): void;
}
