import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Unavailability as DomainUnavailability, KindUnavailability as DomainKindUnavailability } from '../availability/Unavailability.ts';
import type { AppointmentKind as DomainAppointmentKind, TelephoneKind as DomainTelephoneKind, SessionKind as DomainSessionKind, PatientAppointment as DomainPatientAppointment, AppointmentsOfPatient as DomainAppointmentsOfPatient, OfferedSlot as DomainOfferedSlot, PracticeLocation as DomainPracticeLocation, PracticeClinician as DomainPracticeClinician } from '../domain/appointment.ts';
import type { AppointmentCancellation as DomainAppointmentCancellation, UsualCancellationReason as DomainUsualCancellationReason } from '../domain/appointmentCancellation.ts';
import type { Booked as DomainBooked, SlotTaken as DomainSlotTaken, BookingOutcome as DomainBookingOutcome, CancellationOutcome as DomainCancellationOutcome } from '../domain/appointmentOutcome.ts';
import type { BookableSlots as DomainBookableSlots } from '../domain/bookableSlots.ts';
import type { ClinicalCode as DomainClinicalCode } from '../domain/clinicalCode.ts';
import type { ClinicalDatePrecision as DomainClinicalDatePrecision, ClinicalDate as DomainClinicalDate } from '../domain/clinicalDate.ts';
import type { DetailsChange as DomainDetailsChange } from '../domain/detailsChange.ts';
import type { DetailsRequested as DomainDetailsRequested, DetailsRequestOutcome as DomainDetailsRequestOutcome, DetailsCancellationOutcome as DomainDetailsCancellationOutcome } from '../domain/detailsChangeOutcome.ts';
import type { DocumentOutcome as DomainDocumentOutcome } from '../domain/documentReading.ts';
import type { RecordContributor as DomainRecordContributor, ObservationValue as DomainObservationValue, ObservationRange as DomainObservationRange, RecordText as DomainRecordText, MedicineStatus as DomainMedicineStatus, MedicineGroup as DomainMedicineGroup, MedicineMixture as DomainMedicineMixture } from '../domain/medicalRecord.ts';
import type { MessageReply as DomainMessageReply, MessageThread as DomainMessageThread, PatientMessage as DomainPatientMessage, PatientRecipient as DomainPatientRecipient } from '../domain/message.ts';
import type { MessageSent as DomainMessageSent, MessageMarkedRead as DomainMessageMarkedRead, MessageSendingOutcome as DomainMessageSendingOutcome, MessageReadingOutcome as DomainMessageReadingOutcome, MessageDeletionOutcome as DomainMessageDeletionOutcome } from '../domain/messageOutcome.ts';
import type { PatientLink as DomainPatientLink, NamedPatient as DomainNamedPatient, OtherServices as DomainOtherServices, Sex as DomainSex, Demographics as DomainDemographics, PatientRelation as DomainPatientRelation, AccessLevel as DomainAccessLevel } from '../domain/patient.ts';
import type { Practice as DomainPractice, InputNecessity as DomainInputNecessity, PracticeSettings as DomainPracticeSettings, PostalAddress as DomainPostalAddress, FoundPractice as DomainFoundPractice } from '../domain/practice.ts';
import type { MedicationCourseKind as DomainMedicationCourseKind, RequestedMedicineStatus as DomainRequestedMedicineStatus, NotOrderableReason as DomainNotOrderableReason, Requester as DomainRequester, PatientCourse as DomainPatientCourse, PatientMedicine as DomainPatientMedicine, PatientPrescription as DomainPatientPrescription } from '../domain/prescription.ts';
import type { PrescriptionRequested as DomainPrescriptionRequested, PrescriptionCancelled as DomainPrescriptionCancelled, PrescriptionRequestOutcome as DomainPrescriptionRequestOutcome, PrescriptionCancellationOutcome as DomainPrescriptionCancellationOutcome } from '../domain/prescriptionOutcome.ts';
import type { IdentityProblem as DomainIdentityProblem } from '../domain/provenIdentity.ts';
import type { RegistrationRefusedReason as DomainRegistrationRefusedReason, LockedOut as DomainLockedOut, LinkageKeyOutcome as DomainLinkageKeyOutcome, RegistrationOutcome as DomainRegistrationOutcome, AccountResetOutcome as DomainAccountResetOutcome, Unlinked as DomainUnlinked, UnlinkOutcome as DomainUnlinkOutcome } from '../domain/registrationOutcome.ts';
import type { SctidKind as DomainSctidKind } from '../domain/sctid.ts';
import type { ShownAllergies as DomainShownAllergies, ShownConsultations as DomainShownConsultations, ShownDocuments as DomainShownDocuments, ShownImmunisations as DomainShownImmunisations, ShownMedication as DomainShownMedication, ShownProblems as DomainShownProblems, ShownTestResults as DomainShownTestResults, AllergyPage as DomainAllergyPage, ConsultationPage as DomainConsultationPage, DocumentPage as DomainDocumentPage, ImmunisationPage as DomainImmunisationPage, MedicinePage as DomainMedicinePage, ProblemPage as DomainProblemPage, TestResultPage as DomainTestResultPage, ShownObservation as DomainShownObservation, ShownConsultation as DomainShownConsultation, ShownDocument as DomainShownDocument, ShownMedicine as DomainShownMedicine, ShownProblem as DomainShownProblem, ShownTestResult as DomainShownTestResult, ShownConsultationSection as DomainShownConsultationSection } from '../domain/shownRecord.ts';
import type { TestResultsLeftOut as DomainTestResultsLeftOut } from '../domain/testResultFilter.ts';
import type { UkDateTime as DomainUkDateTime } from '../domain/ukTime.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, such as `2026-10-25` (`yyyy-MM-dd`). */
  Date: { input: string; output: string; }
  /**
   * A date and time with its offset from UTC as in RFC 3339, such as `2026-10-25T01:30:00+01:00`. A fraction of a second is
   * optional and has at most nine digits.
   */
  DateTime: { input: string; output: string; }
  /** A decimal number as a string, with every digit as provided: `1.10` is not `1.1`. */
  Decimal: { input: string; output: string; }
  /** A UK local date and time without an offset, such as `2026-10-25T01:30:00`. */
  LocalDateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An appointment that is or was booked for a patient. */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** The time of booking. Null when the practice does not provide it. */
  readonly bookedAt?: Maybe<UkDateTime>;
  /**
   * The way in which the appointment was booked, in the words of the practice's system, such as `PatientFacingServices` for a
   * booking by an app. Null when the practice does not provide it.
   */
  readonly bookingMethod?: Maybe<Scalars['String']['output']>;
  /** The reason given at the time of booking. Null when there is none. */
  readonly bookingReason?: Maybe<Scalars['String']['output']>;
  /**
   * Whether, and until when, the user can cancel the appointment online, as far as this can be decided by its start and
   * the user's account. Null when only the practice knows, or when `errors` has an entry for this path. Selecting it costs
   * one call to EMIS, which reads the account for all appointments of the patient.
   */
  readonly cancellation?: Maybe<GpAppointmentCancellation>;
  /** The clinicians who see the patient. Empty when the practice does not provide any. */
  readonly clinicians: ReadonlyArray<GpClinician>;
  /**
   * The expected length in minutes. Null when not known. When the time is not exact, it may differ from the time between
   * start and end.
   */
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** The end of the appointment. */
  readonly endsAt: UkDateTime;
  /** An opaque, stable ID for the appointment, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /** True when a text of the appointment has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /**
   * False when the patient is not seen at an exact time: the practice runs the clinic without times, or visits the patient
   * at home. The times are then those of the clinic, and should be shown as approximate.
   */
  readonly isTimeExact: Scalars['Boolean']['output'];
  /** The form of contact between patient and clinician. */
  readonly kind: GpAppointmentKind;
  /** The location of the appointment. Null when the practice does not provide it. */
  readonly location?: Maybe<GpAppointmentLocation>;
  /** The patient who has the appointment. */
  readonly patient: Patient;
  /** The kind of the clinic: in a timed one, each patient has a time of their own. `OTHER` when not known. */
  readonly sessionKind: GpSessionKind;
  /** The usual length of an appointment in the clinic, in minutes. Null when not known. */
  readonly sessionMinutes?: Maybe<Scalars['Int']['output']>;
  /** The practice's name for the clinic. Null when the practice does not provide it. */
  readonly sessionName?: Maybe<Scalars['String']['output']>;
  /** The practice's name for this type of appointment. Null when the practice does not provide it. */
  readonly slotType?: Maybe<Scalars['String']['output']>;
  /** The start of the appointment. */
  readonly startsAt: UkDateTime;
  /**
   * The telephone number that the clinician will call. Null when the appointment is not by telephone or no number was
   * provided.
   */
  readonly telephone?: Maybe<GpAppointmentTelephone>;
  /** The URL of the video room. Null when the appointment is not by video or the room is not known yet. */
  readonly videoUrl?: Maybe<Scalars['String']['output']>;
};

/** The input for `bookGpAppointment`. */
export type BookGpAppointmentInput = {
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * The reason for the appointment, at most 500 characters. See `GpAppointmentSettings.reason` for the practice's rule. When
   * omitted or blank, no reason is given.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the `GpBookableSlot`. */
  readonly slotId: Scalars['ID']['input'];
  /**
   * The telephone number to call. Required for a telephone appointment, and refused for any other. When omitted, no number is
   * given.
   */
  readonly telephone?: InputMaybe<GpAppointmentTelephoneInput>;
};

/** The result of booking an appointment. */
export type BookGpAppointmentResult = BookGpAppointmentSuccess | GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpAppointmentDetailsRefused | GpAppointmentLimitReached | GpAppointmentOutcomeUnknown | GpAppointmentReasonNotAsked | GpAppointmentReasonRequired | GpAppointmentSlotInPast | GpAppointmentSlotNotFound | GpAppointmentSlotTaken | GpAppointmentTelephoneNotAsked | GpAppointmentTelephoneRequired | GpAppointmentTooFarAhead | GpAppointmentTooSoon | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** The appointment is booked. */
export type BookGpAppointmentSuccess = {
  readonly __typename?: 'BookGpAppointmentSuccess';
  /** The appointment. Null only when `errors` has an entry for this path; the appointment is booked even then. */
  readonly appointment?: Maybe<Appointment>;
  /** The patient for whom the appointment is booked. */
  readonly patient: Patient;
};

/** The input for `cancelGpAppointment`. */
export type CancelGpAppointmentInput = {
  /** The `id` of the `Appointment`. */
  readonly appointmentId: Scalars['ID']['input'];
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * The reason for cancelling, at most 500 characters. The practice reads it. Required where
   * `GpAppointmentCancellation.cancellationReason` is `REQUIRED`, and refused where it is `NOT_ASKED`. When omitted or blank,
   * no reason is given.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of cancelling an appointment. */
export type CancelGpAppointmentResult = CancelGpAppointmentSuccess | GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpAppointmentInPast | GpAppointmentNotCancellable | GpAppointmentNotFound | GpAppointmentOutcomeUnknown | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** The appointment is cancelled. */
export type CancelGpAppointmentSuccess = {
  readonly __typename?: 'CancelGpAppointmentSuccess';
  /** The patient who had the appointment. */
  readonly patient: Patient;
};

/** The input for `cancelGpDetailsChange`. */
export type CancelGpDetailsChangeInput = {
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
};

/** The result of cancelling a change of details. */
export type CancelGpDetailsChangeResult = CancelGpDetailsChangeSuccess | GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpDetailsChangeNotPending | GpDetailsChangeOutcomeUnknown | GpPatientNotFound | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** No change is pending at the practice any longer. */
export type CancelGpDetailsChangeSuccess = {
  readonly __typename?: 'CancelGpDetailsChangeSuccess';
  /** The patient whose change it was. */
  readonly patient: Patient;
};

/** The input for `cancelGpPrescriptionRequest`. */
export type CancelGpPrescriptionRequestInput = {
  /**
   * The medicines to cancel: the `id` of each `MedicationCourse`, from 1 to 30. When omitted, the whole request is
   * cancelled, except medicines that the practice has already processed.
   */
  readonly courseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the `Prescription`. */
  readonly prescriptionId: Scalars['ID']['input'];
};

/** The result of cancelling a request. */
export type CancelGpPrescriptionRequestResult = CancelGpPrescriptionRequestSuccess | GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpPrescriptionNotCancellable | GpPrescriptionNotFound | GpPrescriptionOutcomeUnknown | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/**
 * The medicines that could be cancelled are cancelled. Medicines that the practice had already processed are unchanged.
 * See the status of each medicine.
 */
export type CancelGpPrescriptionRequestSuccess = {
  readonly __typename?: 'CancelGpPrescriptionRequestSuccess';
  /** The patient whose request it was. */
  readonly patient: Patient;
  /**
   * The request as it is now. Null only when `errors` has an entry for this path; the request has been cancelled even
   * then.
   */
  readonly prescription?: Maybe<Prescription>;
};

/** A letter, report or scan in the medical record. */
export type ClinicalDocument = GpMedicalRecordEntry & {
  readonly __typename?: 'ClinicalDocument';
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The type of document, with its code if it has one. */
  readonly code: GpClinicalCode;
  /**
   * The document's content, sanitised for display. Each document's content costs a separate call to EMIS and may be
   * megabytes in size, so select it only when one document is shown. At most 10 per request. Null only when `errors` has
   * an entry for this path.
   */
  readonly content?: Maybe<GpClinicalDocumentContentResult>;
  /** The date on which the document was written or received, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The type of document, in the practice's words. Null when the practice does not provide it. */
  readonly documentKind?: Maybe<Scalars['String']['output']>;
  /** The person who added the document to the record. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /**
   * The file name extension of the original, such as `pdf`. Null when the practice does not provide it. The content is
   * returned as HTML regardless.
   */
  readonly extension?: Maybe<Scalars['String']['output']>;
  /**
   * The practice withholds the free text of entries before this date. Such text may exist. Null when the practice does not
   * provide a date.
   */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** An opaque, stable ID for the document, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /** True when the practice provides the content online. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The number of pages. Null when the practice does not provide it. */
  readonly pageCount?: Maybe<Scalars['Int']['output']>;
  /** The patient whose record contains the document. */
  readonly patient: Patient;
  /** The size in bytes. Null when the practice does not provide it. The size of `content` may differ. */
  readonly sizeBytes?: Maybe<Scalars['Int']['output']>;
  /**
   * The free text of the document's entry, including the title. Empty when there is none, or when it is withheld (see
   * `freeTextWithheldBefore`).
   */
  readonly texts: ReadonlyArray<GpRecordText>;
  /** The document's name. Null when the practice does not provide it or withholds it as free text. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** The input for `deleteGpMessage`. */
export type DeleteGpMessageInput = {
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the `PracticeMessage`. */
  readonly messageId: Scalars['ID']['input'];
};

/** The result of deleting a conversation. */
export type DeleteGpMessageResult = DeleteGpMessageSuccess | GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeMessageNotFound | GpPracticeMessageOutcomeUnknown | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** The conversation is deleted. */
export type DeleteGpMessageSuccess = {
  readonly __typename?: 'DeleteGpMessageSuccess';
  /** The patient whose conversation was deleted. */
  readonly patient: Patient;
};

/** A code of the practice's own system, not known to be SNOMED CT. It has no meaning in other systems. */
export type EmisCode = GpClinicalCode & {
  readonly __typename?: 'EmisCode';
  /** The code, with every digit as provided by the practice. */
  readonly code: Scalars['String']['output'];
  /** Always null: the practice's own system has no URI in FHIR. */
  readonly systemUri?: Maybe<Scalars['String']['output']>;
  /** The term for the code. Null when the practice does not provide it. */
  readonly term?: Maybe<Scalars['String']['output']>;
};

/** The input for `findGpPractices`. At least one field is required. If both are set, a practice must match both. */
export type FindGpPracticesInput = {
  /** Part of the practice's name. When omitted or blank, all names match. A name, a postcode or both must be set. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The practice's postcode, in full. When omitted or blank, all postcodes match. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
};

/** The practices found, or the reason why the search is unavailable. */
export type FindGpPracticesResult = GpFoundPractices | GpServiceNotInThisEnvironment;

/** The user's access to the patient has ended. It returns when the account is linked again. */
export type GpAccessEnded = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpAccessEnded';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice at which the account can be linked again. Null when it could not be read. */
  readonly practice?: Maybe<Practice>;
  /** Always `ACCESS_ENDED`. */
  readonly problemCode: GpProblemCode;
  /** Always `ACCESS_ENDED`. */
  readonly reason: GpServiceUnavailableReason;
  /** The requested service. */
  readonly service: GpOnlineService;
};

/** The user's online account is inactive or archived. */
export type GpAccountInactive = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpAccountInactive';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice that can reactivate the account. Null when it could not be read. */
  readonly practice?: Maybe<Practice>;
  /** Always `ACCOUNT_INACTIVE`. */
  readonly problemCode: GpProblemCode;
  /** Always `ACCOUNT_INACTIVE`. */
  readonly reason: GpServiceUnavailableReason;
  /** The requested service. */
  readonly service: GpOnlineService;
};

/**
 * The practice's response was lost, and the account either is not shown as restricted or could not be read. Its sessions
 * in this API have ended in any case. The stop can be requested again.
 */
export type GpAccountResetOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'GpAccountResetOutcomeUnknown';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The patient. Their `accessLevel` shows the outcome once it can be read again. */
  readonly patient: Patient;
  /** Always `ACCOUNT_RESET_OUTCOME_UNKNOWN`. */
  readonly problemCode: GpProblemCode;
};

/** The user's online account is restricted until the practice has checked the user's identity. */
export type GpAccountRestricted = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpAccountRestricted';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice that can lift the restriction. Null when it could not be read. */
  readonly practice?: Maybe<Practice>;
  /** Always `ACCOUNT_RESTRICTED`. */
  readonly problemCode: GpProblemCode;
  /** Always `ACCOUNT_RESTRICTED`. */
  readonly reason: GpServiceUnavailableReason;
  /** The requested service. */
  readonly service: GpOnlineService;
};

/** Whether an appointment can be cancelled online. */
export type GpAppointmentCancellation = {
  readonly __typename?: 'GpAppointmentCancellation';
  /** Whether `CancelGpAppointmentInput.reason` must be set. */
  readonly cancellationReason: GpInputNecessity;
  /**
   * True when nothing known forbids it. The practice may still refuse, with `GpAppointmentNotCancellable`: its own rules are
   * not known.
   */
  readonly isAllowed: Scalars['Boolean']['output'];
  /** The reason why cancelling is not allowed. Null when it is allowed. */
  readonly reason?: Maybe<GpAppointmentNotCancellableReason>;
  /** The latest time for cancelling, which is never after the start. Null when cancelling is not allowed. */
  readonly until?: Maybe<UkDateTime>;
  /** The reasons that patients usually give, as choices for a form. The practice accepts any text. */
  readonly usualReasons: ReadonlyArray<GpUsualCancellationReason>;
};

/** The practice did not accept the reason or the telephone number, although its settings allow them. Request its settings again. */
export type GpAppointmentDetailsRefused = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentDetailsRefused';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_DETAILS_REFUSED`. */
  readonly problemCode: GpProblemCode;
};

/** The appointment has already started and cannot be cancelled. */
export type GpAppointmentInPast = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentInPast';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_IN_PAST`. */
  readonly problemCode: GpProblemCode;
};

/** The form of contact between patient and clinician. */
export type GpAppointmentKind =
  /** At the patient's home. */
  | 'homeVisit'
  /** At the practice. */
  | 'inPerson'
  /** Any form that this schema does not define. */
  | 'other'
  /** By telephone. */
  | 'telephone'
  /** By video. */
  | 'video';

/** The form of contact between patient and clinician. */
export type GpAppointmentKindInput =
  /** At the patient's home. */
  | 'homeVisit'
  /** At the practice. */
  | 'inPerson'
  /** By telephone. */
  | 'telephone'
  /** By video. */
  | 'video';

/** The patient has the maximum number of upcoming appointments that the practice allows. */
export type GpAppointmentLimitReached = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentLimitReached';
  /**
   * The maximum number of upcoming appointments per patient. 0 means that the practice does not accept online bookings. Null
   * when not known.
   */
  readonly maximumBooked?: Maybe<Scalars['Int']['output']>;
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_LIMIT_REACHED`. */
  readonly problemCode: GpProblemCode;
};

/** The location of an appointment. */
export type GpAppointmentLocation = {
  readonly __typename?: 'GpAppointmentLocation';
  /** The location's address. Null when the practice does not provide it. */
  readonly address?: Maybe<GpPostalAddress>;
  /** An opaque, stable ID for the location within its practice. `GpBookableSlotsFilterInput` accepts it. */
  readonly id: Scalars['ID']['output'];
  /** True when a text of the location has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The location's name. */
  readonly name: Scalars['String']['output'];
};

/** The practice does not allow this appointment to be cancelled online. */
export type GpAppointmentNotCancellable = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentNotCancellable';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_NOT_CANCELLABLE`. */
  readonly problemCode: GpProblemCode;
};

/** The reason why an appointment cannot be cancelled online. More values may be added. */
export type GpAppointmentNotCancellableReason =
  /** The appointment has already started. */
  | 'alreadyStarted';

/** The appointment does not exist, or the user has no access to it. */
export type GpAppointmentNotFound = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentNotFound';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_NOT_FOUND`. */
  readonly problemCode: GpProblemCode;
};

/**
 * The practice's response was lost, and a check afterwards did not show whether the change was made. Do not retry blindly:
 * read the appointments first, or call the practice.
 */
export type GpAppointmentOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentOutcomeUnknown';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The patient. Their appointments show the outcome once they can be read again. */
  readonly patient: Patient;
  /** Always `APPOINTMENT_OUTCOME_UNKNOWN`. */
  readonly problemCode: GpProblemCode;
};

/** The practice does not accept a reason for booking. */
export type GpAppointmentReasonNotAsked = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentReasonNotAsked';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_REASON_NOT_ASKED`. */
  readonly problemCode: GpProblemCode;
};

/** The practice requires a reason for booking. */
export type GpAppointmentReasonRequired = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentReasonRequired';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_REASON_REQUIRED`. */
  readonly problemCode: GpProblemCode;
};

/** An appointment, or the reason why it is unavailable. */
export type GpAppointmentResult = Appointment | GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** A practice's rules for appointments. */
export type GpAppointmentSettings = {
  readonly __typename?: 'GpAppointmentSettings';
  /**
   * The first day that can be booked, as a number of days from today. 0 means today. Null when not known: the practice
   * decides. Never treat null as zero.
   */
  readonly bookableFromDays?: Maybe<Scalars['Int']['output']>;
  /** The last day that can be booked, as a number of days from today. Null when not known: the practice decides. */
  readonly bookableToDays?: Maybe<Scalars['Int']['output']>;
  /**
   * The maximum number of upcoming appointments per patient. 0 means that none can be booked online. Null when not known:
   * the practice decides. Never treat null as zero.
   */
  readonly maximumBooked?: Maybe<Scalars['Int']['output']>;
  /** The practice's message for users to read before booking. Null when there is none. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** The rule for giving a reason with a booking. */
  readonly reason: GpInputNecessity;
  /** True when the practice accepts bookings for telephone consultations. Null when not known. Never treat null as false. */
  readonly telephoneConsultations?: Maybe<Scalars['Boolean']['output']>;
};

/** The slot has already started. */
export type GpAppointmentSlotInPast = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentSlotInPast';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_SLOT_IN_PAST`. */
  readonly problemCode: GpProblemCode;
};

/** The slot does not exist, is no longer offered or is not offered to this user. */
export type GpAppointmentSlotNotFound = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentSlotNotFound';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_SLOT_NOT_FOUND`. */
  readonly problemCode: GpProblemCode;
};

/** The slot is already booked, by this patient or someone else. */
export type GpAppointmentSlotTaken = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentSlotTaken';
  /**
   * True when this patient already holds the slot, for example because the response to an earlier booking was lost: do not
   * book another one. Null when not known, because the account may not see all appointments, or when `errors` has an entry
   * for this path. Selecting it costs one call to EMIS.
   */
  readonly isTakenByThisPatient?: Maybe<Scalars['Boolean']['output']>;
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_SLOT_TAKEN`. */
  readonly problemCode: GpProblemCode;
};

/** The telephone number that the clinician will call. */
export type GpAppointmentTelephone = {
  readonly __typename?: 'GpAppointmentTelephone';
  /** The patient's telephone to which the number belongs. Null when the practice does not provide it. */
  readonly kind?: Maybe<GpAppointmentTelephoneKind>;
  /** The number, as provided. */
  readonly number: Scalars['String']['output'];
};

/** The telephone number for the clinician to call. */
export type GpAppointmentTelephoneInput = {
  /** The patient's telephone to which the number belongs. When omitted, no kind is sent to the practice. */
  readonly kind?: InputMaybe<GpAppointmentTelephoneKindInput>;
  /** The number: digits, spaces, `+`, `-`, dots and brackets, at most 30 characters, and an extension such as `ext 12`. */
  readonly number: Scalars['String']['input'];
};

/** One of a patient's telephones. */
export type GpAppointmentTelephoneKind =
  /** Home telephone. */
  | 'home'
  /** Mobile telephone. */
  | 'mobile'
  /** Another telephone, or any kind that this schema does not define. */
  | 'other';

/** One of a patient's telephones. */
export type GpAppointmentTelephoneKindInput =
  /** Home telephone. */
  | 'home'
  /** Mobile telephone. */
  | 'mobile'
  /** Another telephone. */
  | 'other';

/** A telephone number was provided, but the appointment is not by telephone. */
export type GpAppointmentTelephoneNotAsked = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentTelephoneNotAsked';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_TELEPHONE_NOT_ASKED`. */
  readonly problemCode: GpProblemCode;
};

/** A telephone appointment requires a telephone number. */
export type GpAppointmentTelephoneRequired = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentTelephoneRequired';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_TELEPHONE_REQUIRED`. */
  readonly problemCode: GpProblemCode;
};

/** The slot is further ahead than the practice's rules for online booking allow. */
export type GpAppointmentTooFarAhead = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentTooFarAhead';
  /** The last day that can be booked, as a number of days from today. Null when not known. */
  readonly bookableToDays?: Maybe<Scalars['Int']['output']>;
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_TOO_FAR_AHEAD`. */
  readonly problemCode: GpProblemCode;
};

/** The slot is earlier than the practice's rules for online booking allow. */
export type GpAppointmentTooSoon = GpServiceProblem & {
  readonly __typename?: 'GpAppointmentTooSoon';
  /** The first day that can be booked, as a number of days from today. Null when not known. */
  readonly bookableFromDays?: Maybe<Scalars['Int']['output']>;
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `APPOINTMENT_TOO_SOON`. */
  readonly problemCode: GpProblemCode;
};

/** A patient's appointments. */
export type GpAppointments = {
  readonly __typename?: 'GpAppointments';
  /**
   * True when the lists may contain only appointments that the user booked, because the user's account is, or may be,
   * restricted. Other appointments may exist. Selecting it costs one call to EMIS, which reads the account.
   */
  readonly onlyOwnBookings: Scalars['Boolean']['output'];
  /**
   * Past appointments: those since the date in `from` that have already started, latest first. Null when `from` was not
   * set.
   */
  readonly past?: Maybe<ReadonlyArray<Appointment>>;
  /** Upcoming appointments, soonest first. Empty when there are none. */
  readonly upcoming: ReadonlyArray<Appointment>;
};

/** A patient's appointments, or the reason why they are unavailable. */
export type GpAppointmentsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpAppointments | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** A day and the slots that match the filter. */
export type GpBookableDay = {
  readonly __typename?: 'GpBookableDay';
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** The soonest slot of the day that matches the filter. Null when none does. */
  readonly earliest?: Maybe<GpBookableSlot>;
  /** The number of slots that match the filter. 0 when none does. */
  readonly slotCount: Scalars['Int']['output'];
};

/** A free appointment. */
export type GpBookableSlot = {
  readonly __typename?: 'GpBookableSlot';
  /** The clinicians who see the patient. Empty when the practice does not provide any. */
  readonly clinicians: ReadonlyArray<GpClinician>;
  /**
   * The expected length in minutes. Null when not known. When the time is not exact, it may differ from the time between
   * start and end.
   */
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** The end of the appointment. */
  readonly endsAt: UkDateTime;
  /** An opaque ID for the slot, specific to the signed-in user. `bookGpAppointment` accepts it. */
  readonly id: Scalars['ID']['output'];
  /** True when a text of the slot has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /**
   * False when the patient is not seen at an exact time: the practice runs the clinic without times, or visits the patient
   * at home. The times are then those of the clinic, and should be shown as approximate.
   */
  readonly isTimeExact: Scalars['Boolean']['output'];
  /**
   * True when the slot's day is within the days that can be booked today under the practice's rules. Null when the rules
   * are not known.
   */
  readonly isWithinBookingDays?: Maybe<Scalars['Boolean']['output']>;
  /** The form of contact between patient and clinician. */
  readonly kind: GpAppointmentKind;
  /** The location of the appointment. Null when the practice does not provide it. */
  readonly location?: Maybe<GpAppointmentLocation>;
  /** The kind of the clinic: in a timed one, each patient has a time of their own. `OTHER` when not known. */
  readonly sessionKind: GpSessionKind;
  /** The usual length of an appointment in the clinic, in minutes. Null when not known. */
  readonly sessionMinutes?: Maybe<Scalars['Int']['output']>;
  /** The practice's name for the clinic. Null when the practice does not provide it. */
  readonly sessionName?: Maybe<Scalars['String']['output']>;
  /** The practice's name for this type of appointment. Null when the practice does not provide it. */
  readonly slotType?: Maybe<Scalars['String']['output']>;
  /** The start of the appointment. */
  readonly startsAt: UkDateTime;
};

/** A page of slots. */
export type GpBookableSlotConnection = {
  readonly __typename?: 'GpBookableSlotConnection';
  /** The slots of the page, with their cursors. */
  readonly edges: ReadonlyArray<GpBookableSlotEdge>;
  /** Information about the page. */
  readonly pageInfo: PageInfo;
  /** The number of slots on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A slot and its cursor. */
export type GpBookableSlotEdge = {
  readonly __typename?: 'GpBookableSlotEdge';
  /** The cursor of the slot, for use in `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The slot. */
  readonly node: GpBookableSlot;
};

/**
 * Free appointments. The fields `slots`, `earliest` and `days` cover the slots that match the filter. The menus
 * `clinicians`, `locations`, `kinds`, `slotTypes` and `sessionNames` cover all slots of the dates, whether or not they
 * match. No field makes a further call to EMIS.
 */
export type GpBookableSlots = {
  readonly __typename?: 'GpBookableSlots';
  /** The clinicians of all slots of these dates, by name. */
  readonly clinicians: ReadonlyArray<GpClinician>;
  /** Every day of the dates, with the number of slots that match the filter. */
  readonly days: ReadonlyArray<GpBookableDay>;
  /** The soonest slot that matches the filter. Null when none does. */
  readonly earliest?: Maybe<GpBookableSlot>;
  /**
   * True when a text of a slot of these dates, and so perhaps one of a menu, has lost a character that cannot be shown. A
   * filter finds a name that has lost one as it is shown in the menu.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The kinds of all slots of these dates. */
  readonly kinds: ReadonlyArray<GpAppointmentKind>;
  /** The locations of all slots of these dates, by name. */
  readonly locations: ReadonlyArray<GpAppointmentLocation>;
  /** The practice's names for the clinics of all slots of these dates, in alphabetical order. */
  readonly sessionNames: ReadonlyArray<Scalars['String']['output']>;
  /** The practice's names for the types of all slots of these dates, in alphabetical order. */
  readonly slotTypes: ReadonlyArray<Scalars['String']['output']>;
  /** The slots that match the filter, soonest first, in pages. Empty when none is free or none is offered online. */
  readonly slots: GpBookableSlotConnection;
  /**
   * The number of slots left out because of `filter.clinicianSex`, although the sex of a clinician is not known or no
   * clinician is named. 0 when that filter is not set. The practice can say who sees the patient.
   */
  readonly unknownClinicianSexCount: Scalars['Int']['output'];
  /**
   * The ids in `filter.locationIds` and `filter.clinicianIds` that have no slot at all on these dates. Tell the user that
   * this place or person has none, rather than that nothing is free.
   */
  readonly unmatchedFilterIds: ReadonlyArray<Scalars['ID']['output']>;
};


/**
 * Free appointments. The fields `slots`, `earliest` and `days` cover the slots that match the filter. The menus
 * `clinicians`, `locations`, `kinds`, `slotTypes` and `sessionNames` cover all slots of the dates, whether or not they
 * match. No field makes a further call to EMIS.
 */
