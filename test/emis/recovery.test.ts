import { describe, expect, test } from 'vitest';
import type { PlannedFault } from '../../simulator/faults.ts';
import { aPatient, aWorld } from '../../simulator/world/builders.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import type { PatientLink } from '../../src/domain/patient.ts';
import { faultBody, impatient, linkTo, startClient, startWarm, thrownBy, type Started } from './startClient.ts';

const handshake = ['BeginPatientSession', 'CompletePatientSession'];

function plan(started: Started, fault: PlannedFault): void {
  started.simulator.faults.add({ operation: 'GetDemographics', ...fault });
}

describe('a session that the upstream has ended', () => {
  test.each(['401', '401-fault', 'plain-text'] as const)('is not noticed by a read when told by %s', async (way) => {
    const { client, simulator, calls, link, violations } = await startWarm({ endUserSessionGone: way });
    simulator.endEndUserSessions();
    await client.demographics(link());
    expect(calls()).toEqual(['GetDemographics', 'CreateEndUserSession', ...handshake, 'GetDemographics']);
    expect(violations()).toEqual([]);
  });

  test('is not noticed by a read when only the patient session is gone', async () => {
    const { client, simulator, calls, link } = await startWarm();
    simulator.endPatientSessions();
    await client.demographics(link());
    expect(calls()).toEqual(['GetDemographics', ...handshake, 'GetDemographics']);
  });

  test('is not noticed by any of many calls under way', async () => {
    const { client, simulator, link, calls } = await startWarm({ latency: 2 });
    const patient = link();
    const reads = Array.from({ length: 20 }, (_, index) => {
      const read = client.demographics(patient);
      return read.then(() => (index === 4 || index === 11 ? simulator.endPatientSessions() : undefined));
    });
    await Promise.all(reads);
    expect(calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(2);
  });

  test.each(['401', 'plain-text'] as const)('is not noticed by practice-level reads either (%s)', async (way) => {
    const { client, simulator, calls, link } = await startWarm({ endUserSessionGone: way });
    simulator.endEndUserSessions();
    await client.practiceSettings(link().subject, link().odsCode);
    expect(calls()).toEqual(['GetPracticeSettings', 'CreateEndUserSession', 'GetPracticeSettings']);
  });

  test('is noticed before the handshake too', async () => {
    const { client, simulator, calls, link } = await startClient();
    await client.practice(link().subject, link().odsCode);
    simulator.endEndUserSessions();
    simulator.clearLedger();
    await client.demographics(link());
    expect(calls()).toEqual(['BeginPatientSession', 'CreateEndUserSession', ...handshake, 'GetDemographics']);
  });

  test('of a person is given up for all their patients at the first word of it', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })] });
    const started = await startWarm({ world });
    const { client, simulator, calls, link } = started;
    const child = linkTo(started, 1);
    await client.demographics(child);
    simulator.endEndUserSessions();
    simulator.clearLedger();
    await client.demographics(link());
    simulator.clearLedger();
    await client.demographics(child);
    expect(calls()).toEqual([...handshake, 'GetDemographics']);
  });

  test('is believed to be gone by the status 401 alone, whatever else the answer says', async () => {
    const { client, simulator, calls, link } = await startWarm();
    const body = faultBody(-1107);
    simulator.faults.add({ kind: 'raw', at: 'arrival', status: 401, body, operation: 'GetDemographics' });
    await client.demographics(link());
    expect(calls()).toEqual(['GetDemographics', 'CreateEndUserSession', ...handshake, 'GetDemographics']);
  });

  test('of one patient leaves the others of the same person alone', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })] });
    const started = await startWarm({ world });
    const { client, simulator, calls, link } = started;
    const child = linkTo(started, 1);
    await client.demographics(child);
    simulator.clearLedger();
    simulator.endPatientSessions(link().relationshipId);
    await client.demographics(link());
    await client.demographics(child);
    expect(calls()).toEqual(['GetDemographics', ...handshake, 'GetDemographics', 'GetDemographics']);
  });
});

