import { expect, test } from 'vitest';
import { aCourse, aMessage, aPatient, aPractice, aPrescriptionRequest, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

const idsQuery = `{ gpOnlineUser { patients {
  medicationCourses { ... on GpMedicationCourses { courses { id name } } }
  prescriptions { ... on GpPrescriptions { requests { medicines { courseId } } } }
  messages { ... on GpPracticeMessages { conversations { id subject } } } } } }`;

const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename
  ... on PracticeMessage { id subject }
  ... on MedicationCourse { id name } } }`;

interface Known {
  readonly medicationCourses: { readonly courses: readonly { readonly id: string; readonly name: string }[] };
  readonly prescriptions: {
    readonly requests: readonly { readonly medicines: readonly { courseId: string }[] }[];
  };
  readonly messages: { readonly conversations: readonly { readonly id: string; readonly subject: string }[] };
}

/** A parent with one child, and another person. Each has three messages, two medicines, and one that has ended. */
async function start(): Promise<{ readonly stack: Stack; readonly own: readonly Known[]; readonly foreign: Known }> {
  const details = {
    messages: ['One', 'Two', 'Three'].map((Subject) => aMessage({ Subject })),
    courses: [aCourse({ Name: 'A' }), aCourse({ Name: 'B' }), aCourse({ Name: 'Ended', ended: true })],
    prescriptionRequests: [aPrescriptionRequest({ requestedAt: '2019-05-01T10:00:00', courses: { 3: 'Issued' } })],
  };
  const child = { ...details, subject: null, proxies: [{ subject: 'patient-1' }] };
  const patients = [aPatient(details), aPatient(child), aPatient(details)];
  const stack = await startStack({ world: aWorld({ practices: [aPractice()], patients }), now });
  const read = async (as: string) => {
    const { data } = await stack.query(idsQuery, {}, { as });
    return (data as { gpOnlineUser: { patients: readonly Known[] } }).gpOnlineUser.patients;
  };
  const [own, [foreign = expect.unreachable()]] = [await read('patient-1'), await read('patient-3')];
  stack.clearCalls();
  return { stack, own, foreign };
}

const messagesOf = (known: Known | undefined) =>
  (known?.messages.conversations ?? []).map(({ id, subject }) => ({ __typename: 'PracticeMessage', id, subject }));
const coursesOf = (known: Known | undefined) =>
  (known?.medicationCourses.courses ?? []).map(({ id, name }) => ({ __typename: 'MedicationCourse', id, name }));
const endedCourseOf = (known: Known | undefined) => ({
  __typename: 'MedicationCourse',
  id: known?.prescriptions.requests[0]?.medicines[0]?.courseId,
  name: 'Ended',
});
const asReference = ({ __typename, id }: { readonly __typename: string; readonly id?: string | undefined }) => ({
  __typename,
  id,
});
/** Calls of different patients run concurrently. */
const callsOf = (stack: Stack) => stack.calls().toSorted();

test('_entities reads several messages and medicines of two patients with one call each', async () => {
  const { stack, own } = await start();
  const expected = own.flatMap((known) => [...messagesOf(known), ...coursesOf(known)]);
  expect(expected).toHaveLength(10);
  const response = await stack.query(entities, { representations: expected.map(asReference) });
  expect(response).toEqual({ status: 200, data: { _entities: expected } });
  expect(callsOf(stack)).toEqual(['GetMedicationCourses', 'GetMessages'].flatMap((call) => [call, call]));
  await stack.stop();
});

test('_entities reads one message of each of two patients with one call each', async () => {
  const { stack, own } = await start();
  const expected = own.flatMap((known) => messagesOf(known).slice(0, 1));
  const response = await stack.query(entities, { representations: expected.map(asReference) });
  expect(response.data).toEqual({ _entities: expected });
  expect(callsOf(stack)).toEqual(['GetMessage', 'GetMessage']);
  await stack.stop();
});

test('_entities reads one message and its thread with one call', async () => {
  const { stack, own } = await start();
  const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on PracticeMessage { subject thread { body } } } }`;
  const [message] = messagesOf(own[0]);
  const { data } = await stack.query(source, { representations: [message] });
  expect(data).toEqual({
    _entities: [{ subject: message?.subject, thread: { body: expect.any(String) as string } }],
  });
  expect(callsOf(stack)).toEqual(['GetMessage']);
  await stack.stop();
});

