import { setTimeout as wait } from 'node:timers/promises';
import { readProcessMemory } from '../support/readProcessMemory.ts';
import type { History } from './History.ts';
import type { System } from './System.ts';

const everyMs = 500;
/** How long a replica may take to notice that its store has gone. */
const lossMs = 4_000;
/** How long a replica may take to connect again, which it tries once a second. */
const returnMs = 15_000;

export interface Watch {
  /** The largest memory of a replica, in bytes. */
  readonly maxMemory: () => number;
}

/** Asks all replicas again and again whether they are ready, and compares the answer with what is known of them. */
export function watchReplicas(system: System, history: History, isOver: () => boolean): Watch & { done: Promise<void> } {
  let maxMemory = 0;
  let storeChangedAtMs = -Infinity;
  let wasStoreUp = true;

  async function watch(): Promise<void> {
    while (!isOver()) {
      const isStoreUp = system.isStoreUp();
      if (isStoreUp !== wasStoreUp) storeChangedAtMs = performance.now();
      wasStoreUp = isStoreUp;
      for (const slot of system.replicas) {
        const { program, state } = slot;
        if (!program || state !== 'running') continue;
        maxMemory = Math.max(maxMemory, readProcessMemory(program.child.pid ?? 0) ?? 0);
        const status = await readiness(program.url);
        if (status === undefined || slot.state !== 'running' || slot.program !== program) continue;
        history.count(`readyz: ${status}`);
        const sinceMs = performance.now() - Math.max(storeChangedAtMs, slot.resumedAtMs);
        const isSettled = sinceMs > (isStoreUp ? returnMs : lossMs) && system.isStoreUp() === isStoreUp;
        const expected = isStoreUp ? '200 ready' : '200 degraded';
        if (status === '503 records lost' || (isSettled && status !== expected)) history.violate(`readyz said ${status} instead of ${expected}`);
      }
      await wait(everyMs);
    }
  }

  return { maxMemory: () => maxMemory, done: watch() };
}

async function readiness(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(10_000) });
    const { status } = (await response.json()) as { status: string };
    return `${response.status} ${status}`;
  } catch {
    return undefined;
  }
}
