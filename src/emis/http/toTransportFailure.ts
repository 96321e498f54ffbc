import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import { UpstreamError, type UpstreamErrorCode } from '../../domain/UpstreamError.ts';
import type { TransportError, TransportReason } from './TransportError.ts';

const codes: Readonly<Record<Exclude<TransportReason, 'deadlineExceeded'>, UpstreamErrorCode>> = {
  notConnected: 'UPSTREAM_UNAVAILABLE',
  connectTimeout: 'UPSTREAM_UNAVAILABLE',
  notStarted: 'UPSTREAM_UNAVAILABLE',
  headersTimeout: 'UPSTREAM_TIMEOUT',
  bodyTimeout: 'UPSTREAM_TIMEOUT',
  overallTimeout: 'UPSTREAM_TIMEOUT',
  cut: 'UPSTREAM_UNAVAILABLE',
  tooLarge: 'UPSTREAM_INVALID_RESPONSE',
  badCoding: 'UPSTREAM_INVALID_RESPONSE',
};

/** Maps a transport error to an upstream error. An invalid response is not retryable: it would be the same again. */
export function toTransportFailure(
  operation: string,
  { reason, wasSent, systemCode }: TransportError,
): { kind: 'failed'; wasSent: boolean; error: UpstreamError } {
  if (reason === 'deadlineExceeded') return { kind: 'failed', wasSent, error: new DeadlineExceededError(operation) };
  const code = codes[reason];
  const isRetryable = code !== 'UPSTREAM_INVALID_RESPONSE';
  const detail = [`${operation}: ${reason}`, ...(systemCode === undefined ? [] : [systemCode])].join(', ');
  return { kind: 'failed', wasSent, error: new UpstreamError(code, detail, { isRetryable }) };
}
