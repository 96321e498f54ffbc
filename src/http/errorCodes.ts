import type { UpstreamErrorCode } from '../domain/UpstreamError.ts';

/**
 * Every code of an error, and whether the same request may succeed when it is sent again. `perError`: the error itself
 * decides, and may add `retryAfterSeconds`. docs/frontend.md explains the codes, and names those that are reserved.
 */
export const errorCodes = {
  UNAUTHENTICATED: { retryable: false },
  FORBIDDEN: { retryable: false },
  BAD_USER_INPUT: { retryable: false },
  SERVICE_UNAVAILABLE: { retryable: 'perError' },
  UPSTREAM_TIMEOUT: { retryable: 'perError' },
  UPSTREAM_UNAVAILABLE: { retryable: 'perError' },
  UPSTREAM_INVALID_RESPONSE: { retryable: 'perError' },
  DEADLINE_EXCEEDED: { retryable: true },
  CLIENT_CLOSED_REQUEST: { retryable: true },
  PATIENT_MISMATCH: { retryable: false },
  RATE_LIMITED: { retryable: true },
  STORE_UNAVAILABLE: { retryable: true },
  COST_LIMIT_EXCEEDED: { retryable: false },
  OVERLOADED: { retryable: true },
  INTERNAL_SERVER_ERROR: { retryable: false },
  GRAPHQL_PARSE_FAILED: { retryable: false },
  GRAPHQL_VALIDATION_FAILED: { retryable: false },
  OPERATION_RESOLUTION_FAILURE: { retryable: false },
  PERSISTED_QUERY_NOT_SUPPORTED: { retryable: false },
  PERSISTED_QUERY_NOT_FOUND: { retryable: false },
  BAD_REQUEST: { retryable: false },
  NOT_FOUND: { retryable: false },
  METHOD_NOT_ALLOWED: { retryable: false },
  REQUEST_TIMEOUT: { retryable: true },
  PAYLOAD_TOO_LARGE: { retryable: false },
  UNSUPPORTED_MEDIA_TYPE: { retryable: false },
  EXPECTATION_FAILED: { retryable: false },
  HEADERS_TOO_LARGE: { retryable: false },
  RESPONSE_TOO_LARGE: { retryable: false },
  SHUTTING_DOWN: { retryable: true },
} as const satisfies Readonly<Record<string, { readonly retryable: boolean | 'perError' }>> &
  Readonly<Record<UpstreamErrorCode, { readonly retryable: 'perError' }>>;

export type ErrorCode = keyof typeof errorCodes;

/** @returns the extensions that every error with a code of its own has. An error that may be retried says so itself. */
export function extensionsOf<Code extends Exclude<ErrorCode, UpstreamErrorCode>>(
  code: Code,
): { readonly code: Code; readonly retryable: boolean } {
  return { code, retryable: errorCodes[code].retryable === true };
}
