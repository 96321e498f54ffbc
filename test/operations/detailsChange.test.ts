import { afterEach, expect, test } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { Patient } from '../../simulator/world/Patient.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { checkProblemCode } from '../support/checkProblemCode.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const pending = `pending { requestedAt { instant } contactDetails { telephone mobile email }
  address { houseNameOrFlat street village town county postcode } }`;

const detailsChangeQuery = `{ gpOnlineUser { patients { detailsChange { __typename ... on GpPatientDetailsChange { ${pending} }
  ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion } } } } }`;

const outcomeFields = `kind: __typename ... on GpServiceProblem { message problemCode } ... on GpDetailsChangeOutcomeUnknown { patient { id } }`;

const request = `mutation ($input: RequestGpDetailsChangeInput!) { outcome: requestGpDetailsChange(input: $input) { ${outcomeFields}
  ... on RequestGpDetailsChangeSuccess { patient { id } detailsChange { ${pending} } } } }`;

const cancel = `mutation ($input: CancelGpDetailsChangeInput!) { outcome: cancelGpDetailsChange(input: $input) { ${outcomeFields}
  ... on CancelGpDetailsChangeSuccess { patient { detailsChange { ... on GpPatientDetailsChange { ${pending} } } } } } }`;

let stack: Stack;
afterEach(() => stack.stop());

async function start(patient: PatientOverrides = {}, practice: PracticeOverrides = {}) {
  const patients = [aPatient(patient), aPatient()];
  stack = await startStack({
    world: aWorld({ practices: [aPractice(practice)], patients }),
    now: new Date('2026-05-12T08:00:00Z'),
  });
  const idOf = async (as: string) => {
    const { data } = await stack.query('{ gpOnlineUser { patients { id } } }', {}, { as });
    return (data as { gpOnlineUser: { patients: [{ id: string }] } }).gpOnlineUser.patients[0].id;
  };
  const [first] = stack.simulator.world.patients as [Patient];
  return { patient: first, patientId: await idOf('patient-1'), otherId: await idOf('patient-2') };
}

async function readDetailsChange(): Promise<unknown> {
  const { data, errors } = await stack.query(detailsChangeQuery);
  expect(errors).toBeUndefined();
  return (data as { gpOnlineUser: { patients: [{ detailsChange: unknown }] } }).gpOnlineUser.patients[0].detailsChange;
}

async function send(operation: string, input: object): Promise<unknown> {
  const { data, errors } = await stack.query(operation, { input });
  expect(errors).toBeUndefined();
  return checkProblemCode((data as { outcome: unknown }).outcome);
}

const fullChange = {
  contactDetails: { telephone: '01632 960001', mobile: '07700 900123', email: 'ada+gp@example.org' },
  address: {
    houseNameOrFlat: 'Flat 2 & 3',
    street: '4 New Street',
    village: 'Roundhay',
    town: 'Leeds',
    county: 'West Yorkshire',
    postcode: 'LS1 1AA',
  },
};

const upstreamFullChange = {
  ContactDetails: { TelephoneNumber: '01632 960001', MobileNumber: '07700 900123', EmailAddress: 'ada+gp@example.org' },
  Address: {
    HouseNameFlatNumber: 'Flat 2 & 3',
    NumberStreet: '4 New Street',
    Village: 'Roundhay',
    Town: 'Leeds',
    County: 'West Yorkshire',
    Postcode: 'LS1 1AA',
  },
};

const earlierChange = { Address: { Town: 'York' }, RequestedDateTime: '2026-05-11T10:00:00+01:00' };
const emptyAddress = { houseNameOrFlat: null, street: null, village: null, town: null, county: null, postcode: null };

test('detailsChange returns the pending change with one upstream call', async () => {
  await start({ changeRequest: earlierChange });
  const change = {
    requestedAt: { instant: '2026-05-11T10:00:00+01:00' },
    contactDetails: null,
    address: { ...emptyAddress, town: 'York' },
  };
  expect(await readDetailsChange()).toEqual({ __typename: 'GpPatientDetailsChange', pending: change });
  stack.clearCalls();
  await readDetailsChange();
  expect(stack.calls()).toEqual(['GetDemographicsChangeRequest']);
});

test('detailsChange returns a null pending when no change is pending', async () => {
  await start();
  expect(await readDetailsChange()).toEqual({ __typename: 'GpPatientDetailsChange', pending: null });
});

test('requestGpDetailsChange sends every value and returns the pending change', async () => {
  const { patient, patientId } = await start();
  await readDetailsChange();
  stack.clearCalls();
  expect(await send(request, { patientId, ...fullChange })).toEqual({
    kind: 'RequestGpDetailsChangeSuccess',
    patient: { id: patientId },
    detailsChange: { pending: { ...fullChange, requestedAt: { instant: '2026-05-12T09:00:00+01:00' } } },
  });
  expect(stack.calls()).toEqual(['GetUserOptions', 'RequestDemographicsChange', 'GetDemographicsChangeRequest']);
  expect(patient.changeRequest).toMatchObject(upstreamFullChange);
});

