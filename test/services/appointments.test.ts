import { describe, expect, it } from 'vitest';
import type { AppointmentKind } from '../../src/domain/appointment.ts';
import type { PracticeSettings } from '../../src/domain/practice.ts';
import { RefusedError, type Refusal } from '../../src/domain/refusal.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { ask, ids } from '../schema/ask.ts';
import { account, ada, aLink, anAppointment, fakeEmis, settings } from './fakeEmis.ts';

const book = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { kind: __typename
  ... on BookAppointmentSuccess { appointment { startsAt { local } } patient { id } }
  ... on GpServiceProblem { message }
  ... on AppointmentTooSoon { bookableFromDays }
  ... on AppointmentTooFarAhead { bookableToDays }
  ... on AppointmentLimitReached { maximumBooked }
  ... on AppointmentOutcomeUnknown { patient { id } } } }`;

const cancel = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { kind: __typename
  ... on CancelAppointmentSuccess { patient { id appointments { ... on Appointments { upcoming { id } } } } }
  ... on AppointmentNotCancellable { nextStep }
  ... on GpServiceUnavailable { reason } } }`;

const at = (date: string) => readUkTime(`${date}T10:00:00`);
const slotId = (date = '2026-12-01', kind: AppointmentKind = 'inPerson', link = ada) =>
  ids.ofSlot({ link, slotNumber: '5', kind, startsAt: at(date) });
const appointmentId = (date = '2026-12-01', link = ada) =>
  ids.ofAppointment({ link, slotNumber: '5', startsAt: at(date) });

const booked = () => Promise.resolve([anAppointment('5', '2026-12-01T10:00:00')]);
const refused = (refusal: Refusal) => () => Promise.resolve({ kind: 'refused', refusal } as const);
const lost = () => Promise.resolve({ kind: 'lost' } as const);
const fails = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'appointments', { isRetryable: true }));

async function booking(input: object, answers: Partial<EmisClient> = {}) {
  const emis = fakeEmis(answers);
  const { data, errors } = await ask(book, { emis, variables: { input: { slotId: slotId(), ...input } } });
  return { outcome: data?.['bookAppointment'] as { kind: string } | null, errors, calls: emis.calls };
}

async function cancelling(input: object, answers: Partial<EmisClient> = {}) {
  const emis = fakeEmis(answers);
  const given = { appointmentId: appointmentId(), reason: 'Better now', ...input };
  const { data, errors } = await ask(cancel, { emis, variables: { input: given } });
  return { outcome: data?.['cancelAppointment'] as { kind: string } | null, errors, calls: emis.calls };
}

const withSettings = (more: Partial<PracticeSettings>) => ({
  practiceSettings: () => Promise.resolve({ ...settings, ...more }),
});

