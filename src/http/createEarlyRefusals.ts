import { randomUUID } from 'node:crypto';
import type { Log } from '../telemetry/Log.ts';
import { logFailure } from '../telemetry/logFailure.ts';
import type { Metrics } from '../telemetry/Metrics.ts';
import { createSampler } from './createSampler.ts';
import { errorCodes, type ErrorCode } from './errorCodes.ts';

/** Reports one response. @returns its request id, which is never the caller's, since no header may have been read */
export type ReportEarlyRefusal = (status: number, code: ErrorCode) => string;

interface EarlyRefusalOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds that never go back. */
  readonly clock: () => number;
}

/**
 * Creates the report of responses that the HTTP server sends before the application has the request. Anybody can cause
 * them without a token: all are counted, and at most one of each code has a line every ten seconds.
 */
export function createEarlyRefusals({ log, metrics, clock }: EarlyRefusalOptions): ReportEarlyRefusal {
  const sample = createSampler(clock);
  return (status, code) => {
    const requestId = randomUUID();
    metrics.requestRefused(code);
    const count = sample(code);
    if (count !== undefined) {
      const fields = { requestId, status, code, count };
      logFailure(log, errorCodes[code].cause, 'A request was refused before it was read.', fields);
    }
    return requestId;
  };
}