export type GpBookableSlotsSlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A filter for slots. A slot must match every field that is set. An empty list is an invalid argument. */
export type GpBookableSlotsFilterInput = {
  /**
   * Matches slots with at least one of these clinicians: the `id` of a `GpClinician` of this practice. Any other id is an
   * invalid argument. When omitted, any clinician matches, and a slot without one.
   */
  readonly clinicianIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Matches slots with at least one clinician of this sex. A clinician whose sex is not known never matches; see
   * `GpBookableSlots.unknownClinicianSexCount`. When omitted, any sex matches.
   */
  readonly clinicianSex?: InputMaybe<GpClinicianSexInput>;
  /** Matches slots of these kinds. When omitted, all kinds match. */
  readonly kinds?: InputMaybe<ReadonlyArray<GpAppointmentKindInput>>;
  /**
   * Matches slots at one of these locations: the `id` of a `GpAppointmentLocation` of this practice. Any other id is an
   * invalid argument. When omitted, any location matches, and a slot without one.
   */
  readonly locationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * When true, matches slots whose day can be booked today, or for which that is not known. When omitted or false, all slots
   * match.
   */
  readonly onlyBookable?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Matches slots of clinics of these kinds. A clinic whose kind is not known never matches. When omitted, clinics of all
   * kinds match.
   */
  readonly sessionKinds?: InputMaybe<ReadonlyArray<GpSessionKindInput>>;
  /** Matches slots of these clinics: a `sessionName`, exactly as returned. When omitted, all clinics match. */
  readonly sessionNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Matches slots of these types: a `slotType`, exactly as returned. When omitted, all types match. */
  readonly slotTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Matches slots by the local time at which they start, on any day. When omitted, all times match. */
  readonly timeOfDay?: InputMaybe<GpTimeOfDayInput>;
};

/** Free appointments, or the reason why they are unavailable. */
export type GpBookableSlotsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpBookableSlots | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/**
 * The content of an entry. It has a term whenever the practice provides one, and a code if the entry has one. A code is a
 * `GpSnomedCtCode` only when the practice itself identifies it as SNOMED CT and it is a well-formed identifier. Codes are
 * never mapped to another code system.
 */
export type GpClinicalCode = {
  /**
   * The URI of the code system, as FHIR names it: `http://snomed.info/sct` for SNOMED CT. Null when the code is the
   * practice's own or there is no code.
   */
  readonly systemUri?: Maybe<Scalars['String']['output']>;
  /** The term. Null when the practice does not provide it. */
  readonly term?: Maybe<Scalars['String']['output']>;
};

/** A date that may be only partly known. Missing parts are never filled in. */
export type GpClinicalDate = {
  readonly __typename?: 'GpClinicalDate';
  /** The precision of the date. */
  readonly precision: GpClinicalDatePrecision;
  /**
   * The date as `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, depending on `precision`. For the precision `UNKNOWN`, the text that
   * the practice wrote. Null when the practice wrote nothing.
   */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** The precision of a date. */
export type GpClinicalDatePrecision =
  /** Known to the day. */
  | 'day'
  /** Known to the month. */
  | 'month'
  /** Nothing that could be read as a date. */
  | 'unknown'
  /** Known to the year. */
  | 'year';

/** A page of documents. */
export type GpClinicalDocumentConnection = {
  readonly __typename?: 'GpClinicalDocumentConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<GpClinicalDocumentEdge>;
  /** Information about the page. */
  readonly pageInfo: PageInfo;
  /** The number of entries on all pages. 0 means that none are shared, not that none exist. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The content of a document, sanitised for display. */
export type GpClinicalDocumentContent = {
  readonly __typename?: 'GpClinicalDocumentContent';
  /** The character encoding of the original, such as `utf-8` or `windows-1252`. */
  readonly charset: Scalars['String']['output'];
  /**
   * True when part of the original is, or may be, missing from `html`, such as an external image. Tell the user that the
   * practice has the complete document.
   */
  readonly contentRemoved: Scalars['Boolean']['output'];
  /**
   * A sanitised HTML fragment. It contains only harmless elements from a short allowlist: no scripts, styles, forms or
   * links, and only images embedded as data. Render it in a sandboxed iframe as a second line of defence.
   */
  readonly html: Scalars['String']['output'];
  /** True when the encoding is not stated anywhere and was guessed. Accented letters and symbols such as £ may be wrong. */
  readonly isCharsetGuessed: Scalars['Boolean']['output'];
  /** The same content as plain text. */
  readonly text: Scalars['String']['output'];
};

/** The content of a document, or the reason why it cannot be shown. */
export type GpClinicalDocumentContentResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpClinicalDocumentContent | GpClinicalDocumentCorrupt | GpClinicalDocumentEmpty | GpClinicalDocumentNotAvailable | GpClinicalDocumentNotMadeSafe | GpClinicalDocumentReaderBusy | GpClinicalDocumentTooLarge | GpClinicalDocumentTookTooLong | GpClinicalDocumentTruncated | GpClinicalDocumentUnreadable | GpClinicalDocumentWronglyEncoded | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** The document is damaged. */
export type GpClinicalDocumentCorrupt = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentCorrupt';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_CORRUPT`. */
  readonly problemCode: GpProblemCode;
};

/** A document and its cursor. */
export type GpClinicalDocumentEdge = {
  readonly __typename?: 'GpClinicalDocumentEdge';
  /** The cursor of the entry, for use in `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ClinicalDocument;
};

/** The document arrived empty. */
export type GpClinicalDocumentEmpty = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentEmpty';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_EMPTY`. */
  readonly problemCode: GpProblemCode;
};

/** The practice does not provide the content online, or the document no longer exists. */
export type GpClinicalDocumentNotAvailable = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentNotAvailable';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_NOT_AVAILABLE`. */
  readonly problemCode: GpProblemCode;
};

/** The document could not be sanitised. */
export type GpClinicalDocumentNotMadeSafe = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentNotMadeSafe';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_NOT_MADE_SAFE`. */
  readonly problemCode: GpProblemCode;
};

/** Too many documents are being processed at the moment. Trying again later may help. */
export type GpClinicalDocumentReaderBusy = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentReaderBusy';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_READER_BUSY`. */
  readonly problemCode: GpProblemCode;
};

/** A document in the medical record, or the reason why it is unavailable. */
export type GpClinicalDocumentResult = ClinicalDocument | GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** The document is too large to be shown, compressed or uncompressed. */
export type GpClinicalDocumentTooLarge = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentTooLarge';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_TOO_LARGE`. */
  readonly problemCode: GpProblemCode;
};

/** Sanitising the document took longer than allowed. */
export type GpClinicalDocumentTookTooLong = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentTookTooLong';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_TOOK_TOO_LONG`. */
  readonly problemCode: GpProblemCode;
};

/** The document arrived incomplete. No part of it is shown, because the missing part may be the most important. */
export type GpClinicalDocumentTruncated = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentTruncated';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_TRUNCATED`. */
  readonly problemCode: GpProblemCode;
};

/** The document's text has no readable encoding, or the document is not text. */
export type GpClinicalDocumentUnreadable = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentUnreadable';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_UNREADABLE`. */
  readonly problemCode: GpProblemCode;
};

/** The document is not encoded or compressed as expected. */
export type GpClinicalDocumentWronglyEncoded = GpServiceProblem & {
  readonly __typename?: 'GpClinicalDocumentWronglyEncoded';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `CLINICAL_DOCUMENT_WRONGLY_ENCODED`. */
  readonly problemCode: GpProblemCode;
};

/** A person who sees patients. */
export type GpClinician = {
  readonly __typename?: 'GpClinician';
  /** Forenames. Null when the practice does not provide them. */
  readonly forenames?: Maybe<Scalars['String']['output']>;
  /** An opaque, stable ID for the clinician within their practice. `GpBookableSlotsFilterInput` accepts it. */
  readonly id: Scalars['ID']['output'];
  /** True when a text of the clinician has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The clinician's role at the practice. Null when the practice does not provide it. */
  readonly jobRole?: Maybe<Scalars['String']['output']>;
  /**
   * The languages that the clinician speaks, as far as the practice lists them. Empty when the practice does not provide
   * any.
   */
  readonly languages: ReadonlyArray<GpSpokenLanguage>;
  /** The clinician's display name. */
  readonly name: Scalars['String']['output'];
  /** Sex. Null when the practice does not provide it. */
  readonly sex?: Maybe<GpSex>;
  /** Surname. Null when the practice does not provide it. */
  readonly surname?: Maybe<Scalars['String']['output']>;
  /** Title. Null when the practice does not provide it. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A clinician's sex. */
export type GpClinicianSexInput =
  /** Female. */
  | 'female'
  /** Indeterminate. */
  | 'indeterminate'
  /** Male. */
  | 'male';

/** No change was pending. An earlier request has already been processed or cancelled. */
export type GpDetailsChangeNotPending = GpServiceProblem & {
  readonly __typename?: 'GpDetailsChangeNotPending';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `DETAILS_CHANGE_NOT_PENDING`. */
  readonly problemCode: GpProblemCode;
};

/**
 * The practice's response was lost, and a check afterwards did not show whether the request was made or cancelled. Do not
 * retry blindly: read the pending change first, or call the practice.
 */
export type GpDetailsChangeOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'GpDetailsChangeOutcomeUnknown';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The patient. Their pending change shows the outcome once it can be read again. */
  readonly patient: Patient;
  /** Always `DETAILS_CHANGE_OUTCOME_UNKNOWN`. */
  readonly problemCode: GpProblemCode;
};

/** The practice did not accept the details and gave no reason. Nothing was requested. */
export type GpDetailsChangeRefused = GpServiceProblem & {
  readonly __typename?: 'GpDetailsChangeRefused';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `DETAILS_CHANGE_REFUSED`. */
  readonly problemCode: GpProblemCode;
};

/** A practice in the results of a search. */
export type GpFoundPractice = {
  readonly __typename?: 'GpFoundPractice';
  /** The practice's address. Null when not known. */
  readonly address?: Maybe<GpPostalAddress>;
  /** True when a text of the practice has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The practice's name. */
  readonly name: Scalars['String']['output'];
  /** The practice's ODS code, in capitals. */
  readonly odsCode: Scalars['ID']['output'];
  /**
   * The practice itself. Null when it does not participate. If `errors` has an entry for this path, null means not known.
   * Selecting it costs one call to EMIS per practice found.
   */
  readonly practice?: Maybe<Practice>;
};

/** The practices that match a search. */
export type GpFoundPractices = {
  readonly __typename?: 'GpFoundPractices';
  /** The practices, in the order in which they were found. Empty when none matches. */
  readonly practices: ReadonlyArray<GpFoundPractice>;
};

/** The rule for a text that accompanies a request. */
export type GpInputNecessity =
  /** The text is not requested, and is refused if provided. */
  | 'notAsked'
  /** The text is optional. */
  | 'optional'
  /** Any rule that this schema does not define. Provide the text. */
  | 'other'
  /** The text is required. */
  | 'required';

