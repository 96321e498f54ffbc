import type { Unavailability } from './Unavailability.ts';

/** Thrown behind the gate when a fresh look at the account finds that a service is not available. */
export class UnavailableError extends Error {
  override name = 'UnavailableError' as const;
  readonly unavailable: Unavailability;
  constructor(unavailable: Unavailability) {
    super(`The service is not available: ${unavailable.reason}.`);
    this.unavailable = unavailable;
  }
}
