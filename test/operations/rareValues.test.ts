import { afterEach, expect, test } from 'vitest';
import { asApplicant, resultOf, withLetter } from '../support/registration.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { book, offerSlot, telephoneSlot } from './startBooking.ts';
import { courseIdsOf, sendMutation, startPrescriptions } from './startPrescriptions.ts';

let stack: Stack | undefined;
afterEach(async () => {
  await stack?.stop();
  stack = undefined;
});

async function start(): Promise<Stack> {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient()] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  return stack;
}

/** Replaces a text in each response to an operation. */
function replaceInResponses({ simulator }: Stack, operation: string, text: string, by: string): void {
  simulator.faults.add({
    operation,
    times: Infinity,
    kind: 'transform',
    transform: (body) => body.replaceAll(text, by),
  });
}

test('Patient.accessLevel is OTHER when the level of the account is not known', async () => {
  const { query, ...rest } = await start();
  replaceInResponses({ query, ...rest }, 'GetUserOptions', '>Linked<', '>Unknown<');
  expect((await query('{ gpOnlineUser { patients { accessLevel } } }')).data).toEqual({
    gpOnlineUser: { patients: [{ accessLevel: 'OTHER' }] },
  });
});

test('the rules for a reason and a comment are OTHER when they are not known', async () => {
  const started = await start();
  replaceInResponses(started, 'GetPracticeSettings', '>RequestedOptional<', '>Unknown<');
  const { data } = await started.query(`{ gpOnlineUser { patients { practice { settings { ... on GpPracticeSettings {
    appointments { reason } prescriptions { comment } } } } } } }`);
  expect(data).toEqual({
    gpOnlineUser: {
      patients: [
        { practice: { settings: { appointments: { reason: 'OTHER' }, prescriptions: { comment: 'OTHER' } } } },
      ],
    },
  });
});

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

test('requestGpPrescription reports GpPrescriptionDetailsRefused when the practice refuses the input without a reason', async () => {
  const { stack: started, ...known } = await startPrescriptions();
  started.simulator.faults.add({ operation: 'RequestPrescription', kind: 'fault', status: 500, code: -1014 });
  const request = `mutation ($input: RequestGpPrescriptionInput!) { requestGpPrescription(input: $input) { kind: __typename
    ... on GpServiceProblem { problemCode nextStep } } }`;
  const input = { patientId: known.patientId, courseIds: courseIdsOf(known, 'A') };
  expect(await sendMutation(started, request, input)).toEqual({
    kind: 'GpPrescriptionDetailsRefused',
    nextStep: 'CHECK_DETAILS',
  });
});

const letter = { odsCode: 'X99951', accountId: 'A1', linkageKey: 'K1', surname: 'X', dateOfBirth: '1980-01-01' };

test.each([
  [-1030, 'NOT_ENABLED', 'CONTACT_PRACTICE'],
  [-1014, 'DETAILS_REFUSED', 'CHECK_DETAILS'],
])('registerGpAccountWithLinkageKey reports the refusal %i as %s', async (code, refusedReason, nextStep) => {
  const started = await start();
  started.simulator.faults.add({ operation: 'RegisterWithLinkageKey', kind: 'fault', status: 500, code });
  expect(resultOf(await withLetter(started, 'patient-1', letter))).toMatchObject({
    __typename: 'GpOnlineRegistrationRefused',
    refusedReason,
    nextStep,
  });
});

test('registerGpAccountWithDemographics sends the sex INDETERMINATE', async () => {
  const started = await start();
  const person = { odsCode: 'X99951', firstName: 'A', surname: 'B', dateOfBirth: '1980-01-01', postcode: 'ZZ99 3VZ' };
  const response = await asApplicant(started, 'somebody', { ...person, sex: 'Indeterminate' });
  expect(resultOf(response)).toMatchObject({ refusedReason: 'NO_MATCHING_PATIENT' });
  expect(started.calls()).toContain('RegisterWithDemographics');
});

