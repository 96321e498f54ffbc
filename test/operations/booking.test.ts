import { expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import {
  book,
  bookableSlotsQuery,
  bookingCallCount,
  offerSlot,
  slotsIn,
  slotStart,
  startBooking,
  telephoneSlot,
} from './startBooking.ts';

const number = '07700 900123';
const anyId = expect.any(String) as string;

test('bookGpAppointment sends one booking and returns the updated appointments and slots', async () => {
  const { stack, slotId, slot } = await offerSlot(
    {},
    { appointments: [{ start: '2026-05-19T09:00:00', by: 'practice' }] },
  );
  const success = (await book(stack, { slotId, reason: '  Sore elbow & <knee>\n' })) as {
    appointment: { id: string };
    patient: { id: string };
  };
  expect(success).toEqual({
    __typename: 'BookGpAppointmentSuccess',
    appointment: {
      id: anyId,
      startsAt: { local: slotStart },
      kind: 'IN_PERSON',
      bookingReason: 'Sore elbow & <knee>',
      bookedAt: { local: '2026-05-12T09:00:00' },
      videoUrl: null,
      telephone: null,
      patient: { id: success.patient.id },
    },
    patient: {
      id: success.patient.id,
      appointments: { upcoming: [{ id: anyId }, { id: success.appointment.id }] },
      bookableSlots: { slots: { edges: [] } },
    },
  });
  expect(slot.appointment).toMatchObject({ patientId: 'patient-1', reason: 'Sore elbow & <knee>' });
  expect(stack.calls().slice(0, 2)).toEqual(['GetUserOptions', 'BookAppointment']);
  expect(stack.calls().slice(2).toSorted()).toEqual(['GetAvailableAppointments', 'GetPatientAppointments']);
});

test('bookGpAppointment sends the telephone number for a slot of an unknown kind', async () => {
  const { stack, slot } = await offerSlot(telephoneSlot);
  stack.simulator.faults.add({
    operation: 'GetAvailableAppointments',
    kind: 'transform',
    transform: (body) => body.replace('>Telephone<', '>RingBack<'),
  });
  const { data } = await stack.query(bookableSlotsQuery);
  expect(await book(stack, { slotId: slotsIn(data)[0]?.id, telephone: { number } })).toMatchObject({
    __typename: 'BookGpAppointmentSuccess',
  });
  expect(slot.appointment?.telephone).toEqual({ TelephoneNumber: number });
});

test.each([true, false])(
  'bookGpAppointment sends the number and its kind for a telephone slot when telephoneConsultations is %s',
  async (telephoneConsultations) => {
    // The telephoneConsultations setting does not prevent the booking of a slot that is offered.
    const { stack, slotId, slot } = await offerSlot({ ...telephoneSlot, telephoneConsultations });
    const success = await book(stack, { slotId, telephone: { number: ` ${number} `, kind: 'MOBILE' } });
    expect(success).toMatchObject({ appointment: { kind: 'TELEPHONE', telephone: { number, kind: 'MOBILE' } } });
    expect(slot.appointment?.telephone).toEqual({ TelephoneNumber: number, ContactType: 'Mobile' });
  },
);

test('bookGpAppointment returns the video URL of a video slot', async () => {
  const { stack, slotId, slot } = await offerSlot({
    slots: [{ start: slotStart, kind: 'Video', slotId: '9223372036854775807' }],
  });
  expect(await book(stack, { slotId })).toMatchObject({
    appointment: { kind: 'VIDEO', videoUrl: 'https://video.example.test/rooms/9223372036854775807' },
  });
  expect(slot.appointment?.patientId).toBe('patient-1');
});

test('bookGpAppointment reports GpAppointmentSlotTaken for the second booking of one slot in one operation', async () => {
  const { stack, slotId } = await offerSlot();
  const twice = `mutation ($id: ID!) { ${['first', 'second']
    .map((alias) => `${alias}: bookGpAppointment(input: { slotId: $id }) { __typename }`)
    .join(' ')} }`;
  expect(await stack.query(twice, { id: slotId })).toEqual({
    status: 200,
    data: { first: { __typename: 'BookGpAppointmentSuccess' }, second: { __typename: 'GpAppointmentSlotTaken' } },
  });
  expect(bookingCallCount(stack)).toBe(2);
});

test('each booking and cancellation in an operation returns the appointments and slots at that point', async () => {
  const second = '2026-05-21T09:00:00';
  const { stack, slotId } = await offerSlot({ slots: [{ start: slotStart }, { start: second }] });
  const { data: offered } = await stack.query(bookableSlotsQuery);
  const other = slotsIn(offered).at(-1)?.id;
  const after = `patient { appointments { ... on GpAppointments { upcoming { id startsAt { local } } } }
      bookableSlots(from: "2026-05-18", to: "2026-05-31") { ... on GpBookableSlots { slots { edges { node { startsAt { local } } } } } } }`;
  const both = `mutation ($one: ID!, $other: ID!) {
      first: bookGpAppointment(input: { slotId: $one }) { ... on BookGpAppointmentSuccess { ${after} } }
      second: bookGpAppointment(input: { slotId: $other }) { ... on BookGpAppointmentSuccess { ${after} } } }`;
  const { data, errors } = await stack.query(both, { one: slotId, other });
  expect(errors).toBeUndefined();
  const at = (...locals: string[]) => locals.map((local) => ({ startsAt: { local } }));
  const expected = (upcoming: object[], slots: object[]) => ({
    patient: {
      appointments: { upcoming: upcoming.map((one) => ({ id: anyId, ...one })) },
      bookableSlots: { slots: { edges: slots.map((node) => ({ node })) } },
    },
  });
  expect(data).toEqual({ first: expected(at(slotStart), at(second)), second: expected(at(slotStart, second), []) });

  const { second: latest } = data as { second: { patient: { appointments: { upcoming: { id: string }[] } } } };
  const [one, two] = latest.patient.appointments.upcoming;
  const cancels = `mutation ($one: ID!, $two: ID!) {
      first: cancelGpAppointment(input: { appointmentId: $one, reason: "x" }) { ... on CancelGpAppointmentSuccess { ${after} } }
      second: cancelGpAppointment(input: { appointmentId: $two, reason: "x" }) { ... on CancelGpAppointmentSuccess { ${after} } } }`;
  expect(await stack.query(cancels, { one: one?.id, two: two?.id })).toEqual({
    status: 200,
    data: { first: expected(at(second), at(slotStart)), second: expected([], at(slotStart, second)) },
  });
});

test('bookGpAppointment reports GpAppointmentSlotTaken to one of two users who book the same slot at once', async () => {
  const world = aWorld({
    practices: [aPractice({ slots: [{ start: slotStart }] })],
    patients: [aPatient(), aPatient()],
  });
  const stack = await startBooking(world);
  const subjects = ['patient-1', 'patient-2'];
  const offered = await Promise.all(subjects.map((as) => stack.query(bookableSlotsQuery, {}, { as })));
  const ids = offered.map(({ data }) => slotsIn(data)[0]?.id);
  expect(ids[0]).not.toBe(ids[1]);
  const short = 'mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }';
  const responses = await Promise.all(
    subjects.map((as, at) => stack.query(short, { input: { slotId: ids[at] } }, { as })),
  );
  const outcomes = responses.map(
    ({ data }) => (data as { bookGpAppointment: { __typename: string } }).bookGpAppointment,
  );
  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
    'BookGpAppointmentSuccess',
    'GpAppointmentSlotTaken',
  ]);
  expect(await stack.query(short, { input: { slotId: ids[0] } }, { as: 'patient-2' })).toMatchObject({
    data: { bookGpAppointment: { __typename: 'GpAppointmentSlotNotFound' } },
  });
});
