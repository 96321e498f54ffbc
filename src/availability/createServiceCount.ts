import type { OnlineService } from './rules.ts';

interface Asked {
  readonly services: Set<OnlineService>;
  /** Resolves when the work of this moment is done: fields beside each other are some promises apart. */
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
    const asked = askedOf.get(patientId) ?? { services: new Set(), isComplete: momentEnds() };
    askedOf.set(patientId, asked);
    asked.services.add(service);
    await asked.isComplete;
    return asked.services.size === 1;
  };
}

/** Loaders that batch wait for the end of all pending promises. A field may be behind several of them. */
const loadersBefore = 3;

/** The next turn of the event loop would begin after all requests that have just arrived, which would wait for each other. */
async function momentEnds(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- each one begins after the promises that the one before has settled
  for (let at = 0; at < loadersBefore; at += 1) await new Promise((resolve) => process.nextTick(resolve));
}