describe('booking', () => {
  it('sends the booking once and shows the appointment and the patient', async () => {
    const { outcome, calls } = await booking({ reason: '  A cough \n' }, { appointments: booked });
    expect(outcome).toEqual({
      kind: 'BookAppointmentSuccess',
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

  it('sends the number for a telephone appointment', async () => {
    const input = { slotId: slotId('2026-12-01', 'telephone'), telephone: { number: '07700 900123', kind: 'MOBILE' } };
    const { calls } = await booking(input);
    expect(calls).toContainEqual([
      'bookAppointment',
      'ada',
      { slotNumber: '5', telephone: { number: '07700 900123', kind: 'mobile' } },
    ]);
  });

  it.each([
    ['a slot of yesterday', { slotId: slotId('2026-11-22') }, {}, { kind: 'AppointmentSlotInPast' }],
    [
      'a slot before the booking days',
      { slotId: slotId('2026-11-24') },
      { bookableFromDays: 2 },
      { kind: 'AppointmentTooSoon', bookableFromDays: 2 },
    ],
    [
      'a slot after the booking days',
      { slotId: slotId('2026-12-22') },
      {},
      { kind: 'AppointmentTooFarAhead', bookableToDays: 28 },
    ],
    ['where none can be booked', {}, { maximumBooked: 0 }, { kind: 'AppointmentLimitReached', maximumBooked: 0 }],
    ['without a reason', {}, { bookingReason: 'required' }, { kind: 'AppointmentReasonRequired' }],
    ['with a blank reason', { reason: ' ' }, { bookingReason: 'required' }, { kind: 'AppointmentReasonRequired' }],
    [
      'with a reason not asked for',
      { reason: 'x' },
      { bookingReason: 'notAsked' },
      { kind: 'AppointmentReasonNotAsked' },
    ],
    [
      'by telephone without a number',
      { slotId: slotId('2026-12-01', 'telephone') },
      {},
      { kind: 'AppointmentTelephoneRequired' },
    ],
    ['in person with a number', { telephone: { number: '1' } }, {}, { kind: 'AppointmentTelephoneNotAsked' }],
    [
      'by telephone without a number where the practice takes no telephone consultations',
      { slotId: slotId('2026-12-01', 'telephone') },
      { telephoneConsultations: false },
      { kind: 'AppointmentTelephoneRequired' },
    ],
  ] as const)('%s is decided by the rules, without sending anything', async (_, input, rules, expected) => {
    const { outcome, calls } = await booking(input, withSettings(rules));
    expect(outcome).toMatchObject(expected);
    expect(calls.map(([name]) => name)).not.toContain('bookAppointment');
  });

  it.each([
    ['slotNotFound', 'AppointmentSlotNotFound'],
    ['slotTaken', 'AppointmentSlotTaken'],
    ['slotInPast', 'AppointmentSlotInPast'],
    ['slotTooSoon', 'AppointmentTooSoon'],
    ['slotTooFarAhead', 'AppointmentTooFarAhead'],
    ['bookingLimitReached', 'AppointmentLimitReached'],
    ['inputRefused', 'AppointmentDetailsRefused'],
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('refused with %s is told as %s, and not sent again', async (refusal, typeName) => {
    const { outcome, errors, calls } = await booking({}, { bookAppointment: refused(refusal) });
    expect(errors).toBeUndefined();
    expect(outcome?.kind).toBe(typeName);
    expect(calls.filter(([name]) => name === 'bookAppointment')).toHaveLength(1);
  });

  it('refused for a version that has changed meanwhile is an error and not sent again: appointments need no newer one', async () => {
    const { outcome, errors, calls } = await booking({}, { bookAppointment: refused('versionTooOld') });
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ message: 'UPSTREAM_INVALID_RESPONSE: APPOINTMENTS was refused: versionTooOld' }]);
    expect(calls.filter(([name]) => name === 'bookAppointment')).toHaveLength(1);
  });

  it('refused against the rules as they were known is told by the rules as they are', async () => {
    let rules: Partial<PracticeSettings> = {};
    const answers = {
      practiceSettings: () => Promise.resolve({ ...settings, ...rules }),
      forgetPractice: () => {
        rules = { bookingReason: 'required', bookableFromDays: 20 };
      },
    };
    expect((await booking({}, { ...answers, bookAppointment: refused('slotTooSoon') })).outcome).toMatchObject({
      kind: 'AppointmentTooSoon',
      bookableFromDays: 20,
    });
    rules = {};
    const reason = { ...answers, forgetPractice: () => void (rules = { bookingReason: 'required' }) };
    expect((await booking({}, { ...reason, bookAppointment: refused('inputRefused') })).outcome?.kind).toBe(
      'AppointmentReasonRequired',
    );
  });

  it('whose answer is lost is booked when it is there, and otherwise not known', async () => {
    const there = await booking({}, { bookAppointment: lost, appointments: booked });
    expect(there.outcome?.kind).toBe('BookAppointmentSuccess');
    const absent = await booking({}, { bookAppointment: lost });
    expect(absent.outcome).toMatchObject({ kind: 'AppointmentOutcomeUnknown', patient: { id: 'ada' } });
    const blind = await booking({}, { bookAppointment: lost, appointments: fails });
    expect(blind.outcome?.kind).toBe('AppointmentOutcomeUnknown');
    for (const { calls } of [there, absent, blind]) {
      expect(calls.filter(([name]) => name === 'bookAppointment')).toHaveLength(1);
      expect(calls.filter(([name]) => name === 'appointments')).toHaveLength(1);
    }
  });

  it('that is done stays done when the appointment cannot be shown', async () => {
    const refuses = () => Promise.reject(new RefusedError('serviceNotEnabled'));
    for (const appointments of [fails, refuses, () => Promise.resolve([])]) {
      const { outcome, errors } = await booking({}, { appointments });
      expect(outcome).toEqual({ kind: 'BookAppointmentSuccess', appointment: null, patient: { id: 'ada' } });
      expect(errors).toMatchObject([
        { path: ['bookAppointment', 'appointment'], message: expect.stringMatching(/^UPSTREAM_/) as string },
      ]);
    }
  });

  it("of somebody else's slot, or of a made-up one, finds no slot and asks nobody", async () => {
    for (const id of [slotId('2026-12-01', 'inPerson', aLink('eve')), 'forged', '', appointmentId()]) {
      const { outcome, calls } = await booking({ slotId: id });
      expect(outcome?.kind).toBe('AppointmentSlotNotFound');
      expect(calls).toEqual([]);
    }
  });
});

describe('cancelling', () => {
  it('sends the cancellation once, and what is read after it is new', async () => {
    let isBooked = true;
    const answers: Partial<EmisClient> = {
      appointments: () => (isBooked ? booked() : Promise.resolve([])),
      cancelAppointment: () => {
        isBooked = false;
        return Promise.resolve({ kind: 'done', value: undefined });
      },
    };
    const { outcome, calls } = await cancelling({ reason: ' Better now ' }, answers);
    expect(outcome).toEqual({
      kind: 'CancelAppointmentSuccess',
      patient: { id: 'ada', appointments: { upcoming: [] } },
    });
    expect(calls.slice(-2)).toEqual([
      ['cancelAppointment', 'ada', { slotNumber: '5', reason: 'Better now' }],
      ['appointments', 'ada', 'none'],
    ]);
  });

  it.each([
    ['slotNotFound', { kind: 'AppointmentNotFound' }],
    ['slotTaken', { kind: 'AppointmentNotCancellable', nextStep: 'CONTACT_PRACTICE' }],
    ['appointmentInPast', { kind: 'AppointmentInPast' }],
    ['accountInactive', { kind: 'GpAccountInactive', reason: 'ACCOUNT_INACTIVE' }],
  ] as const)('refused with %s is told', async (refusal, expected) => {
    expect((await cancelling({}, { cancelAppointment: refused(refusal) })).outcome).toEqual(expected);
  });

  it('forgets before each of several in one request what was read before it', async () => {
    const emis = fakeEmis({ appointments: booked });
    const one = `cancelAppointment(input: $input) { ... on CancelAppointmentSuccess { patient {
      appointments { __typename } bookableSlots(from: "2026-12-01", to: "2026-12-01") { __typename } } } }`;
    await ask(`mutation ($input: CancelAppointmentInput!) { first: ${one} second: ${one} }`, {
      emis,
      variables: { input: { appointmentId: appointmentId(), reason: 'Better now' } },
    });
    const calls = emis.calls.map(([name]) => name);
    const each = ['cancelAppointment', 'appointments', 'freeSlots'];
    expect(calls.slice(3)).toEqual([...each, ...each]);
  });

  it('of an appointment of yesterday, or of nobody whom this person may see, is not sent', async () => {
    const past = await cancelling({ appointmentId: appointmentId('2026-11-22') });
    expect(past.outcome?.kind).toBe('AppointmentInPast');
    const strange = await cancelling({ appointmentId: appointmentId('2026-12-01', aLink('eve')) });
    expect(strange).toMatchObject({ outcome: { kind: 'AppointmentNotFound' }, calls: [] });
    expect(past.calls.map(([name]) => name)).not.toContain('cancelAppointment');
  });

  it('whose answer is lost is done when the appointment is gone, and otherwise not known', async () => {
    const lostly = (appointments: EmisClient['appointments']) =>
      cancelling({}, { cancelAppointment: lost, appointments });
    expect((await lostly(() => Promise.resolve([]))).outcome?.kind).toBe('CancelAppointmentSuccess');
    expect((await lostly(booked)).outcome?.kind).toBe('AppointmentOutcomeUnknown');
    expect((await lostly(fails)).outcome?.kind).toBe('AppointmentOutcomeUnknown');
  });

  it('whose answer is lost is not known to be done where the account shows no appointments of others', async () => {
    const nothing = () => Promise.resolve([]);
    const restricted = () => Promise.resolve({ ...account, level: 'restricted' } as const);
    const { outcome } = await cancelling({}, { cancelAppointment: lost, appointments: nothing, account: restricted });
    expect(outcome?.kind).toBe('AppointmentOutcomeUnknown');
  });
});
