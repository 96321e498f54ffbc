import { describe, expect, test } from 'vitest';
import type { PlannedFault } from '../../../simulator/faults.ts';
import { aPatient, aWorld } from '../../../simulator/world/builders.ts';
import type { PatientLink } from '../../../src/domain/patient.ts';
import type { EmisClient } from '../../../src/emis/EmisClient.ts';
import {
  readAppointments,
  faultBody,
  linkTo,
  rejectionOf,
  shortTimeouts,
  startClient,
  startWithSession,
  type StartedClient,
} from '../../support/startClient.ts';

const handshake = ['BeginPatientSession', 'CompletePatientSession'];

function planFault(started: StartedClient, fault: PlannedFault): void {
  started.simulator.faults.add({ operation: 'GetDemographics', ...fault });
}

describe('sessions ended by the upstream', () => {
  test.each(['401', '401-fault', 'plain-text'] as const)(
    'a read opens a new session once when the End User Session has ended (%s)',
    async (form) => {
      const { client, simulator, calls, link, violations } = await startWithSession({ expiredSessionResponse: form });
      simulator.endEndUserSessions();
      await client.demographics(link());
      expect(calls()).toEqual(['GetDemographics', 'CreateEndUserSession', ...handshake, 'GetDemographics']);
      expect(violations()).toEqual([]);
    },
  );

  test('a read opens a new patient session when only the patient session has ended', async () => {
    const { client, simulator, calls, link } = await startWithSession();
    simulator.endPatientSessions();
    await client.demographics(link());
    expect(calls()).toEqual(['GetDemographics', ...handshake, 'GetDemographics']);
  });

  test('concurrent reads all succeed when their patient session ends twice', async () => {
    const { client, simulator, link, calls } = await startWithSession({ latency: 2 });
    const patient = link();
    const reads = Array.from({ length: 20 }, (_, index) => {
      const read = readAppointments({ client }, patient, index);
      return read.then(() => (index === 4 || index === 11 ? simulator.endPatientSessions() : undefined));
    });
    await Promise.all(reads);
    expect(calls().filter((call) => call === 'BeginPatientSession')).toHaveLength(2);
  });

  test.each(['401', 'plain-text'] as const)(
    'a practice-level read opens a new End User Session when the old one has ended (%s)',
    async (form) => {
      const { client, simulator, calls, link } = await startWithSession({ expiredSessionResponse: form });
      simulator.endEndUserSessions();
      await client.practiceSettings(link().subject, link().odsCode);
      expect(calls()).toEqual(['GetPracticeSettings', 'CreateEndUserSession', 'GetPracticeSettings']);
    },
  );

  test('the handshake opens a new End User Session when the old one has ended', async () => {
    const { client, simulator, calls, link } = await startClient();
    await client.practice(link().subject, link().odsCode);
    simulator.endEndUserSessions();
    simulator.clearLedger();
    await client.demographics(link());
    expect(calls()).toEqual(['BeginPatientSession', 'CreateEndUserSession', ...handshake, 'GetDemographics']);
  });

  test('an ended End User Session discards the patient sessions of all patients of the person', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })] });
    const started = await startWithSession({ world });
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

  test('a status of 401 ends the session with any response body', async () => {
    const { client, simulator, calls, link } = await startWithSession();
    const body = faultBody(-1107);
    simulator.faults.add({ kind: 'raw', at: 'arrival', status: 401, body, operation: 'GetDemographics' });
    await client.demographics(link());
    expect(calls()).toEqual(['GetDemographics', 'CreateEndUserSession', ...handshake, 'GetDemographics']);
  });

  test('a patient session that has ended leaves the other sessions of the person open', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })] });
    const started = await startWithSession({ world });
    const { client, simulator, calls, link } = started;
    const child = linkTo(started, 1);
    await client.demographics(child);
    simulator.clearLedger();
    simulator.endPatientSessions(link().access.id);
    await client.demographics(link());
    await client.demographics(child);
    expect(calls()).toEqual(['GetDemographics', ...handshake, 'GetDemographics', 'GetDemographics']);
  });
});

