/** Whether a text can be an ODS code; whether a practice has it is another question. */
export function isOdsCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9]{3,10}$/.test(value);
}