test('Practice.onlineServices is null with an error when the settings of the practice cannot be read', async () => {
  const started = await start();
  started.simulator.faults.add({ operation: 'GetPracticeSettings', kind: 'drop', times: 2 });
  const { data, errors } = await started.query('{ gpPractice(odsCode: "X99951") { name onlineServices { service } } }');
  expect(data).toEqual({ gpPractice: { name: expect.any(String) as string, onlineServices: null } });
  expect(errors).toMatchObject([
    { path: ['gpPractice', 'onlineServices'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
  ]);
});

test('an appointment without an exact time has no length when the clinic has none', async () => {
  const world = aWorld({
    practices: [aPractice()],
    patients: [aPatient({ appointments: [{ start: '2026-05-20T09:00:00' }] })],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
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

test('a pending change of details has null for every detail that it does not concern', async () => {
  const { query } = await start();
  const patientId = (
    (await query('{ gpOnlineUser { patients { id } } }')).data as { gpOnlineUser: { patients: [{ id: string }] } }
  ).gpOnlineUser.patients[0].id;
  const address = {
    houseNameOrFlat: null,
    street: '1 High Street',
    village: null,
    town: null,
    county: null,
    postcode: 'ZZ99 1AA',
  };
  const contactDetails = { telephone: null, mobile: null, email: 'ada@example.org' };
  const { data } = await query(
    `mutation ($input: RequestGpDetailsChangeInput!) { requestGpDetailsChange(input: $input) {
       ... on RequestGpDetailsChangeSuccess { detailsChange { pending { contactDetails { telephone mobile email }
         address { houseNameOrFlat street village town county postcode } } } } } }`,
    {
      input: {
        patientId,
        contactDetails: { email: 'ada@example.org' },
        address: { street: '1 High Street', postcode: 'ZZ99 1AA' },
      },
    },
  );
  expect(data).toEqual({ requestGpDetailsChange: { detailsChange: { pending: { contactDetails, address } } } });
});

test('a practice that is found but does not participate has no further facts', async () => {
  stack = await startStack({ world: aWorld(), now: new Date('2026-05-12T08:00:00Z'), environment: 'live' });
  replaceInResponses(stack, 'FindPractice', 'X99951', 'Y99951');
  const { data, errors } = await stack.query(`{ findGpPractices(input: { name: "Practice" }) { ... on GpFoundPractices {
    practices { odsCode practice { version } } } } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ findGpPractices: { practices: [{ odsCode: 'Y99951', practice: null }] } });
});

test('GpPracticeNotLive has no practice when the practice no longer participates', async () => {
  const started = await start();
  started.simulator.faults.add({
    operation: 'GetClinicalVersionInformation',
    kind: 'fault',
    status: 500,
    code: -1001,
    times: Infinity,
  });
  const { data, errors } = await started.query(`{ gpOnlineUser { patients { messages { __typename
    ... on GpServiceUnavailable { nextStep practice { odsCode } } } } } }`);
  expect(errors).toBeUndefined();
  const messages = { __typename: 'GpPracticeNotLive', nextStep: 'WAIT', practice: null };
  expect(data).toEqual({ gpOnlineUser: { patients: [{ messages }] } });
});

test('a SNOMED CT code has no term when the practice provides none', async () => {
  const world = aWorld({
    practices: [aPractice()],
    patients: [
      aPatient({ medicalRecord: { Problems: [{ Observation: { CodeId: '22298006', CodeSystem: 'SnomedCt' } }] } }),
    ],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  stack.simulator.faults.add({
    operation: 'GetMedicalRecordData',
    kind: 'transform',
    transform: (body) => body.replaceAll(/<(\w*:?)Term>.*?<\/\1Term>/gs, ''),
  });
  const { data, errors } =
    await stack.query(`{ gpOnlineUser { patients { medicalRecord { problems { ... on GpRecordProblems {
    entries { edges { node { code { __typename term systemUri } } } } } } } } } }`);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain(
    '{"__typename":"GpSnomedCtCode","term":null,"systemUri":"http://snomed.info/sct"}',
  );
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

test('Patient.otherServices are those in effect for the account, and null when the account is inactive', async () => {
  const started = await start();
  const read = `{ gpOnlineUser { patients { otherServices { electronicPrescriptions onlineTriage recordSharing recordViewAudit } } } }`;
  const [account] = started.simulator.world.accounts;
  expect((await started.query(read)).data).toMatchObject({
    gpOnlineUser: { patients: [{ otherServices: { electronicPrescriptions: expect.any(Boolean) as boolean } }] },
  });
  if (account) account.status = 'Inactive';
  expect((await started.query(read)).data).toEqual({ gpOnlineUser: { patients: [{ otherServices: null }] } });
});
