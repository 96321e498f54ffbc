/**
 * A store did not respond in time, refused, or lacks what it must have. `detail` is logged: it names the store and the
 * operation, never a record's name or value.
 */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError' as const;
  readonly detail: string;
  readonly retryAfterSeconds: number;

  constructor(detail: string, options: { readonly retryAfterSeconds?: number } = {}) {
    super(`STORE_UNAVAILABLE: ${detail}`);
    this.detail = detail;
    this.retryAfterSeconds = options.retryAfterSeconds ?? 5;
  }
}
