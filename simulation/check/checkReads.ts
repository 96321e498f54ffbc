import { requestTimeoutMs } from '../plan/requestTimeoutMs.ts';
import { hasWrongProof, type Known } from './checkDenials.ts';
import { describe, type Operation, type Violation } from './Operation.ts';
import { isSame, type WorldValues } from './WorldValues.ts';

/** A value that is cached may have been true when its loading began. */
const loadingMs = 2 * requestTimeoutMs;
/** Settings of a practice are cached for so long. */
const settingsMs = 300_000 + loadingMs;
const practiceMs = 600_000 + loadingMs;
/** Pages of the record are served from memory for so long (`RECORD_MEMORY`). */
const recordMemoryMs = 60_000;

/** How long before the operation a value may have been true, by the kind of its key. Of others: not at all. */
const memories: Readonly<Record<string, number>> = {
  allergies: recordMemoryMs,
  consultations: recordMemoryMs,
  documents: recordMemoryMs,
  immunisations: recordMemoryMs,
  medication: recordMemoryMs,
  problems: recordMemoryMs,
  testResult: recordMemoryMs,
  testResults: recordMemoryMs,
  telephone: settingsMs,
  practiceName: practiceMs,
  // The name by which a patient is shown is the one that the practice last returned.
  name: Infinity,
};

/** What is null when the access has ended, because these fields have no place for a reason. */
const nullWithoutAccess = new Set(['level', 'otherServices', 'nhsNumber']);

/** Each read returned a value that was true at some moment within it. */
export function checkReads(known: Known): readonly Violation[] {
  return known.operations.flatMap((operation) => [...checkValues(operation, known)]);
}

function* checkValues(operation: Operation, known: Known): Generator<Violation> {
  const { world } = known;
  const { beginsAt, end, endsAt } = operation;
  if (end.outcome.kind !== 'read') return;
  for (const [key, value] of Object.entries(end.outcome.values)) {
    const [kind = '', patient] = key.split('/');
    if (kind === 'patients') continue;
    if (kind === 'services') {
      yield* checkServices(operation, value, known);
      continue;
    }
    if (kind === 'practice') {
      const offered = world.between(`offered/${patient}`, world.placeBefore(beginsAt, settingsMs), endsAt);
      if (!offered.includes(value))
        yield { rule: 'availability is what was true', detail: describe(operation), at: endsAt };
      continue;
    }
    const memoryMs = memories[kind];
    const from = memoryMs === undefined ? beginsAt : world.placeBefore(beginsAt, memoryMs);
    const { list = key, isOneOf } = itemKeys(key);
    const values = world.between(list, from, endsAt);
    if (values.some((one) => (isOneOf ? (one as readonly unknown[]).includes(value) : isSame(one, value)))) continue;
    if (kind === 'appointments' && isPartSeenByRestricted(operation, value, values, world)) continue;
    if (value === null && nullWithoutAccess.has(kind) && hasNoAccess(operation, known)) continue;
    const detail = `${describe(operation)}; ${key} was ${values.map((one) => JSON.stringify(one)).join(', then ')}`;
    yield { rule: 'a read returns what was true within it', detail, at: endsAt };
  }
}

/** The lists of the world that single items belong to. */
const listsOfItems: Readonly<Record<string, string>> = {
  message: 'message',
  appointment: 'appointments',
  prescription: 'prescriptions',
  course: 'courses',
  testResult: 'testResults',
};

/** One item is compared with the list that it belongs to. */
function itemKeys(key: string): { readonly list?: string; readonly isOneOf: boolean } {
  const [kind = '', patient] = key.split('/');
  const list = listsOfItems[kind];
  return list === undefined ? { isOneOf: false } : { list: `${list}/${patient}`, isOneOf: true };
}

/** True when the practice may have refused the patient's details: the access had ended, or the account was restricted. */
export function hasNoAccess(operation: Operation, known: Known): boolean {
  return isRestricted(operation, known.world) || hasWrongProof(operation, known);
}

function isRestricted({ begin, beginsAt, endsAt }: Operation, world: WorldValues): boolean {
  return world.between(`restricted/${begin.patient}/${begin.person}`, beginsAt, endsAt).includes(true);
}

/** A restricted account shows only the appointments that it has booked itself. */
function isPartSeenByRestricted(
  operation: Operation,
  value: unknown,
  values: readonly unknown[],
  world: WorldValues,
): boolean {
  if (!isRestricted(operation, world)) return false;
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
