import type { SchemaVersion } from './practice.ts';

/** A version as people write it: `2.1` for `2.1.0.0`; numbers that tell something stay. */
export function shortVersion(version: SchemaVersion): string {
  return version.replace(/(?:\.0){1,2}$/, '');
}
