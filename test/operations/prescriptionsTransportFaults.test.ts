import { expect, test } from 'vitest';
import { aCourse } from '../support/builders.ts';
import {
  courseIdsOf,
  defaultPatient,
  patientWithRequest,
  requestedStatuses,
  sendMutation,
  startPrescriptions,
} from './startPrescriptions.ts';
import { callCount, faultedCallCount, repeatedFaults, sendWithFaults, setupCalls } from './transportFaults.ts';

const request = `mutation ($input: RequestGpPrescriptionInput!) { outcome: requestGpPrescription(input: $input) { kind: __typename
  ... on GpServiceProblem { message problemCode }
  ... on RequestGpPrescriptionSuccess { prescription { id medicines { courseId status } } }
  ... on GpPrescriptionOutcomeUnknown { patient { id } } } }`;

const cancel = `mutation ($input: CancelGpPrescriptionRequestInput!) { outcome: cancelGpPrescriptionRequest(input: $input) { kind: __typename
  ... on GpServiceProblem { message problemCode }
  ... on CancelGpPrescriptionRequestSuccess { prescription { id medicines { courseId status } } }
  ... on GpPrescriptionOutcomeUnknown { patient { id } } } }`;

interface Outcome {
  readonly kind: string;
  readonly prescription?: { readonly medicines: readonly { readonly status: string }[] } | null;
}

const statusesOf = ({ prescription }: Outcome) => prescription?.medicines.map(({ status }) => status);

test.each([...setupCalls, 'RequestPrescription', 'GetPrescriptionRequests'])(
  'requestGpPrescription is sent at most once and reports its true outcome when %s fails',
  async (operation) => {
    const { stack, ...known } = await startPrescriptions();
    const input = { patientId: known.patientId, courseIds: courseIdsOf(known, 'A', 'B') };
    for (const fault of repeatedFaults) {
      stack.simulator.world.patients[0]?.prescriptionRequests.splice(0);
      const { outcome, codes } = await sendWithFaults<Outcome>(stack, [{ ...fault, operation }], request, input);
      const isDone = requestedStatuses(stack)?.length === 1;
      const context = JSON.stringify(fault);
      expect(faultedCallCount(stack), context).toBeGreaterThan(0);
      expect(requestedStatuses(stack), context).toEqual(isDone ? [['Requested', 'Requested']] : []);
      expect(callCount(stack, 'RequestPrescription'), context).toBeLessThanOrEqual(1);
      if (outcome === null) expect([isDone, codes.length], context).toEqual([false, 1]);
      else if (outcome.kind === 'GpPrescriptionOutcomeUnknown')
        expect(callCount(stack, 'RequestPrescription'), context).toBe(1);
      else {
        expect([outcome.kind, isDone], context).toEqual(['RequestGpPrescriptionSuccess', true]);
        expect(statusesOf(outcome), context).toEqual(codes.length > 0 ? undefined : ['REQUESTED', 'REQUESTED']);
      }
    }
  },
);

test.each([
  ['after', 'RequestGpPrescriptionSuccess'],
  ['before', 'GpPrescriptionOutcomeUnknown'],
] as const)(
  'a requestGpPrescription call dropped %s it takes effect is followed by one read and reports %s',
  async (at, kind) => {
    const { stack, ...known } = await startPrescriptions();
    const input = { patientId: known.patientId, courseIds: courseIdsOf(known, 'A') };
    const reported = await sendWithFaults<Outcome>(
      stack,
      [{ kind: 'drop', at, operation: 'RequestPrescription' }],
      request,
      input,
    );
    expect(reported).toMatchObject({ outcome: { kind }, codes: [] });
    expect(callCount(stack, 'GetPrescriptionRequests')).toBe(1);
  },
);

