/** An id that a sample operation waits for, where it stands in answers, and who waits. */
export interface Awaited {
  readonly placeholder: string;
  readonly under: readonly string[];
  readonly what: string;
  readonly operation: string;
}

/** What stops an account or forgets a patient is not among them: whoever wants that is to name the patient. */
const awaited: readonly Awaited[] = [
  { placeholder: 'put the id of a slot here', under: ['slots'], what: 'slot', operation: 'BookAppointment' },
  {
    placeholder: 'put the id of an appointment here',
    under: ['upcoming', 'appointment'],
    what: 'appointment',
    operation: 'CancelAppointment',
  },
];

type Known = ReadonlyMap<Awaited, string>;

const listeners = new Set<() => void>();
const putIn = new Map<Awaited, Set<string>>(awaited.map((one) => [one, new Set()]));
let known: Known = new Map();

/** For `useSyncExternalStore`. */
export function watchIds(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function knownIds(): Known {
  return known;
}

/** Notes the first id of each kind that an answer names. */
export function noteIds(answer: unknown): void {
  const found = awaited.flatMap((one) => {
    const id = firstIdUnder(one.under, answer);
    return id === undefined ? [] : [[one, id] as const];
  });
  know(new Map([...known, ...found]));
}

/** The ids of one person are nothing to another. */
export function forgetIds(): void {
  know(new Map());
}

/** The variables with what is known in the places of what was put in before; what somebody has typed stays. */
export function fillIn(variables: string): string {
  let filled = variables;
  for (const one of awaited) {
    const now = known.get(one) ?? one.placeholder;
    const before = putIn.get(one) ?? new Set();
    for (const text of [one.placeholder, ...before]) filled = filled.replaceAll(`"${text}"`, `"${now}"`);
    if (filled !== variables && now !== one.placeholder) before.add(now);
  }
  return filled;
}

function know(next: Known): void {
  known = next;
  for (const listener of listeners) listener();
}

function firstIdUnder(names: readonly string[], value: unknown, under?: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (under !== undefined && names.includes(under) && 'id' in value && typeof value.id === 'string') return value.id;
  const isList = Array.isArray(value);
  for (const [name, child] of Object.entries(value)) {
    const id = firstIdUnder(names, child, isList ? under : name);
    if (id !== undefined) return id;
  }
  return undefined;
}
