import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack;
beforeAll(async () => {
  const patient = aPatient({ medicalRecord: { generated: 60 } });
  stack = await startStack({ now, world: aWorld({ practices: [aPractice()], patients: [patient] }) });
});
beforeEach(() => stack.clearCalls());
afterAll(() => stack.stop());

const ofPatient = (fields: string) => `{ gpOnlineUser { patients { ${fields} } } }`;
const inRecord = (fields: string) => ofPatient(`medicalRecord { ${fields} }`);
const results = (fields: string, args = '') => `testResults${args} { ... on GpRecordTestResults { ${fields} } }`;
const nodes = 'edges { cursor node { id } }';
const slots = (args: string) =>
  ofPatient(
    `bookableSlots(from: "2026-05-12", to: "2026-05-13") { ... on GpBookableSlots { slots${args} { totalCount } } }`,
  );

/** Every list below a call whose arguments are checked. The first value of each pair is the argument that is named. */
test.each<[argument: string, query: string]>([
  ...['allergies', 'consultations', 'documents', 'immunisations', 'medication', 'problems', 'testResults'].map(
    (section): [string, string] => [
      'first',
      inRecord(
        `${section} { ... on GpRecord${section.replace(/^./, (one) => one.toUpperCase())} { entries(first: 501) { totalCount } } }`,
      ),
    ],
  ),
  ['first', inRecord(results('entries(first: -1) { totalCount }'))],
  ['last', inRecord(results('entries(first: 1, last: 1) { totalCount }'))],
  ['after', inRecord(results('entries(after: "forged") { totalCount }'))],
  ['before', inRecord(results('entries(before: "forged") { totalCount }'))],
  ['groups', inRecord('medication { ... on GpRecordMedication { entries(groups: []) { totalCount } } }')],
  ['codes', inRecord(results('entries { edges { node { children(codes: []) { id } } } }'))],
  ['first', slots('(first: 501)')],
  ['after', slots('(after: "forged")')],
  [
    'to',
    ofPatient(
      'appointments { ... on GpAppointments { upcoming { patient { prescriptions(from: "2026-05-02", to: "2026-05-01") { __typename } } } } }',
    ),
  ],
])('an invalid argument `%s` is refused before the call of an outer field: %s', async (argument, query) => {
  const { errors } = await stack.query(query);
  expect(errors).toMatchObject([
    {
      extensions: { code: 'BAD_USER_INPUT', argument },
      locations: [{ line: 1, column: expect.any(Number) as number }],
    },
  ]);
  expect(stack.calls()).toEqual([]);
});

test('a cursor of another filter is refused before any call, and one of the same filter is accepted', async () => {
  const page = (after: string, filter: string) => inRecord(results(`entries(first: 1${after}) { ${nodes} }`, filter));
  const first = await stack.query(page('', '(from: "2000-01-01")'));
  const [, cursor = ''] = /"cursor":"([^"]+)"/.exec(JSON.stringify(first.data)) ?? [];
  stack.clearCalls();
  const other = await stack.query(page(`, after: "${cursor}"`, '(from: "2000-01-02")'));
  expect(other.errors).toMatchObject([{ extensions: { argument: 'after' } }]);
  expect(stack.calls()).toEqual([]);
  expect((await stack.query(page(`, after: "${cursor}"`, '(from: "2000-01-01")'))).errors).toBeUndefined();
});

test('an invalid argument below a mutation is refused before the write is sent', async () => {
  const { errors } = await stack.query(unlink('prescriptions(from: "2026-05-02", to: "2026-05-01") { __typename }'));
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'to' } }]);
  expect(stack.calls()).toEqual([]);
  const patients = await stack.query(ofPatient('id'));
  expect(patients.data).toMatchObject({ gpOnlineUser: { patients: [{}] } });
});

const unlink = (fields: string) => `mutation { unlinkGpPatient(input: { patientId: "x" }) {
  ... on UnlinkGpPatientSuccess { gpOnlineUser { patients { ${fields} } } } } }`;

test('an invalid argument of a field that is skipped is not checked', async () => {
  const query = `query ($no: Boolean!) ${inRecord(`${results('entries(first: 501) @include(if: $no) { totalCount } __typename')}`)}`;
  expect((await stack.query(query, { no: false })).errors).toBeUndefined();
  expect((await stack.query(query, { no: true })).errors).toHaveLength(1);
});
