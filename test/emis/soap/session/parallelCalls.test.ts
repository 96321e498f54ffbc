import { expect, test } from 'vitest';
import { aPatient, aWorld } from '../../../../simulator/world/builders.ts';
import { readAppointments, startClient } from '../../../support/startClient.ts';

/** `npm run test:sequences` opens 1 000 sessions of 100 calls. */
const sessions = Number(process.env['SESSIONS'] ?? 10);
const calls = Number(process.env['CALLS'] ?? 30);
const sessionsAtOnce = 10;

test(`${sessions} sessions with ${calls} parallel calls each use every number once, in order`, async () => {
  const world = aWorld({ patients: Array.from({ length: sessions }, () => aPatient()) });
  const limits = {
    maxConnections: 64,
    maxCallsPerPractice: 64,
    maxCallsPerSession: calls,
    maxPatientSessions: sessions,
  };
  // A busy machine must not end the wait of a call.
  const started = await startClient({ world, client: { limits, timeouts: { turnMs: 3_000_000 } } });
  const numbers = Array.from({ length: calls }, (_, at) => at + 1);
  const subjects = world.people.map(({ subject }) => subject);
  let violations = 0;
  let checked = 0;
  while (subjects.length > 0) {
    const some = subjects.splice(0, sessionsAtOnce);
    const read = async (subject: string) =>
      Promise.all(numbers.map((at) => readAppointments(started, started.link(subject), at)));
    await Promise.all(some.map(read));
    violations += started.violations().length;
    const bySession = Map.groupBy(
      started.simulator.ledger.filter(({ operation }) => operation === 'GetPatientAppointments'),
      ({ sessionId }) => sessionId,
    );
    expect(bySession.size).toBe(some.length);
    for (const entries of bySession.values()) {
      expect(entries.map(({ number }) => number)).toEqual(numbers);
      checked += entries.length;
    }
    started.simulator.clearLedger();
  }
  process.stdout.write(
    `${sessions} sessions, ${checked} calls in parallel, ${violations} violations of the sequence\n`,
  );
  expect(violations).toBe(0);
  expect(checked).toBe(sessions * calls);
}, 3_600_000);
