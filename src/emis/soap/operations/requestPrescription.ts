import type { NewPrescriptionRequest } from '../../../domain/prescription.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Answers the request's id. */
export const requestPrescription: UpstreamOperation<'RequestPrescription', NewPrescriptionRequest, string> = {
  name: 'RequestPrescription',
  toRequest: ({ courseIds, comment }) => ({ MedicationCourseGuids: courseIds, RequestComment: comment }),
  toDomain: ({ PrescriptionRequestGuid }) => PrescriptionRequestGuid,
};
