import { settingsMs } from './checkDenials.ts';
import { describe, type Operation, type Violation } from './Operation.ts';
import { isSame, type WorldValues } from './WorldValues.ts';

/** Pages of the record are served from memory for so long (`RECORD_MEMORY`). */
const recordMemoryMs = 60_000;

/** Each read returned a value that was true at some moment within it. */
export function checkReads(operations: readonly Operation[], world: WorldValues): readonly Violation[] {
  return operations.flatMap((operation) => [...checkValues(operation, world)]);
}

function* checkValues(operation: Operation, world: WorldValues): Generator<Violation> {
  const { beginsAt, end, endsAt } = operation;
  if (end.outcome.kind !== 'read') return;
  for (const [key, value] of Object.entries(end.outcome.values)) {
    if (key === 'patients') continue;
    if (key.startsWith('services/')) {
      yield* checkServices(operation, value, world);
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
function* checkServices(operation: Operation, value: unknown, world: WorldValues): Generator<Violation> {
  if (possibleAvailability(operation, world).has(value === true)) return;
  yield { rule: 'availability is what was true', detail: describe(operation), at: operation.endsAt };
}

function possibleAvailability({ begin, beginsAt, endsAt }: Operation, world: WorldValues): ReadonlySet<boolean> {
  const { patient, person } = begin;
  const offered = world.between(`offered/${patient}`, world.placeBefore(beginsAt, settingsMs), endsAt);
  const granted = world.between(`granted/${patient}/${person}`, beginsAt, endsAt);
  return new Set(offered.flatMap((one) => granted.map((other) => one === true && other === true)));
}
