import type { FaultKind } from '../faults.ts';

/** What can be made to go wrong from the console, in the order in which it is shown. */
export const faultChoices: Readonly<Record<string, { readonly label: string; readonly fault: FaultKind }>> = {
  lostAfter: { label: 'Done, but the answer is lost', fault: { kind: 'drop', at: 'after' } },
  lostBefore: { label: 'Not done, and the connection breaks', fault: { kind: 'drop', at: 'before' } },
  neverArrived: { label: 'Never arrives', fault: { kind: 'drop', at: 'arrival' } },
  cut: { label: 'Done, and the answer is cut off', fault: { kind: 'cut' } },
  slow: { label: 'Answers after 5 seconds', fault: { kind: 'delay', ms: 5_000 } },
  tooSlow: { label: 'Answers after 30 seconds', fault: { kind: 'delay', ms: 30_000 } },
  internalError: { label: 'Internal error, not done', fault: { kind: 'internal-error', at: 'before' } },
  internalErrorAfter: { label: 'Internal error, but done', fault: { kind: 'internal-error', at: 'after' } },
  proxyError: { label: 'HTTP 503 from a proxy', fault: { kind: 'proxy-error' } },
  rateLimit: { label: 'Too many calls (HTTP 429)', fault: { kind: 'rate-limit', retryAfterSeconds: 2 } },
  wrongHash: { label: 'Answer with a wrong hash', fault: { kind: 'wrong-answer-hash' } },
  noSequence: { label: 'Answer without a sequence', fault: { kind: 'missing-answer-sequence' } },
};

/** The label of a planned fault. */
export function faultLabel(fault: FaultKind): string {
  const at = 'at' in fault ? fault.at : undefined;
  const ms = 'ms' in fault ? fault.ms : undefined;
  const found = Object.values(faultChoices).find(
    ({ fault: one }) =>
      one.kind === fault.kind && ('at' in one ? one.at : undefined) === at && ('ms' in one ? one.ms : undefined) === ms,
  );
  return found?.label ?? fault.kind;
}
