import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FaultKind } from '../../../simulator/faults.ts';
import { aPatient, aPractice, aWorld } from '../../../simulator/world/builders.ts';
import type { WriteOutcome } from '../../../src/emis/EmisClient.ts';
import { startClient } from '../../support/startClient.ts';

const faults: readonly FaultKind[] = [
  { kind: 'drop', at: 'arrival' },
  { kind: 'drop', at: 'before' },
  { kind: 'drop', at: 'after' },
  { kind: 'cut' },
  { kind: 'internal-error', at: 'before' },
  { kind: 'internal-error', at: 'after' },
  { kind: 'proxy-error', at: 'arrival' },
  { kind: 'proxy-error', at: 'after' },
  { kind: 'rate-limit' },
  { kind: 'wrong-response-hash' },
  { kind: 'wrong-response-number' },
  { kind: 'missing-response-sequence' },
];

type Step =
  | { readonly kind: 'read' | 'write'; readonly patient: number }
  | { readonly kind: 'fault'; readonly fault: FaultKind; readonly skip: number }
  | { readonly kind: 'endEndUserSessions' | 'endPatientSessions' | 'longPause' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('read' as const, 'write' as const), patient: fc.nat(2) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('fault' as const), fault: fc.constantFrom(...faults), skip: fc.nat(5) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('endEndUserSessions', 'endPatientSessions', 'longPause') }),
  },
);

async function runSteps(steps: readonly Step[]): Promise<void> {
  const slots = steps.map((_, index) => ({ start: '2026-05-13T09:00:00', slotId: String(1000 + index) }));
  const practice = aPractice({ slots, maxAppointments: 1000 });
  const world = aWorld({ practices: [practice], patients: [aPatient(), aPatient(), aPatient()] });
  const { client, simulator, link, violations } = await startClient({ world });
  const writes = new Map<string, Promise<WriteOutcome | { readonly kind: 'failed' }>>();
  const others: Promise<unknown>[] = [];
  for (const [index, one] of steps.entries()) {
    if (one.kind === 'fault') simulator.faults.add({ ...one.fault, skip: one.skip });
    else if (one.kind === 'read') {
      others.push(client.appointments(link(`patient-${one.patient + 1}`), 'none').catch(() => undefined));
    } else if (one.kind === 'write') {
      const slotNumber = String(1000 + index);
      const write = client.bookAppointment(link(`patient-${one.patient + 1}`), { slotNumber });
      writes.set(
        slotNumber,
        write.catch(() => ({ kind: 'failed' })),
      );
    } else {
      await Promise.all([...others, ...writes.values()]);
      if (one.kind === 'longPause') simulator.clock.advance(20 * 60_000);
      else simulator[one.kind]();
    }
  }
  await Promise.all([...others, ...writes.values()]);
  const booked = new Set(
    world.practices[0]?.clinics.flatMap((clinic) =>
      clinic.slots.filter((slot) => slot.appointment).map((slot) => slot.slotId),
    ),
  );
  for (const [slotNumber, write] of writes) {
    const outcome = await write;
    if (outcome.kind === 'done') expect(booked).toContain(slotNumber);
    if (outcome.kind === 'failed' || outcome.kind === 'refused') expect(booked).not.toContain(slotNumber);
  }
  expect(simulator.ledger.filter(({ operation }) => operation === 'BookAppointment').length).toBeLessThanOrEqual(
    writes.size,
  );
  expect(violations()).toEqual([]);
}

test('random faults never break the protocol, repeat a write or falsify the outcome of a write', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), runSteps), { numRuns: 40 });
});
