import { describe, expect, test } from 'vitest';
import type { AppointmentKind } from '../../src/domain/appointment.ts';
import type { PracticeSettings } from '../../src/domain/practice.ts';
import { RefusedError, type Refusal } from '../../src/domain/RefusedError.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeQuery, ids } from '../support/executeQuery.ts';
import { ada, aLink, anAppointment, fakeEmis, settings } from '../support/fakeEmis.ts';

const bookMutation = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { kind: __typename
  ... on BookGpAppointmentSuccess { appointment { startsAt { local } } patient { id } }
  ... on GpServiceProblem { message }
  ... on GpAppointmentTooSoon { bookableFromDays }
  ... on GpAppointmentTooFarAhead { bookableToDays }
  ... on GpAppointmentLimitReached { maximumBooked }
  ... on GpAppointmentOutcomeUnknown { patient { id } } } }`;

const at = (date: string) => readUkTime(`${date}T10:00:00`);
const slotId = (date = '2026-12-01', kind: AppointmentKind = 'inPerson', link = ada) =>
  ids.ofSlot({ link, slotNumber: '5', kind, startsAt: at(date) });
const appointmentId = (date = '2026-12-01', link = ada) =>
  ids.ofAppointment({ link, slotNumber: '5', startsAt: at(date) });
const booked = () => Promise.resolve([anAppointment('5', '2026-12-01T10:00:00')]);
const refused = (refusal: Refusal) => () => Promise.resolve({ kind: 'refused', refusal } as const);
const lost = () => Promise.resolve({ kind: 'lost' } as const);
const timesOut = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'appointments', { isRetryable: true }));

async function book(input: object, overrides: Partial<EmisClient> = {}) {
  const emis = fakeEmis(overrides);
  const { data, errors } = await executeQuery(bookMutation, {
    emis,
    variables: { input: { slotId: slotId(), ...input } },
  });
  return { outcome: data?.['bookGpAppointment'] as { kind: string } | null, errors, calls: emis.calls };
}

const withSettings = (more: Partial<PracticeSettings>) => ({
  practiceSettings: () => Promise.resolve({ ...settings, ...more }),
});

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
    ['a slot in the past', { slotId: slotId('2026-11-22') }, {}, { kind: 'GpAppointmentSlotInPast' }],
    [
      'a slot before the booking days',
      { slotId: slotId('2026-11-24') },
      { bookableFromDays: 2 },
      { kind: 'GpAppointmentTooSoon', bookableFromDays: 2 },
    ],
    [
      'a slot after the booking days',
      { slotId: slotId('2026-12-22') },
      {},
      { kind: 'GpAppointmentTooFarAhead', bookableToDays: 28 },
    ],
    [
      'any slot where no booking is allowed',
      {},
      { maximumBooked: 0 },
      { kind: 'GpAppointmentLimitReached', maximumBooked: 0 },
    ],
    [
      'a booking without the required reason',
      {},
      { bookingReason: 'required' },
      { kind: 'GpAppointmentReasonRequired' },
    ],
    [
      'a booking with a blank reason',
      { reason: ' ' },
      { bookingReason: 'required' },
      { kind: 'GpAppointmentReasonRequired' },
    ],
    [
      'a booking with a reason where none is accepted',
      { reason: 'x' },
      { bookingReason: 'notAsked' },
      { kind: 'GpAppointmentReasonNotAsked' },
    ],
    [
      'a telephone booking without a number',
      { slotId: slotId('2026-12-01', 'telephone') },
      {},
      { kind: 'GpAppointmentTelephoneRequired' },
    ],
    [
      'an in-person booking with a number',
      { telephone: { number: '1' } },
      {},
      { kind: 'GpAppointmentTelephoneNotAsked' },
    ],
    [
      'a telephone booking without a number where the practice offers no telephone consultations',
      { slotId: slotId('2026-12-01', 'telephone') },
      { telephoneConsultations: false },
      { kind: 'GpAppointmentTelephoneRequired' },
    ],
  ] as const)(
    'bookGpAppointment refuses %s by the rules of the practice, without sending it',
    async (_, input, rules, expected) => {
      const { outcome, calls } = await book(input, withSettings(rules));
      expect(outcome).toMatchObject(expected);
      expect(calls.map(([name]) => name)).not.toContain('bookAppointment');
    },
  );

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

  test('bookGpAppointment reads the rules again after a refusal and reports by the new rules', async () => {
    let rules: Partial<PracticeSettings> = {};
    const overrides = {
      practiceSettings: () => Promise.resolve({ ...settings, ...rules }),
      invalidatePractice: () => {
        rules = { bookingReason: 'required', bookableFromDays: 20 };
      },
    };
    expect((await book({}, { ...overrides, bookAppointment: refused('slotTooSoon') })).outcome).toMatchObject({
      kind: 'GpAppointmentTooSoon',
      bookableFromDays: 20,
    });
    rules = {};
    const reason = { ...overrides, invalidatePractice: () => void (rules = { bookingReason: 'required' }) };
    expect((await book({}, { ...reason, bookAppointment: refused('inputRefused') })).outcome?.kind).toBe(
      'GpAppointmentReasonRequired',
    );
  });

  test.each([
    ['bookableFromDays', { bookableFromDays: 20 }],
    ['bookableToDays', { bookableToDays: 1 }],
    ['maximumBooked', { maximumBooked: 0 }],
    ['bookingReason', { bookingReason: 'required' }],
  ] as const)(
    'bookGpAppointment sends a booking that only the known value of %s refuses, after it has read the settings again',
    async (_name, rules) => {
      let current: Partial<PracticeSettings> = rules;
      const { outcome, calls } = await book(
        {},
        {
          practiceSettings: () => Promise.resolve({ ...settings, ...current }),
          invalidatePractice: () => void (current = {}),
          appointments: booked,
        },
      );
      expect(outcome?.kind).toBe('BookGpAppointmentSuccess');
      const names = calls.map(([name]) => name).filter((name) => name !== 'appointments');
      expect(names).toEqual([
        'practice',
        'practiceSettings',
        'account',
        'invalidatePractice',
        'practiceSettings',
        'bookAppointment',
      ]);
    },
  );

  test('bookGpAppointment refuses nothing by settings that it cannot read again, and sends nothing', async () => {
    let current = () => Promise.resolve({ ...settings, maximumBooked: 0 });
    const invalidatePractice = () => void (current = timesOut);
    const { outcome, errors, calls } = await book({}, { practiceSettings: () => current(), invalidatePractice });
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(/^UPSTREAM_TIMEOUT/) as string }]);
    expect(calls.map(([name]) => name)).not.toContain('bookAppointment');
  });

  test('bookGpAppointment does not read the settings again for a problem that they cannot solve', async () => {
    const { calls } = await book({ telephone: { number: '1' } });
    expect(calls.map(([name]) => name)).toEqual(['practice', 'practiceSettings', 'account']);
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
    expect(await kindWith('A rash')).toBe('GpAppointmentOutcomeUnknown');
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
