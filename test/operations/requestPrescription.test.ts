import { expect, test } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import { aCourse, aPatient, aPractice, aPrescriptionRequest, aWorld } from '../support/builders.ts';
import {
  courseIdsOf,
  defaultPatient,
  readIds,
  requestedStatuses,
  sendMutation,
  startPrescriptions,
} from './startPrescriptions.ts';

const request = `mutation ($input: RequestGpPrescriptionInput!) { requestGpPrescription(input: $input) { kind: __typename
  ... on GpServiceProblem { message problemCode }
  ... on RequestGpPrescriptionSuccess { patient { id } prescription {
    requestedAt { instant } requestedBy { name } medicines { status course { name pendingRequest { requestedAt { instant } } } } } }
  ... on GpMedicationCourseNotFound { courseIds }
  ... on GpMedicationNotOrderable { courses { name ordering { whyNot } } }
  ... on GpPrescriptionAlreadyPending { courses { name } } } }`;

const cancel = `mutation ($input: CancelGpPrescriptionRequestInput!) { cancelGpPrescriptionRequest(input: $input) { kind: __typename } }`;

test('requestGpPrescription makes one write call and one read, and returns the request', async () => {
  const { stack, ...known } = await startPrescriptions({ ...defaultPatient, firstName: 'Ada', surname: 'Byron' });
  const courseIds = courseIdsOf(known, 'A', 'C', 'A');
  const outcome = await sendMutation(stack, request, {
    patientId: known.patientId,
    courseIds,
    comment: '  For a holiday \n',
  });
  const requestedAt = { instant: '2026-05-12T09:00:00+01:00' };
  const pendingMedicine = (name: string) => ({
    status: 'REQUESTED',
    course: { name, pendingRequest: { requestedAt } },
  });
  expect(outcome).toEqual({
    kind: 'RequestGpPrescriptionSuccess',
    patient: { id: known.patientId },
    prescription: {
      requestedAt,
      requestedBy: { name: 'Ada Byron' },
      medicines: [pendingMedicine('A'), pendingMedicine('C')],
    },
  });
  expect(stack.calls()).toEqual(['GetUserOptions', 'RequestPrescription', 'GetPrescriptionRequests']);
  expect(requestedStatuses(stack)).toEqual([['Requested', 'Requested']]);
  expect(stack.simulator.world.patients[0]?.prescriptionRequests[0]?.comment).toBe('For a holiday');
});

test('requestGpPrescription succeeds for a carer under the carer’s own ids', async () => {
  const { stack } = await startPrescriptions({ ...defaultPatient, proxies: [{ subject: 'carer' }] });
  const known = await readIds(stack, 'carer');
  const input = { patientId: known.patientId, courseIds: courseIdsOf(known, 'A') };
  expect((await sendMutation(stack, request, input))?.kind).toBe('GpPatientNotFound');
  const outcome = await sendMutation(stack, request, input, 'carer');
  expect(outcome).toMatchObject({
    prescription: { medicines: [{ course: { name: 'A' } }] },
  });
  expect(requestedStatuses(stack)).toEqual([['Requested']]);
});

test.each<[string, string, string, string | undefined]>([
  ['without a comment', 'RequestedMandatory', 'GpPrescriptionCommentRequired', undefined],
  ['with a blank comment', 'RequestedMandatory', 'GpPrescriptionCommentRequired', ' \n'],
  ['with a comment', 'RequestedMandatory', 'RequestGpPrescriptionSuccess', 'x'],
  ['with a comment', 'NotRequested', 'GpPrescriptionCommentNotAsked', 'x'],
  ['with a blank comment', 'NotRequested', 'RequestGpPrescriptionSuccess', ' '],
  ['without a comment', 'NotRequested', 'RequestGpPrescriptionSuccess', undefined],
  ['without a comment', 'RequestedOptional', 'RequestGpPrescriptionSuccess', undefined],
  ['with a comment', 'RequestedOptional', 'RequestGpPrescriptionSuccess', 'x'],
])('requestGpPrescription %s under the comment rule %s reports %s', async (_comment, rule, typeName, comment) => {
  const { stack, ...known } = await startPrescriptions(defaultPatient, {
    prescribingComment: rule as PracticeOverrides['prescribingComment'] & string,
  });
  const outcome = await sendMutation(stack, request, {
    patientId: known.patientId,
    courseIds: courseIdsOf(known, 'A'),
    comment,
  });
  expect(outcome?.kind).toBe(typeName);
  const isDone = typeName === 'RequestGpPrescriptionSuccess';
  expect(stack.calls().includes('RequestPrescription')).toBe(isDone);
  expect(requestedStatuses(stack)).toHaveLength(isDone ? 1 : 0);
});

