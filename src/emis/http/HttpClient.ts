import type { RequestDeadline } from '../../domain/RequestDeadline.ts';

export interface HttpClient {
  /** Sends one call, once: it is never retried, and redirects are not followed. Throws `TransportError`. */
  post(headers: Readonly<Record<string, string>>, body: string, options?: SendOptions): Promise<HttpResponse>;
  /** Closes all connections. Calls in progress fail. */
  close(): Promise<void>;
}

/** The certificate of this application, and the authorities that it trusts instead of the public ones, in PEM. */
export interface ClientTls {
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
  readonly ca?: string;
}

export interface SendOptions {
  /** The call is not sent after this has expired. Undefined when the call is not made for a request. */
  readonly deadline: RequestDeadline | undefined;
  /** The ODS code of the practice that the call addresses, in any case. Absent when it addresses none. */
  readonly practice?: string | undefined;
  /** True when the call gets a new connection, as every write does. */
  readonly usesNewConnection?: boolean | undefined;
  /** Present for writes only. Called when the call is sent. Until then, certainly nothing has reached the upstream. */
  readonly onSent?: (() => void) | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** In lower case, without parameters; empty when there is none. */
  readonly mediaType: string;
  /** In lower case. */
  readonly charset?: string;
  readonly retryAfterSeconds?: number;
  /** Can be read once. Throws `TransportError`. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Releases the connection when the body is not read. */
  discard(): void;
}

export interface HttpTimeouts {
  readonly connectMs: number;
  /** From sending the call to the head of its response. */
  readonly headersMs: number;
  /** Between two chunks of a response. */
  readonly bodyIdleMs: number;
  /** For the whole call, including the wait for a connection. */
  readonly overallMs: number;
}
