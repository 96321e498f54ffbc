import { describe, expect, test } from 'vitest';
import { aPatient, aWorld } from '../../simulator/world/builders.ts';
import { RefusedError } from '../../src/domain/refusal.ts';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import { linkTo, startClient, thrownBy } from './startClient.ts';

const cold = [
  'CreateEndUserSession',
  'GetClinicalVersionInformation',
  'BeginPatientSession',
  'CompletePatientSession',
  'GetDemographics',
];
describe('a patient session', () => {
  test('is opened by the first call, and serves the next without ceremony', async () => {
    const { client, calls, link, violations } = await startClient();
    await client.demographics(link());
    expect(calls()).toEqual(cold);
    await client.account(link());
    expect(calls()).toEqual([...cold, 'GetUserOptions']);
    expect(violations()).toEqual([]);
  });

  test('carries a hundred calls side by side in strict sequence, over one handshake', async () => {
    const { client, simulator, calls, link, violations } = await startClient();
    const patient = link();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        index % 2 === 0 ? client.demographics(patient) : client.account(patient),
      ),
    );
    expect(answers).toHaveLength(100);
    expect(calls().slice(0, 5)).toEqual(cold);
    const numbers = simulator.ledger.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(violations()).toEqual([]);
  });

  test('keeps the order in which its calls were asked for', async () => {
    const { client, calls, link } = await startClient();
    await Promise.all([client.demographics(link()), client.appointments(link(), 'none'), client.account(link())]);
    expect(calls().slice(4)).toEqual(['GetDemographics', 'GetPatientAppointments', 'GetUserOptions']);
  });

  test('of one of fifty patients side by side does not wait for the others', async () => {
    const world = aWorld({ patients: Array.from({ length: 50 }, () => aPatient()) });
    const { client, calls, link, violations } = await startClient({ world, latency: 100 });
    const subjects = world.people.map(({ subject }) => subject);
    const began = performance.now();
    await Promise.all(subjects.map((subject) => client.demographics(link(subject))));
    const took = performance.now() - began;
    expect(calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(50);
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(1);
    expect(violations()).toEqual([]);
    // One after the other would take twice that: 50 times four calls of 100 ms.
    expect(took).toBeLessThan(10_000);
  });

  test('is one for each person: a parent and their child are two, under one end user session', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })] });
    const started = await startClient({ world });
    const { client, calls, link, simulator } = started;
    const child = linkTo(started, 1);
    await Promise.all([client.demographics(link()), client.demographics(child)]);
    expect(calls().filter((call) => call === 'CreateEndUserSession')).toHaveLength(1);
    expect(calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(2);
    expect(new Set(simulator.ledger.flatMap(({ endUserSessionId }) => endUserSessionId ?? []))).toHaveLength(1);
  });

  test('does not care for the case of the relationship', async () => {
    const { client, calls, link } = await startClient();
    await client.demographics(link());
    await client.demographics({ ...link(), relationshipId: link().relationshipId.toUpperCase() });
    expect(calls()).toEqual([...cold, 'GetDemographics']);
  });

  test('tells everybody who waits for it of one failed handshake', async () => {
    const { client, simulator, calls, link } = await startClient();
    const patient = link();
    simulator.faults.add({ kind: 'wrong-server-validation-key', operation: 'BeginPatientSession' });
    const errors = await Promise.all(Array.from({ length: 20 }, () => thrownBy(client.demographics(patient))));
    expect(calls()).toEqual(cold.slice(0, 3));
    for (const error of errors) {
      expect(error).toBeInstanceOf(UpstreamError);
      expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false });
    }
    await client.demographics(patient);
  });

  test.each([
    { kind: 'wrong-server-validation-key' },
    { kind: 'off-curve-server-public-key' },
    { kind: 'salt', bytes: 8 },
    { kind: 'salt', bytes: 65 },
    { kind: 'iterations', iterations: 1 },
    { kind: 'iterations', iterations: 1_000_001 },
  ] as const)('is not opened with $kind, and our own proof is not sent', async (fault) => {
    const { client, simulator, calls, link } = await startClient();
    simulator.faults.add({ ...fault, operation: 'BeginPatientSession' });
    expect(await thrownBy(client.demographics(link()))).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    expect(calls()).toEqual(cold.slice(0, 3));
  });

  test('is not opened with a key that is out of date; no attempt is repeated, and no message shows the key', async () => {
    const { client, calls, link } = await startClient();
    const error = await thrownBy(client.demographics({ ...link(), relationshipKey: 'the key before the last' }));
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false });
    expect(JSON.stringify([error, String(error)])).not.toContain('before the last');
    expect(calls()).toEqual(cold.slice(0, 3));
  });

  test('that the upstream refuses to open is not asked for again', async () => {
    const { client, simulator, calls, link } = await startClient();
    simulator.faults.add({
      kind: 'fault',
      status: 403,
      code: -1060,
      operation: 'CompletePatientSession',
      at: 'before',
    });
    expect(await thrownBy(client.demographics(link()))).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    expect(calls()).toEqual(cold.slice(0, 4));
  });

  test('works with a key of odd characters and spaces, byte for byte', async () => {
    const world = aWorld({ patients: [aPatient({ relationshipKey: ' naïve key, with spaces ' })] });
    const { client, link } = await startClient({ world });
    await client.demographics(link());
  });

  test('takes no more calls than its queue holds', async () => {
    const { client, link, calls } = await startClient({ client: { limits: { maxCallsPerSession: 3 } } });
    const patient = link();
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => client.demographics(patient)));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(calls().filter((call) => call === 'GetDemographics')).toHaveLength(4);
  });

  test('makes room for another when as many are held as may be', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient(), aPatient()] });
    const { client, calls, link } = await startClient({ world, client: { limits: { maxPatientSessions: 2 } } });
    for (const subject of ['patient-1', 'patient-2', 'patient-1', 'patient-3', 'patient-1', 'patient-2']) {
      await client.demographics(link(subject));
    }
    // The second was used longest ago when the third came.
    expect(calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(4);
  });
});

describe('an account', () => {
  test('that is inactive is an answer, whether the session is open already or not', async () => {
    const { client, simulator, link } = await startClient();
    await client.demographics(link());
    for (const account of simulator.world.accounts) account.status = 'Inactive';
    expect(await client.account(link())).toEqual({ kind: 'inactive' });
    const error = await thrownBy(client.demographics(link()));
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ refusal: 'accountInactive' });
    simulator.endAllSessions();
    expect(await client.account(link())).toEqual({ kind: 'inactive' });
  });
});

describe('closing', () => {
  test('waits for calls under way and takes no new ones', async () => {
    const { client, link } = await startClient({ latency: 20 });
    const underWay = client.demographics(link());
    const closed = client.close();
    expect(await thrownBy(client.demographics(link()))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect((await underWay).firstName).not.toBe('');
    await closed;
  });
});

describe('what is told of a call', () => {
  test('is names and numbers, and nothing of the person', async () => {
    const { client, events, link } = await startClient();
    await client.demographics(link());
    expect(events.map(({ durationMs, ...event }) => (expect(durationMs).toBeGreaterThan(0), event))).toEqual([
      ...cold.slice(0, 4).map((operation) => ({ kind: 'call', operation, outcome: 'response', status: 200 })),
      { kind: 'call', operation: 'GetDemographics', outcome: 'response', status: 200, number: 1 },
    ]);
  });
});
