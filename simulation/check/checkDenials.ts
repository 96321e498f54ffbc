import type { Entry } from '../history/History.ts';
import { requestTimeoutMs } from '../plan/requestTimeoutMs.ts';
import { describe, type Operation, type Violation } from './Operation.ts';
import type { WorldValues } from './WorldValues.ts';

/** A denial is given by settings that were loaded within the last minute. The load itself takes a while. */
const denialMs = 60_000 + 2 * requestTimeoutMs;
/** A response may be on its way for so long, and operations that begin meanwhile share it. */
const onTheWayMs = 2_000;

/** The fault code of a service that is not enabled for the account. */
const serviceNotEnabled = -1030;

const appointmentActions = new Set(['appointments', 'appointment', 'slots', 'book', 'cancel']);

/**
 * Each denial was true at some moment within its operation: the practice does not offer the service, the account does not
 * have it, or the server did not know the key of the relationship. The last one shows only in a wrong proof of the server.
 */
export function checkDenials(
  entries: readonly Entry[],
  operations: readonly Operation[],
  world: WorldValues,
): readonly Violation[] {
  return operations
    .filter(({ end }) => end.outcome.kind === 'unavailable')
    .filter((operation) => !wasTrue(operation, { entries, operations, world }))
    .map((operation) => ({
      rule: 'a denial was true within the operation',
      detail: describe(operation),
      at: operation.endsAt,
    }));
}

export interface Known {
  readonly entries: readonly Entry[];
  readonly operations: readonly Operation[];
  readonly world: WorldValues;
}

function wasTrue(operation: Operation, known: Known): boolean {
  const { begin, beginsAt, end, endsAt } = operation;
  if (end.outcome.kind !== 'unavailable') return true;
  const { world } = known;
  const isAboutAppointments =
    appointmentActions.has(begin.action) || (begin.action === 'reference' && begin.target === 'Appointment');
  switch (end.outcome.reason) {
    case 'ACCESS_ENDED':
      return hasWrongProof(operation, known);
    case 'ACCOUNT_RESTRICTED':
      return world.between(`restricted/${begin.patient}/${begin.person}`, beginsAt, endsAt).includes(true);
    case 'NOT_OFFERED':
      return (
        isAboutAppointments &&
        world.between(`offered/${begin.patient}`, world.placeBefore(beginsAt, denialMs), endsAt).includes(false)
      );
    case 'NOT_GRANTED':
      return (
        isAboutAppointments &&
        (world.between(`granted/${begin.patient}/${begin.person}`, beginsAt, endsAt).includes(false) ||
          // A refusal by the upstream cannot be explained any more when the practice has taken the change back.
          (wasRefused(operation, known) && world.between(`offered/${begin.patient}`, beginsAt, endsAt).includes(false)))
      );
    default:
      return false;
  }
}

/** True when the upstream refused a call because the service was not enabled. Equal reads share a call, so it may be another's. */
function wasRefused({ beginsAt, endsAt }: Operation, { entries }: Known): boolean {
  return entries.slice(beginsAt, endsAt).some((entry) => entry.kind === 'call' && entry.code === serviceNotEnabled);
}

/** True when a proof of the server for this patient was wrong while the operation was in progress. */
export function hasWrongProof({ begin, beginsAt, endsAt }: Operation, { entries, world }: Known): boolean {
  // A registration gives the relationship another id.
  const relationships = world.between(`relationship/${begin.patient}/${begin.person}`, 0, endsAt);
  return entries
    .slice(world.placeBefore(beginsAt, onTheWayMs), endsAt)
    .some(
      (entry) =>
        entry.kind === 'call' &&
        entry.operation === 'BeginPatientSession' &&
        relationships.includes(entry.relationship?.toLowerCase()) &&
        entry.faults?.includes('wrong-server-validation-key') === true,
    );
}
