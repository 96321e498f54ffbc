import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename
  ... on Practice { odsCode name }
  ... on Patient { id nhsNumber relation demographics { ... on GpPatientDemographics { surname } } }
  ... on Appointment { id startsAt { local } bookingReason patient { id } } } }`;

const ownQuery = `{ gpOnlineUser { patients { id nhsNumber appointments(from: "2026-01-01") { ... on GpAppointments { upcoming { id } past { id } } } } } }`;

interface OwnData {
  readonly id: string;
  readonly nhsNumber: string;
  readonly appointments: { readonly upcoming: readonly { id: string }[]; readonly past: readonly { id: string }[] };
}

let stack: Stack;
let mine: OwnData;
let child: OwnData;
let theirs: OwnData;
let switchedOff: OwnData;
beforeAll(async () => {
  const appointments = [
    { start: '2026-05-20T09:00:00', reason: 'Sore elbow' },
    { start: '2026-04-20T09:00:00', by: 'practice' as const },
    { start: '2026-05-12T08:30:00' },
  ];
  const world = aWorld({
    practices: [aPractice(), aPractice({ odsCode: 'B86044' })],
    patients: [
      aPatient({ appointments }),
      aPatient({ appointments: [{ start: '2026-05-21T09:00:00' }] }),
      aPatient({ subject: null, practice: 'B86044', proxies: [{ subject: 'patient-1' }] }),
      aPatient({ appointments: [{ start: '2026-05-22T09:00:00' }] }),
    ],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  const readOwn = async (as: string) =>
    ((await stack.query(ownQuery, {}, { as })).data as { gpOnlineUser: { patients: OwnData[] } }).gpOnlineUser.patients;
  [mine, child] = (await readOwn('patient-1')) as [OwnData, OwnData];
  [theirs] = (await readOwn('patient-2')) as [OwnData];
  [switchedOff] = (await readOwn('patient-4')) as [OwnData];
  const account = world.accounts.find(({ patientId }) => patientId === 'patient-4');
  if (account) account.assigned.AppointmentsEnabled = false;
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const resolveReferences = (representations: readonly unknown[], as?: string) =>
  stack.query(entities, { representations }, as === undefined ? {} : { as });
const patient = ({ id, nhsNumber }: OwnData, surname: string, relation: string) => ({
  __typename: 'Patient',
  id,
  nhsNumber,
  relation,
  demographics: { surname },
});

test('_entities resolves practices, patients by either key, and appointments in the order of the representations', async () => {
  const [upcoming] = mine.appointments.upcoming;
  const [started, past] = mine.appointments.past;
  expect(
    await resolveReferences([
      { __typename: 'Appointment', id: past?.id },
      { __typename: 'Practice', odsCode: 'b86044' },
      { __typename: 'Patient', nhsNumber: child.nhsNumber },
      { __typename: 'Practice', odsCode: 'A00000' },
      { __typename: 'Patient', id: mine.id },
      { __typename: 'Appointment', id: upcoming?.id },
      { __typename: 'Appointment', id: started?.id },
    ]),
  ).toEqual({
    status: 200,
    data: {
      _entities: [
        {
          __typename: 'Appointment',
          id: past?.id,
          startsAt: { local: '2026-04-20T09:00:00' },
          bookingReason: null,
          patient: { id: mine.id },
        },
        { __typename: 'Practice', odsCode: 'B86044', name: 'Practice 2' },
        patient(child, 'Teapot-3', 'PROXY'),
        null,
        patient(mine, 'Teapot-1', 'SELF'),
        {
          __typename: 'Appointment',
          id: upcoming?.id,
          startsAt: { local: '2026-05-20T09:00:00' },
          bookingReason: 'Sore elbow',
          patient: { id: mine.id },
        },
        {
          __typename: 'Appointment',
          id: started?.id,
          startsAt: { local: '2026-05-12T08:30:00' },
          bookingReason: null,
          patient: { id: mine.id },
        },
      ],
    },
  });
  const reads = stack.calls().filter((call) => /Appointments|Demographics/.test(call));
  expect(reads.toSorted()).toEqual(['GetDemographics', 'GetDemographics', 'GetPatientAppointments']);
});

test('_entities uses only the key of a representation and ignores its other fields', async () => {
  const forged = { relation: 'SELF', nhsNumber: '9990000026', subject: 'patient-2', odsCode: 'X99951' };
  const link = {
    access: { kind: 'relationship', id: '00000000-0000-4000-8000-000000000002', key: 'key-of-patient-2' },
  };
  const startsAt = { local: '1999-01-01T00:00:00' };
  const { data, errors } = await resolveReferences([
    { __typename: 'Patient', id: child.id, ...forged, ...link, patientId: theirs.id, link },
    { __typename: 'Practice', odsCode: 'X99951', name: 'Forged', isLive: false },
    {
      __typename: 'Appointment',
      id: mine.appointments.upcoming[0]?.id,
      startsAt,
      bookingReason: 'Forged',
      patient: theirs,
    },
  ]);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _entities: [
      patient(child, 'Teapot-3', 'PROXY'),
      { __typename: 'Practice', odsCode: 'X99951', name: 'Practice 1' },
      expect.objectContaining({ bookingReason: 'Sore elbow', startsAt: { local: '2026-05-20T09:00:00' } }),
    ],
  });
});

test.each<[string, () => object]>([
  ['another user’s patient', () => ({ __typename: 'Patient', id: theirs.id })],
  ['another user’s NHS number', () => ({ __typename: 'Patient', nhsNumber: theirs.nhsNumber })],
  ['another user’s appointment', () => ({ __typename: 'Appointment', id: theirs.appointments.upcoming[0]?.id })],
  ['a patient id used as an appointment id', () => ({ __typename: 'Appointment', id: mine.id })],
  ['an appointment id used as a patient id', () => ({ __typename: 'Patient', id: mine.appointments.upcoming[0]?.id })],
  ['an id with an extra character', () => ({ __typename: 'Appointment', id: `${mine.appointments.upcoming[0]?.id}A` })],
  ['a null id', () => ({ __typename: 'Patient', id: null })],
  ['an NHS number with a letter', () => ({ __typename: 'Patient', nhsNumber: mine.nhsNumber.replace(/^./, 'O') })],
  ['an unknown NHS number', () => ({ __typename: 'Patient', nhsNumber: '9990000999' })],
  ['a malformed ODS code', () => ({ __typename: 'Practice', odsCode: '../X99951' })],
  ['an unknown ODS code', () => ({ __typename: 'Practice', odsCode: 'A00000' })],
])('_entities returns null for %s without reading patient data', async (_case, representation) => {
  expect(await resolveReferences([representation()])).toEqual({ status: 200, data: { _entities: [null] } });
  expect(stack.calls().filter((call) => call.startsWith('GetPatient'))).toEqual([]);
});

test.each([
  ['the type Query', { __typename: 'Query' }],
  ['a type that is not an entity', { __typename: 'GpClinician', id: 'x' }],
  ['a type named constructor', { __typename: 'constructor' }],
  ['a missing type', { id: 'x' }],
  ['a list as type', { __typename: ['Patient'], id: 'x' }],
  ['a string', 'Patient'],
  ['a list', [{ __typename: 'Patient' }]],
])('_entities fails only the invalid representation (%s)', async (_case, representation) => {
  expect(await resolveReferences([representation, { __typename: 'Practice', odsCode: 'X99951' }])).toEqual({
    status: 200,
    data: { _entities: [null, { __typename: 'Practice', odsCode: 'X99951', name: 'Practice 1' }] },
    errors: [
      {
        message: 'The representation needs the __typename of an entity of this subgraph.',
        path: ['_entities', 0],
        locations: expect.anything() as unknown,
        extensions: { code: 'BAD_USER_INPUT', retryable: false, argument: 'representations' },
      },
    ],
  });
});

test('_entities fails only the appointment with SERVICE_UNAVAILABLE, gpService and reason when appointments are not granted', async () => {
  const id = switchedOff.appointments.upcoming[0]?.id;
  expect(
    await resolveReferences(
      [
        { __typename: 'Appointment', id },
        { __typename: 'Patient', id: switchedOff.id },
      ],
      'patient-4',
    ),
  ).toEqual({
    status: 200,
    data: { _entities: [null, patient(switchedOff, 'Teapot-4', 'SELF')] },
    errors: [
      {
        message: 'The practice has not granted appointments to this account. Contact the practice.',
        path: ['_entities', 0],
        locations: expect.anything() as unknown,
        extensions: { code: 'SERVICE_UNAVAILABLE', retryable: false, gpService: 'APPOINTMENTS', reason: 'NOT_GRANTED' },
      },
    ],
  });
  const answered = stack.simulator.ledger.filter(({ code }) => code === undefined).map(({ operation }) => operation);
  expect(answered).not.toContain('GetPatientAppointments');
});

test('_entities fails only the reference whose upstream call fails', async () => {
  stack.simulator.faults.add({ operation: 'GetPatientAppointments', kind: 'proxy-error', times: 2 });
  const { data, errors } = await resolveReferences([
    { __typename: 'Patient', id: mine.id },
    { __typename: 'Appointment', id: mine.appointments.upcoming[0]?.id },
    { __typename: 'Practice', odsCode: 'X99951' },
  ]);
  expect(data).toMatchObject({ _entities: [{ id: mine.id }, null, { name: 'Practice 1' }] });
  expect(errors).toMatchObject([{ path: ['_entities', 1], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
});

test('_entities accepts at most 100 representations and reads a repeated one once', async () => {
  const references = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Patient', id: mine.id }));
  const { data } = await resolveReferences(references(100));
  expect(data).toEqual({ _entities: references(100).map(() => patient(mine, 'Teapot-1', 'SELF')) });
  expect(stack.calls().filter((call) => !call.includes('Session'))).toEqual(['GetDemographics']);
  stack.clearCalls();
  expect(await resolveReferences(references(101))).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect(stack.calls()).toEqual([]);
});

test('_entities fails with UNAUTHENTICATED when no user is signed in', async () => {
  const response = await stack.query(
    entities,
    { representations: [{ __typename: 'Practice', odsCode: 'X99951' }] },
    { as: null },
  );
  expect(response.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(stack.calls()).toEqual([]);
});

test('_entities finds an NHS number that it has not seen among the user’s own patients', async () => {
  const fresh = await startStack({ world: stack.simulator.world, now: stack.simulator.clock.now() });
  const find = (nhsNumber: string) =>
    fresh.query(entities, { representations: [{ __typename: 'Patient', nhsNumber }] });
  expect((await find(child.nhsNumber)).data).toMatchObject({ _entities: [{ nhsNumber: child.nhsNumber }] });
  expect(fresh.calls().filter((call) => call === 'GetDemographics')).toHaveLength(2);
  fresh.clearCalls();
  expect((await find(theirs.nhsNumber)).data).toEqual({ _entities: [null] });
  expect(fresh.calls()).toEqual([]);
  await fresh.stop();
});
