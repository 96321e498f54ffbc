import { describe, expect, it } from 'vitest';
import type { MedicationCourse, PrescriptionRequest } from '../../src/domain/prescription.ts';
import type { PracticeSettings } from '../../src/domain/practice.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { ask, ids } from '../schema/ask.ts';
import { ada, fakeEmis, settings } from './fakeEmis.ts';

const request = `mutation ($input: RequestPrescriptionInput!) { requestPrescription(input: $input) { kind: __typename
  ... on MedicationCourseNotFound { courseIds }
  ... on MedicationNotOrderable { courses { name } }
  ... on PrescriptionAlreadyPending { courses { name } } } }`;

const cancel = `mutation ($input: CancelPrescriptionRequestInput!) { cancelPrescriptionRequest(input: $input) { kind: __typename } }`;

const course = (courseId: string, more: Partial<MedicationCourse> = {}): MedicationCourse => ({
  courseId,
  name: courseId.toUpperCase(),
  kind: 'repeat',
  constituents: [],
  canBeRequested: true,
  ...more,
});
const courses = () => Promise.resolve([course('a'), course('b')]);
const courseId = (name: string) => ids.ofCourse({ link: ada, courseId: name });
const prescriptionId = ids.ofPrescription({ link: ada, requestId: 'r', requestedAt: '2026-11-20T10:00:00Z' });
const waits: PrescriptionRequest = {
  requestId: 'r',
  requestedAt: '2026-11-20T10:00:00Z',
  medicines: [
    { courseId: 'a', status: 'forwardedForSigning' },
    { courseId: 'b', status: 'requested' },
  ],
};

const refused = (refusal: Refusal) => () => Promise.resolve({ kind: 'refused', refusal } as const);
const fails = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable: true }));

async function asking(answers: Partial<EmisClient>) {
  const emis = fakeEmis(answers);
  const input = { patientId: 'ada', courseIds: [courseId('a'), courseId('b')] };
  const { data, errors } = await ask(request, { emis, variables: { input } });
  expect(errors).toBeUndefined();
  return { outcome: data?.['requestPrescription'], calls: emis.calls.map(([name]) => name) };
}