describe('a read whose answer is lost', () => {
  const lost: readonly PlannedFault[] = [
    { kind: 'drop', at: 'arrival' },
    { kind: 'drop', at: 'before' },
    { kind: 'drop', at: 'after' },
    { kind: 'cut' },
    { kind: 'delay', ms: 5000 },
    { kind: 'trickle', bytes: 1, everyMs: 20 },
    { kind: 'proxy-error', at: 'arrival' },
    { kind: 'proxy-error', at: 'after' },
    { kind: 'wrong-answer-hash' },
    { kind: 'wrong-answer-number' },
    { kind: 'missing-answer-sequence' },
    { kind: 'fault', status: 403, code: -1032, withSequence: false },
    { kind: 'fault', status: 500, code: -1002, withSequence: false },
    { kind: 'fault', status: 403, code: -1061, withSequence: false },
    { kind: 'fault', status: 404, code: -9999, withSequence: false },
  ];

  test.each(lost)('is made again, once, on a new session: %o', async (fault) => {
    const started = await startWarm();
    plan(started, fault);
    await started.client.demographics(started.link());
    expect(started.calls()).toEqual(['GetDemographics', ...handshake, 'GetDemographics']);
    expect(started.violations()).toEqual([]);
  });

  test.each(lost)('fails when the second answer is lost as well: %o', async (fault) => {
    const started = await startWarm();
    plan(started, { ...fault, times: 2 });
    const error = await thrownBy(started.client.demographics(started.link()));
    expect(error).toMatchObject({ name: 'UpstreamError' });
    expect(started.calls()).toEqual(['GetDemographics', ...handshake, 'GetDemographics']);
  });

  test('inside the upstream is made again on the same session, whose number it has used', async () => {
    const started = await startWarm();
    plan(started, { kind: 'internal-error' });
    await started.client.demographics(started.link());
    expect(started.calls()).toEqual(['GetDemographics', 'GetDemographics']);
    expect(started.simulator.ledger.map(({ number }) => number)).toEqual([2, 3]);
    expect(started.violations()).toEqual([]);
  });

  test('is told as late when it is late twice', async () => {
    const started = await startWarm();
    plan(started, { kind: 'delay', ms: 5000, times: 2 });
    const error = await thrownBy(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_TIMEOUT', isRetryable: true });
  });

  test('is told as unavailable when a proxy speaks twice', async () => {
    const started = await startWarm();
    plan(started, { kind: 'proxy-error', times: 2 });
    const error = await thrownBy(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
  });

  test('while its session is opened is helped by one new attempt', async () => {
    for (const operation of ['CreateEndUserSession', ...handshake]) {
      const started = await startClient({ client: impatient });
      started.simulator.faults.add({ kind: 'drop', operation });
      await started.client.demographics(started.link());
      expect(started.calls().at(-1)).toBe('GetDemographics');
      expect(started.violations()).toEqual([]);
    }
  });

  test('does not fail those who wait behind it', async () => {
    const started = await startWarm();
    plan(started, { kind: 'drop', times: 2 });
    const [first, second] = await Promise.allSettled([
      started.client.demographics(started.link()),
      started.client.account(started.link()),
    ]);
    expect(first.status).toBe('rejected');
    expect(second.status).toBe('fulfilled');
    expect(started.violations()).toEqual([]);
  });
});

describe('an upstream that is not there', () => {
  const reads: readonly (readonly [string, (client: EmisClient, link: PatientLink) => Promise<unknown>])[] = [
    ['practice', (client, { subject, odsCode }) => client.practice(subject, odsCode)],
    ['demographics', (client, link) => client.demographics(link)],
    ['a booking', (client, link) => client.bookAppointment(link, { slotNumber: '1001' })],
  ];
  test.each(reads)('is told as unavailable for %s', async (_what, read) => {
    const { client, simulator, link } = await startClient();
    await simulator.stop();
    expect(await thrownBy(read(client, link()))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
  });

  test('comes back to the same session', async () => {
    const first = await startWarm();
    const { port } = new URL(first.simulator.endpoint);
    await first.simulator.stop();
    expect(await thrownBy(first.client.demographics(first.link()))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    const second = await startClient({ port: Number(port) });
    await first.client.demographics(first.link());
    expect(second.calls().at(-1)).toBe('GetDemographics');
  });
});
