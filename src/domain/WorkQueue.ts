/** Shares the event loop between requests that build long responses. Work is measured in units of about a microsecond. */
export interface WorkQueue {
  /** @returns true when the work may be done now, as part of the current turn of the event loop. */
  tryTake(units: number): boolean;
  /** Waits for a later turn of the event loop in which the work may be done. Owners take turns. */
  take(owner: object, units: number): Promise<void>;
}
