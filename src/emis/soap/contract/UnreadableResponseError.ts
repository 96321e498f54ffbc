import type { UnreadableXmlReason } from '../../xml/UnreadableXmlError.ts';

export type UnreadableReason =
  | UnreadableXmlReason
  | 'TOO_DEEP'
  | 'NOT_SOAP'
  | 'NO_RESPONSE'
  | 'MUST_UNDERSTAND'
  | 'WRONG_TYPE'
  | 'MISSING_VALUE'
  | 'DUPLICATE';

/**
 * A response that cannot be used at all. `path` consists of names that the contract or SOAP defines, such as
 * `GetMessagesResponse/Messages/Message/MessageId`. It never contains a value or a name that the upstream invented:
 * either may be about a patient.
 */
export class UnreadableResponseError extends Error {
  override readonly name = 'UnreadableResponseError';
  readonly reason: UnreadableReason;
  readonly path: string;

  constructor(reason: UnreadableReason, path = '') {
    super(`The response cannot be read: ${reason}${path === '' ? '' : ` at ${path}`}`);
    this.reason = reason;
    this.path = path;
  }
}
