import type { PrescriptionCancellation } from '../../../domain/prescription.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Answers whether anything was cancelled. */
export const cancelPrescriptionRequest: UpstreamOperation<
  'CancelPrescriptionRequest',
  PrescriptionCancellation,
  boolean
> = {
  name: 'CancelPrescriptionRequest',
  toRequest: ({ requestId, courseIds }) => ({ PrescriptionRequestGuid: requestId, MedicationCourseGuids: courseIds }),
  toDomain: ({ Cancelled }) => Cancelled,
};