test('requestGpPrescription finds its request when its response is lost and GUIDs differ in case', async () => {
  const MedicationCourseGuid = 'ABCDEF00-0000-4000-8000-00000000000A';
  const { stack, ...known } = await startPrescriptions({ courses: [aCourse({ Name: 'A', MedicationCourseGuid })] });
  const lowerCase = (body: string) => body.replaceAll(MedicationCourseGuid, MedicationCourseGuid.toLowerCase());
  const { faults } = stack.simulator;
  faults.add({ kind: 'transform', transform: lowerCase, operation: 'GetMedicationCourses' });
  faults.add({ kind: 'cut', operation: 'RequestPrescription' });
  const outcome = await sendMutation(stack, request, {
    patientId: known.patientId,
    courseIds: courseIdsOf(known, 'A'),
  });
  expect(outcome).toMatchObject({ prescription: { medicines: [{ courseId: known.courses.get('A') }] } });
});

test('requestGpPrescription finds its request when its response is lost and times are in whole seconds', async () => {
  const { stack, ...known } = await startPrescriptions();
  const { clock, faults } = stack.simulator;
  clock.advance(999);
  const wholeSeconds = (body: string) => body.replace(/(DateRequested>[^.<]*)\.\d+/, '$1');
  faults.add({ kind: 'transform', transform: wholeSeconds, operation: 'GetPrescriptionRequests' });
  faults.add({ kind: 'cut', operation: 'RequestPrescription' });
  const outcome = await sendMutation(stack, request, {
    patientId: known.patientId,
    courseIds: courseIdsOf(known, 'A'),
  });
  expect(outcome?.kind).toBe('RequestGpPrescriptionSuccess');
});

test('requestGpPrescription does not take a request of a tenth of a second ago for the one whose refusal is lost', async () => {
  const { stack, ...known } = await startPrescriptions();
  const { clock, faults } = stack.simulator;
  const input = { patientId: known.patientId, courseIds: courseIdsOf(known, 'A') };
  clock.advance(300);
  expect((await sendMutation(stack, request, input))?.kind).toBe('RequestGpPrescriptionSuccess');
  clock.advance(100);
  faults.add({ kind: 'wrong-response-hash', operation: 'RequestPrescription' });
  expect((await sendMutation(stack, request, input))?.kind).toBe('GpPrescriptionOutcomeUnknown');
  expect(requestedStatuses(stack)).toEqual([['Requested']]);
});

test('requestGpPrescription reports GpPrescriptionOutcomeUnknown and no error when its response and the follow-up read are lost', async () => {
  const { stack, ...known } = await startPrescriptions();
  const input = { patientId: known.patientId, courseIds: courseIdsOf(known, 'A') };
  stack.simulator.faults.add({ kind: 'drop', at: 'after', operation: 'RequestPrescription' });
  stack.simulator.faults.add({ kind: 'drop', operation: 'GetPrescriptionRequests', times: 2 });
  const outcome = await sendMutation(stack, request, input);
  expect(outcome).toMatchObject({ kind: 'GpPrescriptionOutcomeUnknown', patient: { id: known.patientId } });
  expect(requestedStatuses(stack)).toEqual([['Requested']]);
});

test('requestGpPrescription does not mistake an earlier request, or one for other medicines, for the lost one', async () => {
  const { stack, ...known } = await startPrescriptions(patientWithRequest('Requested'));
  const input = { patientId: known.patientId, courseIds: courseIdsOf(known, 'A') };
  // The practice refuses the request because one is pending, and the refusal is lost.
  const lostResponse = { kind: 'drop', at: 'after', operation: 'RequestPrescription' } as const;
  expect((await sendWithFaults<Outcome>(stack, [lostResponse], request, input)).outcome?.kind).toBe(
    'GpPrescriptionOutcomeUnknown',
  );
  const other = { patientId: known.patientId, courseIds: courseIdsOf(known, 'B', 'C') };
  expect((await sendMutation(stack, request, other))?.kind).toBe('RequestGpPrescriptionSuccess');
  stack.simulator.faults.add({ ...lostResponse, at: 'before' });
  const part = { patientId: known.patientId, courseIds: courseIdsOf(known, 'B') };
  expect((await sendMutation(stack, request, part))?.kind).toBe('GpPrescriptionOutcomeUnknown');
  expect(requestedStatuses(stack)).toEqual([['Requested'], ['Requested', 'Requested']]);
});

