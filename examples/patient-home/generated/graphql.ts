/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The input for `bookGpAppointment`. */
export type BookGpAppointmentInput = {
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The reason for the appointment, at most 500 characters. See `GpAppointmentSettings.reason` for the practice's rule. When
   * omitted or blank, no reason is given.
   */
  readonly reason?: string | null | undefined;
  /** The `id` of the `GpBookableSlot`. */
  readonly slotId: string | number;
  /**
   * The telephone number to call. Required for a telephone appointment, and refused for any other. When omitted, no number is
   * given.
   */
  readonly telephone?: GpAppointmentTelephoneInput | null | undefined;
};

/** The input for `cancelGpAppointment`. */
export type CancelGpAppointmentInput = {
  /** The `id` of the `Appointment`. */
  readonly appointmentId: string | number;
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The reason for cancelling, at most 500 characters. The practice reads it. Required where
   * `GpAppointmentCancellation.cancellationReason` is `REQUIRED`, and refused where it is `NOT_ASKED`. When omitted or blank,
   * no reason is given.
   */
  readonly reason?: string | null | undefined;
};

/** The input for `cancelGpPrescriptionRequest`. */
export type CancelGpPrescriptionRequestInput = {
  /**
   * The medicines to cancel: the `id` of each `MedicationCourse`, from 1 to 30. When omitted, the whole request is
   * cancelled, except medicines that the practice has already processed.
   */
  readonly courseIds?: ReadonlyArray<string | number> | null | undefined;
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The `id` of the `Prescription`. */
  readonly prescriptionId: string | number;
};

/** The input for `findGpPractices`. At least one field is required. If both are set, a practice must match both. */
export type FindGpPracticesInput = {
  /** Part of the practice's name. When omitted or blank, all names match. A name, a postcode or both must be set. */
  readonly name?: string | null | undefined;
  /** The practice's postcode, in full. When omitted or blank, all postcodes match. */
  readonly postcode?: string | null | undefined;
};

/** The form of contact between patient and clinician. */
export type GpAppointmentKind =
  /** At the patient's home. */
  | 'HOME_VISIT'
  /** At the practice. */
  | 'IN_PERSON'
  /** Any form that this schema does not define. */
  | 'OTHER'
  /** By telephone. */
  | 'TELEPHONE'
  /** By video. */
  | 'VIDEO';

/** The form of contact between patient and clinician. */
export type GpAppointmentKindInput =
  /** At the patient's home. */
  | 'HOME_VISIT'
  /** At the practice. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'TELEPHONE'
  /** By video. */
  | 'VIDEO';

/** The reason why an appointment cannot be cancelled online. More values may be added. */
export type GpAppointmentNotCancellableReason =
  /** The appointment has already started. */
  | 'ALREADY_STARTED';

/** The telephone number for the clinician to call. */
export type GpAppointmentTelephoneInput = {
  /** The patient's telephone to which the number belongs. When omitted, no kind is sent to the practice. */
  readonly kind?: GpAppointmentTelephoneKindInput | null | undefined;
  /** The number: digits, spaces, `+`, `-`, dots and brackets, at most 30 characters, and an extension such as `ext 12`. */
  readonly number: string;
};

/** One of a patient's telephones. */
export type GpAppointmentTelephoneKindInput =
  /** Home telephone. */
  | 'HOME'
  /** Mobile telephone. */
  | 'MOBILE'
  /** Another telephone. */
  | 'OTHER';

/** A filter for slots. A slot must match every field that is set. An empty list is an invalid argument. */
export type GpBookableSlotsFilterInput = {
  /**
   * Matches slots with at least one of these clinicians: the `id` of a `GpClinician` of this practice. Any other id is an
   * invalid argument. When omitted, any clinician matches, and a slot without one.
   */
  readonly clinicianIds?: ReadonlyArray<string | number> | null | undefined;
  /**
   * Matches slots with at least one clinician of this sex. A clinician whose sex is not known never matches; see
   * `GpBookableSlots.unknownClinicianSexCount`. When omitted, any sex matches.
   */
  readonly clinicianSex?: GpClinicianSexInput | null | undefined;
  /** Matches slots of these kinds. When omitted, all kinds match. */
  readonly kinds?: ReadonlyArray<GpAppointmentKindInput> | null | undefined;
  /**
   * Matches slots at one of these locations: the `id` of a `GpAppointmentLocation` of this practice. Any other id is an
   * invalid argument. When omitted, any location matches, and a slot without one.
   */
  readonly locationIds?: ReadonlyArray<string | number> | null | undefined;
  /**
   * When true, matches slots whose day can be booked today, or for which that is not known. When omitted or false, all slots
   * match.
   */
  readonly onlyBookable?: boolean | null | undefined;
  /**
   * Matches slots of clinics of these kinds. A clinic whose kind is not known never matches. When omitted, clinics of all
   * kinds match.
   */
  readonly sessionKinds?: ReadonlyArray<GpSessionKindInput> | null | undefined;
  /** Matches slots of these clinics: a `sessionName`, exactly as returned. When omitted, all clinics match. */
  readonly sessionNames?: ReadonlyArray<string> | null | undefined;
  /** Matches slots of these types: a `slotType`, exactly as returned. When omitted, all types match. */
  readonly slotTypes?: ReadonlyArray<string> | null | undefined;
  /** Matches slots by the local time at which they start, on any day. When omitted, all times match. */
  readonly timeOfDay?: GpTimeOfDayInput | null | undefined;
};

/** The precision of a date. */
export type GpClinicalDatePrecision =
  /** Known to the day. */
  | 'DAY'
  /** Known to the month. */
  | 'MONTH'
  /** Nothing that could be read as a date. */
  | 'UNKNOWN'
  /** Known to the year. */
  | 'YEAR';

/** A clinician's sex. */
export type GpClinicianSexInput =
  /** Female. */
  | 'FEMALE'
  /** Indeterminate. */
  | 'INDETERMINATE'
  /** Male. */
  | 'MALE';

/** The rule for a text that accompanies a request. */
export type GpInputNecessity =
  /** The text is not requested, and is refused if provided. */
  | 'NOT_ASKED'
  /** The text is optional. */
  | 'OPTIONAL'
  /** Any rule that this schema does not define. Provide the text. */
  | 'OTHER'
  /** The text is required. */
  | 'REQUIRED';

/** The reason why a medicine cannot be requested online. */
export type GpMedicationNotOrderableReason =
  /** It is prescribed once. The patient must visit or call the practice. */
  | 'ACUTE'
  /** It is issued automatically. No request is needed. */
  | 'AUTOMATIC'
  /** The practice does not allow it to be requested online at present. */
  | 'PRACTICE_DOES_NOT_ALLOW';

/** The next step that a user can take when there is a problem. */
export type GpNextStep =
  /** Check the details and try again. */
  | 'CHECK_DETAILS'
  /** Check in a few minutes whether the change was made, or contact the practice, before trying again. */
  | 'CHECK_OUTCOME'
  /** Read the list again and choose another entry, such as another slot or medicine. */
  | 'CHOOSE_ANOTHER'
  /** Contact the practice, by telephone or in person. */
  | 'CONTACT_PRACTICE'
  /** Link the patient's account again: the user's access to the patient has ended. */
  | 'LINK_AGAIN'
  /** No step is needed or possible. */
  | 'NOTHING'
  /** Visit the practice with proof of identity. */
  | 'PROVE_IDENTITY_AT_PRACTICE'
  /** Sign in again with a method that proves the user's identity and provides their name and date of birth. */
  | 'SIGN_IN_WITH_PROOF'
  /** Try again. */
  | 'TRY_AGAIN'
  /** Try again later: at the time that the problem states, or else in a minute. */
  | 'TRY_AGAIN_LATER'
  /**
   * Wait: the practice will process the earlier request, get the service with a later version, or go live later. Nothing
   * else helps.
   */
  | 'WAIT';

/**
 * The services that a practice can offer online. Each service may be unavailable at a practice, in its version or for one
 * user.
 */
export type GpOnlineService =
  /** The emergency stop for an account that someone else may be using. */
  | 'ACCOUNT_RESET'
  /** Viewing, booking and cancelling appointments. */
  | 'APPOINTMENTS'
  /** Requesting a change of address or contact details. */
  | 'DETAILS_CHANGE'
  /** Messages between patient and practice. */
  | 'MESSAGES'
  /** Reading the details that the practice holds about a patient: name, date of birth and address. */
  | 'PATIENT_DETAILS'
  /** Ending the user's access to a patient in this API. */
  | 'PATIENT_UNLINKING'
  /** Finding practices by name or postcode. */
  | 'PRACTICE_SEARCH'
  /** The practice's rules and messages for online services. */
  | 'PRACTICE_SETTINGS'
  /** Viewing medicines and requesting repeat prescriptions. */
  | 'PRESCRIPTIONS'
  /** Cancelling a prescription request. */
  | 'PRESCRIPTION_CANCELLATION'
  /** Allergies in the medical record. */
  | 'RECORD_ALLERGIES'
  /** Consultations in the medical record. */
  | 'RECORD_CONSULTATIONS'
  /** Documents in the medical record, and their content. */
  | 'RECORD_DOCUMENTS'
  /** Immunisations in the medical record. */
  | 'RECORD_IMMUNISATIONS'
  /** Medication in the medical record. */
  | 'RECORD_MEDICATION'
  /** Problems in the medical record. */
  | 'RECORD_PROBLEMS'
  /** Test results in the medical record. */
  | 'RECORD_TEST_RESULTS'
  /** Opening an online account with name, date of birth and postcode. */
  | 'REGISTRATION_WITH_DEMOGRAPHICS'
  /** Linking an online account with its linkage key. */
  | 'REGISTRATION_WITH_LINKAGE_KEY'
  /** Appointments by telephone. */
  | 'TELEPHONE_APPOINTMENTS'
  /** Appointments by video. */
  | 'VIDEO_APPOINTMENTS';

/** The access level of a user's account for a patient. */
export type GpPatientAccessLevel =
  /** Access to everything that the practice has granted. */
  | 'FULL'
  /** No access: the account is inactive or archived. */
  | 'INACTIVE'
  /** Any level that this schema does not define. */
  | 'OTHER'
  /** Access only to what the user booked, until the practice has checked the user's identity. */
  | 'RESTRICTED';

/** The signed-in user's relation to a patient. */
export type GpPatientRelation =
  /** The user acts for the patient, such as a parent or carer. */
  | 'PROXY'
  /** The user is the patient. */
  | 'SELF';

/**
 * The code of a problem, on which clients branch and by which they look up their own texts. The enum may grow: for an
 * unknown value, show `message` and offer `nextStep`.
 */
