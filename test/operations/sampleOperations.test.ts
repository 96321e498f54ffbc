import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSampleOperations } from '../../src/explorer/sampleOperations.ts';
import { startStack, type QueryOptions, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');
const samples = readSampleOperations(now);
const sample = (name: string) => samples.find((one) => one.name === name) ?? expect.unreachable(name);

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ now });
});
afterAll(() => stack.stop());

interface Patients<T> {
  readonly gpOnlineUser: { readonly patients: readonly T[] };
}

async function run<T>(name: string, variables?: object, as: QueryOptions['as'] = 'parent'): Promise<T> {
  const { query, variables: text = '{}' } = sample(name);
  const merged = { ...(JSON.parse(text) as object), ...variables };
  const { data, errors } = await stack.query(query, merged, { as });
  expect(errors).toBeUndefined();
  return data as T;
}

test('the sample operations are in the order in which a new user would try them', () => {
  expect(samples.map(({ name }) => name)).toEqual([
    'Overview',
    'FreeSlots',
    'BookAppointment',
    'CancelAppointment',
    'OnlineServices',
    'PracticeRules',
    'Medicines',
    'MedicalRecord',
    'TestTrend',
    'Messages',
    'HomeScreen',
    'RegisterWithLinkageKey',
    'RegisterWithDemographics',
    'ResetAccountLinkageKey',
    'UnlinkPatient',
  ]);
});

test.each(samples.filter(({ query }) => /^query/m.test(query)))(
  'the sample operation $name runs without errors',
  async (one) => {
    expect(await run(one.name)).toMatchObject({ gpOnlineUser: { patients: [{}, {}, {}] } });
  },
);

test('the samples find, book, list and cancel a slot with ids copied from one to the next', async () => {
  const free =
    await run<
      Patients<{ bookableSlots: { slots: { edges: { node: { id: string; startsAt: { local: string } } }[] } } }>
    >('FreeSlots');
  const slot = free.gpOnlineUser.patients[0]?.bookableSlots.slots.edges[10]?.node;
  const local = slot?.startsAt.local;
  expect(await run('BookAppointment', { input: { slotId: slot?.id, reason: 'Elbow' } })).toMatchObject({
    bookGpAppointment: { appointment: { startsAt: { local }, kind: 'IN_PERSON', bookingReason: 'Elbow' } },
  });

  const mine =
    await run<Patients<{ appointments: { upcoming: { id: string; startsAt: { local: string } }[] } }>>('Overview');
  const booked = mine.gpOnlineUser.patients[0]?.appointments.upcoming.find(({ startsAt }) => startsAt.local === local);
  expect(await run('CancelAppointment', { input: { appointmentId: booked?.id, reason: 'Well again' } })).toMatchObject({
    cancelGpAppointment: { __typename: 'CancelGpAppointmentSuccess' },
  });
});

test('BookAppointment and CancelAppointment report not found with their placeholder ids', async () => {
  expect(await run('BookAppointment')).toMatchObject({
    bookGpAppointment: { __typename: 'GpAppointmentSlotNotFound' },
  });
  expect(await run('CancelAppointment')).toMatchObject({
    cancelGpAppointment: { __typename: 'GpAppointmentNotFound' },
  });
});

test('the sample operation MedicalRecord makes one record call per patient', async () => {
  await run('Overview');
  stack.clearCalls();
  await run('MedicalRecord');
  expect(stack.calls().filter((name) => name === 'GetMedicalRecordData').length).toBeLessThanOrEqual(3);
});

test('the samples register a new user with a letter, stop the account and unlink the patient', async () => {
  const [letter] = stack.simulator.world.letters;
  if (!letter) throw new Error('There is no letter.');
  const { odsCode, accountId, linkageKey, surname, dateOfBirth } = letter;
  const input = { odsCode, accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' };
  const { registerGpAccountWithLinkageKey: registered } = await run<{
    registerGpAccountWithLinkageKey: { patient: { id: string } };
  }>('RegisterWithLinkageKey', { input }, 'wilfred');
  expect(registered).toMatchObject({ isNew: true, patient: { accessLevel: 'FULL' } });
  const { id: patientId } = registered.patient;
  expect(await run('ResetAccountLinkageKey', { input: { patientId, confirm: true } }, 'wilfred')).toMatchObject({
    resetGpAccountLinkageKey: { patient: { accessLevel: 'RESTRICTED' }, nextStep: 'PROVE_IDENTITY_AT_PRACTICE' },
  });
  expect(await run('UnlinkPatient', { input: { patientId } }, 'wilfred')).toEqual({
    unlinkGpPatient: { __typename: 'UnlinkGpPatientSuccess', patientId, gpOnlineUser: { patients: [] } },
  });
});

test('the sample operation RegisterWithDemographics registers a new user with its own variables', async () => {
  const claims = { vot: 'P9', given_name: 'Ulla', family_name: 'Walkin', birthdate: '1979-04-01' };
  expect(await run('RegisterWithDemographics', {}, { subject: 'ulla', claims })).toMatchObject({
    registerGpAccountWithDemographics: { isNew: true, patient: { accessLevel: 'RESTRICTED' } },
  });
});

test('the registration samples report what is wrong with their placeholder values', async () => {
  expect(await run('RegisterWithLinkageKey')).toMatchObject({
    registerGpAccountWithLinkageKey: { refusedReason: 'NO_SUCH_ACCOUNT' },
  });
  expect(await run('RegisterWithDemographics')).toMatchObject({
    registerGpAccountWithDemographics: { notProvenReason: 'LEVEL_TOO_LOW' },
  });
  expect(await run('ResetAccountLinkageKey')).toMatchObject({
    resetGpAccountLinkageKey: { __typename: 'GpPatientNotFound' },
  });
  expect(await run('UnlinkPatient')).toMatchObject({ unlinkGpPatient: { __typename: 'GpPatientNotFound' } });
});
