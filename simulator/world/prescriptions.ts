export type PrescriptionType = 'Unknown' | 'Acute' | 'Repeat' | 'RepeatDispensing' | 'Automatic';
export type RequestedStatus = 'Unknown' | 'Issued' | 'Requested' | 'ForwardedForSigning' | 'Rejected' | 'Cancelled';

/** A medicine that a patient has been prescribed, once or again and again. Names in PascalCase are the contract's own. */
export interface MedicationCourse {
  MedicationCourseGuid: string;
  Name: string;
  Dosage?: string;
  QuantityRepresentation?: string;
  PrescriptionType: PrescriptionType;
  Constituents?: string[];
  CanBeRequested: boolean;
  /** With an offset or Z, like all dates here. */
  MostRecentIssueDate?: string;
  NextIssueDate?: string;
  ReviewDate?: string;
  /** No longer among the patient's courses: only requests made before still show it. */
  ended?: boolean;
}

/** Somebody asking the practice for medicines. */
export interface PrescriptionRequest {
  PrescriptionRequestGuid: string;
  DateRequested: string;
  /** A GUID may be in another case than the course's own, or be of a course that is not there. */
  RequestedMedicationCourses: {
    RequestedMedicationCourseGuid: string;
    RequestedMedicationCourseStatus: RequestedStatus;
  }[];
  Status?: string;
  RequestedByDisplayName?: string;
  RequestedByForenames?: string;
  RequestedBySurname?: string;
  /** What the person wrote to the practice: no call gives it back. */
  comment?: string;
}
