import type { Entry } from '../history/History.ts';
import type { Violation } from './Operation.ts';

/** No call breaks the protocol: each number of a session once and in order, with the right hash and headers. */
export function checkProtocol(entries: readonly Entry[]): readonly Violation[] {
  const violations: Violation[] = [];
  const last = new Map<string, number>();
  entries.forEach((entry, at) => {
    if (entry.kind !== 'call') return;
    if (entry.violation !== undefined) {
      const detail = `call ${entry.index}, ${entry.operation}: ${entry.violation}`;
      violations.push({ rule: 'no session is out of sequence', detail, at });
    }
    if (entry.session === undefined || entry.number === undefined || entry.code === -1061) return;
    // A call that is turned away because of a rate does not use its number.
    if (entry.status === 429) return;
    const number = last.get(entry.session) ?? 0;
    if (entry.number <= number && entry.status !== 0 && entry.status !== 503) {
      const detail = `call ${entry.index}, ${entry.operation}: number ${entry.number} after ${number}`;
      violations.push({ rule: 'no session is out of sequence', detail, at });
    }
    last.set(entry.session, Math.max(number, entry.number));
  });
  return violations;
}

const wrongProofs = new Set(['wrong-server-validation-key', 'off-curve-server-public-key']);

/** After a wrong proof of the server, the client does not send its own. */
export function checkProofs(entries: readonly Entry[]): readonly Violation[] {
  const refused = new Set<string>();
  return entries.flatMap((entry, at) => {
    if (entry.kind !== 'call') return [];
    const key = `${entry.step} ${entry.relationship}`;
    if (entry.operation === 'BeginPatientSession') {
      refused.delete(key);
      if (entry.status === 200 && entry.faults?.some((fault) => wrongProofs.has(fault))) refused.add(key);
    }
    if (entry.operation !== 'CompletePatientSession' || !refused.has(key)) return [];
    const detail = `call ${entry.index} of step ${entry.step}`;
    return [{ rule: 'a session begins with the proof of the server', detail, at }];
  });
}

/** Nothing fails in a way that the product does not expect. */
export function checkUnexpected(entries: readonly Entry[]): readonly Violation[] {
  return entries.flatMap((entry, at) => {
    if (entry.kind === 'uncaught')
      return [{ rule: 'no process fails unexpectedly', detail: `${entry.process}: ${entry.error}`, at }];
    const isInternal = entry.kind === 'log' && entry.event === 'Internal server error.';
    return isInternal
      ? [{ rule: 'no process fails unexpectedly', detail: `${entry.process}: ${entry.event}`, at }]
      : [];
  });
}
