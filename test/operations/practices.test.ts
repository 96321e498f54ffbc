import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const practiceQuery = `query ($odsCode: ID!) { gpPractice(odsCode: $odsCode) {
  odsCode name isLive version clinicalSystemVersion telephone
  address { houseNameOrFlat street village town county postcode }
  settings { ... on GpPracticeSettings {
    appointments { reason message maximumBooked bookableFromDays bookableToDays telephoneConsultations }
    prescriptions { comment message electronicPrescriptions } messages { message }
    onlineTriage recordSharing preRegistration } } } }`;

const findQuery = `query ($input: FindGpPracticesInput!) { findGpPractices(input: $input) {
  ... on GpFoundPractices { practices { odsCode name address { postcode } practice { isLive version } } } } }`;

let stack: Stack;
beforeAll(async () => {
  const world = aWorld({
    practices: [
      aPractice({
        name: 'O’Malley & Sons <Surgery>',
        version: '2.0',
        bookingReason: 'RequestedMandatory',
        prescribingComment: 'NotRequested',
        messages: { AppointmentsMessage: 'Ring us on the day if it cannot wait & you feel worse.' },
        maxAppointments: 3,
        bookableFromDays: 1,
        bookableToDays: 28,
        telephoneConsultations: false,
      }),
      aPractice({ telephoneNumber: null }),
      aPractice({ live: false }),
    ],
    patients: [aPatient()],
  });
  const [first, second] = world.practices;
  if (!first || !second) throw new Error('The world has no practices.');
  first.address = {
    HouseNameFlatNumber: 'Flat 2',
    NumberStreet: '1 High Street',
    Village: 'Little Exampleton',
    Town: 'Exampleton',
    County: 'Nowhereshire',
    Postcode: 'ZZ99 1AA',
  };
  second.address = {};
  first.services.RecordSharingSupported = false;
  Object.assign(second.services, {
    EpsSupported: false,
    OnlineTriageSupported: false,
    PreRegistrationSupported: false,
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), environment: 'live' });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

test('Query.gpPractice returns the practice and its settings for an ODS code in any case', async () => {
  expect(await stack.query(practiceQuery, { odsCode: 'x99951' })).toEqual({
    status: 200,
    data: {
      gpPractice: {
        odsCode: 'X99951',
        name: 'O’Malley & Sons <Surgery>',
        isLive: true,
        version: '2.0',
        clinicalSystemVersion: '9.10.2',
        telephone: '01632 960100',
        address: {
          houseNameOrFlat: 'Flat 2',
          street: '1 High Street',
          village: 'Little Exampleton',
          town: 'Exampleton',
          county: 'Nowhereshire',
          postcode: 'ZZ99 1AA',
        },
        settings: {
          appointments: {
            reason: 'REQUIRED',
            message: 'Ring us on the day if it cannot wait & you feel worse.',
            maximumBooked: 3,
            bookableFromDays: 1,
            bookableToDays: 28,
            telephoneConsultations: false,
          },
          prescriptions: { comment: 'NOT_ASKED', message: null, electronicPrescriptions: true },
          messages: { message: null },
          onlineTriage: true,
          recordSharing: false,
          preRegistration: true,
        },
      },
    },
  });
  expect(stack.calls()).toEqual(['CreateEndUserSession', 'GetClinicalVersionInformation', 'GetPracticeSettings']);
});

test('Query.gpPractice returns null for an address and telephone number that the practice does not give', async () => {
  expect((await stack.query(practiceQuery, { odsCode: 'X99952' })).data).toMatchObject({
    gpPractice: { telephone: null, address: null, settings: { appointments: { reason: 'OPTIONAL', message: null } } },
  });
});

test('GpPracticeSettings reports each service that the practice does not offer as false', async () => {
  expect((await stack.query(practiceQuery, { odsCode: 'X99952' })).data).toMatchObject({
    gpPractice: {
      settings: {
        prescriptions: { electronicPrescriptions: false },
        onlineTriage: false,
        recordSharing: true,
        preRegistration: false,
      },
    },
  });
});

test('Query.gpPractice returns null for an unknown ODS code after one upstream call', async () => {
  const query = `{ a: gpPractice(odsCode: "A00000") { name } b: gpPractice(odsCode: "a00000") { telephone } }`;
  expect(await stack.query(query)).toEqual({ status: 200, data: { a: null, b: null } });
  expect(stack.calls()).toEqual(['GetClinicalVersionInformation']);
});

test('findGpPractices searches by name and postcode and returns each practice', async () => {
  expect(await stack.query(findQuery, { input: { name: ' surgery ', postcode: 'zz991aa' } })).toEqual({
    status: 200,
    data: {
      findGpPractices: {
        practices: [
          {
            odsCode: 'X99951',
            name: 'O’Malley & Sons <Surgery>',
            address: { postcode: 'ZZ99 1AA' },
            practice: { isLive: true, version: '2.0' },
          },
        ],
      },
    },
  });
  expect(stack.calls()).toEqual(['FindPractice']);
});

test('findGpPractices can return a practice that is not live, a practice without an address, or none', async () => {
  const { data } = await stack.query(findQuery, { input: { name: 'Practice' } });
  expect(data).toEqual({
    findGpPractices: {
      practices: [
        { odsCode: 'X99952', name: 'Practice 2', address: null, practice: { isLive: true, version: '2.1' } },
        {
          odsCode: 'X99953',
          name: 'Practice 3',
          address: { postcode: 'ZZ99 1AA' },
          practice: { isLive: false, version: '2.1' },
        },
      ],
    },
  });
  expect((await stack.query(findQuery, { input: { name: 'nowhere' } })).data).toEqual({
    findGpPractices: { practices: [] },
  });
});
