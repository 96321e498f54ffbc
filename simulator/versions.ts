/** The schema versions that the model knows. */
export const VERSIONS = ['1.8.0.0', '2.0.0.0', '2.1.0.0'] as const;

/** The number line of a version; undefined unless it is four decimal numbers joined by dots. */
function parts(version: string): number[] | undefined {
  return /^\d{1,9}(\.\d{1,9}){3}$/.test(version) ? version.split('.').map(Number) : undefined;
}

/** Whether the text is four decimal numbers joined by dots. */
export function isVersion(version: string): boolean {
  return parts(version) !== undefined;
}

/** Whether a version is one that the model knows. */
export function isModelled(version: string): boolean {
  return VERSIONS.some((known) => !isAbove(known, version) && !isAbove(version, known));
}

/** Whether a version is above another, number by number. */
export function isAbove(version: string, other: string): boolean {
  const left = parts(version) ?? [];
  const right = parts(other) ?? [];
  for (let at = 0; at < 4; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