describe('asking for medicines', () => {
  it.each([
    ['requestPending', 'PrescriptionAlreadyPending'],
    ['noSuchCourse', 'MedicationCourseNotFound'],
    ['inputRefused', 'PrescriptionDetailsRefused'],
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('refused with %s is told as %s, and not sent again', async (refusal, kind) => {
    const { outcome, calls } = await asking({ requestPrescription: refused(refusal) });
    expect(outcome).toMatchObject({ kind });
    expect(calls.filter((name) => name === 'requestPrescription')).toHaveLength(1);
  });

  it('that waits already names what waits, from the courses where the requests do not show it', async () => {
    const answers = { requestPrescription: refused('requestPending'), medicationCourses: courses };
    const history = { requests: [waits], courses: [course('a', { name: 'As it was asked for' })] };
    const named = await asking({ ...answers, prescriptions: () => Promise.resolve(history) });
    expect(named.outcome).toMatchObject({ courses: [{ name: 'As it was asked for' }, { name: 'B' }] });
    expect(named.calls.slice(-2)).toEqual(['prescriptions', 'medicationCourses']);
    const halfNamed = await asking({
      ...answers,
      medicationCourses: fails,
      prescriptions: () => Promise.resolve(history),
    });
    expect(halfNamed.outcome).toMatchObject({ courses: [{ name: 'As it was asked for' }] });
    const unnamed = await asking({ ...answers, prescriptions: fails });
    expect(unnamed.outcome).toEqual({ kind: 'PrescriptionAlreadyPending', courses: [] });
  });

  it('for courses that the upstream does not take says which are gone, then which cannot be asked for', async () => {
    const refuse = { requestPrescription: refused('noSuchCourse') };
    const outcomeWith = async (...listed: MedicationCourse[]) =>
      (await asking({ ...refuse, medicationCourses: () => Promise.resolve(listed) })).outcome;
    expect(await outcomeWith(course('a', { canBeRequested: false }))).toEqual({
      kind: 'MedicationCourseNotFound',
      courseIds: [courseId('b')],
    });
    const closed = { canBeRequested: false };
    expect(await outcomeWith(course('a'), course('b', closed), course('c', closed))).toEqual({
      kind: 'MedicationNotOrderable',
      courses: [{ name: 'B' }],
    });
    const unknown = { kind: 'MedicationCourseNotFound', courseIds: [] };
    expect(await outcomeWith(course('a'), course('b'))).toEqual(unknown);
    expect((await asking({ ...refuse, medicationCourses: fails })).outcome).toEqual(unknown);
  });

  it('refused against the rule as it was known is told by the rule as it is', async () => {
    let rules: Partial<PracticeSettings> = {};
    const { outcome } = await asking({
      practiceSettings: () => Promise.resolve({ ...settings, ...rules }),
      forgetPractice: () => void (rules = { prescribingComment: 'required' }),
      requestPrescription: refused('inputRefused'),
    });
    expect(outcome).toEqual({ kind: 'PrescriptionCommentRequired' });
  });

  it('under a rule that is not known sends the comment as it is given', async () => {
    const emis = fakeEmis({ practiceSettings: () => Promise.resolve({ ...settings, prescribingComment: 'other' }) });
    for (const comment of [undefined, ' x ']) {
      await ask(request, { emis, variables: { input: { patientId: 'ada', courseIds: [courseId('a')], comment } } });
    }
    expect(emis.calls.filter(([name]) => name === 'requestPrescription').map(([, , wish]) => wish)).toEqual([
      { courseIds: ['a'] },
      { courseIds: ['a'], comment: 'x' },
    ]);
  });

  it('forgets before each of several in one request what was read before it', async () => {
    const emis = fakeEmis({ medicationCourses: courses });
    const one = `requestPrescription(input: $input) { ... on RequestPrescriptionSuccess { patient {
      medicationCourses { ... on MedicationCourses { courses { pendingRequest { id } } } } } } }`;
    await ask(`mutation ($input: RequestPrescriptionInput!) { first: ${one} second: ${one} }`, {
      emis,
      variables: { input: { patientId: 'ada', courseIds: [courseId('a')] } },
    });
    const each = ['requestPrescription', 'medicationCourses', 'prescriptions'];
    expect(emis.calls.map(([name]) => name).slice(3)).toEqual([...each, ...each]);
  });
});

describe('withdrawing a request', () => {
  it.each([
    ['noSuchCourse', 'PrescriptionNotFound'],
    ['nothingToCancel', 'PrescriptionNotCancellable'],
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('refused with %s is told as %s, and not sent again', async (refusal, kind) => {
    const emis = fakeEmis({ cancelPrescriptionRequest: refused(refusal) });
    const { data, errors } = await ask(cancel, { emis, variables: { input: { prescriptionId } } });
    expect(errors).toBeUndefined();
    expect(data?.['cancelPrescriptionRequest']).toEqual({ kind });
    expect(emis.calls.filter(([name]) => name === 'cancelPrescriptionRequest')).toEqual([
      ['cancelPrescriptionRequest', 'ada', { requestId: 'r' }],
    ]);
  });

  it('forgets before each of several in one request what was read before it', async () => {
    const emis = fakeEmis({ prescriptions: () => Promise.resolve({ requests: [waits], courses: [] }) });
    const one = `cancelPrescriptionRequest(input: $input) { ... on CancelPrescriptionRequestSuccess {
      prescription { id } patient { medicationCourses { __typename } prescriptions { __typename } } } }`;
    const { errors } = await ask(
      `mutation ($input: CancelPrescriptionRequestInput!) { first: ${one} second: ${one} }`,
      { emis, variables: { input: { prescriptionId } } },
    );
    expect(errors).toBeUndefined();
    const calls = emis.calls.map(([name]) => name).slice(3);
    const each = ['cancelPrescriptionRequest', 'medicationCourses', 'prescriptions'];
    expect([calls.slice(0, 3).toSorted(), calls.slice(3).toSorted()]).toEqual([each, each]);
  });
});
