/** A placeholder in a sample operation's variables, and the response fields that contain an id for it. */
export interface IdPlaceholder {
  readonly text: string;
  readonly parentFields: readonly string[];
  readonly noun: string;
  readonly operation: string;
}

type KnownIds = ReadonlyMap<IdPlaceholder, string>;

/** Operations that reset or unlink an account are left out on purpose: the user must paste the patient's id. */
const placeholders: readonly IdPlaceholder[] = [
  { text: 'paste a slot id here', parentFields: ['slots'], noun: 'slot', operation: 'BookAppointment' },
  {
    text: 'paste an appointment id here',
    parentFields: ['upcoming', 'appointment'],
    noun: 'appointment',
    operation: 'CancelAppointment',
  },
];

const listeners = new Set<() => void>();
const filledIds = new Map<IdPlaceholder, Set<string>>(placeholders.map((placeholder) => [placeholder, new Set()]));
let knownIds: KnownIds = new Map();

/** For `useSyncExternalStore`. */
export function subscribeToIds(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function getKnownIds(): KnownIds {
  return knownIds;
}

/** Stores the first id of each kind in a response. */
export function storeIds(response: unknown): void {
  const found = placeholders.flatMap((placeholder) => {
    const id = findFirstId(placeholder.parentFields, response);
    return id === undefined ? [] : [[placeholder, id] as const];
  });
  setKnownIds(new Map([...knownIds, ...found]));
}

/** Clears the ids, because one person's ids are invalid for another. */
export function clearIds(): void {
  setKnownIds(new Map());
}

/** Replaces placeholders and ids that were filled in before with the known ids. Ids that the user typed are kept. */
export function fillPlaceholders(variables: string): string {
  let filled = variables;
  for (const placeholder of placeholders) {
    const replacement = knownIds.get(placeholder) ?? placeholder.text;
    const earlier = filledIds.get(placeholder) ?? new Set();
    for (const text of [placeholder.text, ...earlier]) filled = filled.replaceAll(`"${text}"`, `"${replacement}"`);
    if (filled !== variables && replacement !== placeholder.text) earlier.add(replacement);
  }
  return filled;
}

function setKnownIds(ids: KnownIds): void {
  knownIds = ids;
  for (const listener of listeners) listener();
}

function findFirstId(parentFields: readonly string[], value: unknown, parentField?: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isMatch = parentField !== undefined && parentFields.includes(parentField);
  if (isMatch && 'id' in value && typeof value.id === 'string') return value.id;
  const isList = Array.isArray(value);
  for (const [name, child] of Object.entries(value)) {
    // The nodes of a connection belong to the field that returns it, as the items of a list do.
    const isPassed = isList || name === 'edges' || name === 'node';
    const id = findFirstId(parentFields, child, isPassed ? parentField : name);
    if (id !== undefined) return id;
  }
  return undefined;
}