/** An entry in the medical record. */
export type GpMedicalRecordEntry = {
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The content of the entry, with its code if it has one. */
  readonly code: GpClinicalCode;
  /** The date on which the finding was true or the event took place, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The person who recorded the entry. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /** An opaque, stable ID for the entry, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
};

/**
 * A section of the medical record. Practice staff can hide any entry from online access, and nothing indicates that they
 * have. An empty section means that nothing is shared, never that nothing exists.
 */
export type GpMedicalRecordSection = {
  /**
   * The practice withholds the free text of entries before this date. Such text may exist. Null when the practice does not
   * provide a date.
   */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The start of the date range, inclusive. Null when there is no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * A notice to show next to the entries, especially when there are none. The practice may have hidden entries. An empty
   * list means that nothing is shared, not that nothing exists.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The end of the date range, inclusive. Null when there is no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** The kind of prescription: once or on repeat. */
export type GpMedicationCourseKind =
  /** Prescribed once. */
  | 'acute'
  /** Prescribed on repeat and issued without a request. */
  | 'automatic'
  /** Any kind that this schema does not define. */
  | 'other'
  /** Prescribed on repeat and issued when the patient requests it. */
  | 'repeat'
  /** Prescribed for a period and dispensed by a pharmacy in instalments. */
  | 'repeatDispensing';

/** Some of the medicines are not, or no longer, on the patient's list. Nothing was requested. */
export type GpMedicationCourseNotFound = GpServiceProblem & {
  readonly __typename?: 'GpMedicationCourseNotFound';
  /** The IDs that were not found, as sent in the input. Empty when it could not be determined which. */
  readonly courseIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `MEDICATION_COURSE_NOT_FOUND`. */
  readonly problemCode: GpProblemCode;
};

/** The patient's medicines. */
export type GpMedicationCourses = {
  readonly __typename?: 'GpMedicationCourses';
  /**
   * The medicines, sorted by name. Empty when the practice shows none online, which does not mean that the patient takes
   * none.
   */
  readonly courses: ReadonlyArray<MedicationCourse>;
};

/** The patient's medicines, or the reason why they are unavailable. */
export type GpMedicationCoursesResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpMedicationCourses | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** Some of the medicines cannot be requested online. Nothing was requested. */
export type GpMedicationNotOrderable = GpServiceProblem & {
  readonly __typename?: 'GpMedicationNotOrderable';
  /** The medicines that cannot be requested. */
  readonly courses: ReadonlyArray<MedicationCourse>;
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `MEDICATION_NOT_ORDERABLE`. */
  readonly problemCode: GpProblemCode;
};

/** The reason why a medicine cannot be requested online. */
export type GpMedicationNotOrderableReason =
  /** It is prescribed once. The patient must visit or call the practice. */
  | 'acute'
  /** It is issued automatically. No request is needed. */
  | 'automatic'
  /** The practice does not allow it to be requested online at present. */
  | 'practiceDoesNotAllow';

/** The practice's rule for requesting a medicine online. It does not show whether the medicine has already been requested. */
export type GpMedicationOrdering = {
  readonly __typename?: 'GpMedicationOrdering';
  /**
   * True when the medicine can be requested online, unless a request for it is still pending (see
   * `MedicationCourse.pendingRequest`).
   */
  readonly isOrderable: Scalars['Boolean']['output'];
  /** The reason why the medicine cannot be requested online. Null when it can. */
  readonly whyNot?: Maybe<GpMedicationNotOrderableReason>;
};

/** A practice's rules for messages. */
export type GpMessageSettings = {
  readonly __typename?: 'GpMessageSettings';
  /** The practice's message for users to read before writing. Null when there is none. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

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

/** The usual range of a value. */
export type GpObservationRange = {
  readonly __typename?: 'GpObservationRange';
  /**
   * The highest usual number, with every digit as provided by the practice. Null when there is no limit, or when it is
   * provided only as text.
   */
  readonly maximum?: Maybe<Scalars['Decimal']['output']>;
  /** The upper limit as the practice displays it. Null when the practice does not provide it. */
  readonly maximumText?: Maybe<Scalars['String']['output']>;
  /**
   * The lowest usual number, with every digit as provided by the practice. Null when there is no limit, or when it is
   * provided only as text.
   */
  readonly minimum?: Maybe<Scalars['Decimal']['output']>;
  /** The lower limit as the practice displays it. Null when the practice does not provide it. */
  readonly minimumText?: Maybe<Scalars['String']['output']>;
  /** The unit of the limits. Null when the practice does not provide it. */
  readonly units?: Maybe<Scalars['String']['output']>;
};

/**
 * A measured or observed value. The practice may provide it as a number, as text or both. Show the values that are
 * present, and never calculate a value from parts of it.
 */
export type GpObservationValue = {
  readonly __typename?: 'GpObservationValue';
  /** The reason why the value is marked as abnormal, in the practice's words. Null when the practice does not provide it. */
  readonly abnormalReason?: Maybe<Scalars['String']['output']>;
  /** The value as the practice displays it. Null when the practice does not provide it. */
  readonly display?: Maybe<Scalars['String']['output']>;
  /**
   * True when the practice marks the value as abnormal. Null when the practice does not provide it. Never treat null as
   * normal.
   */
  readonly isAbnormal?: Maybe<Scalars['Boolean']['output']>;
  /** The number, with every digit as provided by the practice. Null when the practice does not provide it. */
  readonly number?: Maybe<Scalars['Decimal']['output']>;
  /**
   * The operator before the number, such as `<`. Null when there is none. Always show it with the number: without it, the
   * number is a different value.
   */
  readonly operator?: Maybe<Scalars['String']['output']>;
  /** The usual range. Null when the practice does not provide it. */
  readonly range?: Maybe<GpObservationRange>;
  /** The value as text. Null when the practice does not provide it. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The unit of the number, such as `mmol/L`. Null when the practice does not provide it. */
  readonly units?: Maybe<Scalars['String']['output']>;
};

/**
 * The account is already linked to this application, and nothing shows that it is linked for this user. All the details
 * provided are correct. This happens when the response to an earlier attempt was lost, and with it the key that the
 * practice issues only once.
 */
export type GpOnlineRegistrationAlreadyLinked = GpServiceProblem & {
  readonly __typename?: 'GpOnlineRegistrationAlreadyLinked';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. Only the practice can reset the account and issue a new linkage key. */
  readonly nextStep: GpNextStep;
  /**
   * The patients of this practice to whom the user already has access. If the account is for one of them, no action is
   * needed. Empty when there are none.
   */
  readonly patients: ReadonlyArray<Patient>;
  /** Always `ONLINE_REGISTRATION_ALREADY_LINKED`. */
  readonly problemCode: GpProblemCode;
};

/** The sign-in does not prove that the details provided are the user's own. The practice was not contacted. */
export type GpOnlineRegistrationIdentityNotProven = GpServiceProblem & {
  readonly __typename?: 'GpOnlineRegistrationIdentityNotProven';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The reason why the sign-in is not sufficient. */
  readonly notProvenReason: GpOnlineRegistrationIdentityReason;
  /** One code for each `notProvenReason`. */
  readonly problemCode: GpProblemCode;
};

/** The reason why a sign-in is not sufficient for opening an account. */
export type GpOnlineRegistrationIdentityReason =
  /** The name or date of birth in the sign-in differs from the one in the input. */
  | 'detailsDiffer'
  /** The sign-in does not contain a name and date of birth. */
  | 'detailsMissing'
  /** The user's identity has not been proved, or not to the required level, such as P9 in NHS login. */
  | 'levelTooLow';

/**
 * There were too many failed attempts by this user, or for this account by anyone. The practice was not contacted, and the
 * details provided may be correct.
 */
export type GpOnlineRegistrationLockedOut = GpServiceProblem & {
  readonly __typename?: 'GpOnlineRegistrationLockedOut';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `ONLINE_REGISTRATION_LOCKED_OUT`. */
  readonly problemCode: GpProblemCode;
  /** The same time as a number of seconds from now, at least 1. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
  /** The time at which the user can try again. */
  readonly retryAt: UkDateTime;
};

/**
 * The practice's response was lost, and only another attempt can show whether the account was linked or opened. If it was,
 * the next attempt returns `GpOnlineRegistrationAlreadyLinked`, and the key that the practice issues only once is lost.
 */
export type GpOnlineRegistrationOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'GpOnlineRegistrationOutcomeUnknown';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `ONLINE_REGISTRATION_OUTCOME_UNKNOWN`. */
  readonly problemCode: GpProblemCode;
};

/** The practice did not link or open an account. Nothing has changed. */
export type GpOnlineRegistrationRefused = GpServiceProblem & {
  readonly __typename?: 'GpOnlineRegistrationRefused';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** One code for each `refusedReason`. */
  readonly problemCode: GpProblemCode;
  /** The reason for the refusal. */
  readonly refusedReason: GpOnlineRegistrationRefusedReason;
};

/** The reason why an account was not linked or opened. */
export type GpOnlineRegistrationRefusedReason =
  /** The account is inactive or archived. */
  | 'accountInactive'
  /**
   * The surname or date of birth does not match the account holder's. Counts as a failed attempt in
   * `registerGpAccountWithLinkageKey`.
   */
  | 'detailsDoNotMatch'
  /** The practice could not use the details provided. */
  | 'detailsRefused'
  /** The linkage key does not belong to the account. Counts as a failed attempt. */
  | 'linkageKeyWrong'
  /** The practice does not allow accounts to be linked online. */
  | 'notEnabled'
  /** The practice has no patient with these details. Counts as a failed attempt. */
  | 'noMatchingPatient'
  /** The practice has no online account with this account ID. Counts as a failed attempt. */
  | 'noSuchAccount'
  /** No participating practice has this ODS code. */
  | 'noSuchPractice'
  /** The practice has archived the patient's record. */
  | 'patientArchived'
  /** The patient is no longer registered at this practice. */
  | 'patientHasLeft'
  /**
   * The practice has several patients with these details and does not state which is meant. Counts as a failed attempt in
   * `registerGpAccountWithDemographics`.
   */
  | 'severalPatientsMatch'
  /** The patient is too young for an account of their own, or cannot hold one. */
  | 'tooYoung';

/** The user now has access to the patient. */
export type GpOnlineRegistrationSuccess = {
  readonly __typename?: 'GpOnlineRegistrationSuccess';
  /** False when the user already had access to the patient. Nothing has changed in that case. */
  readonly isNew: Scalars['Boolean']['output'];
  /** The patient to whom the account belongs. An account that was opened without a letter is restricted at first. */
  readonly patient: Patient;
};

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

/** An online service and its availability, so that a screen can show or hide a button before the user presses it. */
export type GpOnlineServiceStatus = {
  readonly __typename?: 'GpOnlineServiceStatus';
  /** True when the service can be used now. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** The service. */
  readonly service: GpOnlineService;
  /** The reason why the service cannot be used. Null when it can. */
  readonly unavailable?: Maybe<GpServiceUnavailable>;
};

/** The signed-in user. */
export type GpOnlineUser = {
  readonly __typename?: 'GpOnlineUser';
  /** The user's name, for greeting them. Null when not known, because the sign-in does not prove it. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** An opaque, stable ID for the user, created with a secret key. As an entity key, it finds only the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * The patients to whom the user has access: the user, and those for whom the user acts. Empty when no account is linked
   * yet.
   */
  readonly patients: ReadonlyArray<Patient>;
};

/** Services that this schema does not provide, as they are switched on for one account. */
export type GpOtherServices = {
  readonly __typename?: 'GpOtherServices';
  /** True when the practice dispenses the patient's medicines itself, without a pharmacy. Null when not known. */
  readonly dispensing?: Maybe<Scalars['Boolean']['output']>;
  /** True when the patient's prescriptions go to a pharmacy electronically (EPS). Null when not known. */
  readonly electronicPrescriptions?: Maybe<Scalars['Boolean']['output']>;
  /** True when the user can use the practice's online triage. Null when not known. */
  readonly onlineTriage?: Maybe<Scalars['Boolean']['output']>;
  /** True when the user can decide who else may see the record. Null when not known. */
  readonly recordSharing?: Maybe<Scalars['Boolean']['output']>;
  /** True when the user can see who has looked at the record. Null when not known. */
  readonly recordViewAudit?: Maybe<Scalars['Boolean']['output']>;
};

/** The access level of a user's account for a patient. */
export type GpPatientAccessLevel =
  /** Access to everything that the practice has granted. */
  | 'full'
  /** No access: the account is inactive or archived. */
  | 'inactive'
  /** Any level that this schema does not define. */
  | 'other'
  /** Access only to what the user booked, until the practice has checked the user's identity. */
  | 'restricted';

/** A postal address, each line at most 100 characters. Omitted, null and blank values are left unchanged. */
export type GpPatientAddressInput = {
  /** County. When omitted, it stays as it is. */
  readonly county?: InputMaybe<Scalars['String']['input']>;
  /** House name or flat number. When omitted, it stays as it is. */
  readonly houseNameOrFlat?: InputMaybe<Scalars['String']['input']>;
  /** Postcode. When omitted, it stays as it is. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** House number and street. When omitted, it stays as it is. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Town. When omitted, it stays as it is. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
  /** Village. When omitted, it stays as it is. */
  readonly village?: InputMaybe<Scalars['String']['input']>;
};

/** A patient's contact details. In a pending change, only those that are to change. */
export type GpPatientContactDetails = {
  readonly __typename?: 'GpPatientContactDetails';
  /** Email address. Null when the practice holds none or, in a pending change, it stays as it is. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Mobile telephone number. Null when the practice holds none or, in a pending change, it stays as it is. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Home telephone number. Null when the practice holds none or, in a pending change, it stays as it is. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
};

/** A patient's contact details. Omitted, null and blank values are ignored: the practice keeps the values that it holds. */
export type GpPatientContactDetailsInput = {
  /** Email address, at most 254 characters. When omitted, the practice keeps the address that it holds. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /**
   * Mobile telephone number: digits, spaces, `+`, `-`, dots and brackets, at most 30 characters, and an extension
   * such as `ext 12`. When omitted, the practice keeps the number that it holds.
   */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /**
   * Home telephone number: digits, spaces, `+`, `-`, dots and brackets, at most 30 characters, and an extension
   * such as `ext 12`. When omitted, the practice keeps the number that it holds.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
};

/** A patient's personal details, as the practice holds them. */
export type GpPatientDemographics = {
  readonly __typename?: 'GpPatientDemographics';
  /** Address. Null when the practice holds none. */
  readonly address?: Maybe<GpPostalAddress>;
  /** The name by which the patient prefers to be called. Null when the practice holds none. */
  readonly callingName?: Maybe<Scalars['String']['output']>;
  /** Contact details. Null when the practice holds none. */
  readonly contactDetails?: Maybe<GpPatientContactDetails>;
  /** Date of birth. */
  readonly dateOfBirth: Scalars['Date']['output'];
  /** First name. Null when the practice holds none: some people have one name, in `surname`. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** True when a text of the details has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** Sex, as the practice holds it. */
  readonly sex: GpSex;
  /** Surname. */
  readonly surname: Scalars['String']['output'];
  /** Title, such as Mrs. Null when the practice holds none. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A patient's personal details, or the reason why they are unavailable. */
export type GpPatientDemographicsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPatientDemographics | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotInThisEnvironment;

/** The pending change of a patient's details, if any. */
export type GpPatientDetailsChange = {
  readonly __typename?: 'GpPatientDetailsChange';
  /** The pending change. Null when none is pending: any earlier request has been processed or cancelled. */
  readonly pending?: Maybe<GpPendingDetailsChange>;
};

/** The pending change of a patient's details, if any, or the reason why it is unavailable. */
export type GpPatientDetailsChangeResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPatientDetailsChange | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** The patient does not exist, or the user has no access to them. The two cases are not distinguished. */
export type GpPatientNotFound = GpServiceProblem & {
  readonly __typename?: 'GpPatientNotFound';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PATIENT_NOT_FOUND`. */
  readonly problemCode: GpProblemCode;
};

/** The signed-in user's relation to a patient. */
export type GpPatientRelation =
  /** The user acts for the patient, such as a parent or carer. */
  | 'proxy'
  /** The user is the patient. */
  | 'self';

/** The relation to the patient, as the user states it. */
export type GpPatientRelationInput =
  /** The user acts for the patient, such as a parent or carer. */
  | 'proxy'
  /** The user is the patient. */
  | 'self';

/** A change of details that is pending at the practice. */
export type GpPendingDetailsChange = {
  readonly __typename?: 'GpPendingDetailsChange';
  /** The lines of the address to change to. Null when none is to change. */
  readonly address?: Maybe<GpPostalAddress>;
  /** The contact details to change to. Null when none is to change. */
  readonly contactDetails?: Maybe<GpPatientContactDetails>;
  /** True when a text of the change has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The time of the request. Null when the practice does not provide it. */
  readonly requestedAt?: Maybe<UkDateTime>;
};

/** A postal address, as far as it is known. In a pending change, only the lines that are to change. */
export type GpPostalAddress = {
  readonly __typename?: 'GpPostalAddress';
  /** County. Null when the address does not include it or, in a pending change, it stays as it is. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** House name or flat number. Null when the address does not include it or, in a pending change, it stays as it is. */
  readonly houseNameOrFlat?: Maybe<Scalars['String']['output']>;
  /** True when a text of the address has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /**
   * Postcode, as the practice holds it. Null when the address does not include it or, in a pending change, it stays as it
   * is.
   */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** House number and street. Null when the address does not include it or, in a pending change, it stays as it is. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Town. Null when the address does not include it or, in a pending change, it stays as it is. */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** Village. Null when the address does not include it or, in a pending change, it stays as it is. */
  readonly village?: Maybe<Scalars['String']['output']>;
};

/** The conversation does not exist, or the user has no access to it. */
export type GpPracticeMessageNotFound = GpServiceProblem & {
  readonly __typename?: 'GpPracticeMessageNotFound';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PRACTICE_MESSAGE_NOT_FOUND`. */
  readonly problemCode: GpProblemCode;
};

/**
 * The practice's response was lost, and a check afterwards did not show whether the change was made. Do not retry blindly:
 * read the messages first, or call the practice.
 */
export type GpPracticeMessageOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'GpPracticeMessageOutcomeUnknown';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The patient. Their messages show the outcome once they can be read again. */
  readonly patient: Patient;
  /** Always `PRACTICE_MESSAGE_OUTCOME_UNKNOWN`. */
  readonly problemCode: GpProblemCode;
};

/** A person or group at the practice to whom messages can be sent. */
export type GpPracticeMessageRecipient = {
  readonly __typename?: 'GpPracticeMessageRecipient';
  /**
   * An opaque, stable ID for the recipient, specific to this patient. `SendGpMessageInput` accepts it. Null when the
   * practice does not provide it, which happens only in conversations and never in `Patient.messageRecipients`.
   */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** True when a text of the recipient has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The recipient's display name. */
  readonly name: Scalars['String']['output'];
};

/** Some of the recipients do not exist or no longer accept messages. Nothing was sent. */
export type GpPracticeMessageRecipientNotFound = GpServiceProblem & {
  readonly __typename?: 'GpPracticeMessageRecipientNotFound';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PRACTICE_MESSAGE_RECIPIENT_NOT_FOUND`. */
  readonly problemCode: GpProblemCode;
  /** The IDs that were not found, as sent in the input. There is at least one. */
  readonly recipientIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The recipients to whom messages can be sent. */
export type GpPracticeMessageRecipients = {
  readonly __typename?: 'GpPracticeMessageRecipients';
  /** The recipients, in the practice's order. Empty when nobody accepts messages now. */
  readonly recipients: ReadonlyArray<GpPracticeMessageRecipient>;
};

/** The recipients to whom messages can be sent, or the reason why they are unavailable. */
export type GpPracticeMessageRecipientsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeMessageRecipients | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** The practice did not accept the message and gave no reason. Nothing was sent. */
export type GpPracticeMessageRefused = GpServiceProblem & {
  readonly __typename?: 'GpPracticeMessageRefused';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PRACTICE_MESSAGE_REFUSED`. */
  readonly problemCode: GpProblemCode;
};

/** A reply to a message. */
export type GpPracticeMessageReply = {
  readonly __typename?: 'GpPracticeMessageReply';
  /** The text of the reply. Null when the practice does not provide it. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The sender of the reply. Null when the practice does not provide it. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** True when a text of the reply has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /**
   * True when the practice marks the reply as coming from an older messaging system. Null when the practice does not
   * provide it.
   */
  readonly isLegacy?: Maybe<Scalars['Boolean']['output']>;
  /** True when the reply is unread. Null when the practice does not provide it. Never treat null as false. */
  readonly isUnread?: Maybe<Scalars['Boolean']['output']>;
  /** The time at which the reply was sent. */
  readonly sentAt: UkDateTime;
};

/** A conversation, or the reason why it is unavailable. */
export type GpPracticeMessageResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered | PracticeMessage;

/** The full conversation, as plain text with line breaks. */
export type GpPracticeMessageThread = {
  readonly __typename?: 'GpPracticeMessageThread';
  /** The text of the message. Null when the practice does not provide it. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** True when a text of the conversation has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The replies, earliest first. Empty when there are none yet. */
  readonly replies: ReadonlyArray<GpPracticeMessageReply>;
  /** The application that sent the message. Null when the practice does not provide it. */
  readonly sentWith?: Maybe<Scalars['String']['output']>;
};

/** A patient's conversations with the practice. */
export type GpPracticeMessages = {
  readonly __typename?: 'GpPracticeMessages';
  /** The conversations, most recent activity first. Empty when there are none or all were deleted. */
  readonly conversations: ReadonlyArray<PracticeMessage>;
  /**
   * True when a conversation has an unread reply, also while `unreadCount` is null. Null when none is known to have one and
   * the practice does not provide the read status of every conversation. Never treat null as false.
   */
  readonly hasUnread?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The number of conversations that are known to have an unread reply. When `unreadCount` is null, there may be more: show it
   * as "at least".
   */
  readonly unreadAtLeast: Scalars['Int']['output'];
  /**
   * The number of conversations with an unread reply. Null when not known, because the practice does not provide the read
   * status of every conversation. Never treat null as zero.
   */
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
};

/** A patient's conversations with the practice, or the reason why they are unavailable. */
export type GpPracticeMessagesResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeMessages | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** The practice is not yet, or no longer, live for online services. */
export type GpPracticeNotLive = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpPracticeNotLive';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice that is not live. Null when it no longer participates, or when it could not be read. */
  readonly practice?: Maybe<Practice>;
  /** Always `PRACTICE_NOT_LIVE`. */
  readonly problemCode: GpProblemCode;
  /** Always `PRACTICE_NOT_LIVE`. */
  readonly reason: GpServiceUnavailableReason;
  /** The requested service. */
  readonly service: GpOnlineService;
};

/** A practice's rules for online services. */
export type GpPracticeSettings = {
  readonly __typename?: 'GpPracticeSettings';
  /** Rules for appointments. */
  readonly appointments: GpAppointmentSettings;
  /** True when a text of the rules, or the practice's telephone number, has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** Rules for messages. */
  readonly messages: GpMessageSettings;
  /** True when the practice offers online triage, which this schema does not provide. Null when not known. */
  readonly onlineTriage?: Maybe<Scalars['Boolean']['output']>;
  /** True when people can register as new patients of the practice online. Null when not known. */
  readonly preRegistration?: Maybe<Scalars['Boolean']['output']>;
  /** Rules for repeat prescriptions. */
  readonly prescriptions: GpPrescriptionSettings;
  /** True when the practice lets patients share their record with others. Null when not known. */
  readonly recordSharing?: Maybe<Scalars['Boolean']['output']>;
  /** The practice's message for users to read when they open its online services. Null when there is none, or when not known. */
  readonly welcomeMessage?: Maybe<Scalars['String']['output']>;
};

/** The practice's rules, or the reason why they are unavailable. */
export type GpPracticeSettingsResult = GpPracticeNotLive | GpPracticeSettings | GpServiceNeedsNewerVersion | GpServiceNotInThisEnvironment;

/** Some of the medicines were requested in the last 30 days and are still pending at the practice. Nothing was requested. */
export type GpPrescriptionAlreadyPending = GpServiceProblem & {
  readonly __typename?: 'GpPrescriptionAlreadyPending';
  /** The medicines that are still pending, as far as they could be determined. Empty when none could be determined. */
  readonly courses: ReadonlyArray<MedicationCourse>;
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PRESCRIPTION_ALREADY_PENDING`. */
  readonly problemCode: GpProblemCode;
};

/** The practice does not accept a comment with a request. */
export type GpPrescriptionCommentNotAsked = GpServiceProblem & {
  readonly __typename?: 'GpPrescriptionCommentNotAsked';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PRESCRIPTION_COMMENT_NOT_ASKED`. */
  readonly problemCode: GpProblemCode;
};

/** The practice requires a comment with a request. */
export type GpPrescriptionCommentRequired = GpServiceProblem & {
  readonly __typename?: 'GpPrescriptionCommentRequired';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PRESCRIPTION_COMMENT_REQUIRED`. */
  readonly problemCode: GpProblemCode;
};

/**
 * The practice did not accept the comment, or the lack of one, and its rules do not explain why. Request its settings
 * again.
 */
export type GpPrescriptionDetailsRefused = GpServiceProblem & {
  readonly __typename?: 'GpPrescriptionDetailsRefused';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PRESCRIPTION_DETAILS_REFUSED`. */
  readonly problemCode: GpProblemCode;
};

/** Nothing was left to cancel: the practice has already processed the request, or it was already cancelled. */
export type GpPrescriptionNotCancellable = GpServiceProblem & {
  readonly __typename?: 'GpPrescriptionNotCancellable';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PRESCRIPTION_NOT_CANCELLABLE`. */
  readonly problemCode: GpProblemCode;
};

/** The request does not exist, does not contain the medicine, or is one to which the user has no access. */
export type GpPrescriptionNotFound = GpServiceProblem & {
  readonly __typename?: 'GpPrescriptionNotFound';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** Always `PRESCRIPTION_NOT_FOUND`. */
  readonly problemCode: GpProblemCode;
};

/**
 * The practice's response was lost, and a check afterwards did not show whether the request was made or cancelled. Do not
 * retry blindly: read the prescriptions first, or call the practice.
 */
export type GpPrescriptionOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'GpPrescriptionOutcomeUnknown';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The patient. Their prescriptions show the outcome once they can be read again. */
  readonly patient: Patient;
  /** Always `PRESCRIPTION_OUTCOME_UNKNOWN`. */
  readonly problemCode: GpProblemCode;
};

/** The person who made a prescription request: the patient, or someone who acts for them. */
export type GpPrescriptionRequester = {
  readonly __typename?: 'GpPrescriptionRequester';
  /** Forenames. Null when the practice does not provide them. */
  readonly forenames?: Maybe<Scalars['String']['output']>;
  /** The display name. Null when the practice does not provide it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Surname. Null when the practice does not provide it. */
  readonly surname?: Maybe<Scalars['String']['output']>;
};

/** A prescription request, or the reason why it is unavailable. */
export type GpPrescriptionResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered | Prescription;

/** A practice's rules for repeat prescriptions. */
export type GpPrescriptionSettings = {
  readonly __typename?: 'GpPrescriptionSettings';
  /** The rule for adding a comment to a request. */
  readonly comment: GpInputNecessity;
  /**
   * True when the practice sends prescriptions to pharmacies electronically, by the Electronic Prescription Service (EPS).
   * Null when not known.
   */
  readonly electronicPrescriptions?: Maybe<Scalars['Boolean']['output']>;
  /** The practice's message for users to read before requesting a prescription. Null when there is none. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** A patient's prescription requests. */
export type GpPrescriptions = {
  readonly __typename?: 'GpPrescriptions';
  /** The requests, latest first. Empty when there are none in the date range. */
  readonly requests: ReadonlyArray<Prescription>;
};

/** A patient's prescription requests, or the reason why they are unavailable. */
export type GpPrescriptionsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpPrescriptions | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered;

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

/** The practice has switched off online access to the medical record or to this part of it. */
export type GpRecordAccessDisabled = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpRecordAccessDisabled';
  /** True when no part of the medical record can be read online. False when other parts can. */
  readonly isWholeRecord: Scalars['Boolean']['output'];
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice that has switched off access. Null when it could not be read. */
  readonly practice?: Maybe<Practice>;
  /** Always `RECORD_ACCESS_DISABLED`. */
  readonly problemCode: GpProblemCode;
  /** Always `RECORD_ACCESS_DISABLED`. */
  readonly reason: GpServiceUnavailableReason;
  /** The requested part of the medical record. */
  readonly service: GpOnlineService;
};

/** The allergies in the medical record that the practice shares. */
export type GpRecordAllergies = GpMedicalRecordSection & {
  readonly __typename?: 'GpRecordAllergies';
  /** The entries, latest first. A partial date is sorted at the start of its period. Entries without a date come last. */
  readonly entries: GpRecordAllergyConnection;
  /**
   * The practice withholds the free text of entries before this date. Such text may exist. Null when the practice does not
   * provide a date.
   */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The start of the date range, inclusive. Null when there is no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * A notice to show next to the entries, especially when there are none. The practice may have hidden entries. An empty
   * list means that nothing is shared, not that nothing exists.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The end of the date range, inclusive. Null when there is no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The allergies in the medical record that the practice shares. */
export type GpRecordAllergiesEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The allergies in the medical record, or the reason why they are unavailable. */
export type GpRecordAllergiesResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpRecordAllergies | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** An allergy or an adverse reaction. */
export type GpRecordAllergy = GpMedicalRecordEntry & GpRecordedObservation & {
  readonly __typename?: 'GpRecordAllergy';
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The content of the entry, with its code if it has one. */
  readonly code: GpClinicalCode;
  /** The date on which the finding was true or the event took place, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The person who recorded the entry. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /** New or ongoing, in the practice's words. Null when the practice does not provide it. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** An opaque, stable ID for the entry, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The practice's name for this type of entry. Null when the practice does not provide it. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** The free text of the entry. Empty when there is none, or when it is withheld (see `freeTextWithheldBefore`). */
  readonly texts: ReadonlyArray<GpRecordText>;
  /** The measured or observed value. Null when there is none. */
  readonly value?: Maybe<GpObservationValue>;
};

/** A page of allergies. */
export type GpRecordAllergyConnection = {
  readonly __typename?: 'GpRecordAllergyConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<GpRecordAllergyEdge>;
  /** Information about the page. */
  readonly pageInfo: PageInfo;
  /** The number of entries on all pages. 0 means that none are shared, not that none exist. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An allergy and its cursor. */
export type GpRecordAllergyEdge = {
  readonly __typename?: 'GpRecordAllergyEdge';
  /** The cursor of the entry, for use in `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: GpRecordAllergy;
};

/** An occasion on which the patient was seen, telephoned or written about. */
export type GpRecordConsultation = GpMedicalRecordEntry & {
  readonly __typename?: 'GpRecordConsultation';
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The content of the entry, with its code if it has one. */
  readonly code: GpClinicalCode;
  /** The consultant's name. Null when the practice does not provide it. */
  readonly consultantName?: Maybe<Scalars['String']['output']>;
  /** The date on which the finding was true or the event took place, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The person who recorded the entry. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /** An opaque, stable ID for the entry, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The location, in the practice's words. Null when the practice does not provide it. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** The notes by heading, in the practice's order. Empty when nothing is shared. */
  readonly sections: ReadonlyArray<GpRecordConsultationSection>;
};

/** A page of consultations. */
export type GpRecordConsultationConnection = {
  readonly __typename?: 'GpRecordConsultationConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<GpRecordConsultationEdge>;
  /** Information about the page. */
  readonly pageInfo: PageInfo;
  /** The number of entries on all pages. 0 means that none are shared, not that none exist. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A consultation and its cursor. */
export type GpRecordConsultationEdge = {
  readonly __typename?: 'GpRecordConsultationEdge';
  /** The cursor of the entry, for use in `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: GpRecordConsultation;
};

/** The notes under one heading of a consultation. */
export type GpRecordConsultationSection = {
  readonly __typename?: 'GpRecordConsultationSection';
  /** The heading, such as History or Examination. */
  readonly heading: Scalars['String']['output'];
  /** The heading's code in the practice's own system. Null when it has none. */
  readonly headingCode?: Maybe<Scalars['String']['output']>;
  /** The notes, in the practice's order. Empty when nothing is shared. */
  readonly observations: ReadonlyArray<GpRecordObservation>;
  /** The page of the consultation that contains this section. Null when the practice does not provide it. */
  readonly pageNumber?: Maybe<Scalars['Int']['output']>;
};

/** The consultations in the medical record that the practice shares. */
export type GpRecordConsultations = GpMedicalRecordSection & {
  readonly __typename?: 'GpRecordConsultations';
  /** The entries, latest first. A partial date is sorted at the start of its period. Entries without a date come last. */
  readonly entries: GpRecordConsultationConnection;
  /**
   * The practice withholds the free text of entries before this date. Such text may exist. Null when the practice does not
   * provide a date.
   */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The start of the date range, inclusive. Null when there is no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * A notice to show next to the entries, especially when there are none. The practice may have hidden entries. An empty
   * list means that nothing is shared, not that nothing exists.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The end of the date range, inclusive. Null when there is no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The consultations in the medical record that the practice shares. */
export type GpRecordConsultationsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The consultations in the medical record, or the reason why they are unavailable. */
export type GpRecordConsultationsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpRecordConsultations | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** A person who recorded an entry or is responsible for it. */
export type GpRecordContributor = {
  readonly __typename?: 'GpRecordContributor';
  /** Forenames. Null when the practice does not provide them. */
  readonly forenames?: Maybe<Scalars['String']['output']>;
  /** The person's employer. Null when the practice does not provide it. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** The person's role. Null when the practice does not provide it. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Surname. Null when the practice does not provide it. */
  readonly surname?: Maybe<Scalars['String']['output']>;
  /** Title, such as Dr. Null when the practice does not provide it. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** The documents in the medical record that the practice shares. */
export type GpRecordDocuments = GpMedicalRecordSection & {
  readonly __typename?: 'GpRecordDocuments';
  /** The entries, latest first. A partial date is sorted at the start of its period. Entries without a date come last. */
  readonly entries: GpClinicalDocumentConnection;
  /**
   * The practice withholds the free text of entries before this date. Such text may exist. Null when the practice does not
   * provide a date.
   */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The start of the date range, inclusive. Null when there is no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * A notice to show next to the entries, especially when there are none. The practice may have hidden entries. An empty
   * list means that nothing is shared, not that nothing exists.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The end of the date range, inclusive. Null when there is no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The documents in the medical record that the practice shares. */
export type GpRecordDocumentsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The documents in the medical record, or the reason why they are unavailable. */
export type GpRecordDocumentsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpRecordDocuments | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** A vaccination that was given, or information about one. */
export type GpRecordImmunisation = GpMedicalRecordEntry & GpRecordedObservation & {
  readonly __typename?: 'GpRecordImmunisation';
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The content of the entry, with its code if it has one. */
  readonly code: GpClinicalCode;
  /** The date on which the finding was true or the event took place, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The person who recorded the entry. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /** New or ongoing, in the practice's words. Null when the practice does not provide it. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** An opaque, stable ID for the entry, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The practice's name for this type of entry. Null when the practice does not provide it. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** The free text of the entry. Empty when there is none, or when it is withheld (see `freeTextWithheldBefore`). */
  readonly texts: ReadonlyArray<GpRecordText>;
  /** The measured or observed value. Null when there is none. */
  readonly value?: Maybe<GpObservationValue>;
};

/** A page of immunisations. */
export type GpRecordImmunisationConnection = {
  readonly __typename?: 'GpRecordImmunisationConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<GpRecordImmunisationEdge>;
  /** Information about the page. */
  readonly pageInfo: PageInfo;
  /** The number of entries on all pages. 0 means that none are shared, not that none exist. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An immunisation and its cursor. */
export type GpRecordImmunisationEdge = {
  readonly __typename?: 'GpRecordImmunisationEdge';
  /** The cursor of the entry, for use in `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: GpRecordImmunisation;
};

/** The immunisations in the medical record that the practice shares. */
export type GpRecordImmunisations = GpMedicalRecordSection & {
  readonly __typename?: 'GpRecordImmunisations';
  /** The entries, latest first. A partial date is sorted at the start of its period. Entries without a date come last. */
  readonly entries: GpRecordImmunisationConnection;
  /**
   * The practice withholds the free text of entries before this date. Such text may exist. Null when the practice does not
   * provide a date.
   */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The start of the date range, inclusive. Null when there is no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * A notice to show next to the entries, especially when there are none. The practice may have hidden entries. An empty
   * list means that nothing is shared, not that nothing exists.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The end of the date range, inclusive. Null when there is no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The immunisations in the medical record that the practice shares. */
export type GpRecordImmunisationsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The immunisations in the medical record, or the reason why they are unavailable. */
export type GpRecordImmunisationsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpRecordImmunisations | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** The medicines in the medical record that the practice shares. */
export type GpRecordMedication = GpMedicalRecordSection & {
  readonly __typename?: 'GpRecordMedication';
  /** The entries, latest first. A partial date is sorted at the start of its period. Entries without a date come last. */
  readonly entries: GpRecordMedicineConnection;
  /**
   * The practice withholds the free text of entries before this date. Such text may exist. Null when the practice does not
   * provide a date.
   */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The start of the date range, inclusive. Null when there is no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * A notice to show next to the entries, especially when there are none. The practice may have hidden entries. An empty
   * list means that nothing is shared, not that nothing exists.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The end of the date range, inclusive. Null when there is no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The medicines in the medical record that the practice shares. */
export type GpRecordMedicationEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<GpRecordMedicineGroupInput>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The medicines in the medical record, or the reason why they are unavailable. */
export type GpRecordMedicationResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpRecordMedication | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** A medicine prescribed to the patient. */
export type GpRecordMedicine = GpMedicalRecordEntry & {
  readonly __typename?: 'GpRecordMedicine';
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The content of the entry, with its code if it has one. */
  readonly code: GpClinicalCode;
  /** The date on which the finding was true or the event took place, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The dosage instruction, in the practice's words. Null when the practice does not provide it. */
  readonly dosage?: Maybe<Scalars['String']['output']>;
  /** The person who recorded the entry. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /** The date of the first issue. Null when the practice does not provide it. */
  readonly firstIssuedOn?: Maybe<Scalars['Date']['output']>;
  /** The group in which to list the medicine for the patient. */
  readonly group: GpRecordMedicineGroup;
  /** An opaque, stable ID for the entry, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** True when the medicine is a mixture. Null when the practice does not provide it. */
  readonly isMixture?: Maybe<Scalars['Boolean']['output']>;
  /** The kind of prescription: once or on repeat. */
  readonly kind: GpMedicationCourseKind;
  /** The date of the last issue. Null when it has not been issued yet, or when the practice does not provide it. */
  readonly lastIssuedOn?: Maybe<Scalars['Date']['output']>;
  /** The composition of the mixture. Null when the medicine is not a mixture, or when the practice does not provide it. */
  readonly mixture?: Maybe<GpRecordMedicineMixture>;
  /** The medicine's name, strength and form. */
  readonly name: Scalars['String']['output'];
  /** The medicine's prescribing status. Null when the practice does not provide it. */
  readonly prescribingStatus?: Maybe<GpRecordMedicineStatus>;
  /** The quantity per issue, in units of `quantityUnit`. Null when the practice does not provide a number. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The quantity per issue, in the practice's words. Null when the practice does not provide it. */
  readonly quantityText?: Maybe<Scalars['String']['output']>;
  /** The unit of `quantity`, such as tablets. Null when the practice does not provide it. */
  readonly quantityUnit?: Maybe<Scalars['String']['output']>;
};

/** A page of medicines. */
export type GpRecordMedicineConnection = {
  readonly __typename?: 'GpRecordMedicineConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<GpRecordMedicineEdge>;
  /** Information about the page. */
  readonly pageInfo: PageInfo;
  /** The number of entries on all pages. 0 means that none are shared, not that none exist. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A constituent of a mixture. */
export type GpRecordMedicineConstituent = {
  readonly __typename?: 'GpRecordMedicineConstituent';
  /** The constituent's name. */
  readonly name: Scalars['String']['output'];
  /** The constituent's strength, in the practice's words. Null when the practice does not provide it. */
  readonly strength?: Maybe<Scalars['String']['output']>;
};

/** A medicine and its cursor. */
export type GpRecordMedicineEdge = {
  readonly __typename?: 'GpRecordMedicineEdge';
  /** The cursor of the entry, for use in `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: GpRecordMedicine;
};

/** The group in which to list a medicine for a patient. */
export type GpRecordMedicineGroup =
  /** Prescribed once. */
  | 'acute'
  /** Prescribed on repeat at present. */
  | 'currentRepeat'
  /** Prescribed on repeat in the past, and no longer. */
  | 'discontinued'
  /**
   * None of the other groups, or the practice does not provide enough to decide. Do not omit these medicines: the patient
   * may be taking them.
   */
  | 'other';

/** A group of medicines to return. */
export type GpRecordMedicineGroupInput =
  /** Prescribed once. */
  | 'acute'
  /** Prescribed on repeat at present. */
  | 'currentRepeat'
  /** Prescribed on repeat in the past, and no longer. */
  | 'discontinued'
  /** None of the other groups, or not known. */
  | 'other';

/** The composition of a mixture. */
export type GpRecordMedicineMixture = {
  readonly __typename?: 'GpRecordMedicineMixture';
  /** The constituents. Empty when the practice does not provide any. */
  readonly constituents: ReadonlyArray<GpRecordMedicineConstituent>;
  /** The mixture's name. */
  readonly name: Scalars['String']['output'];
};

/** The prescribing status of a medicine. */
export type GpRecordMedicineStatus =
  /** Still prescribed. */
  | 'active'
  /** No longer prescribed. */
  | 'cancelled'
  /** Any status that this schema does not define. */
  | 'other';

/** Something observed, measured, given or found, as part of a test result or consultation. */
export type GpRecordObservation = GpMedicalRecordEntry & GpRecordedObservation & {
  readonly __typename?: 'GpRecordObservation';
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The content of the entry, with its code if it has one. */
  readonly code: GpClinicalCode;
  /** The date on which the finding was true or the event took place, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The person who recorded the entry. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /** New or ongoing, in the practice's words. Null when the practice does not provide it. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** An opaque, stable ID for the entry, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The practice's name for this type of entry. Null when the practice does not provide it. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** The free text of the entry. Empty when there is none, or when it is withheld (see `freeTextWithheldBefore`). */
  readonly texts: ReadonlyArray<GpRecordText>;
  /** The measured or observed value. Null when there is none. */
  readonly value?: Maybe<GpObservationValue>;
};

/** A condition that the patient has or had. */
export type GpRecordProblem = GpMedicalRecordEntry & GpRecordedObservation & {
  readonly __typename?: 'GpRecordProblem';
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The content of the entry, with its code if it has one. */
  readonly code: GpClinicalCode;
  /** The date on which the finding was true or the event took place, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The date on which the problem ended. Null when it has not ended, or when the practice does not provide it. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The person who recorded the entry. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /** New or ongoing, in the practice's words. Null when the practice does not provide it. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** An opaque, stable ID for the entry, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The practice's name for this type of entry. Null when the practice does not provide it. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** The significance, in the practice's words. Null when the practice does not provide it. */
  readonly significance?: Maybe<Scalars['String']['output']>;
  /** Active or past, in the practice's words. Null when the practice does not provide it. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** The free text of the entry. Empty when there is none, or when it is withheld (see `freeTextWithheldBefore`). */
  readonly texts: ReadonlyArray<GpRecordText>;
  /** The measured or observed value. Null when there is none. */
  readonly value?: Maybe<GpObservationValue>;
};

/** A page of problems. */
export type GpRecordProblemConnection = {
  readonly __typename?: 'GpRecordProblemConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<GpRecordProblemEdge>;
  /** Information about the page. */
  readonly pageInfo: PageInfo;
  /** The number of entries on all pages. 0 means that none are shared, not that none exist. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A problem and its cursor. */
export type GpRecordProblemEdge = {
  readonly __typename?: 'GpRecordProblemEdge';
  /** The cursor of the entry, for use in `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: GpRecordProblem;
};

/** The problems in the medical record that the practice shares. */
export type GpRecordProblems = GpMedicalRecordSection & {
  readonly __typename?: 'GpRecordProblems';
  /** The entries, latest first. A partial date is sorted at the start of its period. Entries without a date come last. */
  readonly entries: GpRecordProblemConnection;
  /**
   * The practice withholds the free text of entries before this date. Such text may exist. Null when the practice does not
   * provide a date.
   */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The start of the date range, inclusive. Null when there is no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * A notice to show next to the entries, especially when there are none. The practice may have hidden entries. An empty
   * list means that nothing is shared, not that nothing exists.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The end of the date range, inclusive. Null when there is no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The problems in the medical record that the practice shares. */
export type GpRecordProblemsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The problems in the medical record, or the reason why they are unavailable. */
export type GpRecordProblemsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpRecordProblems | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** A test result: either a single result or a panel that contains several. */
export type GpRecordTestResult = GpMedicalRecordEntry & GpRecordedObservation & {
  readonly __typename?: 'GpRecordTestResult';
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The results in the panel, in the practice's order. Empty when this is a single result. */
  readonly children: ReadonlyArray<GpRecordObservation>;
  /** The content of the entry, with its code if it has one. */
  readonly code: GpClinicalCode;
  /** The date on which the finding was true or the event took place, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The person who recorded the entry. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /** New or ongoing, in the practice's words. Null when the practice does not provide it. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** An opaque, stable ID for the entry, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The practice's name for this type of entry. Null when the practice does not provide it. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** The free text of the entry. Empty when there is none, or when it is withheld (see `freeTextWithheldBefore`). */
  readonly texts: ReadonlyArray<GpRecordText>;
  /** The measured or observed value. Null when there is none. */
  readonly value?: Maybe<GpObservationValue>;
};


/** A test result: either a single result or a panel that contains several. */
export type GpRecordTestResultChildrenArgs = {
  codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of test results. */
export type GpRecordTestResultConnection = {
  readonly __typename?: 'GpRecordTestResultConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<GpRecordTestResultEdge>;
  /** Information about the page. */
  readonly pageInfo: PageInfo;
  /** The number of entries on all pages. 0 means that none are shared, not that none exist. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A test result and its cursor. */
export type GpRecordTestResultEdge = {
  readonly __typename?: 'GpRecordTestResultEdge';
  /** The cursor of the entry, for use in `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: GpRecordTestResult;
};

/** A test result in the medical record, or the reason why it is unavailable. */
export type GpRecordTestResultResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpRecordTestResult | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** The test results in the medical record that the practice shares. */
export type GpRecordTestResults = GpMedicalRecordSection & {
  readonly __typename?: 'GpRecordTestResults';
  /** The entries, latest first. A partial date is sorted at the start of its period. Entries without a date come last. */
  readonly entries: GpRecordTestResultConnection;
  /**
   * The practice withholds the free text of entries before this date. Such text may exist. Null when the practice does not
   * provide a date.
   */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The start of the date range, inclusive. Null when there is no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * A notice to show next to the entries, especially when there are none. The practice may have hidden entries. An empty
   * list means that nothing is shared, not that nothing exists.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /**
   * The results that the filters left out because the practice does not provide what they filter by. Each may be one that
   * was asked for. Show that there are some.
   */
  readonly leftOutAsUnknown: GpRecordTestResultsLeftOut;
  /** The end of the date range, inclusive. Null when there is no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The test results in the medical record that the practice shares. */
export type GpRecordTestResultsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The number of test results that filters left out because it is not known whether they match. A result that lacks several
 * facts is counted once in `total`.
 */
export type GpRecordTestResultsLeftOut = {
  readonly __typename?: 'GpRecordTestResultsLeftOut';
  /** The number of results that may or may not match. 0 when no filter is set. */
  readonly total: Scalars['Int']['output'];
  /** How many of them are not marked as either abnormal or normal. */
  readonly withoutAbnormalMark: Scalars['Int']['output'];
  /** How many of them have no `availableSince`. */
  readonly withoutAvailableSince: Scalars['Int']['output'];
  /** How many of them have no code, or are panels with a result that has none. */
  readonly withoutCode: Scalars['Int']['output'];
};

/** The test results in the medical record, or the reason why they are unavailable. */
export type GpRecordTestResultsResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpRecordTestResults | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment;

/** Free text that accompanies an entry. */
export type GpRecordText = {
  readonly __typename?: 'GpRecordText';
  /** The practice's name for this type of text. Null when the practice does not provide it. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The text, as written. */
  readonly text: Scalars['String']['output'];
};

/** Something observed, measured, given or found. */
export type GpRecordedObservation = {
  /** The person responsible for the entry. Null when not known. */
  readonly authorisedBy?: Maybe<GpRecordContributor>;
  /** The time at which the entry became visible online. Null when the practice does not provide it. */
  readonly availableSince?: Maybe<UkDateTime>;
  /** The content of the entry, with its code if it has one. */
  readonly code: GpClinicalCode;
  /** The date on which the finding was true or the event took place, as precisely as the practice knows it. */
  readonly date: GpClinicalDate;
  /** The person who recorded the entry. Null when not known. */
  readonly enteredBy?: Maybe<GpRecordContributor>;
  /** New or ongoing, in the practice's words. Null when the practice does not provide it. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** An opaque, stable ID for the entry, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /**
   * True when a text of the entry has lost a character that the practice sent and that cannot be shown. Point the user to the
   * practice for the exact text.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The practice's name for this type of entry. Null when the practice does not provide it. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** The free text of the entry. Empty when there is none, or when it is withheld (see `freeTextWithheldBefore`). */
  readonly texts: ReadonlyArray<GpRecordText>;
  /** The measured or observed value. Null when there is none. */
  readonly value?: Maybe<GpObservationValue>;
};

/** A medicine in a request. */
export type GpRequestedMedicine = {
  readonly __typename?: 'GpRequestedMedicine';
  /**
   * The medicine's course. Null when the practice no longer shows it. If `errors` has an entry for this path, null means not
   * known.
   */
  readonly course?: Maybe<MedicationCourse>;
  /**
   * The `id` of the medicine's course, even when the practice no longer shows the course. `cancelGpPrescriptionRequest`
   * accepts it.
   */
  readonly courseId: Scalars['ID']['output'];
  /** The status of the medicine in this request. */
  readonly status: GpRequestedMedicineStatus;
};

/** The status of a requested medicine. */
export type GpRequestedMedicineStatus =
  /** Cancelled. */
  | 'cancelled'
  /** Pending a signature. It can no longer be cancelled. */
  | 'forwardedForSigning'
  /** Prescribed. */
  | 'issued'
  /** Any status that this schema does not define. */
  | 'other'
  /** Rejected by the practice. */
  | 'rejected'
  /** Pending at the practice. It can still be cancelled if the practice offers cancellation. */
  | 'requested';

/** The practice runs a version that does not have the service yet. */
export type GpServiceNeedsNewerVersion = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpServiceNeedsNewerVersion';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice that runs the older version. Never null, although it is nullable as in the other reasons. */
  readonly practice?: Maybe<Practice>;
  /** The version that the practice runs, such as `1.8`. */
  readonly practiceVersion: Scalars['String']['output'];
  /** Always `SERVICE_NEEDS_NEWER_VERSION`. */
  readonly problemCode: GpProblemCode;
  /** Always `NEEDS_NEWER_VERSION`. */
  readonly reason: GpServiceUnavailableReason;
  /** The oldest version that has the service, such as `2.1`. */
  readonly requiredVersion: Scalars['String']['output'];
  /** The requested service. */
  readonly service: GpOnlineService;
};

/** The practice offers the service but has not granted it to this user. */
export type GpServiceNotGranted = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpServiceNotGranted';
  /** True when the practice has assigned the service to the user's account. Null when not known. */
  readonly isAssigned?: Maybe<Scalars['Boolean']['output']>;
  /** True when the service is now in effect for the user. An assigned service can be out of effect. */
  readonly isEffective: Scalars['Boolean']['output'];
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice that can grant the service. Null when it could not be read. */
  readonly practice?: Maybe<Practice>;
  /** Always `SERVICE_NOT_GRANTED`. */
  readonly problemCode: GpProblemCode;
  /** Always `NOT_GRANTED`. */
  readonly reason: GpServiceUnavailableReason;
  /** The requested service. */
  readonly service: GpOnlineService;
};

/** The service does not exist in this environment, such as a test environment or another GP system interface. */
export type GpServiceNotInThisEnvironment = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpServiceNotInThisEnvironment';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice to contact. Null when no practice is involved, or when it could not be read. */
  readonly practice?: Maybe<Practice>;
  /** Always `SERVICE_NOT_IN_THIS_ENVIRONMENT`. */
  readonly problemCode: GpProblemCode;
  /** Always `NOT_IN_THIS_ENVIRONMENT`. */
  readonly reason: GpServiceUnavailableReason;
  /** The requested service. */
  readonly service: GpOnlineService;
};

/** The practice has switched off the service. */
export type GpServiceNotOffered = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpServiceNotOffered';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice that does not offer the service. Null when it could not be read. */
  readonly practice?: Maybe<Practice>;
  /** Always `SERVICE_NOT_OFFERED`. */
  readonly problemCode: GpProblemCode;
  /** Always `NOT_OFFERED`. */
  readonly reason: GpServiceUnavailableReason;
  /** The requested service. */
  readonly service: GpOnlineService;
};

/** The operation was not carried out, for an expected reason. */
export type GpServiceProblem = {
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The problem's code. Branch on it, and look up your own texts by it. */
  readonly problemCode: GpProblemCode;
};

/**
 * A service is unavailable to this user at this practice. Select `... on GpServiceUnavailable { reason message nextStep }`
 * on any field with `@requiresService`.
 */
export type GpServiceUnavailable = {
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The practice to contact. Null when no practice is involved, when it no longer participates, or when it could not be read. */
  readonly practice?: Maybe<Practice>;
  /** The problem's code: one for each `reason`. */
  readonly problemCode: GpProblemCode;
  /** The reason why the service is unavailable. */
  readonly reason: GpServiceUnavailableReason;
  /** The requested service. */
  readonly service: GpOnlineService;
};

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

/** The kind of a clinic. More values may be added. */
export type GpSessionKind =
  /** Not known, or another kind. */
  | 'other'
  /** Each patient has a time of their own. */
  | 'timed'
  /** Patients are seen in turn, without times of their own. */
  | 'untimed';

/** The kind of a clinic. */
export type GpSessionKindInput =
  /** Each patient has a time of their own. */
  | 'timed'
  /** Patients are seen in turn, without times of their own. */
  | 'untimed';

/** Sex, as the practice holds it. */
export type GpSex =
  /** Female. */
  | 'female'
  /** Indeterminate. */
  | 'indeterminate'
  /** Male. */
  | 'male'
  /** Not known, or any value that this schema does not define. */
  | 'other';

/** Sex, as the user states it for the practice to compare. */
export type GpSexInput =
  /** Female. */
  | 'female'
  /** Indeterminate. */
  | 'indeterminate'
  /** Male. */
  | 'male'
  /** Not known, or another value. */
  | 'other';

/** A SNOMED CT code. */
export type GpSnomedCtCode = GpClinicalCode & {
  readonly __typename?: 'GpSnomedCtCode';
  /** The component that the identifier denotes. */
  readonly kind: GpSnomedCtIdentifierKind;
  /** The SNOMED CT identifier (SCTID), 6 to 18 digits. */
  readonly sctid: Scalars['String']['output'];
  /** Always `http://snomed.info/sct`, the URI of SNOMED CT in FHIR, and never null. */
  readonly systemUri?: Maybe<Scalars['String']['output']>;
  /**
   * The term for the code. Null when the practice does not provide it. Show this term, not another term for the same
   * concept.
   */
  readonly term?: Maybe<Scalars['String']['output']>;
};

/** The component that a SNOMED CT identifier denotes. */
export type GpSnomedCtIdentifierKind =
  /** A concept: the meaning itself. */
  | 'concept'
  /** A description: one term for a concept. */
  | 'description';

/** A spoken language. */
export type GpSpokenLanguage = {
  readonly __typename?: 'GpSpokenLanguage';
  /** The language's code, as provided by the practice. */
  readonly code: Scalars['String']['output'];
  /** The language's name. Null when the practice does not provide it. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A part of the day, in local time. At least one field is required. */
export type GpTimeOfDayInput = {
  /** The earliest time, inclusive: `HH:mm`, such as `09:30`. When omitted, the day's beginning. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** The latest time, exclusive: `HH:mm`, and after `from`. When omitted, the day's end. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** The content of an entry that has no code, only a term. */
export type GpUncodedTerm = GpClinicalCode & {
  readonly __typename?: 'GpUncodedTerm';
  /** Always null: there is no code. */
  readonly systemUri?: Maybe<Scalars['String']['output']>;
  /** The term. Null when the practice does not provide it. */
  readonly term?: Maybe<Scalars['String']['output']>;
};

/** A reason that patients usually give when they cancel an appointment. */
export type GpUsualCancellationReason = {
  readonly __typename?: 'GpUsualCancellationReason';
  /** The choice to show to the user, in the language of the response. */
  readonly label: Scalars['String']['output'];
  /** The text for `CancelGpAppointmentInput.reason`, in the language of the practice, whose staff read it. */
  readonly reason: Scalars['String']['output'];
};

/** The input for `markGpMessageRead`. */
export type MarkGpMessageReadInput = {
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the `PracticeMessage`. */
  readonly messageId: Scalars['ID']['input'];
};

/** The result of marking a conversation as read. */
export type MarkGpMessageReadResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPracticeMessageNotFound | GpPracticeMessageOutcomeUnknown | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered | MarkGpMessageReadSuccess;

/** The conversation is marked as read. */
export type MarkGpMessageReadSuccess = {
  readonly __typename?: 'MarkGpMessageReadSuccess';
  /**
   * The conversation as it is now. Null only when `errors` has an entry for this path; the conversation is marked as read
   * even then.
   */
  readonly conversation?: Maybe<PracticeMessage>;
  /** The patient whose conversation this is. */
  readonly patient: Patient;
};

/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecord = {
  readonly __typename?: 'MedicalRecord';
  /** Allergies and adverse reactions to medicines or anything else. Null only when `errors` has an entry for this path. */
  readonly allergies?: Maybe<GpRecordAllergiesResult>;
  /**
   * Consultations: what was said and done when the patient was seen, telephoned or written about. Null only when `errors`
   * has an entry for this path.
   */
  readonly consultations?: Maybe<GpRecordConsultationsResult>;
  /**
   * A document in the record. Null when it does not exist, is not this patient's or is no longer shown. If `errors` has an
   * entry for this path, null means not known.
   */
  readonly document?: Maybe<GpClinicalDocumentResult>;
  /** Letters, reports and scans, without their content. Null only when `errors` has an entry for this path. */
  readonly documents?: Maybe<GpRecordDocumentsResult>;
  /** An opaque, stable ID for the record, specific to the signed-in user. It reveals nothing about the patient. */
  readonly id: Scalars['ID']['output'];
  /** Vaccinations given to the patient. Null only when `errors` has an entry for this path. */
  readonly immunisations?: Maybe<GpRecordImmunisationsResult>;
  /**
   * Medicines prescribed to the patient: once, currently on repeat or in the past. Null only when `errors` has an entry
   * for this path.
   */
  readonly medication?: Maybe<GpRecordMedicationResult>;
  /** The patient whose record this is. */
  readonly patient: Patient;
  /**
   * Conditions that the patient has or had, as tracked by the practice. Null only when `errors` has an entry for this
   * path.
   */
  readonly problems?: Maybe<GpRecordProblemsResult>;
  /**
   * A test result in the record. Null when it does not exist, is not this patient's or is no longer shown. If `errors` has
   * an entry for this path, null means not known.
   */
  readonly testResult?: Maybe<GpRecordTestResultResult>;
  /**
   * Results of blood tests and other investigations. A panel contains its individual results. Null only when `errors` has
   * an entry for this path.
   */
  readonly testResults?: Maybe<GpRecordTestResultsResult>;
};


/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecordAllergiesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecordConsultationsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecordDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecordDocumentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecordImmunisationsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecordMedicationArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecordProblemsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecordTestResultArgs = {
  id: Scalars['ID']['input'];
};


/** A patient's medical record, as seen by one signed-in user. Sections selected with the same dates share one call to EMIS. */
export type MedicalRecordTestResultsArgs = {
  abnormalOnly?: InputMaybe<Scalars['Boolean']['input']>;
  availableSince?: InputMaybe<Scalars['Date']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A medicine prescribed to a patient, once or on repeat. */
export type MedicationCourse = {
  readonly __typename?: 'MedicationCourse';
  /** The constituents of the medicine. Empty when the practice does not provide any. */
  readonly constituents: ReadonlyArray<Scalars['String']['output']>;
  /** The dosage instruction, in the practice's words. Null when the practice does not provide it. */
  readonly dosage?: Maybe<Scalars['String']['output']>;
  /**
   * An opaque, stable ID for the course, specific to the signed-in user. `requestGpPrescription` and
   * `cancelGpPrescriptionRequest` accept it.
   */
  readonly id: Scalars['ID']['output'];
  /** True when a text of the course has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The kind of prescription: once or on repeat. */
  readonly kind: GpMedicationCourseKind;
  /** The day of the last issue. Null when it has not been issued yet, or when the practice does not provide it. */
  readonly lastIssuedOn?: Maybe<Scalars['Date']['output']>;
  /** The medicine's name, strength and form, as prescribed. */
  readonly name: Scalars['String']['output'];
  /** The day of the next issue. Null when the practice does not provide it. */
  readonly nextIssueOn?: Maybe<Scalars['Date']['output']>;
  /** The practice's rule for requesting the medicine online, with the reason if it is not allowed. */
  readonly ordering: GpMedicationOrdering;
  /**
   * The request made in the last 30 days that is still pending at the practice. Until it is processed, the medicine cannot
   * be requested again. Null when none is pending. If `errors` has an entry for this path, null means not known.
   */
  readonly pendingRequest?: Maybe<Prescription>;
  /** The quantity per issue, in the practice's words. Null when the practice does not provide it. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** The day when the medicine is due for review. Null when the practice does not provide it. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
};

/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Books a free appointment for a patient. Null only when `errors` has an entry for this path. */
  readonly bookGpAppointment?: Maybe<BookGpAppointmentResult>;
  /** Cancels an appointment. Null only when `errors` has an entry for this path. */
  readonly cancelGpAppointment?: Maybe<CancelGpAppointmentResult>;
  /** Cancels the change that is pending at the practice. Null only when `errors` has an entry for this path. */
  readonly cancelGpDetailsChange?: Maybe<CancelGpDetailsChangeResult>;
  /** Cancels a request, in full or for some of its medicines. Null only when `errors` has an entry for this path. */
  readonly cancelGpPrescriptionRequest?: Maybe<CancelGpPrescriptionRequestResult>;
  /**
   * Deletes a conversation and its replies. It cannot be restored online. Null only when `errors` has an entry for this
   * path.
   */
  readonly deleteGpMessage?: Maybe<DeleteGpMessageResult>;
  /**
   * Marks the replies of a conversation as read. Reading a conversation does not do this: call the mutation when the user
   * has seen the replies. Null only when `errors` has an entry for this path.
   */
  readonly markGpMessageRead?: Maybe<MarkGpMessageReadResult>;
  /**
   * Opens an online account for the signed-in user at their practice, without a letter. The account is restricted until
   * the practice has checked the user's identity. The sign-in must have proved the user's identity, with the same name and
   * date of birth as the input. Null only when `errors` has an entry for this path.
   */
  readonly registerGpAccountWithDemographics?: Maybe<RegisterGpAccountWithDemographicsResult>;
  /**
   * Links an online account at a practice to the signed-in user, with the account ID and linkage key in the practice's
   * letter. A letter works only once: the practice then issues a new key, which this API keeps and never shows. Null only
   * when `errors` has an entry for this path.
   */
  readonly registerGpAccountWithLinkageKey?: Maybe<RegisterGpAccountWithLinkageKeyResult>;
  /**
   * Requests a change of the patient's contact details or address. Practice staff review the request, and the details do
   * not change until then. It replaces any request that is still pending. Null only when `errors` has an entry for this
   * path.
   */
  readonly requestGpDetailsChange?: Maybe<RequestGpDetailsChangeResult>;
  /** Requests medicines from the practice. Null only when `errors` has an entry for this path. */
  readonly requestGpPrescription?: Maybe<RequestGpPrescriptionResult>;
  /**
   * The emergency stop for an account that someone else may be using. It ends all sessions with the patient under this
   * account and restricts the account. Only the practice can lift the restriction. Null only when `errors` has an entry
   * for this path.
   */
  readonly resetGpAccountLinkageKey?: Maybe<ResetGpAccountLinkageKeyResult>;
  /**
   * Sends a message to the practice. Nobody reads it immediately: tell the user this, and that messages are not for
   * emergencies. Null only when `errors` has an entry for this path.
   */
  readonly sendGpMessage?: Maybe<SendGpMessageResult>;
  /**
   * Removes the signed-in user's access to a patient in this API. The practice is not informed, so the account remains
   * linked there. To link it again, the user needs a new linkage key from the practice. Null only when `errors` has an
   * entry for this path.
   */
  readonly unlinkGpPatient?: Maybe<UnlinkGpPatientResult>;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationBookGpAppointmentArgs = {
  input: BookGpAppointmentInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationCancelGpAppointmentArgs = {
  input: CancelGpAppointmentInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationCancelGpDetailsChangeArgs = {
  input: CancelGpDetailsChangeInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationCancelGpPrescriptionRequestArgs = {
  input: CancelGpPrescriptionRequestInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationDeleteGpMessageArgs = {
  input: DeleteGpMessageInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationMarkGpMessageReadArgs = {
  input: MarkGpMessageReadInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationRegisterGpAccountWithDemographicsArgs = {
  input: RegisterGpAccountWithDemographicsInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationRegisterGpAccountWithLinkageKeyArgs = {
  input: RegisterGpAccountWithLinkageKeyInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationRequestGpDetailsChangeArgs = {
  input: RequestGpDetailsChangeInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationRequestGpPrescriptionArgs = {
  input: RequestGpPrescriptionInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationResetGpAccountLinkageKeyArgs = {
  input: ResetGpAccountLinkageKeyInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationSendGpMessageArgs = {
  input: SendGpMessageInput;
};


/** The mutations. Each is sent to the practice once and is never retried automatically. */
export type MutationUnlinkGpPatientArgs = {
  input: UnlinkGpPatientInput;
};

/** Information about a page of a list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last entry, for use in `after`. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are entries after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there are entries before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry. Null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A patient, as seen by one signed-in user. Two users who see the same patient, such as two parents, each have their own
 * `Patient`, with a different ID and possibly different services.
 */
export type Patient = {
  readonly __typename?: 'Patient';
  /**
   * The access level of the user's account for the patient. Null when not known, because the practice is not live or runs
   * too old a version, because the access has ended, or because `errors` has an entry for this path.
   */
  readonly accessLevel?: Maybe<GpPatientAccessLevel>;
  /**
   * An appointment, upcoming or past. Null when it does not exist or is not this patient's. If `errors` has an entry for
   * this path, null means not known. It costs no further call to EMIS beside `appointments` with dates that include it.
   */
  readonly appointment?: Maybe<GpAppointmentResult>;
  /**
   * The patient's upcoming appointments and, when `from` is set, past appointments since that date. Null only when
   * `errors` has an entry for this path.
   */
  readonly appointments?: Maybe<GpAppointmentsResult>;
  /**
   * Free appointments between two dates, both inclusive, for up to one year. A busy practice has thousands of slots per
   * fortnight, so request only the dates that a screen shows, and pages of their slots. When `filter.kinds` contains only
   * kinds that the practice cannot offer, such as video at a practice with an older version, the field returns a member
   * that implements `GpServiceUnavailable`. Null only when `errors` has an entry for this path.
   */
  readonly bookableSlots?: Maybe<GpBookableSlotsResult>;
  /** The patient's personal details, as the practice holds them. Null only when `errors` has an entry for this path. */
  readonly demographics?: Maybe<GpPatientDemographicsResult>;
  /**
   * The change of the patient's details that is pending at the practice, if any. Null only when `errors` has an entry for
   * this path.
   */
  readonly detailsChange?: Maybe<GpPatientDetailsChangeResult>;
  /**
   * A name by which the user can tell patients apart. It is the name that the practice last returned or, for users who are
   * certainly the patient, the name that their sign-in proves. It costs no call to EMIS. Null when not known: after the first
   * request for `demographics`, later requests know it.
   */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /**
   * An opaque, stable ID for the patient, created with a secret key. It is specific to the signed-in user, so it is
   * different for two people who see the same patient. It is not an NHS number and reveals nothing about the patient.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * True when `displayName` may have lost a character that cannot be shown: the details from which it was read had. False
   * when there is no name.
   */
  readonly isDisplayNameIncomplete: Scalars['Boolean']['output'];
  /**
   * True when `relation` is what the user stated when linking the account and has not been confirmed. False when it is
   * known from another source, or follows from a sign-in that proved the user's identity.
   */
  readonly isRelationDeclared: Scalars['Boolean']['output'];
  /**
   * The patient's medical record, as far as the practice shares it online. It is always present and costs nothing by
   * itself. Each section has its own availability.
   */
  readonly medicalRecord: MedicalRecord;
  /**
   * The patient's prescribed medicines, and which of them can be requested online. Null only when `errors` has an entry
   * for this path.
   */
  readonly medicationCourses?: Maybe<GpMedicationCoursesResult>;
  /**
   * A conversation, including its thread. Null when it does not exist or is not this patient's. If `errors` has an entry for
   * this path, null means not known.
   */
  readonly message?: Maybe<GpPracticeMessageResult>;
  /** The recipients at the practice to whom messages can be sent. Null only when `errors` has an entry for this path. */
  readonly messageRecipients?: Maybe<GpPracticeMessageRecipientsResult>;
  /** The patient's conversations with the practice. Null only when `errors` has an entry for this path. */
  readonly messages?: Maybe<GpPracticeMessagesResult>;
  /**
   * The patient's NHS number: ten digits without spaces. Null when not known, because the practice holds none or does not
   * provide the patient's details, or when `errors` has an entry for this path. As an entity key, it finds only patients to
   * whom the signed-in user has access.
   */
  readonly nhsNumber?: Maybe<Scalars['String']['output']>;
  /**
   * The services that the user may use online for this patient, and the reasons why others are unavailable. Null only when
   * `errors` has an entry for this path.
   */
  readonly onlineServices?: Maybe<ReadonlyArray<GpOnlineServiceStatus>>;
  /**
   * The services that the practice has switched on for this account and that this schema does not provide, so that an app
   * can point to another one. Null when not known, because the practice is not live or runs too old a version, because the
   * account is inactive, because the access has ended, or because `errors` has an entry for this path.
   */
  readonly otherServices?: Maybe<GpOtherServices>;
  /**
   * The practice where the patient is registered. Null when it no longer participates. If `errors` has an entry for this
   * path, null means not known.
   */
  readonly practice?: Maybe<Practice>;
  /**
   * A prescription request. Null when it does not exist or is not this patient's. If `errors` has an entry for this path,
   * null means not known. It costs no further call to EMIS beside `prescriptions` with dates that include it.
   */
  readonly prescription?: Maybe<GpPrescriptionResult>;
  /**
   * The patient's prescription requests and their outcomes, latest first. The dates are days in the UK. A side without a
   * date has no limit. Null only when `errors` has an entry for this path.
   */
  readonly prescriptions?: Maybe<GpPrescriptionsResult>;
  /** The signed-in user's relation to the patient. See `isRelationDeclared` for its source. */
  readonly relation: GpPatientRelation;
};


/**
 * A patient, as seen by one signed-in user. Two users who see the same patient, such as two parents, each have their own
 * `Patient`, with a different ID and possibly different services.
 */
export type PatientAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A patient, as seen by one signed-in user. Two users who see the same patient, such as two parents, each have their own
 * `Patient`, with a different ID and possibly different services.
 */
export type PatientAppointmentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A patient, as seen by one signed-in user. Two users who see the same patient, such as two parents, each have their own
 * `Patient`, with a different ID and possibly different services.
 */
export type PatientBookableSlotsArgs = {
  filter?: InputMaybe<GpBookableSlotsFilterInput>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * A patient, as seen by one signed-in user. Two users who see the same patient, such as two parents, each have their own
 * `Patient`, with a different ID and possibly different services.
 */
export type PatientMessageArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A patient, as seen by one signed-in user. Two users who see the same patient, such as two parents, each have their own
 * `Patient`, with a different ID and possibly different services.
 */
export type PatientPrescriptionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A patient, as seen by one signed-in user. Two users who see the same patient, such as two parents, each have their own
 * `Patient`, with a different ID and possibly different services.
 */
export type PatientPrescriptionsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A GP practice in the UK whose online services run on EMIS. */
export type Practice = {
  readonly __typename?: 'Practice';
  /** The practice's address. Null when not known, because the practice does not provide it or is not live. */
  readonly address?: Maybe<GpPostalAddress>;
  /** The version of the practice's clinical system, for support. Null when not known. */
  readonly clinicalSystemVersion?: Maybe<Scalars['String']['output']>;
  /**
   * True when `name` or a version has lost a character that cannot be shown. The address says it for itself, and
   * `GpPracticeSettings.isIncomplete` for the telephone number.
   */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** True when the practice is live for online services. When false, none of its online services can be used. */
  readonly isLive: Scalars['Boolean']['output'];
  /** The practice's name. Null when not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * The practice's ODS code, in capitals: its code in the NHS directory of organisations. It identifies the practice
   * across the supergraph.
   */
  readonly odsCode: Scalars['ID']['output'];
  /**
   * The online services that the practice offers, regardless of the user, and the reasons why others are unavailable. See
   * `Patient.onlineServices` for the services that one user may use. Null only when `errors` has an entry for this path.
   */
  readonly onlineServices?: Maybe<ReadonlyArray<GpOnlineServiceStatus>>;
  /** The practice's rules for online services. Null only when `errors` has an entry for this path. */
  readonly settings?: Maybe<GpPracticeSettingsResult>;
  /** The practice's telephone number. Null when not known, because the practice does not provide it or is not live. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /** The version of online services that the practice runs, such as `2.1`. Practices are upgraded in stages. */
  readonly version: Scalars['String']['output'];
};

/** A conversation with the practice: a message sent to it, and the replies. */
export type PracticeMessage = {
  readonly __typename?: 'PracticeMessage';
  /** True when a reply is unread. Null when the practice does not provide it. Never treat null as false. */
  readonly hasUnreadReplies?: Maybe<Scalars['Boolean']['output']>;
  /** An opaque, stable ID for the conversation, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /** True when a text of the conversation, its body excepted, has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The time of the last reply. Null when there is none, or when the practice does not provide it. */
  readonly lastReplyAt?: Maybe<UkDateTime>;
  /** The sender of the last reply. Null when there is none, or when the practice does not provide it. */
  readonly lastReplyFrom?: Maybe<Scalars['String']['output']>;
  /** The patient whose conversation this is. */
  readonly patient: Patient;
  /** The recipients of the message. Empty when the practice does not provide any. */
  readonly recipients: ReadonlyArray<GpPracticeMessageRecipient>;
  /** The number of replies. Null when the practice does not provide it. */
  readonly replyCount?: Maybe<Scalars['Int']['output']>;
  /** The time at which the message was sent. */
  readonly sentAt: UkDateTime;
  /** The subject. Null when the practice does not provide it. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /**
   * The full conversation. In a list it costs one more call to EMIS per conversation, so select it only when one
   * conversation is shown. At most 20 per request. Null only when `errors` has an entry for this path.
   */
  readonly thread?: Maybe<GpPracticeMessageThread>;
};

/** A request for medicines and its outcome. Each medicine has its own status. */
export type Prescription = {
  readonly __typename?: 'Prescription';
  /** An opaque, stable ID for the request, specific to the signed-in user. */
  readonly id: Scalars['ID']['output'];
  /** True when a text of the request has lost a character that cannot be shown. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /** The requested medicines and their statuses. Empty when the practice does not provide any. */
  readonly medicines: ReadonlyArray<GpRequestedMedicine>;
  /** The patient for whom the request was made. */
  readonly patient: Patient;
  /** The time of the request. */
  readonly requestedAt: UkDateTime;
  /**
   * The person who made the request: the patient, or someone who acts for them. Null when the practice does not provide
   * it.
   */
  readonly requestedBy?: Maybe<GpPrescriptionRequester>;
};

/** The queries. All fields except `__typename`, introspection and `_service` require a signed-in user. */
export type Query = {
  readonly __typename?: 'Query';
  /** Finds practices by name, postcode or both. Null only when `errors` has an entry for this path. */
  readonly findGpPractices?: Maybe<FindGpPracticesResult>;
  /** The signed-in user and the patients to whom they have access. Null only when `errors` has an entry for this path. */
  readonly gpOnlineUser?: Maybe<GpOnlineUser>;
  /**
   * A patient by an `id` that an earlier query of the same user returned. Null when the patient does not exist or the user
   * has no access to them. The two cases are not distinguished. If `errors` has an entry for this path, null means not
   * known.
   */
  readonly gpPatient?: Maybe<Patient>;
  /**
   * A practice by its ODS code, such as `A28001`. The code is not case-sensitive. Null when no participating practice has
   * this code. If `errors` has an entry for this path, null means not known.
   */
  readonly gpPractice?: Maybe<Practice>;
};


/** The queries. All fields except `__typename`, introspection and `_service` require a signed-in user. */
export type QueryFindGpPracticesArgs = {
  input: FindGpPracticesInput;
};


/** The queries. All fields except `__typename`, introspection and `_service` require a signed-in user. */
export type QueryGpPatientArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. All fields except `__typename`, introspection and `_service` require a signed-in user. */
export type QueryGpPracticeArgs = {
  odsCode: Scalars['ID']['input'];
};

/** The input for `registerGpAccountWithDemographics`: the signed-in user's details, as their practice holds them. */
export type RegisterGpAccountWithDemographicsInput = {
  /** The user's contact details. When omitted, none are sent to the practice. */
  readonly contactDetails?: InputMaybe<GpPatientContactDetailsInput>;
  /** Date of birth. It must match the one in the sign-in. */
  readonly dateOfBirth: Scalars['Date']['input'];
  /** First name, at most 100 characters. It must match the one in the sign-in. */
  readonly firstName: Scalars['String']['input'];
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The practice's ODS code: three to ten letters and digits, not case-sensitive. */
  readonly odsCode: Scalars['ID']['input'];
  /** The postcode of the user's home, at most 10 characters. */
  readonly postcode: Scalars['String']['input'];
  /** Sex, as the practice holds it. */
  readonly sex: GpSexInput;
  /** Surname, at most 100 characters. It must match the one in the sign-in. */
  readonly surname: Scalars['String']['input'];
  /** Title, such as Mrs, at most 35 characters. When omitted or blank, none is sent to the practice. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The result of opening an account without a letter. */
export type RegisterGpAccountWithDemographicsResult = GpAccountRestricted | GpOnlineRegistrationAlreadyLinked | GpOnlineRegistrationIdentityNotProven | GpOnlineRegistrationLockedOut | GpOnlineRegistrationOutcomeUnknown | GpOnlineRegistrationRefused | GpOnlineRegistrationSuccess | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotInThisEnvironment | GpServiceNotOffered;

/** The input for `registerGpAccountWithLinkageKey`: the details in the practice's letter, and the account holder. */
export type RegisterGpAccountWithLinkageKeyInput = {
  /** The account ID in the letter, 1 to 64 characters. */
  readonly accountId: Scalars['String']['input'];
  /** The account holder's date of birth. */
  readonly dateOfBirth: Scalars['Date']['input'];
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * The linkage key in the letter, 1 to 64 characters. It is a secret: pass it as a variable, never in the text of the
   * query.
   */
  readonly linkageKey: Scalars['String']['input'];
  /** The practice's ODS code: three to ten letters and digits, not case-sensitive. */
  readonly odsCode: Scalars['ID']['input'];
  /** The signed-in user's relation to the patient. It is the user's own statement, and is shown as such. */
  readonly relation: GpPatientRelationInput;
  /**
   * The account holder's surname, as the practice holds it. The account holder is the person to whom the letter is
   * addressed. For a user who acts for a patient, this is the user's own surname, not the patient's.
   */
  readonly surname: Scalars['String']['input'];
};

/** The result of linking an account with a letter. */
export type RegisterGpAccountWithLinkageKeyResult = GpAccountRestricted | GpOnlineRegistrationAlreadyLinked | GpOnlineRegistrationLockedOut | GpOnlineRegistrationOutcomeUnknown | GpOnlineRegistrationRefused | GpOnlineRegistrationSuccess | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotInThisEnvironment;

/**
 * The input for `requestGpDetailsChange`. Provide at least one value. Omitted, null and blank values are left unchanged, so
 * the mutation cannot remove a value. To have a telephone number or an address line removed, the user must contact the
 * practice.
 */
export type RequestGpDetailsChangeInput = {
  /**
   * The patient's new address. Provide every line: an omitted line keeps its value from the old address. When the whole
   * address is omitted, it stays as it is.
   */
  readonly address?: InputMaybe<GpPatientAddressInput>;
  /** The patient's new contact details. When omitted, they stay as they are. */
  readonly contactDetails?: InputMaybe<GpPatientContactDetailsInput>;
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
};

/** The result of requesting a change of details. */
export type RequestGpDetailsChangeResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpDetailsChangeOutcomeUnknown | GpDetailsChangeRefused | GpPatientNotFound | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered | RequestGpDetailsChangeSuccess;

/** The practice has received the request. The details themselves have not changed yet. */
export type RequestGpDetailsChangeSuccess = {
  readonly __typename?: 'RequestGpDetailsChangeSuccess';
  /**
   * The change that is now pending. Null only when `errors` has an entry for this path; the practice has received the
   * request even then.
   */
  readonly detailsChange?: Maybe<GpPatientDetailsChange>;
  /** The patient for whom the request was made. */
  readonly patient: Patient;
};

/** The input for `requestGpPrescription`. */
export type RequestGpPrescriptionInput = {
  /**
   * A comment for the practice, at most 500 characters. When omitted or blank, no comment is given. See
   * `GpPrescriptionSettings.comment` for the practice's rule.
   */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The requested medicines: the `id` of each `MedicationCourse`, from 1 to 30. Duplicates count once. */
  readonly courseIds: ReadonlyArray<Scalars['ID']['input']>;
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
};

/** The result of requesting medicines. */
export type RequestGpPrescriptionResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpMedicationCourseNotFound | GpMedicationNotOrderable | GpPatientNotFound | GpPracticeNotLive | GpPrescriptionAlreadyPending | GpPrescriptionCommentNotAsked | GpPrescriptionCommentRequired | GpPrescriptionDetailsRefused | GpPrescriptionOutcomeUnknown | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered | RequestGpPrescriptionSuccess;

/** The practice has received the request. */
export type RequestGpPrescriptionSuccess = {
  readonly __typename?: 'RequestGpPrescriptionSuccess';
  /** The patient for whom the request was made. */
  readonly patient: Patient;
  /** The request. Null only when `errors` has an entry for this path; the request has been made even then. */
  readonly prescription?: Maybe<Prescription>;
};

/** The input for `resetGpAccountLinkageKey`. */
export type ResetGpAccountLinkageKeyInput = {
  /** Must be true. It confirms that the user has been told that only the practice can lift the restriction. */
  readonly confirm: Scalars['Boolean']['input'];
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
  /** The reason for the stop, at most 500 characters. The practice reads it. When omitted or blank, no reason is given. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of the emergency stop. */
export type ResetGpAccountLinkageKeyResult = GpAccessEnded | GpAccountInactive | GpAccountResetOutcomeUnknown | GpAccountRestricted | GpPatientNotFound | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotInThisEnvironment | ResetGpAccountLinkageKeySuccess;

/** The account is stopped: it is restricted, and all its sessions have ended. */
export type ResetGpAccountLinkageKeySuccess = {
  readonly __typename?: 'ResetGpAccountLinkageKeySuccess';
  /** A message that can be shown to the user. */
  readonly message: Scalars['String']['output'];
  /** The next step for the user. */
  readonly nextStep: GpNextStep;
  /** The patient, whose services are restricted from now on. */
  readonly patient: Patient;
};

/** The input for `sendGpMessage`. */
export type SendGpMessageInput = {
  /** The text of the message: plain text of at most 4000 characters, and not empty. Line breaks are kept. */
  readonly body: Scalars['String']['input'];
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
  /** The recipients: the `id` of each `GpPracticeMessageRecipient`, from 1 to 20. Duplicates count once. */
  readonly recipientIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The subject: one line of at most 100 characters, and not empty. */
  readonly subject: Scalars['String']['input'];
};

/** The result of sending a message. */
export type SendGpMessageResult = GpAccessEnded | GpAccountInactive | GpAccountRestricted | GpPatientNotFound | GpPracticeMessageOutcomeUnknown | GpPracticeMessageRecipientNotFound | GpPracticeMessageRefused | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotInThisEnvironment | GpServiceNotOffered | SendGpMessageSuccess;

/** The message has been sent. */
export type SendGpMessageSuccess = {
  readonly __typename?: 'SendGpMessageSuccess';
  /**
   * The new conversation, as the practice now shows it. Null only when `errors` has an entry for this path; the message
   * has been sent even then.
   */
  readonly conversation?: Maybe<PracticeMessage>;
  /** The patient for whom the message was sent. */
  readonly patient: Patient;
};

/**
 * A moment, to the second. Practices use UK local time. On the night when the clocks go back, one hour occurs twice, and
 * the local time alone does not show which of the two is meant.
 */
export type UkDateTime = {
  readonly __typename?: 'UkDateTime';
  /** The same time as an instant, with the UK's offset from UTC at that time. Use it for calendars and sorting. */
  readonly instant: Scalars['DateTime']['output'];
  /**
   * False in two cases only. The first is the hour that occurs twice in autumn, when nothing shows which of the two is
   * meant: `instant` is then the earlier one. The second is the hour that the clocks skip in spring: `instant` is then one
   * hour later than `local`.
   */
  readonly isInstantCertain: Scalars['Boolean']['output'];
  /** The UK local time. Show this one to the user. */
  readonly local: Scalars['LocalDateTime']['output'];
};

/** The input for `unlinkGpPatient`. */
export type UnlinkGpPatientInput = {
  /**
   * Makes repeated submissions safe. The same key with the same input returns the first outcome for 24 hours, and the practice
   * gets the request once. With another input, the key is refused. From 1 to 128 visible ASCII characters, such as a UUID. When
   * omitted, the `Idempotency-Key` header is used if the operation has only this mutation field; without a key, each
   * submission is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
};

/** The result of unlinking a patient. */
export type UnlinkGpPatientResult = GpPatientNotFound | GpServiceNotInThisEnvironment | UnlinkGpPatientSuccess;

/** The user no longer has access to the patient. */
export type UnlinkGpPatientSuccess = {
  readonly __typename?: 'UnlinkGpPatientSuccess';
  /** The user, with the patients to whom they still have access. */
  readonly gpOnlineUser: GpOnlineUser;
  /** The patient's former `id`. */
  readonly patientId: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Appointment: Appointment;
  ClinicalDocument: ClinicalDocument;
  GpOnlineUser: GpOnlineUser;
  MedicalRecord: MedicalRecord;
  MedicationCourse: MedicationCourse;
  Patient: Patient;
  Practice: Practice;
  PracticeMessage: PracticeMessage;
  Prescription: Prescription;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  ClinicalDocument:
    ( { __typename: 'ClinicalDocument' }
    & GraphQLRecursivePick<FederationTypes['ClinicalDocument'], {"id":true}> );
  GpOnlineUser:
    ( { __typename: 'GpOnlineUser' }
    & GraphQLRecursivePick<FederationTypes['GpOnlineUser'], {"id":true}> );
  MedicalRecord:
    ( { __typename: 'MedicalRecord' }
    & GraphQLRecursivePick<FederationTypes['MedicalRecord'], {"id":true}> );
  MedicationCourse:
    ( { __typename: 'MedicationCourse' }
    & GraphQLRecursivePick<FederationTypes['MedicationCourse'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & ( GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Patient'], {"nhsNumber":true}> ) );
  Practice:
    ( { __typename: 'Practice' }
    & GraphQLRecursivePick<FederationTypes['Practice'], {"odsCode":true}> );
  PracticeMessage:
    ( { __typename: 'PracticeMessage' }
    & GraphQLRecursivePick<FederationTypes['PracticeMessage'], {"id":true}> );
  Prescription:
    ( { __typename: 'Prescription' }
    & GraphQLRecursivePick<FederationTypes['Prescription'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookGpAppointmentResult:
    | ( DomainBooked )
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpAppointmentDetailsRefused )
    | ( GpAppointmentLimitReached )
    | ( Omit<GpAppointmentOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( GpAppointmentReasonNotAsked )
    | ( GpAppointmentReasonRequired )
    | ( GpAppointmentSlotInPast )
    | ( GpAppointmentSlotNotFound )
    | ( DomainSlotTaken )
    | ( GpAppointmentTelephoneNotAsked )
    | ( GpAppointmentTelephoneRequired )
    | ( GpAppointmentTooFarAhead )
    | ( GpAppointmentTooSoon )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  CancelGpAppointmentResult:
    | ( Omit<CancelGpAppointmentSuccess, 'patient'> & { patient: _RefType['Patient'] } )
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpAppointmentInPast )
    | ( GpAppointmentNotCancellable )
    | ( GpAppointmentNotFound )
    | ( Omit<GpAppointmentOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  CancelGpDetailsChangeResult:
    | ( Omit<CancelGpDetailsChangeSuccess, 'patient'> & { patient: _RefType['Patient'] } )
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpDetailsChangeNotPending )
    | ( Omit<GpDetailsChangeOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( GpPatientNotFound )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  CancelGpPrescriptionRequestResult:
    | ( DomainPrescriptionCancelled )
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( GpPrescriptionNotCancellable )
    | ( GpPrescriptionNotFound )
    | ( Omit<GpPrescriptionOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  DeleteGpMessageResult:
    | ( Omit<DeleteGpMessageSuccess, 'patient'> & { patient: _RefType['Patient'] } )
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpPracticeMessageNotFound )
    | ( Omit<GpPracticeMessageOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  FindGpPracticesResult:
    | ( Omit<GpFoundPractices, 'practices'> & { practices: ReadonlyArray<_RefType['GpFoundPractice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpAppointmentResult:
    | ( DomainPatientAppointment )
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  GpAppointmentsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainAppointmentsOfPatient )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  GpBookableSlotsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainBookableSlots )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  GpClinicalDocumentContentResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpClinicalDocumentContent )
    | ( GpClinicalDocumentCorrupt )
    | ( GpClinicalDocumentEmpty )
    | ( GpClinicalDocumentNotAvailable )
    | ( GpClinicalDocumentNotMadeSafe )
    | ( GpClinicalDocumentReaderBusy )
    | ( GpClinicalDocumentTooLarge )
    | ( GpClinicalDocumentTookTooLong )
    | ( GpClinicalDocumentTruncated )
    | ( GpClinicalDocumentUnreadable )
    | ( GpClinicalDocumentWronglyEncoded )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpClinicalDocumentResult:
    | ( DomainShownDocument )
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpMedicationCoursesResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpMedicationCourses, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  GpPatientDemographicsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainDemographics )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpPatientDetailsChangeResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPatientDetailsChange, 'pending'> & { pending?: Maybe<_RefType['GpPendingDetailsChange']> } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  GpPracticeMessageRecipientsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeMessageRecipients, 'recipients'> & { recipients: ReadonlyArray<_RefType['GpPracticeMessageRecipient']> } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  GpPracticeMessageResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( DomainPatientMessage )
  ;
  GpPracticeMessagesResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeMessages, 'conversations'> & { conversations: ReadonlyArray<_RefType['PracticeMessage']> } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  GpPracticeSettingsResult:
    | ( DomainKindUnavailability )
    | ( DomainPracticeSettings )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpPrescriptionResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( DomainPatientPrescription )
  ;
  GpPrescriptionsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpPrescriptions, 'requests'> & { requests: ReadonlyArray<_RefType['Prescription']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  GpRecordAllergiesResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainShownAllergies )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpRecordConsultationsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainShownConsultations )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpRecordDocumentsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainShownDocuments )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpRecordImmunisationsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainShownImmunisations )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpRecordMedicationResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainShownMedication )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpRecordProblemsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainShownProblems )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpRecordTestResultResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainShownTestResult )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  GpRecordTestResultsResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainShownTestResults )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  MarkGpMessageReadResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpPracticeMessageNotFound )
    | ( Omit<GpPracticeMessageOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( DomainMessageMarkedRead )
  ;
  RegisterGpAccountWithDemographicsResult:
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpOnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<_RefType['Patient']> } )
    | ( Omit<GpOnlineRegistrationIdentityNotProven, 'notProvenReason'> & { notProvenReason: _RefType['GpOnlineRegistrationIdentityReason'] } )
    | ( DomainLockedOut )
    | ( GpOnlineRegistrationOutcomeUnknown )
    | ( Omit<GpOnlineRegistrationRefused, 'refusedReason'> & { refusedReason: _RefType['GpOnlineRegistrationRefusedReason'] } )
    | ( Omit<GpOnlineRegistrationSuccess, 'patient'> & { patient: _RefType['Patient'] } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
  ;
  RegisterGpAccountWithLinkageKeyResult:
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpOnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<_RefType['Patient']> } )
    | ( DomainLockedOut )
    | ( GpOnlineRegistrationOutcomeUnknown )
    | ( Omit<GpOnlineRegistrationRefused, 'refusedReason'> & { refusedReason: _RefType['GpOnlineRegistrationRefusedReason'] } )
    | ( Omit<GpOnlineRegistrationSuccess, 'patient'> & { patient: _RefType['Patient'] } )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  RequestGpDetailsChangeResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpDetailsChangeOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( GpDetailsChangeRefused )
    | ( GpPatientNotFound )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( DomainDetailsRequested )
  ;
  RequestGpPrescriptionResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpMedicationCourseNotFound )
    | ( Omit<GpMedicationNotOrderable, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } )
    | ( GpPatientNotFound )
    | ( DomainKindUnavailability )
    | ( Omit<GpPrescriptionAlreadyPending, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } )
    | ( GpPrescriptionCommentNotAsked )
    | ( GpPrescriptionCommentRequired )
    | ( GpPrescriptionDetailsRefused )
    | ( Omit<GpPrescriptionOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( DomainPrescriptionRequested )
  ;
  ResetGpAccountLinkageKeyResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountResetOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpPatientNotFound )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<ResetGpAccountLinkageKeySuccess, 'patient'> & { patient: _RefType['Patient'] } )
  ;
  SendGpMessageResult:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpPatientNotFound )
    | ( Omit<GpPracticeMessageOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( GpPracticeMessageRecipientNotFound )
    | ( GpPracticeMessageRefused )
    | ( DomainKindUnavailability )
    | ( DomainKindUnavailability )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainKindUnavailability )
    | ( DomainMessageSent )
  ;
  UnlinkGpPatientResult:
    | ( GpPatientNotFound )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainUnlinked )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  GpClinicalCode:
    | ( EmisCode & { __typename: 'EmisCode' } )
    | ( Omit<GpSnomedCtCode, 'kind'> & { kind: _RefType['GpSnomedCtIdentifierKind'] } & { __typename: 'GpSnomedCtCode' } )
    | ( GpUncodedTerm & { __typename: 'GpUncodedTerm' } )
  ;
  GpMedicalRecordEntry:
    | ( DomainShownDocument & { __typename: 'ClinicalDocument' } )
    | ( DomainShownObservation & { __typename: 'GpRecordAllergy' } )
    | ( DomainShownConsultation & { __typename: 'GpRecordConsultation' } )
    | ( DomainShownObservation & { __typename: 'GpRecordImmunisation' } )
    | ( DomainShownMedicine & { __typename: 'GpRecordMedicine' } )
    | ( DomainShownObservation & { __typename: 'GpRecordObservation' } )
    | ( DomainShownProblem & { __typename: 'GpRecordProblem' } )
    | ( DomainShownTestResult & { __typename: 'GpRecordTestResult' } )
  ;
  GpMedicalRecordSection:
    | ( DomainShownAllergies & { __typename: 'GpRecordAllergies' } )
    | ( DomainShownConsultations & { __typename: 'GpRecordConsultations' } )
    | ( DomainShownDocuments & { __typename: 'GpRecordDocuments' } )
    | ( DomainShownImmunisations & { __typename: 'GpRecordImmunisations' } )
    | ( DomainShownMedication & { __typename: 'GpRecordMedication' } )
    | ( DomainShownProblems & { __typename: 'GpRecordProblems' } )
    | ( DomainShownTestResults & { __typename: 'GpRecordTestResults' } )
  ;
  GpRecordedObservation:
    | ( DomainShownObservation & { __typename: 'GpRecordAllergy' } )
    | ( DomainShownObservation & { __typename: 'GpRecordImmunisation' } )
    | ( DomainShownObservation & { __typename: 'GpRecordObservation' } )
    | ( DomainShownProblem & { __typename: 'GpRecordProblem' } )
    | ( DomainShownTestResult & { __typename: 'GpRecordTestResult' } )
  ;
  GpServiceProblem:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccessEnded' } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccountInactive' } )
    | ( Omit<GpAccountResetOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'GpAccountResetOutcomeUnknown' } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccountRestricted' } )
    | ( GpAppointmentDetailsRefused & { __typename: 'GpAppointmentDetailsRefused' } )
    | ( GpAppointmentInPast & { __typename: 'GpAppointmentInPast' } )
    | ( GpAppointmentLimitReached & { __typename: 'GpAppointmentLimitReached' } )
    | ( GpAppointmentNotCancellable & { __typename: 'GpAppointmentNotCancellable' } )
    | ( GpAppointmentNotFound & { __typename: 'GpAppointmentNotFound' } )
    | ( Omit<GpAppointmentOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'GpAppointmentOutcomeUnknown' } )
    | ( GpAppointmentReasonNotAsked & { __typename: 'GpAppointmentReasonNotAsked' } )
    | ( GpAppointmentReasonRequired & { __typename: 'GpAppointmentReasonRequired' } )
    | ( GpAppointmentSlotInPast & { __typename: 'GpAppointmentSlotInPast' } )
    | ( GpAppointmentSlotNotFound & { __typename: 'GpAppointmentSlotNotFound' } )
    | ( DomainSlotTaken & { __typename: 'GpAppointmentSlotTaken' } )
    | ( GpAppointmentTelephoneNotAsked & { __typename: 'GpAppointmentTelephoneNotAsked' } )
    | ( GpAppointmentTelephoneRequired & { __typename: 'GpAppointmentTelephoneRequired' } )
    | ( GpAppointmentTooFarAhead & { __typename: 'GpAppointmentTooFarAhead' } )
    | ( GpAppointmentTooSoon & { __typename: 'GpAppointmentTooSoon' } )
    | ( GpClinicalDocumentCorrupt & { __typename: 'GpClinicalDocumentCorrupt' } )
    | ( GpClinicalDocumentEmpty & { __typename: 'GpClinicalDocumentEmpty' } )
    | ( GpClinicalDocumentNotAvailable & { __typename: 'GpClinicalDocumentNotAvailable' } )
    | ( GpClinicalDocumentNotMadeSafe & { __typename: 'GpClinicalDocumentNotMadeSafe' } )
    | ( GpClinicalDocumentReaderBusy & { __typename: 'GpClinicalDocumentReaderBusy' } )
    | ( GpClinicalDocumentTooLarge & { __typename: 'GpClinicalDocumentTooLarge' } )
    | ( GpClinicalDocumentTookTooLong & { __typename: 'GpClinicalDocumentTookTooLong' } )
    | ( GpClinicalDocumentTruncated & { __typename: 'GpClinicalDocumentTruncated' } )
    | ( GpClinicalDocumentUnreadable & { __typename: 'GpClinicalDocumentUnreadable' } )
    | ( GpClinicalDocumentWronglyEncoded & { __typename: 'GpClinicalDocumentWronglyEncoded' } )
    | ( GpDetailsChangeNotPending & { __typename: 'GpDetailsChangeNotPending' } )
    | ( Omit<GpDetailsChangeOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'GpDetailsChangeOutcomeUnknown' } )
    | ( GpDetailsChangeRefused & { __typename: 'GpDetailsChangeRefused' } )
    | ( GpMedicationCourseNotFound & { __typename: 'GpMedicationCourseNotFound' } )
    | ( Omit<GpMedicationNotOrderable, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } & { __typename: 'GpMedicationNotOrderable' } )
    | ( Omit<GpOnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<_RefType['Patient']> } & { __typename: 'GpOnlineRegistrationAlreadyLinked' } )
    | ( Omit<GpOnlineRegistrationIdentityNotProven, 'notProvenReason'> & { notProvenReason: _RefType['GpOnlineRegistrationIdentityReason'] } & { __typename: 'GpOnlineRegistrationIdentityNotProven' } )
    | ( DomainLockedOut & { __typename: 'GpOnlineRegistrationLockedOut' } )
    | ( GpOnlineRegistrationOutcomeUnknown & { __typename: 'GpOnlineRegistrationOutcomeUnknown' } )
    | ( Omit<GpOnlineRegistrationRefused, 'refusedReason'> & { refusedReason: _RefType['GpOnlineRegistrationRefusedReason'] } & { __typename: 'GpOnlineRegistrationRefused' } )
    | ( GpPatientNotFound & { __typename: 'GpPatientNotFound' } )
    | ( GpPracticeMessageNotFound & { __typename: 'GpPracticeMessageNotFound' } )
    | ( Omit<GpPracticeMessageOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'GpPracticeMessageOutcomeUnknown' } )
    | ( GpPracticeMessageRecipientNotFound & { __typename: 'GpPracticeMessageRecipientNotFound' } )
    | ( GpPracticeMessageRefused & { __typename: 'GpPracticeMessageRefused' } )
    | ( DomainKindUnavailability & { __typename: 'GpPracticeNotLive' } )
    | ( Omit<GpPrescriptionAlreadyPending, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } & { __typename: 'GpPrescriptionAlreadyPending' } )
    | ( GpPrescriptionCommentNotAsked & { __typename: 'GpPrescriptionCommentNotAsked' } )
    | ( GpPrescriptionCommentRequired & { __typename: 'GpPrescriptionCommentRequired' } )
    | ( GpPrescriptionDetailsRefused & { __typename: 'GpPrescriptionDetailsRefused' } )
    | ( GpPrescriptionNotCancellable & { __typename: 'GpPrescriptionNotCancellable' } )
    | ( GpPrescriptionNotFound & { __typename: 'GpPrescriptionNotFound' } )
    | ( Omit<GpPrescriptionOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'GpPrescriptionOutcomeUnknown' } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpRecordAccessDisabled' } )
    | ( DomainKindUnavailability & { __typename: 'GpServiceNeedsNewerVersion' } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotGranted' } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotInThisEnvironment' } )
    | ( DomainKindUnavailability & { __typename: 'GpServiceNotOffered' } )
  ;
  GpServiceUnavailable:
    | ( Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccessEnded' } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccountInactive' } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccountRestricted' } )
    | ( DomainKindUnavailability & { __typename: 'GpPracticeNotLive' } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpRecordAccessDisabled' } )
    | ( DomainKindUnavailability & { __typename: 'GpServiceNeedsNewerVersion' } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotGranted' } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotInThisEnvironment' } )
    | ( DomainKindUnavailability & { __typename: 'GpServiceNotOffered' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appointment: ResolverTypeWrapper<DomainPatientAppointment>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BookGpAppointmentInput: BookGpAppointmentInput;
  BookGpAppointmentResult: ResolverTypeWrapper<DomainBookingOutcome>;
  BookGpAppointmentSuccess: ResolverTypeWrapper<DomainBooked>;
  CancelGpAppointmentInput: CancelGpAppointmentInput;
  CancelGpAppointmentResult: ResolverTypeWrapper<DomainCancellationOutcome>;
  CancelGpAppointmentSuccess: ResolverTypeWrapper<Omit<CancelGpAppointmentSuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  CancelGpDetailsChangeInput: CancelGpDetailsChangeInput;
  CancelGpDetailsChangeResult: ResolverTypeWrapper<DomainDetailsCancellationOutcome>;
  CancelGpDetailsChangeSuccess: ResolverTypeWrapper<Omit<CancelGpDetailsChangeSuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  CancelGpPrescriptionRequestInput: CancelGpPrescriptionRequestInput;
  CancelGpPrescriptionRequestResult: ResolverTypeWrapper<DomainPrescriptionCancellationOutcome>;
  CancelGpPrescriptionRequestSuccess: ResolverTypeWrapper<DomainPrescriptionCancelled>;
  ClinicalDocument: ResolverTypeWrapper<DomainShownDocument>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteGpMessageInput: DeleteGpMessageInput;
  DeleteGpMessageResult: ResolverTypeWrapper<DomainMessageDeletionOutcome>;
  DeleteGpMessageSuccess: ResolverTypeWrapper<Omit<DeleteGpMessageSuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  EmisCode: ResolverTypeWrapper<EmisCode>;
  FindGpPracticesInput: FindGpPracticesInput;
  FindGpPracticesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FindGpPracticesResult']>;
  GpAccessEnded: ResolverTypeWrapper<Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpAccountInactive: ResolverTypeWrapper<Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpAccountResetOutcomeUnknown: ResolverTypeWrapper<Omit<GpAccountResetOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  GpAccountRestricted: ResolverTypeWrapper<Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpAppointmentCancellation: ResolverTypeWrapper<DomainAppointmentCancellation>;
  GpAppointmentDetailsRefused: ResolverTypeWrapper<GpAppointmentDetailsRefused>;
  GpAppointmentInPast: ResolverTypeWrapper<GpAppointmentInPast>;
  GpAppointmentKind: ResolverTypeWrapper<DomainAppointmentKind>;
  GpAppointmentKindInput: null;
  GpAppointmentLimitReached: ResolverTypeWrapper<GpAppointmentLimitReached>;
  GpAppointmentLocation: ResolverTypeWrapper<DomainPracticeLocation>;
  GpAppointmentNotCancellable: ResolverTypeWrapper<GpAppointmentNotCancellable>;
  GpAppointmentNotCancellableReason: null;
  GpAppointmentNotFound: ResolverTypeWrapper<GpAppointmentNotFound>;
  GpAppointmentOutcomeUnknown: ResolverTypeWrapper<Omit<GpAppointmentOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  GpAppointmentReasonNotAsked: ResolverTypeWrapper<GpAppointmentReasonNotAsked>;
  GpAppointmentReasonRequired: ResolverTypeWrapper<GpAppointmentReasonRequired>;
  GpAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpAppointmentResult']>;
  GpAppointmentSettings: ResolverTypeWrapper<DomainPracticeSettings>;
  GpAppointmentSlotInPast: ResolverTypeWrapper<GpAppointmentSlotInPast>;
  GpAppointmentSlotNotFound: ResolverTypeWrapper<GpAppointmentSlotNotFound>;
  GpAppointmentSlotTaken: ResolverTypeWrapper<DomainSlotTaken>;
  GpAppointmentTelephone: ResolverTypeWrapper<Omit<GpAppointmentTelephone, 'kind'> & { kind?: Maybe<ResolversTypes['GpAppointmentTelephoneKind']> }>;
  GpAppointmentTelephoneInput: GpAppointmentTelephoneInput;
  GpAppointmentTelephoneKind: ResolverTypeWrapper<DomainTelephoneKind>;
  GpAppointmentTelephoneKindInput: ResolverTypeWrapper<DomainTelephoneKind>;
  GpAppointmentTelephoneNotAsked: ResolverTypeWrapper<GpAppointmentTelephoneNotAsked>;
  GpAppointmentTelephoneRequired: ResolverTypeWrapper<GpAppointmentTelephoneRequired>;
  GpAppointmentTooFarAhead: ResolverTypeWrapper<GpAppointmentTooFarAhead>;
  GpAppointmentTooSoon: ResolverTypeWrapper<GpAppointmentTooSoon>;
  GpAppointments: ResolverTypeWrapper<DomainAppointmentsOfPatient>;
  GpAppointmentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpAppointmentsResult']>;
  GpBookableDay: ResolverTypeWrapper<Omit<GpBookableDay, 'earliest'> & { earliest?: Maybe<ResolversTypes['GpBookableSlot']> }>;
  GpBookableSlot: ResolverTypeWrapper<DomainOfferedSlot>;
  GpBookableSlotConnection: ResolverTypeWrapper<Omit<GpBookableSlotConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GpBookableSlotEdge']> }>;
  GpBookableSlotEdge: ResolverTypeWrapper<Omit<GpBookableSlotEdge, 'node'> & { node: ResolversTypes['GpBookableSlot'] }>;
  GpBookableSlots: ResolverTypeWrapper<DomainBookableSlots>;
  GpBookableSlotsFilterInput: GpBookableSlotsFilterInput;
  GpBookableSlotsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpBookableSlotsResult']>;
  GpClinicalCode: ResolverTypeWrapper<DomainClinicalCode>;
  GpClinicalDate: ResolverTypeWrapper<DomainClinicalDate>;
  GpClinicalDatePrecision: ResolverTypeWrapper<DomainClinicalDatePrecision>;
  GpClinicalDocumentConnection: ResolverTypeWrapper<DomainDocumentPage>;
  GpClinicalDocumentContent: ResolverTypeWrapper<GpClinicalDocumentContent>;
  GpClinicalDocumentContentResult: ResolverTypeWrapper<DomainDocumentOutcome>;
  GpClinicalDocumentCorrupt: ResolverTypeWrapper<GpClinicalDocumentCorrupt>;
  GpClinicalDocumentEdge: ResolverTypeWrapper<Omit<GpClinicalDocumentEdge, 'node'> & { node: ResolversTypes['ClinicalDocument'] }>;
  GpClinicalDocumentEmpty: ResolverTypeWrapper<GpClinicalDocumentEmpty>;
  GpClinicalDocumentNotAvailable: ResolverTypeWrapper<GpClinicalDocumentNotAvailable>;
  GpClinicalDocumentNotMadeSafe: ResolverTypeWrapper<GpClinicalDocumentNotMadeSafe>;
  GpClinicalDocumentReaderBusy: ResolverTypeWrapper<GpClinicalDocumentReaderBusy>;
  GpClinicalDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpClinicalDocumentResult']>;
  GpClinicalDocumentTooLarge: ResolverTypeWrapper<GpClinicalDocumentTooLarge>;
  GpClinicalDocumentTookTooLong: ResolverTypeWrapper<GpClinicalDocumentTookTooLong>;
  GpClinicalDocumentTruncated: ResolverTypeWrapper<GpClinicalDocumentTruncated>;
  GpClinicalDocumentUnreadable: ResolverTypeWrapper<GpClinicalDocumentUnreadable>;
  GpClinicalDocumentWronglyEncoded: ResolverTypeWrapper<GpClinicalDocumentWronglyEncoded>;
  GpClinician: ResolverTypeWrapper<DomainPracticeClinician>;
  GpClinicianSexInput: null;
  GpDetailsChangeNotPending: ResolverTypeWrapper<GpDetailsChangeNotPending>;
  GpDetailsChangeOutcomeUnknown: ResolverTypeWrapper<Omit<GpDetailsChangeOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  GpDetailsChangeRefused: ResolverTypeWrapper<GpDetailsChangeRefused>;
  GpFoundPractice: ResolverTypeWrapper<DomainFoundPractice>;
  GpFoundPractices: ResolverTypeWrapper<Omit<GpFoundPractices, 'practices'> & { practices: ReadonlyArray<ResolversTypes['GpFoundPractice']> }>;
  GpInputNecessity: ResolverTypeWrapper<DomainInputNecessity>;
  GpMedicalRecordEntry: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GpMedicalRecordEntry']>;
  GpMedicalRecordSection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GpMedicalRecordSection']>;
  GpMedicationCourseKind: ResolverTypeWrapper<DomainMedicationCourseKind>;
  GpMedicationCourseNotFound: ResolverTypeWrapper<GpMedicationCourseNotFound>;
  GpMedicationCourses: ResolverTypeWrapper<Omit<GpMedicationCourses, 'courses'> & { courses: ReadonlyArray<ResolversTypes['MedicationCourse']> }>;
  GpMedicationCoursesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpMedicationCoursesResult']>;
  GpMedicationNotOrderable: ResolverTypeWrapper<Omit<GpMedicationNotOrderable, 'courses'> & { courses: ReadonlyArray<ResolversTypes['MedicationCourse']> }>;
  GpMedicationNotOrderableReason: ResolverTypeWrapper<DomainNotOrderableReason>;
  GpMedicationOrdering: ResolverTypeWrapper<Omit<GpMedicationOrdering, 'whyNot'> & { whyNot?: Maybe<ResolversTypes['GpMedicationNotOrderableReason']> }>;
  GpMessageSettings: ResolverTypeWrapper<DomainPracticeSettings>;
  GpNextStep: GpNextStep;
  GpObservationRange: ResolverTypeWrapper<DomainObservationRange>;
  GpObservationValue: ResolverTypeWrapper<DomainObservationValue>;
  GpOnlineRegistrationAlreadyLinked: ResolverTypeWrapper<Omit<GpOnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<ResolversTypes['Patient']> }>;
  GpOnlineRegistrationIdentityNotProven: ResolverTypeWrapper<Omit<GpOnlineRegistrationIdentityNotProven, 'notProvenReason'> & { notProvenReason: ResolversTypes['GpOnlineRegistrationIdentityReason'] }>;
  GpOnlineRegistrationIdentityReason: ResolverTypeWrapper<DomainIdentityProblem>;
  GpOnlineRegistrationLockedOut: ResolverTypeWrapper<DomainLockedOut>;
  GpOnlineRegistrationOutcomeUnknown: ResolverTypeWrapper<GpOnlineRegistrationOutcomeUnknown>;
  GpOnlineRegistrationRefused: ResolverTypeWrapper<Omit<GpOnlineRegistrationRefused, 'refusedReason'> & { refusedReason: ResolversTypes['GpOnlineRegistrationRefusedReason'] }>;
  GpOnlineRegistrationRefusedReason: ResolverTypeWrapper<DomainRegistrationRefusedReason>;
  GpOnlineRegistrationSuccess: ResolverTypeWrapper<Omit<GpOnlineRegistrationSuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  GpOnlineService: GpOnlineService;
  GpOnlineServiceStatus: ResolverTypeWrapper<Omit<GpOnlineServiceStatus, 'unavailable'> & { unavailable?: Maybe<ResolversTypes['GpServiceUnavailable']> }>;
  GpOnlineUser: ResolverTypeWrapper<Omit<GpOnlineUser, 'patients'> & { patients: ReadonlyArray<ResolversTypes['Patient']> }>;
  GpOtherServices: ResolverTypeWrapper<DomainOtherServices>;
  GpPatientAccessLevel: ResolverTypeWrapper<DomainAccessLevel>;
  GpPatientAddressInput: GpPatientAddressInput;
  GpPatientContactDetails: ResolverTypeWrapper<GpPatientContactDetails>;
  GpPatientContactDetailsInput: GpPatientContactDetailsInput;
  GpPatientDemographics: ResolverTypeWrapper<DomainDemographics>;
  GpPatientDemographicsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpPatientDemographicsResult']>;
  GpPatientDetailsChange: ResolverTypeWrapper<Omit<GpPatientDetailsChange, 'pending'> & { pending?: Maybe<ResolversTypes['GpPendingDetailsChange']> }>;
  GpPatientDetailsChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpPatientDetailsChangeResult']>;
  GpPatientNotFound: ResolverTypeWrapper<GpPatientNotFound>;
  GpPatientRelation: ResolverTypeWrapper<DomainPatientRelation>;
  GpPatientRelationInput: ResolverTypeWrapper<DomainPatientRelation>;
  GpPendingDetailsChange: ResolverTypeWrapper<DomainDetailsChange>;
  GpPostalAddress: ResolverTypeWrapper<DomainPostalAddress>;
  GpPracticeMessageNotFound: ResolverTypeWrapper<GpPracticeMessageNotFound>;
  GpPracticeMessageOutcomeUnknown: ResolverTypeWrapper<Omit<GpPracticeMessageOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  GpPracticeMessageRecipient: ResolverTypeWrapper<DomainPatientRecipient>;
  GpPracticeMessageRecipientNotFound: ResolverTypeWrapper<GpPracticeMessageRecipientNotFound>;
  GpPracticeMessageRecipients: ResolverTypeWrapper<Omit<GpPracticeMessageRecipients, 'recipients'> & { recipients: ReadonlyArray<ResolversTypes['GpPracticeMessageRecipient']> }>;
  GpPracticeMessageRecipientsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpPracticeMessageRecipientsResult']>;
  GpPracticeMessageRefused: ResolverTypeWrapper<GpPracticeMessageRefused>;
  GpPracticeMessageReply: ResolverTypeWrapper<DomainMessageReply>;
  GpPracticeMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpPracticeMessageResult']>;
  GpPracticeMessageThread: ResolverTypeWrapper<DomainMessageThread>;
  GpPracticeMessages: ResolverTypeWrapper<Omit<GpPracticeMessages, 'conversations'> & { conversations: ReadonlyArray<ResolversTypes['PracticeMessage']> }>;
  GpPracticeMessagesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpPracticeMessagesResult']>;
  GpPracticeNotLive: ResolverTypeWrapper<DomainKindUnavailability>;
  GpPracticeSettings: ResolverTypeWrapper<DomainPracticeSettings>;
  GpPracticeSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpPracticeSettingsResult']>;
  GpPrescriptionAlreadyPending: ResolverTypeWrapper<Omit<GpPrescriptionAlreadyPending, 'courses'> & { courses: ReadonlyArray<ResolversTypes['MedicationCourse']> }>;
  GpPrescriptionCommentNotAsked: ResolverTypeWrapper<GpPrescriptionCommentNotAsked>;
  GpPrescriptionCommentRequired: ResolverTypeWrapper<GpPrescriptionCommentRequired>;
  GpPrescriptionDetailsRefused: ResolverTypeWrapper<GpPrescriptionDetailsRefused>;
  GpPrescriptionNotCancellable: ResolverTypeWrapper<GpPrescriptionNotCancellable>;
  GpPrescriptionNotFound: ResolverTypeWrapper<GpPrescriptionNotFound>;
  GpPrescriptionOutcomeUnknown: ResolverTypeWrapper<Omit<GpPrescriptionOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  GpPrescriptionRequester: ResolverTypeWrapper<DomainRequester>;
  GpPrescriptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpPrescriptionResult']>;
  GpPrescriptionSettings: ResolverTypeWrapper<DomainPracticeSettings>;
  GpPrescriptions: ResolverTypeWrapper<Omit<GpPrescriptions, 'requests'> & { requests: ReadonlyArray<ResolversTypes['Prescription']> }>;
  GpPrescriptionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpPrescriptionsResult']>;
  GpProblemCode: GpProblemCode;
  GpRecordAccessDisabled: ResolverTypeWrapper<Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpRecordAllergies: ResolverTypeWrapper<DomainShownAllergies>;
  GpRecordAllergiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpRecordAllergiesResult']>;
  GpRecordAllergy: ResolverTypeWrapper<DomainShownObservation>;
  GpRecordAllergyConnection: ResolverTypeWrapper<DomainAllergyPage>;
  GpRecordAllergyEdge: ResolverTypeWrapper<Omit<GpRecordAllergyEdge, 'node'> & { node: ResolversTypes['GpRecordAllergy'] }>;
  GpRecordConsultation: ResolverTypeWrapper<DomainShownConsultation>;
  GpRecordConsultationConnection: ResolverTypeWrapper<DomainConsultationPage>;
  GpRecordConsultationEdge: ResolverTypeWrapper<Omit<GpRecordConsultationEdge, 'node'> & { node: ResolversTypes['GpRecordConsultation'] }>;
  GpRecordConsultationSection: ResolverTypeWrapper<DomainShownConsultationSection>;
  GpRecordConsultations: ResolverTypeWrapper<DomainShownConsultations>;
  GpRecordConsultationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpRecordConsultationsResult']>;
  GpRecordContributor: ResolverTypeWrapper<DomainRecordContributor>;
  GpRecordDocuments: ResolverTypeWrapper<DomainShownDocuments>;
  GpRecordDocumentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpRecordDocumentsResult']>;
  GpRecordImmunisation: ResolverTypeWrapper<DomainShownObservation>;
  GpRecordImmunisationConnection: ResolverTypeWrapper<DomainImmunisationPage>;
  GpRecordImmunisationEdge: ResolverTypeWrapper<Omit<GpRecordImmunisationEdge, 'node'> & { node: ResolversTypes['GpRecordImmunisation'] }>;
  GpRecordImmunisations: ResolverTypeWrapper<DomainShownImmunisations>;
  GpRecordImmunisationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpRecordImmunisationsResult']>;
  GpRecordMedication: ResolverTypeWrapper<DomainShownMedication>;
  GpRecordMedicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpRecordMedicationResult']>;
  GpRecordMedicine: ResolverTypeWrapper<DomainShownMedicine>;
  GpRecordMedicineConnection: ResolverTypeWrapper<DomainMedicinePage>;
  GpRecordMedicineConstituent: ResolverTypeWrapper<GpRecordMedicineConstituent>;
  GpRecordMedicineEdge: ResolverTypeWrapper<Omit<GpRecordMedicineEdge, 'node'> & { node: ResolversTypes['GpRecordMedicine'] }>;
  GpRecordMedicineGroup: ResolverTypeWrapper<DomainMedicineGroup>;
  GpRecordMedicineGroupInput: ResolverTypeWrapper<DomainMedicineGroup>;
  GpRecordMedicineMixture: ResolverTypeWrapper<DomainMedicineMixture>;
  GpRecordMedicineStatus: ResolverTypeWrapper<DomainMedicineStatus>;
  GpRecordObservation: ResolverTypeWrapper<DomainShownObservation>;
  GpRecordProblem: ResolverTypeWrapper<DomainShownProblem>;
  GpRecordProblemConnection: ResolverTypeWrapper<DomainProblemPage>;
  GpRecordProblemEdge: ResolverTypeWrapper<Omit<GpRecordProblemEdge, 'node'> & { node: ResolversTypes['GpRecordProblem'] }>;
  GpRecordProblems: ResolverTypeWrapper<DomainShownProblems>;
  GpRecordProblemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpRecordProblemsResult']>;
  GpRecordTestResult: ResolverTypeWrapper<DomainShownTestResult>;
  GpRecordTestResultConnection: ResolverTypeWrapper<DomainTestResultPage>;
  GpRecordTestResultEdge: ResolverTypeWrapper<Omit<GpRecordTestResultEdge, 'node'> & { node: ResolversTypes['GpRecordTestResult'] }>;
  GpRecordTestResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpRecordTestResultResult']>;
  GpRecordTestResults: ResolverTypeWrapper<DomainShownTestResults>;
  GpRecordTestResultsLeftOut: ResolverTypeWrapper<DomainTestResultsLeftOut>;
  GpRecordTestResultsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GpRecordTestResultsResult']>;
  GpRecordText: ResolverTypeWrapper<DomainRecordText>;
  GpRecordedObservation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GpRecordedObservation']>;
  GpRequestedMedicine: ResolverTypeWrapper<DomainPatientMedicine>;
  GpRequestedMedicineStatus: ResolverTypeWrapper<DomainRequestedMedicineStatus>;
  GpServiceNeedsNewerVersion: ResolverTypeWrapper<DomainKindUnavailability>;
  GpServiceNotGranted: ResolverTypeWrapper<Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpServiceNotInThisEnvironment: ResolverTypeWrapper<Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpServiceNotOffered: ResolverTypeWrapper<DomainKindUnavailability>;
  GpServiceProblem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GpServiceProblem']>;
  GpServiceUnavailable: ResolverTypeWrapper<DomainUnavailability>;
  GpServiceUnavailableReason: GpServiceUnavailableReason;
  GpSessionKind: ResolverTypeWrapper<DomainSessionKind>;
  GpSessionKindInput: null;
  GpSex: ResolverTypeWrapper<DomainSex>;
  GpSexInput: ResolverTypeWrapper<DomainSex>;
  GpSnomedCtCode: ResolverTypeWrapper<Omit<GpSnomedCtCode, 'kind'> & { kind: ResolversTypes['GpSnomedCtIdentifierKind'] }>;
  GpSnomedCtIdentifierKind: ResolverTypeWrapper<DomainSctidKind>;
  GpSpokenLanguage: ResolverTypeWrapper<GpSpokenLanguage>;
  GpTimeOfDayInput: GpTimeOfDayInput;
  GpUncodedTerm: ResolverTypeWrapper<GpUncodedTerm>;
  GpUsualCancellationReason: ResolverTypeWrapper<DomainUsualCancellationReason>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  MarkGpMessageReadInput: MarkGpMessageReadInput;
  MarkGpMessageReadResult: ResolverTypeWrapper<DomainMessageReadingOutcome>;
  MarkGpMessageReadSuccess: ResolverTypeWrapper<DomainMessageMarkedRead>;
  MedicalRecord: ResolverTypeWrapper<DomainPatientLink>;
  MedicationCourse: ResolverTypeWrapper<DomainPatientCourse>;
  Mutation: ResolverTypeWrapper<DomainNamedPatient>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<DomainPatientLink>;
  Practice: ResolverTypeWrapper<DomainPractice>;
  PracticeMessage: ResolverTypeWrapper<DomainPatientMessage>;
  Prescription: ResolverTypeWrapper<DomainPatientPrescription>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterGpAccountWithDemographicsInput: RegisterGpAccountWithDemographicsInput;
  RegisterGpAccountWithDemographicsResult: ResolverTypeWrapper<DomainRegistrationOutcome>;
  RegisterGpAccountWithLinkageKeyInput: RegisterGpAccountWithLinkageKeyInput;
  RegisterGpAccountWithLinkageKeyResult: ResolverTypeWrapper<DomainLinkageKeyOutcome>;
  RequestGpDetailsChangeInput: RequestGpDetailsChangeInput;
  RequestGpDetailsChangeResult: ResolverTypeWrapper<DomainDetailsRequestOutcome>;
  RequestGpDetailsChangeSuccess: ResolverTypeWrapper<DomainDetailsRequested>;
  RequestGpPrescriptionInput: RequestGpPrescriptionInput;
  RequestGpPrescriptionResult: ResolverTypeWrapper<DomainPrescriptionRequestOutcome>;
  RequestGpPrescriptionSuccess: ResolverTypeWrapper<DomainPrescriptionRequested>;
  ResetGpAccountLinkageKeyInput: ResetGpAccountLinkageKeyInput;
  ResetGpAccountLinkageKeyResult: ResolverTypeWrapper<DomainAccountResetOutcome>;
  ResetGpAccountLinkageKeySuccess: ResolverTypeWrapper<Omit<ResetGpAccountLinkageKeySuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  SendGpMessageInput: SendGpMessageInput;
  SendGpMessageResult: ResolverTypeWrapper<DomainMessageSendingOutcome>;
  SendGpMessageSuccess: ResolverTypeWrapper<DomainMessageSent>;
  UkDateTime: ResolverTypeWrapper<DomainUkDateTime>;
  UnlinkGpPatientInput: UnlinkGpPatientInput;
  UnlinkGpPatientResult: ResolverTypeWrapper<DomainUnlinkOutcome>;
  UnlinkGpPatientSuccess: ResolverTypeWrapper<DomainUnlinked>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appointment: DomainPatientAppointment;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  BookGpAppointmentInput: BookGpAppointmentInput;
  BookGpAppointmentResult: DomainBookingOutcome;
  BookGpAppointmentSuccess: DomainBooked;
  CancelGpAppointmentInput: CancelGpAppointmentInput;
  CancelGpAppointmentResult: DomainCancellationOutcome;
  CancelGpAppointmentSuccess: Omit<CancelGpAppointmentSuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  CancelGpDetailsChangeInput: CancelGpDetailsChangeInput;
  CancelGpDetailsChangeResult: DomainDetailsCancellationOutcome;
  CancelGpDetailsChangeSuccess: Omit<CancelGpDetailsChangeSuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  CancelGpPrescriptionRequestInput: CancelGpPrescriptionRequestInput;
  CancelGpPrescriptionRequestResult: DomainPrescriptionCancellationOutcome;
  CancelGpPrescriptionRequestSuccess: DomainPrescriptionCancelled;
  ClinicalDocument: DomainShownDocument;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeleteGpMessageInput: DeleteGpMessageInput;
  DeleteGpMessageResult: DomainMessageDeletionOutcome;
  DeleteGpMessageSuccess: Omit<DeleteGpMessageSuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  EmisCode: EmisCode;
  FindGpPracticesInput: FindGpPracticesInput;
  FindGpPracticesResult: ResolversUnionTypes<ResolversParentTypes>['FindGpPracticesResult'];
  GpAccessEnded: Omit<GpAccessEnded, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpAccountInactive: Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpAccountResetOutcomeUnknown: Omit<GpAccountResetOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  GpAccountRestricted: Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpAppointmentCancellation: DomainAppointmentCancellation;
  GpAppointmentDetailsRefused: GpAppointmentDetailsRefused;
  GpAppointmentInPast: GpAppointmentInPast;
  GpAppointmentLimitReached: GpAppointmentLimitReached;
  GpAppointmentLocation: DomainPracticeLocation;
  GpAppointmentNotCancellable: GpAppointmentNotCancellable;
  GpAppointmentNotFound: GpAppointmentNotFound;
  GpAppointmentOutcomeUnknown: Omit<GpAppointmentOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  GpAppointmentReasonNotAsked: GpAppointmentReasonNotAsked;
  GpAppointmentReasonRequired: GpAppointmentReasonRequired;
  GpAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['GpAppointmentResult'];
  GpAppointmentSettings: DomainPracticeSettings;
  GpAppointmentSlotInPast: GpAppointmentSlotInPast;
  GpAppointmentSlotNotFound: GpAppointmentSlotNotFound;
  GpAppointmentSlotTaken: DomainSlotTaken;
  GpAppointmentTelephone: GpAppointmentTelephone;
  GpAppointmentTelephoneInput: GpAppointmentTelephoneInput;
  GpAppointmentTelephoneNotAsked: GpAppointmentTelephoneNotAsked;
  GpAppointmentTelephoneRequired: GpAppointmentTelephoneRequired;
  GpAppointmentTooFarAhead: GpAppointmentTooFarAhead;
  GpAppointmentTooSoon: GpAppointmentTooSoon;
  GpAppointments: DomainAppointmentsOfPatient;
  GpAppointmentsResult: ResolversUnionTypes<ResolversParentTypes>['GpAppointmentsResult'];
  GpBookableDay: Omit<GpBookableDay, 'earliest'> & { earliest?: Maybe<ResolversParentTypes['GpBookableSlot']> };
  GpBookableSlot: DomainOfferedSlot;
  GpBookableSlotConnection: Omit<GpBookableSlotConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GpBookableSlotEdge']> };
  GpBookableSlotEdge: Omit<GpBookableSlotEdge, 'node'> & { node: ResolversParentTypes['GpBookableSlot'] };
  GpBookableSlots: DomainBookableSlots;
  GpBookableSlotsFilterInput: GpBookableSlotsFilterInput;
  GpBookableSlotsResult: ResolversUnionTypes<ResolversParentTypes>['GpBookableSlotsResult'];
  GpClinicalCode: DomainClinicalCode;
  GpClinicalDate: DomainClinicalDate;
  GpClinicalDocumentConnection: DomainDocumentPage;
  GpClinicalDocumentContent: GpClinicalDocumentContent;
  GpClinicalDocumentContentResult: DomainDocumentOutcome;
  GpClinicalDocumentCorrupt: GpClinicalDocumentCorrupt;
  GpClinicalDocumentEdge: Omit<GpClinicalDocumentEdge, 'node'> & { node: ResolversParentTypes['ClinicalDocument'] };
  GpClinicalDocumentEmpty: GpClinicalDocumentEmpty;
  GpClinicalDocumentNotAvailable: GpClinicalDocumentNotAvailable;
  GpClinicalDocumentNotMadeSafe: GpClinicalDocumentNotMadeSafe;
  GpClinicalDocumentReaderBusy: GpClinicalDocumentReaderBusy;
  GpClinicalDocumentResult: ResolversUnionTypes<ResolversParentTypes>['GpClinicalDocumentResult'];
  GpClinicalDocumentTooLarge: GpClinicalDocumentTooLarge;
  GpClinicalDocumentTookTooLong: GpClinicalDocumentTookTooLong;
  GpClinicalDocumentTruncated: GpClinicalDocumentTruncated;
  GpClinicalDocumentUnreadable: GpClinicalDocumentUnreadable;
  GpClinicalDocumentWronglyEncoded: GpClinicalDocumentWronglyEncoded;
  GpClinician: DomainPracticeClinician;
  GpDetailsChangeNotPending: GpDetailsChangeNotPending;
  GpDetailsChangeOutcomeUnknown: Omit<GpDetailsChangeOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  GpDetailsChangeRefused: GpDetailsChangeRefused;
  GpFoundPractice: DomainFoundPractice;
  GpFoundPractices: Omit<GpFoundPractices, 'practices'> & { practices: ReadonlyArray<ResolversParentTypes['GpFoundPractice']> };
  GpMedicalRecordEntry: ResolversInterfaceTypes<ResolversParentTypes>['GpMedicalRecordEntry'];
  GpMedicalRecordSection: ResolversInterfaceTypes<ResolversParentTypes>['GpMedicalRecordSection'];
  GpMedicationCourseNotFound: GpMedicationCourseNotFound;
  GpMedicationCourses: Omit<GpMedicationCourses, 'courses'> & { courses: ReadonlyArray<ResolversParentTypes['MedicationCourse']> };
  GpMedicationCoursesResult: ResolversUnionTypes<ResolversParentTypes>['GpMedicationCoursesResult'];
  GpMedicationNotOrderable: Omit<GpMedicationNotOrderable, 'courses'> & { courses: ReadonlyArray<ResolversParentTypes['MedicationCourse']> };
  GpMedicationOrdering: GpMedicationOrdering;
  GpMessageSettings: DomainPracticeSettings;
  GpObservationRange: DomainObservationRange;
  GpObservationValue: DomainObservationValue;
  GpOnlineRegistrationAlreadyLinked: Omit<GpOnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<ResolversParentTypes['Patient']> };
  GpOnlineRegistrationIdentityNotProven: GpOnlineRegistrationIdentityNotProven;
  GpOnlineRegistrationLockedOut: DomainLockedOut;
  GpOnlineRegistrationOutcomeUnknown: GpOnlineRegistrationOutcomeUnknown;
  GpOnlineRegistrationRefused: GpOnlineRegistrationRefused;
  GpOnlineRegistrationSuccess: Omit<GpOnlineRegistrationSuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  GpOnlineServiceStatus: Omit<GpOnlineServiceStatus, 'unavailable'> & { unavailable?: Maybe<ResolversParentTypes['GpServiceUnavailable']> };
  GpOnlineUser: Omit<GpOnlineUser, 'patients'> & { patients: ReadonlyArray<ResolversParentTypes['Patient']> } | FederationReferenceTypes['GpOnlineUser'];
  GpOtherServices: DomainOtherServices;
  GpPatientAddressInput: GpPatientAddressInput;
  GpPatientContactDetails: GpPatientContactDetails;
  GpPatientContactDetailsInput: GpPatientContactDetailsInput;
  GpPatientDemographics: DomainDemographics;
  GpPatientDemographicsResult: ResolversUnionTypes<ResolversParentTypes>['GpPatientDemographicsResult'];
  GpPatientDetailsChange: Omit<GpPatientDetailsChange, 'pending'> & { pending?: Maybe<ResolversParentTypes['GpPendingDetailsChange']> };
  GpPatientDetailsChangeResult: ResolversUnionTypes<ResolversParentTypes>['GpPatientDetailsChangeResult'];
  GpPatientNotFound: GpPatientNotFound;
  GpPendingDetailsChange: DomainDetailsChange;
  GpPostalAddress: DomainPostalAddress;
  GpPracticeMessageNotFound: GpPracticeMessageNotFound;
  GpPracticeMessageOutcomeUnknown: Omit<GpPracticeMessageOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  GpPracticeMessageRecipient: DomainPatientRecipient;
  GpPracticeMessageRecipientNotFound: GpPracticeMessageRecipientNotFound;
  GpPracticeMessageRecipients: Omit<GpPracticeMessageRecipients, 'recipients'> & { recipients: ReadonlyArray<ResolversParentTypes['GpPracticeMessageRecipient']> };
  GpPracticeMessageRecipientsResult: ResolversUnionTypes<ResolversParentTypes>['GpPracticeMessageRecipientsResult'];
  GpPracticeMessageRefused: GpPracticeMessageRefused;
  GpPracticeMessageReply: DomainMessageReply;
  GpPracticeMessageResult: ResolversUnionTypes<ResolversParentTypes>['GpPracticeMessageResult'];
  GpPracticeMessageThread: DomainMessageThread;
  GpPracticeMessages: Omit<GpPracticeMessages, 'conversations'> & { conversations: ReadonlyArray<ResolversParentTypes['PracticeMessage']> };
  GpPracticeMessagesResult: ResolversUnionTypes<ResolversParentTypes>['GpPracticeMessagesResult'];
  GpPracticeNotLive: DomainKindUnavailability;
  GpPracticeSettings: DomainPracticeSettings;
  GpPracticeSettingsResult: ResolversUnionTypes<ResolversParentTypes>['GpPracticeSettingsResult'];
  GpPrescriptionAlreadyPending: Omit<GpPrescriptionAlreadyPending, 'courses'> & { courses: ReadonlyArray<ResolversParentTypes['MedicationCourse']> };
  GpPrescriptionCommentNotAsked: GpPrescriptionCommentNotAsked;
  GpPrescriptionCommentRequired: GpPrescriptionCommentRequired;
  GpPrescriptionDetailsRefused: GpPrescriptionDetailsRefused;
  GpPrescriptionNotCancellable: GpPrescriptionNotCancellable;
  GpPrescriptionNotFound: GpPrescriptionNotFound;
  GpPrescriptionOutcomeUnknown: Omit<GpPrescriptionOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  GpPrescriptionRequester: DomainRequester;
  GpPrescriptionResult: ResolversUnionTypes<ResolversParentTypes>['GpPrescriptionResult'];
  GpPrescriptionSettings: DomainPracticeSettings;
  GpPrescriptions: Omit<GpPrescriptions, 'requests'> & { requests: ReadonlyArray<ResolversParentTypes['Prescription']> };
  GpPrescriptionsResult: ResolversUnionTypes<ResolversParentTypes>['GpPrescriptionsResult'];
  GpRecordAccessDisabled: Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpRecordAllergies: DomainShownAllergies;
  GpRecordAllergiesResult: ResolversUnionTypes<ResolversParentTypes>['GpRecordAllergiesResult'];
  GpRecordAllergy: DomainShownObservation;
  GpRecordAllergyConnection: DomainAllergyPage;
  GpRecordAllergyEdge: Omit<GpRecordAllergyEdge, 'node'> & { node: ResolversParentTypes['GpRecordAllergy'] };
  GpRecordConsultation: DomainShownConsultation;
  GpRecordConsultationConnection: DomainConsultationPage;
  GpRecordConsultationEdge: Omit<GpRecordConsultationEdge, 'node'> & { node: ResolversParentTypes['GpRecordConsultation'] };
  GpRecordConsultationSection: DomainShownConsultationSection;
  GpRecordConsultations: DomainShownConsultations;
  GpRecordConsultationsResult: ResolversUnionTypes<ResolversParentTypes>['GpRecordConsultationsResult'];
  GpRecordContributor: DomainRecordContributor;
  GpRecordDocuments: DomainShownDocuments;
  GpRecordDocumentsResult: ResolversUnionTypes<ResolversParentTypes>['GpRecordDocumentsResult'];
  GpRecordImmunisation: DomainShownObservation;
  GpRecordImmunisationConnection: DomainImmunisationPage;
  GpRecordImmunisationEdge: Omit<GpRecordImmunisationEdge, 'node'> & { node: ResolversParentTypes['GpRecordImmunisation'] };
  GpRecordImmunisations: DomainShownImmunisations;
  GpRecordImmunisationsResult: ResolversUnionTypes<ResolversParentTypes>['GpRecordImmunisationsResult'];
  GpRecordMedication: DomainShownMedication;
  GpRecordMedicationResult: ResolversUnionTypes<ResolversParentTypes>['GpRecordMedicationResult'];
  GpRecordMedicine: DomainShownMedicine;
  GpRecordMedicineConnection: DomainMedicinePage;
  GpRecordMedicineConstituent: GpRecordMedicineConstituent;
  GpRecordMedicineEdge: Omit<GpRecordMedicineEdge, 'node'> & { node: ResolversParentTypes['GpRecordMedicine'] };
  GpRecordMedicineMixture: DomainMedicineMixture;
  GpRecordObservation: DomainShownObservation;
  GpRecordProblem: DomainShownProblem;
  GpRecordProblemConnection: DomainProblemPage;
  GpRecordProblemEdge: Omit<GpRecordProblemEdge, 'node'> & { node: ResolversParentTypes['GpRecordProblem'] };
  GpRecordProblems: DomainShownProblems;
  GpRecordProblemsResult: ResolversUnionTypes<ResolversParentTypes>['GpRecordProblemsResult'];
  GpRecordTestResult: DomainShownTestResult;
  GpRecordTestResultConnection: DomainTestResultPage;
  GpRecordTestResultEdge: Omit<GpRecordTestResultEdge, 'node'> & { node: ResolversParentTypes['GpRecordTestResult'] };
  GpRecordTestResultResult: ResolversUnionTypes<ResolversParentTypes>['GpRecordTestResultResult'];
  GpRecordTestResults: DomainShownTestResults;
  GpRecordTestResultsLeftOut: DomainTestResultsLeftOut;
  GpRecordTestResultsResult: ResolversUnionTypes<ResolversParentTypes>['GpRecordTestResultsResult'];
  GpRecordText: DomainRecordText;
  GpRecordedObservation: ResolversInterfaceTypes<ResolversParentTypes>['GpRecordedObservation'];
  GpRequestedMedicine: DomainPatientMedicine;
  GpServiceNeedsNewerVersion: DomainKindUnavailability;
  GpServiceNotGranted: Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpServiceNotInThisEnvironment: Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpServiceNotOffered: DomainKindUnavailability;
  GpServiceProblem: ResolversInterfaceTypes<ResolversParentTypes>['GpServiceProblem'];
  GpServiceUnavailable: DomainUnavailability;
  GpSnomedCtCode: GpSnomedCtCode;
  GpSpokenLanguage: GpSpokenLanguage;
  GpTimeOfDayInput: GpTimeOfDayInput;
  GpUncodedTerm: GpUncodedTerm;
  GpUsualCancellationReason: DomainUsualCancellationReason;
  LocalDateTime: Scalars['LocalDateTime']['output'];
  MarkGpMessageReadInput: MarkGpMessageReadInput;
  MarkGpMessageReadResult: DomainMessageReadingOutcome;
  MarkGpMessageReadSuccess: DomainMessageMarkedRead;
  MedicalRecord: DomainPatientLink;
  MedicationCourse: DomainPatientCourse;
  Mutation: DomainNamedPatient;
  PageInfo: PageInfo;
  Patient: DomainPatientLink;
  Practice: DomainPractice;
  PracticeMessage: DomainPatientMessage;
  Prescription: DomainPatientPrescription;
  Query: Record<PropertyKey, never>;
  RegisterGpAccountWithDemographicsInput: RegisterGpAccountWithDemographicsInput;
  RegisterGpAccountWithDemographicsResult: DomainRegistrationOutcome;
  RegisterGpAccountWithLinkageKeyInput: RegisterGpAccountWithLinkageKeyInput;
  RegisterGpAccountWithLinkageKeyResult: DomainLinkageKeyOutcome;
  RequestGpDetailsChangeInput: RequestGpDetailsChangeInput;
  RequestGpDetailsChangeResult: DomainDetailsRequestOutcome;
  RequestGpDetailsChangeSuccess: DomainDetailsRequested;
  RequestGpPrescriptionInput: RequestGpPrescriptionInput;
  RequestGpPrescriptionResult: DomainPrescriptionRequestOutcome;
  RequestGpPrescriptionSuccess: DomainPrescriptionRequested;
  ResetGpAccountLinkageKeyInput: ResetGpAccountLinkageKeyInput;
  ResetGpAccountLinkageKeyResult: DomainAccountResetOutcome;
  ResetGpAccountLinkageKeySuccess: Omit<ResetGpAccountLinkageKeySuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  SendGpMessageInput: SendGpMessageInput;
  SendGpMessageResult: DomainMessageSendingOutcome;
  SendGpMessageSuccess: DomainMessageSent;
  UkDateTime: DomainUkDateTime;
  UnlinkGpPatientInput: UnlinkGpPatientInput;
  UnlinkGpPatientResult: DomainUnlinkOutcome;
  UnlinkGpPatientSuccess: DomainUnlinked;
  String: Scalars['String']['output'];
};

export type ContactDirectiveArgs = {
  description?: Maybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  url?: Maybe<Scalars['String']['input']>;
};

export type ContactDirectiveResolver<Result, Parent, ContextType = Context, Args = ContactDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OncePerOperationDirectiveArgs = { };

export type OncePerOperationDirectiveResolver<Result, Parent, ContextType = Context, Args = OncePerOperationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresServiceDirectiveArgs = {
  service: GpOnlineService;
};

export type RequiresServiceDirectiveResolver<Result, Parent, ContextType = Context, Args = RequiresServiceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedAt?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  bookingMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['GpAppointmentCancellation']>, ParentType, ContextType>;
  clinicians?: Resolver<ReadonlyArray<ResolversTypes['GpClinician']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTimeExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GpAppointmentKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GpAppointmentLocation']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  sessionKind?: Resolver<ResolversTypes['GpSessionKind'], ParentType, ContextType>;
  sessionMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slotType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['GpAppointmentTelephone']>, ParentType, ContextType>;
  videoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookGpAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookGpAppointmentResult'] = ResolversParentTypes['BookGpAppointmentResult']> = {
  __resolveType: TypeResolveFn<'BookGpAppointmentSuccess' | 'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpAppointmentDetailsRefused' | 'GpAppointmentLimitReached' | 'GpAppointmentOutcomeUnknown' | 'GpAppointmentReasonNotAsked' | 'GpAppointmentReasonRequired' | 'GpAppointmentSlotInPast' | 'GpAppointmentSlotNotFound' | 'GpAppointmentSlotTaken' | 'GpAppointmentTelephoneNotAsked' | 'GpAppointmentTelephoneRequired' | 'GpAppointmentTooFarAhead' | 'GpAppointmentTooSoon' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type BookGpAppointmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookGpAppointmentSuccess'] = ResolversParentTypes['BookGpAppointmentSuccess']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelGpAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGpAppointmentResult'] = ResolversParentTypes['CancelGpAppointmentResult']> = {
  __resolveType: TypeResolveFn<'CancelGpAppointmentSuccess' | 'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpAppointmentInPast' | 'GpAppointmentNotCancellable' | 'GpAppointmentNotFound' | 'GpAppointmentOutcomeUnknown' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type CancelGpAppointmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGpAppointmentSuccess'] = ResolversParentTypes['CancelGpAppointmentSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelGpDetailsChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGpDetailsChangeResult'] = ResolversParentTypes['CancelGpDetailsChangeResult']> = {
  __resolveType: TypeResolveFn<'CancelGpDetailsChangeSuccess' | 'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpDetailsChangeNotPending' | 'GpDetailsChangeOutcomeUnknown' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type CancelGpDetailsChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGpDetailsChangeSuccess'] = ResolversParentTypes['CancelGpDetailsChangeSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelGpPrescriptionRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGpPrescriptionRequestResult'] = ResolversParentTypes['CancelGpPrescriptionRequestResult']> = {
  __resolveType: TypeResolveFn<'CancelGpPrescriptionRequestSuccess' | 'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpPrescriptionNotCancellable' | 'GpPrescriptionNotFound' | 'GpPrescriptionOutcomeUnknown' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type CancelGpPrescriptionRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGpPrescriptionRequestSuccess'] = ResolversParentTypes['CancelGpPrescriptionRequestSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocument'] = ResolversParentTypes['ClinicalDocument'], FederationReferenceType extends FederationReferenceTypes['ClinicalDocument'] = FederationReferenceTypes['ClinicalDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClinicalDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorisedBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GpClinicalCode'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['GpClinicalDocumentContentResult']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['GpClinicalDate'], ParentType, ContextType>;
  documentKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['GpRecordText']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeleteGpMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteGpMessageResult'] = ResolversParentTypes['DeleteGpMessageResult']> = {
  __resolveType: TypeResolveFn<'DeleteGpMessageSuccess' | 'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeMessageNotFound' | 'GpPracticeMessageOutcomeUnknown' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type DeleteGpMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteGpMessageSuccess'] = ResolversParentTypes['DeleteGpMessageSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmisCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmisCode'] = ResolversParentTypes['EmisCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindGpPracticesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindGpPracticesResult'] = ResolversParentTypes['FindGpPracticesResult']> = {
  __resolveType: TypeResolveFn<'GpFoundPractices' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpAccessEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAccessEnded'] = ResolversParentTypes['GpAccessEnded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAccountInactiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAccountInactive'] = ResolversParentTypes['GpAccountInactive']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAccountResetOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAccountResetOutcomeUnknown'] = ResolversParentTypes['GpAccountResetOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAccountRestrictedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAccountRestricted'] = ResolversParentTypes['GpAccountRestricted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentCancellationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentCancellation'] = ResolversParentTypes['GpAppointmentCancellation']> = {
  cancellationReason?: Resolver<ResolversTypes['GpInputNecessity'], ParentType, ContextType>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['GpAppointmentNotCancellableReason']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  usualReasons?: Resolver<ReadonlyArray<ResolversTypes['GpUsualCancellationReason']>, ParentType, ContextType>;
};

export type GpAppointmentDetailsRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentDetailsRefused'] = ResolversParentTypes['GpAppointmentDetailsRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentInPastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentInPast'] = ResolversParentTypes['GpAppointmentInPast']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentKindResolvers = { HOME_VISIT: 'homeVisit', IN_PERSON: 'inPerson', OTHER: 'other', TELEPHONE: 'telephone', VIDEO: 'video' };

export type GpAppointmentKindInputResolvers = { HOME_VISIT: 'homeVisit', IN_PERSON: 'inPerson', TELEPHONE: 'telephone', VIDEO: 'video' };

export type GpAppointmentLimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentLimitReached'] = ResolversParentTypes['GpAppointmentLimitReached']> = {
  maximumBooked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentLocation'] = ResolversParentTypes['GpAppointmentLocation']> = {
  address?: Resolver<Maybe<ResolversTypes['GpPostalAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GpAppointmentNotCancellableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentNotCancellable'] = ResolversParentTypes['GpAppointmentNotCancellable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentNotCancellableReasonResolvers = { ALREADY_STARTED: 'alreadyStarted' };

export type GpAppointmentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentNotFound'] = ResolversParentTypes['GpAppointmentNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentOutcomeUnknown'] = ResolversParentTypes['GpAppointmentOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentReasonNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentReasonNotAsked'] = ResolversParentTypes['GpAppointmentReasonNotAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentReasonRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentReasonRequired'] = ResolversParentTypes['GpAppointmentReasonRequired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentResult'] = ResolversParentTypes['GpAppointmentResult']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpAppointmentSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentSettings'] = ResolversParentTypes['GpAppointmentSettings']> = {
  bookableFromDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bookableToDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumBooked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpInputNecessity'], ParentType, ContextType>;
  telephoneConsultations?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GpAppointmentSlotInPastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentSlotInPast'] = ResolversParentTypes['GpAppointmentSlotInPast']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentSlotNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentSlotNotFound'] = ResolversParentTypes['GpAppointmentSlotNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentSlotTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentSlotTaken'] = ResolversParentTypes['GpAppointmentSlotTaken']> = {
  isTakenByThisPatient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentTelephoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentTelephone'] = ResolversParentTypes['GpAppointmentTelephone']> = {
  kind?: Resolver<Maybe<ResolversTypes['GpAppointmentTelephoneKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GpAppointmentTelephoneKindResolvers = { HOME: 'home', MOBILE: 'mobile', OTHER: 'other' };

export type GpAppointmentTelephoneKindInputResolvers = { HOME: 'home', MOBILE: 'mobile', OTHER: 'other' };

export type GpAppointmentTelephoneNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentTelephoneNotAsked'] = ResolversParentTypes['GpAppointmentTelephoneNotAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentTelephoneRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentTelephoneRequired'] = ResolversParentTypes['GpAppointmentTelephoneRequired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentTooFarAheadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentTooFarAhead'] = ResolversParentTypes['GpAppointmentTooFarAhead']> = {
  bookableToDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentTooSoonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentTooSoon'] = ResolversParentTypes['GpAppointmentTooSoon']> = {
  bookableFromDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointments'] = ResolversParentTypes['GpAppointments']> = {
  onlyOwnBookings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  past?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  upcoming?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAppointmentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAppointmentsResult'] = ResolversParentTypes['GpAppointmentsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpAppointments' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpBookableDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpBookableDay'] = ResolversParentTypes['GpBookableDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['GpBookableSlot']>, ParentType, ContextType>;
  slotCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpBookableSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpBookableSlot'] = ResolversParentTypes['GpBookableSlot']> = {
  clinicians?: Resolver<ReadonlyArray<ResolversTypes['GpClinician']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTimeExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWithinBookingDays?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GpAppointmentKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GpAppointmentLocation']>, ParentType, ContextType>;
  sessionKind?: Resolver<ResolversTypes['GpSessionKind'], ParentType, ContextType>;
  sessionMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slotType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
};

export type GpBookableSlotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpBookableSlotConnection'] = ResolversParentTypes['GpBookableSlotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpBookableSlotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpBookableSlotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpBookableSlotEdge'] = ResolversParentTypes['GpBookableSlotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GpBookableSlot'], ParentType, ContextType>;
};

export type GpBookableSlotsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpBookableSlots'] = ResolversParentTypes['GpBookableSlots']> = {
  clinicians?: Resolver<ReadonlyArray<ResolversTypes['GpClinician']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['GpBookableDay']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['GpBookableSlot']>, ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['GpAppointmentKind']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['GpAppointmentLocation']>, ParentType, ContextType>;
  sessionNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  slotTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['GpBookableSlotConnection'], ParentType, ContextType, RequireFields<GpBookableSlotsSlotsArgs, 'first'>>;
  unknownClinicianSexCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatchedFilterIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpBookableSlotsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpBookableSlotsResult'] = ResolversParentTypes['GpBookableSlotsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpBookableSlots' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpClinicalCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalCode'] = ResolversParentTypes['GpClinicalCode']> = {
  __resolveType: TypeResolveFn<'EmisCode' | 'GpSnomedCtCode' | 'GpUncodedTerm', ParentType, ContextType>;
};

export type GpClinicalDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDate'] = ResolversParentTypes['GpClinicalDate']> = {
  precision?: Resolver<ResolversTypes['GpClinicalDatePrecision'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpClinicalDatePrecisionResolvers = { DAY: 'day', MONTH: 'month', UNKNOWN: 'unknown', YEAR: 'year' };

export type GpClinicalDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentConnection'] = ResolversParentTypes['GpClinicalDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpClinicalDocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpClinicalDocumentContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentContent'] = ResolversParentTypes['GpClinicalDocumentContent']> = {
  charset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentRemoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCharsetGuessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentContentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentContentResult'] = ResolversParentTypes['GpClinicalDocumentContentResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpClinicalDocumentContent' | 'GpClinicalDocumentCorrupt' | 'GpClinicalDocumentEmpty' | 'GpClinicalDocumentNotAvailable' | 'GpClinicalDocumentNotMadeSafe' | 'GpClinicalDocumentReaderBusy' | 'GpClinicalDocumentTooLarge' | 'GpClinicalDocumentTookTooLong' | 'GpClinicalDocumentTruncated' | 'GpClinicalDocumentUnreadable' | 'GpClinicalDocumentWronglyEncoded' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpClinicalDocumentCorruptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentCorrupt'] = ResolversParentTypes['GpClinicalDocumentCorrupt']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentEdge'] = ResolversParentTypes['GpClinicalDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClinicalDocument'], ParentType, ContextType>;
};

export type GpClinicalDocumentEmptyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentEmpty'] = ResolversParentTypes['GpClinicalDocumentEmpty']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentNotAvailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentNotAvailable'] = ResolversParentTypes['GpClinicalDocumentNotAvailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentNotMadeSafeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentNotMadeSafe'] = ResolversParentTypes['GpClinicalDocumentNotMadeSafe']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentReaderBusyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentReaderBusy'] = ResolversParentTypes['GpClinicalDocumentReaderBusy']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentResult'] = ResolversParentTypes['GpClinicalDocumentResult']> = {
  __resolveType: TypeResolveFn<'ClinicalDocument' | 'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpClinicalDocumentTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentTooLarge'] = ResolversParentTypes['GpClinicalDocumentTooLarge']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentTookTooLongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentTookTooLong'] = ResolversParentTypes['GpClinicalDocumentTookTooLong']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentTruncatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentTruncated'] = ResolversParentTypes['GpClinicalDocumentTruncated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentUnreadableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentUnreadable'] = ResolversParentTypes['GpClinicalDocumentUnreadable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicalDocumentWronglyEncodedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinicalDocumentWronglyEncoded'] = ResolversParentTypes['GpClinicalDocumentWronglyEncoded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpClinicianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpClinician'] = ResolversParentTypes['GpClinician']> = {
  forenames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jobRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['GpSpokenLanguage']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['GpSex']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpClinicianSexInputResolvers = { FEMALE: 'female', INDETERMINATE: 'indeterminate', MALE: 'male' };

export type GpDetailsChangeNotPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpDetailsChangeNotPending'] = ResolversParentTypes['GpDetailsChangeNotPending']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpDetailsChangeOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpDetailsChangeOutcomeUnknown'] = ResolversParentTypes['GpDetailsChangeOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpDetailsChangeRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpDetailsChangeRefused'] = ResolversParentTypes['GpDetailsChangeRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpFoundPracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpFoundPractice'] = ResolversParentTypes['GpFoundPractice']> = {
  address?: Resolver<Maybe<ResolversTypes['GpPostalAddress']>, ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odsCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
};

export type GpFoundPracticesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpFoundPractices'] = ResolversParentTypes['GpFoundPractices']> = {
  practices?: Resolver<ReadonlyArray<ResolversTypes['GpFoundPractice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpInputNecessityResolvers = { NOT_ASKED: 'notAsked', OPTIONAL: 'optional', OTHER: 'other', REQUIRED: 'required' };

export type GpMedicalRecordEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpMedicalRecordEntry'] = ResolversParentTypes['GpMedicalRecordEntry']> = {
  __resolveType: TypeResolveFn<'ClinicalDocument' | 'GpRecordAllergy' | 'GpRecordConsultation' | 'GpRecordImmunisation' | 'GpRecordMedicine' | 'GpRecordObservation' | 'GpRecordProblem' | 'GpRecordTestResult', ParentType, ContextType>;
};

export type GpMedicalRecordSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpMedicalRecordSection'] = ResolversParentTypes['GpMedicalRecordSection']> = {
  __resolveType: TypeResolveFn<'GpRecordAllergies' | 'GpRecordConsultations' | 'GpRecordDocuments' | 'GpRecordImmunisations' | 'GpRecordMedication' | 'GpRecordProblems' | 'GpRecordTestResults', ParentType, ContextType>;
};

export type GpMedicationCourseKindResolvers = { ACUTE: 'acute', AUTOMATIC: 'automatic', OTHER: 'other', REPEAT: 'repeat', REPEAT_DISPENSING: 'repeatDispensing' };

export type GpMedicationCourseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpMedicationCourseNotFound'] = ResolversParentTypes['GpMedicationCourseNotFound']> = {
  courseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpMedicationCoursesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpMedicationCourses'] = ResolversParentTypes['GpMedicationCourses']> = {
  courses?: Resolver<ReadonlyArray<ResolversTypes['MedicationCourse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpMedicationCoursesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpMedicationCoursesResult'] = ResolversParentTypes['GpMedicationCoursesResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpMedicationCourses' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpMedicationNotOrderableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpMedicationNotOrderable'] = ResolversParentTypes['GpMedicationNotOrderable']> = {
  courses?: Resolver<ReadonlyArray<ResolversTypes['MedicationCourse']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpMedicationNotOrderableReasonResolvers = { ACUTE: 'acute', AUTOMATIC: 'automatic', PRACTICE_DOES_NOT_ALLOW: 'practiceDoesNotAllow' };

export type GpMedicationOrderingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpMedicationOrdering'] = ResolversParentTypes['GpMedicationOrdering']> = {
  isOrderable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['GpMedicationNotOrderableReason']>, ParentType, ContextType>;
};

export type GpMessageSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpMessageSettings'] = ResolversParentTypes['GpMessageSettings']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpObservationRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpObservationRange'] = ResolversParentTypes['GpObservationRange']> = {
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maximumText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimumText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpObservationValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpObservationValue'] = ResolversParentTypes['GpObservationValue']> = {
  abnormalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAbnormal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['GpObservationRange']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpOnlineRegistrationAlreadyLinkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineRegistrationAlreadyLinked'] = ResolversParentTypes['GpOnlineRegistrationAlreadyLinked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patients?: Resolver<ReadonlyArray<ResolversTypes['Patient']>, ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpOnlineRegistrationIdentityNotProvenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineRegistrationIdentityNotProven'] = ResolversParentTypes['GpOnlineRegistrationIdentityNotProven']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  notProvenReason?: Resolver<ResolversTypes['GpOnlineRegistrationIdentityReason'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpOnlineRegistrationIdentityReasonResolvers = { DETAILS_DIFFER: 'detailsDiffer', DETAILS_MISSING: 'detailsMissing', LEVEL_TOO_LOW: 'levelTooLow' };

export type GpOnlineRegistrationLockedOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineRegistrationLockedOut'] = ResolversParentTypes['GpOnlineRegistrationLockedOut']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpOnlineRegistrationOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineRegistrationOutcomeUnknown'] = ResolversParentTypes['GpOnlineRegistrationOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpOnlineRegistrationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineRegistrationRefused'] = ResolversParentTypes['GpOnlineRegistrationRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  refusedReason?: Resolver<ResolversTypes['GpOnlineRegistrationRefusedReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpOnlineRegistrationRefusedReasonResolvers = { ACCOUNT_INACTIVE: 'accountInactive', DETAILS_DO_NOT_MATCH: 'detailsDoNotMatch', DETAILS_REFUSED: 'detailsRefused', LINKAGE_KEY_WRONG: 'linkageKeyWrong', NOT_ENABLED: 'notEnabled', NO_MATCHING_PATIENT: 'noMatchingPatient', NO_SUCH_ACCOUNT: 'noSuchAccount', NO_SUCH_PRACTICE: 'noSuchPractice', PATIENT_ARCHIVED: 'patientArchived', PATIENT_HAS_LEFT: 'patientHasLeft', SEVERAL_PATIENTS_MATCH: 'severalPatientsMatch', TOO_YOUNG: 'tooYoung' };

export type GpOnlineRegistrationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineRegistrationSuccess'] = ResolversParentTypes['GpOnlineRegistrationSuccess']> = {
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpOnlineServiceStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineServiceStatus'] = ResolversParentTypes['GpOnlineServiceStatus']> = {
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  unavailable?: Resolver<Maybe<ResolversTypes['GpServiceUnavailable']>, ParentType, ContextType>;
};

export type GpOnlineUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineUser'] = ResolversParentTypes['GpOnlineUser'], FederationReferenceType extends FederationReferenceTypes['GpOnlineUser'] = FederationReferenceTypes['GpOnlineUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GpOnlineUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patients?: Resolver<ReadonlyArray<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type GpOtherServicesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOtherServices'] = ResolversParentTypes['GpOtherServices']> = {
  dispensing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  electronicPrescriptions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  onlineTriage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recordSharing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recordViewAudit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GpPatientAccessLevelResolvers = { FULL: 'full', INACTIVE: 'inactive', OTHER: 'other', RESTRICTED: 'restricted' };

export type GpPatientContactDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPatientContactDetails'] = ResolversParentTypes['GpPatientContactDetails']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpPatientDemographicsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPatientDemographics'] = ResolversParentTypes['GpPatientDemographics']> = {
  address?: Resolver<Maybe<ResolversTypes['GpPostalAddress']>, ParentType, ContextType>;
  callingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactDetails?: Resolver<Maybe<ResolversTypes['GpPatientContactDetails']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['GpSex'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPatientDemographicsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPatientDemographicsResult'] = ResolversParentTypes['GpPatientDemographicsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPatientDemographics' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpPatientDetailsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPatientDetailsChange'] = ResolversParentTypes['GpPatientDetailsChange']> = {
  pending?: Resolver<Maybe<ResolversTypes['GpPendingDetailsChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPatientDetailsChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPatientDetailsChangeResult'] = ResolversParentTypes['GpPatientDetailsChangeResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPatientDetailsChange' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpPatientNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPatientNotFound'] = ResolversParentTypes['GpPatientNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPatientRelationResolvers = { PROXY: 'proxy', SELF: 'self' };

export type GpPatientRelationInputResolvers = { PROXY: 'proxy', SELF: 'self' };

export type GpPendingDetailsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPendingDetailsChange'] = ResolversParentTypes['GpPendingDetailsChange']> = {
  address?: Resolver<Maybe<ResolversTypes['GpPostalAddress']>, ParentType, ContextType>;
  contactDetails?: Resolver<Maybe<ResolversTypes['GpPatientContactDetails']>, ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
};

export type GpPostalAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPostalAddress'] = ResolversParentTypes['GpPostalAddress']> = {
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  houseNameOrFlat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpPracticeMessageNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageNotFound'] = ResolversParentTypes['GpPracticeMessageNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPracticeMessageOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageOutcomeUnknown'] = ResolversParentTypes['GpPracticeMessageOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPracticeMessageRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageRecipient'] = ResolversParentTypes['GpPracticeMessageRecipient']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GpPracticeMessageRecipientNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageRecipientNotFound'] = ResolversParentTypes['GpPracticeMessageRecipientNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  recipientIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPracticeMessageRecipientsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageRecipients'] = ResolversParentTypes['GpPracticeMessageRecipients']> = {
  recipients?: Resolver<ReadonlyArray<ResolversTypes['GpPracticeMessageRecipient']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPracticeMessageRecipientsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageRecipientsResult'] = ResolversParentTypes['GpPracticeMessageRecipientsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeMessageRecipients' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpPracticeMessageRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageRefused'] = ResolversParentTypes['GpPracticeMessageRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPracticeMessageReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageReply'] = ResolversParentTypes['GpPracticeMessageReply']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLegacy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUnread?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
};

export type GpPracticeMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageResult'] = ResolversParentTypes['GpPracticeMessageResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered' | 'PracticeMessage', ParentType, ContextType>;
};

export type GpPracticeMessageThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessageThread'] = ResolversParentTypes['GpPracticeMessageThread']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['GpPracticeMessageReply']>, ParentType, ContextType>;
  sentWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpPracticeMessagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessages'] = ResolversParentTypes['GpPracticeMessages']> = {
  conversations?: Resolver<ReadonlyArray<ResolversTypes['PracticeMessage']>, ParentType, ContextType>;
  hasUnread?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unreadAtLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPracticeMessagesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeMessagesResult'] = ResolversParentTypes['GpPracticeMessagesResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeMessages' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpPracticeNotLiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeNotLive'] = ResolversParentTypes['GpPracticeNotLive']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPracticeSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeSettings'] = ResolversParentTypes['GpPracticeSettings']> = {
  appointments?: Resolver<ResolversTypes['GpAppointmentSettings'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['GpMessageSettings'], ParentType, ContextType>;
  onlineTriage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preRegistration?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  prescriptions?: Resolver<ResolversTypes['GpPrescriptionSettings'], ParentType, ContextType>;
  recordSharing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  welcomeMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPracticeSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeSettingsResult'] = ResolversParentTypes['GpPracticeSettingsResult']> = {
  __resolveType: TypeResolveFn<'GpPracticeNotLive' | 'GpPracticeSettings' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpPrescriptionAlreadyPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionAlreadyPending'] = ResolversParentTypes['GpPrescriptionAlreadyPending']> = {
  courses?: Resolver<ReadonlyArray<ResolversTypes['MedicationCourse']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPrescriptionCommentNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionCommentNotAsked'] = ResolversParentTypes['GpPrescriptionCommentNotAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPrescriptionCommentRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionCommentRequired'] = ResolversParentTypes['GpPrescriptionCommentRequired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPrescriptionDetailsRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionDetailsRefused'] = ResolversParentTypes['GpPrescriptionDetailsRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPrescriptionNotCancellableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionNotCancellable'] = ResolversParentTypes['GpPrescriptionNotCancellable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPrescriptionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionNotFound'] = ResolversParentTypes['GpPrescriptionNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPrescriptionOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionOutcomeUnknown'] = ResolversParentTypes['GpPrescriptionOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPrescriptionRequesterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionRequester'] = ResolversParentTypes['GpPrescriptionRequester']> = {
  forenames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpPrescriptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionResult'] = ResolversParentTypes['GpPrescriptionResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered' | 'Prescription', ParentType, ContextType>;
};

export type GpPrescriptionSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionSettings'] = ResolversParentTypes['GpPrescriptionSettings']> = {
  comment?: Resolver<ResolversTypes['GpInputNecessity'], ParentType, ContextType>;
  electronicPrescriptions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpPrescriptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptions'] = ResolversParentTypes['GpPrescriptions']> = {
  requests?: Resolver<ReadonlyArray<ResolversTypes['Prescription']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPrescriptionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPrescriptionsResult'] = ResolversParentTypes['GpPrescriptionsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpPrescriptions' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpRecordAccessDisabledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordAccessDisabled'] = ResolversParentTypes['GpRecordAccessDisabled']> = {
  isWholeRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordAllergiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordAllergies'] = ResolversParentTypes['GpRecordAllergies']> = {
  entries?: Resolver<ResolversTypes['GpRecordAllergyConnection'], ParentType, ContextType, Partial<GpRecordAllergiesEntriesArgs>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordAllergiesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordAllergiesResult'] = ResolversParentTypes['GpRecordAllergiesResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpRecordAllergies' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpRecordAllergyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordAllergy'] = ResolversParentTypes['GpRecordAllergy']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GpClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['GpClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['GpRecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['GpObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordAllergyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordAllergyConnection'] = ResolversParentTypes['GpRecordAllergyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpRecordAllergyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpRecordAllergyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordAllergyEdge'] = ResolversParentTypes['GpRecordAllergyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GpRecordAllergy'], ParentType, ContextType>;
};

export type GpRecordConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordConsultation'] = ResolversParentTypes['GpRecordConsultation']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GpClinicalCode'], ParentType, ContextType>;
  consultantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['GpClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['GpRecordConsultationSection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordConsultationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordConsultationConnection'] = ResolversParentTypes['GpRecordConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpRecordConsultationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpRecordConsultationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordConsultationEdge'] = ResolversParentTypes['GpRecordConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GpRecordConsultation'], ParentType, ContextType>;
};

export type GpRecordConsultationSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordConsultationSection'] = ResolversParentTypes['GpRecordConsultationSection']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['GpRecordObservation']>, ParentType, ContextType>;
  pageNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GpRecordConsultationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordConsultations'] = ResolversParentTypes['GpRecordConsultations']> = {
  entries?: Resolver<ResolversTypes['GpRecordConsultationConnection'], ParentType, ContextType, Partial<GpRecordConsultationsEntriesArgs>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordConsultationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordConsultationsResult'] = ResolversParentTypes['GpRecordConsultationsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpRecordConsultations' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpRecordContributorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordContributor'] = ResolversParentTypes['GpRecordContributor']> = {
  forenames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpRecordDocumentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordDocuments'] = ResolversParentTypes['GpRecordDocuments']> = {
  entries?: Resolver<ResolversTypes['GpClinicalDocumentConnection'], ParentType, ContextType, Partial<GpRecordDocumentsEntriesArgs>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordDocumentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordDocumentsResult'] = ResolversParentTypes['GpRecordDocumentsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpRecordDocuments' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpRecordImmunisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordImmunisation'] = ResolversParentTypes['GpRecordImmunisation']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GpClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['GpClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['GpRecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['GpObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordImmunisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordImmunisationConnection'] = ResolversParentTypes['GpRecordImmunisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpRecordImmunisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpRecordImmunisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordImmunisationEdge'] = ResolversParentTypes['GpRecordImmunisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GpRecordImmunisation'], ParentType, ContextType>;
};

export type GpRecordImmunisationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordImmunisations'] = ResolversParentTypes['GpRecordImmunisations']> = {
  entries?: Resolver<ResolversTypes['GpRecordImmunisationConnection'], ParentType, ContextType, Partial<GpRecordImmunisationsEntriesArgs>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordImmunisationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordImmunisationsResult'] = ResolversParentTypes['GpRecordImmunisationsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpRecordImmunisations' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpRecordMedicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordMedication'] = ResolversParentTypes['GpRecordMedication']> = {
  entries?: Resolver<ResolversTypes['GpRecordMedicineConnection'], ParentType, ContextType, Partial<GpRecordMedicationEntriesArgs>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordMedicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordMedicationResult'] = ResolversParentTypes['GpRecordMedicationResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpRecordMedication' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpRecordMedicineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordMedicine'] = ResolversParentTypes['GpRecordMedicine']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GpClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['GpClinicalDate'], ParentType, ContextType>;
  dosage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  firstIssuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['GpRecordMedicineGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMixture?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GpMedicationCourseKind'], ParentType, ContextType>;
  lastIssuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mixture?: Resolver<Maybe<ResolversTypes['GpRecordMedicineMixture']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prescribingStatus?: Resolver<Maybe<ResolversTypes['GpRecordMedicineStatus']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  quantityText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantityUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordMedicineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordMedicineConnection'] = ResolversParentTypes['GpRecordMedicineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpRecordMedicineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpRecordMedicineConstituentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordMedicineConstituent'] = ResolversParentTypes['GpRecordMedicineConstituent']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpRecordMedicineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordMedicineEdge'] = ResolversParentTypes['GpRecordMedicineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GpRecordMedicine'], ParentType, ContextType>;
};

