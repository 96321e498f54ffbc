import { UpstreamError } from './UpstreamError.ts';

/** The deadline of the request expired before its call was sent or its response arrived. Other requests are not affected. */
export class DeadlineExceededError extends UpstreamError {
  constructor(operation: string, options: { readonly isUnsentWrite?: boolean } = {}) {
    super('UPSTREAM_TIMEOUT', `${operation}: the deadline of the request has expired`, {
      isRetryable: true,
      ...options,
    });
  }
}
