import { describe, expect, test } from 'vitest';
import type { RequestedStatus } from '../../simulator/world/prescriptions.ts';
import { aPrescriptionRequest } from '../support/builders.ts';
import { idsOf, look, made, send, startPrescriptions, usual, waiting } from './startPrescriptions.ts';

const cancel = `mutation ($input: CancelPrescriptionRequestInput!) { cancelPrescriptionRequest(input: $input) { kind: __typename
  ... on GpServiceProblem { message }
  ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion }
  ... on CancelPrescriptionRequestSuccess { patient { id } prescription { id medicines { status course { name } } } }
  ... on PrescriptionNotCancellable { nextStep } } }`;

const request = `mutation ($input: RequestPrescriptionInput!) { requestPrescription(input: $input) { kind: __typename } }`;

describe('withdrawing a request', () => {
  const medicines = (...statuses: string[]) => ({ medicines: statuses.map((status) => ({ status })) });

  test('is one call, and one more to show what is left', async () => {
    const { stack, ...known } = await startPrescriptions(waiting('Requested', 'Requested'));
    const [prescriptionId] = known.prescriptionIds;
    expect(await send(stack, cancel, { prescriptionId })).toEqual({
      kind: 'CancelPrescriptionRequestSuccess',
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
    expect(made(stack)).toEqual([['Cancelled', 'Cancelled']]);
    const again = { patientId: known.patientId, courseIds: idsOf(known, 'A') };
    expect((await send(stack, request, again))?.kind).toBe('RequestPrescriptionSuccess');
  });

  test('for one of its medicines leaves the others', async () => {
    const { stack, ...known } = await startPrescriptions(waiting('Requested', 'Requested', 'ForwardedForSigning'));
    const input = { prescriptionId: known.prescriptionIds[0], courseIds: idsOf(known, 'B', 'C', 'B') };
    expect(await send(stack, cancel, input)).toMatchObject({
      kind: 'CancelPrescriptionRequestSuccess',
      prescription: medicines('REQUESTED', 'CANCELLED', 'FORWARDED_FOR_SIGNING'),
    });
    expect(made(stack)).toEqual([['Requested', 'Cancelled', 'ForwardedForSigning']]);
  });

  test('works for a medicine whose course the practice shows no longer', async () => {
    const gone = '99999999-0000-4000-8000-000000000000';
    const { stack, ...known } = await startPrescriptions({
      ...usual,
      prescriptionRequests: [aPrescriptionRequest({ courses: { 1: 'Requested', [gone]: 'Requested' } })],
    });
    const courseIds = known.medicines.filter(({ course }) => course === null).map(({ courseId }) => courseId);
    await send(stack, cancel, { prescriptionId: known.prescriptionIds[0], courseIds });
    expect(made(stack)).toEqual([['Requested', 'Cancelled']]);
  });

  test.each<[string, RequestedStatus[], string[] | undefined]>([
    ['was issued', ['Issued'], undefined],
    ['waits for a signature', ['ForwardedForSigning', 'Rejected'], undefined],
    ['was withdrawn before', ['Cancelled'], undefined],
    ['was issued in the part that is named', ['Requested', 'Issued'], ['B']],
  ])('that %s is not done, and that is told', async (_what, statuses, names) => {
    const { stack, ...known } = await startPrescriptions(waiting(...statuses));
    const courseIds = names && idsOf(known, ...names);
    const outcome = await send(stack, cancel, { prescriptionId: known.prescriptionIds[0], courseIds });
    expect(outcome).toMatchObject({ kind: 'PrescriptionNotCancellable', nextStep: 'CONTACT_PRACTICE' });
    expect(made(stack)).toEqual([statuses]);
  });

  test('that is not there, or has no such medicine, finds nothing', async () => {
    const { stack, ...known } = await startPrescriptions(waiting('Requested'));
    const [prescriptionId] = known.prescriptionIds;
    const notInIt = await send(stack, cancel, { prescriptionId, courseIds: idsOf(known, 'A', 'C') });
    stack.simulator.world.patients[0]?.prescriptionRequests.splice(0);
    const gone = await send(stack, cancel, { prescriptionId });
    expect([notInIt?.kind, gone?.kind]).toEqual(['PrescriptionNotFound', 'PrescriptionNotFound']);
  });

  test("of somebody else's, under a made-up id, or for somebody else's medicine, asks nobody", async () => {
    const { stack, ...known } = await startPrescriptions(waiting('Requested'));
    const [prescriptionId] = known.prescriptionIds;
    const others = await look(stack, 'patient-2');
    stack.clearCalls();
    for (const id of ['', 'x', known.patientId]) {
      expect((await send(stack, cancel, { prescriptionId: id }))?.kind).toBe('PrescriptionNotFound');
    }
    expect((await send(stack, cancel, { prescriptionId }, 'patient-2'))?.kind).toBe('PrescriptionNotFound');
    expect(stack.calls()).toEqual([]);
    const strange = await send(stack, cancel, {
      prescriptionId,
      courseIds: [...idsOf(known, 'A'), ...idsOf(others, 'A')],
    });
    expect(strange?.kind).toBe('PrescriptionNotFound');
    expect(stack.calls()).toEqual(['GetUserOptions']);
    expect(made(stack)).toEqual([['Requested']]);
  });

  test('of no medicine at all is a mistake of the caller, and never the whole request', async () => {
    const { stack, ...known } = await startPrescriptions(waiting('Requested'));
    const input = { prescriptionId: known.prescriptionIds[0], courseIds: [] };
    const { errors } = await stack.query(cancel, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.courseIds' } }]);
    expect(stack.calls()).toEqual([]);
  });

  test.each(['1.8', '2.0'])('needs a newer version than %s, and asks nobody', async (version) => {
    const { stack, ...known } = await startPrescriptions(waiting('Requested'), { version });
    const outcome = await send(stack, cancel, { prescriptionId: known.prescriptionIds[0] });
    expect(outcome).toMatchObject({
      kind: 'GpServiceNeedsNewerVersion',
      requiredVersion: '2.1',
      practiceVersion: version,
    });
    expect(stack.calls()).toEqual([]);
  });

  test('at a practice that has gone back to an older version meanwhile is told so, and was sent once', async () => {
    const { stack, ...known } = await startPrescriptions(waiting('Requested'));
    for (const practice of stack.simulator.world.practices) practice.version = '2.0.0.0';
    const outcome = await send(stack, cancel, { prescriptionId: known.prescriptionIds[0] });
    expect(outcome).toMatchObject({ kind: 'GpServiceNeedsNewerVersion', practiceVersion: '2.0' });
    expect(stack.calls().filter((call) => call === 'CancelPrescriptionRequest').length).toBeLessThanOrEqual(1);
    expect(made(stack)).toEqual([['Requested']]);
  });
});