export type GpRecordMedicineGroupResolvers = { ACUTE: 'acute', CURRENT_REPEAT: 'currentRepeat', DISCONTINUED: 'discontinued', OTHER: 'other' };

export type GpRecordMedicineGroupInputResolvers = { ACUTE: 'acute', CURRENT_REPEAT: 'currentRepeat', DISCONTINUED: 'discontinued', OTHER: 'other' };

export type GpRecordMedicineMixtureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordMedicineMixture'] = ResolversParentTypes['GpRecordMedicineMixture']> = {
  constituents?: Resolver<ReadonlyArray<ResolversTypes['GpRecordMedicineConstituent']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GpRecordMedicineStatusResolvers = { ACTIVE: 'active', CANCELLED: 'cancelled', OTHER: 'other' };

export type GpRecordObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordObservation'] = ResolversParentTypes['GpRecordObservation']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GpClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['GpClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['GpRecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['GpObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordProblem'] = ResolversParentTypes['GpRecordProblem']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GpClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['GpClinicalDate'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  significance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['GpRecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['GpObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordProblemConnection'] = ResolversParentTypes['GpRecordProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpRecordProblemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpRecordProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordProblemEdge'] = ResolversParentTypes['GpRecordProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GpRecordProblem'], ParentType, ContextType>;
};

