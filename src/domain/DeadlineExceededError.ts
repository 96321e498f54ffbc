import { UpstreamError } from './upstreamError.ts';

/** The request for which a call was to be made has no time left. It says nothing of the upstream, or of other requests. */
export class DeadlineExceededError extends UpstreamError {
  constructor(operation: string) {
    super('UPSTREAM_TIMEOUT', `${operation}: the time of the request is over`, { isRetryable: true });
  }
}
