import { ConcernedPractices } from './ConcernedPractices.ts';
import { omitUndefined } from './omitUndefined.ts';

export type UpstreamErrorCode = 'UPSTREAM_TIMEOUT' | 'UPSTREAM_UNAVAILABLE' | 'UPSTREAM_INVALID_RESPONSE';

interface UpstreamErrorOptions {
  readonly isRetryable: boolean;
  readonly retryAfterSeconds?: number;
  readonly path?: string;
  readonly isUnsentWrite?: boolean;
  readonly faultReference?: string;
}

/**
 * The upstream timed out, is unavailable or sent an invalid response. `detail` is logged: it names operations, elements
 * and statuses, never values, since a value may be a patient's.
 */
export class UpstreamError extends Error {
  override name = 'UpstreamError' as const;
  readonly code: UpstreamErrorCode;
  readonly detail: string;
  /** True when the same request may succeed when it is sent again. */
  readonly isRetryable: boolean;
  readonly retryAfterSeconds: number | undefined;
  /** The path of the element that cannot be read, of names that the contract defines. Undefined when it is not known. */
  readonly path: string | undefined;
  /** True for a write of which nothing was sent. */
  readonly isUnsentWrite: boolean;
  /** The upstream's own reference of its fault, a GUID, for its support. */
  readonly faultReference: string | undefined;
  /** The practices whose calls failed with this error. Several calls may share it. */
  readonly practices = new ConcernedPractices();

  constructor(code: UpstreamErrorCode, detail: string, options: UpstreamErrorOptions) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.isRetryable = options.isRetryable;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.path = options.path;
    this.isUnsentWrite = options.isUnsentWrite ?? false;
    this.faultReference = options.faultReference;
  }
}

/** @returns the error for a response that cannot be used. By default a retry is expected to get the same response. */
export function invalidResponse(detail: string, options: UpstreamErrorOptions = { isRetryable: false }): UpstreamError {
  return new UpstreamError('UPSTREAM_INVALID_RESPONSE', detail, options);
}

/** @returns the same error about a write of which nothing was sent */
export function toUnsentWrite(error: UpstreamError): UpstreamError {
  const { code, detail, isRetryable, retryAfterSeconds, path, faultReference } = error;
  const options = omitUndefined({ retryAfterSeconds, path, faultReference });
  return new UpstreamError(code, detail, { isRetryable, ...options, isUnsentWrite: true });
}
