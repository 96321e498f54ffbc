/** The spans of a trace, outermost first. Names are constants, so that no data of a request can be in them. */
export type SpanName = 'request' | 'operation' | 'gate' | 'load' | 'wait' | 'upstream call' | 'document' | 'store';

/** The only attributes of spans. Values are names of this project or of the contract, numbers, and ODS codes. */
export interface SpanAttributes {
  readonly 'http.response.status_code'?: number;
  readonly 'graphql.operation.type'?: string;
  /** Configured names only: see `createSafeNames`. */
  readonly 'graphql.operation.name'?: string;
  /** A keyed hash of a document whose name is not configured. */
  readonly 'graphql.document'?: string;
  readonly 'emis.request_id'?: string;
  readonly 'emis.client'?: string;
  readonly 'emis.outcome'?: string;
  /** A code of this subgraph. */
  readonly 'error.type'?: string;
  /** The service of a gate decision. */
  readonly 'emis.service'?: string;
  /** `available`, or the type of the reason. */
  readonly 'emis.decision'?: string;
  readonly 'emis.loader'?: string;
  readonly 'emis.batch.size'?: number;
  readonly 'emis.queue'?: string;
  /** The operation's name in the upstream's contract. */
  readonly 'emis.operation'?: string;
  readonly 'emis.practice'?: string;
  readonly 'emis.fault.code'?: number;
  /** `durable` or `shared`. */
  readonly 'emis.store'?: string;
  readonly 'emis.store.operation'?: string;
}

/** A span that has begun. */
export interface Span {
  /** Begins a span inside this one. */
  begin(name: SpanName, attributes: SpanAttributes): Span;
  /** Adds attributes that are known only later. */
  note(attributes: SpanAttributes): void;
  /** @param hasFailed true when the work threw */
  end(hasFailed?: boolean): void;
  /** The value of the header `traceparent` for a call that this span makes. */
  readonly traceparent: string;
}
