import { describe, expect, test } from 'vitest';
import type { RequestedMedicineStatus } from '../../src/domain/prescription.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeQuery, ids } from '../support/executeQuery.ts';
import { aLink, fakeEmis } from '../support/fakeEmis.ts';
import { courseId, pendingRequest, prescriptionId, refused, timesOut } from './prescriptionFixtures.ts';

const cancel = `mutation ($input: CancelGpPrescriptionRequestInput!) { cancelGpPrescriptionRequest(input: $input) { kind: __typename } }`;

describe('cancelGpPrescriptionRequest', () => {
  test.each([
    ['noSuchCourse', 'GpPrescriptionNotFound'],
    ['nothingToCancel', 'GpPrescriptionNotCancellable'],
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)(
    'cancelGpPrescriptionRequest reports the refusal %s as %s and does not send the request again',
    async (refusal, kind) => {
      const emis = fakeEmis({ cancelPrescriptionRequest: refused(refusal) });
      const { data, errors } = await executeQuery(cancel, { emis, variables: { input: { prescriptionId } } });
      expect(errors).toBeUndefined();
      expect(data?.['cancelGpPrescriptionRequest']).toEqual({ kind });
      expect(emis.calls.filter(([name]) => name === 'cancelPrescriptionRequest')).toEqual([
        ['cancelPrescriptionRequest', 'ada', { requestId: 'r' }],
      ]);
    },
  );

  test.each([
    ['another patient', () => ids.ofCourse({ link: aLink('eve'), courseId: 'b' })],
    ['nobody', () => 'forged'],
  ])('cancelGpPrescriptionRequest cancels nothing when one of the medicines belongs to %s', async (_whose, otherId) => {
    const emis = fakeEmis();
    const input = { prescriptionId, courseIds: [courseId('a'), otherId()] };
    const { data } = await executeQuery(cancel, { emis, variables: { input } });
    expect(data?.['cancelGpPrescriptionRequest']).toEqual({ kind: 'GpPrescriptionNotFound' });
    expect(emis.calls.map(([name]) => name)).not.toContain('cancelPrescriptionRequest');
  });

  test('cancelGpPrescriptionRequest sends the medicines that were chosen, each once', async () => {
    const emis = fakeEmis();
    const input = { prescriptionId, courseIds: [courseId('b'), courseId('b')] };
    await executeQuery(cancel, { emis, variables: { input } });
    expect(emis.calls.filter(([name]) => name === 'cancelPrescriptionRequest')).toEqual([
      ['cancelPrescriptionRequest', 'ada', { requestId: 'r', courseIds: ['b'] }],
    ]);
  });

  test('each of several cancelled prescription requests in one operation discards what was read before it', async () => {
    const emis = fakeEmis({ prescriptions: () => Promise.resolve({ requests: [pendingRequest], courses: [] }) });
    const one = `cancelGpPrescriptionRequest(input: $input) { ... on CancelGpPrescriptionRequestSuccess {
      prescription { id } patient { medicationCourses { __typename } prescriptions { __typename } } } }`;
    const { errors } = await executeQuery(
      `mutation ($input: CancelGpPrescriptionRequestInput!) { first: ${one} second: ${one} }`,
      { emis, variables: { input: { prescriptionId } } },
    );
    expect(errors).toBeUndefined();
    const calls = emis.calls.map(([name]) => name).slice(3);
    const each = ['cancelPrescriptionRequest', 'medicationCourses', 'prescriptions'];
    expect([calls.slice(0, 3).toSorted(), calls.slice(3).toSorted()]).toEqual([each, each]);
  });
});

describe('cancelGpPrescriptionRequest after a lost response', () => {
  const lost = () => Promise.resolve({ kind: 'lost' } as const);
  async function cancelLost(prescriptions: EmisClient['prescriptions'], more: object = {}) {
    const emis = fakeEmis({ cancelPrescriptionRequest: lost, prescriptions });
    const { data } = await executeQuery(cancel, { emis, variables: { input: { prescriptionId, ...more } } });
    return (data?.['cancelGpPrescriptionRequest'] as { kind: string } | undefined)?.kind;
  }
  /** A request for the medicines a, b and so on, in these states. */
  const withStatuses = (statuses: readonly RequestedMedicineStatus[]) => () => {
    const medicines = statuses.map((status, index) => ({ courseId: String.fromCharCode(97 + index), status }));
    return Promise.resolve({ requests: [{ ...pendingRequest, medicines }], courses: [] });
  };

  test.each<[readonly RequestedMedicineStatus[], string]>([
    [['cancelled', 'cancelled'], 'CancelGpPrescriptionRequestSuccess'],
    [['cancelled', 'issued'], 'CancelGpPrescriptionRequestSuccess'],
    [['issued', 'rejected'], 'GpPrescriptionNotCancellable'],
    [['forwardedForSigning'], 'GpPrescriptionNotCancellable'],
    // These may still be cancelled.
    [['requested'], 'GpPrescriptionOutcomeUnknown'],
    [['cancelled', 'requested'], 'GpPrescriptionOutcomeUnknown'],
    [['other'], 'GpPrescriptionOutcomeUnknown'],
    [['cancelled', 'other'], 'GpPrescriptionOutcomeUnknown'],
  ])('reports medicines in the states %j as %s', async (statuses, kind) => {
    expect(await cancelLost(withStatuses(statuses))).toBe(kind);
  });

  test.each<[string, readonly RequestedMedicineStatus[], string]>([
    ['a', ['cancelled', 'requested'], 'CancelGpPrescriptionRequestSuccess'],
    ['b', ['cancelled', 'issued'], 'GpPrescriptionNotCancellable'],
    ['b', ['cancelled', 'requested'], 'GpPrescriptionOutcomeUnknown'],
    ['c', ['cancelled', 'cancelled'], 'GpPrescriptionNotFound'],
  ])('looks at the medicine %s alone, which was to be cancelled, among %j', async (name, statuses, kind) => {
    expect(await cancelLost(withStatuses(statuses), { courseIds: [courseId(name)] })).toBe(kind);
  });

  test('reports an unknown outcome when the request is no longer listed or cannot be read', async () => {
    expect(await cancelLost(() => Promise.resolve({ requests: [], courses: [] }))).toBe('GpPrescriptionOutcomeUnknown');
    expect(await cancelLost(timesOut)).toBe('GpPrescriptionOutcomeUnknown');
  });
});
