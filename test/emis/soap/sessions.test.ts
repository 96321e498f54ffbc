import { describe, expect, test } from 'vitest';
import { aPatient, aWorld } from '../../../simulator/world/builders.ts';
import { RefusedError } from '../../../src/domain/RefusedError.ts';
import { UpstreamError } from '../../../src/domain/UpstreamError.ts';
import { linkTo, readAppointments, rejectionOf, startClient, startHoldingClient } from '../../support/startClient.ts';

const coldStart = [
  'CreateEndUserSession',
  'GetClinicalVersionInformation',
  'BeginPatientSession',
  'CompletePatientSession',
  'GetDemographics',
];
describe('patient sessions', () => {
  test('a patient session is opened by the first call and reused by the next', async () => {
    const { client, calls, link, violations } = await startClient();
    await client.demographics(link());
    expect(calls()).toEqual(coldStart);
    await client.account(link());
    expect(calls()).toEqual([...coldStart, 'GetUserOptions']);
    expect(violations()).toEqual([]);
  });

  test('a patient session carries a hundred concurrent calls in strict sequence over one handshake', async () => {
    const { client, simulator, calls, link, violations } = await startClient();
    const patient = link();
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        index === 0 ? client.demographics(patient) : readAppointments({ client }, patient, index),
      ),
    );
    expect(results).toHaveLength(100);
    expect(calls().slice(0, 5)).toEqual(coldStart);
    const numbers = simulator.ledger.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(violations()).toEqual([]);
  });

  test('a patient session sends its calls in the order in which they were requested', async () => {
    const { client, calls, link } = await startClient();
    await Promise.all([client.demographics(link()), client.appointments(link(), 'none'), client.account(link())]);
    expect(calls().slice(4)).toEqual(['GetDemographics', 'GetPatientAppointments', 'GetUserOptions']);
  });

  test('fifty patient sessions are opened concurrently', async () => {
    const world = aWorld({ patients: Array.from({ length: 50 }, () => aPatient()) });
    const { client, calls, hold, link, violations } = await startHoldingClient({
      world,
      client: { limits: { maxCallsPerPractice: 50 } },
    });
    const [handshakes, reads] = [hold('BeginPatientSession'), hold('GetDemographics')];
    const results = Promise.all(world.people.map(({ subject }) => client.demographics(link(subject))));
    // Every handshake has started before the first one gets its response, and so has every read.
    await handshakes.waitForCalls(50);
    handshakes.release();
    await reads.waitForCalls(50);
    reads.release();
    await results;
    expect(calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(50);
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(1);
    expect(violations()).toEqual([]);
  });

  test('a parent and their child have separate patient sessions under one End User Session', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })] });
    const started = await startClient({ world });
    const { client, calls, link, simulator } = started;
    const child = linkTo(started, 1);
    await Promise.all([client.demographics(link()), client.demographics(child)]);
    expect(calls().filter((call) => call === 'CreateEndUserSession')).toHaveLength(1);
    expect(calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(2);
    expect(new Set(simulator.ledger.flatMap(({ endUserSessionId }) => endUserSessionId ?? []))).toHaveLength(1);
  });

  test('a patient session is found by a relationship id in any case', async () => {
    const { client, calls, link } = await startClient();
    await client.demographics(link());
    await client.demographics({ ...link(), access: { ...link().access, id: link().access.id.toUpperCase() } });
    expect(calls()).toEqual([...coldStart, 'GetDemographics']);
  });

  test('a failed handshake is reported to every call that waits for it', async () => {
    const { client, simulator, calls, link } = await startClient();
    const patient = link();
    simulator.faults.add({ kind: 'wrong-server-validation-key', operation: 'BeginPatientSession' });
    const errors = await Promise.all(Array.from({ length: 20 }, () => rejectionOf(client.demographics(patient))));
    expect(calls()).toEqual(coldStart.slice(0, 3));
    for (const error of errors) {
      expect(error).toBeInstanceOf(UpstreamError);
      expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false });
    }
    await client.demographics(patient);
  });

  test.each([
    ['a wrong server validation key', { kind: 'wrong-server-validation-key' }],
    ['a server public key off the curve', { kind: 'off-curve-server-public-key' }],
    ['a salt of 8 bytes', { kind: 'salt', bytes: 8 }],
    ['a salt of 65 bytes', { kind: 'salt', bytes: 65 }],
    ['one iteration', { kind: 'iterations', iterations: 1 }],
    ['1,000,001 iterations', { kind: 'iterations', iterations: 1_000_001 }],
  ] as const)('a handshake with %s fails before the client sends its own proof', async (_name, fault) => {
    const { client, simulator, calls, link } = await startClient();
    simulator.faults.add({ ...fault, operation: 'BeginPatientSession' });
    expect(await rejectionOf(client.demographics(link()))).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    expect(calls()).toEqual(coldStart.slice(0, 3));
  });

  test('a handshake with an outdated relationship key fails once, and its error does not contain the key', async () => {
    const { client, calls, link } = await startClient();
    const error = await rejectionOf(
      client.demographics({ ...link(), access: { ...link().access, key: 'the key before the last' } }),
    );
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false });
    expect(JSON.stringify([error, String(error)])).not.toContain('before the last');
    expect(calls()).toEqual(coldStart.slice(0, 3));
  });

  test('a handshake that the upstream refuses is not repeated', async () => {
    const { client, simulator, calls, link } = await startClient();
    simulator.faults.add({
      kind: 'fault',
      status: 403,
      code: -1060,
      operation: 'CompletePatientSession',
      at: 'before',
    });
    expect(await rejectionOf(client.demographics(link()))).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    expect(calls()).toEqual(coldStart.slice(0, 4));
  });

  test('a relationship key with spaces and non-ASCII characters is used byte for byte', async () => {
    const world = aWorld({ patients: [aPatient({ relationshipKey: ' naïve key, with spaces ' })] });
    const { client, link } = await startClient({ world });
    await client.demographics(link());
  });

  test('a patient session rejects calls beyond the limit of its queue', async () => {
    const { client, link, calls } = await startClient({ client: { limits: { maxCallsPerSession: 3 } } });
    const patient = link();
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) => readAppointments({ client }, patient, index)),
    );
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(calls().filter((call) => call === 'GetPatientAppointments')).toHaveLength(4);
  });

  test('the least recently used patient session is discarded when the session limit is reached', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient(), aPatient()] });
    const { client, calls, link } = await startClient({ world, client: { limits: { maxPatientSessions: 2 } } });
    for (const subject of ['patient-1', 'patient-2', 'patient-1', 'patient-3', 'patient-1', 'patient-2']) {
      await client.demographics(link(subject));
    }
    // The session of patient-2 is the least recently used one when patient-3 needs a session.
    expect(calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(4);
  });
});

