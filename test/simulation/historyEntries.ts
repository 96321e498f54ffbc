import { checkHistory } from '../../simulation/check/checkHistory.ts';
import type { Entry, Outcome } from '../../simulation/history/History.ts';

const cast = { practices: 1, adults: 2 };
const base = { person: 'person-1', patient: 1, replica: 1 } as const;

export function begin(step: number, action: string, atMs: number, more: object = {}): Entry {
  return { kind: 'begin', step, action, atMs, ...base, ...more };
}

export function end(step: number, atMs: number, outcome: Outcome): Entry {
  return { kind: 'end', step, atMs, outcome };
}

export function world(key: string, value: unknown, atMs: number): Entry {
  return { kind: 'world', key, value, atMs };
}

export function call(step: number, operation: string, atMs: number, more: object = {}): Entry {
  return { kind: 'call', index: 0, operation, step, status: 200, atMs, ...more };
}

/** The rules that a history breaks, in its order. */
export function rulesOf(entries: readonly Entry[]): readonly string[] {
  return checkHistory(entries, cast).map(({ rule }) => rule);
}

export function reads(values: Readonly<Record<string, unknown>>): Outcome {
  return { kind: 'read', values };
}
