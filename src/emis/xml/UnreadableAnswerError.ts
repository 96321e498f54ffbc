export type UnreadableReason =
  | 'NOT_UTF8'
  | 'NOT_WELL_FORMED'
  | 'TRUNCATED'
  | 'DTD'
  | 'RESERVED_NAME'
  | 'TOO_DEEP'
  | 'TOO_LARGE'
  | 'NOT_SOAP'
  | 'NO_ANSWER'
  | 'MUST_UNDERSTAND'
  | 'WRONG_TYPE'
  | 'MISSING_VALUE'
  | 'DUPLICATE';

/**
 * An answer that cannot be used as a whole. `place` is a path of names that the contract or SOAP knows,
 * such as `GetMessagesResponse/Messages/Message/MessageId`: never a value and never a name that the upstream made up,
 * because both may be about a patient.
 */
export class UnreadableAnswerError extends Error {
  override readonly name = 'UnreadableAnswerError';
  readonly reason: UnreadableReason;
  readonly place: string;

  constructor(reason: UnreadableReason, place = '') {
    super(place === '' ? `The answer cannot be read: ${reason}` : `The answer cannot be read: ${reason} at ${place}`);
    this.reason = reason;
    this.place = place;
  }
}
