import { setImmediate } from 'node:timers/promises';
import { expect } from 'vitest';
import type { SharedSessionRecord } from '../../../../src/emis/soap/session/createSessionLeases.ts';
import type { StoreStep } from './sharedSessionModel.ts';
import type { ModelScheduler } from './upstreamModel.ts';

/** Each step happens as soon as it can, and timers after what does not wait. */
export const inOrder = {
  schedule: (task: Promise<unknown>, label = '') =>
    label.startsWith('timer') ? setImmediate().then(() => task) : task,
} as ModelScheduler;

/** The outcome of a call that was answered. */
export const answer = (id: string) => ({ kind: 'succeeded', value: `answer to ${id}` });
/** Waits until timers have run, and what they start. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
}

/** The lease that a step writes, and whether it leaves a session. */
export function written(step: StoreStep): SharedSessionRecord {
  return step.kind === 'set' && typeof step.next === 'object' ? (step.next as SharedSessionRecord) : {};
}

/** Holds calls at the upstream. */
export function createGate() {
  const arrivals: Record<string, () => void> = {};
  const hold = (id: string) => new Promise<void>((resolve) => (arrivals[id] = resolve));
  const arrived = (id: string) => expect.poll(() => id in arrivals).toBe(true);
  return { hold, arrived, open: (id: string) => arrivals[id]?.() };
}
