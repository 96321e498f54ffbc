import { UpstreamError } from '../../domain/upstreamError.ts';
import type { UpstreamErrorCode } from '../../domain/upstreamError.ts';
import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import type { TransportError, TransportReason } from './TransportError.ts';

const codes: Readonly<Record<Exclude<TransportReason, 'requestOver'>, UpstreamErrorCode>> = {
  notConnected: 'UPSTREAM_UNAVAILABLE',
  connectTimeout: 'UPSTREAM_UNAVAILABLE',
  notStarted: 'UPSTREAM_UNAVAILABLE',
  headersTimeout: 'UPSTREAM_TIMEOUT',
  bodyTimeout: 'UPSTREAM_TIMEOUT',
  deadline: 'UPSTREAM_TIMEOUT',
  cut: 'UPSTREAM_UNAVAILABLE',
  tooLarge: 'UPSTREAM_INVALID_RESPONSE',
  badCoding: 'UPSTREAM_INVALID_RESPONSE',
};

/** A failed transport in our words. An answer that cannot be taken would not be taken the next time either. */
export function toTransportFailure(
  operation: string,
  { reason, wasSent }: TransportError,
): { kind: 'failed'; wasSent: boolean; error: UpstreamError } {
  if (reason === 'requestOver') return { kind: 'failed', wasSent, error: new DeadlineExceededError(operation) };
  const code = codes[reason];
  const isRetryable = code !== 'UPSTREAM_INVALID_RESPONSE';
  return { kind: 'failed', wasSent, error: new UpstreamError(code, `${operation}: ${reason}`, { isRetryable }) };
}
