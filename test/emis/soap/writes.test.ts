import { describe, expect, test } from 'vitest';
import type { PlannedFault } from '../../../simulator/faults.ts';
import {
  rejectionOf,
  shortTimeouts,
  startClient,
  startWithSession,
  type StartedClient,
} from '../../support/startClient.ts';

const booking = { slotNumber: '1001', reason: 'A cough' };

function timesSent(started: StartedClient): number {
  return started.calls().filter((call) => call === 'BookAppointment').length;
}

function isBooked({ simulator }: StartedClient): boolean {
  const slots = simulator.world.practices.flatMap(({ clinics }) => clinics).flatMap((clinic) => clinic.slots);
  return slots.find(({ slotId }) => slotId === '1001')?.appointment !== undefined;
}

describe('writes', () => {
  test('a write is carried out and reported as done', async () => {
    const started = await startWithSession();
    expect(await started.client.bookAppointment(started.link(), booking)).toEqual({ kind: 'done', value: undefined });
    expect(isBooked(started)).toBe(true);
    expect(await started.client.cancelAppointment(started.link(), booking)).toEqual({ kind: 'done', value: undefined });
    expect(isBooked(started)).toBe(false);
    expect(started.violations()).toEqual([]);
  });

  test('a write opens its session first and replaces one that has expired', async () => {
    const started = await startClient();
    expect(await started.client.bookAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
    started.simulator.clock.advance(25 * 60_000);
    expect(await started.client.cancelAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
    expect(started.violations()).toEqual([]);
  });

  test('a refused write returns its refusal and is not repeated', async () => {
    const started = await startWithSession();
    await started.client.bookAppointment(started.link(), booking);
    expect(await started.client.bookAppointment(started.link(), booking)).toEqual({
      kind: 'refused',
      refusal: 'slotTaken',
    });
    expect(await started.client.bookAppointment(started.link(), { slotNumber: '77' })).toEqual({
      kind: 'refused',
      refusal: 'slotNotFound',
    });
    expect(timesSent(started)).toBe(3);
  });

  const faults: readonly (readonly [string, boolean, PlannedFault])[] = [
    ['the connection breaks on arrival', false, { kind: 'drop', at: 'arrival' }],
    ['the connection breaks before the effect', false, { kind: 'drop', at: 'before' }],
    ['the connection breaks after the effect', true, { kind: 'drop', at: 'after' }],
    ['the response is cut off', true, { kind: 'cut' }],
    ['the response is late', true, { kind: 'delay', ms: 5000, at: 'after' }],
    ['the response trickles in too slowly', true, { kind: 'trickle', bytes: 1, everyMs: 20 }],
    ['EMIS fails before the effect', false, { kind: 'internal-error', at: 'before' }],
    ['EMIS fails after the effect', true, { kind: 'internal-error', at: 'after' }],
    ['a proxy responds before EMIS has seen the call', false, { kind: 'proxy-error', at: 'arrival' }],
    ['a proxy responds after the effect', true, { kind: 'proxy-error', at: 'after' }],
    ['the session hash of the response is wrong', true, { kind: 'wrong-response-hash' }],
    ['the sequence number of the response is wrong', true, { kind: 'wrong-response-number' }],
    ['the response has no session sequence', true, { kind: 'missing-response-sequence' }],
    [
      'a refusal after the effect has no session sequence',
      true,
      { kind: 'fault', status: 409, code: -1150, at: 'after', withSequence: false },
    ],
    ['a fault after the effect has an unknown code', true, { kind: 'fault', status: 400, code: -9999, at: 'after' }],
    [
      'a fault says that the patient session has ended',
      false,
      { kind: 'fault', status: 403, code: -1061, withSequence: false },
    ],
    ['the response is plain text', true, { kind: 'raw', status: 200, body: 'nonsense', contentType: 'text/plain' }],
    ['the response is not SOAP', true, { kind: 'raw', status: 200, body: '<a/>' }],
    ['a gateway responds with 502 after the effect', true, { kind: 'raw', status: 502, body: '<a/>', at: 'after' }],
    [
      'the response is a redirect',
      true,
      { kind: 'raw', status: 307, body: '', headers: { location: '/PatientServices' } },
    ],
    [
      'the response says that the slot was not booked',
      true,
      { kind: 'transform', transform: (body) => body.replace('>true<', '>false<') },
    ],
  ];

  test.each(faults)('a write is sent once and reported as lost when %s', async (_name, done, fault) => {
    const started = await startWithSession();
    started.simulator.faults.add({ operation: 'BookAppointment', ...fault });
    expect(await started.client.bookAppointment(started.link(), booking)).toEqual({ kind: 'lost' });
    expect(timesSent(started)).toBe(1);
    expect(isBooked(started)).toBe(done);
    const appointments = await started.client.appointments(started.link(), 'none');
    expect(appointments.map(({ slotNumber }) => slotNumber)).toEqual(done ? ['1001'] : []);
    expect(timesSent(started)).toBe(1);
    expect(started.violations()).toEqual([]);
  });

  test.each(['401', '401-fault', 'plain-text'] as const)(
    'a write fails with a retryable error and is not carried out when the End User Session has ended (%s)',
    async (expiredSessionResponse) => {
      const started = await startWithSession({ expiredSessionResponse });
      started.simulator.endAllSessions();
      const error = await rejectionOf(started.client.bookAppointment(started.link(), booking));
      expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
      expect(timesSent(started)).toBe(1);
      expect(await started.client.appointments(started.link(), 'none')).toEqual([]);
      expect(await started.client.bookAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
      expect(started.violations()).toEqual([]);
    },
  );

  test('a write is reported as lost when its patient session alone has ended, because a duplicate of the call gets the same fault', async () => {
    const started = await startWithSession();
    started.simulator.endPatientSessions();
    expect(await started.client.bookAppointment(started.link(), booking)).toEqual({ kind: 'lost' });
    expect(timesSent(started)).toBe(1);
  });

  test('a rate-limited write fails with its retry delay and is not carried out', async () => {
    const started = await startWithSession();
    started.simulator.faults.add({ kind: 'rate-limit', retryAfterSeconds: 3, operation: 'BookAppointment' });
    const error = await rejectionOf(started.client.bookAppointment(started.link(), booking));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 3 });
    expect(timesSent(started)).toBe(1);
    expect(isBooked(started)).toBe(false);
  });

  test('a write is refused when the practice has changed its version, and the next write uses the new version', async () => {
    const started = await startWithSession();
    for (const practice of started.simulator.world.practices) practice.version = '1.8.0.0';
    expect(await started.client.bookAppointment(started.link(), booking)).toEqual({
      kind: 'refused',
      refusal: 'versionTooOld',
    });
    expect(timesSent(started)).toBe(1);
    expect(await started.client.bookAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
  });

  test.each(['CreateEndUserSession', 'GetClinicalVersionInformation', 'BeginPatientSession', 'CompletePatientSession'])(
    'a write is sent once when the response to %s before it is lost',
    async (operation) => {
      const started = await startClient({ client: shortTimeouts });
      started.simulator.faults.add({ kind: 'drop', at: 'after', operation });
      expect(await started.client.bookAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
      expect(timesSent(started)).toBe(1);
    },
  );

  test('a write fails and is not sent when its session cannot be opened', async () => {
    const started = await startClient({ client: shortTimeouts });
    started.simulator.faults.add({ kind: 'drop', operation: 'BeginPatientSession', times: 2 });
    const error = await rejectionOf(started.client.bookAppointment(started.link(), booking));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
    expect(timesSent(started)).toBe(0);
  });

  test('a write for an inactive account is refused at the handshake', async () => {
    const started = await startClient();
    for (const account of started.simulator.world.accounts) account.status = 'Inactive';
    expect(await started.client.bookAppointment(started.link(), booking)).toEqual({
      kind: 'refused',
      refusal: 'accountInactive',
    });
    expect(timesSent(started)).toBe(0);
  });

  test.each([
    ['a character that XML cannot hold', { slotNumber: '1001', reason: 'a\u0000b' }],
    ['a slot number that is not a number', { slotNumber: 'first' }],
    ['a slot number beyond 64 bits', { slotNumber: '9223372036854775808' }],
  ])('a write with %s is refused without being sent and leaves the session usable', async (_name, impossible) => {
    const started = await startWithSession();
    expect(await started.client.bookAppointment(started.link(), impossible)).toEqual({
      kind: 'refused',
      refusal: 'inputRefused',
    });
    expect(started.calls()).toEqual([]);
    await started.client.account(started.link());
    expect(started.calls()).toEqual(['GetUserOptions']);
    expect(started.violations()).toEqual([]);
  });

  test('a booking reason reaches the upstream unchanged', async () => {
    const started = await startWithSession();
    const reason = ' <b>&amp; ]]> "quoted"\u2028 \u{1F9E6} é';
    await started.client.bookAppointment(started.link(), { slotNumber: '1001', reason });
    const [appointment] = await started.client.appointments(started.link(), 'none');
    expect(appointment?.bookingReason).toBe(reason);
  });
});
