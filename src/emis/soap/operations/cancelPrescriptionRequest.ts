import type { PrescriptionCancellation } from '../../../domain/prescription.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Cancels medicines of a prescription request. The result is true when any were cancelled. */
export const cancelPrescriptionRequest: UpstreamOperation<
  'CancelPrescriptionRequest',
  PrescriptionCancellation,
  boolean
> = {
  name: 'CancelPrescriptionRequest',
  toRequest: ({ requestId, courseIds }) => ({ PrescriptionRequestGuid: requestId, MedicationCourseGuids: courseIds }),
  toDomain: ({ Cancelled }) => Cancelled,
};