test('an inactive account is returned as data, whether or not a session is already open', async () => {
  const { client, simulator, link } = await startClient();
  await client.demographics(link());
  for (const account of simulator.world.accounts) account.status = 'Inactive';
  expect(await client.account(link())).toEqual({ kind: 'inactive' });
  const error = await rejectionOf(client.demographics(link()));
  expect(error).toBeInstanceOf(RefusedError);
  expect(error).toMatchObject({ refusal: 'accountInactive' });
  simulator.endAllSessions();
  expect(await client.account(link())).toEqual({ kind: 'inactive' });
});

test('close waits for calls in progress and rejects new ones', async () => {
  const { client, link } = await startClient({ latency: 20 });
  const underWay = client.demographics(link());
  const closed = client.close();
  expect(await rejectionOf(client.demographics(link()))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  expect((await underWay).firstName).not.toBe('');
  await closed;
});

test('an upstream event holds the names and numbers of a call and nothing about the person', async () => {
  const { client, events, link } = await startClient();
  await client.demographics(link());
  const event = { kind: 'call', outcome: 'response', status: 200 };
  const [first, ...others] = coldStart.slice(0, 4);
  expect(events.map(({ durationMs, ...other }) => (expect(durationMs).toBeGreaterThan(0), other))).toEqual([
    { ...event, operation: first },
    ...others.map((operation) => ({ ...event, operation, practice: 'X99951' })),
    { ...event, operation: 'GetDemographics', practice: 'X99951', number: 1 },
  ]);
});