test('requestGpPrescription applies a comment rule that the practice has just changed', async () => {
  const { stack, ...known } = await startPrescriptions();
  const practice = stack.simulator.world.practices[0];
  if (practice) practice.inputRequirements.PrescribingComment = 'RequestedMandatory';
  const input = { patientId: known.patientId, courseIds: courseIdsOf(known, 'A') };
  expect((await sendMutation(stack, request, input))?.kind).toBe('GpPrescriptionCommentRequired');
  expect(stack.calls().filter((call) => call === 'RequestPrescription')).toHaveLength(1);
  expect((await sendMutation(stack, request, { ...input, comment: 'x' }))?.kind).toBe('RequestGpPrescriptionSuccess');
});

test('requestGpPrescription reports GpPrescriptionAlreadyPending with the pending courses and creates no request', async () => {
  const { stack, ...known } = await startPrescriptions({
    ...defaultPatient,
    prescriptionRequests: [
      aPrescriptionRequest({
        requestedAt: '2026-04-13T10:00:00',
        courses: { 1: 'ForwardedForSigning', 2: 'Issued' },
      }),
      aPrescriptionRequest({ requestedAt: '2026-05-11T10:00:00', courses: { 3: 'Requested' } }),
    ],
  });
  const outcome = await sendMutation(stack, request, {
    patientId: known.patientId,
    courseIds: courseIdsOf(known, 'A', 'B', 'C'),
  });
  expect(outcome).toMatchObject({
    kind: 'GpPrescriptionAlreadyPending',
    courses: [{ name: 'A' }, { name: 'C' }],
  });
  expect(stack.calls()).toEqual(['GetUserOptions', 'RequestPrescription', 'GetPrescriptionRequests']);
  expect(requestedStatuses(stack)).toHaveLength(2);
});

test('requestGpPrescription succeeds when the pending request is older than 30 days', async () => {
  const expired = aPrescriptionRequest({ requestedAt: '2026-04-12T08:59:59', courses: { 1: 'Requested' } });
  const { stack, ...known } = await startPrescriptions({ ...defaultPatient, prescriptionRequests: [expired] });
  const outcome = await sendMutation(stack, request, {
    patientId: known.patientId,
    courseIds: courseIdsOf(known, 'A'),
  });
  expect(outcome?.kind).toBe('RequestGpPrescriptionSuccess');
});

test('requestGpPrescription reports GpMedicationNotOrderable with the courses and reasons and creates no request', async () => {
  const { stack, ...known } = await startPrescriptions({
    courses: [
      aCourse({ Name: 'A' }),
      aCourse({ Name: 'B', CanBeRequested: false, PrescriptionType: 'Acute' }),
      aCourse({ Name: 'C', CanBeRequested: false }),
    ],
  });
  const outcome = await sendMutation(stack, request, {
    patientId: known.patientId,
    courseIds: courseIdsOf(known, 'A', 'B', 'C'),
  });
  expect(outcome).toMatchObject({
    kind: 'GpMedicationNotOrderable',
    courses: [
      { name: 'B', ordering: { whyNot: 'ACUTE' } },
      { name: 'C', ordering: { whyNot: 'PRACTICE_DOES_NOT_ALLOW' } },
    ],
  });
  expect(stack.calls()).toEqual(['GetUserOptions', 'RequestPrescription', 'GetMedicationCourses']);
  expect(requestedStatuses(stack)).toEqual([]);
});