test.each([...setupCalls, 'CancelPrescriptionRequest', 'GetPrescriptionRequests'])(
  'cancelGpPrescriptionRequest is sent at most once and reports its true outcome when %s fails',
  async (operation) => {
    const { stack, ...known } = await startPrescriptions(patientWithRequest('Requested', 'Issued', 'Requested'));
    const input = { prescriptionId: known.prescriptionIds[0], courseIds: courseIdsOf(known, 'A', 'B') };
    const first = stack.simulator.world.patients[0]?.prescriptionRequests[0]?.RequestedMedicationCourses[0];
    for (const fault of repeatedFaults) {
      if (first) first.RequestedMedicationCourseStatus = 'Requested';
      const { outcome, codes } = await sendWithFaults<Outcome>(stack, [{ ...fault, operation }], cancel, input);
      const isDone = first?.RequestedMedicationCourseStatus === 'Cancelled';
      const context = JSON.stringify(fault);
      expect(faultedCallCount(stack), context).toBeGreaterThan(0);
      expect(requestedStatuses(stack), context).toEqual([[isDone ? 'Cancelled' : 'Requested', 'Issued', 'Requested']]);
      expect(callCount(stack, 'CancelPrescriptionRequest'), context).toBeLessThanOrEqual(1);
      if (outcome === null) expect([isDone, codes.length], context).toEqual([false, 1]);
      else if (outcome.kind === 'GpPrescriptionOutcomeUnknown')
        expect(callCount(stack, 'CancelPrescriptionRequest'), context).toBe(1);
      else {
        expect([outcome.kind, isDone], context).toEqual(['CancelGpPrescriptionRequestSuccess', true]);
        const expectedStatuses = codes.length > 0 ? undefined : ['CANCELLED', 'ISSUED', 'REQUESTED'];
        expect(statusesOf(outcome), context).toEqual(expectedStatuses);
      }
    }
  },
);

const lostResponse = (at: 'before' | 'after') =>
  ({ kind: 'drop', at, operation: 'CancelPrescriptionRequest' }) as const;

test.each([
  [['Requested'], 'after', 'CancelGpPrescriptionRequestSuccess'],
  [['Requested', 'Issued'], 'after', 'CancelGpPrescriptionRequestSuccess'],
  [['Requested'], 'before', 'GpPrescriptionOutcomeUnknown'],
  [['Unknown', 'Cancelled'], 'after', 'GpPrescriptionOutcomeUnknown'],
  [['Issued', 'ForwardedForSigning'], 'after', 'GpPrescriptionNotCancellable'],
] as const)(
  'a cancelGpPrescriptionRequest call for medicines %j, dropped %s it takes effect, reports %s',
  async (statuses, at, kind) => {
    const { stack, ...known } = await startPrescriptions(patientWithRequest(...statuses));
    const reported = await sendWithFaults<Outcome>(stack, [lostResponse(at)], cancel, {
      prescriptionId: known.prescriptionIds[0],
    });
    expect(reported).toMatchObject({ outcome: { kind }, codes: [] });
    expect(callCount(stack, 'GetPrescriptionRequests')).toBe(1);
  },
);

test('cancelGpPrescriptionRequest reports GpPrescriptionNotFound when its response is lost and the medicine is not in the request', async () => {
  const { stack, ...known } = await startPrescriptions(patientWithRequest('Requested'));
  const input = { prescriptionId: known.prescriptionIds[0], courseIds: courseIdsOf(known, 'B') };
  expect((await sendWithFaults<Outcome>(stack, [lostResponse('after')], cancel, input)).outcome?.kind).toBe(
    'GpPrescriptionNotFound',
  );
});

test('cancelGpPrescriptionRequest reports GpPrescriptionOutcomeUnknown when its response is lost and the request no longer exists', async () => {
  const { stack, ...known } = await startPrescriptions({ ...defaultPatient, ...patientWithRequest('Requested') });
  stack.simulator.world.patients[0]?.prescriptionRequests.splice(0);
  const reported = await sendWithFaults<Outcome>(stack, [lostResponse('after')], cancel, {
    prescriptionId: known.prescriptionIds[0],
  });
  expect(reported.outcome?.kind).toBe('GpPrescriptionOutcomeUnknown');
});
