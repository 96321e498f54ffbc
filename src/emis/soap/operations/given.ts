type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The properties that have a value: the upstream's "no value" is a property that is not there in our words. */
export function given<T extends Readonly<Record<string, unknown>>>(properties: T): Given<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Given<T>;
}
