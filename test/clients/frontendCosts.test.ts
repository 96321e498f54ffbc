import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStack, type Stack } from '../support/startStack.ts';

const guide = readFileSync(new URL('../../docs/frontend.md', import.meta.url), 'utf8');
const [, rows = ''] = /\n\| Field [^\n]*\n\|[ |-]+\n([\s\S]*?)\n\n/.exec(guide) ?? [];
const names = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
/** What the guide says that fields cost, by the first of them. */
const told = new Map(
  rows.split('\n').map((row) => {
    const [, fields, calls] = row.split('|');
    return [names(fields)[0] ?? '', names(calls)] as const;
  }),
);

let stack: Stack;
let ids: { patient: string; message: string; document: string };

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await stack.query(query, {}, { as: 'parent' });
  expect(errors).toBeUndefined();
  return data;
}
const ofPatient = (fields: string) => `{ patient(id: "${ids.patient}") { ${fields} } }`;

beforeAll(async () => {
  stack = await startStack({ now: new Date('2026-05-12T08:00:00Z'), subgraph: { recordMemory: { kind: 'off' } } });
  const first = `{ me { patients { id practice { onlineServices { service } settings { __typename } } onlineServices { service }
    messages { ... on PracticeMessages { messages { id } } }
    medicalRecord { documents { ... on RecordDocuments { entries { edges { node { id } } } } } } } } }`;
  type Found = {
    id: string;
    messages: { messages: { id: string }[] };
    medicalRecord: { documents: { entries: { edges: { node: { id: string } }[] } } };
  };
  const [one] = ((await ask(first)) as { me: { patients: Found[] } }).me.patients;
  ids = {
    patient: one?.id ?? '',
    message: one?.messages.messages[0]?.id ?? '',
    document: one?.medicalRecord.documents.entries.edges[0]?.node.id ?? '',
  };
});
afterAll(() => stack.stop());

const questions: Record<string, () => string> = {
  me: () => '{ me { patients { id relation practice { name telephone } medicalRecord { id } } } }',
  'Practice.settings': () => ofPatient('practice { settings { __typename } onlineServices { service } }'),
  findPractices: () => '{ findPractices(input: { name: "a" }) { ... on FoundPractices { practices { name } } } }',
  'Patient.accessLevel': () => ofPatient('accessLevel onlineServices { service isAvailable }'),
  'Patient.demographics': () => ofPatient('nhsNumber demographics { __typename }'),
  'Patient.appointments': () => ofPatient('appointments { __typename }'),
  'Patient.bookableSlots': () => ofPatient('bookableSlots(from: "2026-05-18", to: "2026-05-31") { __typename }'),
  'Patient.medicationCourses': () => ofPatient('medicationCourses { __typename }'),
  'Patient.prescriptions': () => ofPatient('prescriptions { __typename }'),
  'MedicationCourse.pendingRequest': () =>
    ofPatient('medicationCourses { ... on MedicationCourses { courses { pendingRequest { id } } } }'),
  'Patient.messages': () => ofPatient('messages { ... on PracticeMessages { unreadCount messages { subject } } }'),
  'Patient.message': () =>
    ofPatient(`message(id: "${ids.message}") { ... on PracticeMessage { subject thread { content } } }`),
  'Patient.messageRecipients': () => ofPatient('messageRecipients { __typename }'),
  'Patient.detailsChange': () => ofPatient('detailsChange { __typename }'),
  MedicalRecord: () =>
    ofPatient('medicalRecord { allergies { __typename } problems { __typename } testResults { __typename } }'),
  'ClinicalDocument.content': () =>
    ofPatient(
      `medicalRecord { document(id: "${ids.document}") { ... on ClinicalDocument { content { __typename } } } }`,
    ),
};

test('there is a question for each row of the guide', () => {
  expect(Object.keys(questions)).toEqual([...told.keys()]);
});

test.each(Object.keys(questions))('%s costs what the guide says', async (field) => {
  stack.clearCalls();
  await ask(questions[field]?.() ?? '');
  expect(stack.calls().toSorted()).toEqual(told.get(field)?.toSorted());
});
