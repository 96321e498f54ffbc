import type {
  PrescriptionHistory,
  PrescriptionRequest,
  RequestedMedicineStatus,
  Requester,
} from '../../../domain/prescription.ts';
import type { PrescriptionRequest as UpstreamRequest, RequestedMedicationCourseStatus } from '../generated/contract.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';
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
      status: toStatus(course.RequestedMedicationCourseStatus),
    })),
    ...omitUndefined({ requestedBy: toRequester(request) }),
  };
}

function toRequester(request: UpstreamRequest): Requester | undefined {
  const requester = omitUndefined({
    name: request.RequestedByDisplayName,
    forenames: request.RequestedByForenames,
    surname: request.RequestedBySurname,
  });
  return Object.keys(requester).length === 0 ? undefined : requester;
}

function toStatus(status: RequestedMedicationCourseStatus): RequestedMedicineStatus {
  switch (status) {
    case 'Requested':
      return 'requested';
    case 'ForwardedForSigning':
      return 'forwardedForSigning';
    case 'Issued':
      return 'issued';
    case 'Rejected':
      return 'rejected';
    case 'Cancelled':
      return 'cancelled';
    case 'Unknown':
      return 'other';
  }
}
