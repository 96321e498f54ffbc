import { expect, test } from 'vitest';
import { asApplicant, resultOf, withLetter } from '../support/registration.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { replaceInResponses, useStacks } from './rareResponses.ts';
import { courseIdsOf, sendMutation, startPrescriptions } from './startPrescriptions.ts';

const start = useStacks();

test('Patient.accessLevel is OTHER when the level of the account is not known', async () => {
  const started = await start();
  const { query } = started;
  replaceInResponses(started, 'GetUserOptions', '>Linked<', '>Unknown<');
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
  const stack = await start({ world: aWorld(), environment: 'live' });
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
  const messages = { __typename: 'GpPracticeNotLive', nextStep: 'CONTACT_PRACTICE', practice: null };
  expect(data).toEqual({ gpOnlineUser: { patients: [{ messages }] } });
});

test('a SNOMED CT code has no term when the practice provides none', async () => {
  const world = aWorld({
    practices: [aPractice()],
    patients: [
      aPatient({ medicalRecord: { Problems: [{ Observation: { CodeId: '22298006', CodeSystem: 'SnomedCt' } }] } }),
    ],
  });
  const stack = await start({ world });
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
