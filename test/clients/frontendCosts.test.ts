import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStack, type Stack } from '../support/startStack.ts';

const guide = readFileSync(new URL('../../docs/frontend.md', import.meta.url), 'utf8');
const [, rows = ''] = /\n\| Field [^\n]*\n\|[ |-]+\n([\s\S]*?)\n\n/.exec(guide) ?? [];
const names = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
/** The upstream calls that the guide lists, by the first field of each row. */
const documentedCalls = new Map(
  rows.split('\n').map((row) => {
    const [, fields, calls] = row.split('|');
    return [names(fields)[0] ?? '', names(calls)] as const;
  }),
);

let stack: Stack;
let ids: Record<'patient' | 'appointment' | 'prescription' | 'message' | 'document', string>;

async function query(source: string): Promise<unknown> {
  const { data, errors } = await stack.query(source, {}, { as: 'parent' });
  expect(errors).toBeUndefined();
  return data;
}
const patientQuery = (fields: string) => `{ gpPatient(id: "${ids.patient}") { ${fields} } }`;

beforeAll(async () => {
  stack = await startStack({ now: new Date('2026-05-12T08:00:00Z'), settings: { recordCache: { kind: 'off' } } });
  const first = `{ gpOnlineUser { patients { id practice { onlineServices { service } settings { __typename } } onlineServices { service }
    appointments { ... on GpAppointments { upcoming { id } } }
    prescriptions { ... on GpPrescriptions { requests { id } } }
    messages { ... on GpPracticeMessages { conversations { id } } }
    medicalRecord { documents { ... on GpRecordDocuments { entries { edges { node { id } } } } } } } } }`;
  type Found = {
    id: string;
    appointments: { upcoming: { id: string }[] };
    prescriptions: { requests: { id: string }[] };
    messages: { conversations: { id: string }[] };
    medicalRecord: { documents: { entries: { edges: { node: { id: string } }[] } } };
  };
  const [one] = ((await query(first)) as { gpOnlineUser: { patients: Found[] } }).gpOnlineUser.patients;
  ids = {
    patient: one?.id ?? '',
    appointment: one?.appointments.upcoming[0]?.id ?? '',
    prescription: one?.prescriptions.requests[0]?.id ?? '',
    message: one?.messages.conversations[0]?.id ?? '',
    document: one?.medicalRecord.documents.entries.edges[0]?.node.id ?? '',
  };
});
afterAll(() => stack.stop());

const queries: Record<string, () => string> = {
  gpOnlineUser: () => '{ gpOnlineUser { patients { id relation practice { name telephone } medicalRecord { id } } } }',
  'Practice.settings': () => patientQuery('practice { settings { __typename } onlineServices { service } }'),
  findGpPractices: () => '{ findGpPractices(input: { name: "a" }) { ... on GpFoundPractices { practices { name } } } }',
  'Patient.accessLevel': () => patientQuery('accessLevel onlineServices { service isAvailable }'),
  'GpAppointments.onlyOwnBookings': () =>
    patientQuery(`appointments { ... on GpAppointments {
      onlyOwnBookings upcoming { cancellation { isAllowed } } past { cancellation { isAllowed } } } }`),
  'Patient.demographics': () => patientQuery('nhsNumber demographics { __typename }'),
  'Patient.appointments': () => patientQuery('appointments { __typename }'),
  'Patient.appointment': () =>
    patientQuery(`appointment(id: "${ids.appointment}") { ... on Appointment { startsAt { local } } }`),
  'Patient.bookableSlots': () => patientQuery('bookableSlots(from: "2026-05-18", to: "2026-05-31") { __typename }'),
  'Patient.medicationCourses': () => patientQuery('medicationCourses { __typename }'),
  'Patient.prescriptions': () => patientQuery('prescriptions { __typename }'),
  'Patient.prescription': () =>
    patientQuery(`prescription(id: "${ids.prescription}") { ... on Prescription { medicines { status } } }`),
  'MedicationCourse.pendingRequest': () =>
    patientQuery('medicationCourses { ... on GpMedicationCourses { courses { pendingRequest { id } } } }'),
  'Patient.messages': () =>
    patientQuery('messages { ... on GpPracticeMessages { unreadCount conversations { subject } } }'),
  'Patient.message': () =>
    patientQuery(`message(id: "${ids.message}") { ... on PracticeMessage { subject thread { body } } }`),
  'Patient.messageRecipients': () => patientQuery('messageRecipients { __typename }'),
  'Patient.detailsChange': () => patientQuery('detailsChange { __typename }'),
  MedicalRecord: () =>
    patientQuery('medicalRecord { allergies { __typename } problems { __typename } testResults { __typename } }'),
  'MedicalRecord.testResult': () =>
    patientQuery('medicalRecord { testResult(id: "AAAAAAAAAAAAAAAAAAAAAA") { __typename } }'),
  'ClinicalDocument.content': () =>
    patientQuery(
      `medicalRecord { document(id: "${ids.document}") { ... on ClinicalDocument { content { __typename } } } }`,
    ),
};

test('the cost table in docs/frontend.md has exactly the fields that are measured here', () => {
  expect(Object.keys(queries)).toEqual([...documentedCalls.keys()]);
});

test.each(Object.keys(queries))('%s makes the upstream calls that docs/frontend.md lists', async (field) => {
  stack.clearCalls();
  await query(queries[field]?.() ?? '');
  expect(stack.calls().toSorted()).toEqual(documentedCalls.get(field)?.toSorted());
});
