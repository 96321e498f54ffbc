import type { NewPrescriptionRequest } from '../../../domain/prescription.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Requests medicines. The result is the id of the request. */
export const requestPrescription: UpstreamOperation<'RequestPrescription', NewPrescriptionRequest, string> = {
  name: 'RequestPrescription',
  toRequest: ({ courseIds, comment }) => ({ MedicationCourseGuids: courseIds, RequestComment: comment }),
  toDomain: ({ PrescriptionRequestGuid }) => PrescriptionRequestGuid,
};
