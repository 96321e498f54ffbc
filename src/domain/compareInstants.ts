/** Orders moments that have their offset from UTC, the earlier first. */
export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
