/** The schema versions that the model supports. */
export const schemaVersions = ['1.8.0.0', '2.0.0.0', '2.1.0.0'] as const;

/** Returns true when the text is four decimal numbers joined by dots. */
export function isVersion(version: string): boolean {
  return parseVersion(version) !== undefined;
}

/** Returns true when the model supports the version. */
export function isKnownVersion(version: string): boolean {
  return schemaVersions.some((known) => !isNewer(known, version) && !isNewer(version, known));
}

/** Compares two versions number by number. @returns true when the first is the newer one. */
export function isNewer(version: string, other: string): boolean {
  const left = parseVersion(version) ?? [];
  const right = parseVersion(other) ?? [];
  for (let at = 0; at < 4; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** @returns undefined unless the text is four decimal numbers joined by dots. */
function parseVersion(version: string): number[] | undefined {
  return /^\d{1,9}(\.\d{1,9}){3}$/.test(version) ? version.split('.').map(Number) : undefined;
}