export type GpRecordProblemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordProblems'] = ResolversParentTypes['GpRecordProblems']> = {
  entries?: Resolver<ResolversTypes['GpRecordProblemConnection'], ParentType, ContextType, Partial<GpRecordProblemsEntriesArgs>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordProblemsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordProblemsResult'] = ResolversParentTypes['GpRecordProblemsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpRecordProblems' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpRecordTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordTestResult'] = ResolversParentTypes['GpRecordTestResult']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['GpRecordObservation']>, ParentType, ContextType, Partial<GpRecordTestResultChildrenArgs>>;
  code?: Resolver<ResolversTypes['GpClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['GpClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['GpRecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['GpRecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['GpObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordTestResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordTestResultConnection'] = ResolversParentTypes['GpRecordTestResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpRecordTestResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpRecordTestResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordTestResultEdge'] = ResolversParentTypes['GpRecordTestResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GpRecordTestResult'], ParentType, ContextType>;
};

export type GpRecordTestResultResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordTestResultResult'] = ResolversParentTypes['GpRecordTestResultResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpRecordTestResult' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpRecordTestResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordTestResults'] = ResolversParentTypes['GpRecordTestResults']> = {
  entries?: Resolver<ResolversTypes['GpRecordTestResultConnection'], ParentType, ContextType, Partial<GpRecordTestResultsEntriesArgs>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOutAsUnknown?: Resolver<ResolversTypes['GpRecordTestResultsLeftOut'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordTestResultsLeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordTestResultsLeftOut'] = ResolversParentTypes['GpRecordTestResultsLeftOut']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutAbnormalMark?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutAvailableSince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpRecordTestResultsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordTestResultsResult'] = ResolversParentTypes['GpRecordTestResultsResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpRecordTestResults' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type GpRecordTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordText'] = ResolversParentTypes['GpRecordText']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GpRecordedObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordedObservation'] = ResolversParentTypes['GpRecordedObservation']> = {
  __resolveType: TypeResolveFn<'GpRecordAllergy' | 'GpRecordImmunisation' | 'GpRecordObservation' | 'GpRecordProblem' | 'GpRecordTestResult', ParentType, ContextType>;
};

export type GpRequestedMedicineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRequestedMedicine'] = ResolversParentTypes['GpRequestedMedicine']> = {
  course?: Resolver<Maybe<ResolversTypes['MedicationCourse']>, ParentType, ContextType>;
  courseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GpRequestedMedicineStatus'], ParentType, ContextType>;
};

