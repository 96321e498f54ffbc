import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { aLink, anAppointment } from '../support/fakeEmis.ts';
import { appointmentId, book, booked, lost, refused, slotId, timesOut } from './bookingRequests.ts';

describe('bookGpAppointment', () => {
  test('bookGpAppointment sends the booking once and returns the appointment and the patient', async () => {
    const { outcome, calls } = await book({ reason: '  A cough \n' }, { appointments: booked });
    expect(outcome).toEqual({
      kind: 'BookGpAppointmentSuccess',
      appointment: { startsAt: { local: '2026-12-01T10:00:00' } },
      patient: { id: 'ada' },
    });
    expect(calls).toEqual([
      ['practice', 'A28001'],
      ['practiceSettings', 'A28001'],
      ['account', 'ada'],
      ['bookAppointment', 'ada', { slotNumber: '5', reason: 'A cough' }],
      ['appointments', 'ada', 'none'],
    ]);
  });

  test('bookGpAppointment sends the telephone number for a telephone appointment', async () => {
    const input = { slotId: slotId('2026-12-01', 'telephone'), telephone: { number: '07700 900123', kind: 'MOBILE' } };
    const { calls } = await book(input);
    expect(calls).toContainEqual([
      'bookAppointment',
      'ada',
      { slotNumber: '5', telephone: { number: '07700 900123', kind: 'mobile' } },
    ]);
  });

  test.each([
    ['slotNotFound', 'GpAppointmentSlotNotFound'],
    ['slotTaken', 'GpAppointmentSlotTaken'],
    ['slotInPast', 'GpAppointmentSlotInPast'],
    ['slotTooSoon', 'GpAppointmentTooSoon'],
    ['slotTooFarAhead', 'GpAppointmentTooFarAhead'],
    ['bookingLimitReached', 'GpAppointmentLimitReached'],
    ['inputRefused', 'GpAppointmentDetailsRefused'],
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)(
    'bookGpAppointment reports the refusal %s as %s and does not send the booking again',
    async (refusal, typeName) => {
      const { outcome, errors, calls } = await book({}, { bookAppointment: refused(refusal) });
      expect(errors).toBeUndefined();
      expect(outcome?.kind).toBe(typeName);
      expect(calls.filter(([name]) => name === 'bookAppointment')).toHaveLength(1);
    },
  );

  test('bookGpAppointment reports versionTooOld as an error, because appointments need no newer version, and does not send the booking again', async () => {
    const { outcome, errors, calls } = await book({}, { bookAppointment: refused('versionTooOld') });
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ message: 'UPSTREAM_INVALID_RESPONSE: APPOINTMENTS was refused: versionTooOld' }]);
    expect(calls.filter(([name]) => name === 'bookAppointment')).toHaveLength(1);
  });

  test('bookGpAppointment reports success after a lost response only when the appointment is found', async () => {
    const found = await book({}, { bookAppointment: lost, appointments: booked });
    expect(found.outcome?.kind).toBe('BookGpAppointmentSuccess');
    const missing = await book({}, { bookAppointment: lost });
    expect(missing.outcome).toMatchObject({ kind: 'GpAppointmentOutcomeUnknown', patient: { id: 'ada' } });
    const unreadable = await book({}, { bookAppointment: lost, appointments: timesOut });
    expect(unreadable.outcome?.kind).toBe('GpAppointmentOutcomeUnknown');
    for (const { calls } of [found, missing, unreadable]) {
      expect(calls.filter(([name]) => name === 'bookAppointment')).toHaveLength(1);
      expect(calls.filter(([name]) => name === 'appointments')).toHaveLength(1);
    }
  });

  test('bookGpAppointment does not take an earlier booking of the same slot, with another reason, for the lost one', async () => {
    const kindWith = async (bookingReason: string | undefined) => {
      const appointment = anAppointment(
        '5',
        '2026-12-01T10:00:00',
        bookingReason === undefined ? {} : { bookingReason },
      );
      const appointments = () => Promise.resolve([appointment]);
      return (await book({ reason: 'A  cough' }, { bookAppointment: lost, appointments })).outcome?.kind;
    };
    for (const other of ['A rash', 'A cough'.replace(' ', ''), 'A cough.'])
      expect(await kindWith(other)).toBe('GpAppointmentOutcomeUnknown');
    expect(await kindWith('A cough ')).toBe('BookGpAppointmentSuccess');
    expect(await kindWith(undefined)).toBe('BookGpAppointmentSuccess');
  });

  test('bookGpAppointment stays successful when the appointment cannot be read afterwards', async () => {
    const refuses = () => Promise.reject(new RefusedError('serviceNotEnabled'));
    for (const appointments of [timesOut, refuses, () => Promise.resolve([])]) {
      const { outcome, errors } = await book({}, { appointments });
      expect(outcome).toEqual({ kind: 'BookGpAppointmentSuccess', appointment: null, patient: { id: 'ada' } });
      expect(errors).toMatchObject([
        { path: ['bookGpAppointment', 'appointment'], message: expect.stringMatching(/^UPSTREAM_/) as string },
      ]);
    }
  });

  test("bookGpAppointment reports GpAppointmentSlotNotFound for another person's slot or a forged id, without a call", async () => {
    for (const id of [slotId('2026-12-01', 'inPerson', aLink('eve')), 'forged', '', appointmentId()]) {
      const { outcome, calls } = await book({ slotId: id });
      expect(outcome?.kind).toBe('GpAppointmentSlotNotFound');
      expect(calls).toEqual([]);
    }
  });
});
