import type { SchemaVersion } from './practice.ts';

const pattern = /^\d{1,9}(?:\.\d{1,9}){3}$/;

/** @returns true for four decimal numbers joined by dots. */
export function isSchemaVersion(text: string): text is SchemaVersion {
  return pattern.test(text);
}

/** Compares number by number. Returns a negative number when `a` is older and zero when they are equal. */
export function compareVersions(a: SchemaVersion, b: SchemaVersion): number {
  const others = b.split('.');
  for (const [index, part] of a.split('.').entries()) {
    const difference = Number(part) - Number(others[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function olderVersion(a: SchemaVersion, b: SchemaVersion): SchemaVersion {
  return compareVersions(a, b) <= 0 ? a : b;
}

/** Shortens a version for display by removing up to two trailing zeros: `2.1` for `2.1.0.0`. */
export function toShortVersion(version: SchemaVersion): string {
  return version.replace(/(?:\.0){1,2}$/, '');
}
