import type { Entry } from '../history/History.ts';

interface Version {
  readonly at: number;
  readonly value: unknown;
}

/** The values that the world had, by key, and where in the history each of them began. */
export class WorldValues {
  readonly #entries: readonly Entry[];
  readonly #versions = new Map<string, Version[]>();

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    entries.forEach((entry, at) => {
      if (entry.kind !== 'world') return;
      const versions = this.#versions.get(entry.key) ?? [];
      versions.push({ at, value: entry.value });
      this.#versions.set(entry.key, versions);
    });
  }

  /** The values of a key that were true at some moment between two places of the history. */
  between(key: string, from: number, to: number): readonly unknown[] {
    const versions = this.#versions.get(key) ?? [];
    const first = versions.findLastIndex(({ at }) => at < from);
    return versions.filter(({ at }, index) => at < to && index >= first).map(({ value }) => value);
  }

  /** The first place of the history that is at most this long before another one. `Infinity`: its beginning. */
  placeBefore(place: number, ms: number): number {
    const fromMs = (this.#entries[place]?.atMs ?? 0) - ms;
    const found = this.#entries.findIndex(({ atMs }) => atMs >= fromMs);
    return found < 0 ? 0 : found;
  }
}

/** True when two values of JSON are equal. Their members have the same order, because one function writes both. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
