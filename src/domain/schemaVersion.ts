import type { SchemaVersion } from './practice.ts';

const form = /^\d{1,9}(?:\.\d{1,9}){3}$/;

/** Whether a text is four decimal numbers joined by dots. */
export function isSchemaVersion(text: string): text is SchemaVersion {
  return form.test(text);
}

/** Compares number by number: below zero if `a` is the older one, zero if they are the same. */
export function compareVersions(a: SchemaVersion, b: SchemaVersion): number {
  const others = b.split('.');
  for (const [index, part] of a.split('.').entries()) {
    const difference = Number(part) - Number(others[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The older one of the two. */
export function olderVersion(a: SchemaVersion, b: SchemaVersion): SchemaVersion {
  return compareVersions(a, b) <= 0 ? a : b;
}

/** A version as people write it: `2.1` for `2.1.0.0`; numbers that tell something stay. */
export function toShortVersion(version: SchemaVersion): string {
  return version.replace(/(?:\.0){1,2}$/, '');
}
