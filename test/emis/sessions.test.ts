import { describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { RefusedError } from '../../src/domain/refusal.ts';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import { startClient, thrownBy } from './startClient.ts';

const cold = [
  'CreateEndUserSession',
  'GetClinicalVersionInformation',
  'BeginPatientSession',
  'CompletePatientSession',
  'GetDemographics',
];
const minuteMs = 60_000;

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
    const { client, calls, link, violations } = await startClient({ world, latency: 20 });
    const subjects = world.people.map(({ subject }) => subject);
    const began = performance.now();
    await Promise.all(subjects.map((subject) => client.demographics(link(subject))));
    const took = performance.now() - began;
    expect(calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(50);
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(1);
    expect(violations()).toEqual([]);
    // One after the other would take 50 times four calls of 20 ms.
    expect(took).toBeLessThan(50 * 4 * 20);
  });

  test('is one for each person: a parent and their child are two, under one end user session', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })] });
    const { client, calls, link, simulator } = await startClient({ world });
    const [own, child] = world.people[0]?.links ?? [];
    expect(own?.patientRelationshipId).toBe(link().relationshipId);
    const childLink = {
      ...link(),
      relationshipId: child?.patientRelationshipId ?? '',
      relationshipKey: child?.patientRelationshipKey ?? '',
    };
    await Promise.all([client.demographics(link()), client.demographics(childLink)]);
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

  test('lives on while it is used, longer than its timeout', async () => {
    const { client, simulator, calls, link, violations } = await startClient();
    await client.demographics(link());
    for (let round = 0; round < 4; round += 1) {
      simulator.clock.advance(15 * minuteMs);
      await client.demographics(link());
    }
    expect(calls().filter((call) => call === 'CompletePatientSession')).toHaveLength(1);
    expect(violations()).toEqual([]);
  });

  test.each([
    ['just before its end, in time', 20 * minuteMs - 1000],
    ['at its end', 20 * minuteMs],
    ['long after its end', 300 * minuteMs],
  ])('is opened anew %s, and no call fails', async (_when, ms) => {
    const { client, simulator, calls, link, violations } = await startClient();
    await client.demographics(link());
    simulator.clearLedger();
    simulator.clock.advance(ms);
    await client.demographics(link());
    expect(calls().filter((call) => call !== 'GetClinicalVersionInformation')).toEqual([
      'CreateEndUserSession',
      'BeginPatientSession',
      'CompletePatientSession',
      'GetDemographics',
    ]);
    expect(simulator.ledger.map(({ status }) => status)).not.toContain(401);
    expect(violations()).toEqual([]);
  });

  test('is kept a minute before its end', async () => {
    const { client, simulator, calls, link } = await startClient();
    await client.demographics(link());
    simulator.clearLedger();
    simulator.clock.advance(19 * minuteMs);
    await client.demographics(link());
    expect(calls().at(-1)).toBe('GetDemographics');
    expect(calls()).not.toContain('BeginPatientSession');
  });

  test('runs out on its own while another of the same person lives on', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })] });
    const { client, simulator, calls, link, violations } = await startClient({ world });
    const child = world.people[0]?.links[1];
    const childLink = {
      ...link(),
      relationshipId: child?.patientRelationshipId ?? '',
      relationshipKey: child?.patientRelationshipKey ?? '',
    };
    await client.demographics(link());
    await client.demographics(childLink);
    simulator.clock.advance(12 * minuteMs);
    await client.demographics(link());
    simulator.clock.advance(12 * minuteMs);
    simulator.clearLedger();
    await client.demographics(link());
    await client.demographics(childLink);
    expect(calls().filter((call) => call !== 'GetClinicalVersionInformation')).toEqual([
      'GetDemographics',
      'BeginPatientSession',
      'CompletePatientSession',
      'GetDemographics',
    ]);
    expect(violations()).toEqual([]);
  });

  test('takes no more calls than its queue holds', async () => {
    const { client, link, calls } = await startClient({ client: { limits: { callsPerSession: 3 } } });
    const patient = link();
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => client.demographics(patient)));
    expect(results.map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), 'rejected', 'rejected']);
    expect(calls().filter((call) => call === 'GetDemographics')).toHaveLength(4);
  });

  test('makes room for another when as many are held as may be', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient(), aPatient()] });
    const { client, calls, link } = await startClient({ world, client: { limits: { patientSessions: 2 } } });
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
    await expect(underWay).resolves.toMatchObject({ firstName: expect.any(String) });
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

