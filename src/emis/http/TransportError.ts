export type TransportReason =
  /** No connection could be made. */
  | 'notConnected'
  | 'connectTimeout'
  /** The call waited for a free connection until its time was over. */
  | 'notStarted'
  /** The request that it was for was over before the call was sent. */
  | 'requestOver'
  /** The answer did not begin in time. */
  | 'headersTimeout'
  /** The answer began and then stood still. */
  | 'bodyTimeout'
  /** The answer came, but not all of it in time. */
  | 'deadline'
  /** The connection broke, or what came over it was not HTTP. */
  | 'cut'
  | 'tooLarge'
  /** The answer is compressed in a way that was not asked for, or badly. */
  | 'badCoding';

/** A call that brought back no whole answer. It carries nothing of the call or the answer. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly reason: TransportReason;
  /** False only when certainly nothing reached the other side. */
  readonly wasSent: boolean;

  constructor(reason: TransportReason, wasSent: boolean) {
    super(`The call failed: ${reason}${wasSent ? '' : ', and nothing was sent'}`);
    this.reason = reason;
    this.wasSent = wasSent;
  }
}
