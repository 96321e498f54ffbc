import { describe, expect, test } from 'vitest';
import type { PracticeSettings } from '../../src/domain/practice.ts';
import type { MedicationCourse, PrescriptionRequest } from '../../src/domain/prescription.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeQuery, ids } from '../support/executeQuery.ts';
import { ada, aLink, fakeEmis, settings } from '../support/fakeEmis.ts';
import { course, courseId, courses, pendingRequest, refused, timesOut } from './prescriptionFixtures.ts';

const request = `mutation ($input: RequestGpPrescriptionInput!) { requestGpPrescription(input: $input) { kind: __typename
  ... on GpMedicationCourseNotFound { courseIds }
  ... on GpMedicationNotOrderable { courses { name } }
  ... on GpPrescriptionAlreadyPending { courses { name } } } }`;

async function requestMedicines(overrides: Partial<EmisClient>) {
  const emis = fakeEmis(overrides);
  const input = { patientId: 'ada', courseIds: [courseId('a'), courseId('b')] };
  const { data, errors } = await executeQuery(request, { emis, variables: { input } });
  expect(errors).toBeUndefined();
  return { outcome: data?.['requestGpPrescription'], calls: emis.calls.map(([name]) => name) };
}

describe('requestGpPrescription', () => {
  const withDetails = `mutation ($input: RequestGpPrescriptionInput!) { requestGpPrescription(input: $input) {
    ... on RequestGpPrescriptionSuccess { prescription { id } } } }`;

  test.each([
    ['the id that the upstream returns', 'r', 'r'],
    ['its courses and its time when the upstream returns no id', undefined, 'newest'],
  ])('the new request is found by %s', async (_how, value, found) => {
    const since = (requestId: string, requestedAt: string, ...courseIds: string[]): PrescriptionRequest => ({
      requestId,
      requestedAt,
      medicines: courseIds.map((one) => ({ courseId: one, status: 'requested' })),
    });
    const requests = [
      since('other courses', '2026-11-23T09:00:02Z', 'a'),
      since('newest', '2026-11-23T09:00:00Z', 'b', 'a'),
      since('r', '2026-11-22T10:00:00Z', 'a', 'b'),
    ];
    const emis = fakeEmis({
      requestPrescription: () => Promise.resolve({ kind: 'done', value }),
      prescriptions: () => Promise.resolve({ requests, courses: [] }),
    });
    const input = { patientId: 'ada', courseIds: [courseId('a'), courseId('b')] };
    const { data, errors } = await executeQuery(withDetails, { emis, variables: { input } });
    expect(errors).toBeUndefined();
    const { requestedAt = '' } = requests.find(({ requestId }) => requestId === found) ?? {};
    expect(data).toEqual({
      requestGpPrescription: { prescription: { id: ids.ofPrescription({ link: ada, requestId: found, requestedAt }) } },
    });
  });

  test("requestGpPrescription names the medicines that are not the patient's, and requests none", async () => {
    const emis = fakeEmis();
    const [forged, foreign] = ['forged', ids.ofCourse({ link: aLink('eve'), courseId: 'a' })];
    const input = { patientId: 'ada', courseIds: [forged, courseId('a'), foreign, forged] };
    const { data } = await executeQuery(request, { emis, variables: { input } });
    expect(data?.['requestGpPrescription']).toEqual({
      kind: 'GpMedicationCourseNotFound',
      courseIds: [forged, foreign],
    });
    expect(emis.calls.map(([name]) => name)).not.toContain('requestPrescription');
  });

  test.each([
    ['requestPending', 'GpPrescriptionAlreadyPending'],
    ['noSuchCourse', 'GpMedicationCourseNotFound'],
    ['inputRefused', 'GpPrescriptionDetailsRefused'],
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)(
    'requestGpPrescription reports the refusal %s as %s and does not send the request again',
    async (refusal, kind) => {
      const { outcome, calls } = await requestMedicines({ requestPrescription: refused(refusal) });
      expect(outcome).toMatchObject({ kind });
      expect(calls.filter((name) => name === 'requestPrescription')).toHaveLength(1);
    },
  );

  test('GpPrescriptionAlreadyPending names the pending medicines, from the courses when the requests do not list them', async () => {
    const overrides = { requestPrescription: refused('requestPending'), medicationCourses: courses };
    const history = { requests: [pendingRequest], courses: [course('a', { name: 'As requested' })] };
    const named = await requestMedicines({ ...overrides, prescriptions: () => Promise.resolve(history) });
    expect(named.outcome).toMatchObject({ courses: [{ name: 'As requested' }, { name: 'B' }] });
    expect(named.calls.slice(-2)).toEqual(['prescriptions', 'medicationCourses']);
    const halfNamed = await requestMedicines({
      ...overrides,
      medicationCourses: timesOut,
      prescriptions: () => Promise.resolve(history),
    });
    expect(halfNamed.outcome).toMatchObject({ courses: [{ name: 'As requested' }] });
    const unnamed = await requestMedicines({ ...overrides, prescriptions: timesOut });
    expect(unnamed.outcome).toEqual({ kind: 'GpPrescriptionAlreadyPending', courses: [] });
  });

  test('requestGpPrescription reports which refused courses no longer exist, and otherwise which cannot be ordered', async () => {
    const refuse = { requestPrescription: refused('noSuchCourse') };
    const outcomeWith = async (...listed: MedicationCourse[]) =>
      (await requestMedicines({ ...refuse, medicationCourses: () => Promise.resolve(listed) })).outcome;
    expect(await outcomeWith(course('a', { canBeRequested: false }))).toEqual({
      kind: 'GpMedicationCourseNotFound',
      courseIds: [courseId('b')],
    });
    const closed = { canBeRequested: false };
    expect(await outcomeWith(course('a'), course('b', closed), course('c', closed))).toEqual({
      kind: 'GpMedicationNotOrderable',
      courses: [{ name: 'B' }],
    });
    const unknown = { kind: 'GpMedicationCourseNotFound', courseIds: [] };
    expect(await outcomeWith(course('a'), course('b'))).toEqual(unknown);
    expect((await requestMedicines({ ...refuse, medicationCourses: timesOut })).outcome).toEqual(unknown);
  });

  test('requestGpPrescription reads the comment rule again after a refusal and reports by the new rule', async () => {
    let rules: Partial<PracticeSettings> = {};
    const { outcome } = await requestMedicines({
      practiceSettings: () => Promise.resolve({ ...settings, ...rules }),
      invalidatePractice: () => void (rules = { prescribingComment: 'required' }),
      requestPrescription: refused('inputRefused'),
    });
    expect(outcome).toEqual({ kind: 'GpPrescriptionCommentRequired' });
  });

  test('requestGpPrescription sends a request that only the known comment rule refuses, after it has read the settings again', async () => {
    let rules: Partial<PracticeSettings> = { prescribingComment: 'required' };
    const { calls } = await requestMedicines({
      practiceSettings: () => Promise.resolve({ ...settings, ...rules }),
      invalidatePractice: () => void (rules = {}),
    });
    expect(calls.filter((name) => name !== 'prescriptions')).toEqual([
      'practice',
      'practiceSettings',
      'account',
      'invalidatePractice',
      'practiceSettings',
      'requestPrescription',
    ]);
  });

  test('requestGpPrescription sends the comment as given when the comment rule is unknown', async () => {
    const emis = fakeEmis({ practiceSettings: () => Promise.resolve({ ...settings, prescribingComment: 'other' }) });
    for (const comment of [undefined, ' x ']) {
      await executeQuery(request, {
        emis,
        variables: { input: { patientId: 'ada', courseIds: [courseId('a')], comment } },
      });
    }
    expect(emis.calls.filter(([name]) => name === 'requestPrescription').map(([, , input]) => input)).toEqual([
      { courseIds: ['a'] },
      { courseIds: ['a'], comment: 'x' },
    ]);
  });

  test('each of several prescription requests in one operation discards what was read before it', async () => {
    const emis = fakeEmis({ medicationCourses: courses });
    const one = `requestGpPrescription(input: $input) { ... on RequestGpPrescriptionSuccess { patient {
      medicationCourses { ... on GpMedicationCourses { courses { pendingRequest { id } } } } } } }`;
    await executeQuery(`mutation ($input: RequestGpPrescriptionInput!) { first: ${one} second: ${one} }`, {
      emis,
      variables: { input: { patientId: 'ada', courseIds: [courseId('a')] } },
    });
    const each = ['requestPrescription', 'medicationCourses', 'prescriptions'];
    expect(emis.calls.map(([name]) => name).slice(3)).toEqual([...each, ...each]);
  });
});
