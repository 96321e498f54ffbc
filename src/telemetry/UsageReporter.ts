/** An operation as it may leave the process: without literals, aliases and names that the client chose. */
export interface ReportedOperation {
  /** Equal for equal operations. */
  readonly key: string;
  readonly text: string;
  /** A configured name, or `other`. */
  readonly name: string;
  /** What the operation uses, as coordinates of the schema: `Query.patients`, `Query.patients.first`. */
  readonly coordinates: readonly string[];
}

/** How an operation went. */
export interface OperationRun {
  readonly durationMs: number;
  readonly errors: number;
  /** The name of the client application, if it sent one: a configured name, or `other`. */
  readonly client: string | undefined;
}

/** Reports which parts of the schema are used. */
export interface UsageReporter {
  record(operation: ReportedOperation, run: OperationRun): void;
  /** Sends what is left, within a few seconds. */
  stop(): Promise<void>;
}