test('_entities finds a medicine that is no longer listed through the requests, however old', async () => {
  const { stack, own } = await start();
  const ended = endedCourseOf(own[0]);
  const expected = [...coursesOf(own[0]), ended, ended];
  const { data } = await stack.query(entities, { representations: expected.map(asReference) });
  expect(data).toEqual({ _entities: expected });
  expect(callsOf(stack)).toEqual(['GetMedicationCourses', 'GetPrescriptionRequests']);
  await stack.stop();
});

test('_entities reports an error, not null alone, for an unlisted medicine when the requests cannot be read', async () => {
  const { stack, own } = await start();
  stack.simulator.faults.add({ operation: 'GetPrescriptionRequests', kind: 'proxy-error', times: 2 });
  const expected = [...coursesOf(own[0]), endedCourseOf(own[0])];
  const { data, errors } = await stack.query(entities, { representations: expected.map(asReference) });
  expect(data).toEqual({ _entities: [...coursesOf(own[0]), null] });
  expect(errors).toMatchObject([{ path: ['_entities', 2], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  await stack.stop();
});

test('_entities returns null for messages and medicines that are deleted, and for those of another person, alike', async () => {
  const { stack, own, foreign } = await start();
  const patient = stack.simulator.world.patients[0] ?? expect.unreachable();
  patient.messages = [];
  patient.courses = [];
  patient.prescriptionRequests = [];
  const deleted = [...messagesOf(own[0]), ...coursesOf(own[0])];
  expect(await stack.query(entities, { representations: deleted })).toEqual({
    status: 200,
    data: { _entities: deleted.map(() => null) },
  });
  stack.clearCalls();
  const theirs = [...messagesOf(foreign), ...coursesOf(foreign), endedCourseOf(foreign)];
  expect(await stack.query(entities, { representations: theirs })).toEqual({
    status: 200,
    data: { _entities: theirs.map(() => null) },
  });
  expect(stack.calls()).toEqual([]);
  await stack.stop();
});

test('_entities shows each person their own ids only: two parents cannot exchange the ids of their child', async () => {
  const both = [{ subject: 'patient-1' }, { subject: 'patient-2' }];
  const child = aPatient({ subject: null, proxies: both, messages: [aMessage()], courses: [aCourse()] });
  const world = aWorld({ practices: [aPractice()], patients: [aPatient(), aPatient(), child] });
  const stack = await startStack({ world, now });
  const idsOf = async (as: string) => {
    const { data } = await stack.query(idsQuery, {}, { as });
    const [, ofChild] = (data as { gpOnlineUser: { patients: readonly Known[] } }).gpOnlineUser.patients;
    return [...messagesOf(ofChild), ...coursesOf(ofChild)];
  };
  const [first, second] = [await idsOf('patient-1'), await idsOf('patient-2')];
  expect(first).toHaveLength(2);
  const { data } = await stack.query(entities, { representations: second.map(asReference) }, { as: 'patient-1' });
  expect(data).toEqual({ _entities: [null, null] });
  await stack.stop();
});

test.each([
  ['messages', 'MESSAGES', 'PracticePatientCommunicationEnabled', 0, 'GetMessage'],
  ['medicines', 'PRESCRIPTIONS', 'PrescribingEnabled', 1, 'GetMedicationCourses'],
] as const)(
  '_entities reports why %s are unavailable after the upstream has refused them',
  async (_what, gpService, grant, index, read) => {
    const { stack, own } = await start();
    const references = [messagesOf(own[0])[0], coursesOf(own[0])[0]];
    const account = stack.simulator.world.accounts.find(({ patientId }) => patientId === 'patient-1');
    if (!account) expect.unreachable();
    expect(account.assigned[grant]).toBe(true);
    account.assigned[grant] = false;
    const { data, errors } = await stack.query(entities, { representations: [references[index]] });
    expect(data).toEqual({ _entities: [null] });
    expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE', gpService, reason: 'NOT_GRANTED' } }]);
    expect(stack.calls()).toEqual([read, 'GetUserOptions']);
    await stack.stop();
  },
);
