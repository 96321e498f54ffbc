import { afterEach, expect, test } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import { aCourse, aPatient, aPractice, aPrescriptionRequest, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack | undefined;
afterEach(() => stack?.stop());

async function start(patient: PatientOverrides = {}, practice: PracticeOverrides = {}): Promise<Stack> {
  stack = await startStack({ world: aWorld({ practices: [aPractice(practice)], patients: [aPatient(patient)] }), now });
  return stack;
}

const handshake = ['BeginPatientSession', 'CompletePatientSession'];
const sessionCalls = ['CreateEndUserSession', 'GetClinicalVersionInformation', 'GetPracticeSettings', ...handshake];

interface PatientData {
  readonly gpOnlineUser: { readonly patients: readonly [{ readonly [field: string]: unknown }] };
}

async function readPatient(fields: string, fragments = ''): Promise<Record<string, unknown>> {
  const { data, errors } = (await stack?.query(`{ gpOnlineUser { patients { ${fields} } } } ${fragments}`)) ?? {};
  expect(errors).toBeUndefined();
  return (data as PatientData).gpOnlineUser.patients[0];
}

const requestFields = `... on GpPrescriptions { requests { requestedAt { instant } requestedBy { name forenames surname }
    medicines { status course { name } } } }`;

test('prescriptions returns each request with its requester and the status of each medicine, latest first', async () => {
  await start({
    firstName: 'Ada',
    surname: 'Byron',
    courses: ['A', 'B', 'C', 'D', 'E', 'F'].map((Name) => aCourse({ Name })),
    prescriptionRequests: [
      aPrescriptionRequest({ requestedAt: '2026-01-04T10:00:00', courses: { 1: 'Issued', 2: 'Rejected' } }),
      aPrescriptionRequest({
        requestedAt: '2026-05-04T10:00:00.5Z',
        courses: { 3: 'Requested', 4: 'ForwardedForSigning', 5: 'Cancelled', 6: 'Unknown' },
      }),
      aPrescriptionRequest({ requestedAt: '2026-05-04T10:00:00.4Z', courses: {} }),
      aPrescriptionRequest({
        requestedAt: '2026-02-04T10:00:00',
        courses: { '99999999-0000-4000-8000-000000000000': 'Issued' },
        RequestedByDisplayName: 'Mrs Byron',
        RequestedByForenames: '',
        RequestedBySurname: '',
      }),
    ],
  });
  const ada = { name: 'Ada Byron', forenames: 'Ada', surname: 'Byron' };
  const medicine = (name: string, status: string) => ({ status, course: { name } });
  expect(await readPatient(`prescriptions { ${requestFields} }`)).toEqual({
    prescriptions: {
      requests: [
        {
          requestedAt: { instant: '2026-05-04T11:00:00+01:00' },
          requestedBy: ada,
          medicines: [
            medicine('C', 'REQUESTED'),
            medicine('D', 'FORWARDED_FOR_SIGNING'),
            medicine('E', 'CANCELLED'),
            medicine('F', 'OTHER'),
          ],
        },
        { requestedAt: { instant: '2026-05-04T11:00:00+01:00' }, requestedBy: ada, medicines: [] },
        {
          requestedAt: { instant: '2026-02-04T10:00:00+00:00' },
          requestedBy: { name: 'Mrs Byron', forenames: null, surname: null },
          medicines: [{ status: 'ISSUED', course: null }],
        },
        {
          requestedAt: { instant: '2026-01-04T10:00:00+00:00' },
          requestedBy: ada,
          medicines: [medicine('A', 'ISSUED'), medicine('B', 'REJECTED')],
        },
      ],
    },
  });
  expect(stack?.calls()).toEqual([...sessionCalls, 'GetPrescriptionRequests']);
});

test('prescriptions makes one upstream call for all date ranges of an operation', async () => {
  await start({
    courses: [aCourse()],
    prescriptionRequests: [
      '2024-02-29T00:00:00',
      '2024-02-29T23:59:59',
      '2024-03-01T00:00:00',
      '2026-05-12T08:59:00',
    ].map((requestedAt) => aPrescriptionRequest({ requestedAt, courses: { 1: 'Issued' } })),
  });
  const times = '... on GpPrescriptions { requests { requestedAt { instant } } }';
  const seen = await readPatient(`
      day: prescriptions(from: "2024-02-29", to: "2024-02-29") { ${times} }
      since: prescriptions(from: "2024-03-01") { ${times} }
      until: prescriptions(to: "2024-02-29") { ${times} }`);
  const at = (...moments: string[]) => ({ requests: moments.map((instant) => ({ requestedAt: { instant } })) });
  const [first, last] = ['2024-02-29T00:00:00+00:00', '2024-02-29T23:59:59+00:00'] as const;
  expect(seen).toEqual({
    day: at(last, first),
    since: at('2026-05-12T08:59:00+01:00', '2024-03-01T00:00:00+00:00'),
    until: at(last, first),
  });
  expect(stack?.calls().filter((call) => call === 'GetPrescriptionRequests')).toHaveLength(1);
});

test('a reference to a Prescription resolves only for its own user', async () => {
  const { query } = await start({
    courses: [aCourse()],
    prescriptionRequests: [aPrescriptionRequest({ requestedAt: '2025-05-04T10:00:00' }), aPrescriptionRequest()],
    proxies: [{ subject: 'carer' }],
  });
  const seen = await readPatient('prescriptions { ... on GpPrescriptions { requests { id } } }');
  const { requests: list } = seen['prescriptions'] as { requests: { id: string }[] };
  const representations = list.map(({ id }) => ({ __typename: 'Prescription', id }));
  const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Prescription { id requestedAt { instant } patient { relation } } } }`;
  stack?.clearCalls();
  const own = await query(entities, { representations });
  expect(own.errors).toBeUndefined();
  expect(own.data).toEqual({
    _entities: list.map(({ id }, index) => ({
      id,
      requestedAt: { instant: ['2026-05-01T10:00:00+01:00', '2025-05-04T10:00:00+01:00'][index] },
      patient: { relation: 'SELF' },
    })),
  });
  expect(stack?.calls()).toEqual(['GetPrescriptionRequests']);
  // The carer can see the same patient, but under different ids.
  const carer = await query(entities, { representations }, { as: 'carer' });
  expect(carer).toMatchObject({ data: { _entities: [null, null] } });
  const forged = ['', 'x', 'd0000000-0000-4000-8000-000001000001'].map((id) => ({ __typename: 'Prescription', id }));
  expect(await query(entities, { representations: forged })).toMatchObject({
    data: { _entities: [null, null, null] },
  });
});

const unavailableFields = 'medicationCourses { ...reason } prescriptions { ...reason }';
const reasonFragment = 'fragment reason on GpServiceUnavailable { __typename reason }';

/** A single service is left to the upstream, which refuses its calls. */
const refusedReads = [...sessionCalls, 'GetMedicationCourses', 'GetPrescriptionRequests'];

test.each<[string, PatientOverrides, PracticeOverrides, string, string[]]>([
  ['the practice is not live', {}, { live: false }, 'PRACTICE_NOT_LIVE', sessionCalls.slice(0, 2)],
  ['the practice does not prescribe online', {}, { prescribing: 'off' }, 'NOT_OFFERED', sessionCalls.slice(0, 3)],
  ['the account is inactive', { status: 'Inactive' }, {}, 'ACCOUNT_INACTIVE', sessionCalls.slice(0, 4)],
  ['the account is restricted', { restricted: true }, {}, 'ACCOUNT_RESTRICTED', refusedReads],
  [
    'prescribing is not granted',
    { granted: { PrescribingEnabled: false } },
    {},
    'NOT_GRANTED',
    [...refusedReads, 'GetUserOptions'],
  ],
])(
  'medicationCourses and prescriptions are unavailable, and not read, when %s',
  async (_case, patient, practice, reason, calls) => {
    await start(patient, practice);
    const seen = await readPatient(unavailableFields, reasonFragment);
    expect(seen).toMatchObject({ medicationCourses: { reason }, prescriptions: { reason } });
    expect(stack?.calls()).toEqual(calls);
  },
);

test.each(['1.8', '2.0', '2.1'])('medicationCourses and prescriptions are available at version %s', async (version) => {
  await start({}, { version });
  const seen = await readPatient('medicationCourses { __typename } prescriptions { __typename }');
  expect(seen).toEqual({
    medicationCourses: { __typename: 'GpMedicationCourses' },
    prescriptions: { __typename: 'GpPrescriptions' },
  });
});

test.each([
  ['(from: "2026-05-02", to: "2026-05-01")'],
  ['(from: "1899-12-31")'],
  ['(to: "9999-12-31")'],
  ['(to: "0001-01-01")'],
])('prescriptions refuses the dates %s before any upstream call', async (days) => {
  const { query, calls } = await start();
  const { errors } = await query(`{ gpOnlineUser { patients { prescriptions${days} { __typename } } } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'to' } }]);
  expect(calls()).toEqual([]);
});