export type GpRequestedMedicineStatusResolvers = { CANCELLED: 'cancelled', FORWARDED_FOR_SIGNING: 'forwardedForSigning', ISSUED: 'issued', OTHER: 'other', REJECTED: 'rejected', REQUESTED: 'requested' };

export type GpServiceNeedsNewerVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceNeedsNewerVersion'] = ResolversParentTypes['GpServiceNeedsNewerVersion']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  practiceVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  requiredVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpServiceNotGrantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceNotGranted'] = ResolversParentTypes['GpServiceNotGranted']> = {
  isAssigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isEffective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpServiceNotInThisEnvironmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceNotInThisEnvironment'] = ResolversParentTypes['GpServiceNotInThisEnvironment']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpServiceNotOfferedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceNotOffered'] = ResolversParentTypes['GpServiceNotOffered']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  problemCode?: Resolver<ResolversTypes['GpProblemCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpServiceProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceProblem'] = ResolversParentTypes['GpServiceProblem']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountResetOutcomeUnknown' | 'GpAccountRestricted' | 'GpAppointmentDetailsRefused' | 'GpAppointmentInPast' | 'GpAppointmentLimitReached' | 'GpAppointmentNotCancellable' | 'GpAppointmentNotFound' | 'GpAppointmentOutcomeUnknown' | 'GpAppointmentReasonNotAsked' | 'GpAppointmentReasonRequired' | 'GpAppointmentSlotInPast' | 'GpAppointmentSlotNotFound' | 'GpAppointmentSlotTaken' | 'GpAppointmentTelephoneNotAsked' | 'GpAppointmentTelephoneRequired' | 'GpAppointmentTooFarAhead' | 'GpAppointmentTooSoon' | 'GpClinicalDocumentCorrupt' | 'GpClinicalDocumentEmpty' | 'GpClinicalDocumentNotAvailable' | 'GpClinicalDocumentNotMadeSafe' | 'GpClinicalDocumentReaderBusy' | 'GpClinicalDocumentTooLarge' | 'GpClinicalDocumentTookTooLong' | 'GpClinicalDocumentTruncated' | 'GpClinicalDocumentUnreadable' | 'GpClinicalDocumentWronglyEncoded' | 'GpDetailsChangeNotPending' | 'GpDetailsChangeOutcomeUnknown' | 'GpDetailsChangeRefused' | 'GpMedicationCourseNotFound' | 'GpMedicationNotOrderable' | 'GpOnlineRegistrationAlreadyLinked' | 'GpOnlineRegistrationIdentityNotProven' | 'GpOnlineRegistrationLockedOut' | 'GpOnlineRegistrationOutcomeUnknown' | 'GpOnlineRegistrationRefused' | 'GpPatientNotFound' | 'GpPracticeMessageNotFound' | 'GpPracticeMessageOutcomeUnknown' | 'GpPracticeMessageRecipientNotFound' | 'GpPracticeMessageRefused' | 'GpPracticeNotLive' | 'GpPrescriptionAlreadyPending' | 'GpPrescriptionCommentNotAsked' | 'GpPrescriptionCommentRequired' | 'GpPrescriptionDetailsRefused' | 'GpPrescriptionNotCancellable' | 'GpPrescriptionNotFound' | 'GpPrescriptionOutcomeUnknown' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpServiceUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceUnavailable'] = ResolversParentTypes['GpServiceUnavailable']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type GpSessionKindResolvers = { OTHER: 'other', TIMED: 'timed', UNTIMED: 'untimed' };

