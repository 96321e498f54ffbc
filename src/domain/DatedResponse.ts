/** What a response says of the clock of the server that sent it. */
export interface DatedResponse {
  /** The header `Date`. Empty when there is none. */
  readonly date: string;
  /** The header `Age`, which caches add. Empty when there is none. */
  readonly age: string;
  /** Milliseconds since 1970, by the clock of this machine. */
  readonly sentAtMs: number;
  readonly receivedAtMs: number;
}
