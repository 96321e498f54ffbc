import { afterAll, beforeAll } from 'vitest';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import type { Link } from '../../simulator/world/Person.ts';
import type { World } from '../../simulator/world/World.ts';

/** 09:00 on a Tuesday in London, in summer time. */
export const now = new Date('2026-05-12T08:00:00Z');

/** A world with one practice, with every service, and one patient with full access. */
export function smallWorld(): World {
  return aWorld({
    practices: [aPractice({ slots: [{ start: '2026-05-13T09:00:00' }, { start: '2026-05-13T09:10:00' }] })],
    patients: [aPatient()],
  });
}

/** Starts a simulator before the tests of the current block and stops it after them. */
export function useSimulator(options: () => SimulatorOptions): () => Simulator {
  let simulator: Simulator | undefined;
  beforeAll(async () => {
    simulator = await startSimulator({ now, ...options() });
  });
  afterAll(() => simulator?.stop());
  return () => {
    if (simulator === undefined) throw new Error('the simulator has not started');
    return simulator;
  };
}

/** A link of the person with this subject. */
export function linkOf({ world }: { world: World }, subject = 'patient-1', at = 0): Link {
  const link = world.people.find((person) => person.subject === subject)?.links[at];
  if (link === undefined) throw new Error(`${subject} has no link ${at}`);
  return link;
}

/** The ids of the slots in a response, in order. */
export function slotIds(body: string): string[] {
  return [...body.matchAll(/<SlotId>(\d+)</g)].map(([, id]) => id ?? '');
}
