export type TransportReason =
  /** No connection could be made. */
  | 'notConnected'
  | 'connectTimeout'
  /** The overall timeout ended the wait for a free connection. */
  | 'notStarted'
  /** The deadline of the request expired before the call was sent. */
  | 'deadlineExceeded'
  /** The response did not begin in time. */
  | 'headersTimeout'
  /** The response began and then stalled. */
  | 'bodyTimeout'
  /** The response was not complete when the overall timeout ended. */
  | 'overallTimeout'
  /** The connection broke, or the response was not HTTP. */
  | 'cut'
  | 'tooLarge'
  /** The content encoding is unsupported or corrupt. */
  | 'badCoding';

/** A call without a complete response. It carries no part of the request or the response. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly reason: TransportReason;
  /** False only when certainly nothing has reached the upstream. */
  readonly wasSent: boolean;
  /** The code of the system, TLS or HTTP library, such as `ECONNREFUSED`. It says why there is no connection. */
  readonly systemCode: string | undefined;

  constructor(reason: TransportReason, wasSent: boolean, systemCode?: string) {
    super(`The call failed: ${reason}${wasSent ? '' : ', and nothing was sent'}`);
    this.reason = reason;
    this.wasSent = wasSent;
    this.systemCode = systemCode;
  }
}
