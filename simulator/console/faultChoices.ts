import type { FaultKind } from '../faults.ts';

/** The faults that can be planned from the console, in their order on the page. */
export const faultChoices: Readonly<Record<string, { readonly label: string; readonly fault: FaultKind }>> = {
  lostAfter: { label: 'Processed, response lost', fault: { kind: 'drop', at: 'after' } },
  lostBefore: { label: 'Not processed, connection closed', fault: { kind: 'drop', at: 'before' } },
  neverArrived: { label: 'Request does not arrive', fault: { kind: 'drop', at: 'arrival' } },
  cut: { label: 'Processed, response cut off', fault: { kind: 'cut' } },
  slow: { label: 'Response after 5 seconds', fault: { kind: 'delay', ms: 5_000 } },
  tooSlow: { label: 'Response after 30 seconds', fault: { kind: 'delay', ms: 30_000 } },
  internalError: { label: 'Internal error, not processed', fault: { kind: 'internal-error', at: 'before' } },
  internalErrorAfter: { label: 'Internal error, but processed', fault: { kind: 'internal-error', at: 'after' } },
  proxyError: { label: 'HTTP 503 from a proxy', fault: { kind: 'proxy-error' } },
  rateLimit: { label: 'Rate limit (HTTP 429)', fault: { kind: 'rate-limit', retryAfterSeconds: 2 } },
  wrongHash: { label: 'Response with a wrong hash', fault: { kind: 'wrong-response-hash' } },
  noSequence: { label: 'Response without a sequence', fault: { kind: 'missing-response-sequence' } },
};

/** The label of a planned fault, or its kind if the console does not offer it. */
export function faultLabel(fault: FaultKind): string {
  const at = 'at' in fault ? fault.at : undefined;
  const ms = 'ms' in fault ? fault.ms : undefined;
  const found = Object.values(faultChoices).find(
    ({ fault: one }) =>
      one.kind === fault.kind && ('at' in one ? one.at : undefined) === at && ('ms' in one ? one.ms : undefined) === ms,
  );
  return found?.label ?? fault.kind;
}