describe('reads whose response is lost', () => {
  const faults: readonly (readonly [string, PlannedFault])[] = [
    ['the connection breaks on arrival', { kind: 'drop', at: 'arrival' }],
    ['the connection breaks before the effect', { kind: 'drop', at: 'before' }],
    ['the connection breaks after the effect', { kind: 'drop', at: 'after' }],
    ['the response is cut off', { kind: 'cut' }],
    ['the response is late', { kind: 'delay', ms: 5000 }],
    ['the response trickles in too slowly', { kind: 'trickle', bytes: 1, everyMs: 20 }],
    ['a proxy responds before EMIS has seen the call', { kind: 'proxy-error', at: 'arrival' }],
    ['a proxy responds after the effect', { kind: 'proxy-error', at: 'after' }],
    ['the session hash of the response is wrong', { kind: 'wrong-response-hash' }],
    ['the sequence number of the response is wrong', { kind: 'wrong-response-number' }],
    ['the response has no session sequence', { kind: 'missing-response-sequence' }],
    ['fault -1032 has no session sequence', { kind: 'fault', status: 403, code: -1032, withSequence: false }],
    ['fault -1002 has no session sequence', { kind: 'fault', status: 500, code: -1002, withSequence: false }],
    ['fault -1061 has no session sequence', { kind: 'fault', status: 403, code: -1061, withSequence: false }],
    ['fault -9999 has no session sequence', { kind: 'fault', status: 404, code: -9999, withSequence: false }],
  ];

  test.each(faults)('a read is sent again once on a new session when %s', async (_name, fault) => {
    const started = await startWithSession();
    planFault(started, fault);
    await started.client.demographics(started.link());
    expect(started.calls()).toEqual(['GetDemographics', ...handshake, 'GetDemographics']);
    expect(started.violations()).toEqual([]);
  });

  test.each(faults)('a read fails after its second attempt when both times %s', async (_name, fault) => {
    const started = await startWithSession();
    planFault(started, { ...fault, times: 2 });
    const error = await rejectionOf(started.client.demographics(started.link()));
    expect(error).toMatchObject({ name: 'UpstreamError' });
    expect(started.calls()).toEqual(['GetDemographics', ...handshake, 'GetDemographics']);
  });

  test('a read is sent again on the same session with the next number after an internal error of the upstream', async () => {
    const started = await startWithSession();
    planFault(started, { kind: 'internal-error' });
    await started.client.demographics(started.link());
    expect(started.calls()).toEqual(['GetDemographics', 'GetDemographics']);
    expect(started.simulator.ledger.map(({ number }) => number)).toEqual([2, 3]);
    expect(started.violations()).toEqual([]);
  });

  test('a read whose response is late twice fails with UPSTREAM_TIMEOUT', async () => {
    const started = await startWithSession();
    planFault(started, { kind: 'delay', ms: 5000, times: 2 });
    const error = await rejectionOf(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_TIMEOUT', isRetryable: true });
  });

  test('a read fails with UPSTREAM_UNAVAILABLE when a proxy responds twice', async () => {
    const started = await startWithSession();
    planFault(started, { kind: 'proxy-error', times: 2 });
    const error = await rejectionOf(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
  });

  test('opening a session is tried once more when one of its responses is lost', async () => {
    for (const operation of ['CreateEndUserSession', ...handshake]) {
      const started = await startClient({ client: shortTimeouts });
      started.simulator.faults.add({ kind: 'drop', operation });
      await started.client.demographics(started.link());
      expect(started.calls().at(-1)).toBe('GetDemographics');
      expect(started.violations()).toEqual([]);
    }
  });

  test('a read whose response is lost twice does not fail the calls queued behind it', async () => {
    const started = await startWithSession();
    planFault(started, { kind: 'drop', times: 2 });
    const [first, second] = await Promise.allSettled([
      started.client.demographics(started.link()),
      started.client.account(started.link()),
    ]);
    expect(first.status).toBe('rejected');
    expect(second.status).toBe('fulfilled');
    expect(started.violations()).toEqual([]);
  });
});

describe('an unreachable upstream', () => {
  const reads: readonly (readonly [string, (client: EmisClient, link: PatientLink) => Promise<unknown>])[] = [
    ['a practice lookup', (client, { subject, odsCode }) => client.practice(subject, odsCode)],
    ['a read of demographics', (client, link) => client.demographics(link)],
    ['a booking', (client, link) => client.bookAppointment(link, { slotNumber: '1001' })],
  ];
  test.each(reads)('%s fails with UPSTREAM_UNAVAILABLE when the upstream is unreachable', async (_name, read) => {
    const { client, simulator, link } = await startClient();
    await simulator.stop();
    expect(await rejectionOf(read(client, link()))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
  });

  test('a read succeeds again when an unreachable upstream is back', async () => {
    const first = await startWithSession();
    const { port } = new URL(first.simulator.endpoint);
    await first.simulator.stop();
    expect(await rejectionOf(first.client.demographics(first.link()))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    const second = await startClient({ port: Number(port) });
    await first.client.demographics(first.link());
    expect(second.calls().at(-1)).toBe('GetDemographics');
  });
});
