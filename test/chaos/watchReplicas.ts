import { setTimeout as wait } from 'node:timers/promises';
import { readProcessMemory } from '../support/readProcessMemory.ts';
import type { History } from './History.ts';
import type { System } from './System.ts';

const everyMs = 500;
/** The records are never lost, and a replica that is running is not stopping. */
const possible = new Set(['200 ready', '200 degraded']);
/** How long a replica may take to notice that its store has gone. */
const lossMs = 4_000;
const restMs = 30_000;

export interface Watch {
  /** The largest memory of a replica, in bytes. */
  readonly maxMemory: () => number;
}

/** Asks all replicas again and again whether they are ready, and compares the answer with what is known of them. */
export function watchReplicas(
  system: System,
  history: History,
  isOver: () => boolean,
): Watch & { done: Promise<void> } {
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
        const isGone = !isStoreUp && !system.isStoreUp() && sinceMs > lossMs;
        // A store that responds late is one that a replica may report as degraded.
        if (!possible.has(status) || (isGone && status === '200 ready'))
          history.violate(`readyz said ${status} while the store was ${isGone ? 'gone' : 'there'}`);
      }
      await wait(everyMs);
    }
  }

  return { maxMemory: () => maxMemory, done: watch() };
}

/** Checks that every replica says that it is ready when nothing is disturbed any more. */
export async function checkReadyAtRest(system: System, history: History): Promise<void> {
  const endsAtMs = performance.now() + restMs;
  for (const { port } of system.replicas) {
    let status: string | undefined;
    while (status !== '200 ready' && performance.now() < endsAtMs) {
      status = await readiness(`http://127.0.0.1:${port}`);
      if (status !== '200 ready') await wait(everyMs);
    }
    if (status !== '200 ready') history.violate(`readyz said ${status} after the disturbances`);
  }
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
