export type UnwritableReason = 'UNKNOWN_NAME' | 'MISSING_VALUE' | 'WRONG_TYPE' | 'ILLEGAL_CHARACTER';

/**
 * A request that cannot be put into XML exactly as it is. `place` is a path of names that the contract knows,
 * such as `BookAppointment/BookingReason`: never a value, because it may be about a patient.
 */
export class UnwritableRequestError extends Error {
  override readonly name = 'UnwritableRequestError';
  readonly reason: UnwritableReason;
  readonly place: string;

  constructor(reason: UnwritableReason, place: string) {
    super(`The request cannot be written: ${reason} at ${place}`);
    this.reason = reason;
    this.place = place;
  }
}
