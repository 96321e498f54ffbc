/** Node can be started without `__proto__`, so it is named here; it must be refused all the same. */
const reservedNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  '__proto__',
  'prototype',
]);

/** @returns true when every JavaScript object has a property of this name, so that it must never become a key. */
export function isReservedName(name: string): boolean {
  return reservedNames.has(name);
}
