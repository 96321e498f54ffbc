import { extensionsOf, type ErrorCode } from './errorCodes.ts';

/** Headers of every response. Responses may contain personal data and must not be stored by caches. */
export const responseHeaders = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } as const;

const codes = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  417: 'EXPECTATION_FAILED',
  431: 'HEADERS_TOO_LARGE',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SHUTTING_DOWN',
} as const satisfies Readonly<Record<number, ErrorCode>>;

interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: ErrorCode } }];
}

/** @returns the body of an HTTP error in the shape of a GraphQL error, which every GraphQL client can read. */
export function errorBody(status: number, message: string): ErrorBody {
  const code = status in codes ? codes[status as keyof typeof codes] : 'BAD_REQUEST';
  return { errors: [{ message, extensions: extensionsOf(code) }] };
}
