import { expect, test } from 'vitest';
import type { RequestedStatus } from '../../simulator/world/prescriptions.ts';
import { aPrescriptionRequest } from '../support/builders.ts';
import {
  courseIdsOf,
  defaultPatient,
  patientWithRequest,
  readIds,
  requestedStatuses,
  sendMutation,
  startPrescriptions,
} from './startPrescriptions.ts';

const cancel = `mutation ($input: CancelGpPrescriptionRequestInput!) { cancelGpPrescriptionRequest(input: $input) { kind: __typename
  ... on GpServiceProblem { message problemCode }
  ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion }
  ... on CancelGpPrescriptionRequestSuccess { patient { id } prescription { id medicines { status course { name } } } }
  ... on GpPrescriptionNotCancellable { nextStep } } }`;

const request = `mutation ($input: RequestGpPrescriptionInput!) { requestGpPrescription(input: $input) { kind: __typename } }`;

const medicines = (...statuses: string[]) => ({ medicines: statuses.map((status) => ({ status })) });

test('cancelGpPrescriptionRequest makes one cancel call and one read, and returns the cancelled medicines', async () => {
  const { stack, ...known } = await startPrescriptions(patientWithRequest('Requested', 'Requested'));
  const [prescriptionId] = known.prescriptionIds;
  expect(await sendMutation(stack, cancel, { prescriptionId })).toEqual({
    kind: 'CancelGpPrescriptionRequestSuccess',
    patient: { id: known.patientId },
    prescription: {
      id: prescriptionId,
      medicines: [
        { status: 'CANCELLED', course: { name: 'A' } },
        { status: 'CANCELLED', course: { name: 'B' } },
      ],
    },
  });
  expect(stack.calls()).toEqual(['GetUserOptions', 'CancelPrescriptionRequest', 'GetPrescriptionRequests']);
  expect(requestedStatuses(stack)).toEqual([['Cancelled', 'Cancelled']]);
  const repeatInput = { patientId: known.patientId, courseIds: courseIdsOf(known, 'A') };
  expect((await sendMutation(stack, request, repeatInput))?.kind).toBe('RequestGpPrescriptionSuccess');
});

test('cancelGpPrescriptionRequest with courseIds leaves the other medicines of the request unchanged', async () => {
  const { stack, ...known } = await startPrescriptions(
    patientWithRequest('Requested', 'Requested', 'ForwardedForSigning'),
  );
  const input = { prescriptionId: known.prescriptionIds[0], courseIds: courseIdsOf(known, 'B', 'C', 'B') };
  expect(await sendMutation(stack, cancel, input)).toMatchObject({
    kind: 'CancelGpPrescriptionRequestSuccess',
    prescription: medicines('REQUESTED', 'CANCELLED', 'FORWARDED_FOR_SIGNING'),
  });
  expect(requestedStatuses(stack)).toEqual([['Requested', 'Cancelled', 'ForwardedForSigning']]);
});

test('cancelGpPrescriptionRequest cancels a medicine whose course the practice no longer lists', async () => {
  const removedCourseGuid = '99999999-0000-4000-8000-000000000000';
  const { stack, ...known } = await startPrescriptions({
    ...defaultPatient,
    prescriptionRequests: [aPrescriptionRequest({ courses: { 1: 'Requested', [removedCourseGuid]: 'Requested' } })],
  });
  const courseIds = known.medicines.filter(({ course }) => course === null).map(({ courseId }) => courseId);
  await sendMutation(stack, cancel, { prescriptionId: known.prescriptionIds[0], courseIds });
  expect(requestedStatuses(stack)).toEqual([['Requested', 'Cancelled']]);
});

test.each<[string, RequestedStatus[], string[] | undefined]>([
  ['the request was issued', ['Issued'], undefined],
  ['the request awaits a signature', ['ForwardedForSigning', 'Rejected'], undefined],
  ['the request was already cancelled', ['Cancelled'], undefined],
  ['the named medicine was issued', ['Requested', 'Issued'], ['B']],
])('cancelGpPrescriptionRequest reports GpPrescriptionNotCancellable when %s', async (_case, statuses, names) => {
  const { stack, ...known } = await startPrescriptions(patientWithRequest(...statuses));
  const courseIds = names && courseIdsOf(known, ...names);
  const outcome = await sendMutation(stack, cancel, { prescriptionId: known.prescriptionIds[0], courseIds });
  expect(outcome).toMatchObject({ kind: 'GpPrescriptionNotCancellable', nextStep: 'CONTACT_PRACTICE' });
  expect(requestedStatuses(stack)).toEqual([statuses]);
});

