import { describe, expect, test } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import { aCourse, aPatient, aPractice, aPrescriptionRequest, aWorld } from '../support/builders.ts';
import { idsOf, look, made, send, startPrescriptions, usual } from './startPrescriptions.ts';

const request = `mutation ($input: RequestPrescriptionInput!) { requestPrescription(input: $input) { kind: __typename
  ... on GpServiceProblem { message }
  ... on RequestPrescriptionSuccess { patient { id } prescription {
    requestedAt requestedBy { name } medicines { status course { name pendingRequest { requestedAt } } } } }
  ... on MedicationCourseNotFound { courseIds }
  ... on MedicationNotOrderable { courses { name ordering { whyNot } } }
  ... on PrescriptionAlreadyPending { courses { name } } } }`;

const cancel = `mutation ($input: CancelPrescriptionRequestInput!) { cancelPrescriptionRequest(input: $input) { kind: __typename } }`;

describe('asking for medicines', () => {
  test('is one call, and one more to show the request', async () => {
    const { stack, ...known } = await startPrescriptions({ ...usual, firstName: 'Ada', surname: 'Byron' });
    const courseIds = idsOf(known, 'A', 'C', 'A');
    const outcome = await send(stack, request, {
      patientId: known.patientId,
      courseIds,
      comment: '  For a holiday \n',
    });
    const requestedAt = '2026-05-12T09:00:00+01:00';
    const waits = (name: string) => ({ status: 'REQUESTED', course: { name, pendingRequest: { requestedAt } } });
    expect(outcome).toEqual({
      kind: 'RequestPrescriptionSuccess',
      patient: { id: known.patientId },
      prescription: { requestedAt, requestedBy: { name: 'Ada Byron' }, medicines: [waits('A'), waits('C')] },
    });
    expect(stack.calls()).toEqual(['GetUserOptions', 'RequestPrescription', 'GetPrescriptionRequests']);
    expect(made(stack)).toEqual([['Requested', 'Requested']]);
    expect(stack.simulator.world.patients[0]?.prescriptionRequests[0]?.comment).toBe('For a holiday');
  });

  test('is done for a patient by a carer, under ids of their own', async () => {
    const { stack } = await startPrescriptions({ ...usual, proxies: [{ subject: 'carer' }] });
    const known = await look(stack, 'carer');
    const input = { patientId: known.patientId, courseIds: idsOf(known, 'A') };
    expect((await send(stack, request, input))?.kind).toBe('GpPatientNotFound');
    const outcome = await send(stack, request, input, 'carer');
    expect(outcome).toMatchObject({
      prescription: { medicines: [{ course: { name: 'A' } }] },
    });
    expect(made(stack)).toEqual([['Requested']]);
  });

  test.each<[string, string, string | undefined, string]>([
    ['RequestedMandatory', 'without a comment', undefined, 'PrescriptionCommentRequired'],
    ['RequestedMandatory', 'with a blank comment', ' \n', 'PrescriptionCommentRequired'],
    ['RequestedMandatory', 'with a comment', 'x', 'RequestPrescriptionSuccess'],
    ['NotRequested', 'with a comment', 'x', 'PrescriptionCommentNotAsked'],
    ['NotRequested', 'with a blank comment', ' ', 'RequestPrescriptionSuccess'],
    ['NotRequested', 'without a comment', undefined, 'RequestPrescriptionSuccess'],
    ['RequestedOptional', 'without a comment', undefined, 'RequestPrescriptionSuccess'],
    ['RequestedOptional', 'with a comment', 'x', 'RequestPrescriptionSuccess'],
  ])('at a practice whose rule is %s, %s', async (rule, _how, comment, typeName) => {
    const { stack, ...known } = await startPrescriptions(usual, {
      prescribingComment: rule as PracticeOverrides['prescribingComment'] & string,
    });
    const outcome = await send(stack, request, { patientId: known.patientId, courseIds: idsOf(known, 'A'), comment });
    expect(outcome?.kind).toBe(typeName);
    const isDone = typeName === 'RequestPrescriptionSuccess';
    expect(stack.calls().includes('RequestPrescription')).toBe(isDone);
    expect(made(stack)).toHaveLength(isDone ? 1 : 0);
  });

  test('by a rule that has just changed is told by the rule as it is', async () => {
    const { stack, ...known } = await startPrescriptions();
    const practice = stack.simulator.world.practices[0];
    if (practice) practice.inputRequirements.PrescribingComment = 'RequestedMandatory';
    const input = { patientId: known.patientId, courseIds: idsOf(known, 'A') };
    expect((await send(stack, request, input))?.kind).toBe('PrescriptionCommentRequired');
    expect(stack.calls().filter((call) => call === 'RequestPrescription')).toHaveLength(1);
    expect((await send(stack, request, { ...input, comment: 'x' }))?.kind).toBe('RequestPrescriptionSuccess');
  });

  test('for what waits already names it, and asks for nothing', async () => {
    const { stack, ...known } = await startPrescriptions({
      ...usual,
      prescriptionRequests: [
        aPrescriptionRequest({
          requestedAt: '2026-04-13T10:00:00',
          courses: { 1: 'ForwardedForSigning', 2: 'Issued' },
        }),
        aPrescriptionRequest({ requestedAt: '2026-05-11T10:00:00', courses: { 3: 'Requested' } }),
      ],
    });
    const outcome = await send(stack, request, { patientId: known.patientId, courseIds: idsOf(known, 'A', 'B', 'C') });
    expect(outcome).toMatchObject({
      kind: 'PrescriptionAlreadyPending',
      courses: [{ name: 'A' }, { name: 'C' }],
    });
    expect(stack.calls()).toEqual(['GetUserOptions', 'RequestPrescription', 'GetPrescriptionRequests']);
    expect(made(stack)).toHaveLength(2);
  });

  test('for what waited more than 30 days ago is done', async () => {
    const old = aPrescriptionRequest({ requestedAt: '2026-04-12T08:59:59', courses: { 1: 'Requested' } });
    const { stack, ...known } = await startPrescriptions({ ...usual, prescriptionRequests: [old] });
    const outcome = await send(stack, request, { patientId: known.patientId, courseIds: idsOf(known, 'A') });
    expect(outcome?.kind).toBe('RequestPrescriptionSuccess');
  });

  test('for what the practice does not let be asked for names it and why, and asks for nothing', async () => {
    const { stack, ...known } = await startPrescriptions({
      courses: [
        aCourse({ Name: 'A' }),
        aCourse({ Name: 'B', CanBeRequested: false, PrescriptionType: 'Acute' }),
        aCourse({ Name: 'C', CanBeRequested: false }),
      ],
    });
    const outcome = await send(stack, request, { patientId: known.patientId, courseIds: idsOf(known, 'A', 'B', 'C') });
    expect(outcome).toMatchObject({
      kind: 'MedicationNotOrderable',
      courses: [
        { name: 'B', ordering: { whyNot: 'ACUTE' } },
        { name: 'C', ordering: { whyNot: 'PRACTICE_DOES_NOT_ALLOW' } },
      ],
    });
    expect(stack.calls()).toEqual(['GetUserOptions', 'RequestPrescription', 'GetMedicationCourses']);
    expect(made(stack)).toEqual([]);
  });

  test('for a medicine that is not on the list any longer names it', async () => {
    const { stack, ...known } = await startPrescriptions();
    stack.simulator.world.patients[0]?.courses.splice(1, 1);
    const outcome = await send(stack, request, { patientId: known.patientId, courseIds: idsOf(known, 'A', 'B') });
    expect(outcome).toMatchObject({ kind: 'MedicationCourseNotFound', courseIds: idsOf(known, 'B') });
    expect(made(stack)).toEqual([]);
  });

  test("for somebody else's medicine, or under a made-up id, asks nobody", async () => {
    const { stack, ...known } = await startPrescriptions();
    const others = await look(stack, 'patient-2');
    stack.clearCalls();
    const strange = [...idsOf(others, 'B'), 'made up', known.patientId];
    const input = { patientId: known.patientId, courseIds: [...idsOf(known, 'A'), ...strange] };
    expect(await send(stack, request, input)).toMatchObject({
      kind: 'MedicationCourseNotFound',
      courseIds: strange,
    });
    expect(stack.calls()).toEqual(['GetUserOptions']);
    for (const patientId of [others.patientId, 'x', '']) {
      const outcome = await send(stack, request, { patientId, courseIds: idsOf(others, 'A') });
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
  ])('is told as %s where that holds, as is withdrawing, and is not sent', async (typeName, patient, practice) => {
    const { stack, ...known } = await startPrescriptions({ ...usual, prescriptionRequests: [aPrescriptionRequest()] });
    const { world, clock } = stack.simulator ?? {};
    // What was on the screen is from before.
    const changed = aWorld({ practices: [aPractice(practice)], patients: [aPatient({ ...usual, ...patient })] });
    Object.assign(world?.practices[0] ?? {}, changed.practices[0]);
    Object.assign(world?.accounts[0] ?? {}, changed.accounts[0]);
    clock?.advance(60 * 60_000);
    const asked = await send(stack, request, { patientId: known.patientId, courseIds: idsOf(known, 'A') });
    const withdrawn = await send(stack, cancel, { prescriptionId: known.prescriptionIds[0] });
    expect([asked?.kind, withdrawn?.kind]).toEqual([typeName, typeName]);
    expect(stack.calls().filter((call) => call.endsWith('Prescription') || call.startsWith('Cancel'))).toEqual([]);
  });

  test.each([
    ['input.courseIds', { courseIds: [] }],
    ['input.courseIds', { courseIds: Array.from({ length: 31 }, (_, index) => String(index)) }],
    ['input.comment', { courseIds: ['x'], comment: 'x'.repeat(501) }],
    ['input.comment', { courseIds: ['x'], comment: 'a\u0000b' }],
  ])('is a mistake of the caller with a wrong %s, and costs no call', async (argument, input) => {
    const { stack, ...known } = await startPrescriptions();
    const { errors } = await stack.query(request, { input: { patientId: known.patientId, ...input } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(stack.calls()).toEqual([]);
  });
});
