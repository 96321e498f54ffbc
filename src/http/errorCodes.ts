import type { UpstreamErrorCode } from '../domain/UpstreamError.ts';
import type { Cause } from '../telemetry/logFailure.ts';

/**
 * Every code of an error, and whether the same request may succeed when it is sent again. `perError`: the error itself
 * decides, and may add `retryAfterSeconds`. docs/frontend.md explains the codes, and names those that are reserved.
 * `cause` tells operators who can remove the cause: the client, this subgraph with what it runs on, or the upstream.
 */
export const errorCodes = {
  UNAUTHENTICATED: { retryable: false, cause: 'client' },
  FORBIDDEN: { retryable: false, cause: 'client' },
  BAD_USER_INPUT: { retryable: false, cause: 'client' },
  SERVICE_UNAVAILABLE: { retryable: 'perError', cause: 'own' },
  UPSTREAM_TIMEOUT: { retryable: 'perError', cause: 'upstream' },
  UPSTREAM_UNAVAILABLE: { retryable: 'perError', cause: 'upstream' },
  UPSTREAM_INVALID_RESPONSE: { retryable: 'perError', cause: 'upstream' },
  DEADLINE_EXCEEDED: { retryable: true, cause: 'own' },
  CLIENT_CLOSED_REQUEST: { retryable: true, cause: 'client' },
  PATIENT_MISMATCH: { retryable: false, cause: 'upstream' },
  RATE_LIMITED: { retryable: true, cause: 'client' },
  STORE_UNAVAILABLE: { retryable: true, cause: 'own' },
  COST_LIMIT_EXCEEDED: { retryable: false, cause: 'client' },
  OVERLOADED: { retryable: true, cause: 'own' },
  INTERNAL_SERVER_ERROR: { retryable: false, cause: 'own' },
  GRAPHQL_PARSE_FAILED: { retryable: false, cause: 'client' },
  GRAPHQL_VALIDATION_FAILED: { retryable: false, cause: 'client' },
  OPERATION_RESOLUTION_FAILURE: { retryable: false, cause: 'client' },
  PERSISTED_QUERY_NOT_SUPPORTED: { retryable: false, cause: 'client' },
  PERSISTED_QUERY_NOT_FOUND: { retryable: false, cause: 'client' },
  BAD_REQUEST: { retryable: false, cause: 'client' },
  NOT_FOUND: { retryable: false, cause: 'client' },
  METHOD_NOT_ALLOWED: { retryable: false, cause: 'client' },
  REQUEST_TIMEOUT: { retryable: true, cause: 'client' },
  PAYLOAD_TOO_LARGE: { retryable: false, cause: 'client' },
  UNSUPPORTED_MEDIA_TYPE: { retryable: false, cause: 'client' },
  EXPECTATION_FAILED: { retryable: false, cause: 'client' },
  HEADERS_TOO_LARGE: { retryable: false, cause: 'client' },
  RESPONSE_TOO_LARGE: { retryable: false, cause: 'client' },
  SHUTTING_DOWN: { retryable: true, cause: 'own' },
} as const satisfies Readonly<Record<string, { readonly retryable: boolean | 'perError'; readonly cause: Cause }>> &
  Readonly<Record<UpstreamErrorCode, { readonly retryable: 'perError'; readonly cause: 'upstream' }>>;

export type ErrorCode = keyof typeof errorCodes;

/** @returns the extensions that every error with a code of its own has. An error that may be retried says so itself. */
export function extensionsOf<Code extends Exclude<ErrorCode, UpstreamErrorCode>>(
  code: Code,
): { readonly code: Code; readonly retryable: boolean } {
  return { code, retryable: errorCodes[code].retryable === true };
}

/** @returns the gravest cause of several errors: own before upstream before client. Undefined without an error. */
export function causeOf(codes: readonly string[]): Cause | undefined {
  const causes = new Set(codes.map((code) => (code in errorCodes ? errorCodes[code as ErrorCode].cause : 'own')));
  return (['own', 'upstream', 'client'] as const).find((cause) => causes.has(cause));
}
