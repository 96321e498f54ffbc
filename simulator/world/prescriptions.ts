export type PrescriptionType = 'Unknown' | 'Acute' | 'Repeat' | 'RepeatDispensing' | 'Automatic';
export type RequestedStatus = 'Unknown' | 'Issued' | 'Requested' | 'ForwardedForSigning' | 'Rejected' | 'Cancelled';

/** A medicine that is prescribed to a patient, once or repeatedly. PascalCase names are those of the contract. */
export interface MedicationCourse {
  MedicationCourseGuid: string;
  Name: string;
  Dosage?: string;
  QuantityRepresentation?: string;
  PrescriptionType: PrescriptionType;
  Constituents?: string[];
  CanBeRequested: boolean;
  /** With an offset or Z, like all dates in this type. */
  MostRecentIssueDate?: string;
  NextIssueDate?: string;
  ReviewDate?: string;
  /** No longer listed with the patient's courses. Earlier requests still include it. */
  ended?: boolean;
}

/** A request to the practice for medicines. */
export interface PrescriptionRequest {
  PrescriptionRequestGuid: string;
  DateRequested: string;
  /** A GUID can differ in case from that of the course, or refer to a course that does not exist. */
  RequestedMedicationCourses: {
    RequestedMedicationCourseGuid: string;
    RequestedMedicationCourseStatus: RequestedStatus;
  }[];
  Status?: string;
  RequestedByDisplayName?: string;
  RequestedByForenames?: string;
  RequestedBySurname?: string;
  /** The requester's comment to the practice. No operation returns it. */
  comment?: string;
}