test('requestGpPrescription reports GpMedicationCourseNotFound for a course that the practice no longer lists', async () => {
  const { stack, ...known } = await startPrescriptions();
  stack.simulator.world.patients[0]?.courses.splice(1, 1);
  const outcome = await sendMutation(stack, request, {
    patientId: known.patientId,
    courseIds: courseIdsOf(known, 'A', 'B'),
  });
  expect(outcome).toMatchObject({ kind: 'GpMedicationCourseNotFound', courseIds: courseIdsOf(known, 'B') });
  expect(requestedStatuses(stack)).toEqual([]);
});

test("requestGpPrescription is not sent for another user's course or patient, or an invalid id", async () => {
  const { stack, ...known } = await startPrescriptions();
  const others = await readIds(stack, 'patient-2');
  stack.clearCalls();
  const foreignIds = [...courseIdsOf(others, 'B'), 'made up', known.patientId];
  const input = { patientId: known.patientId, courseIds: [...courseIdsOf(known, 'A'), ...foreignIds] };
  expect(await sendMutation(stack, request, input)).toMatchObject({
    kind: 'GpMedicationCourseNotFound',
    courseIds: foreignIds,
  });
  expect(stack.calls()).toEqual(['GetUserOptions']);
  for (const patientId of [others.patientId, 'x', '']) {
    const outcome = await sendMutation(stack, request, { patientId, courseIds: courseIdsOf(others, 'A') });
    expect(outcome?.kind).toBe('GpPatientNotFound');
  }
  expect(stack.calls()).toEqual(['GetUserOptions']);
});

test.each<[string, PatientOverrides, PracticeOverrides]>([
  ['GpPracticeNotLive', {}, { live: false }],
  ['GpServiceNotOffered', {}, { prescribing: 'off' }],
  ['GpAccountInactive', { status: 'Inactive' }, {}],
  ['GpAccountRestricted', { restricted: true }, {}],
  ['GpServiceNotGranted', { granted: { PrescribingEnabled: false } }, {}],
])(
  'requestGpPrescription and cancelGpPrescriptionRequest report %s without sending the write',
  async (typeName, patient, practice) => {
    const { stack, ...known } = await startPrescriptions({
      ...defaultPatient,
      prescriptionRequests: [aPrescriptionRequest()],
    });
    const { world, clock } = stack.simulator ?? {};
    // The ids were read before the change.
    const changed = aWorld({
      practices: [aPractice(practice)],
      patients: [aPatient({ ...defaultPatient, ...patient })],
    });
    Object.assign(world?.practices[0] ?? {}, changed.practices[0]);
    Object.assign(world?.accounts[0] ?? {}, changed.accounts[0]);
    clock?.advance(60 * 60_000);
    const requested = await sendMutation(stack, request, {
      patientId: known.patientId,
      courseIds: courseIdsOf(known, 'A'),
    });
    const cancelled = await sendMutation(stack, cancel, { prescriptionId: known.prescriptionIds[0] });
    expect([requested?.kind, cancelled?.kind]).toEqual([typeName, typeName]);
    expect(stack.calls().filter((call) => call.endsWith('Prescription') || call.startsWith('Cancel'))).toEqual([]);
  },
);

test.each([
  ['an empty list of courses', 'input.courseIds', { courseIds: [] }],
  ['a list of 31 courses', 'input.courseIds', { courseIds: Array.from({ length: 31 }, (_, index) => String(index)) }],
  ['a comment of 501 characters', 'input.comment', { courseIds: ['x'], comment: 'x'.repeat(501) }],
  ['a comment with a control character', 'input.comment', { courseIds: ['x'], comment: 'a\u0000b' }],
])('requestGpPrescription refuses %s before any upstream call', async (_case, argument, input) => {
  const { stack, ...known } = await startPrescriptions();
  const { errors } = await stack.query(request, { input: { patientId: known.patientId, ...input } });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(stack.calls()).toEqual([]);
});
