import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OnlineService } from './rules.ts';

interface Asked {
  readonly services: Set<OnlineService>;
  /** Resolves in the next turn of the event loop: fields beside each other are some promises apart. */
  readonly isComplete: Promise<void>;
}

/**
 * Counts the services that one request asks for of each patient. Each section of the record is one, although they share
 * a call: one closed section makes the upstream refuse it.
 * @returns a function that waits for the other fields of this moment. It is true when there is one service only
 */
export function createServiceCount(): (patientId: string, service: OnlineService) => Promise<boolean> {
  const askedOf = new Map<string, Asked>();
  return async (patientId, service) => {
    const asked = askedOf.get(patientId) ?? { services: new Set(), isComplete: nextTurn() };
    askedOf.set(patientId, asked);
    asked.services.add(service);
    await asked.isComplete;
    return asked.services.size === 1;
  };
}
