import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const whole = `{ gpOnlineUser { patients { id nhsNumber relation accessLevel practice { odsCode } demographics {
  ... on GpPatientDemographics { title firstName surname callingName dateOfBirth sex
    contactDetails { telephone mobile email } address { houseNameOrFlat street village town county postcode } } } } } }`;

let stack: Stack;
beforeAll(async () => {
  const world = aWorld({
    practices: [aPractice(), aPractice()],
    patients: [
      aPatient({
        subject: 'parent',
        title: 'Mrs',
        firstName: 'Zoë',
        surname: 'O’Teapot & “Sons”',
        callingName: 'Zo',
        dateOfBirth: '1924-02-29',
        sex: 'Indeterminate',
        contactDetails: {
          TelephoneNumber: '01632 960200',
          MobileNumber: '07700 900200',
          EmailAddress: 'zo@example.test',
        },
        address: { HouseNameFlatNumber: 'Rose Cottage', Village: 'Little Exampleton', Postcode: 'ZZ99 3VZ' },
      }),
      aPatient({
        subject: null,
        practice: 'X99952',
        title: '',
        firstName: 'Dot',
        dateOfBirth: '2020-01-31',
        sex: 'Unknown',
        nhsNumber: null,
        contactDetails: {},
        address: {},
        proxies: [{ subject: 'parent', restricted: true }],
      }),
    ],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

test('a parent sees their own and their child’s details exactly as the practices hold them', async () => {
  const id: unknown = expect.stringMatching(/^[\w-]{22}$/);
  expect(await stack.query(whole)).toEqual({
    status: 200,
    data: {
      gpOnlineUser: {
        patients: [
          {
            id,
            nhsNumber: '9990000018',
            relation: 'SELF',
            accessLevel: 'FULL',
            practice: { odsCode: 'X99951' },
            demographics: {
              title: 'Mrs',
              firstName: 'Zoë',
              surname: 'O’Teapot & “Sons”',
              callingName: 'Zo',
              dateOfBirth: '1924-02-29',
              sex: 'INDETERMINATE',
              contactDetails: { telephone: '01632 960200', mobile: '07700 900200', email: 'zo@example.test' },
              address: {
                houseNameOrFlat: 'Rose Cottage',
                street: null,
                village: 'Little Exampleton',
                town: null,
                county: null,
                postcode: 'ZZ99 3VZ',
              },
            },
          },
          {
            id,
            nhsNumber: null,
            relation: 'PROXY',
            accessLevel: 'RESTRICTED',
            practice: { odsCode: 'X99952' },
            demographics: {
              title: null,
              firstName: 'Dot',
              surname: 'Teapot-2',
              callingName: null,
              dateOfBirth: '2020-01-31',
              sex: 'OTHER',
              contactDetails: null,
              address: null,
            },
          },
        ],
      },
    },
  });
});

test.each([
  ['another identifier of ten digits', '<IdentifierType>ChiNumber'],
  ['a number with a wrong check digit', '<IdentifierValue>9990000019'],
  ['a word', '<IdentifierValue>unknown'],
])('Patient.nhsNumber is null for %s', async (_case, wrong) => {
  const element = wrong.slice(0, wrong.indexOf('>') + 1);
  stack.simulator.faults.add({
    operation: 'GetDemographics',
    odsCode: 'X99951',
    kind: 'transform',
    transform: (body) => body.replace(new RegExp(`${element}[^<]*`), wrong),
  });
  const { data } = await stack.query('{ gpOnlineUser { patients { nhsNumber } } }');
  expect(data).toEqual({ gpOnlineUser: { patients: [{ nhsNumber: null }, { nhsNumber: null }] } });
});

test('Patient.nhsNumber is returned without spaces', async () => {
  stack.simulator.faults.add({
    operation: 'GetDemographics',
    odsCode: 'X99951',
    kind: 'transform',
    transform: (body) => body.replace('9990000018', '999 000 0018'),
  });
  const { data } = await stack.query('{ gpOnlineUser { patients { nhsNumber } } }');
  expect(data).toEqual({ gpOnlineUser: { patients: [{ nhsNumber: '9990000018' }, { nhsNumber: null }] } });
});

test('Patient.practice is null when the practice no longer exists in EMIS, and the patient is still returned', async () => {
  stack.simulator.clock.advance(11 * 60_000);
  const [practice] = stack.simulator.world.practices.splice(1);
  const query =
    '{ gpOnlineUser { patients { relation practice { name } demographics { __typename } appointments { __typename } } } }';
  expect((await stack.query(query)).data).toMatchObject({
    gpOnlineUser: {
      patients: [
        { relation: 'SELF', practice: { name: 'Practice 1' } },
        {
          relation: 'PROXY',
          practice: null,
          demographics: { __typename: 'GpPracticeNotLive' },
          appointments: { __typename: 'GpPracticeNotLive' },
        },
      ],
    },
  });
  if (practice) stack.simulator.world.practices.push(practice);
});
