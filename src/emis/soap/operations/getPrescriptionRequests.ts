import type {
  PrescriptionHistory,
  PrescriptionRequest,
  RequestedMedicineStatus,
  Requester,
} from '../../../domain/prescription.ts';
import type { PrescriptionRequest as UpstreamRequest, RequestedMedicationCourseStatus } from '../generated/contract.ts';
import { given } from './given.ts';
import { toMedicationCourse } from './toMedicationCourse.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Moments with their offset from UTC. Absent: no limit on that side. */
interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The requests in the order in which they came: an order by time is their reader's. */
export const getPrescriptionRequests: UpstreamOperation<'GetPrescriptionRequests', Span, PrescriptionHistory> = {
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
    ...given({ requestedBy: toRequester(request) }),
  };
}

function toRequester(request: UpstreamRequest): Requester | undefined {
  const requester = given({
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
