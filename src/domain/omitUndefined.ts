export type OmitUndefined<T extends object> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** @returns a copy without the members whose value is undefined, as `exactOptionalPropertyTypes` requires. */
export function omitUndefined<T extends object>(value: T): OmitUndefined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as OmitUndefined<T>;
}
