import { createHash } from 'node:crypto';

/** A random number generator that returns the same values for the same seed. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** An integer from `from` to `to`, both inclusive. */
  integer(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  guid(): string;
  /** Upper-case letters and digits. */
  code(length: number): string;
}

const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Each stream has its own values, so that adding to one part of the world does not change the ids of the others. */
export function createRandom(seed: string | number, stream: string): Random {
  let state = createHash('sha256').update(`${seed}/${stream}`).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const hex = (length: number): string => Array.from({ length }, () => integer(0, 15).toString(16)).join('');
  return {
    next,
    integer,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    guid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[integer(0, 3)] ?? '8'}${hex(3)}-${hex(12)}`,
    code: (length) => Array.from({ length }, () => codeAlphabet[integer(0, codeAlphabet.length - 1)]).join(''),
  };
}