export type GpSessionKindInputResolvers = { TIMED: 'timed', UNTIMED: 'untimed' };

export type GpSexResolvers = { FEMALE: 'female', INDETERMINATE: 'indeterminate', MALE: 'male', OTHER: 'other' };

export type GpSexInputResolvers = { FEMALE: 'female', INDETERMINATE: 'indeterminate', MALE: 'male', OTHER: 'other' };

export type GpSnomedCtCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpSnomedCtCode'] = ResolversParentTypes['GpSnomedCtCode']> = {
  kind?: Resolver<ResolversTypes['GpSnomedCtIdentifierKind'], ParentType, ContextType>;
  sctid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpSnomedCtIdentifierKindResolvers = { CONCEPT: 'concept', DESCRIPTION: 'description' };

export type GpSpokenLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpSpokenLanguage'] = ResolversParentTypes['GpSpokenLanguage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpUncodedTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpUncodedTerm'] = ResolversParentTypes['GpUncodedTerm']> = {
  systemUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpUsualCancellationReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpUsualCancellationReason'] = ResolversParentTypes['GpUsualCancellationReason']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type MarkGpMessageReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkGpMessageReadResult'] = ResolversParentTypes['MarkGpMessageReadResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeMessageNotFound' | 'GpPracticeMessageOutcomeUnknown' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered' | 'MarkGpMessageReadSuccess', ParentType, ContextType>;
};

