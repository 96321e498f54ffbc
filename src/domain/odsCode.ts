/** @returns true for a value in the form of an ODS code. A practice with this code need not exist. */
export function isOdsCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9]{3,10}$/.test(value);
}

/** Checks the form of an ODS code. Returns undefined when valid. */
export function odsCodeProblem(odsCode: string): string | undefined {
  return isOdsCode(odsCode) ? undefined : 'An ODS code must have 3 to 10 letters and digits.';
}
