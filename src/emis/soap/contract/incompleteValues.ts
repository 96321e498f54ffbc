const incomplete = new WeakSet<object>();

/** Notes that a text in an object of a response, or in an object within it, has lost a character. */
export function markIncomplete(value: object): void {
  incomplete.add(value);
}

/**
 * @returns true when a text in an object of a response, or in an object within it, has lost a control character that XML
 * cannot represent
 */
export function isIncomplete(value: object | undefined): boolean {
  return value !== undefined && incomplete.has(value);
}

/** @returns the mark of a domain value that is made of these values: empty when none of them is incomplete */
export function incompleteMark(...values: readonly (object | undefined)[]): { readonly isIncomplete?: true } {
  return values.some(isIncomplete) ? { isIncomplete: true } : {};
}