export type MarkGpMessageReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkGpMessageReadSuccess'] = ResolversParentTypes['MarkGpMessageReadSuccess']> = {
  conversation?: Resolver<Maybe<ResolversTypes['PracticeMessage']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalRecord'] = ResolversParentTypes['MedicalRecord'], FederationReferenceType extends FederationReferenceTypes['MedicalRecord'] = FederationReferenceTypes['MedicalRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MedicalRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allergies?: Resolver<Maybe<ResolversTypes['GpRecordAllergiesResult']>, ParentType, ContextType, Partial<MedicalRecordAllergiesArgs>>;
  consultations?: Resolver<Maybe<ResolversTypes['GpRecordConsultationsResult']>, ParentType, ContextType, Partial<MedicalRecordConsultationsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['GpClinicalDocumentResult']>, ParentType, ContextType, RequireFields<MedicalRecordDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['GpRecordDocumentsResult']>, ParentType, ContextType, Partial<MedicalRecordDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  immunisations?: Resolver<Maybe<ResolversTypes['GpRecordImmunisationsResult']>, ParentType, ContextType, Partial<MedicalRecordImmunisationsArgs>>;
  medication?: Resolver<Maybe<ResolversTypes['GpRecordMedicationResult']>, ParentType, ContextType, Partial<MedicalRecordMedicationArgs>>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['GpRecordProblemsResult']>, ParentType, ContextType, Partial<MedicalRecordProblemsArgs>>;
  testResult?: Resolver<Maybe<ResolversTypes['GpRecordTestResultResult']>, ParentType, ContextType, RequireFields<MedicalRecordTestResultArgs, 'id'>>;
  testResults?: Resolver<Maybe<ResolversTypes['GpRecordTestResultsResult']>, ParentType, ContextType, Partial<MedicalRecordTestResultsArgs>>;
};

export type MedicationCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationCourse'] = ResolversParentTypes['MedicationCourse'], FederationReferenceType extends FederationReferenceTypes['MedicationCourse'] = FederationReferenceTypes['MedicationCourse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MedicationCourse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  constituents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dosage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GpMedicationCourseKind'], ParentType, ContextType>;
  lastIssuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextIssueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ordering?: Resolver<ResolversTypes['GpMedicationOrdering'], ParentType, ContextType>;
  pendingRequest?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookGpAppointment?: Resolver<Maybe<ResolversTypes['BookGpAppointmentResult']>, ParentType, ContextType, RequireFields<MutationBookGpAppointmentArgs, 'input'>>;
  cancelGpAppointment?: Resolver<Maybe<ResolversTypes['CancelGpAppointmentResult']>, ParentType, ContextType, RequireFields<MutationCancelGpAppointmentArgs, 'input'>>;
  cancelGpDetailsChange?: Resolver<Maybe<ResolversTypes['CancelGpDetailsChangeResult']>, ParentType, ContextType, RequireFields<MutationCancelGpDetailsChangeArgs, 'input'>>;
  cancelGpPrescriptionRequest?: Resolver<Maybe<ResolversTypes['CancelGpPrescriptionRequestResult']>, ParentType, ContextType, RequireFields<MutationCancelGpPrescriptionRequestArgs, 'input'>>;
  deleteGpMessage?: Resolver<Maybe<ResolversTypes['DeleteGpMessageResult']>, ParentType, ContextType, RequireFields<MutationDeleteGpMessageArgs, 'input'>>;
  markGpMessageRead?: Resolver<Maybe<ResolversTypes['MarkGpMessageReadResult']>, ParentType, ContextType, RequireFields<MutationMarkGpMessageReadArgs, 'input'>>;
  registerGpAccountWithDemographics?: Resolver<Maybe<ResolversTypes['RegisterGpAccountWithDemographicsResult']>, ParentType, ContextType, RequireFields<MutationRegisterGpAccountWithDemographicsArgs, 'input'>>;
  registerGpAccountWithLinkageKey?: Resolver<Maybe<ResolversTypes['RegisterGpAccountWithLinkageKeyResult']>, ParentType, ContextType, RequireFields<MutationRegisterGpAccountWithLinkageKeyArgs, 'input'>>;
  requestGpDetailsChange?: Resolver<Maybe<ResolversTypes['RequestGpDetailsChangeResult']>, ParentType, ContextType, RequireFields<MutationRequestGpDetailsChangeArgs, 'input'>>;
  requestGpPrescription?: Resolver<Maybe<ResolversTypes['RequestGpPrescriptionResult']>, ParentType, ContextType, RequireFields<MutationRequestGpPrescriptionArgs, 'input'>>;
  resetGpAccountLinkageKey?: Resolver<Maybe<ResolversTypes['ResetGpAccountLinkageKeyResult']>, ParentType, ContextType, RequireFields<MutationResetGpAccountLinkageKeyArgs, 'input'>>;
  sendGpMessage?: Resolver<Maybe<ResolversTypes['SendGpMessageResult']>, ParentType, ContextType, RequireFields<MutationSendGpMessageArgs, 'input'>>;
  unlinkGpPatient?: Resolver<Maybe<ResolversTypes['UnlinkGpPatientResult']>, ParentType, ContextType, RequireFields<MutationUnlinkGpPatientArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLevel?: Resolver<Maybe<ResolversTypes['GpPatientAccessLevel']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['GpAppointmentResult']>, ParentType, ContextType, RequireFields<PatientAppointmentArgs, 'id'>>;
  appointments?: Resolver<Maybe<ResolversTypes['GpAppointmentsResult']>, ParentType, ContextType, Partial<PatientAppointmentsArgs>>;
  bookableSlots?: Resolver<Maybe<ResolversTypes['GpBookableSlotsResult']>, ParentType, ContextType, RequireFields<PatientBookableSlotsArgs, 'from' | 'to'>>;
  demographics?: Resolver<Maybe<ResolversTypes['GpPatientDemographicsResult']>, ParentType, ContextType>;
  detailsChange?: Resolver<Maybe<ResolversTypes['GpPatientDetailsChangeResult']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDisplayNameIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRelationDeclared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medicalRecord?: Resolver<ResolversTypes['MedicalRecord'], ParentType, ContextType>;
  medicationCourses?: Resolver<Maybe<ResolversTypes['GpMedicationCoursesResult']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['GpPracticeMessageResult']>, ParentType, ContextType, RequireFields<PatientMessageArgs, 'id'>>;
  messageRecipients?: Resolver<Maybe<ResolversTypes['GpPracticeMessageRecipientsResult']>, ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['GpPracticeMessagesResult']>, ParentType, ContextType>;
  nhsNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlineServices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GpOnlineServiceStatus']>>, ParentType, ContextType>;
  otherServices?: Resolver<Maybe<ResolversTypes['GpOtherServices']>, ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  prescription?: Resolver<Maybe<ResolversTypes['GpPrescriptionResult']>, ParentType, ContextType, RequireFields<PatientPrescriptionArgs, 'id'>>;
  prescriptions?: Resolver<Maybe<ResolversTypes['GpPrescriptionsResult']>, ParentType, ContextType, Partial<PatientPrescriptionsArgs>>;
  relation?: Resolver<ResolversTypes['GpPatientRelation'], ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice'], FederationReferenceType extends FederationReferenceTypes['Practice'] = FederationReferenceTypes['Practice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['GpPostalAddress']>, ParentType, ContextType>;
  clinicalSystemVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  odsCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onlineServices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GpOnlineServiceStatus']>>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['GpPracticeSettingsResult']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessage'] = ResolversParentTypes['PracticeMessage'], FederationReferenceType extends FederationReferenceTypes['PracticeMessage'] = FederationReferenceTypes['PracticeMessage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PracticeMessage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hasUnreadReplies?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastReplyAt?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  lastReplyFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['GpPracticeMessageRecipient']>, ParentType, ContextType>;
  replyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['GpPracticeMessageThread']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription'], FederationReferenceType extends FederationReferenceTypes['Prescription'] = FederationReferenceTypes['Prescription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Prescription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medicines?: Resolver<ReadonlyArray<ResolversTypes['GpRequestedMedicine']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['GpPrescriptionRequester']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  findGpPractices?: Resolver<Maybe<ResolversTypes['FindGpPracticesResult']>, ParentType, ContextType, RequireFields<QueryFindGpPracticesArgs, 'input'>>;
  gpOnlineUser?: Resolver<Maybe<ResolversTypes['GpOnlineUser']>, ParentType, ContextType>;
  gpPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryGpPatientArgs, 'id'>>;
  gpPractice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType, RequireFields<QueryGpPracticeArgs, 'odsCode'>>;
};

export type RegisterGpAccountWithDemographicsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGpAccountWithDemographicsResult'] = ResolversParentTypes['RegisterGpAccountWithDemographicsResult']> = {
  __resolveType: TypeResolveFn<'GpAccountRestricted' | 'GpOnlineRegistrationAlreadyLinked' | 'GpOnlineRegistrationIdentityNotProven' | 'GpOnlineRegistrationLockedOut' | 'GpOnlineRegistrationOutcomeUnknown' | 'GpOnlineRegistrationRefused' | 'GpOnlineRegistrationSuccess' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type RegisterGpAccountWithLinkageKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGpAccountWithLinkageKeyResult'] = ResolversParentTypes['RegisterGpAccountWithLinkageKeyResult']> = {
  __resolveType: TypeResolveFn<'GpAccountRestricted' | 'GpOnlineRegistrationAlreadyLinked' | 'GpOnlineRegistrationLockedOut' | 'GpOnlineRegistrationOutcomeUnknown' | 'GpOnlineRegistrationRefused' | 'GpOnlineRegistrationSuccess' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type RequestGpDetailsChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestGpDetailsChangeResult'] = ResolversParentTypes['RequestGpDetailsChangeResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpDetailsChangeOutcomeUnknown' | 'GpDetailsChangeRefused' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered' | 'RequestGpDetailsChangeSuccess', ParentType, ContextType>;
};

export type RequestGpDetailsChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestGpDetailsChangeSuccess'] = ResolversParentTypes['RequestGpDetailsChangeSuccess']> = {
  detailsChange?: Resolver<Maybe<ResolversTypes['GpPatientDetailsChange']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestGpPrescriptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestGpPrescriptionResult'] = ResolversParentTypes['RequestGpPrescriptionResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpMedicationCourseNotFound' | 'GpMedicationNotOrderable' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpPrescriptionAlreadyPending' | 'GpPrescriptionCommentNotAsked' | 'GpPrescriptionCommentRequired' | 'GpPrescriptionDetailsRefused' | 'GpPrescriptionOutcomeUnknown' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered' | 'RequestGpPrescriptionSuccess', ParentType, ContextType>;
};

export type RequestGpPrescriptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestGpPrescriptionSuccess'] = ResolversParentTypes['RequestGpPrescriptionSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetGpAccountLinkageKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetGpAccountLinkageKeyResult'] = ResolversParentTypes['ResetGpAccountLinkageKeyResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountResetOutcomeUnknown' | 'GpAccountRestricted' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotInThisEnvironment' | 'ResetGpAccountLinkageKeySuccess', ParentType, ContextType>;
};

export type ResetGpAccountLinkageKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetGpAccountLinkageKeySuccess'] = ResolversParentTypes['ResetGpAccountLinkageKeySuccess']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendGpMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendGpMessageResult'] = ResolversParentTypes['SendGpMessageResult']> = {
  __resolveType: TypeResolveFn<'GpAccessEnded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPatientNotFound' | 'GpPracticeMessageOutcomeUnknown' | 'GpPracticeMessageRecipientNotFound' | 'GpPracticeMessageRefused' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered' | 'SendGpMessageSuccess', ParentType, ContextType>;
};

export type SendGpMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendGpMessageSuccess'] = ResolversParentTypes['SendGpMessageSuccess']> = {
  conversation?: Resolver<Maybe<ResolversTypes['PracticeMessage']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UkDateTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UkDateTime'] = ResolversParentTypes['UkDateTime']> = {
  instant?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isInstantCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  local?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
};

export type UnlinkGpPatientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkGpPatientResult'] = ResolversParentTypes['UnlinkGpPatientResult']> = {
  __resolveType: TypeResolveFn<'GpPatientNotFound' | 'GpServiceNotInThisEnvironment' | 'UnlinkGpPatientSuccess', ParentType, ContextType>;
};

export type UnlinkGpPatientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkGpPatientSuccess'] = ResolversParentTypes['UnlinkGpPatientSuccess']> = {
  gpOnlineUser?: Resolver<ResolversTypes['GpOnlineUser'], ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Appointment?: AppointmentResolvers<ContextType>;
  BookGpAppointmentResult?: BookGpAppointmentResultResolvers<ContextType>;
  BookGpAppointmentSuccess?: BookGpAppointmentSuccessResolvers<ContextType>;
  CancelGpAppointmentResult?: CancelGpAppointmentResultResolvers<ContextType>;
  CancelGpAppointmentSuccess?: CancelGpAppointmentSuccessResolvers<ContextType>;
  CancelGpDetailsChangeResult?: CancelGpDetailsChangeResultResolvers<ContextType>;
  CancelGpDetailsChangeSuccess?: CancelGpDetailsChangeSuccessResolvers<ContextType>;
  CancelGpPrescriptionRequestResult?: CancelGpPrescriptionRequestResultResolvers<ContextType>;
  CancelGpPrescriptionRequestSuccess?: CancelGpPrescriptionRequestSuccessResolvers<ContextType>;
  ClinicalDocument?: ClinicalDocumentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteGpMessageResult?: DeleteGpMessageResultResolvers<ContextType>;
  DeleteGpMessageSuccess?: DeleteGpMessageSuccessResolvers<ContextType>;
  EmisCode?: EmisCodeResolvers<ContextType>;
  FindGpPracticesResult?: FindGpPracticesResultResolvers<ContextType>;
  GpAccessEnded?: GpAccessEndedResolvers<ContextType>;
  GpAccountInactive?: GpAccountInactiveResolvers<ContextType>;
  GpAccountResetOutcomeUnknown?: GpAccountResetOutcomeUnknownResolvers<ContextType>;
  GpAccountRestricted?: GpAccountRestrictedResolvers<ContextType>;
  GpAppointmentCancellation?: GpAppointmentCancellationResolvers<ContextType>;
  GpAppointmentDetailsRefused?: GpAppointmentDetailsRefusedResolvers<ContextType>;
  GpAppointmentInPast?: GpAppointmentInPastResolvers<ContextType>;
  GpAppointmentKind?: GpAppointmentKindResolvers;
  GpAppointmentKindInput?: GpAppointmentKindInputResolvers;
  GpAppointmentLimitReached?: GpAppointmentLimitReachedResolvers<ContextType>;
  GpAppointmentLocation?: GpAppointmentLocationResolvers<ContextType>;
  GpAppointmentNotCancellable?: GpAppointmentNotCancellableResolvers<ContextType>;
  GpAppointmentNotCancellableReason?: GpAppointmentNotCancellableReasonResolvers;
  GpAppointmentNotFound?: GpAppointmentNotFoundResolvers<ContextType>;
  GpAppointmentOutcomeUnknown?: GpAppointmentOutcomeUnknownResolvers<ContextType>;
  GpAppointmentReasonNotAsked?: GpAppointmentReasonNotAskedResolvers<ContextType>;
  GpAppointmentReasonRequired?: GpAppointmentReasonRequiredResolvers<ContextType>;
  GpAppointmentResult?: GpAppointmentResultResolvers<ContextType>;
  GpAppointmentSettings?: GpAppointmentSettingsResolvers<ContextType>;
  GpAppointmentSlotInPast?: GpAppointmentSlotInPastResolvers<ContextType>;
  GpAppointmentSlotNotFound?: GpAppointmentSlotNotFoundResolvers<ContextType>;
  GpAppointmentSlotTaken?: GpAppointmentSlotTakenResolvers<ContextType>;
  GpAppointmentTelephone?: GpAppointmentTelephoneResolvers<ContextType>;
  GpAppointmentTelephoneKind?: GpAppointmentTelephoneKindResolvers;
  GpAppointmentTelephoneKindInput?: GpAppointmentTelephoneKindInputResolvers;
  GpAppointmentTelephoneNotAsked?: GpAppointmentTelephoneNotAskedResolvers<ContextType>;
  GpAppointmentTelephoneRequired?: GpAppointmentTelephoneRequiredResolvers<ContextType>;
  GpAppointmentTooFarAhead?: GpAppointmentTooFarAheadResolvers<ContextType>;
  GpAppointmentTooSoon?: GpAppointmentTooSoonResolvers<ContextType>;
  GpAppointments?: GpAppointmentsResolvers<ContextType>;
  GpAppointmentsResult?: GpAppointmentsResultResolvers<ContextType>;
  GpBookableDay?: GpBookableDayResolvers<ContextType>;
  GpBookableSlot?: GpBookableSlotResolvers<ContextType>;
  GpBookableSlotConnection?: GpBookableSlotConnectionResolvers<ContextType>;
  GpBookableSlotEdge?: GpBookableSlotEdgeResolvers<ContextType>;
  GpBookableSlots?: GpBookableSlotsResolvers<ContextType>;
  GpBookableSlotsResult?: GpBookableSlotsResultResolvers<ContextType>;
  GpClinicalCode?: GpClinicalCodeResolvers<ContextType>;
  GpClinicalDate?: GpClinicalDateResolvers<ContextType>;
  GpClinicalDatePrecision?: GpClinicalDatePrecisionResolvers;
  GpClinicalDocumentConnection?: GpClinicalDocumentConnectionResolvers<ContextType>;
  GpClinicalDocumentContent?: GpClinicalDocumentContentResolvers<ContextType>;
  GpClinicalDocumentContentResult?: GpClinicalDocumentContentResultResolvers<ContextType>;
  GpClinicalDocumentCorrupt?: GpClinicalDocumentCorruptResolvers<ContextType>;
  GpClinicalDocumentEdge?: GpClinicalDocumentEdgeResolvers<ContextType>;
  GpClinicalDocumentEmpty?: GpClinicalDocumentEmptyResolvers<ContextType>;
  GpClinicalDocumentNotAvailable?: GpClinicalDocumentNotAvailableResolvers<ContextType>;
  GpClinicalDocumentNotMadeSafe?: GpClinicalDocumentNotMadeSafeResolvers<ContextType>;
  GpClinicalDocumentReaderBusy?: GpClinicalDocumentReaderBusyResolvers<ContextType>;
  GpClinicalDocumentResult?: GpClinicalDocumentResultResolvers<ContextType>;
  GpClinicalDocumentTooLarge?: GpClinicalDocumentTooLargeResolvers<ContextType>;
  GpClinicalDocumentTookTooLong?: GpClinicalDocumentTookTooLongResolvers<ContextType>;
  GpClinicalDocumentTruncated?: GpClinicalDocumentTruncatedResolvers<ContextType>;
  GpClinicalDocumentUnreadable?: GpClinicalDocumentUnreadableResolvers<ContextType>;
  GpClinicalDocumentWronglyEncoded?: GpClinicalDocumentWronglyEncodedResolvers<ContextType>;
  GpClinician?: GpClinicianResolvers<ContextType>;
  GpClinicianSexInput?: GpClinicianSexInputResolvers;
  GpDetailsChangeNotPending?: GpDetailsChangeNotPendingResolvers<ContextType>;
  GpDetailsChangeOutcomeUnknown?: GpDetailsChangeOutcomeUnknownResolvers<ContextType>;
  GpDetailsChangeRefused?: GpDetailsChangeRefusedResolvers<ContextType>;
  GpFoundPractice?: GpFoundPracticeResolvers<ContextType>;
  GpFoundPractices?: GpFoundPracticesResolvers<ContextType>;
  GpInputNecessity?: GpInputNecessityResolvers;
  GpMedicalRecordEntry?: GpMedicalRecordEntryResolvers<ContextType>;
  GpMedicalRecordSection?: GpMedicalRecordSectionResolvers<ContextType>;
  GpMedicationCourseKind?: GpMedicationCourseKindResolvers;
  GpMedicationCourseNotFound?: GpMedicationCourseNotFoundResolvers<ContextType>;
  GpMedicationCourses?: GpMedicationCoursesResolvers<ContextType>;
  GpMedicationCoursesResult?: GpMedicationCoursesResultResolvers<ContextType>;
  GpMedicationNotOrderable?: GpMedicationNotOrderableResolvers<ContextType>;
  GpMedicationNotOrderableReason?: GpMedicationNotOrderableReasonResolvers;
  GpMedicationOrdering?: GpMedicationOrderingResolvers<ContextType>;
  GpMessageSettings?: GpMessageSettingsResolvers<ContextType>;
  GpObservationRange?: GpObservationRangeResolvers<ContextType>;
  GpObservationValue?: GpObservationValueResolvers<ContextType>;
  GpOnlineRegistrationAlreadyLinked?: GpOnlineRegistrationAlreadyLinkedResolvers<ContextType>;
  GpOnlineRegistrationIdentityNotProven?: GpOnlineRegistrationIdentityNotProvenResolvers<ContextType>;
  GpOnlineRegistrationIdentityReason?: GpOnlineRegistrationIdentityReasonResolvers;
  GpOnlineRegistrationLockedOut?: GpOnlineRegistrationLockedOutResolvers<ContextType>;
  GpOnlineRegistrationOutcomeUnknown?: GpOnlineRegistrationOutcomeUnknownResolvers<ContextType>;
  GpOnlineRegistrationRefused?: GpOnlineRegistrationRefusedResolvers<ContextType>;
  GpOnlineRegistrationRefusedReason?: GpOnlineRegistrationRefusedReasonResolvers;
  GpOnlineRegistrationSuccess?: GpOnlineRegistrationSuccessResolvers<ContextType>;
  GpOnlineServiceStatus?: GpOnlineServiceStatusResolvers<ContextType>;
  GpOnlineUser?: GpOnlineUserResolvers<ContextType>;
  GpOtherServices?: GpOtherServicesResolvers<ContextType>;
  GpPatientAccessLevel?: GpPatientAccessLevelResolvers;
  GpPatientContactDetails?: GpPatientContactDetailsResolvers<ContextType>;
  GpPatientDemographics?: GpPatientDemographicsResolvers<ContextType>;
  GpPatientDemographicsResult?: GpPatientDemographicsResultResolvers<ContextType>;
  GpPatientDetailsChange?: GpPatientDetailsChangeResolvers<ContextType>;
  GpPatientDetailsChangeResult?: GpPatientDetailsChangeResultResolvers<ContextType>;
  GpPatientNotFound?: GpPatientNotFoundResolvers<ContextType>;
  GpPatientRelation?: GpPatientRelationResolvers;
  GpPatientRelationInput?: GpPatientRelationInputResolvers;
  GpPendingDetailsChange?: GpPendingDetailsChangeResolvers<ContextType>;
  GpPostalAddress?: GpPostalAddressResolvers<ContextType>;
  GpPracticeMessageNotFound?: GpPracticeMessageNotFoundResolvers<ContextType>;
  GpPracticeMessageOutcomeUnknown?: GpPracticeMessageOutcomeUnknownResolvers<ContextType>;
  GpPracticeMessageRecipient?: GpPracticeMessageRecipientResolvers<ContextType>;
  GpPracticeMessageRecipientNotFound?: GpPracticeMessageRecipientNotFoundResolvers<ContextType>;
  GpPracticeMessageRecipients?: GpPracticeMessageRecipientsResolvers<ContextType>;
  GpPracticeMessageRecipientsResult?: GpPracticeMessageRecipientsResultResolvers<ContextType>;
  GpPracticeMessageRefused?: GpPracticeMessageRefusedResolvers<ContextType>;
  GpPracticeMessageReply?: GpPracticeMessageReplyResolvers<ContextType>;
  GpPracticeMessageResult?: GpPracticeMessageResultResolvers<ContextType>;
  GpPracticeMessageThread?: GpPracticeMessageThreadResolvers<ContextType>;
  GpPracticeMessages?: GpPracticeMessagesResolvers<ContextType>;
  GpPracticeMessagesResult?: GpPracticeMessagesResultResolvers<ContextType>;
  GpPracticeNotLive?: GpPracticeNotLiveResolvers<ContextType>;
  GpPracticeSettings?: GpPracticeSettingsResolvers<ContextType>;
  GpPracticeSettingsResult?: GpPracticeSettingsResultResolvers<ContextType>;
  GpPrescriptionAlreadyPending?: GpPrescriptionAlreadyPendingResolvers<ContextType>;
  GpPrescriptionCommentNotAsked?: GpPrescriptionCommentNotAskedResolvers<ContextType>;
  GpPrescriptionCommentRequired?: GpPrescriptionCommentRequiredResolvers<ContextType>;
  GpPrescriptionDetailsRefused?: GpPrescriptionDetailsRefusedResolvers<ContextType>;
  GpPrescriptionNotCancellable?: GpPrescriptionNotCancellableResolvers<ContextType>;
  GpPrescriptionNotFound?: GpPrescriptionNotFoundResolvers<ContextType>;
  GpPrescriptionOutcomeUnknown?: GpPrescriptionOutcomeUnknownResolvers<ContextType>;
  GpPrescriptionRequester?: GpPrescriptionRequesterResolvers<ContextType>;
  GpPrescriptionResult?: GpPrescriptionResultResolvers<ContextType>;
  GpPrescriptionSettings?: GpPrescriptionSettingsResolvers<ContextType>;
  GpPrescriptions?: GpPrescriptionsResolvers<ContextType>;
  GpPrescriptionsResult?: GpPrescriptionsResultResolvers<ContextType>;
  GpRecordAccessDisabled?: GpRecordAccessDisabledResolvers<ContextType>;
  GpRecordAllergies?: GpRecordAllergiesResolvers<ContextType>;
  GpRecordAllergiesResult?: GpRecordAllergiesResultResolvers<ContextType>;
  GpRecordAllergy?: GpRecordAllergyResolvers<ContextType>;
  GpRecordAllergyConnection?: GpRecordAllergyConnectionResolvers<ContextType>;
  GpRecordAllergyEdge?: GpRecordAllergyEdgeResolvers<ContextType>;
  GpRecordConsultation?: GpRecordConsultationResolvers<ContextType>;
  GpRecordConsultationConnection?: GpRecordConsultationConnectionResolvers<ContextType>;
  GpRecordConsultationEdge?: GpRecordConsultationEdgeResolvers<ContextType>;
  GpRecordConsultationSection?: GpRecordConsultationSectionResolvers<ContextType>;
  GpRecordConsultations?: GpRecordConsultationsResolvers<ContextType>;
  GpRecordConsultationsResult?: GpRecordConsultationsResultResolvers<ContextType>;
  GpRecordContributor?: GpRecordContributorResolvers<ContextType>;
  GpRecordDocuments?: GpRecordDocumentsResolvers<ContextType>;
  GpRecordDocumentsResult?: GpRecordDocumentsResultResolvers<ContextType>;
  GpRecordImmunisation?: GpRecordImmunisationResolvers<ContextType>;
  GpRecordImmunisationConnection?: GpRecordImmunisationConnectionResolvers<ContextType>;
  GpRecordImmunisationEdge?: GpRecordImmunisationEdgeResolvers<ContextType>;
  GpRecordImmunisations?: GpRecordImmunisationsResolvers<ContextType>;
  GpRecordImmunisationsResult?: GpRecordImmunisationsResultResolvers<ContextType>;
  GpRecordMedication?: GpRecordMedicationResolvers<ContextType>;
  GpRecordMedicationResult?: GpRecordMedicationResultResolvers<ContextType>;
  GpRecordMedicine?: GpRecordMedicineResolvers<ContextType>;
  GpRecordMedicineConnection?: GpRecordMedicineConnectionResolvers<ContextType>;
  GpRecordMedicineConstituent?: GpRecordMedicineConstituentResolvers<ContextType>;
  GpRecordMedicineEdge?: GpRecordMedicineEdgeResolvers<ContextType>;
  GpRecordMedicineGroup?: GpRecordMedicineGroupResolvers;
  GpRecordMedicineGroupInput?: GpRecordMedicineGroupInputResolvers;
  GpRecordMedicineMixture?: GpRecordMedicineMixtureResolvers<ContextType>;
  GpRecordMedicineStatus?: GpRecordMedicineStatusResolvers;
  GpRecordObservation?: GpRecordObservationResolvers<ContextType>;
  GpRecordProblem?: GpRecordProblemResolvers<ContextType>;
  GpRecordProblemConnection?: GpRecordProblemConnectionResolvers<ContextType>;
  GpRecordProblemEdge?: GpRecordProblemEdgeResolvers<ContextType>;
  GpRecordProblems?: GpRecordProblemsResolvers<ContextType>;
  GpRecordProblemsResult?: GpRecordProblemsResultResolvers<ContextType>;
  GpRecordTestResult?: GpRecordTestResultResolvers<ContextType>;
  GpRecordTestResultConnection?: GpRecordTestResultConnectionResolvers<ContextType>;
  GpRecordTestResultEdge?: GpRecordTestResultEdgeResolvers<ContextType>;
  GpRecordTestResultResult?: GpRecordTestResultResultResolvers<ContextType>;
  GpRecordTestResults?: GpRecordTestResultsResolvers<ContextType>;
  GpRecordTestResultsLeftOut?: GpRecordTestResultsLeftOutResolvers<ContextType>;
  GpRecordTestResultsResult?: GpRecordTestResultsResultResolvers<ContextType>;
  GpRecordText?: GpRecordTextResolvers<ContextType>;
  GpRecordedObservation?: GpRecordedObservationResolvers<ContextType>;
  GpRequestedMedicine?: GpRequestedMedicineResolvers<ContextType>;
  GpRequestedMedicineStatus?: GpRequestedMedicineStatusResolvers;
  GpServiceNeedsNewerVersion?: GpServiceNeedsNewerVersionResolvers<ContextType>;
  GpServiceNotGranted?: GpServiceNotGrantedResolvers<ContextType>;
  GpServiceNotInThisEnvironment?: GpServiceNotInThisEnvironmentResolvers<ContextType>;
  GpServiceNotOffered?: GpServiceNotOfferedResolvers<ContextType>;
  GpServiceProblem?: GpServiceProblemResolvers<ContextType>;
  GpServiceUnavailable?: GpServiceUnavailableResolvers<ContextType>;
  GpSessionKind?: GpSessionKindResolvers;
  GpSessionKindInput?: GpSessionKindInputResolvers;
  GpSex?: GpSexResolvers;
  GpSexInput?: GpSexInputResolvers;
  GpSnomedCtCode?: GpSnomedCtCodeResolvers<ContextType>;
  GpSnomedCtIdentifierKind?: GpSnomedCtIdentifierKindResolvers;
  GpSpokenLanguage?: GpSpokenLanguageResolvers<ContextType>;
  GpUncodedTerm?: GpUncodedTermResolvers<ContextType>;
  GpUsualCancellationReason?: GpUsualCancellationReasonResolvers<ContextType>;
  LocalDateTime?: GraphQLScalarType;
  MarkGpMessageReadResult?: MarkGpMessageReadResultResolvers<ContextType>;
  MarkGpMessageReadSuccess?: MarkGpMessageReadSuccessResolvers<ContextType>;
  MedicalRecord?: MedicalRecordResolvers<ContextType>;
  MedicationCourse?: MedicationCourseResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  PracticeMessage?: PracticeMessageResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterGpAccountWithDemographicsResult?: RegisterGpAccountWithDemographicsResultResolvers<ContextType>;
  RegisterGpAccountWithLinkageKeyResult?: RegisterGpAccountWithLinkageKeyResultResolvers<ContextType>;
  RequestGpDetailsChangeResult?: RequestGpDetailsChangeResultResolvers<ContextType>;
  RequestGpDetailsChangeSuccess?: RequestGpDetailsChangeSuccessResolvers<ContextType>;
  RequestGpPrescriptionResult?: RequestGpPrescriptionResultResolvers<ContextType>;
  RequestGpPrescriptionSuccess?: RequestGpPrescriptionSuccessResolvers<ContextType>;
  ResetGpAccountLinkageKeyResult?: ResetGpAccountLinkageKeyResultResolvers<ContextType>;
  ResetGpAccountLinkageKeySuccess?: ResetGpAccountLinkageKeySuccessResolvers<ContextType>;
  SendGpMessageResult?: SendGpMessageResultResolvers<ContextType>;
  SendGpMessageSuccess?: SendGpMessageSuccessResolvers<ContextType>;
  UkDateTime?: UkDateTimeResolvers<ContextType>;
  UnlinkGpPatientResult?: UnlinkGpPatientResultResolvers<ContextType>;
  UnlinkGpPatientSuccess?: UnlinkGpPatientSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  contact?: ContactDirectiveResolver<any, any, ContextType>;
  oncePerOperation?: OncePerOperationDirectiveResolver<any, any, ContextType>;
  requiresService?: RequiresServiceDirectiveResolver<any, any, ContextType>;
};
