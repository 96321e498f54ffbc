/** The names of operations and of client applications that may appear in logs, traces and metrics. */
export interface OperationNames {
  readonly operations: ReadonlySet<string>;
  readonly clients: ReadonlySet<string>;
}
