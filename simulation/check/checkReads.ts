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
    const from = key.startsWith('allergies/') ? world.placeBefore(beginsAt, recordMemoryMs) : beginsAt;
    const values = world.between(key, from, endsAt);
    if (values.some((one) => isSame(one, value))) continue;
    const detail = `${describe(operation)}; it was ${values.map((one) => JSON.stringify(one)).join(', then ')}`;
    yield { rule: 'a read returns what was true within it', detail, at: endsAt };
  }
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
