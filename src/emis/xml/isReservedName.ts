const reservedNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** @returns true when every JavaScript object has a property of this name, so that it must never become a key. */
export function isReservedName(name: string): boolean {
  return reservedNames.has(name);
}
