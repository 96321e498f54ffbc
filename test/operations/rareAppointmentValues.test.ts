import { expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { replaceInResponses, useStacks } from './rareResponses.ts';
import { book, offerSlot, telephoneSlot } from './startBooking.ts';

const start = useStacks();

test.each(['HOME', 'OTHER'])('bookGpAppointment sends the kind %s of a telephone and returns it', async (kind) => {
  const offer = await offerSlot(telephoneSlot);
  const telephone = { number: '01632 960123', kind };
  expect(await book(offer.stack, { slotId: offer.slotId, telephone })).toMatchObject({ appointment: { telephone } });
});

test('bookGpAppointment reports a lost booking with the next step CHECK_OUTCOME', async () => {
  const { stack: started, slotId } = await offerSlot();
  started.simulator.faults.add({ operation: 'BookAppointment', kind: 'drop', at: 'after' });
  started.simulator.faults.add({ operation: 'GetPatientAppointments', kind: 'drop', times: 2 });
  const { data } = await started.query(
    `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename ... on GpServiceProblem { problemCode nextStep } } }`,
    { input: { slotId } },
  );
  expect(data).toEqual({
    bookGpAppointment: {
      __typename: 'GpAppointmentOutcomeUnknown',
      problemCode: 'APPOINTMENT_OUTCOME_UNKNOWN',
      nextStep: 'CHECK_OUTCOME',
    },
  });
});

test('an appointment without an exact time has no length when the clinic has none', async () => {
  const world = aWorld({
    practices: [aPractice()],
    patients: [aPatient({ appointments: [{ start: '2026-05-20T09:00:00' }] })],
  });
  const stack = await start({ world });
  stack.simulator.faults.add({
    operation: 'GetPatientAppointments',
    kind: 'transform',
    transform: (body) => body.replaceAll('>Practice<', '>Visit<').replaceAll(/<(\w*:?)DefaultDuration>\d+<[^>]*>/g, ''),
  });
  const { data } = await stack.query(`{ gpOnlineUser { patients { appointments { ... on GpAppointments {
    upcoming { kind isTimeExact durationMinutes } } } } } }`);
  const upcoming = [{ kind: 'HOME_VISIT', isTimeExact: false, durationMinutes: null }];
  expect(data).toEqual({ gpOnlineUser: { patients: [{ appointments: { upcoming } }] } });
});

test('a slot has no location when the response does not list it', async () => {
  const { stack: started } = await offerSlot();
  started.simulator.faults.add({
    operation: 'GetAvailableAppointments',
    kind: 'transform',
    transform: (body) => body.replaceAll(/<(\w*:?)Location>.*?<\/\1Location>/gs, ''),
  });
  const { data } =
    await started.query(`{ gpOnlineUser { patients { bookableSlots(from: "2026-05-18", to: "2026-05-31") {
    ... on GpBookableSlots { earliest { location { name } } locations { name } } } } } }`);
  expect(data).toEqual({
    gpOnlineUser: { patients: [{ bookableSlots: { earliest: { location: null }, locations: [] } }] },
  });
});

const slotFacts = `sessionKind sessionMinutes`;
const readSlots = `{ gpOnlineUser { patients { bookableSlots(from: "2026-05-18", to: "2026-05-31") {
  ... on GpBookableSlots { slots { edges { node { ${slotFacts} } } } } } } } }`;

test.each([
  ['TIMED', '<SessionType>Timed</SessionType>'],
  ['UNTIMED', '<SessionType>Untimed</SessionType>'],
  ['OTHER', '<SessionType>Unknown</SessionType>'],
])('GpBookableSlot.sessionKind is %s for %s', async (sessionKind, element) => {
  const { stack: started } = await offerSlot();
  replaceInResponses(started, 'GetAvailableAppointments', '<SessionType>Timed</SessionType>', element);
  expect(JSON.stringify((await started.query(readSlots)).data)).toContain(`"sessionKind":"${sessionKind}"`);
});

test('GpBookableSlot.sessionMinutes is null when the practice does not say how long an appointment takes', async () => {
  const { stack: started } = await offerSlot();
  started.simulator.faults.add({
    operation: 'GetAvailableAppointments',
    times: Infinity,
    kind: 'transform',
    transform: (body) => body.replace(/<DefaultDuration>\d+<\/DefaultDuration>/g, ''),
  });
  expect(JSON.stringify((await started.query(readSlots)).data)).toContain('"sessionMinutes":null');
});

test('an appointment has the kind and the length of its session, and the way it was booked if that is known', async () => {
  const { stack: started, slotId } = await offerSlot();
  await book(started, { slotId });
  const read = `{ gpOnlineUser { patients { appointments { ... on GpAppointments { upcoming { bookingMethod ${slotFacts} } } } } } }`;
  const upcoming = (data: unknown) =>
    (data as { gpOnlineUser: { patients: [{ appointments: { upcoming: unknown[] } }] } }).gpOnlineUser.patients[0]
      .appointments.upcoming;
  const known = { bookingMethod: 'PatientFacingServices', sessionKind: 'TIMED', sessionMinutes: 10 };
  expect(upcoming((await started.query(read)).data)).toEqual([known]);
  started.simulator.faults.add({
    operation: 'GetPatientAppointments',
    times: Infinity,
    kind: 'transform',
    transform: (body) =>
      body
        .replace(/<BookingMethod>\w+<\/BookingMethod>/g, '')
        .replace(/<DefaultDuration>\d+<\/DefaultDuration>/g, '')
        .replace('>Timed<', '>Unknown<'),
  });
  const unknown = { bookingMethod: null, sessionKind: 'OTHER', sessionMinutes: null };
  expect(upcoming((await started.query(read)).data)).toEqual([unknown]);
  started.simulator.faults.clear();
  replaceInResponses(started, 'GetPatientAppointments', '>Timed<', '>Untimed<');
  expect(upcoming((await started.query(read)).data)).toMatchObject([{ sessionKind: 'UNTIMED' }]);
});
