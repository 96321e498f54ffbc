import { describe, expect, test } from 'vitest';
import { aCourse } from '../support/builders.ts';
import { arrived, hits, sendOn, stepsBefore, wires } from './badWire.ts';
import { idsOf, made, send, startPrescriptions, usual, waiting } from './startPrescriptions.ts';

const request = `mutation ($input: RequestPrescriptionInput!) { outcome: requestPrescription(input: $input) { kind: __typename
  ... on GpServiceProblem { message }
  ... on RequestPrescriptionSuccess { prescription { id medicines { courseId status } } }
  ... on PrescriptionOutcomeUnknown { patient { id } } } }`;

const cancel = `mutation ($input: CancelPrescriptionRequestInput!) { outcome: cancelPrescriptionRequest(input: $input) { kind: __typename
  ... on GpServiceProblem { message }
  ... on CancelPrescriptionRequestSuccess { prescription { id medicines { courseId status } } }
  ... on PrescriptionOutcomeUnknown { patient { id } } } }`;

interface Outcome {
  readonly kind: string;
  readonly prescription?: { readonly medicines: readonly { readonly status: string }[] } | null;
}

const statusesOf = ({ prescription }: Outcome) => prescription?.medicines.map(({ status }) => status);

describe('a request for medicines', () => {
  test.each([...stepsBefore, 'RequestPrescription', 'GetPrescriptionRequests'])(
    'is sent at most once, and told as it is, whatever happens to %s',
    async (operation) => {
      const { stack, ...known } = await startPrescriptions();
      const input = { patientId: known.patientId, courseIds: idsOf(known, 'A', 'B') };
      for (const fault of wires) {
        stack.simulator.world.patients[0]?.prescriptionRequests.splice(0);
        const { outcome, codes } = await sendOn<Outcome>(stack, [{ ...fault, operation }], request, input);
        const isDone = made(stack)?.length === 1;
        const what = JSON.stringify(fault);
        expect(hits(stack), what).toBeGreaterThan(0);
        expect(made(stack), what).toEqual(isDone ? [['Requested', 'Requested']] : []);
        expect(arrived(stack, 'RequestPrescription'), what).toBeLessThanOrEqual(1);
        if (outcome === null) expect([isDone, codes.length], what).toEqual([false, 1]);
        else if (outcome.kind === 'PrescriptionOutcomeUnknown')
          expect(arrived(stack, 'RequestPrescription'), what).toBe(1);
        else {
          expect([outcome.kind, isDone], what).toEqual(['RequestPrescriptionSuccess', true]);
          expect(statusesOf(outcome), what).toEqual(codes.length > 0 ? undefined : ['REQUESTED', 'REQUESTED']);
        }
      }
    },
  );

  test.each([
    ['after', 'RequestPrescriptionSuccess'],
    ['before', 'PrescriptionOutcomeUnknown'],
  ] as const)('whose answer is lost %s it was carried out is looked at once: %s', async (at, kind) => {
    const { stack, ...known } = await startPrescriptions();
    const input = { patientId: known.patientId, courseIds: idsOf(known, 'A') };
    const told = await sendOn<Outcome>(stack, [{ kind: 'drop', at, operation: 'RequestPrescription' }], request, input);
    expect(told).toMatchObject({ outcome: { kind }, codes: [] });
    expect(arrived(stack, 'GetPrescriptionRequests')).toBe(1);
  });

  test('whose answer is lost is found by GUIDs in any case', async () => {
    const MedicationCourseGuid = 'ABCDEF00-0000-4000-8000-00000000000A';
    const { stack, ...known } = await startPrescriptions({ courses: [aCourse({ Name: 'A', MedicationCourseGuid })] });
    const lowerCase = (body: string) => body.replaceAll(MedicationCourseGuid, MedicationCourseGuid.toLowerCase());
    const { faults } = stack.simulator;
    faults.add({ kind: 'transform', transform: lowerCase, operation: 'GetMedicationCourses' });
    faults.add({ kind: 'cut', operation: 'RequestPrescription' });
    const outcome = await send(stack, request, { patientId: known.patientId, courseIds: idsOf(known, 'A') });
    expect(outcome).toMatchObject({ prescription: { medicines: [{ courseId: known.courses.get('A') }] } });
  });

  test('whose answer is lost is found although its time is told in whole seconds', async () => {
    const { stack, ...known } = await startPrescriptions();
    const { clock, faults } = stack.simulator;
    clock.advance(999);
    const wholeSeconds = (body: string) => body.replace(/(DateRequested>[^.<]*)\.\d+/, '$1');
    faults.add({ kind: 'transform', transform: wholeSeconds, operation: 'GetPrescriptionRequests' });
    faults.add({ kind: 'cut', operation: 'RequestPrescription' });
    const outcome = await send(stack, request, { patientId: known.patientId, courseIds: idsOf(known, 'A') });
    expect(outcome?.kind).toBe('RequestPrescriptionSuccess');
  });

  test('whose answer is lost is not known when the look is lost too, and no error besides', async () => {
    const { stack, ...known } = await startPrescriptions();
    const input = { patientId: known.patientId, courseIds: idsOf(known, 'A') };
    stack.simulator.faults.add({ kind: 'drop', at: 'after', operation: 'RequestPrescription' });
    stack.simulator.faults.add({ kind: 'drop', operation: 'GetPrescriptionRequests', times: 2 });
    const outcome = await send(stack, request, input);
    expect(outcome).toMatchObject({ kind: 'PrescriptionOutcomeUnknown', patient: { id: known.patientId } });
    expect(made(stack)).toEqual([['Requested']]);
  });

  test('whose answer is lost is not taken for an earlier one, nor for one of other medicines', async () => {
    const { stack, ...known } = await startPrescriptions(waiting('Requested'));
    const input = { patientId: known.patientId, courseIds: idsOf(known, 'A') };
    // It would be refused, for what waits; the refusal is lost.
    const lost = { kind: 'drop', at: 'after', operation: 'RequestPrescription' } as const;
    expect((await sendOn<Outcome>(stack, [lost], request, input)).outcome?.kind).toBe('PrescriptionOutcomeUnknown');
    const other = { patientId: known.patientId, courseIds: idsOf(known, 'B', 'C') };
    expect((await send(stack, request, other))?.kind).toBe('RequestPrescriptionSuccess');
    stack.simulator.faults.add({ ...lost, at: 'before' });
    const part = { patientId: known.patientId, courseIds: idsOf(known, 'B') };
    expect((await send(stack, request, part))?.kind).toBe('PrescriptionOutcomeUnknown');
    expect(made(stack)).toEqual([['Requested'], ['Requested', 'Requested']]);
  });
});

