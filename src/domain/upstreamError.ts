export type UpstreamErrorCode = 'UPSTREAM_TIMEOUT' | 'UPSTREAM_UNAVAILABLE' | 'UPSTREAM_INVALID_RESPONSE';

/**
 * The upstream is slow, down or talking nonsense. `detail` is for the log: it names operations, element names and
 * statuses, never values, since a value may be a patient's.
 */
export class UpstreamError extends Error {
  override name = 'UpstreamError' as const;
  readonly code: UpstreamErrorCode;
  readonly detail: string;
  /** Whether the same question may be asked again with hope. */
  readonly isRetryable: boolean;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: UpstreamErrorCode, detail: string, options: { isRetryable: boolean; retryAfterSeconds?: number }) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.isRetryable = options.isRetryable;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
