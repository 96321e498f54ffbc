import type { Entry } from '../history/History.ts';
import { describe, type Operation, type Violation } from './Operation.ts';
import type { WorldValues } from './WorldValues.ts';

const effectsByAction: Readonly<Record<string, string>> = {
  book: 'booked',
  cancel: 'cancelled',
  order: 'prescriptionRequested',
  cancelOrder: 'prescriptionCancelled',
  send: 'messageSent',
  markRead: 'messageRead',
  delete: 'messageDeleted',
  changeDetails: 'demographicsChangeRequested',
  cancelDetails: 'demographicsChangeCancelled',
  register: 'registered',
  reset: 'accountReset',
};

/** Writes whose aim is that something is no longer there: its absence is the proof. */
const removals = new Set(['cancel', 'cancelOrder', 'delete', 'cancelDetails', 'markRead']);

/** Each write was carried out at most once, and its outcome is the true one. Repeats of a named write are one write. */
export function checkWrites(
  entries: readonly Entry[],
  operations: readonly Operation[],
  world: WorldValues,
): readonly Violation[] {
  const violations: Violation[] = [];
  const effects = effectsByStep(entries);
  const groups = Map.groupBy(
    operations.filter(({ begin, end }) => begin.action in effectsByAction && end.outcome.kind !== 'skipped'),
    ({ begin }) => begin.repeats ?? begin.step,
  );
  for (const group of groups.values()) {
    const effect = effectsByAction[group[0]?.begin.action ?? ''];
    const places = group.flatMap(({ begin }) => effects.get(begin.step) ?? []).filter((one) => one.effect === effect);
    const [, second] = places;
    if (second) {
      const detail = `${group.map(describe).join('; ')}: carried out ${places.length} times`;
      violations.push({ rule: 'a write is carried out at most once', detail, at: second.at });
    }
    for (const operation of group) {
      const own = (effects.get(operation.begin.step) ?? []).some((one) => one.effect === effect);
      violations.push(...checkOutcome(operation, { own, any: places.length > 0 }, world));
    }
  }
  return violations;
}

/** @param effects what was carried out: by this request itself, and by any request with its name */
function* checkOutcome(
  operation: Operation,
  effects: { readonly own: boolean; readonly any: boolean },
  world: WorldValues,
): Generator<Violation> {
  const { kind } = operation.end.outcome;
  const found = { detail: describe(operation), at: operation.endsAt };
  if (kind === 'done' && !effects.any && !isProvenByState(operation, world))
    yield { rule: 'a write that is reported as done was done', ...found };
  if ((kind === 'refused' || kind === 'unavailable') && effects.own)
    yield { rule: 'a write that is reported as refused was not done', ...found };
  if (kind === 'error' && effects.own) yield { rule: 'a write that fails with an error was not done', ...found };
}

function isProvenByState({ begin, beginsAt, endsAt }: Operation, world: WorldValues): boolean {
  // Whoever is linked already is told so, as a success that is not new.
  if (begin.action === 'register') return world.between(`registered/${begin.patient}`, beginsAt, endsAt).includes(true);
  if (begin.action === 'reset')
    return world.between(`restricted/${begin.patient}/${begin.person}`, beginsAt, endsAt).includes(true);
  if (!removals.has(begin.action)) return false;
  const key = { cancel: 'appointments', delete: 'messages', cancelDetails: 'details', markRead: 'messages' }[
    begin.action
  ];
  // The world does not name orders by their ids.
  if (key === undefined) return true;
  const values = world.between(`${key}/${begin.patient}`, beginsAt, endsAt);
  if (begin.action === 'cancelDetails') return values.includes(null);
  const absent = begin.action === 'markRead' ? `${begin.target} (unread)` : begin.target;
  return values.some((value) => !(value as readonly string[]).includes(absent ?? ''));
}

function effectsByStep(entries: readonly Entry[]): ReadonlyMap<number, readonly { effect: string; at: number }[]> {
  const effects = new Map<number, { effect: string; at: number }[]>();
  entries.forEach((entry, at) => {
    if (entry.kind !== 'call' || entry.effect === undefined || entry.step === undefined) return;
    effects.set(entry.step, [...(effects.get(entry.step) ?? []), { effect: entry.effect, at }]);
  });
  return effects;
}