describe('withdrawing a request', () => {
  test.each([...stepsBefore, 'CancelPrescriptionRequest', 'GetPrescriptionRequests'])(
    'is sent at most once, and told as it is, whatever happens to %s',
    async (operation) => {
      const { stack, ...known } = await startPrescriptions(waiting('Requested', 'Issued', 'Requested'));
      const input = { prescriptionId: known.prescriptionIds[0], courseIds: idsOf(known, 'A', 'B') };
      const first = stack.simulator.world.patients[0]?.prescriptionRequests[0]?.RequestedMedicationCourses[0];
      for (const fault of wires) {
        if (first) first.RequestedMedicationCourseStatus = 'Requested';
        const { outcome, codes } = await sendOn<Outcome>(stack, [{ ...fault, operation }], cancel, input);
        const isDone = first?.RequestedMedicationCourseStatus === 'Cancelled';
        const what = JSON.stringify(fault);
        expect(hits(stack), what).toBeGreaterThan(0);
        expect(made(stack), what).toEqual([[isDone ? 'Cancelled' : 'Requested', 'Issued', 'Requested']]);
        expect(arrived(stack, 'CancelPrescriptionRequest'), what).toBeLessThanOrEqual(1);
        if (outcome === null) expect([isDone, codes.length], what).toEqual([false, 1]);
        else if (outcome.kind === 'PrescriptionOutcomeUnknown')
          expect(arrived(stack, 'CancelPrescriptionRequest'), what).toBe(1);
        else {
          expect([outcome.kind, isDone], what).toEqual(['CancelPrescriptionRequestSuccess', true]);
          const shown = codes.length > 0 ? undefined : ['CANCELLED', 'ISSUED', 'REQUESTED'];
          expect(statusesOf(outcome), what).toEqual(shown);
        }
      }
    },
  );

  const lost = (at: 'before' | 'after') => ({ kind: 'drop', at, operation: 'CancelPrescriptionRequest' }) as const;

  test.each([
    [['Requested'], 'after', 'CancelPrescriptionRequestSuccess'],
    [['Requested', 'Issued'], 'after', 'CancelPrescriptionRequestSuccess'],
    [['Requested'], 'before', 'PrescriptionOutcomeUnknown'],
    [['Unknown', 'Cancelled'], 'after', 'PrescriptionOutcomeUnknown'],
    [['Issued', 'ForwardedForSigning'], 'after', 'PrescriptionNotCancellable'],
  ] as const)('with medicines %j whose answer is lost %s it was carried out is %s', async (statuses, at, kind) => {
    const { stack, ...known } = await startPrescriptions(waiting(...statuses));
    const told = await sendOn<Outcome>(stack, [lost(at)], cancel, { prescriptionId: known.prescriptionIds[0] });
    expect(told).toMatchObject({ outcome: { kind }, codes: [] });
    expect(arrived(stack, 'GetPrescriptionRequests')).toBe(1);
  });

  test('whose answer is lost finds no medicine that is not in the request', async () => {
    const { stack, ...known } = await startPrescriptions(waiting('Requested'));
    const input = { prescriptionId: known.prescriptionIds[0], courseIds: idsOf(known, 'B') };
    expect((await sendOn<Outcome>(stack, [lost('after')], cancel, input)).outcome?.kind).toBe('PrescriptionNotFound');
  });

  test('whose answer is lost is not known when the request is gone', async () => {
    const { stack, ...known } = await startPrescriptions({ ...usual, ...waiting('Requested') });
    stack.simulator.world.patients[0]?.prescriptionRequests.splice(0);
    const told = await sendOn<Outcome>(stack, [lost('after')], cancel, { prescriptionId: known.prescriptionIds[0] });
    expect(told.outcome?.kind).toBe('PrescriptionOutcomeUnknown');
  });
});
