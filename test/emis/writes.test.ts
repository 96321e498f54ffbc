import { describe, expect, test } from 'vitest';
import type { PlannedFault } from '../../simulator/faults.ts';
import { impatient, startClient, startWarm, thrownBy, type Started } from './startClient.ts';

const booking = { slotNumber: '1001', reason: 'A cough' };

function timesSent(started: Started): number {
  return started.calls().filter((call) => call === 'BookAppointment').length;
}

function isBooked({ simulator }: Started): boolean {
  const slots = simulator.world.practices.flatMap(({ clinics }) => clinics).flatMap((clinic) => clinic.slots);
  return slots.find(({ slotId }) => slotId === '1001')?.appointment !== undefined;
}

describe('a write', () => {
  test('is done', async () => {
    const started = await startWarm();
    expect(await started.client.bookAppointment(started.link(), booking)).toEqual({ kind: 'done', value: undefined });
    expect(isBooked(started)).toBe(true);
    expect(await started.client.cancelAppointment(started.link(), booking)).toEqual({ kind: 'done', value: undefined });
    expect(isBooked(started)).toBe(false);
    expect(started.violations()).toEqual([]);
  });

  test('opens its session first, and renews one that has run out', async () => {
    const started = await startClient();
    expect(await started.client.bookAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
    started.simulator.clock.advance(25 * 60_000);
    expect(await started.client.cancelAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
    expect(started.violations()).toEqual([]);
  });

  test('that is refused says why, and is not repeated', async () => {
    const started = await startWarm();
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

  const lost: readonly (readonly [PlannedFault, boolean])[] = [
    [{ kind: 'drop', at: 'arrival' }, false],
    [{ kind: 'drop', at: 'before' }, false],
    [{ kind: 'drop', at: 'after' }, true],
    [{ kind: 'cut' }, true],
    [{ kind: 'delay', ms: 5000, at: 'after' }, true],
    [{ kind: 'trickle', bytes: 1, everyMs: 20 }, true],
    [{ kind: 'internal-error', at: 'before' }, false],
    [{ kind: 'internal-error', at: 'after' }, true],
    [{ kind: 'proxy-error', at: 'arrival' }, false],
    [{ kind: 'proxy-error', at: 'after' }, true],
    [{ kind: 'wrong-answer-hash' }, true],
    [{ kind: 'wrong-answer-number' }, true],
    [{ kind: 'missing-answer-sequence' }, true],
    [{ kind: 'fault', status: 409, code: -1150, at: 'after', withSequence: false }, true],
    [{ kind: 'fault', status: 400, code: -9999, at: 'after' }, true],
    [{ kind: 'fault', status: 403, code: -1061, withSequence: false }, false],
    [{ kind: 'raw', status: 200, body: 'nonsense', contentType: 'text/plain' }, true],
    [{ kind: 'raw', status: 200, body: '<a/>' }, true],
    [{ kind: 'raw', status: 502, body: '<a/>', at: 'after' }, true],
    [{ kind: 'raw', status: 307, body: '', headers: { location: '/PatientServices' } }, true],
    [{ kind: 'transform', transform: (body) => body.replace('>true<', '>false<') }, true],
  ];

  test.each(lost)('is sent once and called lost, done or not: %o', async (fault, done) => {
    const started = await startWarm();
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
    'whose end user session was gone is not done, is sent once, and that is told as an error (%s)',
    async (endUserSessionGone) => {
      const started = await startWarm({ endUserSessionGone });
      started.simulator.endAllSessions();
      const error = await thrownBy(started.client.bookAppointment(started.link(), booking));
      expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
      expect(timesSent(started)).toBe(1);
      expect(await started.client.appointments(started.link(), 'none')).toEqual([]);
      expect(await started.client.bookAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
      expect(started.violations()).toEqual([]);
    },
  );

  test('whose patient session alone was ended is called lost: a call that was doubled on its way is told the same', async () => {
    const started = await startWarm();
    started.simulator.endPatientSessions();
    expect(await started.client.bookAppointment(started.link(), booking)).toEqual({ kind: 'lost' });
    expect(timesSent(started)).toBe(1);
  });

  test('at a busy upstream is not done, and that is told as an error', async () => {
    const started = await startWarm();
    started.simulator.faults.add({ kind: 'rate-limit', retryAfterSeconds: 3, operation: 'BookAppointment' });
    const error = await thrownBy(started.client.bookAppointment(started.link(), booking));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 3 });
    expect(timesSent(started)).toBe(1);
    expect(isBooked(started)).toBe(false);
  });

  test('at a practice whose version has changed is refused, and the next call knows better', async () => {
    const started = await startWarm();
    for (const practice of started.simulator.world.practices) practice.version = '1.8.0.0';
    expect(await started.client.bookAppointment(started.link(), booking)).toEqual({
      kind: 'refused',
      refusal: 'versionTooOld',
    });
    expect(timesSent(started)).toBe(1);
    expect(await started.client.bookAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
  });

  test.each(['CreateEndUserSession', 'GetClinicalVersionInformation', 'BeginPatientSession', 'CompletePatientSession'])(
    'is sent once when the answer to %s before it was lost',
    async (operation) => {
      const started = await startClient({ client: impatient });
      started.simulator.faults.add({ kind: 'drop', at: 'after', operation });
      expect(await started.client.bookAppointment(started.link(), booking)).toMatchObject({ kind: 'done' });
      expect(timesSent(started)).toBe(1);
    },
  );

  test('whose session cannot be opened is not sent, and that is told as an error', async () => {
    const started = await startClient({ client: impatient });
    started.simulator.faults.add({ kind: 'drop', operation: 'BeginPatientSession', times: 2 });
    const error = await thrownBy(started.client.bookAppointment(started.link(), booking));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
    expect(timesSent(started)).toBe(0);
  });

  test('for an inactive account is refused at the handshake', async () => {
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
    ['a slot that is no number', { slotNumber: 'first' }],
    ['a slot beyond 64 bits', { slotNumber: '9223372036854775808' }],
  ])('with %s is not sent, and does not disturb the session', async (_what, impossible) => {
    const started = await startWarm();
    expect(await started.client.bookAppointment(started.link(), impossible)).toEqual({
      kind: 'refused',
      refusal: 'inputRefused',
    });
    expect(started.calls()).toEqual([]);
    await started.client.account(started.link());
    expect(started.calls()).toEqual(['GetUserOptions']);
    expect(started.violations()).toEqual([]);
  });

  test('arrives exactly as it was said', async () => {
    const started = await startWarm();
    const reason = ' <b>&amp; ]]> "quoted"\u2028 \u{1F9E6} é';
    await started.client.bookAppointment(started.link(), { slotNumber: '1001', reason });
    const [appointment] = await started.client.appointments(started.link(), 'none');
    expect(appointment?.reason).toBe(reason);
  });
});
