import { afterAll, beforeAll } from 'vitest';
import type { Simulator, SimulatorOptions } from '../../simulator/server.ts';
import { startSimulator } from '../../simulator/server.ts';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import type { Link } from '../../simulator/world/Person.ts';
import type { World } from '../../simulator/world/World.ts';

/** Tuesday morning, summer time. */
export const now = new Date('2026-05-12T08:00:00Z');

/** One practice with everything and one patient with full access. */
export function smallWorld(): World {
  return aWorld({
    practices: [aPractice({ slots: [{ start: '2026-05-13T09:00:00' }, { start: '2026-05-13T09:10:00' }] })],
    patients: [aPatient()],
  });
}

/** A simulator for the tests of one `describe`, started before them and stopped after. */
export function useSimulator(options: () => SimulatorOptions): () => Simulator {
  let simulator: Simulator | undefined;
  beforeAll(async () => {
    simulator = await startSimulator({ now, ...options() });
  });
  afterAll(() => simulator?.stop());
  return () => {
    if (simulator === undefined) throw new Error('not started');
    return simulator;
  };
}

/** The n-th link of the n-th person. */
export function linkOf({ world }: { world: World }, subject = 'patient-1', at = 0): Link {
  const link = world.people.find((person) => person.subject === subject)?.links[at];
  if (link === undefined) throw new Error(`${subject} has no link ${at}`);
  return link;
}

/** The numbers of a list's slots, in order. */
export function slotIds(body: string): string[] {
  return [...body.matchAll(/<SlotId>(\d+)</g)].map(([, id]) => id ?? '');
}
