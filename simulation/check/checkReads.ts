import { hasWrongProof, settingsMs, type Known } from './checkDenials.ts';
import { describe, type Operation, type Violation } from './Operation.ts';
import { isSame, type WorldValues } from './WorldValues.ts';

/** Pages of the record are served from memory for so long (`RECORD_MEMORY`). */
const recordMemoryMs = 60_000;

/** Each read returned a value that was true at some moment within it. */
export function checkReads(known: Known): readonly Violation[] {
  return known.operations.flatMap((operation) => [...checkValues(operation, known)]);
}

function* checkValues(operation: Operation, known: Known): Generator<Violation> {
  const { world } = known;
  const { beginsAt, end, endsAt } = operation;
  if (end.outcome.kind !== 'read') return;
  for (const [key, value] of Object.entries(end.outcome.values)) {
    if (key === 'patients') continue;
    if (key.startsWith('services/')) {
      yield* checkServices(operation, value, known);
      continue;
    }
    if (key.startsWith('practice/')) {
      const [, patient] = key.split('/');
      const offered = world.between(`offered/${patient}`, world.placeBefore(beginsAt, settingsMs), endsAt);
      if (!offered.includes(value))
        yield { rule: 'availability is what was true', detail: describe(operation), at: endsAt };
      continue;
    }
    const from =
      key.startsWith('allergies/') || key.startsWith('testResult/')
        ? world.placeBefore(beginsAt, recordMemoryMs)
        : beginsAt;
    const { list = key, isOneOf } = itemKeys(key);
    const values = world.between(list, from, endsAt);
    if (values.some((one) => (isOneOf ? (one as readonly unknown[]).includes(value) : isSame(one, value)))) continue;
    if (key.startsWith('appointments/') && isPartSeenByRestricted(operation, value, values, world)) continue;
    const detail = `${describe(operation)}; it was ${values.map((one) => JSON.stringify(one)).join(', then ')}`;
    yield { rule: 'a read returns what was true within it', detail, at: endsAt };
  }
}

/** The lists of the world that single items belong to. */
const listsOfItems: Readonly<Record<string, string>> = {
  message: 'message',
  appointment: 'appointments',
  prescription: 'prescriptions',
  course: 'courses',
};

/** One item is compared with the list that it belongs to. */
function itemKeys(key: string): { readonly list?: string; readonly isOneOf: boolean } {
  const [kind = '', patient] = key.split('/');
  const list = listsOfItems[kind];
  return list === undefined ? { isOneOf: false } : { list: `${list}/${patient}`, isOneOf: true };
}

/** A restricted account shows only the appointments that it has booked itself. */
function isPartSeenByRestricted(
  { begin, beginsAt, endsAt }: Operation,
  value: unknown,
  values: readonly unknown[],
  world: WorldValues,
): boolean {
  if (!world.between(`restricted/${begin.patient}/${begin.person}`, beginsAt, endsAt).includes(true)) return false;
  return values.some((all) => (value as readonly unknown[]).every((one) => (all as readonly unknown[]).includes(one)));
}

/** Appointments are available when the practice offers them and the account has them. */
function* checkServices(operation: Operation, value: unknown, known: Known): Generator<Violation> {
  if (possibleAvailability(operation, known.world).has(value === true)) return;
  // Nothing is available to somebody whose access has ended.
  if (value === false && hasWrongProof(operation, known)) return;
  yield { rule: 'availability is what was true', detail: describe(operation), at: operation.endsAt };
}

function possibleAvailability({ begin, beginsAt, endsAt }: Operation, world: WorldValues): ReadonlySet<boolean> {
  const { patient, person } = begin;
  const offered = world.between(`offered/${patient}`, world.placeBefore(beginsAt, settingsMs), endsAt);
  const granted = world.between(`granted/${patient}/${person}`, beginsAt, endsAt);
  return new Set(offered.flatMap((one) => granted.map((other) => one === true && other === true)));
}
