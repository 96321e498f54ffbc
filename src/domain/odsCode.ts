/** @returns true for a value in the form of an ODS code. A practice with this code need not exist. */
export function isOdsCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9]{3,10}$/.test(value);
}

/** Checks the form of an ODS code. Returns undefined when valid. */
export function odsCodeProblem(odsCode: string): string | undefined {
  return isOdsCode(odsCode) ? undefined : 'An ODS code must have 3 to 10 letters and digits.';
}

/**
 * Clients choose ODS codes, and may send an NHS number or a name as one. The code of a practice has letters and digits; a
 * number has no letter, and a name no digit.
 * @returns true for a code that may be named in logs, traces and metrics
 */
export function isNameableOdsCode(value: string): boolean {
  return isOdsCode(value) && /[A-Za-z]/.test(value) && /\d/.test(value);
}
