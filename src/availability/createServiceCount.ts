import { rules, type OnlineService } from './rules.ts';

interface Asked {
  readonly kinds: Set<string>;
  /** Resolves when all fields that can be asked for at the same time have been. */
  readonly isComplete: Promise<void>;
}

/**
 * Counts the kinds of service that one request asks for of each patient. Services with the same grant are one kind.
 * @returns a function that waits for the other fields of this moment. It is true when there is one kind only
 */
export function createServiceCount(): (patientId: string, service: OnlineService) => Promise<boolean> {
  const askedOf = new Map<string, Asked>();
  return async (patientId, service) => {
    const asked = askedOf.get(patientId) ?? { kinds: new Set(), isComplete: afterPendingPromises() };
    askedOf.set(patientId, asked);
    asked.kinds.add(kindOf(service));
    await asked.isComplete;
    return asked.kinds.size === 1;
  };
}

function kindOf(service: OnlineService): string {
  const rule = rules[service];
  return (rule.at === 'patient' && rule.grant) || service;
}

/** Sibling fields are a few promises apart. Node runs this callback when none is left to run. */
async function afterPendingPromises(): Promise<void> {
  await Promise.resolve();
  await new Promise<void>((resolve) => process.nextTick(resolve));
}