describe('the schema version', () => {
  test('is the newest on calls without a practice, and the practice’s own on all others', async () => {
    const world = aWorld({ practices: [aPractice({ version: '1.8' })] });
    const { client, simulator, link } = await startClient({ world });
    await client.demographics(link());
    await client.practiceSettings(link().subject, link().odsCode);
    await thrownBy(client.findPractices(link().subject, { name: 'any' }));
    expect(simulator.ledger.map(({ operation, version }) => [operation, version])).toEqual([
      ['CreateEndUserSession', '2.1.0.0'],
      ['GetClinicalVersionInformation', '2.1.0.0'],
      ['BeginPatientSession', '1.8.0.0'],
      ['CompletePatientSession', '1.8.0.0'],
      ['GetDemographics', '1.8.0.0'],
      ['GetPracticeSettings', '1.8.0.0'],
      ['FindPractice', '2.1.0.0'],
    ]);
  });

  test('is never newer than this client, however new the practice', async () => {
    const world = aWorld({ practices: [aPractice({ version: '2.10.0.0' })] });
    const { client, simulator, link } = await startClient({ world });
    await client.demographics(link());
    expect(simulator.ledger.at(-1)).toMatchObject({ operation: 'GetDemographics', version: '2.1.0.0' });
  });

  test('is asked again after a while', async () => {
    const { client, simulator, calls, link } = await startClient();
    await client.practice('a', link().odsCode);
    await client.practice('b', link().odsCode.toLowerCase());
    expect(calls()).toEqual(['CreateEndUserSession', 'GetClinicalVersionInformation']);
    simulator.clock.advance(10 * minuteMs);
    await client.practice('a', link().odsCode);
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(2);
  });

  test.each(['account', 'demographics'] as const)(
    'is asked again when the practice went back to an older one, and %s never shows it',
    async (read) => {
      const { client, simulator, calls, link, violations } = await startClient();
      await client.demographics(link());
      for (const practice of simulator.world.practices) practice.version = '1.8.0.0';
      simulator.clearLedger();
      await client[read](link());
      const name = read === 'account' ? 'GetUserOptions' : 'GetDemographics';
      expect(calls()).toEqual([name, 'GetClinicalVersionInformation', name]);
      expect(simulator.ledger.map(({ version }) => version)).toEqual(['2.1.0.0', '2.1.0.0', '1.8.0.0']);
      expect(violations()).toEqual([]);
    },
  );

  test('is asked once when many calls find out at the same time', async () => {
    const world = aWorld({ patients: Array.from({ length: 10 }, () => aPatient()) });
    const { client, simulator, calls, link } = await startClient({ world });
    const links = world.people.map(({ subject }) => link(subject));
    await Promise.all(links.map((one) => client.demographics(one)));
    for (const practice of world.practices) practice.version = '2.0.0.0';
    simulator.clearLedger();
    await Promise.all(links.map((one) => client.demographics(one)));
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(1);
    expect(calls().filter((call) => call === 'GetDemographics')).toHaveLength(20);
  });

  test('that changes while a session is opened is found out there', async () => {
    const { client, simulator, link } = await startClient();
    await client.practice(link().subject, link().odsCode);
    for (const practice of simulator.world.practices) practice.version = '2.0.0.0';
    await client.demographics(link());
    expect(simulator.ledger.at(-1)).toMatchObject({ operation: 'GetDemographics', version: '2.0.0.0' });
  });

  test('that has not changed makes the refusal stand', async () => {
    const { client, simulator, calls, link } = await startClient();
    await client.demographics(link());
    simulator.clearLedger();
    simulator.faults.add({ kind: 'fault', status: 404, code: -1040, operation: 'GetDemographics', times: Infinity });
    expect(await thrownBy(client.demographics(link()))).toMatchObject({ refusal: 'versionTooOld' });
    expect(calls()).toEqual(['GetDemographics', 'GetClinicalVersionInformation']);
  });
});