export type GpProblemCode =
  /** The user's access to the patient has ended. */
  | 'ACCESS_ENDED'
  /** The user's online account is inactive or archived. */
  | 'ACCOUNT_INACTIVE'
  /** The practice's response was lost. The account may not be stopped. */
  | 'ACCOUNT_RESET_OUTCOME_UNKNOWN'
  /** The user's online account is restricted until the practice has checked the user's identity. */
  | 'ACCOUNT_RESTRICTED'
  /** The practice did not accept the reason or the telephone number, although its settings allow them. */
  | 'APPOINTMENT_DETAILS_REFUSED'
  /** The appointment has already started and cannot be cancelled. */
  | 'APPOINTMENT_IN_PAST'
  /** The patient has the maximum number of upcoming appointments that the practice allows. */
  | 'APPOINTMENT_LIMIT_REACHED'
  /** The practice does not allow this appointment to be cancelled online. */
  | 'APPOINTMENT_NOT_CANCELLABLE'
  /** The appointment does not exist, or the user has no access to it. */
  | 'APPOINTMENT_NOT_FOUND'
  /** The practice's response was lost. The appointment may have been booked or cancelled. */
  | 'APPOINTMENT_OUTCOME_UNKNOWN'
  /** The practice does not accept a reason for booking. */
  | 'APPOINTMENT_REASON_NOT_ASKED'
  /** The practice requires a reason for booking. */
  | 'APPOINTMENT_REASON_REQUIRED'
  /** The slot has already started. */
  | 'APPOINTMENT_SLOT_IN_PAST'
  /** The slot does not exist, is no longer offered or is not offered to this user. */
  | 'APPOINTMENT_SLOT_NOT_FOUND'
  /** The slot is already booked, by this patient or someone else. */
  | 'APPOINTMENT_SLOT_TAKEN'
  /** A telephone number was provided, but the appointment is not by telephone. */
  | 'APPOINTMENT_TELEPHONE_NOT_ASKED'
  /** A telephone appointment requires a telephone number. */
  | 'APPOINTMENT_TELEPHONE_REQUIRED'
  /** The slot is further ahead than the practice's rules for online booking allow. */
  | 'APPOINTMENT_TOO_FAR_AHEAD'
  /** The slot is earlier than the practice's rules for online booking allow. */
  | 'APPOINTMENT_TOO_SOON'
  /** The document is damaged. */
  | 'CLINICAL_DOCUMENT_CORRUPT'
  /** The document arrived empty. */
  | 'CLINICAL_DOCUMENT_EMPTY'
  /** The practice does not provide the content online, or the document no longer exists. */
  | 'CLINICAL_DOCUMENT_NOT_AVAILABLE'
  /** The document could not be sanitised. */
  | 'CLINICAL_DOCUMENT_NOT_MADE_SAFE'
  /** Too many documents are being processed at the moment. */
  | 'CLINICAL_DOCUMENT_READER_BUSY'
  /** Sanitising the document took longer than allowed. */
  | 'CLINICAL_DOCUMENT_TOOK_TOO_LONG'
  /** The document is too large to be shown, compressed or uncompressed. */
  | 'CLINICAL_DOCUMENT_TOO_LARGE'
  /** The document arrived incomplete. */
  | 'CLINICAL_DOCUMENT_TRUNCATED'
  /** The document's text has no readable encoding, or the document is not text. */
  | 'CLINICAL_DOCUMENT_UNREADABLE'
  /** The document is not encoded or compressed as expected. */
  | 'CLINICAL_DOCUMENT_WRONGLY_ENCODED'
  /** No change was pending. */
  | 'DETAILS_CHANGE_NOT_PENDING'
  /** The practice's response was lost. The change may have been requested or cancelled. */
  | 'DETAILS_CHANGE_OUTCOME_UNKNOWN'
  /** The practice did not accept the details and gave no reason. */
  | 'DETAILS_CHANGE_REFUSED'
  /** Some of the medicines are not, or no longer, on the patient's list. */
  | 'MEDICATION_COURSE_NOT_FOUND'
  /** Some of the medicines cannot be requested online. */
  | 'MEDICATION_NOT_ORDERABLE'
  /** The account is inactive or archived. */
  | 'ONLINE_REGISTRATION_ACCOUNT_INACTIVE'
  /** The account is already linked to this application, and nothing shows that it is linked for this user. */
  | 'ONLINE_REGISTRATION_ALREADY_LINKED'
  /** The surname or date of birth does not match the account holder's. */
  | 'ONLINE_REGISTRATION_DETAILS_DO_NOT_MATCH'
  /** The practice could not use the details provided. */
  | 'ONLINE_REGISTRATION_DETAILS_REFUSED'
  /** The name or date of birth in the sign-in differs from the one in the input. */
  | 'ONLINE_REGISTRATION_IDENTITY_DETAILS_DIFFER'
  /** The sign-in does not contain a name and date of birth. */
  | 'ONLINE_REGISTRATION_IDENTITY_DETAILS_MISSING'
  /** The user's identity has not been proved, or not to the required level, such as P9 in NHS login. */
  | 'ONLINE_REGISTRATION_IDENTITY_LEVEL_TOO_LOW'
  /** The linkage key does not belong to the account. */
  | 'ONLINE_REGISTRATION_LINKAGE_KEY_WRONG'
  /** There were too many failed attempts by this user, or for this account by anyone. */
  | 'ONLINE_REGISTRATION_LOCKED_OUT'
  /** The practice does not allow accounts to be linked online. */
  | 'ONLINE_REGISTRATION_NOT_ENABLED'
  /** The practice has no patient with these details. */
  | 'ONLINE_REGISTRATION_NO_MATCHING_PATIENT'
  /** The practice has no online account with this account ID. */
  | 'ONLINE_REGISTRATION_NO_SUCH_ACCOUNT'
  /** No participating practice has this ODS code. */
  | 'ONLINE_REGISTRATION_NO_SUCH_PRACTICE'
  /** The practice's response was lost. The account may have been linked or opened. */
  | 'ONLINE_REGISTRATION_OUTCOME_UNKNOWN'
  /** The practice has archived the patient's record. */
  | 'ONLINE_REGISTRATION_PATIENT_ARCHIVED'
  /** The patient is no longer registered at this practice. */
  | 'ONLINE_REGISTRATION_PATIENT_HAS_LEFT'
  /** The practice has several patients with these details and does not state which is meant. */
  | 'ONLINE_REGISTRATION_SEVERAL_PATIENTS_MATCH'
  /** The patient is too young for an account of their own, or cannot hold one. */
  | 'ONLINE_REGISTRATION_TOO_YOUNG'
  /** The patient does not exist, or the user has no access to them. */
  | 'PATIENT_NOT_FOUND'
  /** The conversation does not exist, or the user has no access to it. */
  | 'PRACTICE_MESSAGE_NOT_FOUND'
  /** The practice's response was lost. The message may have been sent, marked as read or deleted. */
  | 'PRACTICE_MESSAGE_OUTCOME_UNKNOWN'
  /** Some of the recipients do not exist or no longer accept messages. */
  | 'PRACTICE_MESSAGE_RECIPIENT_NOT_FOUND'
  /** The practice did not accept the message and gave no reason. */
  | 'PRACTICE_MESSAGE_REFUSED'
  /** The practice is not yet, or no longer, live for online services. */
  | 'PRACTICE_NOT_LIVE'
  /** Some of the medicines were requested in the last 30 days and are still pending at the practice. */
  | 'PRESCRIPTION_ALREADY_PENDING'
  /** The practice does not accept a comment with a request. */
  | 'PRESCRIPTION_COMMENT_NOT_ASKED'
  /** The practice requires a comment with a request. */
  | 'PRESCRIPTION_COMMENT_REQUIRED'
  /** The practice did not accept the comment, or the lack of one, and its rules do not explain why. */
  | 'PRESCRIPTION_DETAILS_REFUSED'
  /** Nothing was left to cancel: the practice has already processed the request, or it was already cancelled. */
  | 'PRESCRIPTION_NOT_CANCELLABLE'
  /** The request does not exist, does not contain the medicine, or is one to which the user has no access. */
  | 'PRESCRIPTION_NOT_FOUND'
  /** The practice's response was lost. The request may have been made or cancelled. */
  | 'PRESCRIPTION_OUTCOME_UNKNOWN'
  /** The practice has switched off online access to the medical record or to this part of it. */
  | 'RECORD_ACCESS_DISABLED'
  /** The practice runs a version that does not have the service yet. */
  | 'SERVICE_NEEDS_NEWER_VERSION'
  /** The practice offers the service but has not granted it to this user. */
  | 'SERVICE_NOT_GRANTED'
  /** The service does not exist in this environment, such as a test environment. */
  | 'SERVICE_NOT_IN_THIS_ENVIRONMENT'
  /** The practice has switched off the service. */
  | 'SERVICE_NOT_OFFERED';

/** The group in which to list a medicine for a patient. */
export type GpRecordMedicineGroup =
  /** Prescribed once. */
  | 'ACUTE'
  /** Prescribed on repeat at present. */
  | 'CURRENT_REPEAT'
  /** Prescribed on repeat in the past, and no longer. */
  | 'DISCONTINUED'
  /**
   * None of the other groups, or the practice does not provide enough to decide. Do not omit these medicines: the patient
   * may be taking them.
   */
  | 'OTHER';

/** The status of a requested medicine. */
export type GpRequestedMedicineStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Pending a signature. It can no longer be cancelled. */
  | 'FORWARDED_FOR_SIGNING'
  /** Prescribed. */
  | 'ISSUED'
  /** Any status that this schema does not define. */
  | 'OTHER'
  /** Rejected by the practice. */
  | 'REJECTED'
  /** Pending at the practice. It can still be cancelled if the practice offers cancellation. */
  | 'REQUESTED';

/** The reasons why a service is unavailable, in order of precedence: when several apply, the first is returned. */
export type GpServiceUnavailableReason =
  /** The user's access to the patient has ended. It returns when the account is linked again. */
  | 'ACCESS_ENDED'
  /** The user's online account is inactive or archived. */
  | 'ACCOUNT_INACTIVE'
  /** The user's online account is restricted until the practice has checked the user's identity. */
  | 'ACCOUNT_RESTRICTED'
  /** The practice runs a version that does not have the service yet. */
  | 'NEEDS_NEWER_VERSION'
  /** The practice offers the service but has not granted it to this user. */
  | 'NOT_GRANTED'
  /** The service does not exist in this environment, such as a test environment or another GP system interface. */
  | 'NOT_IN_THIS_ENVIRONMENT'
  /** The practice has switched off the service. */
  | 'NOT_OFFERED'
  /** The practice is not yet, or no longer, live for online services. */
  | 'PRACTICE_NOT_LIVE'
  /** The practice has switched off online access to the medical record or to this part of it. */
  | 'RECORD_ACCESS_DISABLED';

/** The kind of a clinic. */
export type GpSessionKindInput =
  /** Each patient has a time of their own. */
  | 'TIMED'
  /** Patients are seen in turn, without times of their own. */
  | 'UNTIMED';

/** A part of the day, in local time. At least one field is required. */
export type GpTimeOfDayInput = {
  /** The earliest time, inclusive: `HH:mm`, such as `09:30`. When omitted, the day's beginning. */
  readonly from?: string | null | undefined;
  /** The latest time, exclusive: `HH:mm`, and after `from`. When omitted, the day's end. */
  readonly to?: string | null | undefined;
};

/** The input for `requestGpPrescription`. */
export type RequestGpPrescriptionInput = {
  /**
   * A comment for the practice, at most 500 characters. When omitted or blank, no comment is given. See
   * `GpPrescriptionSettings.comment` for the practice's rule.
   */
  readonly comment?: string | null | undefined;
  /** The requested medicines: the `id` of each `MedicationCourse`, from 1 to 30. Duplicates count once. */
  readonly courseIds: ReadonlyArray<string | number>;
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The `id` of the patient. */
  readonly patientId: string | number;
};

export type AppointmentDetailsFragment = { readonly __typename: 'Appointment', readonly id: string, readonly isTimeExact: boolean, readonly kind: GpAppointmentKind, readonly slotType: string | null, readonly bookingReason: string | null, readonly videoUrl: string | null, readonly startsAt: (
    { readonly __typename: 'UkDateTime' }
    & { ' $fragmentRefs'?: { 'AppointmentTimeFragment': AppointmentTimeFragment } }
  ), readonly location: { readonly __typename: 'GpAppointmentLocation', readonly id: string, readonly name: string } | null, readonly clinicians: ReadonlyArray<{ readonly __typename: 'GpClinician', readonly id: string, readonly name: string, readonly jobRole: string | null }>, readonly telephone: { readonly __typename: 'GpAppointmentTelephone', readonly number: string } | null } & { ' $fragmentName'?: 'AppointmentDetailsFragment' };

export type PatientAppointmentsFragment = { readonly __typename: 'Patient', readonly id: string, readonly appointments:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | { readonly __typename: 'GpAppointments', readonly onlyOwnBookings: boolean, readonly upcoming: ReadonlyArray<(
        { readonly __typename: 'Appointment', readonly id: string, readonly cancellation: { readonly __typename: 'GpAppointmentCancellation', readonly isAllowed: boolean } | null }
        & { ' $fragmentRefs'?: { 'AppointmentDetailsFragment': AppointmentDetailsFragment;'CancellationDeadlineFragment': CancellationDeadlineFragment;'CancelButtonFragment': CancelButtonFragment;'CancelAppointmentFragment': CancelAppointmentFragment } }
      )> }
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotOffered' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotOffered_Fragment': ServiceUnavailable_GpServiceNotOffered_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'PatientAppointmentsFragment' };

export type AppointmentTimeFragment = { readonly __typename: 'UkDateTime', readonly local: string, readonly instant: string, readonly isInstantCertain: boolean } & { ' $fragmentName'?: 'AppointmentTimeFragment' };

export type AppointmentsQueryVariables = Exact<{
  patientId: string | number;
}>;


export type AppointmentsQuery = { readonly gpPatient: (
    { readonly __typename: 'Patient', readonly id: string }
    & { ' $fragmentRefs'?: { 'PatientAppointmentsFragment': PatientAppointmentsFragment } }
  ) | null };

export type BookableSlotFragment = (
  { readonly __typename: 'GpBookableSlot', readonly id: string, readonly kind: GpAppointmentKind, readonly startsAt: { readonly __typename: 'UkDateTime', readonly local: string } }
  & { ' $fragmentRefs'?: { 'SlotSummaryFragment': SlotSummaryFragment } }
) & { ' $fragmentName'?: 'BookableSlotFragment' };

export type BookingReasonRuleFragment = { readonly __typename: 'GpAppointmentSettings', readonly reason: GpInputNecessity } & { ' $fragmentName'?: 'BookingReasonRuleFragment' };

export type BookingPatientFragment = { readonly __typename: 'Patient', readonly demographics:
    | { readonly __typename: 'GpAccessEnded' }
    | { readonly __typename: 'GpAccountInactive' }
    | { readonly __typename: 'GpAccountRestricted' }
    | { readonly __typename: 'GpPatientDemographics', readonly contactDetails: { readonly __typename: 'GpPatientContactDetails', readonly telephone: string | null, readonly mobile: string | null } | null }
    | { readonly __typename: 'GpPracticeNotLive' }
    | { readonly __typename: 'GpServiceNeedsNewerVersion' }
    | { readonly __typename: 'GpServiceNotInThisEnvironment' }
   | null } & { ' $fragmentName'?: 'BookingPatientFragment' };

export type BookAppointmentMutationVariables = Exact<{
  input: BookGpAppointmentInput;
}>;


