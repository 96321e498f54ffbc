const reservedNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Whether a name has a meaning of its own on every JavaScript object, so that it must never become a key. */
export function isReservedName(name: string): boolean {
  return reservedNames.has(name);
}
