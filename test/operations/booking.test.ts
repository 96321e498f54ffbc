import { afterEach, describe, expect, test } from 'vitest';
import type { Practice, Slot } from '../../simulator/world/World.ts';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const offered = `{ me { patients { bookableSlots(from: "2026-05-18", to: "2026-05-31") {
  ... on BookableSlots { slots { id isWithinBookingDays startsAt { local } } } } } } }`;

const book = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename
  ... on BookAppointmentSuccess { appointment { id startsAt { local } kind reason bookedAt { local } videoUrl
    telephone { number kind } patient { id } } patient { id appointments { ... on Appointments { upcoming { id } } }
    bookableSlots(from: "2026-05-18", to: "2026-05-31") { ... on BookableSlots { slots { startsAt { local } } } } } }
  ... on GpServiceProblem { message }
  ... on AppointmentTooSoon { bookableFromDays }
  ... on AppointmentTooFarAhead { bookableToDays }
  ... on AppointmentLimitReached { maximumBooked }
  ... on GpServiceUnavailable { reason } } }`;

let stack: Stack;
afterEach(() => stack.stop());

const start = '2026-05-20T09:00:00';
const number = '07700 900123';

/** A practice with one free slot, by default tomorrow week at nine; and its patient, who has been shown it. */
async function offer(
  practice: PracticeOverrides = {},
  patient: PatientOverrides = {},
  now = '2026-05-12T08:00:00Z',
): Promise<{ slotId: string; practice: Practice; slot: Slot }> {
  const world = aWorld({ practices: [aPractice({ slots: [{ start }], ...practice })], patients: [aPatient(patient)] });
  stack = await startStack({ world, now: new Date(now) });
  const { data } = await stack.query(offered);
  stack.clearCalls();
  const [only] = world.practices;
  const slot = only?.clinics.flatMap(({ slots }) => slots).find(({ appointment }) => appointment === undefined);
  if (!only || !slot) throw new Error('the world has no free slot');
  return { slotId: slotIn(data), practice: only, slot };
}

const anyId = expect.any(String) as string;

function slotsIn(data: unknown): readonly { readonly id: string }[] {
  const { me } = data as { me: { patients: [{ bookableSlots: { slots: { id: string }[] } }] } };
  return me.patients[0].bookableSlots.slots;
}

function slotIn(data: unknown): string {
  return slotsIn(data)[0]?.id ?? '';
}

async function booking(input: object): Promise<unknown> {
  const { data, errors } = await stack.query(book, { input });
  expect(errors).toBeUndefined();
  return (data as { bookAppointment: unknown }).bookAppointment;
}

const timesSent = () => stack.calls().filter((call) => call === 'BookAppointment').length;
const telephone: PracticeOverrides = { slots: [{ start, kind: 'Telephone' }] };

describe('a booking', () => {
  test('is sent once, and what is read after it in the same answer is new', async () => {
    const { slotId, slot } = await offer({}, { appointments: [{ start: '2026-05-19T09:00:00', by: 'practice' }] });
    const success = (await booking({ slotId, reason: '  Sore elbow & <knee>\n' })) as {
      appointment: { id: string };
      patient: { id: string };
    };
    expect(success).toEqual({
      __typename: 'BookAppointmentSuccess',
      appointment: {
        id: expect.any(String) as string,
        startsAt: { local: start },
        kind: 'IN_PERSON',
        reason: 'Sore elbow & <knee>',
        bookedAt: { local: '2026-05-12T09:00:00' },
        videoUrl: null,
        telephone: null,
        patient: { id: success.patient.id },
      },
      patient: {
        id: success.patient.id,
        appointments: { upcoming: [{ id: expect.any(String) as string }, { id: success.appointment.id }] },
        bookableSlots: { slots: [] },
      },
    });
    expect(slot.appointment).toMatchObject({ patientId: 'patient-1', reason: 'Sore elbow & <knee>' });
    expect(stack.calls().slice(0, 2)).toEqual(['GetUserOptions', 'BookAppointment']);
    expect(stack.calls().slice(2).toSorted()).toEqual(['GetAvailableAppointments', 'GetPatientAppointments']);
  });

  test('of a slot of a kind that nobody knows carries a number too', async () => {
    const { slot } = await offer(telephone);
    stack.simulator.faults.add({
      operation: 'GetAvailableAppointments',
      kind: 'transform',
      transform: (body) => body.replace('>Telephone<', '>RingBack<'),
    });
    const { data } = await stack.query(offered);
    expect(await booking({ slotId: slotIn(data), telephone: { number } })).toMatchObject({
      __typename: 'BookAppointmentSuccess',
    });
    expect(slot.appointment?.telephone).toEqual({ TelephoneNumber: number });
  });

  test.each([true, false])(
    'of a telephone slot carries the number and whose it is, with consultations by telephone %s',
    async (telephoneConsultations) => {
      // A slot that is offered can be booked: what the practice says of consultations does not take it back.
      const { slotId, slot } = await offer({ ...telephone, telephoneConsultations });
      const success = await booking({ slotId, telephone: { number: ` ${number} `, kind: 'MOBILE' } });
      expect(success).toMatchObject({ appointment: { kind: 'TELEPHONE', telephone: { number, kind: 'MOBILE' } } });
      expect(slot.appointment?.telephone).toEqual({ TelephoneNumber: number, ContactType: 'Mobile' });
    },
  );

  test('of a video slot shows the room', async () => {
    const { slotId, slot } = await offer({ slots: [{ start, kind: 'Video', slotId: '9223372036854775807' }] });
    expect(await booking({ slotId })).toMatchObject({
      appointment: { kind: 'VIDEO', videoUrl: 'https://video.example.test/rooms/9223372036854775807' },
    });
    expect(slot.appointment?.patientId).toBe('patient-1');
  });

  test('twice in one request is two: one done, and one of a slot that is taken', async () => {
    const { slotId } = await offer();
    const twice = `mutation ($id: ID!) { ${['first', 'second']
      .map((alias) => `${alias}: bookAppointment(input: { slotId: $id }) { __typename }`)
      .join(' ')} }`;
    expect(await stack.query(twice, { id: slotId })).toEqual({
      status: 200,
      data: { first: { __typename: 'BookAppointmentSuccess' }, second: { __typename: 'AppointmentSlotTaken' } },
    });
    expect(timesSent()).toBe(2);
  });

  test('after another in the same request shows both, and a cancellation after them shows one', async () => {
    const second = '2026-05-21T09:00:00';
    const { slotId } = await offer({ slots: [{ start }, { start: second }] });
    const { data: shown } = await stack.query(offered);
    const other = slotsIn(shown).at(-1)?.id;
    const after = `patient { appointments { ... on Appointments { upcoming { id startsAt { local } } } }
      bookableSlots(from: "2026-05-18", to: "2026-05-31") { ... on BookableSlots { slots { startsAt { local } } } } }`;
    const both = `mutation ($one: ID!, $other: ID!) {
      first: bookAppointment(input: { slotId: $one }) { ... on BookAppointmentSuccess { ${after} } }
      second: bookAppointment(input: { slotId: $other }) { ... on BookAppointmentSuccess { ${after} } } }`;
    const { data, errors } = await stack.query(both, { one: slotId, other });
    expect(errors).toBeUndefined();
    const at = (...locals: string[]) => locals.map((local) => ({ startsAt: { local } }));
    const told = (upcoming: object[], slots: object[]) => ({
      patient: { appointments: { upcoming: upcoming.map((one) => ({ id: anyId, ...one })) }, bookableSlots: { slots } },
    });
    expect(data).toEqual({ first: told(at(start), at(second)), second: told(at(start, second), []) });

    const { second: latest } = data as { second: { patient: { appointments: { upcoming: { id: string }[] } } } };
    const [one, two] = latest.patient.appointments.upcoming;
    const cancels = `mutation ($one: ID!, $two: ID!) {
      first: cancelAppointment(input: { appointmentId: $one, reason: "x" }) { ... on CancelAppointmentSuccess { ${after} } }
      second: cancelAppointment(input: { appointmentId: $two, reason: "x" }) { ... on CancelAppointmentSuccess { ${after} } } }`;
    expect(await stack.query(cancels, { one: one?.id, two: two?.id })).toEqual({
      status: 200,
      data: { first: told(at(second), at(start)), second: told([], at(start, second)) },
    });
  });

  test('of two people at once is done for one of them', async () => {
    const world = aWorld({ practices: [aPractice({ slots: [{ start }] })], patients: [aPatient(), aPatient()] });
    stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
    const subjects = ['patient-1', 'patient-2'];
    const shown = await Promise.all(subjects.map((as) => stack.query(offered, {}, { as })));
    const ids = shown.map(({ data }) => slotIn(data));
    expect(ids[0]).not.toBe(ids[1]);
    const short = 'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }';
    const answers = await Promise.all(
      subjects.map((as, at) => stack.query(short, { input: { slotId: ids[at] } }, { as })),
    );
    const told = answers.map(({ data }) => (data as { bookAppointment: { __typename: string } }).bookAppointment);
    expect(told.map(({ __typename }) => __typename).toSorted()).toEqual([
      'AppointmentSlotTaken',
      'BookAppointmentSuccess',
    ]);
    expect(await stack.query(short, { input: { slotId: ids[0] } }, { as: 'patient-2' })).toMatchObject({
      data: { bookAppointment: { __typename: 'AppointmentSlotNotFound' } },
    });
  });
});

describe('what the practice’s rules decide is told without a booking call', () => {
  test.each<[string, PracticeOverrides, object, object]>([
    [
      'a reason that is required',
      { bookingReason: 'RequestedMandatory' },
      { reason: '  ' },
      { __typename: 'AppointmentReasonRequired', message: 'The practice wants to know the reason. Give one.' },
    ],
    [
      'a reason that is not asked for',
      { bookingReason: 'NotRequested' },
      { reason: 'Sore elbow' },
      {
        __typename: 'AppointmentReasonNotAsked',
        message: 'The practice takes no reason with a booking. Leave it out.',
      },
    ],
    [
      'a number that is missing',
      telephone,
      {},
      { __typename: 'AppointmentTelephoneRequired', message: 'Give the number that the clinician is to ring.' },
    ],
    [
      'a number for no telephone appointment',
      {},
      { telephone: { number } },
      {
        __typename: 'AppointmentTelephoneNotAsked',
        message: 'The practice takes no telephone number for this appointment. Leave it out.',
      },
    ],
    [
      'a number that is missing, whatever the practice says of telephone consultations',
      { ...telephone, telephoneConsultations: false },
      {},
      { __typename: 'AppointmentTelephoneRequired', message: 'Give the number that the clinician is to ring.' },
    ],
    [
      'a slot too soon',
      { bookableFromDays: 9 },
      {},
      {
        __typename: 'AppointmentTooSoon',
        bookableFromDays: 9,
        message: 'The practice does not let people book this early online. Choose a later day, or ring the practice.',
      },
    ],
    [
      'a slot too far ahead',
      { bookableToDays: 7 },
      {},
      {
        __typename: 'AppointmentTooFarAhead',
        bookableToDays: 7,
        message: 'The practice does not let people book this far ahead online. Choose an earlier day.',
      },
    ],
    [
      'a practice that takes no bookings',
      { maxAppointments: 0 },
      {},
      {
        __typename: 'AppointmentLimitReached',
        maximumBooked: 0,
        message: 'The practice takes no bookings online. Ring the practice.',
      },
    ],
  ])('%s', async (_what, practice, input, expected) => {
    const { slotId, slot } = await offer(practice);
    expect(await booking({ slotId, ...input })).toEqual(expected);
    expect(stack.calls()).toEqual(['GetUserOptions']);
    expect(slot.appointment).toBeUndefined();
  });

  test('a slot of yesterday', async () => {
    const { slotId } = await offer();
    stack.simulator.clock.set(new Date('2026-05-21T08:00:00Z'));
    expect(await booking({ slotId })).toMatchObject({ __typename: 'AppointmentSlotInPast' });
    expect(timesSent()).toBe(0);
  });

  test('a slot that was made up, or is no slot', async () => {
    const { slotId } = await offer();
    for (const made of ['1001', `${slotId}x`, slotId.slice(0, -1), 'é', '']) {
      expect(await booking({ slotId: made })).toMatchObject({ __typename: 'AppointmentSlotNotFound' });
    }
    expect(stack.calls()).toEqual([]);
  });

  test.each([9_999_999, 2 ** 31 - 1])('days that have no end, told as %i, end nowhere', async (bookableToDays) => {
    const { slotId } = await offer({ bookableToDays });
    const { data } = await stack.query(offered);
    expect(slotsIn(data)).toMatchObject([{ isWithinBookingDays: true }]);
    expect(await booking({ slotId })).toMatchObject({ __typename: 'BookAppointmentSuccess' });
  });

  test('the first and the last day that may be booked may be', async () => {
    const { slotId } = await offer({ bookableFromDays: 8, bookableToDays: 8 });
    expect(await booking({ slotId })).toMatchObject({ __typename: 'BookAppointmentSuccess' });
  });
});

describe('what only the practice knows is asked once and told', () => {
  test.each<[string, (world: { practice: Practice; slot: Slot }) => unknown, object]>([
    ['the slot is taken', ({ slot }) => takeBy(slot, 'somebody else'), { __typename: 'AppointmentSlotTaken' }],
    ['the patient has it already', ({ slot }) => takeBy(slot, 'patient-1'), { __typename: 'AppointmentSlotTaken' }],
    ['the slot is withdrawn', ({ slot }) => (slot.withdrawn = true), { __typename: 'AppointmentSlotNotFound' }],
    [
      'the slot has begun',
      () => stack.simulator.clock.set(new Date('2026-05-20T08:00:01Z')),
      { __typename: 'AppointmentSlotInPast' },
    ],
    [
      'the practice now books from later on',
      ({ practice }) => (practice.appointments.BookableFromDays = 30),
      { __typename: 'AppointmentTooSoon', bookableFromDays: 30 },
    ],
    [
      'the practice now books less far ahead',
      ({ practice }) => (practice.appointments.BookableToDays = 3),
      { __typename: 'AppointmentTooFarAhead', bookableToDays: 3 },
    ],
    [
      'the practice now takes no bookings',
      ({ practice }) => (practice.appointments.MaxAppointments = 0),
      { __typename: 'AppointmentLimitReached', maximumBooked: 0 },
    ],
    [
      'the practice now wants a reason',
      ({ practice }) => (practice.inputRequirements.AppointmentBookingReason = 'RequestedMandatory'),
      { __typename: 'AppointmentReasonRequired' },
    ],
    [
      'the slot is by telephone now',
      ({ slot }) => (slot.kind = 'Telephone'),
      {
        __typename: 'AppointmentDetailsRefused',
        message: 'The practice did not accept the reason or the telephone number. Look at its rules again.',
      },
    ],
  ])('%s', async (_what, change, expected) => {
    const { slotId, ...world } = await offer();
    change(world);
    const outcome = await booking({ slotId });
    expect(outcome).toEqual({ message: expect.stringMatching(/\.$/) as string, ...expected });
    expect(timesSent()).toBe(1);
  });

  test('the patient has as many appointments as may be', async () => {
    const appointments = ['2026-05-25T09:00:00', '2026-05-26T09:00:00'].map((one) => ({ start: one }));
    const { slotId } = await offer({ maxAppointments: 2 }, { appointments });
    expect(await booking({ slotId })).toEqual({
      __typename: 'AppointmentLimitReached',
      maximumBooked: 2,
      message: 'The patient has as many appointments ahead as the practice allows.',
    });
    expect(timesSent()).toBe(1);
  });

  test('the slot may be gone with the service: switched off, not granted, inactive', async () => {
    const { slotId, practice } = await offer();
    const [account] = stack.simulator.world.accounts;
    if (!account) throw new Error('nobody has an account');
    account.status = 'Inactive';
    expect(await booking({ slotId })).toMatchObject({ __typename: 'GpAccountInactive', reason: 'ACCOUNT_INACTIVE' });
    account.status = 'Active';
    account.assigned.AppointmentsEnabled = false;
    expect(await booking({ slotId })).toMatchObject({ __typename: 'GpServiceNotGranted', reason: 'NOT_GRANTED' });
    account.assigned.AppointmentsEnabled = true;
    practice.services.AppointmentsSupported = false;
    stack.simulator.clock.advance(6 * 60_000);
    expect(await booking({ slotId })).toMatchObject({ __typename: 'GpServiceNotOffered', reason: 'NOT_OFFERED' });
    practice.live = false;
    stack.simulator.clock.advance(11 * 60_000);
    expect(await booking({ slotId })).toMatchObject({ __typename: 'GpPracticeNotLive', reason: 'PRACTICE_NOT_LIVE' });
    expect(timesSent()).toBe(0);
  });
});

function takeBy(slot: Slot, patientId: string): void {
  slot.appointment = { patientId, bookedBy: 'practice', bookedAt: '2026-05-11T09:00:00', cancellable: true };
}
