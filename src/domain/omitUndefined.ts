/** `T` without undefined: a property that may be undefined becomes optional, any other is unchanged. */
type OmitUndefined<T> = {
  readonly [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  readonly [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** @returns a copy of `value` with only the properties that are not undefined */
export function omitUndefined<T extends object>(value: T): OmitUndefined<T> {
  const defined: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) if (member !== undefined) defined[name] = member;
  return defined as OmitUndefined<T>;
}

/** @returns a copy with only the properties that are not undefined, or undefined when no property is left */
export function undefinedIfEmpty<T extends object>(value: T): OmitUndefined<T> | undefined {
  const defined = omitUndefined(value);
  return Object.keys(defined).length === 0 ? undefined : defined;
}
