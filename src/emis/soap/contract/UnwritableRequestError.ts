type UnwritableReason = 'UNKNOWN_NAME' | 'MISSING_VALUE' | 'WRONG_TYPE' | 'ILLEGAL_CHARACTER';

/**
 * A request that cannot be written as XML without a change. `path` consists of names that the contract defines, such
 * as `BookAppointment/BookingReason`. It never contains a value, which may be about a patient.
 */
export class UnwritableRequestError extends Error {
  override readonly name = 'UnwritableRequestError';
  readonly reason: UnwritableReason;
  readonly path: string;

  constructor(reason: UnwritableReason, path: string) {
    super(`The request cannot be written: ${reason} at ${path}`);
    this.reason = reason;
    this.path = path;
  }
}
