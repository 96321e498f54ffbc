import { describe, expect, test } from 'vitest';
import type { PrescriptionRequest } from '../../src/domain/prescription.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { createMedicationCoursesByPatient } from '../../src/loaders/createMedicationCoursesByPatient.ts';
import { createPrescriptionsByPatient } from '../../src/loaders/createPrescriptionsByPatient.ts';
import { aLink, fakeEmis, now } from '../support/fakeEmis.ts';

const ada = aLink('ada');
const bob = aLink('bob');

const request = (requestId: string, requestedAt: string): PrescriptionRequest => ({
  requestId,
  requestedAt,
  medicines: [{ courseId: 'a', status: 'issued' }],
});

const requests = [
  request('old', '2024-03-31T12:00:00+01:00'),
  request('first moment', '2026-10-25T00:00:00+01:00'),
  request('last moment', '2026-10-25T23:59:59.9999999+00:00'),
  request('next day', '2026-10-26T00:00:00Z'),
  request('new', '2026-11-20T10:00:00+00:00'),
];

function load(prescriptions: EmisClient['prescriptions'] = () => Promise.resolve({ requests, courses: [] })) {
  const emis = fakeEmis({ prescriptions });
  return { emis, loader: createPrescriptionsByPatient(emis, () => now) };
}

const spans = ({ calls }: { calls: unknown[][] }) => calls.map(([, , span]) => span);

describe('prescriptionsByPatient', () => {
  test('prescriptionsByPatient returns the latest request first and selects whole days in the UK', async () => {
    const { loader } = load();
    const idsOf = async (days: { from?: string; to?: string }) =>
      (await loader.load({ link: ada, ...days })).map(({ requestId }) => requestId);
    expect(await idsOf({})).toEqual(['new', 'next day', 'last moment', 'first moment', 'old']);
    // The clocks went back on this day, so it has 25 hours.
    expect(await idsOf({ from: '2026-10-25', to: '2026-10-25' })).toEqual(['last moment', 'first moment']);
    expect(await idsOf({ from: '2026-10-26' })).toEqual(['new', 'next day']);
    expect(await idsOf({ to: '2026-10-24' })).toEqual(['old']);
  });

  test('prescriptionsByPatient makes one call per patient for a batch and gives each load its days', async () => {
    const { emis, loader } = load();
    const results = await Promise.all([
      loader.load({ link: ada, from: '2026-11-01', to: '2026-11-30' }),
      loader.load({ link: ada, from: '2024-03-31', to: '2024-03-31' }),
      loader.load({ link: ada, from: '2026-11-21' }),
      loader.load({ link: bob }),
    ]);
    expect(results.map((result) => result.length)).toEqual([1, 1, 0, 5]);
    expect(emis.calls).toEqual([
      ['prescriptions', 'ada', { from: '2024-03-31T00:00:00+00:00' }],
      ['prescriptions', 'bob', {}],
    ]);
  });

  test('prescriptionsByPatient sends days with their UTC offset and calls again only for days outside the range it has', async () => {
    const { emis, loader } = load();
    await loader.load({ link: ada, from: '2026-03-29', to: '2026-06-30' });
    expect(spans(emis)).toEqual([{ from: '2026-03-29T00:00:00+00:00', to: '2026-07-01T00:00:00+01:00' }]);
    await loader.load({ link: ada, from: '2026-04-01', to: '2026-04-02' });
    expect(emis.calls).toHaveLength(1);
    await loader.load({ link: ada, from: '2026-03-28', to: '2026-03-29' });
    await loader.load({ link: ada, to: '2026-03-28' });
    expect(spans(emis).slice(1)).toEqual([
      { from: '2026-03-28T00:00:00+00:00', to: '2026-03-30T00:00:00+01:00' },
      { to: '2026-03-29T00:00:00+00:00' },
    ]);
  });

  test('prescriptionsByPatient extends recent dates to all days in which a request may be pending', async () => {
    const { emis, loader } = load();
    await loader.load({ link: ada, from: '2026-11-20', to: '2026-11-20' });
    await loader.load({ link: ada, from: '2026-10-24' });
    expect(spans(emis)).toEqual([{ from: '2026-10-24T00:00:00+01:00' }]);
  });

  test('prescriptionsByPatient joins each medicine with its course and keeps a medicine without one', async () => {
    const course = {
      courseId: 'a',
      name: 'Teapotine',
      kind: 'repeat',
      constituents: [],
      canBeRequested: true,
    } as const;
    const medicines = [
      { courseId: 'a', status: 'issued' },
      { courseId: 'gone', status: 'rejected' },
    ] as const;
    const { loader } = load(() =>
      Promise.resolve({ requests: [{ ...request('x', '2026-11-20T10:00:00Z'), medicines }], courses: [course] }),
    );
    const [found] = await loader.load({ link: ada });
    expect(found?.medicines).toEqual([
      { courseId: 'a', status: 'issued', link: ada, course: { ...course, link: ada } },
      { courseId: 'gone', status: 'rejected', link: ada },
    ]);
  });

  test('prescriptionsByPatient calls again after a temporary failure or a clear, and fails no other patient', async () => {
    let isDown = true;
    const { emis, loader } = load((link) =>
      isDown && link.patientId === 'ada'
        ? Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable: true }))
        : Promise.resolve({ requests, courses: [] }),
    );
    const both = await Promise.allSettled([loader.load({ link: ada }), loader.load({ link: bob })]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    isDown = false;
    expect(await loader.load({ link: ada })).toHaveLength(5);
    expect(emis.calls).toHaveLength(3);
    loader.clear(ada);
    await loader.load({ link: ada, from: '2026-11-20' });
    await loader.load({ link: bob, from: '2026-11-20' });
    expect(emis.calls.slice(3).map(([, about]) => about)).toEqual(['ada']);
  });

  test('prescriptionsByPatient rejects a refused call instead of returning an empty list', async () => {
    const { loader } = load(() => Promise.reject(new RefusedError('accountRestricted')));
    await expect(loader.load({ link: ada })).rejects.toThrow('accountRestricted');
    await expect(loader.load({ link: ada })).rejects.toThrow('accountRestricted');
  });
});

test('medicationCoursesByPatient returns the courses by name, in one call per request', async () => {
  const course = (name: string) =>
    ({ courseId: name, name, kind: 'repeat', constituents: [], canBeRequested: true }) as const;
  const emis = fakeEmis({
    medicationCourses: () => Promise.resolve(['Teapotine 10mg', 'teapotine 2.5mg', 'Élixir', 'Crumpetium'].map(course)),
  });
  const loader = createMedicationCoursesByPatient(emis);
  const [courses] = await Promise.all([loader.load(ada), loader.load(ada)]);
  expect(courses.map(({ name }) => name)).toEqual(['Crumpetium', 'Élixir', 'teapotine 2.5mg', 'Teapotine 10mg']);
  expect(emis.calls).toHaveLength(1);
});
