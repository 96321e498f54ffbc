type Method = (this: object, ...args: unknown[]) => Promise<unknown>;

/** Replaces a method of a class. Throws when there is none of this name. */
export function wrap(prototype: object, name: string, wrapped: (real: Method) => Method): void {
  const methods = prototype as Record<string, Method>;
  const real = methods[name];
  if (!real) throw new Error(`There is no method ${name}`);
  methods[name] = wrapped(real);
}

/** True when the current function was called by one of a file. */
export function isCalledFrom(file: string): boolean {
  return new Error('where').stack?.includes(file) ?? false;
}

/** The name of the operation of a read or a write of `UpstreamCalls`: a link, the operation, the input. */
export function operationOf(args: readonly unknown[]): string {
  return (args[1] as { readonly name: string }).name;
}

export interface Cached {
  readonly value: Promise<unknown>;
  readonly untilMs: number;
}

/** The memory of one replica. */
export function memoryOf<T>(memories: WeakMap<object, Map<string, T>>, owner: object): Map<string, T> {
  const memory = memories.get(owner) ?? new Map<string, T>();
  memories.set(owner, memory);
  return memory;
}
