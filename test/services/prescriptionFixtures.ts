import type { MedicationCourse, PrescriptionRequest } from '../../src/domain/prescription.ts';
import type { Refusal } from '../../src/domain/RefusedError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import { ids } from '../support/executeQuery.ts';
import { ada } from '../support/fakeEmis.ts';

export const course = (courseId: string, more: Partial<MedicationCourse> = {}): MedicationCourse => ({
  courseId,
  name: courseId.toUpperCase(),
  kind: 'repeat',
  constituents: [],
  canBeRequested: true,
  ...more,
});
export const courses = () => Promise.resolve([course('a'), course('b')]);
export const courseId = (name: string) => ids.ofCourse({ link: ada, courseId: name });
export const prescriptionId = ids.ofPrescription({ link: ada, requestId: 'r', requestedAt: '2026-11-20T10:00:00Z' });
export const pendingRequest: PrescriptionRequest = {
  requestId: 'r',
  requestedAt: '2026-11-20T10:00:00Z',
  medicines: [
    { courseId: 'a', status: 'forwardedForSigning' },
    { courseId: 'b', status: 'requested' },
  ],
};

export const refused = (refusal: Refusal) => () => Promise.resolve({ kind: 'refused', refusal } as const);
export const timesOut = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable: true }));