export type BookAppointmentMutation = { readonly bookGpAppointment:
    | { readonly __typename: 'BookGpAppointmentSuccess', readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: (
          { readonly __typename: 'UkDateTime', readonly local: string }
          & { ' $fragmentRefs'?: { 'AppointmentTimeFragment': AppointmentTimeFragment } }
        ) } | null, readonly patient: (
        { readonly __typename: 'Patient', readonly id: string }
        & { ' $fragmentRefs'?: { 'PatientAppointmentsFragment': PatientAppointmentsFragment } }
      ) }
    | (
      { readonly __typename: 'GpAccessEnded', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccessEnded_Fragment': ServiceProblem_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccountInactive_Fragment': ServiceProblem_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccountRestricted_Fragment': ServiceProblem_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentDetailsRefused', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentDetailsRefused_Fragment': ServiceProblem_GpAppointmentDetailsRefused_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentLimitReached', readonly maximumBooked: number | null, readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentLimitReached_Fragment': ServiceProblem_GpAppointmentLimitReached_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentOutcomeUnknown', readonly message: string, readonly nextStep: GpNextStep, readonly patient: (
        { readonly __typename: 'Patient', readonly id: string }
        & { ' $fragmentRefs'?: { 'PatientAppointmentsFragment': PatientAppointmentsFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentOutcomeUnknown_Fragment': ServiceProblem_GpAppointmentOutcomeUnknown_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentReasonNotAsked', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentReasonNotAsked_Fragment': ServiceProblem_GpAppointmentReasonNotAsked_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentReasonRequired', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentReasonRequired_Fragment': ServiceProblem_GpAppointmentReasonRequired_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentSlotInPast', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentSlotInPast_Fragment': ServiceProblem_GpAppointmentSlotInPast_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentSlotNotFound', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentSlotNotFound_Fragment': ServiceProblem_GpAppointmentSlotNotFound_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentSlotTaken', readonly isTakenByThisPatient: boolean | null, readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentSlotTaken_Fragment': ServiceProblem_GpAppointmentSlotTaken_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentTelephoneNotAsked', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentTelephoneNotAsked_Fragment': ServiceProblem_GpAppointmentTelephoneNotAsked_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentTelephoneRequired', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentTelephoneRequired_Fragment': ServiceProblem_GpAppointmentTelephoneRequired_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentTooFarAhead', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentTooFarAhead_Fragment': ServiceProblem_GpAppointmentTooFarAhead_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentTooSoon', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentTooSoon_Fragment': ServiceProblem_GpAppointmentTooSoon_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPracticeNotLive_Fragment': ServiceProblem_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNeedsNewerVersion_Fragment': ServiceProblem_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotGranted_Fragment': ServiceProblem_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotInThisEnvironment_Fragment': ServiceProblem_GpServiceNotInThisEnvironment_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotOffered', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotOffered_Fragment': ServiceProblem_GpServiceNotOffered_Fragment } }
    )
   | null };

export type BookingRulesQueryVariables = Exact<{
  patientId: string | number;
}>;


export type BookingRulesQuery = { readonly gpPatient: (
    { readonly __typename: 'Patient', readonly id: string, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly telephone: string | null, readonly settings:
        | (
          { readonly __typename: 'GpPracticeNotLive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
        )
        | { readonly __typename: 'GpPracticeSettings', readonly appointments: (
            { readonly __typename: 'GpAppointmentSettings', readonly message: string | null, readonly maximumBooked: number | null }
            & { ' $fragmentRefs'?: { 'BookingWindowFragment': BookingWindowFragment;'BookingReasonRuleFragment': BookingReasonRuleFragment } }
          ) }
        | (
          { readonly __typename: 'GpServiceNeedsNewerVersion' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotInThisEnvironment' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
        )
       | null } | null }
    & { ' $fragmentRefs'?: { 'BookingPatientFragment': BookingPatientFragment } }
  ) | null };

export type CancelAppointmentFragment = { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: { readonly __typename: 'UkDateTime', readonly local: string }, readonly cancellation: { readonly __typename: 'GpAppointmentCancellation', readonly cancellationReason: GpInputNecessity } | null, readonly patient: { readonly __typename: 'Patient', readonly id: string, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly telephone: string | null } | null } } & { ' $fragmentName'?: 'CancelAppointmentFragment' };

export type CancelAppointmentMutationVariables = Exact<{
  input: CancelGpAppointmentInput;
}>;


export type CancelAppointmentMutation = { readonly cancelGpAppointment:
    | { readonly __typename: 'CancelGpAppointmentSuccess', readonly patient: (
        { readonly __typename: 'Patient', readonly id: string }
        & { ' $fragmentRefs'?: { 'PatientAppointmentsFragment': PatientAppointmentsFragment } }
      ) }
    | (
      { readonly __typename: 'GpAccessEnded', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccessEnded_Fragment': ServiceProblem_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccountInactive_Fragment': ServiceProblem_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccountRestricted_Fragment': ServiceProblem_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentInPast', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentInPast_Fragment': ServiceProblem_GpAppointmentInPast_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentNotCancellable', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentNotCancellable_Fragment': ServiceProblem_GpAppointmentNotCancellable_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentNotFound', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentNotFound_Fragment': ServiceProblem_GpAppointmentNotFound_Fragment } }
    )
    | (
      { readonly __typename: 'GpAppointmentOutcomeUnknown', readonly message: string, readonly nextStep: GpNextStep, readonly patient: (
        { readonly __typename: 'Patient', readonly id: string }
        & { ' $fragmentRefs'?: { 'PatientAppointmentsFragment': PatientAppointmentsFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAppointmentOutcomeUnknown_Fragment': ServiceProblem_GpAppointmentOutcomeUnknown_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPracticeNotLive_Fragment': ServiceProblem_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNeedsNewerVersion_Fragment': ServiceProblem_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotGranted_Fragment': ServiceProblem_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotInThisEnvironment_Fragment': ServiceProblem_GpServiceNotInThisEnvironment_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotOffered', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotOffered_Fragment': ServiceProblem_GpServiceNotOffered_Fragment } }
    )
   | null };

export type CancelButtonFragment = { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: { readonly __typename: 'UkDateTime', readonly local: string } } & { ' $fragmentName'?: 'CancelButtonFragment' };

export type CancellationDeadlineFragment = { readonly __typename: 'Appointment', readonly startsAt: { readonly __typename: 'UkDateTime', readonly local: string }, readonly cancellation: { readonly __typename: 'GpAppointmentCancellation', readonly isAllowed: boolean, readonly reason: GpAppointmentNotCancellableReason | null, readonly until: (
      { readonly __typename: 'UkDateTime', readonly local: string }
      & { ' $fragmentRefs'?: { 'AppointmentTimeFragment': AppointmentTimeFragment } }
    ) | null } | null } & { ' $fragmentName'?: 'CancellationDeadlineFragment' };

export type BookingWindowFragment = { readonly __typename: 'GpAppointmentSettings', readonly bookableFromDays: number | null, readonly bookableToDays: number | null } & { ' $fragmentName'?: 'BookingWindowFragment' };

export type FreeSlotsQueryVariables = Exact<{
  patientId: string | number;
  date: string;
  filter?: GpBookableSlotsFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type FreeSlotsQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly bookableSlots:
      | (
        { readonly __typename: 'GpAccessEnded' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
      )
      | (
        { readonly __typename: 'GpAccountInactive' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
      )
      | (
        { readonly __typename: 'GpAccountRestricted' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
      )
      | { readonly __typename: 'GpBookableSlots', readonly slots: { readonly __typename: 'GpBookableSlotConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'GpBookableSlotEdge', readonly node: (
              { readonly __typename: 'GpBookableSlot', readonly id: string }
              & { ' $fragmentRefs'?: { 'BookableSlotFragment': BookableSlotFragment } }
            ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly clinicians: ReadonlyArray<{ readonly __typename: 'GpClinician', readonly id: string, readonly name: string }> }
      | (
        { readonly __typename: 'GpPracticeNotLive' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNeedsNewerVersion' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNotGranted' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNotInThisEnvironment' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNotOffered' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotOffered_Fragment': ServiceUnavailable_GpServiceNotOffered_Fragment } }
      )
     | null } | null };

export type SlotSummaryFragment = { readonly __typename: 'GpBookableSlot', readonly id: string, readonly isTimeExact: boolean, readonly kind: GpAppointmentKind, readonly slotType: string | null, readonly startsAt: (
    { readonly __typename: 'UkDateTime' }
    & { ' $fragmentRefs'?: { 'AppointmentTimeFragment': AppointmentTimeFragment } }
  ), readonly location: { readonly __typename: 'GpAppointmentLocation', readonly id: string, readonly name: string } | null, readonly clinicians: ReadonlyArray<{ readonly __typename: 'GpClinician', readonly id: string, readonly name: string }> } & { ' $fragmentName'?: 'SlotSummaryFragment' };

type ServiceProblem_GpAccessEnded_Fragment = (
  { readonly __typename: 'GpAccessEnded', readonly service: GpOnlineService, readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep }
  & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
) & { ' $fragmentName'?: 'ServiceProblem_GpAccessEnded_Fragment' };

type ServiceProblem_GpAccountInactive_Fragment = (
  { readonly __typename: 'GpAccountInactive', readonly service: GpOnlineService, readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep }
  & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
) & { ' $fragmentName'?: 'ServiceProblem_GpAccountInactive_Fragment' };

type ServiceProblem_GpAccountResetOutcomeUnknown_Fragment = { readonly __typename: 'GpAccountResetOutcomeUnknown', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAccountResetOutcomeUnknown_Fragment' };

type ServiceProblem_GpAccountRestricted_Fragment = (
  { readonly __typename: 'GpAccountRestricted', readonly service: GpOnlineService, readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep }
  & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
) & { ' $fragmentName'?: 'ServiceProblem_GpAccountRestricted_Fragment' };

type ServiceProblem_GpAppointmentDetailsRefused_Fragment = { readonly __typename: 'GpAppointmentDetailsRefused', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentDetailsRefused_Fragment' };

type ServiceProblem_GpAppointmentInPast_Fragment = { readonly __typename: 'GpAppointmentInPast', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentInPast_Fragment' };

type ServiceProblem_GpAppointmentLimitReached_Fragment = { readonly __typename: 'GpAppointmentLimitReached', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentLimitReached_Fragment' };

type ServiceProblem_GpAppointmentNotCancellable_Fragment = { readonly __typename: 'GpAppointmentNotCancellable', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentNotCancellable_Fragment' };

type ServiceProblem_GpAppointmentNotFound_Fragment = { readonly __typename: 'GpAppointmentNotFound', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentNotFound_Fragment' };

type ServiceProblem_GpAppointmentOutcomeUnknown_Fragment = { readonly __typename: 'GpAppointmentOutcomeUnknown', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentOutcomeUnknown_Fragment' };

type ServiceProblem_GpAppointmentReasonNotAsked_Fragment = { readonly __typename: 'GpAppointmentReasonNotAsked', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentReasonNotAsked_Fragment' };

type ServiceProblem_GpAppointmentReasonRequired_Fragment = { readonly __typename: 'GpAppointmentReasonRequired', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentReasonRequired_Fragment' };

type ServiceProblem_GpAppointmentSlotInPast_Fragment = { readonly __typename: 'GpAppointmentSlotInPast', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentSlotInPast_Fragment' };

type ServiceProblem_GpAppointmentSlotNotFound_Fragment = { readonly __typename: 'GpAppointmentSlotNotFound', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentSlotNotFound_Fragment' };

type ServiceProblem_GpAppointmentSlotTaken_Fragment = { readonly __typename: 'GpAppointmentSlotTaken', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentSlotTaken_Fragment' };

type ServiceProblem_GpAppointmentTelephoneNotAsked_Fragment = { readonly __typename: 'GpAppointmentTelephoneNotAsked', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentTelephoneNotAsked_Fragment' };

type ServiceProblem_GpAppointmentTelephoneRequired_Fragment = { readonly __typename: 'GpAppointmentTelephoneRequired', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentTelephoneRequired_Fragment' };

type ServiceProblem_GpAppointmentTooFarAhead_Fragment = { readonly __typename: 'GpAppointmentTooFarAhead', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentTooFarAhead_Fragment' };

type ServiceProblem_GpAppointmentTooSoon_Fragment = { readonly __typename: 'GpAppointmentTooSoon', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpAppointmentTooSoon_Fragment' };

type ServiceProblem_GpClinicalDocumentCorrupt_Fragment = { readonly __typename: 'GpClinicalDocumentCorrupt', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentCorrupt_Fragment' };

type ServiceProblem_GpClinicalDocumentEmpty_Fragment = { readonly __typename: 'GpClinicalDocumentEmpty', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentEmpty_Fragment' };

type ServiceProblem_GpClinicalDocumentNotAvailable_Fragment = { readonly __typename: 'GpClinicalDocumentNotAvailable', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentNotAvailable_Fragment' };

type ServiceProblem_GpClinicalDocumentNotMadeSafe_Fragment = { readonly __typename: 'GpClinicalDocumentNotMadeSafe', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentNotMadeSafe_Fragment' };

type ServiceProblem_GpClinicalDocumentReaderBusy_Fragment = { readonly __typename: 'GpClinicalDocumentReaderBusy', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentReaderBusy_Fragment' };

type ServiceProblem_GpClinicalDocumentTooLarge_Fragment = { readonly __typename: 'GpClinicalDocumentTooLarge', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentTooLarge_Fragment' };

type ServiceProblem_GpClinicalDocumentTookTooLong_Fragment = { readonly __typename: 'GpClinicalDocumentTookTooLong', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentTookTooLong_Fragment' };

type ServiceProblem_GpClinicalDocumentTruncated_Fragment = { readonly __typename: 'GpClinicalDocumentTruncated', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentTruncated_Fragment' };

type ServiceProblem_GpClinicalDocumentUnreadable_Fragment = { readonly __typename: 'GpClinicalDocumentUnreadable', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentUnreadable_Fragment' };

type ServiceProblem_GpClinicalDocumentWronglyEncoded_Fragment = { readonly __typename: 'GpClinicalDocumentWronglyEncoded', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpClinicalDocumentWronglyEncoded_Fragment' };

type ServiceProblem_GpDetailsChangeNotPending_Fragment = { readonly __typename: 'GpDetailsChangeNotPending', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpDetailsChangeNotPending_Fragment' };

type ServiceProblem_GpDetailsChangeOutcomeUnknown_Fragment = { readonly __typename: 'GpDetailsChangeOutcomeUnknown', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpDetailsChangeOutcomeUnknown_Fragment' };

type ServiceProblem_GpDetailsChangeRefused_Fragment = { readonly __typename: 'GpDetailsChangeRefused', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpDetailsChangeRefused_Fragment' };

type ServiceProblem_GpMedicationCourseNotFound_Fragment = { readonly __typename: 'GpMedicationCourseNotFound', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpMedicationCourseNotFound_Fragment' };

type ServiceProblem_GpMedicationNotOrderable_Fragment = { readonly __typename: 'GpMedicationNotOrderable', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpMedicationNotOrderable_Fragment' };

type ServiceProblem_GpOnlineRegistrationAlreadyLinked_Fragment = { readonly __typename: 'GpOnlineRegistrationAlreadyLinked', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpOnlineRegistrationAlreadyLinked_Fragment' };

type ServiceProblem_GpOnlineRegistrationIdentityNotProven_Fragment = { readonly __typename: 'GpOnlineRegistrationIdentityNotProven', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpOnlineRegistrationIdentityNotProven_Fragment' };

type ServiceProblem_GpOnlineRegistrationLockedOut_Fragment = { readonly __typename: 'GpOnlineRegistrationLockedOut', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpOnlineRegistrationLockedOut_Fragment' };

type ServiceProblem_GpOnlineRegistrationOutcomeUnknown_Fragment = { readonly __typename: 'GpOnlineRegistrationOutcomeUnknown', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpOnlineRegistrationOutcomeUnknown_Fragment' };

type ServiceProblem_GpOnlineRegistrationRefused_Fragment = { readonly __typename: 'GpOnlineRegistrationRefused', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpOnlineRegistrationRefused_Fragment' };

type ServiceProblem_GpPatientNotFound_Fragment = { readonly __typename: 'GpPatientNotFound', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPatientNotFound_Fragment' };

type ServiceProblem_GpPracticeMessageNotFound_Fragment = { readonly __typename: 'GpPracticeMessageNotFound', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPracticeMessageNotFound_Fragment' };

type ServiceProblem_GpPracticeMessageOutcomeUnknown_Fragment = { readonly __typename: 'GpPracticeMessageOutcomeUnknown', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPracticeMessageOutcomeUnknown_Fragment' };

type ServiceProblem_GpPracticeMessageRecipientNotFound_Fragment = { readonly __typename: 'GpPracticeMessageRecipientNotFound', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPracticeMessageRecipientNotFound_Fragment' };

type ServiceProblem_GpPracticeMessageRefused_Fragment = { readonly __typename: 'GpPracticeMessageRefused', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPracticeMessageRefused_Fragment' };

type ServiceProblem_GpPracticeNotLive_Fragment = (
  { readonly __typename: 'GpPracticeNotLive', readonly service: GpOnlineService, readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep }
  & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
) & { ' $fragmentName'?: 'ServiceProblem_GpPracticeNotLive_Fragment' };

type ServiceProblem_GpPrescriptionAlreadyPending_Fragment = { readonly __typename: 'GpPrescriptionAlreadyPending', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPrescriptionAlreadyPending_Fragment' };

type ServiceProblem_GpPrescriptionCommentNotAsked_Fragment = { readonly __typename: 'GpPrescriptionCommentNotAsked', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPrescriptionCommentNotAsked_Fragment' };

type ServiceProblem_GpPrescriptionCommentRequired_Fragment = { readonly __typename: 'GpPrescriptionCommentRequired', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPrescriptionCommentRequired_Fragment' };

type ServiceProblem_GpPrescriptionDetailsRefused_Fragment = { readonly __typename: 'GpPrescriptionDetailsRefused', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPrescriptionDetailsRefused_Fragment' };

type ServiceProblem_GpPrescriptionNotCancellable_Fragment = { readonly __typename: 'GpPrescriptionNotCancellable', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPrescriptionNotCancellable_Fragment' };

type ServiceProblem_GpPrescriptionNotFound_Fragment = { readonly __typename: 'GpPrescriptionNotFound', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPrescriptionNotFound_Fragment' };

type ServiceProblem_GpPrescriptionOutcomeUnknown_Fragment = { readonly __typename: 'GpPrescriptionOutcomeUnknown', readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep } & { ' $fragmentName'?: 'ServiceProblem_GpPrescriptionOutcomeUnknown_Fragment' };

type ServiceProblem_GpRecordAccessDisabled_Fragment = (
  { readonly __typename: 'GpRecordAccessDisabled', readonly service: GpOnlineService, readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep }
  & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
) & { ' $fragmentName'?: 'ServiceProblem_GpRecordAccessDisabled_Fragment' };

type ServiceProblem_GpServiceNeedsNewerVersion_Fragment = (
  { readonly __typename: 'GpServiceNeedsNewerVersion', readonly service: GpOnlineService, readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep }
  & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
) & { ' $fragmentName'?: 'ServiceProblem_GpServiceNeedsNewerVersion_Fragment' };

type ServiceProblem_GpServiceNotGranted_Fragment = (
  { readonly __typename: 'GpServiceNotGranted', readonly service: GpOnlineService, readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep }
  & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
) & { ' $fragmentName'?: 'ServiceProblem_GpServiceNotGranted_Fragment' };

type ServiceProblem_GpServiceNotInThisEnvironment_Fragment = (
  { readonly __typename: 'GpServiceNotInThisEnvironment', readonly service: GpOnlineService, readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep }
  & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
) & { ' $fragmentName'?: 'ServiceProblem_GpServiceNotInThisEnvironment_Fragment' };

type ServiceProblem_GpServiceNotOffered_Fragment = (
  { readonly __typename: 'GpServiceNotOffered', readonly service: GpOnlineService, readonly problemCode: GpProblemCode, readonly message: string, readonly nextStep: GpNextStep }
  & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotOffered_Fragment': ServiceUnavailable_GpServiceNotOffered_Fragment } }
) & { ' $fragmentName'?: 'ServiceProblem_GpServiceNotOffered_Fragment' };

export type ServiceProblemFragment =
  | ServiceProblem_GpAccessEnded_Fragment
  | ServiceProblem_GpAccountInactive_Fragment
  | ServiceProblem_GpAccountResetOutcomeUnknown_Fragment
  | ServiceProblem_GpAccountRestricted_Fragment
  | ServiceProblem_GpAppointmentDetailsRefused_Fragment
  | ServiceProblem_GpAppointmentInPast_Fragment
  | ServiceProblem_GpAppointmentLimitReached_Fragment
  | ServiceProblem_GpAppointmentNotCancellable_Fragment
  | ServiceProblem_GpAppointmentNotFound_Fragment
  | ServiceProblem_GpAppointmentOutcomeUnknown_Fragment
  | ServiceProblem_GpAppointmentReasonNotAsked_Fragment
  | ServiceProblem_GpAppointmentReasonRequired_Fragment
  | ServiceProblem_GpAppointmentSlotInPast_Fragment
  | ServiceProblem_GpAppointmentSlotNotFound_Fragment
  | ServiceProblem_GpAppointmentSlotTaken_Fragment
  | ServiceProblem_GpAppointmentTelephoneNotAsked_Fragment
  | ServiceProblem_GpAppointmentTelephoneRequired_Fragment
  | ServiceProblem_GpAppointmentTooFarAhead_Fragment
  | ServiceProblem_GpAppointmentTooSoon_Fragment
  | ServiceProblem_GpClinicalDocumentCorrupt_Fragment
  | ServiceProblem_GpClinicalDocumentEmpty_Fragment
  | ServiceProblem_GpClinicalDocumentNotAvailable_Fragment
  | ServiceProblem_GpClinicalDocumentNotMadeSafe_Fragment
  | ServiceProblem_GpClinicalDocumentReaderBusy_Fragment
  | ServiceProblem_GpClinicalDocumentTooLarge_Fragment
  | ServiceProblem_GpClinicalDocumentTookTooLong_Fragment
  | ServiceProblem_GpClinicalDocumentTruncated_Fragment
  | ServiceProblem_GpClinicalDocumentUnreadable_Fragment
  | ServiceProblem_GpClinicalDocumentWronglyEncoded_Fragment
  | ServiceProblem_GpDetailsChangeNotPending_Fragment
  | ServiceProblem_GpDetailsChangeOutcomeUnknown_Fragment
  | ServiceProblem_GpDetailsChangeRefused_Fragment
  | ServiceProblem_GpMedicationCourseNotFound_Fragment
  | ServiceProblem_GpMedicationNotOrderable_Fragment
  | ServiceProblem_GpOnlineRegistrationAlreadyLinked_Fragment
  | ServiceProblem_GpOnlineRegistrationIdentityNotProven_Fragment
  | ServiceProblem_GpOnlineRegistrationLockedOut_Fragment
  | ServiceProblem_GpOnlineRegistrationOutcomeUnknown_Fragment
  | ServiceProblem_GpOnlineRegistrationRefused_Fragment
  | ServiceProblem_GpPatientNotFound_Fragment
  | ServiceProblem_GpPracticeMessageNotFound_Fragment
  | ServiceProblem_GpPracticeMessageOutcomeUnknown_Fragment
  | ServiceProblem_GpPracticeMessageRecipientNotFound_Fragment
  | ServiceProblem_GpPracticeMessageRefused_Fragment
  | ServiceProblem_GpPracticeNotLive_Fragment
  | ServiceProblem_GpPrescriptionAlreadyPending_Fragment
  | ServiceProblem_GpPrescriptionCommentNotAsked_Fragment
  | ServiceProblem_GpPrescriptionCommentRequired_Fragment
  | ServiceProblem_GpPrescriptionDetailsRefused_Fragment
  | ServiceProblem_GpPrescriptionNotCancellable_Fragment
  | ServiceProblem_GpPrescriptionNotFound_Fragment
  | ServiceProblem_GpPrescriptionOutcomeUnknown_Fragment
  | ServiceProblem_GpRecordAccessDisabled_Fragment
  | ServiceProblem_GpServiceNeedsNewerVersion_Fragment
  | ServiceProblem_GpServiceNotGranted_Fragment
  | ServiceProblem_GpServiceNotInThisEnvironment_Fragment
  | ServiceProblem_GpServiceNotOffered_Fragment
;

type ServiceUnavailable_GpAccessEnded_Fragment = { readonly __typename: 'GpAccessEnded', readonly service: GpOnlineService, readonly reason: GpServiceUnavailableReason, readonly message: string, readonly nextStep: GpNextStep, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null } & { ' $fragmentName'?: 'ServiceUnavailable_GpAccessEnded_Fragment' };

type ServiceUnavailable_GpAccountInactive_Fragment = { readonly __typename: 'GpAccountInactive', readonly service: GpOnlineService, readonly reason: GpServiceUnavailableReason, readonly message: string, readonly nextStep: GpNextStep, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null } & { ' $fragmentName'?: 'ServiceUnavailable_GpAccountInactive_Fragment' };

type ServiceUnavailable_GpAccountRestricted_Fragment = { readonly __typename: 'GpAccountRestricted', readonly service: GpOnlineService, readonly reason: GpServiceUnavailableReason, readonly message: string, readonly nextStep: GpNextStep, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null } & { ' $fragmentName'?: 'ServiceUnavailable_GpAccountRestricted_Fragment' };

type ServiceUnavailable_GpPracticeNotLive_Fragment = { readonly __typename: 'GpPracticeNotLive', readonly service: GpOnlineService, readonly reason: GpServiceUnavailableReason, readonly message: string, readonly nextStep: GpNextStep, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null } & { ' $fragmentName'?: 'ServiceUnavailable_GpPracticeNotLive_Fragment' };

type ServiceUnavailable_GpRecordAccessDisabled_Fragment = { readonly __typename: 'GpRecordAccessDisabled', readonly service: GpOnlineService, readonly reason: GpServiceUnavailableReason, readonly message: string, readonly nextStep: GpNextStep, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null } & { ' $fragmentName'?: 'ServiceUnavailable_GpRecordAccessDisabled_Fragment' };

type ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment = { readonly __typename: 'GpServiceNeedsNewerVersion', readonly service: GpOnlineService, readonly reason: GpServiceUnavailableReason, readonly message: string, readonly nextStep: GpNextStep, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null } & { ' $fragmentName'?: 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment' };

type ServiceUnavailable_GpServiceNotGranted_Fragment = { readonly __typename: 'GpServiceNotGranted', readonly service: GpOnlineService, readonly reason: GpServiceUnavailableReason, readonly message: string, readonly nextStep: GpNextStep, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null } & { ' $fragmentName'?: 'ServiceUnavailable_GpServiceNotGranted_Fragment' };

type ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment = { readonly __typename: 'GpServiceNotInThisEnvironment', readonly service: GpOnlineService, readonly reason: GpServiceUnavailableReason, readonly message: string, readonly nextStep: GpNextStep, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null } & { ' $fragmentName'?: 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment' };

type ServiceUnavailable_GpServiceNotOffered_Fragment = { readonly __typename: 'GpServiceNotOffered', readonly service: GpOnlineService, readonly reason: GpServiceUnavailableReason, readonly message: string, readonly nextStep: GpNextStep, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null } & { ' $fragmentName'?: 'ServiceUnavailable_GpServiceNotOffered_Fragment' };

export type ServiceUnavailableFragment =
  | ServiceUnavailable_GpAccessEnded_Fragment
  | ServiceUnavailable_GpAccountInactive_Fragment
  | ServiceUnavailable_GpAccountRestricted_Fragment
  | ServiceUnavailable_GpPracticeNotLive_Fragment
  | ServiceUnavailable_GpRecordAccessDisabled_Fragment
  | ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment
  | ServiceUnavailable_GpServiceNotGranted_Fragment
  | ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment
  | ServiceUnavailable_GpServiceNotOffered_Fragment
;

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly gpOnlineUser: { readonly __typename: 'GpOnlineUser', readonly patients: ReadonlyArray<(
      { readonly __typename: 'Patient', readonly id: string }
      & { ' $fragmentRefs'?: { 'PatientNameFragment': PatientNameFragment;'PatientPageFragment': PatientPageFragment } }
    )> } | null };

export type PatientPageFragment = (
  { readonly __typename: 'Patient', readonly id: string, readonly relation: GpPatientRelation, readonly accessLevel: GpPatientAccessLevel | null, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null, readonly telephone: string | null } | null }
  & { ' $fragmentRefs'?: { 'PatientNameFragment': PatientNameFragment;'UnreadBadgeFragment': UnreadBadgeFragment } }
) & { ' $fragmentName'?: 'PatientPageFragment' };

export type PatientNameFragment = { readonly __typename: 'Patient', readonly displayName: string | null, readonly relation: GpPatientRelation, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly name: string | null } | null, readonly demographics:
    | { readonly __typename: 'GpAccessEnded' }
    | { readonly __typename: 'GpAccountInactive' }
    | { readonly __typename: 'GpAccountRestricted' }
    | { readonly __typename: 'GpPatientDemographics', readonly firstName: string | null, readonly surname: string }
    | { readonly __typename: 'GpPracticeNotLive' }
    | { readonly __typename: 'GpServiceNeedsNewerVersion' }
    | { readonly __typename: 'GpServiceNotInThisEnvironment' }
   | null } & { ' $fragmentName'?: 'PatientNameFragment' };

export type CancelOrderMutationVariables = Exact<{
  input: CancelGpPrescriptionRequestInput;
}>;


export type CancelOrderMutation = { readonly cancelGpPrescriptionRequest:
    | { readonly __typename: 'CancelGpPrescriptionRequestSuccess', readonly patient: (
        { readonly __typename: 'Patient', readonly id: string }
        & { ' $fragmentRefs'?: { 'OrderFormFragment': OrderFormFragment;'OrderListFragment': OrderListFragment } }
      ) }
    | (
      { readonly __typename: 'GpAccessEnded', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccessEnded_Fragment': ServiceProblem_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccountInactive_Fragment': ServiceProblem_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccountRestricted_Fragment': ServiceProblem_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPracticeNotLive_Fragment': ServiceProblem_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpPrescriptionNotCancellable', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPrescriptionNotCancellable_Fragment': ServiceProblem_GpPrescriptionNotCancellable_Fragment } }
    )
    | (
      { readonly __typename: 'GpPrescriptionNotFound', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPrescriptionNotFound_Fragment': ServiceProblem_GpPrescriptionNotFound_Fragment } }
    )
    | (
      { readonly __typename: 'GpPrescriptionOutcomeUnknown', readonly message: string, readonly nextStep: GpNextStep, readonly patient: (
        { readonly __typename: 'Patient', readonly id: string }
        & { ' $fragmentRefs'?: { 'OrderFormFragment': OrderFormFragment;'OrderListFragment': OrderListFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPrescriptionOutcomeUnknown_Fragment': ServiceProblem_GpPrescriptionOutcomeUnknown_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNeedsNewerVersion_Fragment': ServiceProblem_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotGranted_Fragment': ServiceProblem_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotInThisEnvironment_Fragment': ServiceProblem_GpServiceNotInThisEnvironment_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotOffered', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotOffered_Fragment': ServiceProblem_GpServiceNotOffered_Fragment } }
    )
   | null };

export type MedicineOptionFragment = { readonly __typename: 'MedicationCourse', readonly id: string, readonly name: string, readonly dosage: string | null, readonly quantity: string | null, readonly lastIssuedOn: string | null, readonly reviewOn: string | null, readonly ordering: { readonly __typename: 'GpMedicationOrdering', readonly isOrderable: boolean, readonly whyNot: GpMedicationNotOrderableReason | null }, readonly pendingRequest: { readonly __typename: 'Prescription', readonly id: string, readonly requestedAt: { readonly __typename: 'UkDateTime', readonly local: string } } | null } & { ' $fragmentName'?: 'MedicineOptionFragment' };

export type MedicinesQueryVariables = Exact<{
  patientId: string | number;
}>;


export type MedicinesQuery = { readonly gpPatient: (
    { readonly __typename: 'Patient', readonly id: string }
    & { ' $fragmentRefs'?: { 'OrderFormFragment': OrderFormFragment;'OrderListFragment': OrderListFragment } }
  ) | null };

export type OrderFormFragment = { readonly __typename: 'Patient', readonly id: string, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly telephone: string | null, readonly settings:
      | { readonly __typename: 'GpPracticeNotLive' }
      | { readonly __typename: 'GpPracticeSettings', readonly prescriptions: { readonly __typename: 'GpPrescriptionSettings', readonly comment: GpInputNecessity, readonly message: string | null } }
      | { readonly __typename: 'GpServiceNeedsNewerVersion' }
      | { readonly __typename: 'GpServiceNotInThisEnvironment' }
     | null } | null, readonly medicationCourses:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | { readonly __typename: 'GpMedicationCourses', readonly courses: ReadonlyArray<(
        { readonly __typename: 'MedicationCourse', readonly id: string, readonly name: string, readonly ordering: { readonly __typename: 'GpMedicationOrdering', readonly isOrderable: boolean }, readonly pendingRequest: { readonly __typename: 'Prescription', readonly id: string } | null }
        & { ' $fragmentRefs'?: { 'MedicineOptionFragment': MedicineOptionFragment } }
      )> }
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotOffered' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotOffered_Fragment': ServiceUnavailable_GpServiceNotOffered_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'OrderFormFragment' };

export type OrderMedicinesMutationVariables = Exact<{
  input: RequestGpPrescriptionInput;
}>;


export type OrderMedicinesMutation = { readonly requestGpPrescription:
    | (
      { readonly __typename: 'GpAccessEnded', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccessEnded_Fragment': ServiceProblem_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccountInactive_Fragment': ServiceProblem_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpAccountRestricted_Fragment': ServiceProblem_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpMedicationCourseNotFound', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpMedicationCourseNotFound_Fragment': ServiceProblem_GpMedicationCourseNotFound_Fragment } }
    )
    | (
      { readonly __typename: 'GpMedicationNotOrderable', readonly message: string, readonly nextStep: GpNextStep, readonly courses: ReadonlyArray<{ readonly __typename: 'MedicationCourse', readonly id: string, readonly name: string }> }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpMedicationNotOrderable_Fragment': ServiceProblem_GpMedicationNotOrderable_Fragment } }
    )
    | (
      { readonly __typename: 'GpPatientNotFound', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPatientNotFound_Fragment': ServiceProblem_GpPatientNotFound_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPracticeNotLive_Fragment': ServiceProblem_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpPrescriptionAlreadyPending', readonly message: string, readonly nextStep: GpNextStep, readonly courses: ReadonlyArray<{ readonly __typename: 'MedicationCourse', readonly id: string, readonly name: string }> }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPrescriptionAlreadyPending_Fragment': ServiceProblem_GpPrescriptionAlreadyPending_Fragment } }
    )
    | (
      { readonly __typename: 'GpPrescriptionCommentNotAsked', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPrescriptionCommentNotAsked_Fragment': ServiceProblem_GpPrescriptionCommentNotAsked_Fragment } }
    )
    | (
      { readonly __typename: 'GpPrescriptionCommentRequired', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPrescriptionCommentRequired_Fragment': ServiceProblem_GpPrescriptionCommentRequired_Fragment } }
    )
    | (
      { readonly __typename: 'GpPrescriptionDetailsRefused', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPrescriptionDetailsRefused_Fragment': ServiceProblem_GpPrescriptionDetailsRefused_Fragment } }
    )
    | (
      { readonly __typename: 'GpPrescriptionOutcomeUnknown', readonly message: string, readonly nextStep: GpNextStep, readonly patient: (
        { readonly __typename: 'Patient', readonly id: string }
        & { ' $fragmentRefs'?: { 'OrderFormFragment': OrderFormFragment;'OrderListFragment': OrderListFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpPrescriptionOutcomeUnknown_Fragment': ServiceProblem_GpPrescriptionOutcomeUnknown_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNeedsNewerVersion_Fragment': ServiceProblem_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotGranted_Fragment': ServiceProblem_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotInThisEnvironment_Fragment': ServiceProblem_GpServiceNotInThisEnvironment_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotOffered', readonly message: string, readonly nextStep: GpNextStep }
      & { ' $fragmentRefs'?: { 'ServiceProblem_GpServiceNotOffered_Fragment': ServiceProblem_GpServiceNotOffered_Fragment } }
    )
    | { readonly __typename: 'RequestGpPrescriptionSuccess', readonly prescription: { readonly __typename: 'Prescription', readonly id: string } | null, readonly patient: (
        { readonly __typename: 'Patient', readonly id: string }
        & { ' $fragmentRefs'?: { 'OrderFormFragment': OrderFormFragment;'OrderListFragment': OrderListFragment } }
      ) }
   | null };

export type OrderListFragment = { readonly __typename: 'Patient', readonly id: string, readonly practice: { readonly __typename: 'Practice', readonly odsCode: string, readonly telephone: string | null } | null, readonly prescriptions:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | { readonly __typename: 'GpPrescriptions', readonly requests: ReadonlyArray<{ readonly __typename: 'Prescription', readonly id: string, readonly requestedAt: { readonly __typename: 'UkDateTime', readonly local: string }, readonly requestedBy: { readonly __typename: 'GpPrescriptionRequester', readonly name: string | null } | null, readonly medicines: ReadonlyArray<{ readonly __typename: 'GpRequestedMedicine', readonly courseId: string, readonly status: GpRequestedMedicineStatus, readonly course: { readonly __typename: 'MedicationCourse', readonly id: string, readonly name: string } | null }> }> }
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotOffered' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotOffered_Fragment': ServiceUnavailable_GpServiceNotOffered_Fragment } }
    )
   | null, readonly onlineServices: ReadonlyArray<{ readonly __typename: 'GpOnlineServiceStatus', readonly service: GpOnlineService, readonly isAvailable: boolean, readonly unavailable:
      | (
        { readonly __typename: 'GpAccessEnded' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
      )
      | (
        { readonly __typename: 'GpAccountInactive' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
      )
      | (
        { readonly __typename: 'GpAccountRestricted' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
      )
      | (
        { readonly __typename: 'GpPracticeNotLive' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
      )
      | (
        { readonly __typename: 'GpRecordAccessDisabled' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNeedsNewerVersion' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNotGranted' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNotInThisEnvironment' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNotOffered' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotOffered_Fragment': ServiceUnavailable_GpServiceNotOffered_Fragment } }
      )
     | null }> | null } & { ' $fragmentName'?: 'OrderListFragment' };

export type MessagesQueryVariables = Exact<{
  patientId: string | number;
}>;


export type MessagesQuery = { readonly gpPatient: (
    { readonly __typename: 'Patient', readonly id: string, readonly messages:
      | (
        { readonly __typename: 'GpAccessEnded' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
      )
      | (
        { readonly __typename: 'GpAccountInactive' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
      )
      | (
        { readonly __typename: 'GpAccountRestricted' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
      )
      | { readonly __typename: 'GpPracticeMessages', readonly unreadCount: number | null, readonly unreadAtLeast: number, readonly conversations: ReadonlyArray<{ readonly __typename: 'PracticeMessage', readonly id: string, readonly subject: string | null, readonly replyCount: number | null, readonly hasUnreadReplies: boolean | null, readonly sentAt: { readonly __typename: 'UkDateTime', readonly local: string } }> }
      | (
        { readonly __typename: 'GpPracticeNotLive' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNeedsNewerVersion' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNotGranted' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNotInThisEnvironment' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
      )
      | (
        { readonly __typename: 'GpServiceNotOffered' }
        & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotOffered_Fragment': ServiceUnavailable_GpServiceNotOffered_Fragment } }
      )
     | null }
    & { ' $fragmentRefs'?: { 'UnreadBadgeFragment': UnreadBadgeFragment } }
  ) | null };

export type UnreadBadgeFragment = { readonly __typename: 'Patient', readonly messages:
    | { readonly __typename: 'GpAccessEnded' }
    | { readonly __typename: 'GpAccountInactive' }
    | { readonly __typename: 'GpAccountRestricted' }
    | { readonly __typename: 'GpPracticeMessages', readonly unreadCount: number | null, readonly hasUnread: boolean | null, readonly unreadAtLeast: number }
    | { readonly __typename: 'GpPracticeNotLive' }
    | { readonly __typename: 'GpServiceNeedsNewerVersion' }
    | { readonly __typename: 'GpServiceNotGranted' }
    | { readonly __typename: 'GpServiceNotInThisEnvironment' }
    | { readonly __typename: 'GpServiceNotOffered' }
   | null } & { ' $fragmentName'?: 'UnreadBadgeFragment' };

export type FindPracticesQueryVariables = Exact<{
  input: FindGpPracticesInput;
}>;


export type FindPracticesQuery = { readonly findGpPractices:
    | { readonly __typename: 'GpFoundPractices', readonly practices: ReadonlyArray<{ readonly __typename: 'GpFoundPractice', readonly odsCode: string, readonly name: string, readonly address: { readonly __typename: 'GpPostalAddress', readonly street: string | null, readonly town: string | null, readonly postcode: string | null } | null }> }
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
   | null };

export type AllergiesFragment = { readonly __typename: 'MedicalRecord', readonly allergies:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordAccessDisabled' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordAllergies', readonly entries: (
        { readonly __typename: 'GpRecordAllergyConnection' }
        & { ' $fragmentRefs'?: { 'AllergiesPageFragment': AllergiesPageFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'Section_GpRecordAllergies_Fragment': Section_GpRecordAllergies_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'AllergiesFragment' };

export type AllergiesPageFragment = { readonly __typename: 'GpRecordAllergyConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'GpRecordAllergyEdge', readonly cursor: string, readonly node: (
      { readonly __typename: 'GpRecordAllergy' }
      & { ' $fragmentRefs'?: { 'Observation_GpRecordAllergy_Fragment': Observation_GpRecordAllergy_Fragment } }
    ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } & { ' $fragmentName'?: 'AllergiesPageFragment' };

export type MoreAllergiesQueryVariables = Exact<{
  patientId: string | number;
  after?: string | null | undefined;
}>;


export type MoreAllergiesQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly medicalRecord: { readonly __typename: 'MedicalRecord', readonly id: string, readonly allergies:
        | (
          { readonly __typename: 'GpAccessEnded' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountInactive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountRestricted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
        )
        | (
          { readonly __typename: 'GpPracticeNotLive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordAccessDisabled' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordAllergies', readonly entries: (
            { readonly __typename: 'GpRecordAllergyConnection' }
            & { ' $fragmentRefs'?: { 'AllergiesPageFragment': AllergiesPageFragment } }
          ) }
          & { ' $fragmentRefs'?: { 'Section_GpRecordAllergies_Fragment': Section_GpRecordAllergies_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNeedsNewerVersion' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotGranted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotInThisEnvironment' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
        )
       | null } } | null };

export type ConsultationFragment = (
  { readonly __typename: 'GpRecordConsultation', readonly location: string | null, readonly consultantName: string | null, readonly sections: ReadonlyArray<{ readonly __typename: 'GpRecordConsultationSection', readonly heading: string, readonly observations: ReadonlyArray<(
      { readonly __typename: 'GpRecordObservation', readonly id: string }
      & { ' $fragmentRefs'?: { 'Observation_GpRecordObservation_Fragment': Observation_GpRecordObservation_Fragment } }
    )> }> }
  & { ' $fragmentRefs'?: { 'EntryHeading_GpRecordConsultation_Fragment': EntryHeading_GpRecordConsultation_Fragment } }
) & { ' $fragmentName'?: 'ConsultationFragment' };

export type ConsultationsFragment = { readonly __typename: 'MedicalRecord', readonly consultations:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordAccessDisabled' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordConsultations', readonly entries: (
        { readonly __typename: 'GpRecordConsultationConnection' }
        & { ' $fragmentRefs'?: { 'ConsultationsPageFragment': ConsultationsPageFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'Section_GpRecordConsultations_Fragment': Section_GpRecordConsultations_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'ConsultationsFragment' };

export type ConsultationsPageFragment = { readonly __typename: 'GpRecordConsultationConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'GpRecordConsultationEdge', readonly cursor: string, readonly node: (
      { readonly __typename: 'GpRecordConsultation' }
      & { ' $fragmentRefs'?: { 'ConsultationFragment': ConsultationFragment } }
    ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } & { ' $fragmentName'?: 'ConsultationsPageFragment' };

export type MoreConsultationsQueryVariables = Exact<{
  patientId: string | number;
  after?: string | null | undefined;
}>;


export type MoreConsultationsQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly medicalRecord: { readonly __typename: 'MedicalRecord', readonly id: string, readonly consultations:
        | (
          { readonly __typename: 'GpAccessEnded' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountInactive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountRestricted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
        )
        | (
          { readonly __typename: 'GpPracticeNotLive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordAccessDisabled' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordConsultations', readonly entries: (
            { readonly __typename: 'GpRecordConsultationConnection' }
            & { ' $fragmentRefs'?: { 'ConsultationsPageFragment': ConsultationsPageFragment } }
          ) }
          & { ' $fragmentRefs'?: { 'Section_GpRecordConsultations_Fragment': Section_GpRecordConsultations_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNeedsNewerVersion' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotGranted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotInThisEnvironment' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
        )
       | null } } | null };

export type DocumentContentQueryVariables = Exact<{
  patientId: string | number;
  documentId: string | number;
}>;


export type DocumentContentQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly medicalRecord: { readonly __typename: 'MedicalRecord', readonly id: string, readonly document:
        | { readonly __typename: 'ClinicalDocument', readonly id: string, readonly content:
            | (
              { readonly __typename: 'GpAccessEnded', readonly message: string }
              & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
            )
            | (
              { readonly __typename: 'GpAccountInactive', readonly message: string }
              & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
            )
            | (
              { readonly __typename: 'GpAccountRestricted', readonly message: string }
              & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
            )
            | { readonly __typename: 'GpClinicalDocumentContent', readonly html: string, readonly text: string, readonly contentRemoved: boolean, readonly isCharsetGuessed: boolean }
            | { readonly __typename: 'GpClinicalDocumentCorrupt', readonly message: string }
            | { readonly __typename: 'GpClinicalDocumentEmpty', readonly message: string }
            | { readonly __typename: 'GpClinicalDocumentNotAvailable', readonly message: string }
            | { readonly __typename: 'GpClinicalDocumentNotMadeSafe', readonly message: string }
            | { readonly __typename: 'GpClinicalDocumentReaderBusy', readonly message: string }
            | { readonly __typename: 'GpClinicalDocumentTooLarge', readonly message: string }
            | { readonly __typename: 'GpClinicalDocumentTookTooLong', readonly message: string }
            | { readonly __typename: 'GpClinicalDocumentTruncated', readonly message: string }
            | { readonly __typename: 'GpClinicalDocumentUnreadable', readonly message: string }
            | { readonly __typename: 'GpClinicalDocumentWronglyEncoded', readonly message: string }
            | (
              { readonly __typename: 'GpPracticeNotLive', readonly message: string }
              & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
            )
            | (
              { readonly __typename: 'GpRecordAccessDisabled', readonly message: string }
              & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
            )
            | (
              { readonly __typename: 'GpServiceNeedsNewerVersion', readonly message: string }
              & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
            )
            | (
              { readonly __typename: 'GpServiceNotGranted', readonly message: string }
              & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
            )
            | (
              { readonly __typename: 'GpServiceNotInThisEnvironment', readonly message: string }
              & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
            )
           | null }
        | (
          { readonly __typename: 'GpAccessEnded' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountInactive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountRestricted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
        )
        | (
          { readonly __typename: 'GpPracticeNotLive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordAccessDisabled' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNeedsNewerVersion' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotGranted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotInThisEnvironment' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
        )
       | null } } | null };

export type DocumentEntryFragment = (
  { readonly __typename: 'ClinicalDocument', readonly id: string, readonly title: string | null, readonly documentKind: string | null, readonly pageCount: number | null, readonly isAvailable: boolean }
  & { ' $fragmentRefs'?: { 'EntryHeading_ClinicalDocument_Fragment': EntryHeading_ClinicalDocument_Fragment } }
) & { ' $fragmentName'?: 'DocumentEntryFragment' };

export type DocumentsFragment = { readonly __typename: 'MedicalRecord', readonly documents:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordAccessDisabled' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordDocuments', readonly entries: (
        { readonly __typename: 'GpClinicalDocumentConnection' }
        & { ' $fragmentRefs'?: { 'DocumentsPageFragment': DocumentsPageFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'Section_GpRecordDocuments_Fragment': Section_GpRecordDocuments_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'DocumentsFragment' };

export type DocumentsPageFragment = { readonly __typename: 'GpClinicalDocumentConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'GpClinicalDocumentEdge', readonly cursor: string, readonly node: (
      { readonly __typename: 'ClinicalDocument' }
      & { ' $fragmentRefs'?: { 'DocumentEntryFragment': DocumentEntryFragment } }
    ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } & { ' $fragmentName'?: 'DocumentsPageFragment' };

export type MoreDocumentsQueryVariables = Exact<{
  patientId: string | number;
  after?: string | null | undefined;
}>;


export type MoreDocumentsQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly medicalRecord: { readonly __typename: 'MedicalRecord', readonly id: string, readonly documents:
        | (
          { readonly __typename: 'GpAccessEnded' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountInactive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountRestricted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
        )
        | (
          { readonly __typename: 'GpPracticeNotLive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordAccessDisabled' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordDocuments', readonly entries: (
            { readonly __typename: 'GpClinicalDocumentConnection' }
            & { ' $fragmentRefs'?: { 'DocumentsPageFragment': DocumentsPageFragment } }
          ) }
          & { ' $fragmentRefs'?: { 'Section_GpRecordDocuments_Fragment': Section_GpRecordDocuments_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNeedsNewerVersion' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotGranted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotInThisEnvironment' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
        )
       | null } } | null };

type EntryHeading_ClinicalDocument_Fragment = { readonly __typename: 'ClinicalDocument', readonly id: string, readonly code:
    | { readonly __typename: 'EmisCode', readonly term: string | null }
    | { readonly __typename: 'GpSnomedCtCode', readonly term: string | null }
    | { readonly __typename: 'GpUncodedTerm', readonly term: string | null }
  , readonly date: (
    { readonly __typename: 'GpClinicalDate' }
    & { ' $fragmentRefs'?: { 'PartialDateFragment': PartialDateFragment } }
  ) } & { ' $fragmentName'?: 'EntryHeading_ClinicalDocument_Fragment' };

type EntryHeading_GpRecordAllergy_Fragment = { readonly __typename: 'GpRecordAllergy', readonly id: string, readonly code:
    | { readonly __typename: 'EmisCode', readonly term: string | null }
    | { readonly __typename: 'GpSnomedCtCode', readonly term: string | null }
    | { readonly __typename: 'GpUncodedTerm', readonly term: string | null }
  , readonly date: (
    { readonly __typename: 'GpClinicalDate' }
    & { ' $fragmentRefs'?: { 'PartialDateFragment': PartialDateFragment } }
  ) } & { ' $fragmentName'?: 'EntryHeading_GpRecordAllergy_Fragment' };

type EntryHeading_GpRecordConsultation_Fragment = { readonly __typename: 'GpRecordConsultation', readonly id: string, readonly code:
    | { readonly __typename: 'EmisCode', readonly term: string | null }
    | { readonly __typename: 'GpSnomedCtCode', readonly term: string | null }
    | { readonly __typename: 'GpUncodedTerm', readonly term: string | null }
  , readonly date: (
    { readonly __typename: 'GpClinicalDate' }
    & { ' $fragmentRefs'?: { 'PartialDateFragment': PartialDateFragment } }
  ) } & { ' $fragmentName'?: 'EntryHeading_GpRecordConsultation_Fragment' };

type EntryHeading_GpRecordImmunisation_Fragment = { readonly __typename: 'GpRecordImmunisation', readonly id: string, readonly code:
    | { readonly __typename: 'EmisCode', readonly term: string | null }
    | { readonly __typename: 'GpSnomedCtCode', readonly term: string | null }
    | { readonly __typename: 'GpUncodedTerm', readonly term: string | null }
  , readonly date: (
    { readonly __typename: 'GpClinicalDate' }
    & { ' $fragmentRefs'?: { 'PartialDateFragment': PartialDateFragment } }
  ) } & { ' $fragmentName'?: 'EntryHeading_GpRecordImmunisation_Fragment' };

type EntryHeading_GpRecordMedicine_Fragment = { readonly __typename: 'GpRecordMedicine', readonly id: string, readonly code:
    | { readonly __typename: 'EmisCode', readonly term: string | null }
    | { readonly __typename: 'GpSnomedCtCode', readonly term: string | null }
    | { readonly __typename: 'GpUncodedTerm', readonly term: string | null }
  , readonly date: (
    { readonly __typename: 'GpClinicalDate' }
    & { ' $fragmentRefs'?: { 'PartialDateFragment': PartialDateFragment } }
  ) } & { ' $fragmentName'?: 'EntryHeading_GpRecordMedicine_Fragment' };

type EntryHeading_GpRecordObservation_Fragment = { readonly __typename: 'GpRecordObservation', readonly id: string, readonly code:
    | { readonly __typename: 'EmisCode', readonly term: string | null }
    | { readonly __typename: 'GpSnomedCtCode', readonly term: string | null }
    | { readonly __typename: 'GpUncodedTerm', readonly term: string | null }
  , readonly date: (
    { readonly __typename: 'GpClinicalDate' }
    & { ' $fragmentRefs'?: { 'PartialDateFragment': PartialDateFragment } }
  ) } & { ' $fragmentName'?: 'EntryHeading_GpRecordObservation_Fragment' };

type EntryHeading_GpRecordProblem_Fragment = { readonly __typename: 'GpRecordProblem', readonly id: string, readonly code:
    | { readonly __typename: 'EmisCode', readonly term: string | null }
    | { readonly __typename: 'GpSnomedCtCode', readonly term: string | null }
    | { readonly __typename: 'GpUncodedTerm', readonly term: string | null }
  , readonly date: (
    { readonly __typename: 'GpClinicalDate' }
    & { ' $fragmentRefs'?: { 'PartialDateFragment': PartialDateFragment } }
  ) } & { ' $fragmentName'?: 'EntryHeading_GpRecordProblem_Fragment' };

type EntryHeading_GpRecordTestResult_Fragment = { readonly __typename: 'GpRecordTestResult', readonly id: string, readonly code:
    | { readonly __typename: 'EmisCode', readonly term: string | null }
    | { readonly __typename: 'GpSnomedCtCode', readonly term: string | null }
    | { readonly __typename: 'GpUncodedTerm', readonly term: string | null }
  , readonly date: (
    { readonly __typename: 'GpClinicalDate' }
    & { ' $fragmentRefs'?: { 'PartialDateFragment': PartialDateFragment } }
  ) } & { ' $fragmentName'?: 'EntryHeading_GpRecordTestResult_Fragment' };

export type EntryHeadingFragment =
  | EntryHeading_ClinicalDocument_Fragment
  | EntryHeading_GpRecordAllergy_Fragment
  | EntryHeading_GpRecordConsultation_Fragment
  | EntryHeading_GpRecordImmunisation_Fragment
  | EntryHeading_GpRecordMedicine_Fragment
  | EntryHeading_GpRecordObservation_Fragment
  | EntryHeading_GpRecordProblem_Fragment
  | EntryHeading_GpRecordTestResult_Fragment
;

export type FreeTextFragment = { readonly __typename: 'GpRecordText', readonly text: string, readonly kind: string | null } & { ' $fragmentName'?: 'FreeTextFragment' };

export type ImmunisationsFragment = { readonly __typename: 'MedicalRecord', readonly immunisations:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordAccessDisabled' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordImmunisations', readonly entries: (
        { readonly __typename: 'GpRecordImmunisationConnection' }
        & { ' $fragmentRefs'?: { 'ImmunisationsPageFragment': ImmunisationsPageFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'Section_GpRecordImmunisations_Fragment': Section_GpRecordImmunisations_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'ImmunisationsFragment' };

export type ImmunisationsPageFragment = { readonly __typename: 'GpRecordImmunisationConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'GpRecordImmunisationEdge', readonly cursor: string, readonly node: (
      { readonly __typename: 'GpRecordImmunisation' }
      & { ' $fragmentRefs'?: { 'Observation_GpRecordImmunisation_Fragment': Observation_GpRecordImmunisation_Fragment } }
    ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } & { ' $fragmentName'?: 'ImmunisationsPageFragment' };

export type MoreImmunisationsQueryVariables = Exact<{
  patientId: string | number;
  after?: string | null | undefined;
}>;


export type MoreImmunisationsQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly medicalRecord: { readonly __typename: 'MedicalRecord', readonly id: string, readonly immunisations:
        | (
          { readonly __typename: 'GpAccessEnded' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountInactive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountRestricted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
        )
        | (
          { readonly __typename: 'GpPracticeNotLive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordAccessDisabled' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordImmunisations', readonly entries: (
            { readonly __typename: 'GpRecordImmunisationConnection' }
            & { ' $fragmentRefs'?: { 'ImmunisationsPageFragment': ImmunisationsPageFragment } }
          ) }
          & { ' $fragmentRefs'?: { 'Section_GpRecordImmunisations_Fragment': Section_GpRecordImmunisations_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNeedsNewerVersion' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotGranted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotInThisEnvironment' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
        )
       | null } } | null };

export type MedicationFragment = { readonly __typename: 'MedicalRecord', readonly medication:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordAccessDisabled' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordMedication', readonly entries: (
        { readonly __typename: 'GpRecordMedicineConnection' }
        & { ' $fragmentRefs'?: { 'MedicationPageFragment': MedicationPageFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'Section_GpRecordMedication_Fragment': Section_GpRecordMedication_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'MedicationFragment' };

export type MedicationPageFragment = { readonly __typename: 'GpRecordMedicineConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'GpRecordMedicineEdge', readonly cursor: string, readonly node: (
      { readonly __typename: 'GpRecordMedicine' }
      & { ' $fragmentRefs'?: { 'MedicineFragment': MedicineFragment } }
    ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } & { ' $fragmentName'?: 'MedicationPageFragment' };

export type MoreMedicationQueryVariables = Exact<{
  patientId: string | number;
  after?: string | null | undefined;
}>;


export type MoreMedicationQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly medicalRecord: { readonly __typename: 'MedicalRecord', readonly id: string, readonly medication:
        | (
          { readonly __typename: 'GpAccessEnded' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountInactive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountRestricted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
        )
        | (
          { readonly __typename: 'GpPracticeNotLive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordAccessDisabled' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordMedication', readonly entries: (
            { readonly __typename: 'GpRecordMedicineConnection' }
            & { ' $fragmentRefs'?: { 'MedicationPageFragment': MedicationPageFragment } }
          ) }
          & { ' $fragmentRefs'?: { 'Section_GpRecordMedication_Fragment': Section_GpRecordMedication_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNeedsNewerVersion' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotGranted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotInThisEnvironment' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
        )
       | null } } | null };

export type MedicineFragment = (
  { readonly __typename: 'GpRecordMedicine', readonly name: string, readonly group: GpRecordMedicineGroup, readonly dosage: string | null, readonly quantity: string | null, readonly quantityUnit: string | null, readonly quantityText: string | null, readonly lastIssuedOn: string | null, readonly mixture: { readonly __typename: 'GpRecordMedicineMixture', readonly name: string, readonly constituents: ReadonlyArray<{ readonly __typename: 'GpRecordMedicineConstituent', readonly name: string, readonly strength: string | null }> } | null }
  & { ' $fragmentRefs'?: { 'EntryHeading_GpRecordMedicine_Fragment': EntryHeading_GpRecordMedicine_Fragment } }
) & { ' $fragmentName'?: 'MedicineFragment' };

type Observation_GpRecordAllergy_Fragment = (
  { readonly __typename: 'GpRecordAllergy', readonly value: (
    { readonly __typename: 'GpObservationValue' }
    & { ' $fragmentRefs'?: { 'ObservationValueFragment': ObservationValueFragment } }
  ) | null, readonly texts: ReadonlyArray<(
    { readonly __typename: 'GpRecordText' }
    & { ' $fragmentRefs'?: { 'FreeTextFragment': FreeTextFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'EntryHeading_GpRecordAllergy_Fragment': EntryHeading_GpRecordAllergy_Fragment } }
) & { ' $fragmentName'?: 'Observation_GpRecordAllergy_Fragment' };

type Observation_GpRecordImmunisation_Fragment = (
  { readonly __typename: 'GpRecordImmunisation', readonly value: (
    { readonly __typename: 'GpObservationValue' }
    & { ' $fragmentRefs'?: { 'ObservationValueFragment': ObservationValueFragment } }
  ) | null, readonly texts: ReadonlyArray<(
    { readonly __typename: 'GpRecordText' }
    & { ' $fragmentRefs'?: { 'FreeTextFragment': FreeTextFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'EntryHeading_GpRecordImmunisation_Fragment': EntryHeading_GpRecordImmunisation_Fragment } }
) & { ' $fragmentName'?: 'Observation_GpRecordImmunisation_Fragment' };

type Observation_GpRecordObservation_Fragment = (
  { readonly __typename: 'GpRecordObservation', readonly value: (
    { readonly __typename: 'GpObservationValue' }
    & { ' $fragmentRefs'?: { 'ObservationValueFragment': ObservationValueFragment } }
  ) | null, readonly texts: ReadonlyArray<(
    { readonly __typename: 'GpRecordText' }
    & { ' $fragmentRefs'?: { 'FreeTextFragment': FreeTextFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'EntryHeading_GpRecordObservation_Fragment': EntryHeading_GpRecordObservation_Fragment } }
) & { ' $fragmentName'?: 'Observation_GpRecordObservation_Fragment' };

type Observation_GpRecordProblem_Fragment = (
  { readonly __typename: 'GpRecordProblem', readonly value: (
    { readonly __typename: 'GpObservationValue' }
    & { ' $fragmentRefs'?: { 'ObservationValueFragment': ObservationValueFragment } }
  ) | null, readonly texts: ReadonlyArray<(
    { readonly __typename: 'GpRecordText' }
    & { ' $fragmentRefs'?: { 'FreeTextFragment': FreeTextFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'EntryHeading_GpRecordProblem_Fragment': EntryHeading_GpRecordProblem_Fragment } }
) & { ' $fragmentName'?: 'Observation_GpRecordProblem_Fragment' };

type Observation_GpRecordTestResult_Fragment = (
  { readonly __typename: 'GpRecordTestResult', readonly value: (
    { readonly __typename: 'GpObservationValue' }
    & { ' $fragmentRefs'?: { 'ObservationValueFragment': ObservationValueFragment } }
  ) | null, readonly texts: ReadonlyArray<(
    { readonly __typename: 'GpRecordText' }
    & { ' $fragmentRefs'?: { 'FreeTextFragment': FreeTextFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'EntryHeading_GpRecordTestResult_Fragment': EntryHeading_GpRecordTestResult_Fragment } }
) & { ' $fragmentName'?: 'Observation_GpRecordTestResult_Fragment' };

export type ObservationFragment =
  | Observation_GpRecordAllergy_Fragment
  | Observation_GpRecordImmunisation_Fragment
  | Observation_GpRecordObservation_Fragment
  | Observation_GpRecordProblem_Fragment
  | Observation_GpRecordTestResult_Fragment
;

export type ObservationValueFragment = { readonly __typename: 'GpObservationValue', readonly number: string | null, readonly operator: string | null, readonly units: string | null, readonly display: string | null, readonly text: string | null, readonly isAbnormal: boolean | null, readonly abnormalReason: string | null, readonly range: { readonly __typename: 'GpObservationRange', readonly minimum: string | null, readonly minimumText: string | null, readonly maximum: string | null, readonly maximumText: string | null, readonly units: string | null } | null } & { ' $fragmentName'?: 'ObservationValueFragment' };

export type PartialDateFragment = { readonly __typename: 'GpClinicalDate', readonly precision: GpClinicalDatePrecision, readonly value: string | null } & { ' $fragmentName'?: 'PartialDateFragment' };

export type ProblemFragment = (
  { readonly __typename: 'GpRecordProblem', readonly status: string | null, readonly significance: string | null, readonly endedOn: string | null }
  & { ' $fragmentRefs'?: { 'Observation_GpRecordProblem_Fragment': Observation_GpRecordProblem_Fragment } }
) & { ' $fragmentName'?: 'ProblemFragment' };

export type ProblemsFragment = { readonly __typename: 'MedicalRecord', readonly problems:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordAccessDisabled' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordProblems', readonly entries: (
        { readonly __typename: 'GpRecordProblemConnection' }
        & { ' $fragmentRefs'?: { 'ProblemsPageFragment': ProblemsPageFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'Section_GpRecordProblems_Fragment': Section_GpRecordProblems_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'ProblemsFragment' };

export type ProblemsPageFragment = { readonly __typename: 'GpRecordProblemConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'GpRecordProblemEdge', readonly cursor: string, readonly node: (
      { readonly __typename: 'GpRecordProblem' }
      & { ' $fragmentRefs'?: { 'ProblemFragment': ProblemFragment } }
    ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } & { ' $fragmentName'?: 'ProblemsPageFragment' };

export type MoreProblemsQueryVariables = Exact<{
  patientId: string | number;
  after?: string | null | undefined;
}>;


export type MoreProblemsQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly medicalRecord: { readonly __typename: 'MedicalRecord', readonly id: string, readonly problems:
        | (
          { readonly __typename: 'GpAccessEnded' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountInactive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountRestricted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
        )
        | (
          { readonly __typename: 'GpPracticeNotLive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordAccessDisabled' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordProblems', readonly entries: (
            { readonly __typename: 'GpRecordProblemConnection' }
            & { ' $fragmentRefs'?: { 'ProblemsPageFragment': ProblemsPageFragment } }
          ) }
          & { ' $fragmentRefs'?: { 'Section_GpRecordProblems_Fragment': Section_GpRecordProblems_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNeedsNewerVersion' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotGranted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotInThisEnvironment' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
        )
       | null } } | null };

export type RecordQueryVariables = Exact<{
  patientId: string | number;
}>;


export type RecordQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly medicalRecord: (
      { readonly __typename: 'MedicalRecord', readonly id: string }
      & { ' $fragmentRefs'?: { 'AllergiesFragment': AllergiesFragment;'ConsultationsFragment': ConsultationsFragment;'DocumentsFragment': DocumentsFragment;'ImmunisationsFragment': ImmunisationsFragment;'MedicationFragment': MedicationFragment;'ProblemsFragment': ProblemsFragment;'TestResultsFragment': TestResultsFragment } }
    ) } | null };

type Section_GpRecordAllergies_Fragment = { readonly __typename: 'GpRecordAllergies', readonly hiddenEntriesNotice: string, readonly freeTextWithheldBefore: string | null } & { ' $fragmentName'?: 'Section_GpRecordAllergies_Fragment' };

type Section_GpRecordConsultations_Fragment = { readonly __typename: 'GpRecordConsultations', readonly hiddenEntriesNotice: string, readonly freeTextWithheldBefore: string | null } & { ' $fragmentName'?: 'Section_GpRecordConsultations_Fragment' };

type Section_GpRecordDocuments_Fragment = { readonly __typename: 'GpRecordDocuments', readonly hiddenEntriesNotice: string, readonly freeTextWithheldBefore: string | null } & { ' $fragmentName'?: 'Section_GpRecordDocuments_Fragment' };

type Section_GpRecordImmunisations_Fragment = { readonly __typename: 'GpRecordImmunisations', readonly hiddenEntriesNotice: string, readonly freeTextWithheldBefore: string | null } & { ' $fragmentName'?: 'Section_GpRecordImmunisations_Fragment' };

type Section_GpRecordMedication_Fragment = { readonly __typename: 'GpRecordMedication', readonly hiddenEntriesNotice: string, readonly freeTextWithheldBefore: string | null } & { ' $fragmentName'?: 'Section_GpRecordMedication_Fragment' };

type Section_GpRecordProblems_Fragment = { readonly __typename: 'GpRecordProblems', readonly hiddenEntriesNotice: string, readonly freeTextWithheldBefore: string | null } & { ' $fragmentName'?: 'Section_GpRecordProblems_Fragment' };

type Section_GpRecordTestResults_Fragment = { readonly __typename: 'GpRecordTestResults', readonly hiddenEntriesNotice: string, readonly freeTextWithheldBefore: string | null } & { ' $fragmentName'?: 'Section_GpRecordTestResults_Fragment' };

export type SectionFragment =
  | Section_GpRecordAllergies_Fragment
  | Section_GpRecordConsultations_Fragment
  | Section_GpRecordDocuments_Fragment
  | Section_GpRecordImmunisations_Fragment
  | Section_GpRecordMedication_Fragment
  | Section_GpRecordProblems_Fragment
  | Section_GpRecordTestResults_Fragment
;

export type TestResultFragment = (
  { readonly __typename: 'GpRecordTestResult', readonly children: ReadonlyArray<(
    { readonly __typename: 'GpRecordObservation', readonly id: string }
    & { ' $fragmentRefs'?: { 'Observation_GpRecordObservation_Fragment': Observation_GpRecordObservation_Fragment } }
  )> }
  & { ' $fragmentRefs'?: { 'Observation_GpRecordTestResult_Fragment': Observation_GpRecordTestResult_Fragment } }
) & { ' $fragmentName'?: 'TestResultFragment' };

export type TestResultsFragment = { readonly __typename: 'MedicalRecord', readonly testResults:
    | (
      { readonly __typename: 'GpAccessEnded' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountInactive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
    )
    | (
      { readonly __typename: 'GpAccountRestricted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
    )
    | (
      { readonly __typename: 'GpPracticeNotLive' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordAccessDisabled' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
    )
    | (
      { readonly __typename: 'GpRecordTestResults', readonly entries: (
        { readonly __typename: 'GpRecordTestResultConnection' }
        & { ' $fragmentRefs'?: { 'TestResultsPageFragment': TestResultsPageFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'Section_GpRecordTestResults_Fragment': Section_GpRecordTestResults_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNeedsNewerVersion' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotGranted' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
    )
    | (
      { readonly __typename: 'GpServiceNotInThisEnvironment' }
      & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'TestResultsFragment' };

export type TestResultsPageFragment = { readonly __typename: 'GpRecordTestResultConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'GpRecordTestResultEdge', readonly cursor: string, readonly node: (
      { readonly __typename: 'GpRecordTestResult' }
      & { ' $fragmentRefs'?: { 'TestResultFragment': TestResultFragment } }
    ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } & { ' $fragmentName'?: 'TestResultsPageFragment' };

export type MoreTestResultsQueryVariables = Exact<{
  patientId: string | number;
  after?: string | null | undefined;
}>;


export type MoreTestResultsQuery = { readonly gpPatient: { readonly __typename: 'Patient', readonly id: string, readonly medicalRecord: { readonly __typename: 'MedicalRecord', readonly id: string, readonly testResults:
        | (
          { readonly __typename: 'GpAccessEnded' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccessEnded_Fragment': ServiceUnavailable_GpAccessEnded_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountInactive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountInactive_Fragment': ServiceUnavailable_GpAccountInactive_Fragment } }
        )
        | (
          { readonly __typename: 'GpAccountRestricted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpAccountRestricted_Fragment': ServiceUnavailable_GpAccountRestricted_Fragment } }
        )
        | (
          { readonly __typename: 'GpPracticeNotLive' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpPracticeNotLive_Fragment': ServiceUnavailable_GpPracticeNotLive_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordAccessDisabled' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpRecordAccessDisabled_Fragment': ServiceUnavailable_GpRecordAccessDisabled_Fragment } }
        )
        | (
          { readonly __typename: 'GpRecordTestResults', readonly entries: (
            { readonly __typename: 'GpRecordTestResultConnection' }
            & { ' $fragmentRefs'?: { 'TestResultsPageFragment': TestResultsPageFragment } }
          ) }
          & { ' $fragmentRefs'?: { 'Section_GpRecordTestResults_Fragment': Section_GpRecordTestResults_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNeedsNewerVersion' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment': ServiceUnavailable_GpServiceNeedsNewerVersion_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotGranted' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotGranted_Fragment': ServiceUnavailable_GpServiceNotGranted_Fragment } }
        )
        | (
          { readonly __typename: 'GpServiceNotInThisEnvironment' }
          & { ' $fragmentRefs'?: { 'ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment': ServiceUnavailable_GpServiceNotInThisEnvironment_Fragment } }
        )
       | null } } | null };

export const AppointmentTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}}]} as unknown as DocumentNode<AppointmentTimeFragment, unknown>;
export const AppointmentDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTimeExact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slotType"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookingReason"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"videoUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}}]} as unknown as DocumentNode<AppointmentDetailsFragment, unknown>;
export const CancellationDeadlineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationDeadline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}}]} as unknown as DocumentNode<CancellationDeadlineFragment, unknown>;
export const CancelButtonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelButton"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}}]} as unknown as DocumentNode<CancelButtonFragment, unknown>;
export const CancelAppointmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelAppointment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}}]} as unknown as DocumentNode<CancelAppointmentFragment, unknown>;
export const ServiceUnavailableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<ServiceUnavailableFragment, unknown>;
export const PatientAppointmentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientAppointments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onlyOwnBookings"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancellationDeadline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelButton"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelAppointment"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTimeExact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slotType"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookingReason"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"videoUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationDeadline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelButton"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelAppointment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<PatientAppointmentsFragment, unknown>;
export const SlotSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpBookableSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTimeExact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slotType"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}}]} as unknown as DocumentNode<SlotSummaryFragment, unknown>;
export const BookableSlotFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookableSlot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpBookableSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlotSummary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpBookableSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTimeExact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slotType"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BookableSlotFragment, unknown>;
export const BookingReasonRuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingReasonRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointmentSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<BookingReasonRuleFragment, unknown>;
export const BookingPatientFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingPatient"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPatientDemographics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookingPatientFragment, unknown>;
export const BookingWindowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointmentSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookableFromDays"}},{"kind":"Field","name":{"kind":"Name","value":"bookableToDays"}}]}}]} as unknown as DocumentNode<BookingWindowFragment, unknown>;
export const ServiceProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<ServiceProblemFragment, unknown>;
export const PatientNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPatientDemographics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}}]}}]}}]}}]} as unknown as DocumentNode<PatientNameFragment, unknown>;
export const UnreadBadgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreadBadge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeMessages"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"hasUnread"}},{"kind":"Field","name":{"kind":"Name","value":"unreadAtLeast"}}]}}]}}]}}]} as unknown as DocumentNode<UnreadBadgeFragment, unknown>;
export const PatientPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"accessLevel"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreadBadge"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPatientDemographics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreadBadge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeMessages"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"hasUnread"}},{"kind":"Field","name":{"kind":"Name","value":"unreadAtLeast"}}]}}]}}]}}]} as unknown as DocumentNode<PatientPageFragment, unknown>;
export const MedicineOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicineOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicationCourse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOrderable"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}}]}}]} as unknown as DocumentNode<MedicineOptionFragment, unknown>;
export const OrderFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicationCourses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicationCourses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOrderable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MedicineOption"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicineOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicationCourse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOrderable"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<OrderFormFragment, unknown>;
export const OrderListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPrescriptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlineServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<OrderListFragment, unknown>;
export const SectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}}]} as unknown as DocumentNode<SectionFragment, unknown>;
export const PartialDateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<PartialDateFragment, unknown>;
export const EntryHeadingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<EntryHeadingFragment, unknown>;
export const ObservationValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]} as unknown as DocumentNode<ObservationValueFragment, unknown>;
export const FreeTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<FreeTextFragment, unknown>;
export const ObservationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ObservationFragment, unknown>;
export const AllergiesPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllergiesPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordAllergyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}}]} as unknown as DocumentNode<AllergiesPageFragment, unknown>;
export const AllergiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allergies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordAllergies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllergiesPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllergiesPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordAllergyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<AllergiesFragment, unknown>;
export const ConsultationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"consultantName"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}}]} as unknown as DocumentNode<ConsultationFragment, unknown>;
export const ConsultationsPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consultation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"consultantName"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}}]}}]} as unknown as DocumentNode<ConsultationsPageFragment, unknown>;
export const ConsultationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consultations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultations"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"consultantName"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consultation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<ConsultationsFragment, unknown>;
export const DocumentEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}}]} as unknown as DocumentNode<DocumentEntryFragment, unknown>;
export const DocumentsPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDocumentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}}]} as unknown as DocumentNode<DocumentsPageFragment, unknown>;
export const DocumentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Documents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordDocuments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDocumentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<DocumentsFragment, unknown>;
export const ImmunisationsPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImmunisationsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordImmunisationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}}]} as unknown as DocumentNode<ImmunisationsPageFragment, unknown>;
export const ImmunisationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Immunisations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"immunisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordImmunisations"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImmunisationsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImmunisationsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordImmunisationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<ImmunisationsFragment, unknown>;
export const MedicineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medicine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedicine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityText"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mixture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"constituents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}}]} as unknown as DocumentNode<MedicineFragment, unknown>;
export const MedicationPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedicineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medicine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medicine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedicine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityText"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mixture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"constituents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]}}]} as unknown as DocumentNode<MedicationPageFragment, unknown>;
export const MedicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MedicationPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medicine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedicine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityText"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mixture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"constituents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedicineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medicine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<MedicationFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const ProblemsPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblemConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]} as unknown as DocumentNode<ProblemsPageFragment, unknown>;
export const ProblemsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problems"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblemConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<ProblemsFragment, unknown>;
export const TestResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}}]} as unknown as DocumentNode<TestResultFragment, unknown>;
export const TestResultsPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResultsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResultConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestResult"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}}]} as unknown as DocumentNode<TestResultsPageFragment, unknown>;
export const TestResultsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestResultsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResultsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResultConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestResult"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<TestResultsFragment, unknown>;
export const AppointmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appointments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientAppointments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTimeExact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slotType"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookingReason"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"videoUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationDeadline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelButton"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelAppointment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientAppointments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onlyOwnBookings"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancellationDeadline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelButton"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelAppointment"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]} as unknown as DocumentNode<AppointmentsQuery, AppointmentsQueryVariables>;
export const BookAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookGpAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookGpAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookGpAppointmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientAppointments"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointmentOutcomeUnknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientAppointments"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointmentLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximumBooked"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointmentSlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isTakenByThisPatient"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTimeExact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slotType"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookingReason"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"videoUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationDeadline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelButton"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelAppointment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientAppointments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onlyOwnBookings"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancellationDeadline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelButton"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelAppointment"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]} as unknown as DocumentNode<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const BookingRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookingRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"maximumBooked"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingWindow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingReasonRule"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingPatient"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointmentSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookableFromDays"}},{"kind":"Field","name":{"kind":"Name","value":"bookableToDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingReasonRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointmentSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingPatient"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPatientDemographics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookingRulesQuery, BookingRulesQueryVariables>;
export const CancelAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelGpAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelGpAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelGpAppointmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientAppointments"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointmentOutcomeUnknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientAppointments"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTimeExact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slotType"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookingReason"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"videoUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationDeadline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelButton"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelAppointment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientAppointments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpAppointments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onlyOwnBookings"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancellationDeadline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelButton"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelAppointment"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]} as unknown as DocumentNode<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const FreeSlotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreeSlots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GpBookableSlotsFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bookableSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpBookableSlots"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookableSlot"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UkDateTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"isInstantCertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpBookableSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTimeExact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slotType"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookableSlot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpBookableSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlotSummary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<FreeSlotsQuery, FreeSlotsQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpOnlineUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPatientDemographics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreadBadge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeMessages"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"hasUnread"}},{"kind":"Field","name":{"kind":"Name","value":"unreadAtLeast"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"accessLevel"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreadBadge"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const CancelOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelGpPrescriptionRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelGpPrescriptionRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelGpPrescriptionRequestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderForm"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderList"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPrescriptionOutcomeUnknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderForm"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderList"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicineOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicationCourse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOrderable"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicationCourses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicationCourses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOrderable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MedicineOption"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPrescriptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlineServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]} as unknown as DocumentNode<CancelOrderMutation, CancelOrderMutationVariables>;
export const MedicinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Medicines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderForm"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicineOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicationCourse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOrderable"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicationCourses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicationCourses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOrderable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MedicineOption"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPrescriptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlineServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}}]} as unknown as DocumentNode<MedicinesQuery, MedicinesQueryVariables>;
export const OrderMedicinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderMedicines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestGpPrescriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestGpPrescription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestGpPrescriptionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prescription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderForm"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderList"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPrescriptionOutcomeUnknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderForm"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderList"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicationNotOrderable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPrescriptionAlreadyPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicineOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicationCourse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOrderable"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicationCourses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicationCourses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOrderable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MedicineOption"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPrescriptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlineServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]} as unknown as DocumentNode<OrderMedicinesMutation, OrderMedicinesMutationVariables>;
export const MessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Messages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreadBadge"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeMessages"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"conversations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replyCount"}},{"kind":"Field","name":{"kind":"Name","value":"hasUnreadReplies"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreadBadge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpPracticeMessages"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"hasUnread"}},{"kind":"Field","name":{"kind":"Name","value":"unreadAtLeast"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<MessagesQuery, MessagesQueryVariables>;
export const FindPracticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPractices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindGpPracticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findGpPractices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpFoundPractices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<FindPracticesQuery, FindPracticesQueryVariables>;
export const MoreAllergiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreAllergies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordAllergies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllergiesPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllergiesPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordAllergyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<MoreAllergiesQuery, MoreAllergiesQueryVariables>;
export const MoreConsultationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreConsultations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultations"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"consultantName"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consultation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<MoreConsultationsQuery, MoreConsultationsQueryVariables>;
export const DocumentContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDocumentContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"contentRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"isCharsetGuessed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<DocumentContentQuery, DocumentContentQueryVariables>;
export const MoreDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordDocuments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDocumentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<MoreDocumentsQuery, MoreDocumentsQueryVariables>;
export const MoreImmunisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreImmunisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"immunisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordImmunisations"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImmunisationsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImmunisationsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordImmunisationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<MoreImmunisationsQuery, MoreImmunisationsQueryVariables>;
export const MoreMedicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreMedication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MedicationPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medicine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedicine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityText"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mixture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"constituents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedicineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medicine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<MoreMedicationQuery, MoreMedicationQueryVariables>;
export const MoreProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblemConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<MoreProblemsQuery, MoreProblemsQueryVariables>;
export const RecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allergies"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consultations"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Documents"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Immunisations"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medication"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problems"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestResults"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllergiesPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordAllergyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"consultantName"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consultation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDocumentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImmunisationsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordImmunisationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medicine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedicine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityText"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mixture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"constituents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedicineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medicine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblemConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResultsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResultConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestResult"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allergies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordAllergies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllergiesPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consultations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordConsultations"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Documents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordDocuments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Immunisations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"immunisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordImmunisations"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImmunisationsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordMedication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MedicationPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problems"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestResultsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]} as unknown as DocumentNode<RecordQuery, RecordQueryVariables>;
export const MoreTestResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreTestResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gpPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"testResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Section"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestResultsPage"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceUnavailable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartialDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpClinicalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryHeading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartialDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpObservationValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalReason"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"minimumText"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"maximumText"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordedObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryHeading"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreeText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Observation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Section"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpMedicalRecordSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenEntriesNotice"}},{"kind":"Field","name":{"kind":"Name","value":"freeTextWithheldBefore"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestResultsPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpRecordTestResultConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestResult"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUnavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GpServiceUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<MoreTestResultsQuery, MoreTestResultsQueryVariables>;