import { UpstreamError } from './UpstreamError.ts';

/** The limits of this subgraph, by the code that clients see. */
export type LimitCode = 'COST_LIMIT_EXCEEDED' | 'OVERLOADED' | 'RATE_LIMITED';

const messages: Readonly<Record<LimitCode, string>> = {
  COST_LIMIT_EXCEEDED:
    'This request needs more calls to the GP system than one request may make. Ask for less at once.',
  OVERLOADED: 'This service is busy and did not carry this out. Try again later.',
  RATE_LIMITED: 'Too many requests. This one was not carried out. Try again later.',
};

/**
 * A limit of this subgraph refused work, and nothing was sent. Like every `UpstreamError` it means "could not be read",
 * never "there is none".
 */
export class LimitError extends UpstreamError {
  readonly limit: LimitCode;
  /** For the client. */
  readonly publicMessage: string;

  /** @param detail is logged: names and numbers only */
  constructor(limit: LimitCode, detail: string, options: { retryAfterSeconds?: number; message?: string } = {}) {
    const isRetryable = limit !== 'COST_LIMIT_EXCEEDED';
    const { retryAfterSeconds } = options;
    super('UPSTREAM_UNAVAILABLE', detail, {
      isRetryable,
      ...(isRetryable && { retryAfterSeconds: Math.max(1, Math.ceil(retryAfterSeconds ?? 1)) }),
    });
    this.limit = limit;
    this.publicMessage = options.message ?? messages[limit];
  }
}

/**
 * @returns the error for a request that needs more than one request may, without the figures for the client
 * @param detail is logged: names and numbers only
 */
export function costLimitExceeded(detail: string): LimitError {
  return new LimitError('COST_LIMIT_EXCEEDED', detail);
}

/** @param excess such as `The cost of the operation is 9, and the limit is 5.` It is logged, and the client receives it */
export function demandLimitExceeded(excess: string): LimitError {
  return new LimitError('COST_LIMIT_EXCEEDED', excess, { message: `${excess} Request fewer fields or smaller pages.` });
}
