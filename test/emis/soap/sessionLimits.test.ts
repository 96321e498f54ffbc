import { expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../../simulator/world/builders.ts';
import { UpstreamError } from '../../../src/domain/UpstreamError.ts';
import { rejectionOf, startHoldingClient } from '../../support/startClient.ts';

async function startWithLimit(maxPatientSessions: number) {
  const practices = [aPractice({ slots: [{ start: '2026-05-13T09:00:00', slotId: '1001' }] })];
  const world = aWorld({ practices, patients: [aPatient(), aPatient(), aPatient()] });
  return startHoldingClient({ world, client: { limits: { maxPatientSessions } } });
}

test('a call is refused, and nothing is sent, while as many patient sessions as the limit are busy', async () => {
  const { client, calls, hold, link, simulator, violations } = await startWithLimit(2);
  const held = hold('GetDemographics');
  const busy = ['patient-1', 'patient-2'].map((subject) => client.demographics(link(subject)));
  await held.waitForCalls(2);
  simulator.clearLedger();
  const refusals = await Promise.all([
    rejectionOf(client.demographics(link('patient-3'))),
    rejectionOf(client.bookAppointment(link('patient-3'), { slotNumber: '1001' })),
  ]);
  for (const error of refusals) {
    expect(error).toBeInstanceOf(UpstreamError);
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
  }
  expect(refusals[1]).toMatchObject({ isUnsentWrite: true });
  expect(calls()).toEqual([]);

  // A person who has a session is not refused.
  const waiting = client.account(link('patient-1'));
  held.release();
  await Promise.all([...busy, waiting]);
  expect((await client.demographics(link('patient-3'))).firstName).not.toBe('');
  expect(violations()).toEqual([]);
});

test('a busy patient session is never discarded for another one', async () => {
  const { client, calls, hold, link, simulator, violations } = await startWithLimit(2);
  const held = hold('GetPatientAppointments');
  const busy = client.appointments(link('patient-1'), 'none');
  await held.waitForCalls();
  for (const subject of ['patient-2', 'patient-3', 'patient-2']) await client.demographics(link(subject));
  held.release();
  await busy;
  simulator.clearLedger();
  await client.account(link('patient-1'));
  expect(calls()).toEqual(['GetUserOptions']);
  expect(violations()).toEqual([]);
});

test('patient sessions below the limit stay open, however many people come after them', async () => {
  const { client, calls, link, simulator } = await startWithLimit(3);
  for (const subject of ['patient-1', 'patient-2', 'patient-3']) await client.demographics(link(subject));
  simulator.clearLedger();
  for (const subject of ['patient-1', 'patient-2', 'patient-3']) await client.demographics(link(subject));
  expect(calls()).toEqual(['GetDemographics', 'GetDemographics', 'GetDemographics']);
});
