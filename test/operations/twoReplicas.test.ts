import { expect, test } from 'vitest';
import { worldLinks } from '../../simulator/world/create-world.ts';
import { createPatientLinks } from '../../src/identity/createPatientLinks.ts';
import { createSoapEmisClient } from '../../src/emis/soap/createSoapEmisClient.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack } from '../support/startStack.ts';

const screen = `{ me { patients { demographics { ... on PatientDemographics { surname } }
  appointments { ... on Appointments { upcoming { id } } } messages { ... on PracticeMessages { __typename } }
  medicationCourses { ... on MedicationCourses { __typename } } } } }`;

test('two replicas that end each other’s sessions come to an end, and tell nothing false', async () => {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient()] });
  const stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), latency: 5 });
  const { endpoint, applicationId, clientKey, serverKey, clock, ledger } = stack.simulator;
  const { data: calm, errors } = await stack.query(screen);
  expect(errors).toBeUndefined();
  const replica = await createSoapEmisClient({
    endpoint,
    applicationId,
    clientKey,
    serverKey,
    clock: () => clock.now().getTime(),
  });
  const [link] = await createPatientLinks(worldLinks(world), Buffer.alloc(32)).ofPerson('patient-1');
  if (!link) throw new Error('the world has no link');
  stack.clearCalls();

  const storm = Array.from({ length: 10 }, () => stack.query(screen));
  const elsewhere = Array.from({ length: 40 }, () => replica.demographics(link).then(String, String));
  const told = new Set(await Promise.all(elsewhere));
  for (const { data, errors: failures = [] } of await Promise.all(storm)) {
    const [patient] = (data as { me: { patients: Record<string, unknown>[] } }).me.patients;
    const [whole] = (calm as { me: { patients: Record<string, unknown>[] } }).me.patients;
    for (const [field, value] of Object.entries(patient ?? {})) {
      if (value !== null) expect(value).toEqual(whole?.[field]);
    }
    for (const { extensions } of failures)
      expect(extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryable: true });
    expect(Object.values(patient ?? {}).filter((value) => value === null)).toHaveLength(failures.length);
  }
  for (const one of told) expect(one).toMatch(/^\[object Object\]$|UPSTREAM_UNAVAILABLE/);

  // Each read is made twice at most, and each time in a session of its own at most.
  const reads = 10 * 5 + 40;
  const times = (...operations: string[]) => ledger.filter(({ operation }) => operations.includes(operation)).length;
  const handshakes = times('BeginPatientSession');
  expect(handshakes).toBeGreaterThan(2);
  expect(handshakes).toBeLessThanOrEqual(2 * reads);
  const others = times('CreateEndUserSession', 'BeginPatientSession', 'CompletePatientSession');
  expect(ledger.length - others).toBeLessThanOrEqual(2 * reads + 2);
  await stack.query(screen);
  stack.clearCalls();
  expect((await stack.query(screen)).data).toEqual(calm);
  expect(stack.calls()).not.toContain('BeginPatientSession');
  await replica.close();
  await stack.stop();
});
