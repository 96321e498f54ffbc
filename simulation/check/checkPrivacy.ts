import type { Entry } from '../history/History.ts';
import { canaryOf, childOf, newcomerOf, subjectOf, type Cast } from '../plan/cast.ts';
import type { Known } from './checkDenials.ts';
import { hasNoAccess } from './checkReads.ts';
import { describe, type Operation, type Violation } from './Operation.ts';

/** The patients whose data a person may ever see. */
function patientsSeenBy(cast: Cast, person: string): readonly number[] {
  const own = Array.from({ length: newcomerOf(cast) }, (_, at) => at + 1).filter((one) => subjectOf(one) === person);
  return own.some((one) => one <= 2) ? [...own, childOf(cast)] : own;
}

/** Nobody receives the canary of a patient who is not theirs, in any response. */
export function checkPrivacy(entries: readonly Entry[], cast: Cast): readonly Violation[] {
  return entries.flatMap((entry, at) => {
    if (entry.kind !== 'seen') return [];
    const allowed = new Set(patientsSeenBy(cast, entry.person).map(canaryOf));
    return entry.canaries
      .filter((canary) => !allowed.has(canary))
      .map((canary) => ({
        rule: 'nobody sees data of another patient',
        detail: `a response of step ${entry.step} to ${entry.person} contains ${canary}`,
        at,
      }));
  });
}

/**
 * A link that was made stays until it is removed, and a removed one is gone. Only operations that do not overlap say
 * anything about the order.
 */
export function checkLinks(known: Known, cast: Cast): readonly Violation[] {
  const { operations } = known;
  const violations = operations
    .filter(isPatientMissing(known, cast))
    .map((read): Violation => ({ rule: 'a linked patient is found', detail: describe(read), at: read.endsAt }));
  for (const read of operations) {
    const seen = read.end.outcome.kind === 'read' ? read.end.outcome.values['patients'] : undefined;
    if (!isTexts(seen)) continue;
    for (const patient of patientsSeenBy(cast, read.begin.person)) {
      const expected = isLinked(operations, cast, read, patient);
      // Somebody who is linked anew may not have been able to read yet whose id it is.
      const isSeen = seen.includes(String(patient)) || (patient === newcomerOf(cast) && seen.includes('unknown'));
      if (expected === undefined || expected === isSeen) continue;
      const rule = expected ? 'a link stays until it is removed' : 'a removed link is gone';
      violations.push({ rule, detail: `patient ${patient} in ${describe(read)}`, at: read.endsAt });
    }
  }
  return violations;
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value);

/** Reads of one item, which may not exist any more. */
const itemActions: ReadonlySet<string> = new Set(['appointment', 'document', 'message', 'prescription', 'testResult']);

/** @returns a test for reads that did not find a patient who was certainly linked */
function isPatientMissing(known: Known, cast: Cast): (read: Operation) => boolean {
  const { operations } = known;
  return (read) =>
    read.end.outcome.kind === 'notFound' &&
    !itemActions.has(read.begin.action) &&
    // Nobody is found by an NHS number that the practice does not say.
    !(read.begin.target === 'NhsNumber' && hasNoAccess(read, known)) &&
    patientsSeenBy(cast, read.begin.person).includes(read.begin.patient) &&
    isLinked(operations, cast, read, read.begin.patient) === true;
}

/** @returns undefined when it is not certain */
function isLinked(operations: readonly Operation[], cast: Cast, read: Operation, patient: number): boolean | undefined {
  let linked: boolean | undefined = patient !== newcomerOf(cast);
  const changes = operations.filter(
    ({ begin, beginsAt }) =>
      begin.person === read.begin.person &&
      begin.patient === patient &&
      (begin.action === 'register' || begin.action === 'unlink') &&
      beginsAt < read.endsAt,
  );
  for (const change of changes.toSorted((one, other) => one.endsAt - other.endsAt)) {
    const { kind } = change.end.outcome;
    if (kind === 'skipped') continue;
    // Overlapping changes have no certain order, and an unknown outcome may still come true.
    const overlaps = changes.some(
      (other) => other !== change && other.beginsAt < change.endsAt && change.beginsAt < other.endsAt,
    );
    if (overlaps || change.endsAt > read.beginsAt) return undefined;
    if (kind === 'done') linked = change.begin.action === 'register';
    else if (kind !== 'refused' && kind !== 'notFound') linked = undefined;
  }
  return linked;
}
