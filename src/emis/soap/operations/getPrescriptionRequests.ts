import { omitUndefined, undefinedIfEmpty } from '../../../domain/omitUndefined.ts';
import type {
  PrescriptionHistory,
  PrescriptionRequest,
  RequestedMedicineStatus,
  Requester,
} from '../../../domain/prescription.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
import type { PrescriptionRequest as UpstreamRequest, RequestedMedicationCourseStatus } from '../generated/contract.ts';
import { toMedicationCourse } from './toMedicationCourse.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Instants with a UTC offset. A bound that is absent does not limit the range. */
interface InstantRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Prescription requests in a range, in the order of the response: callers sort them by time. */
export const getPrescriptionRequests: UpstreamOperation<'GetPrescriptionRequests', InstantRange, PrescriptionHistory> =
  {
    name: 'GetPrescriptionRequests',
    toRequest: ({ from, to }) => ({ FilterFromDate: from, FilterToDate: to }),
    toDomain: ({ PrescriptionRequests, MedicationCourses }) => ({
      requests: PrescriptionRequests.map(toRequest),
      courses: MedicationCourses.map(toMedicationCourse),
    }),
  };

function toRequest(request: UpstreamRequest): PrescriptionRequest {
  return {
    requestId: request.PrescriptionRequestGuid,
    requestedAt: request.DateRequested,
    medicines: request.RequestedMedicationCourses.map((course) => ({
      courseId: course.RequestedMedicationCourseGuid,
      status: statuses[course.RequestedMedicationCourseStatus],
    })),
    ...omitUndefined({ requestedBy: toRequester(request) }),
    ...incompleteMark(request),
  };
}

function toRequester(request: UpstreamRequest): Requester | undefined {
  return undefinedIfEmpty({
    name: request.RequestedByDisplayName,
    forenames: request.RequestedByForenames,
    surname: request.RequestedBySurname,
  });
}

const statuses: Readonly<Record<RequestedMedicationCourseStatus, RequestedMedicineStatus>> = {
  Requested: 'requested',
  ForwardedForSigning: 'forwardedForSigning',
  Issued: 'issued',
  Rejected: 'rejected',
  Cancelled: 'cancelled',
  Unknown: 'other',
};