test('cancelGpPrescriptionRequest reports GpPrescriptionNotFound for a request that no longer exists or a medicine that is not in it', async () => {
  const { stack, ...known } = await startPrescriptions(patientWithRequest('Requested'));
  const [prescriptionId] = known.prescriptionIds;
  const notInRequest = await sendMutation(stack, cancel, { prescriptionId, courseIds: courseIdsOf(known, 'A', 'C') });
  stack.simulator.world.patients[0]?.prescriptionRequests.splice(0);
  const missing = await sendMutation(stack, cancel, { prescriptionId });
  expect([notInRequest?.kind, missing?.kind]).toEqual(['GpPrescriptionNotFound', 'GpPrescriptionNotFound']);
});

test("cancelGpPrescriptionRequest reports GpPrescriptionNotFound for an invalid id or another user's id, without sending the cancellation", async () => {
  const { stack, ...known } = await startPrescriptions(patientWithRequest('Requested'));
  const [prescriptionId] = known.prescriptionIds;
  const others = await readIds(stack, 'patient-2');
  stack.clearCalls();
  for (const id of ['', 'x', known.patientId]) {
    expect((await sendMutation(stack, cancel, { prescriptionId: id }))?.kind).toBe('GpPrescriptionNotFound');
  }
  expect((await sendMutation(stack, cancel, { prescriptionId }, 'patient-2'))?.kind).toBe('GpPrescriptionNotFound');
  expect(stack.calls()).toEqual([]);
  const foreign = await sendMutation(stack, cancel, {
    prescriptionId,
    courseIds: [...courseIdsOf(known, 'A'), ...courseIdsOf(others, 'A')],
  });
  expect(foreign?.kind).toBe('GpPrescriptionNotFound');
  expect(stack.calls()).toEqual(['GetUserOptions']);
  expect(requestedStatuses(stack)).toEqual([['Requested']]);
});

test('cancelGpPrescriptionRequest refuses empty courseIds instead of cancelling the whole request', async () => {
  const { stack, ...known } = await startPrescriptions(patientWithRequest('Requested'));
  const input = { prescriptionId: known.prescriptionIds[0], courseIds: [] };
  const { errors } = await stack.query(cancel, { input });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.courseIds' } }]);
  expect(stack.calls()).toEqual([]);
});

test.each(['1.8', '2.0'])(
  'cancelGpPrescriptionRequest reports GpServiceNeedsNewerVersion at version %s when the version has been read again, before any other call',
  async (version) => {
    const { stack, ...known } = await startPrescriptions(patientWithRequest('Requested'), { version });
    const outcome = await sendMutation(stack, cancel, { prescriptionId: known.prescriptionIds[0] });
    expect(outcome).toMatchObject({
      kind: 'GpServiceNeedsNewerVersion',
      requiredVersion: '2.1',
      practiceVersion: version,
    });
    expect(stack.calls()).toEqual(['GetClinicalVersionInformation']);
  },
);

test('cancelGpPrescriptionRequest reports GpServiceNeedsNewerVersion after at most one cancel call when the practice has just downgraded', async () => {
  const { stack, ...known } = await startPrescriptions(patientWithRequest('Requested'));
  for (const practice of stack.simulator.world.practices) practice.version = '2.0.0.0';
  const outcome = await sendMutation(stack, cancel, { prescriptionId: known.prescriptionIds[0] });
  expect(outcome).toMatchObject({ kind: 'GpServiceNeedsNewerVersion', practiceVersion: '2.0' });
  expect(stack.calls().filter((call) => call === 'CancelPrescriptionRequest').length).toBeLessThanOrEqual(1);
  expect(requestedStatuses(stack)).toEqual([['Requested']]);
});