test('requestGpDetailsChange replaces the pending change and leaves the current details unchanged', async () => {
  const { patient, patientId } = await start({ changeRequest: earlierChange });
  const before = structuredClone(patient.address);
  const outcome = await send(request, { patientId, contactDetails: { mobile: ' 07700 900123 ', email: ' ' } });
  expect(outcome).toMatchObject({
    detailsChange: {
      pending: { address: null, contactDetails: { mobile: '07700 900123', email: null, telephone: null } },
    },
  });
  expect(patient.changeRequest).toEqual({
    ContactDetails: { MobileNumber: '07700 900123' },
    RequestedDateTime: '2026-05-12T09:00:00+01:00',
  });
  expect(patient.address).toEqual(before);
});

test('the details change mutations refuse empty input and another user’s patient before any upstream call', async () => {
  const { patientId, otherId } = await start();
  const { errors } = await stack.query(request, { input: { patientId, address: { town: ' ' } } });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input' } }]);
  expect(await send(request, { patientId: otherId, ...fullChange })).toMatchObject({ kind: 'GpPatientNotFound' });
  expect(await send(cancel, { patientId: otherId })).toMatchObject({ kind: 'GpPatientNotFound' });
  expect(stack.calls()).toEqual([]);
});

test('requestGpDetailsChange reports GpDetailsChangeRefused when the practice refuses the values', async () => {
  const { patientId } = await start();
  stack.simulator.faults.add({ kind: 'fault', status: 400, code: -1014, operation: 'RequestDemographicsChange' });
  expect(await send(request, { patientId, ...fullChange })).toMatchObject({ kind: 'GpDetailsChangeRefused' });
});

test('cancelGpDetailsChange removes the pending change, and then reports GpDetailsChangeNotPending', async () => {
  const { patient, patientId } = await start({ changeRequest: earlierChange });
  expect(await send(cancel, { patientId })).toEqual({
    kind: 'CancelGpDetailsChangeSuccess',
    patient: { detailsChange: { pending: null } },
  });
  expect(patient.changeRequest).toBeUndefined();
  expect(await send(cancel, { patientId })).toEqual({
    kind: 'GpDetailsChangeNotPending',
    message: 'No change is waiting for the practice. It may already have been dealt with.',
  });
});

/** A single read is left to the upstream, which refuses it. */
const refusedRead = ['BeginPatientSession', 'CompletePatientSession', 'GetDemographicsChangeRequest'];

test.each<[string, string, PatientOverrides, PracticeOverrides, string[]]>([
  ['GpPracticeNotLive', 'the practice is not live', {}, { live: false }, []],
  ['GpServiceNeedsNewerVersion', 'the practice runs version 1.8', {}, { version: '1.8' }, []],
  ['GpServiceNeedsNewerVersion', 'the practice runs version 2.0', {}, { version: '2.0' }, []],
  [
    'GpServiceNotOffered',
    'the practice does not offer details changes',
    {},
    { demographicsUpdates: 'off' },
    ['GetPracticeSettings'],
  ],
  [
    'GpAccountInactive',
    'the account is inactive',
    { status: 'Inactive' },
    {},
    ['GetPracticeSettings', 'BeginPatientSession'],
  ],
  [
    'GpAccountRestricted',
    'the account is restricted',
    { restricted: true },
    {},
    ['GetPracticeSettings', ...refusedRead],
  ],
  [
    'GpServiceNotGranted',
    'details changes are not granted',
    { granted: { DemographicsUpdateEnabled: false } },
    {},
    ['GetPracticeSettings', ...refusedRead, 'GetUserOptions'],
  ],
])(
  'detailsChange and its mutations report %s when %s, and no change is read or sent',
  async (typeName, _case, patient, practice, calls) => {
    const { patientId } = await start(patient, practice);
    expect(await readDetailsChange()).toMatchObject({ __typename: typeName });
    expect(stack.calls()).toEqual(['CreateEndUserSession', 'GetClinicalVersionInformation', ...calls]);
    expect(await send(request, { patientId, ...fullChange })).toMatchObject({ kind: typeName });
    expect(await send(cancel, { patientId })).toMatchObject({ kind: typeName });
    const answered = stack.simulator.ledger.filter(({ code }) => code === undefined).map(({ operation }) => operation);
    expect(answered.filter((call) => call.includes('Demographics'))).toEqual([]);
    expect(stack.calls().filter((call) => /^(Request|Cancel)Demographics/.test(call))).toEqual([]);
  },
);

test('detailsChange reports both versions when the practice needs a newer version', async () => {
  await start({}, { version: '2.0' });
  expect(await readDetailsChange()).toMatchObject({ requiredVersion: '2.1', practiceVersion: '2.0' });
});
