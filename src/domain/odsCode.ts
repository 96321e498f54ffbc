/** Whether a text can be an ODS code; whether a practice has it is another question. */
export function isOdsCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9]{3,10}$/.test(value);
}

/** What is wrong with an ODS code; undefined: nothing. */
export function odsCodeProblem(odsCode: string): string | undefined {
  return isOdsCode(odsCode) ? undefined : 'An ODS code has three to ten letters and digits.';
}
