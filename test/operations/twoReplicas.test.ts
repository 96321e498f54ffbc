import { expect, test } from 'vitest';
import { worldLinks } from '../../simulator/world/createWorld.ts';
import { createSoapEmisClient } from '../../src/emis/soap/createSoapEmisClient.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { memoryLinks, memoryStores } from '../support/memoryStores.ts';
import { startStack, type QueryResponse } from '../support/startStack.ts';

const screen = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } }
  appointments { ... on GpAppointments { upcoming { id } } } messages { ... on GpPracticeMessages { __typename } }
  medicationCourses { ... on GpMedicationCourses { __typename } } } } }`;

test('two replicas that end each other’s sessions make a bounded number of calls and return no wrong data', async () => {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient()] });
  const stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), latency: 5 });
  const { endpoint, applicationId, clientKey, serverKey, clock, ledger } = stack.simulator;
  const { data: undisturbed, errors } = await stack.query(screen);
  expect(errors).toBeUndefined();
  const replica = await createSoapEmisClient({
    endpoint,
    applicationId,
    clientKey,
    serverKey,
    clock: () => clock.now().getTime(),
  });
  const [link] = await memoryLinks(worldLinks(world)).ofPerson('patient-1');
  if (!link) throw new Error('The world has no link.');
  stack.clearCalls();

  // Equal reads at the same time would share one call, so the rounds follow each other.
  const rounds = 10;
  const screens: QueryResponse[] = [];
  const replicaResults = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const [shown, read] = await Promise.all([stack.query(screen), replica.demographics(link).then(String, String)]);
    screens.push(shown);
    replicaResults.add(read);
  }
  for (const { data, errors: failures = [] } of screens) {
    const [patient] = (data as { gpOnlineUser: { patients: Record<string, unknown>[] } }).gpOnlineUser.patients;
    const [expected] = (undisturbed as { gpOnlineUser: { patients: Record<string, unknown>[] } }).gpOnlineUser.patients;
    for (const [field, value] of Object.entries(patient ?? {})) {
      if (value !== null) expect(value).toEqual(expected?.[field]);
    }
    for (const { extensions } of failures)
      expect(extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryable: true });
    expect(Object.values(patient ?? {}).filter((value) => value === null)).toHaveLength(failures.length);
  }
  for (const result of replicaResults) expect(result).toMatch(/^\[object Object\]$|UPSTREAM_UNAVAILABLE/);

  // Each read is made at most twice, each time in at most one new session.
  const reads = rounds * (5 + 1);
  const times = (...operations: string[]) => ledger.filter(({ operation }) => operations.includes(operation)).length;
  const handshakes = times('BeginPatientSession');
  expect(handshakes).toBeGreaterThan(2);
  expect(handshakes).toBeLessThanOrEqual(2 * reads);
  const others = times('CreateEndUserSession', 'BeginPatientSession', 'CompletePatientSession');
  expect(ledger.length - others).toBeLessThanOrEqual(2 * reads + 2);
  await stack.query(screen);
  stack.clearCalls();
  expect((await stack.query(screen)).data).toEqual(undisturbed);
  expect(stack.calls()).not.toContain('BeginPatientSession');
  await replica.close();
  await stack.stop();
});

test('replicas with sessions of their own open one each, at an upstream that allows several for a patient', async () => {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient()] });
  const stack = await startStack({ world, allowSeveralSessions: true });
  const replicas = [stack, await stack.startReplica(memoryStores())] as const;
  const responses: QueryResponse[] = [];
  for (let turn = 0; turn < 40; turn += 1) responses.push(await replicas[turn % 2 ? 1 : 0].query(screen));
  for (const response of responses) expect(response).toEqual(responses[0]);
  expect(responses[0]?.errors).toBeUndefined();
  expect(stack.calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(2);
  expect(stack.simulator.ledger.flatMap(({ violation }) => violation ?? [])).toEqual([]);
  await replicas[1].stop();
  await stack.stop();
});
