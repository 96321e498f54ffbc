import { describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { booking, offer, offered, slotsIn, start, startBooking, telephone, timesSent } from './startBooking.ts';

const number = '07700 900123';
const anyId = expect.any(String) as string;

describe('a booking', () => {
  test('is sent once, and what is read after it in the same answer is new', async () => {
    const { stack, slotId, slot } = await offer(
      {},
      { appointments: [{ start: '2026-05-19T09:00:00', by: 'practice' }] },
    );
    const success = (await booking(stack, { slotId, reason: '  Sore elbow & <knee>\n' })) as {
      appointment: { id: string };
      patient: { id: string };
    };
    expect(success).toEqual({
      __typename: 'BookAppointmentSuccess',
      appointment: {
        id: anyId,
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
        appointments: { upcoming: [{ id: anyId }, { id: success.appointment.id }] },
        bookableSlots: { slots: [] },
      },
    });
    expect(slot.appointment).toMatchObject({ patientId: 'patient-1', reason: 'Sore elbow & <knee>' });
    expect(stack.calls().slice(0, 2)).toEqual(['GetUserOptions', 'BookAppointment']);
    expect(stack.calls().slice(2).toSorted()).toEqual(['GetAvailableAppointments', 'GetPatientAppointments']);
  });

  test('of a slot of a kind that nobody knows carries a number too', async () => {
    const { stack, slot } = await offer(telephone);
    stack.simulator.faults.add({
      operation: 'GetAvailableAppointments',
      kind: 'transform',
      transform: (body) => body.replace('>Telephone<', '>RingBack<'),
    });
    const { data } = await stack.query(offered);
    expect(await booking(stack, { slotId: slotsIn(data)[0]?.id, telephone: { number } })).toMatchObject({
      __typename: 'BookAppointmentSuccess',
    });
    expect(slot.appointment?.telephone).toEqual({ TelephoneNumber: number });
  });

  test.each([true, false])(
    'of a telephone slot carries the number and whose it is, with consultations by telephone %s',
    async (telephoneConsultations) => {
      // A slot that is offered can be booked: what the practice says of consultations does not take it back.
      const { stack, slotId, slot } = await offer({ ...telephone, telephoneConsultations });
      const success = await booking(stack, { slotId, telephone: { number: ` ${number} `, kind: 'MOBILE' } });
      expect(success).toMatchObject({ appointment: { kind: 'TELEPHONE', telephone: { number, kind: 'MOBILE' } } });
      expect(slot.appointment?.telephone).toEqual({ TelephoneNumber: number, ContactType: 'Mobile' });
    },
  );

  test('of a video slot shows the room', async () => {
    const { stack, slotId, slot } = await offer({ slots: [{ start, kind: 'Video', slotId: '9223372036854775807' }] });
    expect(await booking(stack, { slotId })).toMatchObject({
      appointment: { kind: 'VIDEO', videoUrl: 'https://video.example.test/rooms/9223372036854775807' },
    });
    expect(slot.appointment?.patientId).toBe('patient-1');
  });

  test('twice in one request is two: one done, and one of a slot that is taken', async () => {
    const { stack, slotId } = await offer();
    const twice = `mutation ($id: ID!) { ${['first', 'second']
      .map((alias) => `${alias}: bookAppointment(input: { slotId: $id }) { __typename }`)
      .join(' ')} }`;
    expect(await stack.query(twice, { id: slotId })).toEqual({
      status: 200,
      data: { first: { __typename: 'BookAppointmentSuccess' }, second: { __typename: 'AppointmentSlotTaken' } },
    });
    expect(timesSent(stack)).toBe(2);
  });

  test('after another in the same request shows both, and a cancellation after them shows one', async () => {
    const second = '2026-05-21T09:00:00';
    const { stack, slotId } = await offer({ slots: [{ start }, { start: second }] });
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
    const stack = await startBooking(world);
    const subjects = ['patient-1', 'patient-2'];
    const shown = await Promise.all(subjects.map((as) => stack.query(offered, {}, { as })));
    const ids = shown.map(({ data }) => slotsIn(data)[0]?.id);
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
