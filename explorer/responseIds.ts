import { idPlaceholders, isObject, patientPlaceholder, type IdPlaceholder } from './idPlaceholders.ts';

/** An id in a response, with the id of the patient to whom it belongs if the response says. */
interface KnownId {
  readonly id: string;
  readonly patientId?: string | undefined;
}

type KnownIds = ReadonlyMap<IdPlaceholder, KnownId>;

const listeners = new Set<() => void>();
const filledIds = new Map<IdPlaceholder, Set<string>>(idPlaceholders.map((placeholder) => [placeholder, new Set()]));
/** Filled-in ids that a mutation was sent with. */
const sentIds = new Set<string>();
let knownIds: KnownIds = new Map();

/** For `useSyncExternalStore`. */
export function subscribeToIds(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function getKnownIds(): KnownIds {
  return knownIds;
}

/** Stores the first id of each kind in a response. The known ids are in the order of the placeholders. */
export function storeIds(response: unknown): void {
  const known = idPlaceholders.flatMap((placeholder) => {
    const id = findFirstId(placeholder, response) ?? knownIds.get(placeholder);
    return id === undefined ? [] : [[placeholder, id] as const];
  });
  setKnownIds(new Map(known));
}

/**
 * Notes the ids that a mutation is sent with. They stay in its variables, so that running it again never changes anything
 * else, such as the next appointment of its own response.
 */
export function keepSentIds(variables: unknown): void {
  const text = JSON.stringify(variables ?? {});
  for (const id of [...filledIds.values()].flatMap((ids) => [...ids])) if (text.includes(`"${id}"`)) sentIds.add(id);
}

/** Lets the ids in the variables of a mutation be replaced again: the user asks for the next one. */
export function releaseSentIds(variables: string): void {
  for (const id of sentIds) if (variables.includes(`"${id}"`)) sentIds.delete(id);
  setKnownIds(new Map(knownIds));
}

/** Clears the ids, because one person's ids are invalid for another. */
export function clearIds(): void {
  sentIds.clear();
  setKnownIds(new Map());
}

/**
 * Replaces placeholders and ids that were filled in before with the known ids. Ids that the user typed are kept. The
 * patient is the one to whom another filled-in id belongs, or else the first patient of the last response with patients.
 * @param isMutation true: ids that a mutation was sent with are kept too
 */
export function fillPlaceholders(variables: string, isMutation = false): string {
  let filled = variables;
  let patient = knownIds.get(patientPlaceholder);
  for (const placeholder of idPlaceholders) {
    const isPatient = placeholder === patientPlaceholder;
    const known = isPatient ? patient : knownIds.get(placeholder);
    const replacement = known?.id ?? placeholder.text;
    const earlier = filledIds.get(placeholder) ?? new Set();
    const texts = [placeholder.text, ...earlier].filter(
      (text) => filled.includes(`"${text}"`) && !(isMutation && sentIds.has(text)),
    );
    for (const text of texts) filled = filled.replaceAll(`"${text}"`, `"${replacement}"`);
    if (texts.length === 0 || known === undefined) continue;
    earlier.add(known.id);
    if (!isPatient && known.patientId !== undefined) patient = { id: known.patientId };
  }
  return filled;
}

function setKnownIds(ids: KnownIds): void {
  knownIds = ids;
  for (const listener of listeners) listener();
}

/** Finds the first usable id in a value. `parentField` is the field that returned the value or the list that contains it. */
function findFirstId(
  placeholder: IdPlaceholder,
  value: unknown,
  parentField?: string,
  patientId?: string,
): KnownId | undefined {
  if (!isObject(value)) return undefined;
  const isList = Array.isArray(value);
  const owner = isList ? patientId : (patientIdOf(value, parentField) ?? patientId);
  if (!isList && parentField !== undefined && placeholder.parentFields.includes(parentField)) {
    const id = placeholder.idOf ? placeholder.idOf(value) : value['id'];
    if (typeof id === 'string') return { id, patientId: owner };
  }
  for (const [name, child] of Object.entries(value)) {
    // The nodes of a connection belong to the field that returns it, as the items of a list do. The connection of a
    // section of the record is its field `entries`.
    const isPassed = isList || ['entries', 'edges', 'node'].includes(name);
    const known = findFirstId(placeholder, child, isPassed ? parentField : name, owner);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** The id of the patient that an object is, or to whom it belongs. */
function patientIdOf(value: Readonly<Record<string, unknown>>, parentField = ''): string | undefined {
  const patient = patientPlaceholder.parentFields.includes(parentField) ? value : value['patient'];
  return isObject(patient) && typeof patient['id'] === 'string' ? patient['id'] : undefined;
}
