import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppointmentKind as DomainAppointmentKind, TelephoneKind as DomainTelephoneKind, PatientAppointment as DomainPatientAppointment, PracticeLocation as DomainPracticeLocation, OfferedSlot as DomainOfferedSlot, PracticeClinician as DomainPracticeClinician } from '../domain/appointment.ts';
import type { ClinicalDatePrecision as DomainClinicalDatePrecision, ClinicalDate as DomainClinicalDate } from '../domain/clinicalDate.ts';
import type { MedicineGroup as DomainMedicineGroup, MedicineStatus as DomainMedicineStatus, ObservationRange as DomainObservationRange, ObservationValue as DomainObservationValue, RecordContributor as DomainRecordContributor, MedicineMixture as DomainMedicineMixture, RecordText as DomainRecordText } from '../domain/medicalRecord.ts';
import type { SctidKind as DomainSctidKind } from '../domain/sctid.ts';
import type { InputNecessity as DomainInputNecessity, PracticeSettings as DomainPracticeSettings, FoundPractice as DomainFoundPractice, PostalAddress as DomainPostalAddress, Practice as DomainPractice } from '../domain/practice.ts';
import type { MedicationCourseKind as DomainMedicationCourseKind, NotOrderableReason as DomainNotOrderableReason, RequestedMedicineStatus as DomainRequestedMedicineStatus, PatientCourse as DomainPatientCourse, PatientPrescription as DomainPatientPrescription, Requester as DomainRequester, PatientMedicine as DomainPatientMedicine } from '../domain/prescription.ts';
import type { NamedPatient, AccessLevel as DomainAccessLevel, PatientRelation as DomainPatientRelation, Sex as DomainSex, PatientLink as DomainPatientLink, Demographics as DomainDemographics } from '../domain/patient.ts';
import type { IdentityProblem as DomainIdentityProblem } from '../domain/provenIdentity.ts';
import type { RegistrationRefusedReason as DomainRegistrationRefusedReason, RegistrationOutcome as DomainRegistrationOutcome, LinkageKeyOutcome as DomainLinkageKeyOutcome, AccountResetOutcome as DomainAccountResetOutcome, UnlinkOutcome as DomainUnlinkOutcome, Unlinked as DomainUnlinked } from '../domain/registrationOutcome.ts';
import type { BookingOutcome as DomainBookingOutcome, Booked as DomainBooked, CancellationOutcome as DomainCancellationOutcome } from '../domain/appointmentOutcome.ts';
import type { PrescriptionCancellationOutcome as DomainPrescriptionCancellationOutcome, PrescriptionCancelled as DomainPrescriptionCancelled, PrescriptionRequestOutcome as DomainPrescriptionRequestOutcome, PrescriptionRequested as DomainPrescriptionRequested } from '../domain/prescriptionOutcome.ts';
import type { MessageDeletionOutcome as DomainMessageDeletionOutcome, MessageReadingOutcome as DomainMessageReadingOutcome, MessageMarkedRead as DomainMessageMarkedRead, MessageSendingOutcome as DomainMessageSendingOutcome, MessageSent as DomainMessageSent } from '../domain/messageOutcome.ts';
import type { DetailsChange as DomainDetailsChange } from '../domain/detailsChange.ts';
import type { PatientMessage as DomainPatientMessage, PatientRecipient as DomainPatientRecipient, MessageReply as DomainMessageReply, MessageThread as DomainMessageThread } from '../domain/message.ts';
import type { DetailsRequestOutcome as DomainDetailsRequestOutcome, DetailsRequested as DomainDetailsRequested, DetailsCancellationOutcome as DomainDetailsCancellationOutcome } from '../domain/detailsChangeOutcome.ts';
import type { ClinicalCode as DomainClinicalCode } from '../domain/clinicalCode.ts';
import type { ShownDocument, DocumentPage, ShownAllergies, ShownObservation, AllergyPage, ShownConsultation, ConsultationPage, ShownConsultationSection, ShownConsultations, ShownDocuments, ImmunisationPage, ShownImmunisations, ShownMedication, ShownMedicine, MedicinePage, ShownProblem, ProblemPage, ShownProblems, ShownTestResult, TestResultPage, ShownTestResults } from '../domain/recordShown.ts';
import type { DocumentOutcome as DomainDocumentOutcome } from '../domain/documentReading.ts';
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
  /** A calendar date, `yyyy-MM-dd`. */
  Date: { input: string; output: string; }
  /** A moment in time with its offset from UTC, `2026-10-25T01:30:00+01:00`. */
  DateTime: { input: string; output: string; }
  /** A decimal number as a text, every digit as it was given: `1.10` is not `1.1`. */
  Decimal: { input: string; output: string; }
  /** A date and time as a clock on a UK wall shows it, without an offset: `2026-10-25T01:30:00`. */
  LocalDateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/**
 * The practice's answer was lost, and the account does not show as restricted, or cannot be looked at. Sessions are ended
 * here all the same. It may be asked for again.
 */
export type AccountResetOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'AccountResetOutcomeUnknown';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The patient, whose `accessLevel` tells once it can be read again. */
  readonly patient: Patient;
};

/** An appointment that is or was booked for a patient. */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** When it was booked; null when the practice does not say. */
  readonly bookedAt?: Maybe<UkDateTime>;
  /** Who sees the patient. Empty: the practice does not say. */
  readonly clinicians: ReadonlyArray<Clinician>;
  /** When it ends. */
  readonly endsAt: UkDateTime;
  /** Identifies the appointment for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** How patient and clinician meet. */
  readonly kind: AppointmentKind;
  /** Where it takes place; null when the practice does not say. */
  readonly location?: Maybe<AppointmentLocation>;
  /** The patient whose appointment it is. */
  readonly patient: Patient;
  /** The reason that was given when it was booked; null when none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the practice calls the clinic; null when it says nothing. */
  readonly sessionName?: Maybe<Scalars['String']['output']>;
  /** What the practice calls this type of appointment; null when it says nothing. */
  readonly slotType?: Maybe<Scalars['String']['output']>;
  /** When it begins. */
  readonly startsAt: UkDateTime;
  /** The number that the clinician will ring; null when it is not a telephone appointment or none was given. */
  readonly telephone?: Maybe<AppointmentTelephone>;
  /** The address of the video room; null when it is not a video appointment or the room is not known yet. */
  readonly videoUrl?: Maybe<Scalars['String']['output']>;
};

/** The practice's rules for reason or telephone number have just changed: ask for its settings again. */
export type AppointmentDetailsRefused = GpServiceProblem & {
  readonly __typename?: 'AppointmentDetailsRefused';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The appointment has begun already, and cannot be cancelled. */
export type AppointmentInPast = GpServiceProblem & {
  readonly __typename?: 'AppointmentInPast';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** How patient and clinician meet. */
export type AppointmentKind =
  /** At the patient's home. */
  | 'homeVisit'
  /** At the practice. */
  | 'inPerson'
  /** In a way that is not known here. */
  | 'other'
  /** By telephone. */
  | 'telephone'
  /** By video. */
  | 'video';

/** How patient and clinician meet. */
export type AppointmentKindInput =
  /** At the patient's home. */
  | 'homeVisit'
  /** At the practice. */
  | 'inPerson'
  /** By telephone. */
  | 'telephone'
  /** By video. */
  | 'video';

/** The patient has as many appointments ahead as the practice allows. */
export type AppointmentLimitReached = GpServiceProblem & {
  readonly __typename?: 'AppointmentLimitReached';
  /** How many appointments a patient may have ahead. 0: the practice takes no bookings online. */
  readonly maximumBooked: Scalars['Int']['output'];
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** Where an appointment takes place. */
export type AppointmentLocation = {
  readonly __typename?: 'AppointmentLocation';
  /** Its address; null when the practice gives none. */
  readonly address?: Maybe<PostalAddress>;
  /** Identifies the location at its practice: opaque and stable; also for `BookableSlotsFilterInput`. */
  readonly id: Scalars['ID']['output'];
  /** The location's name. */
  readonly name: Scalars['String']['output'];
};

/** The practice does not let this appointment be cancelled online. */
export type AppointmentNotCancellable = GpServiceProblem & {
  readonly __typename?: 'AppointmentNotCancellable';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
};

/** There is no such appointment, or it is not one that this person may see. */
export type AppointmentNotFound = GpServiceProblem & {
  readonly __typename?: 'AppointmentNotFound';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/**
 * The practice's answer was lost, and looking again did not tell whether the change was made. Do not repeat it blindly:
 * look at the appointments first, or ring the practice.
 */
export type AppointmentOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'AppointmentOutcomeUnknown';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** The patient whose appointments tell, once they can be read again. */
  readonly patient: Patient;
};

/** The practice takes no reason with a booking. */
export type AppointmentReasonNotAsked = GpServiceProblem & {
  readonly __typename?: 'AppointmentReasonNotAsked';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The practice wants a reason with a booking. */
export type AppointmentReasonRequired = GpServiceProblem & {
  readonly __typename?: 'AppointmentReasonRequired';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** Rules for appointments. */
export type AppointmentSettings = {
  readonly __typename?: 'AppointmentSettings';
  /** The first day that can be booked, in days from today; 0 is today. */
  readonly bookableFromDays: Scalars['Int']['output'];
  /** The last day that can be booked, in days from today. */
  readonly bookableToDays: Scalars['Int']['output'];
  /** How many appointments a patient may have booked ahead. 0: none can be booked online. */
  readonly maximumBooked: Scalars['Int']['output'];
  /** What the practice wants people to read before they book; null when nothing. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether a reason goes with a booking. */
  readonly reason: InputNecessity;
  /** Whether the practice takes bookings for telephone consultations. */
  readonly telephoneConsultations: Scalars['Boolean']['output'];
};

/** The slot has begun already. */
export type AppointmentSlotInPast = GpServiceProblem & {
  readonly __typename?: 'AppointmentSlotInPast';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The slot is not there, or no longer offered, or not offered to this person. */
export type AppointmentSlotNotFound = GpServiceProblem & {
  readonly __typename?: 'AppointmentSlotNotFound';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The slot is booked already, by this patient or somebody else. */
export type AppointmentSlotTaken = GpServiceProblem & {
  readonly __typename?: 'AppointmentSlotTaken';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The number that the clinician will ring. */
export type AppointmentTelephone = {
  readonly __typename?: 'AppointmentTelephone';
  /** Which of the patient's telephones it is; null when not given. */
  readonly kind?: Maybe<AppointmentTelephoneKind>;
  /** The number, as it was given. */
  readonly number: Scalars['String']['output'];
};

/** The number that the clinician is to ring. */
export type AppointmentTelephoneInput = {
  /** Which of the patient's telephones it is. */
  readonly kind?: InputMaybe<AppointmentTelephoneKind>;
  /** The number: digits, spaces, `+`, `-` and brackets, at most 30 characters. */
  readonly number: Scalars['String']['input'];
};

/** Which of a patient's telephones a number belongs to. */
export type AppointmentTelephoneKind =
  /** At home. */
  | 'home'
  /** A mobile. */
  | 'mobile'
  /** Another one. */
  | 'other';

/** A number was given, but the appointment is not by telephone. */
export type AppointmentTelephoneNotAsked = GpServiceProblem & {
  readonly __typename?: 'AppointmentTelephoneNotAsked';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** A telephone appointment needs the number to ring. */
export type AppointmentTelephoneRequired = GpServiceProblem & {
  readonly __typename?: 'AppointmentTelephoneRequired';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The slot is further ahead than the practice lets people book online. */
export type AppointmentTooFarAhead = GpServiceProblem & {
  readonly __typename?: 'AppointmentTooFarAhead';
  /** The last day that can be booked, in days from today. */
  readonly bookableToDays: Scalars['Int']['output'];
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The slot is sooner than the practice lets people book online. */
export type AppointmentTooSoon = GpServiceProblem & {
  readonly __typename?: 'AppointmentTooSoon';
  /** The first day that can be booked, in days from today. */
  readonly bookableFromDays: Scalars['Int']['output'];
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** A patient's appointments. */
export type Appointments = {
  readonly __typename?: 'Appointments';
  /**
   * True when perhaps only appointments that this person booked themselves are shown, because their account is restricted,
   * or nobody knows whether it is: there may be others.
   */
  readonly onlyOwnBookings: Scalars['Boolean']['output'];
  /** Appointments that have begun, the latest first, since the date asked for. Null: they were not asked for. */
  readonly past?: Maybe<ReadonlyArray<Appointment>>;
  /** Appointments ahead, the soonest first. Empty: none. */
  readonly upcoming: ReadonlyArray<Appointment>;
};

/** A patient's appointments, or why they cannot be had. */
export type AppointmentsResult = Appointments | GpAccountInactive | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered;

/** What to book. */
export type BookAppointmentInput = {
  /** Why the patient wants to be seen: at most 500 characters. `AppointmentSettings.reason` says whether it is asked for. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the `BookableSlot`. */
  readonly slotId: Scalars['ID']['input'];
  /** The number to ring: for a telephone appointment, and only for one. */
  readonly telephone?: InputMaybe<AppointmentTelephoneInput>;
};

/** What came of a booking. */
export type BookAppointmentResult = AppointmentDetailsRefused | AppointmentLimitReached | AppointmentOutcomeUnknown | AppointmentReasonNotAsked | AppointmentReasonRequired | AppointmentSlotInPast | AppointmentSlotNotFound | AppointmentSlotTaken | AppointmentTelephoneNotAsked | AppointmentTelephoneRequired | AppointmentTooFarAhead | AppointmentTooSoon | BookAppointmentSuccess | GpAccountInactive | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered;

/** The appointment is booked. */
export type BookAppointmentSuccess = {
  readonly __typename?: 'BookAppointmentSuccess';
  /** The appointment. Null only beside an error: it is booked all the same. */
  readonly appointment?: Maybe<Appointment>;
  /** The patient for whom it is booked. */
  readonly patient: Patient;
};

/** An appointment that is free. */
export type BookableSlot = {
  readonly __typename?: 'BookableSlot';
  /** Who sees the patient. Empty: the practice does not say. */
  readonly clinicians: ReadonlyArray<Clinician>;
  /** When it ends. */
  readonly endsAt: UkDateTime;
  /** Identifies the slot for this signed-in person: opaque; for `bookAppointment`. */
  readonly id: Scalars['ID']['output'];
  /** Whether its day lies within the days that the practice lets people book today. */
  readonly isWithinBookingDays: Scalars['Boolean']['output'];
  /** How patient and clinician meet. */
  readonly kind: AppointmentKind;
  /** Where it takes place; null when the practice does not say. */
  readonly location?: Maybe<AppointmentLocation>;
  /** What the practice calls the clinic; null when it says nothing. */
  readonly sessionName?: Maybe<Scalars['String']['output']>;
  /** What the practice calls this type of appointment; null when it says nothing. */
  readonly slotType?: Maybe<Scalars['String']['output']>;
  /** When it begins. */
  readonly startsAt: UkDateTime;
};

/** Free appointments. */
export type BookableSlots = {
  readonly __typename?: 'BookableSlots';
  /** The slots, the soonest first. Empty: none is free, or none is offered online. */
  readonly slots: ReadonlyArray<BookableSlot>;
};

/** Which slots to show. Everything that is given has to match. */
export type BookableSlotsFilterInput = {
  /** Only with this clinician: the `id` of a `Clinician`. */
  readonly clinicianId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these kinds; without it all kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<AppointmentKindInput>>;
  /** Only at this location: the `id` of an `AppointmentLocation`. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Free appointments, or why they cannot be had. */
export type BookableSlotsResult = BookableSlots | GpAccountInactive | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered;

/** What to cancel. */
export type CancelAppointmentInput = {
  /** The `id` of the `Appointment`. */
  readonly appointmentId: Scalars['ID']['input'];
  /** Why: at most 500 characters, and not empty. The practice reads it. */
  readonly reason: Scalars['String']['input'];
};

/** What came of a cancellation. */
export type CancelAppointmentResult = AppointmentInPast | AppointmentNotCancellable | AppointmentNotFound | AppointmentOutcomeUnknown | CancelAppointmentSuccess | GpAccountInactive | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered;

/** The appointment is cancelled. */
export type CancelAppointmentSuccess = {
  readonly __typename?: 'CancelAppointmentSuccess';
  /** The patient whose appointment it was. */
  readonly patient: Patient;
};

/** What to withdraw. */
export type CancelPrescriptionRequestInput = {
  /**
   * Only these medicines of it: the `id` of each `MedicationCourse`, at least one and at most 30. Without it the whole
   * request, as far as the practice has not dealt with it.
   */
  readonly courseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The `id` of the `Prescription`. */
  readonly prescriptionId: Scalars['ID']['input'];
};

/** What came of withdrawing a request. */
export type CancelPrescriptionRequestResult = CancelPrescriptionRequestSuccess | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | PrescriptionNotCancellable | PrescriptionNotFound | PrescriptionOutcomeUnknown;

/**
 * What could be withdrawn is withdrawn. Medicines that the practice had dealt with already stay as they are: the status of
 * each tells.
 */
export type CancelPrescriptionRequestSuccess = {
  readonly __typename?: 'CancelPrescriptionRequestSuccess';
  /** The patient whose request it was. */
  readonly patient: Patient;
  /** The request as it is now. Null only beside an error: it was withdrawn all the same. */
  readonly prescription?: Maybe<Prescription>;
};

/**
 * What an entry says: always in words where the practice gives any, and as a code where it has one. A code is called
 * SNOMED CT only when the practice itself says so and the code is a well-formed identifier; nothing is mapped.
 */
export type ClinicalCode = {
  /** The words that go with it; null when the practice gives none. */
  readonly term?: Maybe<Scalars['String']['output']>;
};

/** A date that may be known in part only. It is never made more precise than it is. */
export type ClinicalDate = {
  readonly __typename?: 'ClinicalDate';
  /** How much of it is known. */
  readonly precision: ClinicalDatePrecision;
  /**
   * `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, by the precision. Where that is unknown: what the practice wrote, or null when it
   * wrote nothing.
   */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** How much of a date is known. */
export type ClinicalDatePrecision =
  /** The day. */
  | 'day'
  /** The month. */
  | 'month'
  /** Nothing that could be read as a date. */
  | 'unknown'
  /** The year. */
  | 'year';

/** A letter, report or scan in the medical record. */
export type ClinicalDocument = MedicalRecordEntry & {
  readonly __typename?: 'ClinicalDocument';
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** What sort of document it is, and its code where it has one. */
  readonly code: ClinicalCode;
  /**
   * What the document holds, made safe to show. Each content is a look of its own at the practice and may be megabytes,
   * so ask for it only where one document is shown: at most 10 in one request. Null only beside an error.
   */
  readonly content?: Maybe<ClinicalDocumentContentResult>;
  /** When it was written or received, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** Who put it into the record; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /**
   * The ending of the original file's name, such as `pdf`; null when the practice does not say. The content comes as HTML
   * all the same.
   */
  readonly extension?: Maybe<Scalars['String']['output']>;
  /** The practice gives no free texts of entries before this date, though there may be some. Null: it names no such date. */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** Identifies the document for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Whether the practice gives the content online. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** What sort of document it is, in the practice's words; null when it does not say. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** How many pages it has; null when the practice does not say. */
  readonly pageCount?: Maybe<Scalars['Int']['output']>;
  /** The patient in whose record it is. */
  readonly patient: Patient;
  /** How large it is, in bytes; null when the practice does not say. It is no promise about the content. */
  readonly sizeBytes?: Maybe<Scalars['Int']['output']>;
  /** Free texts that go with it, the title among them. Empty: none, or they are withheld: see `freeTextWithheldBefore`. */
  readonly texts: ReadonlyArray<RecordText>;
  /** What it is called; null when the practice gives no name, or withholds it as a free text. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A page of documents. */
export type ClinicalDocumentConnection = {
  readonly __typename?: 'ClinicalDocumentConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<ClinicalDocumentEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. 0: none is shared, which does not mean that there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a document holds, made safe to show. */
export type ClinicalDocumentContent = {
  readonly __typename?: 'ClinicalDocumentContent';
  /** The encoding of the original, such as `utf-8` or `windows-1252`. */
  readonly charset: Scalars['String']['output'];
  /**
   * Something of the original is not in `html`, or may not be, such as an image from elsewhere. Tell the person that the
   * practice has the whole document.
   */
  readonly contentRemoved: Scalars['Boolean']['output'];
  /**
   * A fragment of HTML from a small list of harmless elements: no scripts, styles, forms or links, and images only as data
   * within it. Show it in a sandboxed frame all the same.
   */
  readonly html: Scalars['String']['output'];
  /** Nothing says what the encoding is: letters with accents and signs such as the pound's may be wrong. */
  readonly isCharsetGuessed: Scalars['Boolean']['output'];
  /** The same in plain text. */
  readonly text: Scalars['String']['output'];
};

/** What a document holds, or why it cannot be shown. */
export type ClinicalDocumentContentResult = ClinicalDocumentContent | ClinicalDocumentCorrupt | ClinicalDocumentEmpty | ClinicalDocumentNotAvailable | ClinicalDocumentNotMadeSafe | ClinicalDocumentReaderBusy | ClinicalDocumentTooLarge | ClinicalDocumentTookTooLong | ClinicalDocumentTruncated | ClinicalDocumentUnreadable | ClinicalDocumentWronglyEncoded | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted;

/** The document is damaged. */
export type ClinicalDocumentCorrupt = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentCorrupt';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** An entry of a page of documents. */
export type ClinicalDocumentEdge = {
  readonly __typename?: 'ClinicalDocumentEdge';
  /** Where it stands: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ClinicalDocument;
};

/** The document came without anything in it. */
export type ClinicalDocumentEmpty = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentEmpty';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The practice does not give the content online, or the document is not there any more. */
export type ClinicalDocumentNotAvailable = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentNotAvailable';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The document could not be made safe to show. */
export type ClinicalDocumentNotMadeSafe = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentNotMadeSafe';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** Too many documents are being read at the moment. Trying again later may help. */
export type ClinicalDocumentReaderBusy = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentReaderBusy';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** A document of the record, or why it cannot be had. */
export type ClinicalDocumentResult = ClinicalDocument | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted;

/** The document is larger than can be shown, packed or unpacked. */
export type ClinicalDocumentTooLarge = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentTooLarge';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The document took longer to be made safe than is allowed. */
export type ClinicalDocumentTookTooLong = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentTookTooLong';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The document came without its end. A part of it is not shown, since what is missing may matter most. */
export type ClinicalDocumentTruncated = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentTruncated';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The document's text is in no encoding that can be read, or it is no text. */
export type ClinicalDocumentUnreadable = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentUnreadable';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The document is not encoded or packed as it should be. */
export type ClinicalDocumentWronglyEncoded = GpServiceProblem & {
  readonly __typename?: 'ClinicalDocumentWronglyEncoded';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** Somebody who sees patients. */
export type Clinician = {
  readonly __typename?: 'Clinician';
  /** Forenames; null when not given. */
  readonly forenames?: Maybe<Scalars['String']['output']>;
  /** Identifies the clinician at their practice: opaque and stable; also for `BookableSlotsFilterInput`. */
  readonly id: Scalars['ID']['output'];
  /** What they do at the practice; null when not given. */
  readonly jobRole?: Maybe<Scalars['String']['output']>;
  /** The languages that they speak, as far as the practice says. Empty: it says nothing. */
  readonly languages: ReadonlyArray<SpokenLanguage>;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Sex; null when not given. */
  readonly sex?: Maybe<PatientSex>;
  /** Surname; null when not given. */
  readonly surname?: Maybe<Scalars['String']['output']>;
  /** Title; null when not given. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** What to delete. */
export type DeleteMessageInput = {
  /** The `id` of the `PracticeMessage`. */
  readonly messageId: Scalars['ID']['input'];
};

/** What came of deleting a conversation. */
export type DeleteMessageResult = DeleteMessageSuccess | GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | PracticeMessageNotFound | PracticeMessageOutcomeUnknown;

/** The conversation is deleted. */
export type DeleteMessageSuccess = {
  readonly __typename?: 'DeleteMessageSuccess';
  /** The patient whose conversation it was. */
  readonly patient: Patient;
};

/** Nothing waited for the practice: it was dealt with, or withdrawn before. */
export type DetailsChangeNotPending = GpServiceProblem & {
  readonly __typename?: 'DetailsChangeNotPending';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/**
 * The practice's answer was lost, and looking again did not tell whether the request was made or withdrawn. Do not repeat
 * it blindly: look at the request first, or ring the practice.
 */
export type DetailsChangeOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'DetailsChangeOutcomeUnknown';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** The patient whose request tells, once it can be read again. */
  readonly patient: Patient;
};

/** The practice did not take these details, and did not say why. Nothing was asked for. */
export type DetailsChangeRefused = GpServiceProblem & {
  readonly __typename?: 'DetailsChangeRefused';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** A code that is not known to be SNOMED CT's: the practice system's own. It means nothing to other systems. */
export type EmisCode = ClinicalCode & {
  readonly __typename?: 'EmisCode';
  /** The code, every digit as the practice gives it. */
  readonly code: Scalars['String']['output'];
  /** The words that go with it; null when the practice gives none. */
  readonly term?: Maybe<Scalars['String']['output']>;
};

/** What to look for. At least one of the two; with both, both have to match. */
export type FindPracticesInput = {
  /** Part of the practice's name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The practice's postcode, or its beginning. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
};

/** Practices found, or why nobody can look for them here. */
export type FindPracticesResult = FoundPractices | GpServiceNotInThisEnvironment;

/** A practice as a search shows it. */
export type FoundPractice = {
  readonly __typename?: 'FoundPractice';
  /** Its address; null when not known. */
  readonly address?: Maybe<PostalAddress>;
  /** The practice's name. */
  readonly name: Scalars['String']['output'];
  /** The practice's ODS code, in capitals. */
  readonly odsCode: Scalars['ID']['output'];
  /** The practice itself. Null: it does not take part. Asking for it costs a look at each practice found. */
  readonly practice?: Maybe<Practice>;
};

/** Practices that match. */
export type FoundPractices = {
  readonly __typename?: 'FoundPractices';
  /** The practices, in the order in which they were found. Empty: none matches. */
  readonly practices: ReadonlyArray<FoundPractice>;
};

/** The person's online account is inactive or archived. */
export type GpAccountInactive = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpAccountInactive';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The practice that can make it active again. */
  readonly practice?: Maybe<Practice>;
  /** Always `ACCOUNT_INACTIVE`. */
  readonly reason: GpServiceUnavailableReason;
  /** The service that was asked for. */
  readonly service: GpOnlineService;
};

/** The person's online account is restricted until the practice has checked who they are. */
export type GpAccountRestricted = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpAccountRestricted';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The practice that can lift the restriction. */
  readonly practice?: Maybe<Practice>;
  /** Always `ACCOUNT_RESTRICTED`. */
  readonly reason: GpServiceUnavailableReason;
  /** The service that was asked for. */
  readonly service: GpOnlineService;
};

/** What a person can do about a problem. */
export type GpNextStep =
  /** Check what was given, and try again. */
  | 'CHECK_DETAILS'
  /** Ask the practice, by telephone or at its desk. */
  | 'CONTACT_PRACTICE'
  /** Nothing: the service does not exist here. */
  | 'NOTHING'
  /** Go and see the practice with proof of identity. */
  | 'PROVE_IDENTITY_AT_PRACTICE'
  /** Sign in again, in a way that proves who the person is and tells their name and date of birth. */
  | 'SIGN_IN_WITH_PROOF'
  /** Try once more. */
  | 'TRY_AGAIN'
  /** Nothing helps but waiting: the practice gets the service with a later version, or goes live later. */
  | 'WAIT';

/** What a practice can offer online. Each service can be off at a practice, in its version, or for one person. */
export type GpOnlineService =
  /** The emergency stop for an account that somebody else may be using. */
  | 'ACCOUNT_RESET'
  /** Seeing, booking and cancelling appointments. */
  | 'APPOINTMENTS'
  /** Asking the practice to change address or contact details. */
  | 'DETAILS_CHANGE'
  /** Messages between patient and practice. */
  | 'MESSAGES'
  /** Reading the details that the practice holds of a patient: name, birth date, address. */
  | 'PATIENT_DETAILS'
  /** Finding practices by name or postcode. */
  | 'PRACTICE_SEARCH'
  /** The practice's own rules and messages for online services. */
  | 'PRACTICE_SETTINGS'
  /** Seeing medicines and asking for repeat prescriptions. */
  | 'PRESCRIPTIONS'
  /** Withdrawing a request for a prescription. */
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
  /** Opening an online account with name, birth date and postcode. */
  | 'REGISTRATION_WITH_DEMOGRAPHICS'
  /** Linking an online account by its linkage key. */
  | 'REGISTRATION_WITH_LINKAGE_KEY'
  /** Appointments by telephone. */
  | 'TELEPHONE_APPOINTMENTS'
  /** Appointments by video. */
  | 'VIDEO_APPOINTMENTS';

/** One online service, and whether it can be used: what a screen needs to show or hide a button before it is pressed. */
export type GpOnlineServiceStatus = {
  readonly __typename?: 'GpOnlineServiceStatus';
  /** Whether it can be used now. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** The service. */
  readonly service: GpOnlineService;
  /** Why it cannot be used; null when it can. */
  readonly unavailable?: Maybe<GpServiceUnavailable>;
};

/** The signed-in person. */
export type GpOnlineUser = {
  readonly __typename?: 'GpOnlineUser';
  /** The patients whom this person may see: themselves, and those for whom they act. Empty: no account is linked yet. */
  readonly patients: ReadonlyArray<Patient>;
};

/** There is no such patient, or not one whom this person may see; which of the two is not told. */
export type GpPatientNotFound = GpServiceProblem & {
  readonly __typename?: 'GpPatientNotFound';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The practice is not live for online services yet, or no longer. */
export type GpPracticeNotLive = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpPracticeNotLive';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The practice that is not live; null when it takes part no longer. */
  readonly practice?: Maybe<Practice>;
  /** Always `PRACTICE_NOT_LIVE`. */
  readonly reason: GpServiceUnavailableReason;
  /** The service that was asked for. */
  readonly service: GpOnlineService;
};

/** The practice has switched off online access to the record, or to this part of it. */
export type GpRecordAccessDisabled = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpRecordAccessDisabled';
  /** True when no part of the record can be read online, false when other parts can. */
  readonly isWholeRecord: Scalars['Boolean']['output'];
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The practice that has switched it off. */
  readonly practice?: Maybe<Practice>;
  /** Always `RECORD_ACCESS_DISABLED`. */
  readonly reason: GpServiceUnavailableReason;
  /** The part of the record that was asked for. */
  readonly service: GpOnlineService;
};

/** The practice runs a version that does not know the service yet. */
export type GpServiceNeedsNewerVersion = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpServiceNeedsNewerVersion';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The practice that runs an older version. */
  readonly practice?: Maybe<Practice>;
  /** The version that the practice runs, such as `1.8`. */
  readonly practiceVersion: Scalars['String']['output'];
  /** Always `NEEDS_NEWER_VERSION`. */
  readonly reason: GpServiceUnavailableReason;
  /** The oldest version that has the service, such as `2.1`. */
  readonly requiredVersion: Scalars['String']['output'];
  /** The service that was asked for. */
  readonly service: GpOnlineService;
};

/** The practice offers the service, but has not granted it to this person. */
export type GpServiceNotGranted = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpServiceNotGranted';
  /** Whether the practice has assigned the service to this person's account. */
  readonly isAssigned: Scalars['Boolean']['output'];
  /** Whether the service is in effect for this person now; an assigned service can still be out of effect. */
  readonly isEffective: Scalars['Boolean']['output'];
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The practice that can grant it. */
  readonly practice?: Maybe<Practice>;
  /** Always `NOT_GRANTED`. */
  readonly reason: GpServiceUnavailableReason;
  /** The service that was asked for. */
  readonly service: GpOnlineService;
};

/** This environment, such as a test environment, does not have the service at all. */
export type GpServiceNotInThisEnvironment = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpServiceNotInThisEnvironment';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The practice to turn to; null where none is concerned. */
  readonly practice?: Maybe<Practice>;
  /** Always `NOT_IN_THIS_ENVIRONMENT`. */
  readonly reason: GpServiceUnavailableReason;
  /** The service that was asked for. */
  readonly service: GpOnlineService;
};

/** The practice has switched the service off. */
export type GpServiceNotOffered = GpServiceProblem & GpServiceUnavailable & {
  readonly __typename?: 'GpServiceNotOffered';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The practice that does not offer it. */
  readonly practice?: Maybe<Practice>;
  /** Always `NOT_OFFERED`. */
  readonly reason: GpServiceUnavailableReason;
  /** The service that was asked for. */
  readonly service: GpOnlineService;
};

/** Something that was asked for did not happen, for a reason that was to be expected. */
export type GpServiceProblem = {
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/**
 * A service is not available to this person at this practice. It works on every field with `@requiresService`:
 * `... on GpServiceUnavailable { reason message nextStep }`.
 */
export type GpServiceUnavailable = {
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The practice to turn to; null where none is concerned, or it takes part no longer. */
  readonly practice?: Maybe<Practice>;
  /** Why it is not available. */
  readonly reason: GpServiceUnavailableReason;
  /** The service that was asked for. */
  readonly service: GpOnlineService;
};

/** Why a service is not available, in the order in which the reasons are looked at: the first that holds is told. */
export type GpServiceUnavailableReason =
  /** The person's online account is inactive or archived. */
  | 'ACCOUNT_INACTIVE'
  /** The person's online account is restricted until the practice has checked who they are. */
  | 'ACCOUNT_RESTRICTED'
  /** The practice runs a version that does not know the service yet. */
  | 'NEEDS_NEWER_VERSION'
  /** The practice offers the service, but has not granted it to this person. */
  | 'NOT_GRANTED'
  /** This environment, such as a test environment, does not have the service at all. */
  | 'NOT_IN_THIS_ENVIRONMENT'
  /** The practice has switched the service off. */
  | 'NOT_OFFERED'
  /** The practice is not live for online services yet, or no longer. */
  | 'PRACTICE_NOT_LIVE'
  /** The practice has switched off online access to the record, or to this part of it. */
  | 'RECORD_ACCESS_DISABLED';

/** Whether a text goes with a request. */
export type InputNecessity =
  /** It is not asked for, and is refused when given. */
  | 'notAsked'
  /** It may be given. */
  | 'optional'
  /** The practice has a rule that is not known here: give the text. */
  | 'other'
  /** It has to be given. */
  | 'required';

/** What to mark as read. */
export type MarkMessageReadInput = {
  /** The `id` of the `PracticeMessage`. */
  readonly messageId: Scalars['ID']['input'];
};

/** What came of marking a conversation as read. */
export type MarkMessageReadResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | MarkMessageReadSuccess | PracticeMessageNotFound | PracticeMessageOutcomeUnknown;

/** The conversation is marked as read. */
export type MarkMessageReadSuccess = {
  readonly __typename?: 'MarkMessageReadSuccess';
  /** The conversation as it is now. Null only beside an error: it is marked all the same. */
  readonly message?: Maybe<PracticeMessage>;
  /** The patient whose conversation it is. */
  readonly patient: Patient;
};

/**
 * A patient's medical record, as one signed-in person sees it. Sections that are asked for with the same dates cost one
 * look at the practice together.
 */
export type MedicalRecord = {
  readonly __typename?: 'MedicalRecord';
  /** Allergies and bad reactions to medicines or other things. Null only beside an error. */
  readonly allergies?: Maybe<RecordAllergiesResult>;
  /** What was said and done when the patient was seen, rung or written about. Null only beside an error. */
  readonly consultations?: Maybe<RecordConsultationsResult>;
  /**
   * One document of the record. Null: no such document, or one that is not this patient's or not shown any more; beside
   * an error, not known.
   */
  readonly document?: Maybe<ClinicalDocumentResult>;
  /** Letters, reports and scans in the record, without their content. Null only beside an error. */
  readonly documents?: Maybe<RecordDocumentsResult>;
  /** Identifies the record for this signed-in person: opaque, stable, and tells nothing about the patient. */
  readonly id: Scalars['ID']['output'];
  /** Vaccinations that the patient was given. Null only beside an error. */
  readonly immunisations?: Maybe<RecordImmunisationsResult>;
  /** Medicines that the patient was prescribed: once, now again and again, or no longer. Null only beside an error. */
  readonly medication?: Maybe<RecordMedicationResult>;
  /** Whose record it is. */
  readonly patient: Patient;
  /** Conditions that the patient has or had, as the practice follows them. Null only beside an error. */
  readonly problems?: Maybe<RecordProblemsResult>;
  /** Results of blood tests and other investigations, panels with what they consist of. Null only beside an error. */
  readonly testResults?: Maybe<RecordTestResultsResult>;
};


/**
 * A patient's medical record, as one signed-in person sees it. Sections that are asked for with the same dates cost one
 * look at the practice together.
 */
export type MedicalRecordAllergiesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A patient's medical record, as one signed-in person sees it. Sections that are asked for with the same dates cost one
 * look at the practice together.
 */
export type MedicalRecordConsultationsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A patient's medical record, as one signed-in person sees it. Sections that are asked for with the same dates cost one
 * look at the practice together.
 */
export type MedicalRecordDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A patient's medical record, as one signed-in person sees it. Sections that are asked for with the same dates cost one
 * look at the practice together.
 */
export type MedicalRecordDocumentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A patient's medical record, as one signed-in person sees it. Sections that are asked for with the same dates cost one
 * look at the practice together.
 */
export type MedicalRecordImmunisationsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A patient's medical record, as one signed-in person sees it. Sections that are asked for with the same dates cost one
 * look at the practice together.
 */
export type MedicalRecordMedicationArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A patient's medical record, as one signed-in person sees it. Sections that are asked for with the same dates cost one
 * look at the practice together.
 */
export type MedicalRecordProblemsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A patient's medical record, as one signed-in person sees it. Sections that are asked for with the same dates cost one
 * look at the practice together.
 */
export type MedicalRecordTestResultsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** An entry of the medical record. */
export type MedicalRecordEntry = {
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** What the entry says, and its code where it has one. */
  readonly code: ClinicalCode;
  /** When it was true or took place, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** Who wrote it down; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /** Identifies the entry for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/**
 * A section of the medical record. Staff may hide any entry from online access, and nothing shows that they have: an empty
 * section means that nothing is shared, never that there is nothing.
 */
export type MedicalRecordSection = {
  /** The practice gives no free texts of entries before this date, though there may be some. Null: it names no such date. */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The first day of the entries; null: no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * To be shown beside the entries, and above all in the place of none: the practice may have hidden some, and an empty
   * list means that nothing is shared, not that there is nothing.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The last day of the entries; null: no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A medicine as the practice prescribes it to a patient, once or again and again. */
export type MedicationCourse = {
  readonly __typename?: 'MedicationCourse';
  /** What the medicine is made of, where the practice says so. Empty: it does not say. */
  readonly constituents: ReadonlyArray<Scalars['String']['output']>;
  /** How to take it, as the practice wrote it; null when it says nothing. */
  readonly dosage?: Maybe<Scalars['String']['output']>;
  /**
   * Identifies the course for this signed-in person: opaque and stable; for `requestPrescription` and
   * `cancelPrescriptionRequest`.
   */
  readonly id: Scalars['ID']['output'];
  /** Whether it is prescribed once or again and again. */
  readonly kind: MedicationCourseKind;
  /** When it was last issued; null when not yet, or when the practice does not say. */
  readonly lastIssuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The medicine's name, strength and form, as prescribed. */
  readonly name: Scalars['String']['output'];
  /** When it is to be issued next; null when the practice does not say. */
  readonly nextIssueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the practice lets it be asked for online, and if not, why. */
  readonly ordering: MedicationOrdering;
  /**
   * The request of the last 30 days that still waits for the practice: until it is dealt with, the medicine cannot be
   * asked for again. Null: none waits, unless it stands beside an error.
   */
  readonly pendingRequest?: Maybe<Prescription>;
  /** How much is prescribed at a time, as the practice wrote it; null when it says nothing. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** When the practice wants to look at it again; null when it does not say. */
  readonly reviewAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a medicine is prescribed once or again and again. */
export type MedicationCourseKind =
  /** Prescribed once. */
  | 'acute'
  /** Prescribed again and again, without being asked for. */
  | 'automatic'
  /** In a way that is not known here. */
  | 'other'
  /** Prescribed again and again, when the patient asks. */
  | 'repeat'
  /** Prescribed for a period, and dispensed by a pharmacy in parts. */
  | 'repeatDispensing';

/** Some of the medicines are not on the patient's list, or no longer. Nothing was asked for. */
export type MedicationCourseNotFound = GpServiceProblem & {
  readonly __typename?: 'MedicationCourseNotFound';
  /** The ids that were not found, as they were given. Empty: it could not be found out which. */
  readonly courseIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The patient's medicines. */
export type MedicationCourses = {
  readonly __typename?: 'MedicationCourses';
  /** The medicines, by name. Empty: the practice shows none online, which does not mean that the patient takes none. */
  readonly courses: ReadonlyArray<MedicationCourse>;
};

/** The patient's medicines, or why they cannot be had. */
export type MedicationCoursesResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | MedicationCourses;

/** Some of the medicines cannot be asked for online. Nothing was asked for. */
export type MedicationNotOrderable = GpServiceProblem & {
  readonly __typename?: 'MedicationNotOrderable';
  /** The medicines that cannot be asked for. */
  readonly courses: ReadonlyArray<MedicationCourse>;
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** Why a medicine cannot be asked for online. */
export type MedicationNotOrderableReason =
  /** It is prescribed once: the patient has to see or ring the practice. */
  | 'acute'
  /** It comes by itself: nobody has to ask. */
  | 'automatic'
  /** The practice does not let it be asked for online now. */
  | 'practiceDoesNotAllow';

/** Whether a practice lets a medicine be asked for online. Whether it has been asked for already is another question. */
export type MedicationOrdering = {
  readonly __typename?: 'MedicationOrdering';
  /** Whether it can be asked for, unless a request for it still waits: see `MedicationCourse.pendingRequest`. */
  readonly isOrderable: Scalars['Boolean']['output'];
  /** Why not; null when it can be asked for. */
  readonly whyNot?: Maybe<MedicationNotOrderableReason>;
};

/** Rules for messages. */
export type MessageSettings = {
  readonly __typename?: 'MessageSettings';
  /** What the practice wants people to read before they write; null when nothing. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Books a free appointment for a patient. Null only beside an error. */
  readonly bookAppointment?: Maybe<BookAppointmentResult>;
  /** Cancels an appointment. Null only beside an error. */
  readonly cancelAppointment?: Maybe<CancelAppointmentResult>;
  /** Withdraws a request, wholly or for some of its medicines. Null only beside an error. */
  readonly cancelPrescriptionRequest?: Maybe<CancelPrescriptionRequestResult>;
  /** Deletes a conversation, with its replies. It cannot be brought back online. Null only beside an error. */
  readonly deleteMessage?: Maybe<DeleteMessageResult>;
  /**
   * Marks the replies of a conversation as read. Reading it does not: do so when a person has seen them. Null only beside
   * an error.
   */
  readonly markMessageRead?: Maybe<MarkMessageReadResult>;
  /**
   * Opens an online account for the signed-in person at their practice, without a letter. It is restricted until the
   * practice has checked who they are. It needs a sign-in that has proven who the person is, and that says the same name
   * and date of birth. Null only beside an error.
   */
  readonly registerWithDemographics?: Maybe<RegisterWithDemographicsResult>;
  /**
   * Links an online account of a practice to the signed-in person, by the letter in which the practice gives an account id
   * and a linkage key. It works once for a letter: the practice then gives a key of its own, which is kept here and never
   * shown. Null only beside an error.
   */
  readonly registerWithLinkageKey?: Maybe<RegisterWithLinkageKeyResult>;
  /**
   * Asks the practice to change contact details or address. Somebody there looks at it first: until then the details stay
   * as they are. It takes the place of a change that waits. Null only beside an error.
   */
  readonly requestDetailsChange?: Maybe<RequestDetailsChangeResult>;
  /** Asks the practice for medicines again. Null only beside an error. */
  readonly requestPrescription?: Maybe<RequestPrescriptionResult>;
  /**
   * The emergency stop, for when somebody else may be using the account: ends every session with the patient under this
   * account and restricts the account. Only the practice can open it again. Null only beside an error.
   */
  readonly resetAccountLinkageKey?: Maybe<ResetAccountLinkageKeyResult>;
  /**
   * Sends a message to the practice. Nobody reads it at once: say so, and that it is not for emergencies. Null only beside
   * an error.
   */
  readonly sendMessage?: Maybe<SendMessageResult>;
  /**
   * Forgets the signed-in person's access to a patient here. The practice is not told, so the account stays linked there:
   * to link it again takes a new linkage key from the practice. Null only beside an error.
   */
  readonly unlinkPatient?: Maybe<UnlinkPatientResult>;
  /** Withdraws the change that waits for the practice. Null only beside an error. */
  readonly withdrawDetailsChange?: Maybe<WithdrawDetailsChangeResult>;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationCancelPrescriptionRequestArgs = {
  input: CancelPrescriptionRequestInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationDeleteMessageArgs = {
  input: DeleteMessageInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationMarkMessageReadArgs = {
  input: MarkMessageReadInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationRegisterWithDemographicsArgs = {
  input: RegisterWithDemographicsInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationRegisterWithLinkageKeyArgs = {
  input: RegisterWithLinkageKeyInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationRequestDetailsChangeArgs = {
  input: RequestDetailsChangeInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationRequestPrescriptionArgs = {
  input: RequestPrescriptionInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationResetAccountLinkageKeyArgs = {
  input: ResetAccountLinkageKeyInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationUnlinkPatientArgs = {
  input: UnlinkPatientInput;
};


/** Changes. Each is sent to the practice once, and never repeated by itself. */
export type MutationWithdrawDetailsChangeArgs = {
  input: WithdrawDetailsChangeInput;
};

/** What is usual for a value. */
export type ObservationRange = {
  readonly __typename?: 'ObservationRange';
  /** The highest usual number, every digit as the practice gives it; null: no limit, or only in words. */
  readonly maximum?: Maybe<Scalars['Decimal']['output']>;
  /** The upper limit as the practice shows it; null when it gives none. */
  readonly maximumText?: Maybe<Scalars['String']['output']>;
  /** The lowest usual number, every digit as the practice gives it; null: no limit, or only in words. */
  readonly minimum?: Maybe<Scalars['Decimal']['output']>;
  /** The lower limit as the practice shows it; null when it gives none. */
  readonly minimumText?: Maybe<Scalars['String']['output']>;
  /** What the limits count; null when the practice does not say. */
  readonly units?: Maybe<Scalars['String']['output']>;
};

/**
 * What was measured or found. The practice may give it as a number, in words or both; show what is there, and never work
 * out a value from parts of it.
 */
export type ObservationValue = {
  readonly __typename?: 'ObservationValue';
  /** Why it is marked, in the practice's words; null when it does not say. */
  readonly abnormalReason?: Maybe<Scalars['String']['output']>;
  /** The value as the practice shows it; null when it gives none. */
  readonly display?: Maybe<Scalars['String']['output']>;
  /** Whether the practice marks it as abnormal. Null: it does not say, which is not the same as normal. */
  readonly isAbnormal?: Maybe<Scalars['Boolean']['output']>;
  /** The number, every digit as the practice gives it; null when it gives none. */
  readonly number?: Maybe<Scalars['Decimal']['output']>;
  /** What stands before the number, such as `<`; null when nothing does. A number without it would be another value. */
  readonly operator?: Maybe<Scalars['String']['output']>;
  /** What is usual; null when the practice does not say. */
  readonly range?: Maybe<ObservationRange>;
  /** The value in words; null when the practice gives none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What the number counts, such as `mmol/L`; null when the practice does not say. */
  readonly units?: Maybe<Scalars['String']['output']>;
};

/**
 * The account is linked to this application already, and nothing tells that it is so for this person. All that was given is
 * right. It happens when an earlier answer was lost, and with it the key that the practice gives once.
 */
export type OnlineRegistrationAlreadyLinked = GpServiceProblem & {
  readonly __typename?: 'OnlineRegistrationAlreadyLinked';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now: only the practice can reset the account and give a new linkage key. */
  readonly nextStep: GpNextStep;
  /**
   * The patients of this practice whom the person sees already. Where the account is for one of them, nothing has to be
   * done. Empty: there is none.
   */
  readonly patients: ReadonlyArray<Patient>;
};

/** The sign-in does not prove that the person is the one whose details were given. The practice was not asked. */
export type OnlineRegistrationIdentityNotProven = GpServiceProblem & {
  readonly __typename?: 'OnlineRegistrationIdentityNotProven';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** What is missing. */
  readonly reason: OnlineRegistrationIdentityReason;
};

/** What a sign-in lacks for opening an account. */
export type OnlineRegistrationIdentityReason =
  /** Name or date of birth in the sign-in are others than those that were given. */
  | 'detailsDiffer'
  /** The sign-in does not tell name and date of birth. */
  | 'detailsMissing'
  /** The person has not proven who they are, or not well enough, such as at level P9 of NHS login. */
  | 'levelTooLow';

/**
 * There were too many wrong tries, by this person or for this account, whoever made them. The practice was not asked; what
 * was given may be right.
 */
export type OnlineRegistrationLockedOut = GpServiceProblem & {
  readonly __typename?: 'OnlineRegistrationLockedOut';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** The same in seconds from now, at least 1. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
  /** When it can be tried again. */
  readonly retryAt: Scalars['DateTime']['output'];
};

/**
 * The practice's answer was lost, and nothing but trying again tells whether the account was linked or opened. If it was,
 * the next try answers `OnlineRegistrationAlreadyLinked`, and the key that the practice gives once is gone.
 */
export type OnlineRegistrationOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'OnlineRegistrationOutcomeUnknown';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
};

/** The practice did not link or open an account. Nothing has changed. */
export type OnlineRegistrationRefused = GpServiceProblem & {
  readonly __typename?: 'OnlineRegistrationRefused';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** Why not. */
  readonly reason: OnlineRegistrationRefusedReason;
};

/** Why an account was not linked or opened. */
export type OnlineRegistrationRefusedReason =
  /** The account is inactive or archived. */
  | 'accountInactive'
  /** Surname or date of birth are not those of the account's holder. With a letter it counts as a wrong try. */
  | 'detailsDoNotMatch'
  /** The practice could not use what was given. */
  | 'detailsRefused'
  /** The linkage key is not the account's. It counts as a wrong try. */
  | 'linkageKeyWrong'
  /** The practice does not let accounts be linked online. */
  | 'notEnabled'
  /** The practice has no patient with these details. It counts as a wrong try. */
  | 'noMatchingPatient'
  /** The practice has no online account by this account id. It counts as a wrong try. */
  | 'noSuchAccount'
  /** No practice by this ODS code takes part. */
  | 'noSuchPractice'
  /** The practice has archived the patient's record. */
  | 'patientArchived'
  /** The patient is not registered at this practice any longer. */
  | 'patientHasLeft'
  /** The practice has several patients with these details, and does not tell which is meant. It counts as a wrong try without a letter. */
  | 'severalPatientsMatch'
  /** The patient is too young for an account of their own, or cannot hold one. */
  | 'tooYoung';

/** The person may see the patient from now on. */
export type OnlineRegistrationSuccess = {
  readonly __typename?: 'OnlineRegistrationSuccess';
  /** False when this person could see the patient already: nothing has changed then. */
  readonly isNew: Scalars['Boolean']['output'];
  /** The patient whose account it is. An account that was opened without a letter is restricted at first. */
  readonly patient: Patient;
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last entry: for `after`. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A patient as one signed-in person sees them. Two people who see the same patient, such as two parents, have a
 * `Patient` each, with different ids and possibly different services.
 */
export type Patient = {
  readonly __typename?: 'Patient';
  /** How far the account goes. Null: not known, because the practice cannot tell: it is not live, or runs too old a version. */
  readonly accessLevel?: Maybe<PatientAccessLevel>;
  /** The patient's appointments: those ahead, and, where `from` is given, those since that date. Null only beside an error. */
  readonly appointments?: Maybe<AppointmentsResult>;
  /**
   * Free appointments from one date to another, both included. At most a year; a busy practice has thousands in a
   * fortnight, so ask for what a screen shows. Null only beside an error. Where `filter.kinds` names only kinds that the
   * practice cannot offer, such as video at an older version, the answer says why.
   */
  readonly bookableSlots?: Maybe<BookableSlotsResult>;
  /** Who the patient is, as the practice holds it. Null only beside an error. */
  readonly demographics?: Maybe<PatientDemographicsResult>;
  /** Whether a change of the patient's details waits for the practice. Null only beside an error. */
  readonly detailsChange?: Maybe<PatientDetailsChangeResult>;
  /**
   * Identifies the patient for this signed-in person: opaque, stable, made with a secret key, and different for two
   * people who see the same patient. It is no NHS number and tells nothing about the patient.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * True when `relation` is what the person said of themselves when they linked the account, and nobody has confirmed it.
   * False when it is known from elsewhere, or follows from a sign-in that has proven who the person is.
   */
  readonly isRelationDeclared: Scalars['Boolean']['output'];
  /**
   * The patient's medical record, as far as the practice shows it online. It is always there, and asking for it alone
   * costs nothing: each section answers for itself.
   */
  readonly medicalRecord: MedicalRecord;
  /**
   * The patient's medicines as the practice prescribes them, and which of them can be asked for online. Null only
   * beside an error.
   */
  readonly medicationCourses?: Maybe<MedicationCoursesResult>;
  /** One conversation, read with all that was said in it. Null: no such conversation, or not this patient's. */
  readonly message?: Maybe<PracticeMessageResult>;
  /** To whom at the practice messages can be sent. Null only beside an error. */
  readonly messageRecipients?: Maybe<PracticeMessageRecipientsResult>;
  /** The patient's conversations with the practice. Null only beside an error. */
  readonly messages?: Maybe<PracticeMessagesResult>;
  /**
   * The patient's NHS number, ten digits without spaces. Null: not known, because the practice holds none or does not
   * give the patient's details. As a key it finds only patients whom the signed-in person may see.
   */
  readonly nhsNumber?: Maybe<Scalars['String']['output']>;
  /** What this person may use online for this patient, and why not the rest. Null only beside an error. */
  readonly onlineServices?: Maybe<ReadonlyArray<GpOnlineServiceStatus>>;
  /** The practice at which the patient is registered. Null: it takes part no longer. */
  readonly practice?: Maybe<Practice>;
  /**
   * What was asked for, and what became of it, the latest request first. Days are days in the UK; without a day there is
   * no limit on its side. Null only beside an error.
   */
  readonly prescriptions?: Maybe<PrescriptionsResult>;
  /** Whether the signed-in person is the patient, or acts for them. `isRelationDeclared` tells whose word that is. */
  readonly relation: PatientRelation;
};


/**
 * A patient as one signed-in person sees them. Two people who see the same patient, such as two parents, have a
 * `Patient` each, with different ids and possibly different services.
 */
export type PatientAppointmentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A patient as one signed-in person sees them. Two people who see the same patient, such as two parents, have a
 * `Patient` each, with different ids and possibly different services.
 */
export type PatientBookableSlotsArgs = {
  filter?: InputMaybe<BookableSlotsFilterInput>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * A patient as one signed-in person sees them. Two people who see the same patient, such as two parents, have a
 * `Patient` each, with different ids and possibly different services.
 */
export type PatientMessageArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A patient as one signed-in person sees them. Two people who see the same patient, such as two parents, have a
 * `Patient` each, with different ids and possibly different services.
 */
export type PatientPrescriptionsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** How far a person's account for a patient goes. */
export type PatientAccessLevel =
  /** Everything that the practice has granted. */
  | 'full'
  /** Nothing: the account is inactive or archived. */
  | 'inactive'
  /** A level that is not known here. */
  | 'other'
  /** Only what the person booked themselves, until the practice has checked who they are. */
  | 'restricted';

/** A postal address: each line at most 100 characters. What is left out, null or blank stays as it is. */
export type PatientAddressInput = {
  /** County. */
  readonly county?: InputMaybe<Scalars['String']['input']>;
  /** The house's name or the flat's number. */
  readonly houseNameOrFlat?: InputMaybe<Scalars['String']['input']>;
  /** Postcode. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** Number and street. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
  /** Village. */
  readonly village?: InputMaybe<Scalars['String']['input']>;
};

/** How the practice reaches a patient. */
export type PatientContactDetails = {
  readonly __typename?: 'PatientContactDetails';
  /** E-mail address; null when the practice holds none. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Mobile telephone; null when the practice holds none. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Telephone at home; null when the practice holds none. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
};

/** How the practice is to reach a patient. What is left out, null or blank is not said: what the practice holds stays. */
export type PatientContactDetailsInput = {
  /** E-mail address, at most 254 characters. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Mobile telephone: digits, spaces, `+`, `-` and brackets, at most 30 characters. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Telephone at home: digits, spaces, `+`, `-` and brackets, at most 30 characters. */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
};

/** Who the patient is, as the practice holds it. */
export type PatientDemographics = {
  readonly __typename?: 'PatientDemographics';
  /** Where the patient lives; null when the practice holds nothing. */
  readonly address?: Maybe<PostalAddress>;
  /** The name that the patient likes to be called by; null when the practice holds none. */
  readonly callingName?: Maybe<Scalars['String']['output']>;
  /** How the practice reaches the patient; null when it holds nothing. */
  readonly contactDetails?: Maybe<PatientContactDetails>;
  /** Date of birth. */
  readonly dateOfBirth: Scalars['Date']['output'];
  /** First name. */
  readonly firstName: Scalars['String']['output'];
  /** Sex, as the practice holds it. */
  readonly sex: PatientSex;
  /** Surname. */
  readonly surname: Scalars['String']['output'];
  /** Title, such as Mrs; null when the practice holds none. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Who the patient is, or why it cannot be told. */
export type PatientDemographicsResult = GpAccountInactive | GpPracticeNotLive | GpServiceNeedsNewerVersion | PatientDemographics;

/** Whether a change of details waits for the practice. */
export type PatientDetailsChange = {
  readonly __typename?: 'PatientDetailsChange';
  /** The change that waits. Null: none waits; one that was asked for has been dealt with, or withdrawn. */
  readonly pending?: Maybe<PendingDetailsChange>;
};

/** Whether a change of details waits for the practice, or why that cannot be told. */
export type PatientDetailsChangeResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | PatientDetailsChange;

/** How the signed-in person is related to the patient. */
export type PatientRelation =
  /** The person acts for the patient, as a parent or carer does. */
  | 'proxy'
  /** The person is the patient. */
  | 'self';

/** Sex, as the practice holds it. */
export type PatientSex =
  /** Female. */
  | 'female'
  /** Indeterminate. */
  | 'indeterminate'
  /** Male. */
  | 'male'
  /** Not known, or a value that is not known here. */
  | 'other';

/** What is to change of a patient's address. */
export type PendingAddress = {
  readonly __typename?: 'PendingAddress';
  /** County; null: no change. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** The house's name or the flat's number; null: no change. */
  readonly houseNameOrFlat?: Maybe<Scalars['String']['output']>;
  /** Postcode; null: no change. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** Number and street; null: no change. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Town; null: no change. */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** Village; null: no change. */
  readonly village?: Maybe<Scalars['String']['output']>;
};

/** What is to change of how the practice reaches the patient. */
export type PendingContactDetails = {
  readonly __typename?: 'PendingContactDetails';
  /** E-mail address; null: no change. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Mobile telephone; null: no change. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Telephone at home; null: no change. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
};

/** A change of details that waits for the practice. */
export type PendingDetailsChange = {
  readonly __typename?: 'PendingDetailsChange';
  /** Where the patient is to be registered as living; null when none of it is to change. */
  readonly address?: Maybe<PendingAddress>;
  /** How the practice is to reach the patient; null when none of it is to change. */
  readonly contactDetails?: Maybe<PendingContactDetails>;
  /** When it was asked for; null when the practice does not say. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A postal address, as far as it is known. */
export type PostalAddress = {
  readonly __typename?: 'PostalAddress';
  /** County; null when not given. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** The house's name or the flat's number; null when not given. */
  readonly houseNameOrFlat?: Maybe<Scalars['String']['output']>;
  /** Postcode, as the practice holds it; null when not given. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** Number and street; null when not given. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Town; null when not given. */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** Village; null when not given. */
  readonly village?: Maybe<Scalars['String']['output']>;
};

/** A GP practice in the UK whose online services run on EMIS. */
export type Practice = {
  readonly __typename?: 'Practice';
  /** Where the practice is. Null: not known, because the practice has not said or is not live. */
  readonly address?: Maybe<PostalAddress>;
  /** The version of the practice's clinical system, for support. */
  readonly clinicalSystemVersion: Scalars['String']['output'];
  /** Whether the practice is live for online services. When it is not, no other service of it can be used. */
  readonly isLive: Scalars['Boolean']['output'];
  /** The practice's name. */
  readonly name: Scalars['String']['output'];
  /** The practice's code in the NHS's directory of organisations, in capitals. It identifies the practice across the graph. */
  readonly odsCode: Scalars['ID']['output'];
  /**
   * Which online services the practice offers at all, whoever asks, and why not the others. Whether one person may
   * use them is in `Patient.onlineServices`. Null only beside an error.
   */
  readonly onlineServices?: Maybe<ReadonlyArray<GpOnlineServiceStatus>>;
  /** The practice's rules for online services. Null only beside an error. */
  readonly settings?: Maybe<PracticeSettingsResult>;
  /** The number to ring. Null: not known, because the practice has not said or is not live. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /** The version of online services that the practice runs, such as `2.1`. Practices are upgraded in stages. */
  readonly version: Scalars['String']['output'];
};

/** A conversation with the practice: a message that was sent to it, and the replies. */
export type PracticeMessage = {
  readonly __typename?: 'PracticeMessage';
  /** Whether a reply has not been read yet. Null: the practice does not say; never take that for no. */
  readonly hasUnreadReplies?: Maybe<Scalars['Boolean']['output']>;
  /** Identifies the conversation for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** When the last reply came; null when there is none, or the practice does not say. */
  readonly lastReplyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who wrote the last reply; null when there is none, or the practice does not say. */
  readonly lastReplyFrom?: Maybe<Scalars['String']['output']>;
  /** The patient whose conversation it is. */
  readonly patient: Patient;
  /** To whom it was sent. Empty: the practice does not say. */
  readonly recipients: ReadonlyArray<PracticeMessageRecipient>;
  /** How many replies there are; null when the practice does not say. */
  readonly replyCount?: Maybe<Scalars['Int']['output']>;
  /** When the message was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** What it is about; null when the practice gives nothing. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /**
   * All that was said. In a list it is one more question to the practice for each conversation, and one request can have
   * it of 20 at most: ask for it where one is read. Null only beside an error.
   */
  readonly thread?: Maybe<PracticeMessageThread>;
};

/** There is no such conversation, or it is not one that this person may see. */
export type PracticeMessageNotFound = GpServiceProblem & {
  readonly __typename?: 'PracticeMessageNotFound';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/**
 * The practice's answer was lost, and looking again did not tell whether the change was made. Do not repeat it blindly:
 * look at the messages first, or ring the practice.
 */
export type PracticeMessageOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'PracticeMessageOutcomeUnknown';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** The patient whose messages tell, once they can be read again. */
  readonly patient: Patient;
};

/** Somebody, or a group, at the practice to whom messages are sent. */
export type PracticeMessageRecipient = {
  readonly __typename?: 'PracticeMessageRecipient';
  /**
   * Identifies the recipient for this patient: opaque and stable; for `SendMessageInput`. Null: the practice does not say
   * who it is, which happens in conversations only, never in `Patient.messageRecipients`.
   */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
};

/** Some of the recipients are not there, or take no messages any longer. Nothing was sent. */
export type PracticeMessageRecipientNotFound = GpServiceProblem & {
  readonly __typename?: 'PracticeMessageRecipientNotFound';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** The ids that were not found, as they were given; at least one. */
  readonly recipientIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** To whom messages can be sent. */
export type PracticeMessageRecipients = {
  readonly __typename?: 'PracticeMessageRecipients';
  /** The recipients, in the practice's own order. Empty: nobody takes messages now. */
  readonly recipients: ReadonlyArray<PracticeMessageRecipient>;
};

/** To whom messages can be sent, or why that cannot be had. */
export type PracticeMessageRecipientsResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | PracticeMessageRecipients;

/** The practice did not take the message, and did not say why. Nothing was sent. */
export type PracticeMessageRefused = GpServiceProblem & {
  readonly __typename?: 'PracticeMessageRefused';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** A reply to a message. */
export type PracticeMessageReply = {
  readonly __typename?: 'PracticeMessageReply';
  /** What it says; null when the practice gives no text. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** Who wrote it; null when the practice does not say. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Whether the practice marks it as coming from an older way of messaging; null when it does not say. */
  readonly isLegacy?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it has not been read yet. Null: the practice does not say; never take that for no. */
  readonly isUnread?: Maybe<Scalars['Boolean']['output']>;
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
};

/** One conversation, or why it cannot be had. */
export type PracticeMessageResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | PracticeMessage;

/** All that was said in a conversation: plain text, with its line ends. */
export type PracticeMessageThread = {
  readonly __typename?: 'PracticeMessageThread';
  /** What the message says; null when the practice gives no text. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** The replies, the earliest first. Empty: none yet. */
  readonly replies: ReadonlyArray<PracticeMessageReply>;
  /** The application with which it was sent; null when the practice does not say. */
  readonly sentWith?: Maybe<Scalars['String']['output']>;
};

/** A patient's conversations with the practice. */
export type PracticeMessages = {
  readonly __typename?: 'PracticeMessages';
  /** The conversations, the one with the latest word first. Empty: none, or all were deleted. */
  readonly messages: ReadonlyArray<PracticeMessage>;
  /**
   * In how many conversations a reply has not been read. Null: not known, because the practice does not say it of each;
   * never take that for none.
   */
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
};

/** A patient's conversations with the practice, or why they cannot be had. */
export type PracticeMessagesResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | PracticeMessages;

/** The rules that a practice sets for its online services. */
export type PracticeSettings = {
  readonly __typename?: 'PracticeSettings';
  /** Rules for appointments. */
  readonly appointments: AppointmentSettings;
  /** Rules for messages. */
  readonly messages: MessageSettings;
  /** Rules for repeat prescriptions. */
  readonly prescriptions: PrescriptionSettings;
};

/** The practice's rules, or why they cannot be had. */
export type PracticeSettingsResult = GpPracticeNotLive | GpServiceNeedsNewerVersion | PracticeSettings;

/** A request for medicines, and what became of it: each medicine has a fate of its own. */
export type Prescription = {
  readonly __typename?: 'Prescription';
  /** Identifies the request for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The medicines that were asked for, each with what became of it. Empty: the practice does not say which. */
  readonly medicines: ReadonlyArray<RequestedMedicine>;
  /** The patient for whom it was made. */
  readonly patient: Patient;
  /** When it was made. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who made it: the patient, or somebody who acts for them. Null when the practice does not say. */
  readonly requestedBy?: Maybe<PrescriptionRequester>;
};

/** Some of the medicines were asked for in the last 30 days, and still wait for the practice. Nothing was asked for. */
export type PrescriptionAlreadyPending = GpServiceProblem & {
  readonly __typename?: 'PrescriptionAlreadyPending';
  /** The medicines that still wait, as far as they could be found out. Empty: none could. */
  readonly courses: ReadonlyArray<MedicationCourse>;
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The practice takes no comment with a request. */
export type PrescriptionCommentNotAsked = GpServiceProblem & {
  readonly __typename?: 'PrescriptionCommentNotAsked';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The practice wants a comment with a request. */
export type PrescriptionCommentRequired = GpServiceProblem & {
  readonly __typename?: 'PrescriptionCommentRequired';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** The practice did not take the comment, or the lack of one, and its rules do not say why: ask for its settings again. */
export type PrescriptionDetailsRefused = GpServiceProblem & {
  readonly __typename?: 'PrescriptionDetailsRefused';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/** Nothing was left to withdraw: the practice has already dealt with it, or it was withdrawn before. */
export type PrescriptionNotCancellable = GpServiceProblem & {
  readonly __typename?: 'PrescriptionNotCancellable';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
};

/** There is no such request or medicine in it, or it is not one that this person may see. */
export type PrescriptionNotFound = GpServiceProblem & {
  readonly __typename?: 'PrescriptionNotFound';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
};

/**
 * The practice's answer was lost, and looking again did not tell whether the request was made or withdrawn. Do not repeat
 * it blindly: look at the prescriptions first, or ring the practice.
 */
export type PrescriptionOutcomeUnknown = GpServiceProblem & {
  readonly __typename?: 'PrescriptionOutcomeUnknown';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** The patient whose prescriptions tell, once they can be read again. */
  readonly patient: Patient;
};

/** Who asked for a prescription: the patient, or somebody who acts for them. */
export type PrescriptionRequester = {
  readonly __typename?: 'PrescriptionRequester';
  /** Forenames; null when not given. */
  readonly forenames?: Maybe<Scalars['String']['output']>;
  /** The name to show; null when not given. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Surname; null when not given. */
  readonly surname?: Maybe<Scalars['String']['output']>;
};

/** Rules for repeat prescriptions. */
export type PrescriptionSettings = {
  readonly __typename?: 'PrescriptionSettings';
  /** Whether a comment goes with a request. */
  readonly comment: InputNecessity;
  /** What the practice wants people to read before they ask; null when nothing. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** What was asked for. */
export type Prescriptions = {
  readonly __typename?: 'Prescriptions';
  /** The requests, the latest first. Empty: none in these days. */
  readonly prescriptions: ReadonlyArray<Prescription>;
};

/** What was asked for, or why it cannot be had. */
export type PrescriptionsResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | Prescriptions;

/** Questions. Everything but `__typename`, introspection and `_service` needs a signed-in person. */
export type Query = {
  readonly __typename?: 'Query';
  /** Practices by name, postcode or both. Null only beside an error. */
  readonly findPractices?: Maybe<FindPracticesResult>;
  /** The person who is signed in, and the patients whom they may see. Null only beside an error. */
  readonly me?: Maybe<GpOnlineUser>;
  /**
   * A patient by the `id` that this person's own queries gave. Null: no such patient, or not one that this person
   * may see; which of the two is not told.
   */
  readonly patient?: Maybe<Patient>;
  /**
   * A practice by its ODS code, such as `A28001`; case does not matter.
   * Null: no practice by that code takes part.
   */
  readonly practice?: Maybe<Practice>;
};


/** Questions. Everything but `__typename`, introspection and `_service` needs a signed-in person. */
export type QueryFindPracticesArgs = {
  input: FindPracticesInput;
};


/** Questions. Everything but `__typename`, introspection and `_service` needs a signed-in person. */
export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Everything but `__typename`, introspection and `_service` needs a signed-in person. */
export type QueryPracticeArgs = {
  odsCode: Scalars['String']['input'];
};

/** The allergies of the record, as far as the practice shares them. */
export type RecordAllergies = MedicalRecordSection & {
  readonly __typename?: 'RecordAllergies';
  /** The entries, the latest first; partly known dates stand at their beginning, and entries without a date last. */
  readonly entries: RecordAllergyConnection;
  /** The practice gives no free texts of entries before this date, though there may be some. Null: it names no such date. */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The first day of the entries; null: no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * To be shown beside the entries, and above all in the place of none: the practice may have hidden some, and an empty
   * list means that nothing is shared, not that there is nothing.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The last day of the entries; null: no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The allergies of the record, as far as the practice shares them. */
export type RecordAllergiesEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The allergies of the record, or why they cannot be had. */
export type RecordAllergiesResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted | RecordAllergies;

/** An allergy, or a bad reaction to something. */
export type RecordAllergy = MedicalRecordEntry & RecordedObservation & {
  readonly __typename?: 'RecordAllergy';
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** What the entry says, and its code where it has one. */
  readonly code: ClinicalCode;
  /** When it was true or took place, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** Who wrote it down; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /** Whether it is new or goes on, in the practice's words; null when it does not say. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** Identifies the entry for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entry the practice calls it; null when it does not say. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** Free texts that go with it. Empty: none, or they are withheld: see `freeTextWithheldBefore`. */
  readonly texts: ReadonlyArray<RecordText>;
  /** What was measured or found; null when nothing was. */
  readonly value?: Maybe<ObservationValue>;
};

/** A page of allergies. */
export type RecordAllergyConnection = {
  readonly __typename?: 'RecordAllergyConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<RecordAllergyEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. 0: none is shared, which does not mean that there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of allergies. */
export type RecordAllergyEdge = {
  readonly __typename?: 'RecordAllergyEdge';
  /** Where it stands: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RecordAllergy;
};

/** A time when the patient was seen, rung or written about. */
export type RecordConsultation = MedicalRecordEntry & {
  readonly __typename?: 'RecordConsultation';
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** What the entry says, and its code where it has one. */
  readonly code: ClinicalCode;
  /** The consultant's name; null when the practice gives none. */
  readonly consultantName?: Maybe<Scalars['String']['output']>;
  /** When it was true or took place, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** Who wrote it down; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /** Identifies the entry for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Where it took place, in the practice's words; null when it does not say. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** What was written, by heading, in the practice's order. Empty: nothing is shared. */
  readonly sections: ReadonlyArray<RecordConsultationSection>;
};

/** A page of consultations. */
export type RecordConsultationConnection = {
  readonly __typename?: 'RecordConsultationConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<RecordConsultationEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. 0: none is shared, which does not mean that there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of consultations. */
export type RecordConsultationEdge = {
  readonly __typename?: 'RecordConsultationEdge';
  /** Where it stands: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RecordConsultation;
};

/** What was written under one heading of a consultation. */
export type RecordConsultationSection = {
  readonly __typename?: 'RecordConsultationSection';
  /** The heading, such as History or Examination. */
  readonly heading: Scalars['String']['output'];
  /** The practice system's own code of the heading; null when it has none. */
  readonly headingCode?: Maybe<Scalars['String']['output']>;
  /** What was written, in the practice's order. Empty: nothing is shared. */
  readonly observations: ReadonlyArray<RecordObservation>;
  /** The page of the consultation that it stands on; null when the practice does not say. */
  readonly pageNumber?: Maybe<Scalars['Int']['output']>;
};

/** The consultations of the record, as far as the practice shares them. */
export type RecordConsultations = MedicalRecordSection & {
  readonly __typename?: 'RecordConsultations';
  /** The entries, the latest first; partly known dates stand at their beginning, and entries without a date last. */
  readonly entries: RecordConsultationConnection;
  /** The practice gives no free texts of entries before this date, though there may be some. Null: it names no such date. */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The first day of the entries; null: no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * To be shown beside the entries, and above all in the place of none: the practice may have hidden some, and an empty
   * list means that nothing is shared, not that there is nothing.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The last day of the entries; null: no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The consultations of the record, as far as the practice shares them. */
export type RecordConsultationsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The consultations of the record, or why they cannot be had. */
export type RecordConsultationsResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted | RecordConsultations;

/** Somebody who wrote in the record or answers for what is written there. */
export type RecordContributor = {
  readonly __typename?: 'RecordContributor';
  /** Forenames; null when not given. */
  readonly forenames?: Maybe<Scalars['String']['output']>;
  /** For whom they work; null when not given. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** What they do; null when not given. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Surname; null when not given. */
  readonly surname?: Maybe<Scalars['String']['output']>;
  /** Title, such as Dr; null when not given. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** The documents of the record, as far as the practice shares them. */
export type RecordDocuments = MedicalRecordSection & {
  readonly __typename?: 'RecordDocuments';
  /** The entries, the latest first; partly known dates stand at their beginning, and entries without a date last. */
  readonly entries: ClinicalDocumentConnection;
  /** The practice gives no free texts of entries before this date, though there may be some. Null: it names no such date. */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The first day of the entries; null: no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * To be shown beside the entries, and above all in the place of none: the practice may have hidden some, and an empty
   * list means that nothing is shared, not that there is nothing.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The last day of the entries; null: no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The documents of the record, as far as the practice shares them. */
export type RecordDocumentsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The documents of the record, or why they cannot be had. */
export type RecordDocumentsResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted | RecordDocuments;

/** A vaccination that was given, or something about one. */
export type RecordImmunisation = MedicalRecordEntry & RecordedObservation & {
  readonly __typename?: 'RecordImmunisation';
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** What the entry says, and its code where it has one. */
  readonly code: ClinicalCode;
  /** When it was true or took place, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** Who wrote it down; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /** Whether it is new or goes on, in the practice's words; null when it does not say. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** Identifies the entry for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entry the practice calls it; null when it does not say. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** Free texts that go with it. Empty: none, or they are withheld: see `freeTextWithheldBefore`. */
  readonly texts: ReadonlyArray<RecordText>;
  /** What was measured or found; null when nothing was. */
  readonly value?: Maybe<ObservationValue>;
};

/** A page of immunisations. */
export type RecordImmunisationConnection = {
  readonly __typename?: 'RecordImmunisationConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<RecordImmunisationEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. 0: none is shared, which does not mean that there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of immunisations. */
export type RecordImmunisationEdge = {
  readonly __typename?: 'RecordImmunisationEdge';
  /** Where it stands: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RecordImmunisation;
};

/** The immunisations of the record, as far as the practice shares them. */
export type RecordImmunisations = MedicalRecordSection & {
  readonly __typename?: 'RecordImmunisations';
  /** The entries, the latest first; partly known dates stand at their beginning, and entries without a date last. */
  readonly entries: RecordImmunisationConnection;
  /** The practice gives no free texts of entries before this date, though there may be some. Null: it names no such date. */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The first day of the entries; null: no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * To be shown beside the entries, and above all in the place of none: the practice may have hidden some, and an empty
   * list means that nothing is shared, not that there is nothing.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The last day of the entries; null: no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The immunisations of the record, as far as the practice shares them. */
export type RecordImmunisationsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The immunisations of the record, or why they cannot be had. */
export type RecordImmunisationsResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted | RecordImmunisations;

/** The medicines of the record, as far as the practice shares them. */
export type RecordMedication = MedicalRecordSection & {
  readonly __typename?: 'RecordMedication';
  /** The entries, the latest first; partly known dates stand at their beginning, and entries without a date last. */
  readonly entries: RecordMedicineConnection;
  /** The practice gives no free texts of entries before this date, though there may be some. Null: it names no such date. */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The first day of the entries; null: no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * To be shown beside the entries, and above all in the place of none: the practice may have hidden some, and an empty
   * list means that nothing is shared, not that there is nothing.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The last day of the entries; null: no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The medicines of the record, as far as the practice shares them. */
export type RecordMedicationEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<RecordMedicineGroup>>;
};

/** The medicines of the record, or why they cannot be had. */
export type RecordMedicationResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted | RecordMedication;

/** A medicine that the patient was prescribed. */
export type RecordMedicine = MedicalRecordEntry & {
  readonly __typename?: 'RecordMedicine';
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** What the entry says, and its code where it has one. */
  readonly code: ClinicalCode;
  /** When it was true or took place, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** How to take it, as the practice wrote it; null when it says nothing. */
  readonly dosage?: Maybe<Scalars['String']['output']>;
  /** Who wrote it down; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /** When it was first issued; null when the practice does not say. */
  readonly firstIssuedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it belongs in a list for the patient. */
  readonly group: RecordMedicineGroup;
  /** Identifies the entry for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is mixed from several; null when the practice does not say. */
  readonly isMixture?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is prescribed once or again and again. */
  readonly kind: MedicationCourseKind;
  /** When it was last issued; null when not yet, or when the practice does not say. */
  readonly lastIssuedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is mixed from; null when the practice does not say, or when it is no mixture. */
  readonly mixture?: Maybe<RecordMedicineMixture>;
  /** The medicine's name, strength and form. */
  readonly name: Scalars['String']['output'];
  /** How much is prescribed at a time, in `quantityUnit`; null when the practice gives no number. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** How much is prescribed at a time, as the practice wrote it; null when it wrote nothing. */
  readonly quantityText?: Maybe<Scalars['String']['output']>;
  /** What `quantity` counts, such as tablets; null when the practice does not say. */
  readonly quantityUnit?: Maybe<Scalars['String']['output']>;
  /** Whether it is still prescribed; null when the practice does not say. */
  readonly status?: Maybe<RecordMedicineStatus>;
};

/** A page of medication. */
export type RecordMedicineConnection = {
  readonly __typename?: 'RecordMedicineConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<RecordMedicineEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. 0: none is shared, which does not mean that there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A part of a mixture. */
export type RecordMedicineConstituent = {
  readonly __typename?: 'RecordMedicineConstituent';
  /** The part's name. */
  readonly name: Scalars['String']['output'];
  /** Its strength, as the practice wrote it; null when it does not say. */
  readonly strength?: Maybe<Scalars['String']['output']>;
};

/** An entry of a page of medication. */
export type RecordMedicineEdge = {
  readonly __typename?: 'RecordMedicineEdge';
  /** Where it stands: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RecordMedicine;
};

/** Where a medicine belongs in a list for a patient. */
export type RecordMedicineGroup =
  /** Prescribed once. */
  | 'acute'
  /** Prescribed again and again, and still so. */
  | 'currentRepeat'
  /** Was prescribed again and again, and is no longer. */
  | 'discontinued'
  /** None of these, or the practice does not say enough to tell. Do not leave these out: they may be taken. */
  | 'other';

/** What a medicine is mixed from. */
export type RecordMedicineMixture = {
  readonly __typename?: 'RecordMedicineMixture';
  /** Its parts. Empty: the practice does not name them. */
  readonly constituents: ReadonlyArray<RecordMedicineConstituent>;
  /** The mixture's name. */
  readonly name: Scalars['String']['output'];
};

/** Whether a medicine is still prescribed. */
export type RecordMedicineStatus =
  /** It is. */
  | 'active'
  /** It is no longer. */
  | 'cancelled'
  /** It has a status that is not known here. */
  | 'other';

/** Something that was seen, measured, given or found, as a part of a result or of a consultation. */
export type RecordObservation = MedicalRecordEntry & RecordedObservation & {
  readonly __typename?: 'RecordObservation';
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** What the entry says, and its code where it has one. */
  readonly code: ClinicalCode;
  /** When it was true or took place, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** Who wrote it down; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /** Whether it is new or goes on, in the practice's words; null when it does not say. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** Identifies the entry for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entry the practice calls it; null when it does not say. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** Free texts that go with it. Empty: none, or they are withheld: see `freeTextWithheldBefore`. */
  readonly texts: ReadonlyArray<RecordText>;
  /** What was measured or found; null when nothing was. */
  readonly value?: Maybe<ObservationValue>;
};

/** A condition that the patient has or had. */
export type RecordProblem = MedicalRecordEntry & RecordedObservation & {
  readonly __typename?: 'RecordProblem';
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** What the entry says, and its code where it has one. */
  readonly code: ClinicalCode;
  /** When it was true or took place, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** When it ended; null when it has not, or when the practice does not say. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it down; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /** Whether it is new or goes on, in the practice's words; null when it does not say. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** Identifies the entry for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entry the practice calls it; null when it does not say. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** How much it matters, in the practice's words; null when it does not say. */
  readonly significance?: Maybe<Scalars['String']['output']>;
  /** Whether it is active or past, in the practice's words; null when it does not say. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Free texts that go with it. Empty: none, or they are withheld: see `freeTextWithheldBefore`. */
  readonly texts: ReadonlyArray<RecordText>;
  /** What was measured or found; null when nothing was. */
  readonly value?: Maybe<ObservationValue>;
};

/** A page of problems. */
export type RecordProblemConnection = {
  readonly __typename?: 'RecordProblemConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<RecordProblemEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. 0: none is shared, which does not mean that there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of problems. */
export type RecordProblemEdge = {
  readonly __typename?: 'RecordProblemEdge';
  /** Where it stands: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RecordProblem;
};

/** The problems of the record, as far as the practice shares them. */
export type RecordProblems = MedicalRecordSection & {
  readonly __typename?: 'RecordProblems';
  /** The entries, the latest first; partly known dates stand at their beginning, and entries without a date last. */
  readonly entries: RecordProblemConnection;
  /** The practice gives no free texts of entries before this date, though there may be some. Null: it names no such date. */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The first day of the entries; null: no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * To be shown beside the entries, and above all in the place of none: the practice may have hidden some, and an empty
   * list means that nothing is shared, not that there is nothing.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The last day of the entries; null: no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The problems of the record, as far as the practice shares them. */
export type RecordProblemsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The problems of the record, or why they cannot be had. */
export type RecordProblemsResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted | RecordProblems;

/** A result of a test: a single one, or a panel with the results that it consists of. */
export type RecordTestResult = MedicalRecordEntry & RecordedObservation & {
  readonly __typename?: 'RecordTestResult';
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** The results of the panel, in the practice's order. Empty: it is a single result. */
  readonly children: ReadonlyArray<RecordObservation>;
  /** What the entry says, and its code where it has one. */
  readonly code: ClinicalCode;
  /** When it was true or took place, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** Who wrote it down; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /** Whether it is new or goes on, in the practice's words; null when it does not say. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** Identifies the entry for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entry the practice calls it; null when it does not say. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** Free texts that go with it. Empty: none, or they are withheld: see `freeTextWithheldBefore`. */
  readonly texts: ReadonlyArray<RecordText>;
  /** What was measured or found; null when nothing was. */
  readonly value?: Maybe<ObservationValue>;
};

/** A page of test results. */
export type RecordTestResultConnection = {
  readonly __typename?: 'RecordTestResultConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<RecordTestResultEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. 0: none is shared, which does not mean that there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of test results. */
export type RecordTestResultEdge = {
  readonly __typename?: 'RecordTestResultEdge';
  /** Where it stands: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RecordTestResult;
};

/** The results of the record, as far as the practice shares them. */
export type RecordTestResults = MedicalRecordSection & {
  readonly __typename?: 'RecordTestResults';
  /** The entries, the latest first; partly known dates stand at their beginning, and entries without a date last. */
  readonly entries: RecordTestResultConnection;
  /** The practice gives no free texts of entries before this date, though there may be some. Null: it names no such date. */
  readonly freeTextWithheldBefore?: Maybe<Scalars['Date']['output']>;
  /** The first day of the entries; null: no limit. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * To be shown beside the entries, and above all in the place of none: the practice may have hidden some, and an empty
   * list means that nothing is shared, not that there is nothing.
   */
  readonly hiddenEntriesNotice: Scalars['String']['output'];
  /** The last day of the entries; null: no limit. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The results of the record, as far as the practice shares them. */
export type RecordTestResultsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The results of the record, or why they cannot be had. */
export type RecordTestResultsResult = GpAccountInactive | GpAccountRestricted | GpPracticeNotLive | GpRecordAccessDisabled | GpServiceNeedsNewerVersion | GpServiceNotGranted | RecordTestResults;

/** A free text that goes with an entry. */
export type RecordText = {
  readonly __typename?: 'RecordText';
  /** What sort of text the practice calls it; null when it does not say. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The text, as it was written. */
  readonly text: Scalars['String']['output'];
};

/** Something that was seen, measured, given or found. */
export type RecordedObservation = {
  /** Who answers for it; null when that is not known. */
  readonly authorisedBy?: Maybe<RecordContributor>;
  /** When the entry became visible online; null when the practice does not say. */
  readonly availableSince?: Maybe<Scalars['DateTime']['output']>;
  /** What the entry says, and its code where it has one. */
  readonly code: ClinicalCode;
  /** When it was true or took place, as precisely as the practice knows. */
  readonly date: ClinicalDate;
  /** Who wrote it down; null when that is not known. */
  readonly enteredBy?: Maybe<RecordContributor>;
  /** Whether it is new or goes on, in the practice's words; null when it does not say. */
  readonly episodicity?: Maybe<Scalars['String']['output']>;
  /** Identifies the entry for this signed-in person: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entry the practice calls it; null when it does not say. */
  readonly observationKind?: Maybe<Scalars['String']['output']>;
  /** Free texts that go with it. Empty: none, or they are withheld: see `freeTextWithheldBefore`. */
  readonly texts: ReadonlyArray<RecordText>;
  /** What was measured or found; null when nothing was. */
  readonly value?: Maybe<ObservationValue>;
};

/** Who the signed-in person is, as their practice holds it. */
export type RegisterWithDemographicsInput = {
  /** How the practice is to reach the person. */
  readonly contactDetails?: InputMaybe<PatientContactDetailsInput>;
  /** Date of birth. It has to be the one in the sign-in. */
  readonly dateOfBirth: Scalars['Date']['input'];
  /** First name, at most 100 characters. It has to be the one in the sign-in. */
  readonly firstName: Scalars['String']['input'];
  /** The practice's ODS code, three to ten letters and digits; case does not matter. */
  readonly odsCode: Scalars['String']['input'];
  /** The postcode of the person's home, at most 10 characters. */
  readonly postcode: Scalars['String']['input'];
  /** Sex, as the practice holds it. */
  readonly sex: PatientSex;
  /** Surname, at most 100 characters. It has to be the one in the sign-in. */
  readonly surname: Scalars['String']['input'];
  /** Title, such as Mrs, at most 35 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of opening an account without a letter. */
export type RegisterWithDemographicsResult = GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotOffered | OnlineRegistrationAlreadyLinked | OnlineRegistrationIdentityNotProven | OnlineRegistrationLockedOut | OnlineRegistrationOutcomeUnknown | OnlineRegistrationRefused | OnlineRegistrationSuccess;

/** What stands in the practice's letter, and who it is to. */
export type RegisterWithLinkageKeyInput = {
  /** The account id in the letter, 1 to 64 characters. */
  readonly accountId: Scalars['String']['input'];
  /** The date of birth of the person who holds the account. */
  readonly dateOfBirth: Scalars['Date']['input'];
  /** The linkage key in the letter, 1 to 64 characters. It is a secret: pass it as a variable, never in the query's text. */
  readonly linkageKey: Scalars['String']['input'];
  /** The practice's ODS code, three to ten letters and digits; case does not matter. */
  readonly odsCode: Scalars['String']['input'];
  /** Whether the signed-in person is the patient, or acts for them. It is their own word, and is shown as such. */
  readonly relation: PatientRelation;
  /**
   * The surname of the person who holds the account, as the practice holds it. That is the person to whom the letter is
   * addressed: for somebody who acts for a patient it is their own, and not the patient's.
   */
  readonly surname: Scalars['String']['input'];
};

/** What came of linking an account by a letter. */
export type RegisterWithLinkageKeyResult = GpPracticeNotLive | GpServiceNeedsNewerVersion | OnlineRegistrationAlreadyLinked | OnlineRegistrationLockedOut | OnlineRegistrationOutcomeUnknown | OnlineRegistrationRefused | OnlineRegistrationSuccess;

/**
 * What to change: at least one value. What is left out, null or blank stays as it is, so that nothing can be taken away by
 * it: to have a number or a line of the address removed, a person has to ask the practice.
 */
export type RequestDetailsChangeInput = {
  /** Where the patient lives. Give every line of a new address: what is left out stays as it was at the old one. */
  readonly address?: InputMaybe<PatientAddressInput>;
  /** How the practice is to reach the patient. */
  readonly contactDetails?: InputMaybe<PatientContactDetailsInput>;
  /** For whom: the `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
};

/** What came of asking for a change. */
export type RequestDetailsChangeResult = DetailsChangeOutcomeUnknown | DetailsChangeRefused | GpAccountInactive | GpAccountRestricted | GpPatientNotFound | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | RequestDetailsChangeSuccess;

/** The practice has the request. The details themselves have not changed yet. */
export type RequestDetailsChangeSuccess = {
  readonly __typename?: 'RequestDetailsChangeSuccess';
  /** What waits for the practice now. Null only beside an error: the practice has the request all the same. */
  readonly detailsChange?: Maybe<PatientDetailsChange>;
  /** The patient for whom it was made. */
  readonly patient: Patient;
};

/** What to ask for. */
export type RequestPrescriptionInput = {
  /**
   * A word to the practice, at most 500 characters; blank is none. `PrescriptionSettings.comment` says whether it is
   * asked for.
   */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Which medicines: the `id` of each `MedicationCourse`; at least one, at most 30. Naming one twice counts once. */
  readonly courseIds: ReadonlyArray<Scalars['ID']['input']>;
  /** For whom: the `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
};

/** What came of a request. */
export type RequestPrescriptionResult = GpAccountInactive | GpAccountRestricted | GpPatientNotFound | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | MedicationCourseNotFound | MedicationNotOrderable | PrescriptionAlreadyPending | PrescriptionCommentNotAsked | PrescriptionCommentRequired | PrescriptionDetailsRefused | PrescriptionOutcomeUnknown | RequestPrescriptionSuccess;

/** The practice has the request. */
export type RequestPrescriptionSuccess = {
  readonly __typename?: 'RequestPrescriptionSuccess';
  /** The patient for whom it was made. */
  readonly patient: Patient;
  /** The request. Null only beside an error: it was made all the same. */
  readonly prescription?: Maybe<Prescription>;
};

/** A medicine in a request. */
export type RequestedMedicine = {
  readonly __typename?: 'RequestedMedicine';
  /** The medicine; null when the practice does not show it any longer. */
  readonly course?: Maybe<MedicationCourse>;
  /**
   * The `id` of the medicine's course, also where the practice does not show it any longer; for
   * `cancelPrescriptionRequest`.
   */
  readonly courseId: Scalars['ID']['output'];
  /** What became of it. */
  readonly status: RequestedMedicineStatus;
};

/** What became of a medicine that was asked for. */
export type RequestedMedicineStatus =
  /** It was withdrawn. */
  | 'cancelled'
  /** It waits for a signature; it can no longer be withdrawn. */
  | 'forwardedForSigning'
  /** It is prescribed. */
  | 'issued'
  /** In a state that is not known here. */
  | 'other'
  /** The practice said no. */
  | 'rejected'
  /** It waits for the practice; where the practice offers that, it can still be withdrawn. */
  | 'requested';

/** Whose account to stop, and that it is meant. */
export type ResetAccountLinkageKeyInput = {
  /** Has to be true: the person has been told that only the practice can open the account again. */
  readonly confirm: Scalars['Boolean']['input'];
  /** The `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
  /** Why: at most 500 characters. The practice reads it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of the emergency stop. */
export type ResetAccountLinkageKeyResult = AccountResetOutcomeUnknown | GpAccountInactive | GpAccountRestricted | GpPatientNotFound | GpPracticeNotLive | GpServiceNeedsNewerVersion | ResetAccountLinkageKeySuccess;

/** The account is stopped: restricted, and all its sessions are ended. */
export type ResetAccountLinkageKeySuccess = {
  readonly __typename?: 'ResetAccountLinkageKeySuccess';
  /** A sentence in plain English that may be shown to a person. */
  readonly message: Scalars['String']['output'];
  /** What the person can do now. */
  readonly nextStep: GpNextStep;
  /** The patient, whose services are restricted from now on. */
  readonly patient: Patient;
};

/** What to send. */
export type SendMessageInput = {
  /** What it says: plain text of at most 4000 characters, and not empty. Line ends stay as they are. */
  readonly body: Scalars['String']['input'];
  /** For whom: the `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
  /** To whom: the `id` of each `PracticeMessageRecipient`; at least one, at most 20. Naming one twice counts once. */
  readonly recipientIds: ReadonlyArray<Scalars['ID']['input']>;
  /** What it is about: one line of at most 100 characters, and not empty. */
  readonly subject: Scalars['String']['input'];
};

/** What came of sending a message. */
export type SendMessageResult = GpAccountInactive | GpAccountRestricted | GpPatientNotFound | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | PracticeMessageOutcomeUnknown | PracticeMessageRecipientNotFound | PracticeMessageRefused | SendMessageSuccess;

/** The message is sent. */
export type SendMessageSuccess = {
  readonly __typename?: 'SendMessageSuccess';
  /** The message, as the practice now shows it. Null only beside an error: it is sent all the same. */
  readonly message?: Maybe<PracticeMessage>;
  /** The patient for whom it was sent. */
  readonly patient: Patient;
};

/** A code of SNOMED CT. */
export type SnomedCtCode = ClinicalCode & {
  readonly __typename?: 'SnomedCtCode';
  /** What the identifier stands for. */
  readonly kind: SnomedCtIdentifierKind;
  /** The identifier, 6 to 18 digits. */
  readonly sctid: Scalars['String']['output'];
  /** The words that go with it; null when the practice gives none. Show these, not another term of the same concept. */
  readonly term?: Maybe<Scalars['String']['output']>;
};

/** What an identifier of SNOMED CT stands for. */
export type SnomedCtIdentifierKind =
  /** A concept: the meaning itself. */
  | 'concept'
  /** A description: one way to put a concept into words. */
  | 'description';

/** A language that somebody speaks. */
export type SpokenLanguage = {
  readonly __typename?: 'SpokenLanguage';
  /** Its code, as the practice gives it. */
  readonly code: Scalars['String']['output'];
  /** Its name; null when not given. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/**
 * A time at the practice. Practices keep UK wall-clock time; on the night when the clocks go back an hour is
 * shown twice, and a wall-clock time alone does not say which of the two is meant.
 */
export type UkDateTime = {
  readonly __typename?: 'UkDateTime';
  /** The same time as a moment, with the UK's offset on that day. For calendars and sorting. */
  readonly instant: Scalars['DateTime']['output'];
  /**
   * False only in the hour that happens twice, when nothing tells which of the two is meant (`instant` is then the
   * earlier one), and in the hour that the clocks skip in spring (`instant` is then an hour later on the clock).
   */
  readonly isInstantCertain: Scalars['Boolean']['output'];
  /** As the clock on the practice's wall shows it. Show this to a person. */
  readonly local: Scalars['LocalDateTime']['output'];
};

/** An entry in words alone. */
export type UncodedTerm = ClinicalCode & {
  readonly __typename?: 'UncodedTerm';
  /** The words; null when the practice gives none. */
  readonly term?: Maybe<Scalars['String']['output']>;
};

/** Which patient not to see any longer. */
export type UnlinkPatientInput = {
  /** The `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
};

/** What came of unlinking. */
export type UnlinkPatientResult = GpPatientNotFound | UnlinkPatientSuccess;

/** The patient is not among the person's any longer. */
export type UnlinkPatientSuccess = {
  readonly __typename?: 'UnlinkPatientSuccess';
  /** The person, with the patients whom they still may see. */
  readonly me: GpOnlineUser;
  /** The `id` that the patient had. */
  readonly patientId: Scalars['ID']['output'];
};

/** Whose change to withdraw. */
export type WithdrawDetailsChangeInput = {
  /** The `id` of the patient. */
  readonly patientId: Scalars['ID']['input'];
};

/** What came of withdrawing a change. */
export type WithdrawDetailsChangeResult = DetailsChangeNotPending | DetailsChangeOutcomeUnknown | GpAccountInactive | GpAccountRestricted | GpPatientNotFound | GpPracticeNotLive | GpServiceNeedsNewerVersion | GpServiceNotGranted | GpServiceNotOffered | WithdrawDetailsChangeSuccess;

/** No change waits for the practice any longer. */
export type WithdrawDetailsChangeSuccess = {
  readonly __typename?: 'WithdrawDetailsChangeSuccess';
  /** The patient whose change it was. */
  readonly patient: Patient;
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
  MedicalRecord: MedicalRecord;
  Patient: Patient;
  Practice: Practice;
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
  MedicalRecord:
    ( { __typename: 'MedicalRecord' }
    & GraphQLRecursivePick<FederationTypes['MedicalRecord'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & ( GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Patient'], {"nhsNumber":true}> ) );
  Practice:
    ( { __typename: 'Practice' }
    & GraphQLRecursivePick<FederationTypes['Practice'], {"odsCode":true}> );
  Prescription:
    ( { __typename: 'Prescription' }
    & GraphQLRecursivePick<FederationTypes['Prescription'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AppointmentsResult:
    | ( Omit<Appointments, 'past' | 'upcoming'> & { past?: Maybe<ReadonlyArray<_RefType['Appointment']>>, upcoming: ReadonlyArray<_RefType['Appointment']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  BookAppointmentResult:
    | ( AppointmentDetailsRefused )
    | ( AppointmentLimitReached )
    | ( Omit<AppointmentOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( AppointmentReasonNotAsked )
    | ( AppointmentReasonRequired )
    | ( AppointmentSlotInPast )
    | ( AppointmentSlotNotFound )
    | ( AppointmentSlotTaken )
    | ( AppointmentTelephoneNotAsked )
    | ( AppointmentTelephoneRequired )
    | ( AppointmentTooFarAhead )
    | ( AppointmentTooSoon )
    | ( DomainBooked )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  BookableSlotsResult:
    | ( Omit<BookableSlots, 'slots'> & { slots: ReadonlyArray<_RefType['BookableSlot']> } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  CancelAppointmentResult:
    | ( AppointmentInPast )
    | ( AppointmentNotCancellable )
    | ( AppointmentNotFound )
    | ( Omit<AppointmentOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( Omit<CancelAppointmentSuccess, 'patient'> & { patient: _RefType['Patient'] } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  CancelPrescriptionRequestResult:
    | ( DomainPrescriptionCancelled )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( PrescriptionNotCancellable )
    | ( PrescriptionNotFound )
    | ( Omit<PrescriptionOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
  ;
  ClinicalDocumentContentResult:
    | ( ClinicalDocumentContent )
    | ( ClinicalDocumentCorrupt )
    | ( ClinicalDocumentEmpty )
    | ( ClinicalDocumentNotAvailable )
    | ( ClinicalDocumentNotMadeSafe )
    | ( ClinicalDocumentReaderBusy )
    | ( ClinicalDocumentTooLarge )
    | ( ClinicalDocumentTookTooLong )
    | ( ClinicalDocumentTruncated )
    | ( ClinicalDocumentUnreadable )
    | ( ClinicalDocumentWronglyEncoded )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  ClinicalDocumentResult:
    | ( ShownDocument )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  DeleteMessageResult:
    | ( Omit<DeleteMessageSuccess, 'patient'> & { patient: _RefType['Patient'] } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( PracticeMessageNotFound )
    | ( Omit<PracticeMessageOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
  ;
  FindPracticesResult:
    | ( Omit<FoundPractices, 'practices'> & { practices: ReadonlyArray<_RefType['FoundPractice']> } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
  ;
  MarkMessageReadResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainMessageMarkedRead )
    | ( PracticeMessageNotFound )
    | ( Omit<PracticeMessageOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
  ;
  MedicationCoursesResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<MedicationCourses, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } )
  ;
  PatientDemographicsResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainDemographics )
  ;
  PatientDetailsChangeResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<PatientDetailsChange, 'pending'> & { pending?: Maybe<_RefType['PendingDetailsChange']> } )
  ;
  PracticeMessageRecipientsResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<PracticeMessageRecipients, 'recipients'> & { recipients: ReadonlyArray<_RefType['PracticeMessageRecipient']> } )
  ;
  PracticeMessageResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainPatientMessage )
  ;
  PracticeMessagesResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<PracticeMessages, 'messages'> & { messages: ReadonlyArray<_RefType['PracticeMessage']> } )
  ;
  PracticeSettingsResult:
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainPracticeSettings )
  ;
  PrescriptionsResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<Prescriptions, 'prescriptions'> & { prescriptions: ReadonlyArray<_RefType['Prescription']> } )
  ;
  RecordAllergiesResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( ShownAllergies )
  ;
  RecordConsultationsResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( ShownConsultations )
  ;
  RecordDocumentsResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( ShownDocuments )
  ;
  RecordImmunisationsResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( ShownImmunisations )
  ;
  RecordMedicationResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( ShownMedication )
  ;
  RecordProblemsResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( ShownProblems )
  ;
  RecordTestResultsResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( ShownTestResults )
  ;
  RegisterWithDemographicsResult:
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<OnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<_RefType['Patient']> } )
    | ( Omit<OnlineRegistrationIdentityNotProven, 'reason'> & { reason: _RefType['OnlineRegistrationIdentityReason'] } )
    | ( OnlineRegistrationLockedOut )
    | ( OnlineRegistrationOutcomeUnknown )
    | ( Omit<OnlineRegistrationRefused, 'reason'> & { reason: _RefType['OnlineRegistrationRefusedReason'] } )
    | ( Omit<OnlineRegistrationSuccess, 'patient'> & { patient: _RefType['Patient'] } )
  ;
  RegisterWithLinkageKeyResult:
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<OnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<_RefType['Patient']> } )
    | ( OnlineRegistrationLockedOut )
    | ( OnlineRegistrationOutcomeUnknown )
    | ( Omit<OnlineRegistrationRefused, 'reason'> & { reason: _RefType['OnlineRegistrationRefusedReason'] } )
    | ( Omit<OnlineRegistrationSuccess, 'patient'> & { patient: _RefType['Patient'] } )
  ;
  RequestDetailsChangeResult:
    | ( Omit<DetailsChangeOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( DetailsChangeRefused )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpPatientNotFound )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( DomainDetailsRequested )
  ;
  RequestPrescriptionResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpPatientNotFound )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( MedicationCourseNotFound )
    | ( Omit<MedicationNotOrderable, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } )
    | ( Omit<PrescriptionAlreadyPending, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } )
    | ( PrescriptionCommentNotAsked )
    | ( PrescriptionCommentRequired )
    | ( PrescriptionDetailsRefused )
    | ( Omit<PrescriptionOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( DomainPrescriptionRequested )
  ;
  ResetAccountLinkageKeyResult:
    | ( Omit<AccountResetOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpPatientNotFound )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<ResetAccountLinkageKeySuccess, 'patient'> & { patient: _RefType['Patient'] } )
  ;
  SendMessageResult:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpPatientNotFound )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<PracticeMessageOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( PracticeMessageRecipientNotFound )
    | ( PracticeMessageRefused )
    | ( DomainMessageSent )
  ;
  UnlinkPatientResult:
    | ( GpPatientNotFound )
    | ( DomainUnlinked )
  ;
  WithdrawDetailsChangeResult:
    | ( DetailsChangeNotPending )
    | ( Omit<DetailsChangeOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( GpPatientNotFound )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } )
    | ( Omit<WithdrawDetailsChangeSuccess, 'patient'> & { patient: _RefType['Patient'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ClinicalCode:
    | ( EmisCode & { __typename: 'EmisCode' } )
    | ( Omit<SnomedCtCode, 'kind'> & { kind: _RefType['SnomedCtIdentifierKind'] } & { __typename: 'SnomedCtCode' } )
    | ( UncodedTerm & { __typename: 'UncodedTerm' } )
  ;
  GpServiceProblem:
    | ( Omit<AccountResetOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'AccountResetOutcomeUnknown' } )
    | ( AppointmentDetailsRefused & { __typename: 'AppointmentDetailsRefused' } )
    | ( AppointmentInPast & { __typename: 'AppointmentInPast' } )
    | ( AppointmentLimitReached & { __typename: 'AppointmentLimitReached' } )
    | ( AppointmentNotCancellable & { __typename: 'AppointmentNotCancellable' } )
    | ( AppointmentNotFound & { __typename: 'AppointmentNotFound' } )
    | ( Omit<AppointmentOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'AppointmentOutcomeUnknown' } )
    | ( AppointmentReasonNotAsked & { __typename: 'AppointmentReasonNotAsked' } )
    | ( AppointmentReasonRequired & { __typename: 'AppointmentReasonRequired' } )
    | ( AppointmentSlotInPast & { __typename: 'AppointmentSlotInPast' } )
    | ( AppointmentSlotNotFound & { __typename: 'AppointmentSlotNotFound' } )
    | ( AppointmentSlotTaken & { __typename: 'AppointmentSlotTaken' } )
    | ( AppointmentTelephoneNotAsked & { __typename: 'AppointmentTelephoneNotAsked' } )
    | ( AppointmentTelephoneRequired & { __typename: 'AppointmentTelephoneRequired' } )
    | ( AppointmentTooFarAhead & { __typename: 'AppointmentTooFarAhead' } )
    | ( AppointmentTooSoon & { __typename: 'AppointmentTooSoon' } )
    | ( ClinicalDocumentCorrupt & { __typename: 'ClinicalDocumentCorrupt' } )
    | ( ClinicalDocumentEmpty & { __typename: 'ClinicalDocumentEmpty' } )
    | ( ClinicalDocumentNotAvailable & { __typename: 'ClinicalDocumentNotAvailable' } )
    | ( ClinicalDocumentNotMadeSafe & { __typename: 'ClinicalDocumentNotMadeSafe' } )
    | ( ClinicalDocumentReaderBusy & { __typename: 'ClinicalDocumentReaderBusy' } )
    | ( ClinicalDocumentTooLarge & { __typename: 'ClinicalDocumentTooLarge' } )
    | ( ClinicalDocumentTookTooLong & { __typename: 'ClinicalDocumentTookTooLong' } )
    | ( ClinicalDocumentTruncated & { __typename: 'ClinicalDocumentTruncated' } )
    | ( ClinicalDocumentUnreadable & { __typename: 'ClinicalDocumentUnreadable' } )
    | ( ClinicalDocumentWronglyEncoded & { __typename: 'ClinicalDocumentWronglyEncoded' } )
    | ( DetailsChangeNotPending & { __typename: 'DetailsChangeNotPending' } )
    | ( Omit<DetailsChangeOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'DetailsChangeOutcomeUnknown' } )
    | ( DetailsChangeRefused & { __typename: 'DetailsChangeRefused' } )
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccountInactive' } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccountRestricted' } )
    | ( GpPatientNotFound & { __typename: 'GpPatientNotFound' } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpPracticeNotLive' } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpRecordAccessDisabled' } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNeedsNewerVersion' } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotGranted' } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotInThisEnvironment' } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotOffered' } )
    | ( MedicationCourseNotFound & { __typename: 'MedicationCourseNotFound' } )
    | ( Omit<MedicationNotOrderable, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } & { __typename: 'MedicationNotOrderable' } )
    | ( Omit<OnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<_RefType['Patient']> } & { __typename: 'OnlineRegistrationAlreadyLinked' } )
    | ( Omit<OnlineRegistrationIdentityNotProven, 'reason'> & { reason: _RefType['OnlineRegistrationIdentityReason'] } & { __typename: 'OnlineRegistrationIdentityNotProven' } )
    | ( OnlineRegistrationLockedOut & { __typename: 'OnlineRegistrationLockedOut' } )
    | ( OnlineRegistrationOutcomeUnknown & { __typename: 'OnlineRegistrationOutcomeUnknown' } )
    | ( Omit<OnlineRegistrationRefused, 'reason'> & { reason: _RefType['OnlineRegistrationRefusedReason'] } & { __typename: 'OnlineRegistrationRefused' } )
    | ( PracticeMessageNotFound & { __typename: 'PracticeMessageNotFound' } )
    | ( Omit<PracticeMessageOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'PracticeMessageOutcomeUnknown' } )
    | ( PracticeMessageRecipientNotFound & { __typename: 'PracticeMessageRecipientNotFound' } )
    | ( PracticeMessageRefused & { __typename: 'PracticeMessageRefused' } )
    | ( Omit<PrescriptionAlreadyPending, 'courses'> & { courses: ReadonlyArray<_RefType['MedicationCourse']> } & { __typename: 'PrescriptionAlreadyPending' } )
    | ( PrescriptionCommentNotAsked & { __typename: 'PrescriptionCommentNotAsked' } )
    | ( PrescriptionCommentRequired & { __typename: 'PrescriptionCommentRequired' } )
    | ( PrescriptionDetailsRefused & { __typename: 'PrescriptionDetailsRefused' } )
    | ( PrescriptionNotCancellable & { __typename: 'PrescriptionNotCancellable' } )
    | ( PrescriptionNotFound & { __typename: 'PrescriptionNotFound' } )
    | ( Omit<PrescriptionOutcomeUnknown, 'patient'> & { patient: _RefType['Patient'] } & { __typename: 'PrescriptionOutcomeUnknown' } )
  ;
  GpServiceUnavailable:
    | ( Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccountInactive' } )
    | ( Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpAccountRestricted' } )
    | ( Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpPracticeNotLive' } )
    | ( Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpRecordAccessDisabled' } )
    | ( Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNeedsNewerVersion' } )
    | ( Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotGranted' } )
    | ( Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotInThisEnvironment' } )
    | ( Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<_RefType['Practice']> } & { __typename: 'GpServiceNotOffered' } )
  ;
  MedicalRecordEntry:
    | ( ShownDocument & { __typename: 'ClinicalDocument' } )
    | ( ShownObservation & { __typename: 'RecordAllergy' } )
    | ( ShownConsultation & { __typename: 'RecordConsultation' } )
    | ( ShownObservation & { __typename: 'RecordImmunisation' } )
    | ( ShownMedicine & { __typename: 'RecordMedicine' } )
    | ( ShownObservation & { __typename: 'RecordObservation' } )
    | ( ShownProblem & { __typename: 'RecordProblem' } )
    | ( ShownTestResult & { __typename: 'RecordTestResult' } )
  ;
  MedicalRecordSection:
    | ( ShownAllergies & { __typename: 'RecordAllergies' } )
    | ( ShownConsultations & { __typename: 'RecordConsultations' } )
    | ( ShownDocuments & { __typename: 'RecordDocuments' } )
    | ( ShownImmunisations & { __typename: 'RecordImmunisations' } )
    | ( ShownMedication & { __typename: 'RecordMedication' } )
    | ( ShownProblems & { __typename: 'RecordProblems' } )
    | ( ShownTestResults & { __typename: 'RecordTestResults' } )
  ;
  RecordedObservation:
    | ( ShownObservation & { __typename: 'RecordAllergy' } )
    | ( ShownObservation & { __typename: 'RecordImmunisation' } )
    | ( ShownObservation & { __typename: 'RecordObservation' } )
    | ( ShownProblem & { __typename: 'RecordProblem' } )
    | ( ShownTestResult & { __typename: 'RecordTestResult' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountResetOutcomeUnknown: ResolverTypeWrapper<Omit<AccountResetOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  Appointment: ResolverTypeWrapper<DomainPatientAppointment>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AppointmentDetailsRefused: ResolverTypeWrapper<AppointmentDetailsRefused>;
  AppointmentInPast: ResolverTypeWrapper<AppointmentInPast>;
  AppointmentKind: ResolverTypeWrapper<DomainAppointmentKind>;
  AppointmentKindInput: null;
  AppointmentLimitReached: ResolverTypeWrapper<AppointmentLimitReached>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AppointmentLocation: ResolverTypeWrapper<DomainPracticeLocation>;
  AppointmentNotCancellable: ResolverTypeWrapper<AppointmentNotCancellable>;
  AppointmentNotFound: ResolverTypeWrapper<AppointmentNotFound>;
  AppointmentOutcomeUnknown: ResolverTypeWrapper<Omit<AppointmentOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  AppointmentReasonNotAsked: ResolverTypeWrapper<AppointmentReasonNotAsked>;
  AppointmentReasonRequired: ResolverTypeWrapper<AppointmentReasonRequired>;
  AppointmentSettings: ResolverTypeWrapper<DomainPracticeSettings>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AppointmentSlotInPast: ResolverTypeWrapper<AppointmentSlotInPast>;
  AppointmentSlotNotFound: ResolverTypeWrapper<AppointmentSlotNotFound>;
  AppointmentSlotTaken: ResolverTypeWrapper<AppointmentSlotTaken>;
  AppointmentTelephone: ResolverTypeWrapper<Omit<AppointmentTelephone, 'kind'> & { kind?: Maybe<ResolversTypes['AppointmentTelephoneKind']> }>;
  AppointmentTelephoneInput: AppointmentTelephoneInput;
  AppointmentTelephoneKind: ResolverTypeWrapper<DomainTelephoneKind>;
  AppointmentTelephoneNotAsked: ResolverTypeWrapper<AppointmentTelephoneNotAsked>;
  AppointmentTelephoneRequired: ResolverTypeWrapper<AppointmentTelephoneRequired>;
  AppointmentTooFarAhead: ResolverTypeWrapper<AppointmentTooFarAhead>;
  AppointmentTooSoon: ResolverTypeWrapper<AppointmentTooSoon>;
  Appointments: ResolverTypeWrapper<Omit<Appointments, 'past' | 'upcoming'> & { past?: Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, upcoming: ReadonlyArray<ResolversTypes['Appointment']> }>;
  AppointmentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointmentsResult']>;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: ResolverTypeWrapper<DomainBookingOutcome>;
  BookAppointmentSuccess: ResolverTypeWrapper<DomainBooked>;
  BookableSlot: ResolverTypeWrapper<DomainOfferedSlot>;
  BookableSlots: ResolverTypeWrapper<Omit<BookableSlots, 'slots'> & { slots: ReadonlyArray<ResolversTypes['BookableSlot']> }>;
  BookableSlotsFilterInput: BookableSlotsFilterInput;
  BookableSlotsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookableSlotsResult']>;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentResult: ResolverTypeWrapper<DomainCancellationOutcome>;
  CancelAppointmentSuccess: ResolverTypeWrapper<Omit<CancelAppointmentSuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  CancelPrescriptionRequestInput: CancelPrescriptionRequestInput;
  CancelPrescriptionRequestResult: ResolverTypeWrapper<DomainPrescriptionCancellationOutcome>;
  CancelPrescriptionRequestSuccess: ResolverTypeWrapper<DomainPrescriptionCancelled>;
  ClinicalCode: ResolverTypeWrapper<DomainClinicalCode>;
  ClinicalDate: ResolverTypeWrapper<DomainClinicalDate>;
  ClinicalDatePrecision: ResolverTypeWrapper<DomainClinicalDatePrecision>;
  ClinicalDocument: ResolverTypeWrapper<ShownDocument>;
  ClinicalDocumentConnection: ResolverTypeWrapper<DocumentPage>;
  ClinicalDocumentContent: ResolverTypeWrapper<ClinicalDocumentContent>;
  ClinicalDocumentContentResult: ResolverTypeWrapper<DomainDocumentOutcome>;
  ClinicalDocumentCorrupt: ResolverTypeWrapper<ClinicalDocumentCorrupt>;
  ClinicalDocumentEdge: ResolverTypeWrapper<Omit<ClinicalDocumentEdge, 'node'> & { node: ResolversTypes['ClinicalDocument'] }>;
  ClinicalDocumentEmpty: ResolverTypeWrapper<ClinicalDocumentEmpty>;
  ClinicalDocumentNotAvailable: ResolverTypeWrapper<ClinicalDocumentNotAvailable>;
  ClinicalDocumentNotMadeSafe: ResolverTypeWrapper<ClinicalDocumentNotMadeSafe>;
  ClinicalDocumentReaderBusy: ResolverTypeWrapper<ClinicalDocumentReaderBusy>;
  ClinicalDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClinicalDocumentResult']>;
  ClinicalDocumentTooLarge: ResolverTypeWrapper<ClinicalDocumentTooLarge>;
  ClinicalDocumentTookTooLong: ResolverTypeWrapper<ClinicalDocumentTookTooLong>;
  ClinicalDocumentTruncated: ResolverTypeWrapper<ClinicalDocumentTruncated>;
  ClinicalDocumentUnreadable: ResolverTypeWrapper<ClinicalDocumentUnreadable>;
  ClinicalDocumentWronglyEncoded: ResolverTypeWrapper<ClinicalDocumentWronglyEncoded>;
  Clinician: ResolverTypeWrapper<DomainPracticeClinician>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteMessageInput: DeleteMessageInput;
  DeleteMessageResult: ResolverTypeWrapper<DomainMessageDeletionOutcome>;
  DeleteMessageSuccess: ResolverTypeWrapper<Omit<DeleteMessageSuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  DetailsChangeNotPending: ResolverTypeWrapper<DetailsChangeNotPending>;
  DetailsChangeOutcomeUnknown: ResolverTypeWrapper<Omit<DetailsChangeOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  DetailsChangeRefused: ResolverTypeWrapper<DetailsChangeRefused>;
  EmisCode: ResolverTypeWrapper<EmisCode>;
  FindPracticesInput: FindPracticesInput;
  FindPracticesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FindPracticesResult']>;
  FoundPractice: ResolverTypeWrapper<DomainFoundPractice>;
  FoundPractices: ResolverTypeWrapper<Omit<FoundPractices, 'practices'> & { practices: ReadonlyArray<ResolversTypes['FoundPractice']> }>;
  GpAccountInactive: ResolverTypeWrapper<Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpAccountRestricted: ResolverTypeWrapper<Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpNextStep: GpNextStep;
  GpOnlineService: GpOnlineService;
  GpOnlineServiceStatus: ResolverTypeWrapper<Omit<GpOnlineServiceStatus, 'unavailable'> & { unavailable?: Maybe<ResolversTypes['GpServiceUnavailable']> }>;
  GpOnlineUser: ResolverTypeWrapper<Omit<GpOnlineUser, 'patients'> & { patients: ReadonlyArray<ResolversTypes['Patient']> }>;
  GpPatientNotFound: ResolverTypeWrapper<GpPatientNotFound>;
  GpPracticeNotLive: ResolverTypeWrapper<Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpRecordAccessDisabled: ResolverTypeWrapper<Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpServiceNeedsNewerVersion: ResolverTypeWrapper<Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpServiceNotGranted: ResolverTypeWrapper<Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpServiceNotInThisEnvironment: ResolverTypeWrapper<Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpServiceNotOffered: ResolverTypeWrapper<Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<ResolversTypes['Practice']> }>;
  GpServiceProblem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GpServiceProblem']>;
  GpServiceUnavailable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GpServiceUnavailable']>;
  GpServiceUnavailableReason: GpServiceUnavailableReason;
  InputNecessity: ResolverTypeWrapper<DomainInputNecessity>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  MarkMessageReadInput: MarkMessageReadInput;
  MarkMessageReadResult: ResolverTypeWrapper<DomainMessageReadingOutcome>;
  MarkMessageReadSuccess: ResolverTypeWrapper<DomainMessageMarkedRead>;
  MedicalRecord: ResolverTypeWrapper<DomainPatientLink>;
  MedicalRecordEntry: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MedicalRecordEntry']>;
  MedicalRecordSection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MedicalRecordSection']>;
  MedicationCourse: ResolverTypeWrapper<DomainPatientCourse>;
  MedicationCourseKind: ResolverTypeWrapper<DomainMedicationCourseKind>;
  MedicationCourseNotFound: ResolverTypeWrapper<MedicationCourseNotFound>;
  MedicationCourses: ResolverTypeWrapper<Omit<MedicationCourses, 'courses'> & { courses: ReadonlyArray<ResolversTypes['MedicationCourse']> }>;
  MedicationCoursesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MedicationCoursesResult']>;
  MedicationNotOrderable: ResolverTypeWrapper<Omit<MedicationNotOrderable, 'courses'> & { courses: ReadonlyArray<ResolversTypes['MedicationCourse']> }>;
  MedicationNotOrderableReason: ResolverTypeWrapper<DomainNotOrderableReason>;
  MedicationOrdering: ResolverTypeWrapper<Omit<MedicationOrdering, 'whyNot'> & { whyNot?: Maybe<ResolversTypes['MedicationNotOrderableReason']> }>;
  MessageSettings: ResolverTypeWrapper<DomainPracticeSettings>;
  Mutation: ResolverTypeWrapper<NamedPatient>;
  ObservationRange: ResolverTypeWrapper<DomainObservationRange>;
  ObservationValue: ResolverTypeWrapper<DomainObservationValue>;
  OnlineRegistrationAlreadyLinked: ResolverTypeWrapper<Omit<OnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<ResolversTypes['Patient']> }>;
  OnlineRegistrationIdentityNotProven: ResolverTypeWrapper<Omit<OnlineRegistrationIdentityNotProven, 'reason'> & { reason: ResolversTypes['OnlineRegistrationIdentityReason'] }>;
  OnlineRegistrationIdentityReason: ResolverTypeWrapper<DomainIdentityProblem>;
  OnlineRegistrationLockedOut: ResolverTypeWrapper<OnlineRegistrationLockedOut>;
  OnlineRegistrationOutcomeUnknown: ResolverTypeWrapper<OnlineRegistrationOutcomeUnknown>;
  OnlineRegistrationRefused: ResolverTypeWrapper<Omit<OnlineRegistrationRefused, 'reason'> & { reason: ResolversTypes['OnlineRegistrationRefusedReason'] }>;
  OnlineRegistrationRefusedReason: ResolverTypeWrapper<DomainRegistrationRefusedReason>;
  OnlineRegistrationSuccess: ResolverTypeWrapper<Omit<OnlineRegistrationSuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<DomainPatientLink>;
  PatientAccessLevel: ResolverTypeWrapper<DomainAccessLevel>;
  PatientAddressInput: PatientAddressInput;
  PatientContactDetails: ResolverTypeWrapper<PatientContactDetails>;
  PatientContactDetailsInput: PatientContactDetailsInput;
  PatientDemographics: ResolverTypeWrapper<DomainDemographics>;
  PatientDemographicsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PatientDemographicsResult']>;
  PatientDetailsChange: ResolverTypeWrapper<Omit<PatientDetailsChange, 'pending'> & { pending?: Maybe<ResolversTypes['PendingDetailsChange']> }>;
  PatientDetailsChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PatientDetailsChangeResult']>;
  PatientRelation: ResolverTypeWrapper<DomainPatientRelation>;
  PatientSex: ResolverTypeWrapper<DomainSex>;
  PendingAddress: ResolverTypeWrapper<PendingAddress>;
  PendingContactDetails: ResolverTypeWrapper<PendingContactDetails>;
  PendingDetailsChange: ResolverTypeWrapper<DomainDetailsChange>;
  PostalAddress: ResolverTypeWrapper<DomainPostalAddress>;
  Practice: ResolverTypeWrapper<DomainPractice>;
  PracticeMessage: ResolverTypeWrapper<DomainPatientMessage>;
  PracticeMessageNotFound: ResolverTypeWrapper<PracticeMessageNotFound>;
  PracticeMessageOutcomeUnknown: ResolverTypeWrapper<Omit<PracticeMessageOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  PracticeMessageRecipient: ResolverTypeWrapper<DomainPatientRecipient>;
  PracticeMessageRecipientNotFound: ResolverTypeWrapper<PracticeMessageRecipientNotFound>;
  PracticeMessageRecipients: ResolverTypeWrapper<Omit<PracticeMessageRecipients, 'recipients'> & { recipients: ReadonlyArray<ResolversTypes['PracticeMessageRecipient']> }>;
  PracticeMessageRecipientsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PracticeMessageRecipientsResult']>;
  PracticeMessageRefused: ResolverTypeWrapper<PracticeMessageRefused>;
  PracticeMessageReply: ResolverTypeWrapper<DomainMessageReply>;
  PracticeMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PracticeMessageResult']>;
  PracticeMessageThread: ResolverTypeWrapper<DomainMessageThread>;
  PracticeMessages: ResolverTypeWrapper<Omit<PracticeMessages, 'messages'> & { messages: ReadonlyArray<ResolversTypes['PracticeMessage']> }>;
  PracticeMessagesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PracticeMessagesResult']>;
  PracticeSettings: ResolverTypeWrapper<DomainPracticeSettings>;
  PracticeSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PracticeSettingsResult']>;
  Prescription: ResolverTypeWrapper<DomainPatientPrescription>;
  PrescriptionAlreadyPending: ResolverTypeWrapper<Omit<PrescriptionAlreadyPending, 'courses'> & { courses: ReadonlyArray<ResolversTypes['MedicationCourse']> }>;
  PrescriptionCommentNotAsked: ResolverTypeWrapper<PrescriptionCommentNotAsked>;
  PrescriptionCommentRequired: ResolverTypeWrapper<PrescriptionCommentRequired>;
  PrescriptionDetailsRefused: ResolverTypeWrapper<PrescriptionDetailsRefused>;
  PrescriptionNotCancellable: ResolverTypeWrapper<PrescriptionNotCancellable>;
  PrescriptionNotFound: ResolverTypeWrapper<PrescriptionNotFound>;
  PrescriptionOutcomeUnknown: ResolverTypeWrapper<Omit<PrescriptionOutcomeUnknown, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  PrescriptionRequester: ResolverTypeWrapper<DomainRequester>;
  PrescriptionSettings: ResolverTypeWrapper<DomainPracticeSettings>;
  Prescriptions: ResolverTypeWrapper<Omit<Prescriptions, 'prescriptions'> & { prescriptions: ReadonlyArray<ResolversTypes['Prescription']> }>;
  PrescriptionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrescriptionsResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAllergies: ResolverTypeWrapper<ShownAllergies>;
  RecordAllergiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAllergiesResult']>;
  RecordAllergy: ResolverTypeWrapper<ShownObservation>;
  RecordAllergyConnection: ResolverTypeWrapper<AllergyPage>;
  RecordAllergyEdge: ResolverTypeWrapper<Omit<RecordAllergyEdge, 'node'> & { node: ResolversTypes['RecordAllergy'] }>;
  RecordConsultation: ResolverTypeWrapper<ShownConsultation>;
  RecordConsultationConnection: ResolverTypeWrapper<ConsultationPage>;
  RecordConsultationEdge: ResolverTypeWrapper<Omit<RecordConsultationEdge, 'node'> & { node: ResolversTypes['RecordConsultation'] }>;
  RecordConsultationSection: ResolverTypeWrapper<ShownConsultationSection>;
  RecordConsultations: ResolverTypeWrapper<ShownConsultations>;
  RecordConsultationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordConsultationsResult']>;
  RecordContributor: ResolverTypeWrapper<DomainRecordContributor>;
  RecordDocuments: ResolverTypeWrapper<ShownDocuments>;
  RecordDocumentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDocumentsResult']>;
  RecordImmunisation: ResolverTypeWrapper<ShownObservation>;
  RecordImmunisationConnection: ResolverTypeWrapper<ImmunisationPage>;
  RecordImmunisationEdge: ResolverTypeWrapper<Omit<RecordImmunisationEdge, 'node'> & { node: ResolversTypes['RecordImmunisation'] }>;
  RecordImmunisations: ResolverTypeWrapper<ShownImmunisations>;
  RecordImmunisationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordImmunisationsResult']>;
  RecordMedication: ResolverTypeWrapper<ShownMedication>;
  RecordMedicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMedicationResult']>;
  RecordMedicine: ResolverTypeWrapper<ShownMedicine>;
  RecordMedicineConnection: ResolverTypeWrapper<MedicinePage>;
  RecordMedicineConstituent: ResolverTypeWrapper<RecordMedicineConstituent>;
  RecordMedicineEdge: ResolverTypeWrapper<Omit<RecordMedicineEdge, 'node'> & { node: ResolversTypes['RecordMedicine'] }>;
  RecordMedicineGroup: ResolverTypeWrapper<DomainMedicineGroup>;
  RecordMedicineMixture: ResolverTypeWrapper<DomainMedicineMixture>;
  RecordMedicineStatus: ResolverTypeWrapper<DomainMedicineStatus>;
  RecordObservation: ResolverTypeWrapper<ShownObservation>;
  RecordProblem: ResolverTypeWrapper<ShownProblem>;
  RecordProblemConnection: ResolverTypeWrapper<ProblemPage>;
  RecordProblemEdge: ResolverTypeWrapper<Omit<RecordProblemEdge, 'node'> & { node: ResolversTypes['RecordProblem'] }>;
  RecordProblems: ResolverTypeWrapper<ShownProblems>;
  RecordProblemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordProblemsResult']>;
  RecordTestResult: ResolverTypeWrapper<ShownTestResult>;
  RecordTestResultConnection: ResolverTypeWrapper<TestResultPage>;
  RecordTestResultEdge: ResolverTypeWrapper<Omit<RecordTestResultEdge, 'node'> & { node: ResolversTypes['RecordTestResult'] }>;
  RecordTestResults: ResolverTypeWrapper<ShownTestResults>;
  RecordTestResultsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTestResultsResult']>;
  RecordText: ResolverTypeWrapper<DomainRecordText>;
  RecordedObservation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RecordedObservation']>;
  RegisterWithDemographicsInput: RegisterWithDemographicsInput;
  RegisterWithDemographicsResult: ResolverTypeWrapper<DomainRegistrationOutcome>;
  RegisterWithLinkageKeyInput: RegisterWithLinkageKeyInput;
  RegisterWithLinkageKeyResult: ResolverTypeWrapper<DomainLinkageKeyOutcome>;
  RequestDetailsChangeInput: RequestDetailsChangeInput;
  RequestDetailsChangeResult: ResolverTypeWrapper<DomainDetailsRequestOutcome>;
  RequestDetailsChangeSuccess: ResolverTypeWrapper<DomainDetailsRequested>;
  RequestPrescriptionInput: RequestPrescriptionInput;
  RequestPrescriptionResult: ResolverTypeWrapper<DomainPrescriptionRequestOutcome>;
  RequestPrescriptionSuccess: ResolverTypeWrapper<DomainPrescriptionRequested>;
  RequestedMedicine: ResolverTypeWrapper<DomainPatientMedicine>;
  RequestedMedicineStatus: ResolverTypeWrapper<DomainRequestedMedicineStatus>;
  ResetAccountLinkageKeyInput: ResetAccountLinkageKeyInput;
  ResetAccountLinkageKeyResult: ResolverTypeWrapper<DomainAccountResetOutcome>;
  ResetAccountLinkageKeySuccess: ResolverTypeWrapper<Omit<ResetAccountLinkageKeySuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolverTypeWrapper<DomainMessageSendingOutcome>;
  SendMessageSuccess: ResolverTypeWrapper<DomainMessageSent>;
  SnomedCtCode: ResolverTypeWrapper<Omit<SnomedCtCode, 'kind'> & { kind: ResolversTypes['SnomedCtIdentifierKind'] }>;
  SnomedCtIdentifierKind: ResolverTypeWrapper<DomainSctidKind>;
  SpokenLanguage: ResolverTypeWrapper<SpokenLanguage>;
  UkDateTime: ResolverTypeWrapper<DomainUkDateTime>;
  UncodedTerm: ResolverTypeWrapper<UncodedTerm>;
  UnlinkPatientInput: UnlinkPatientInput;
  UnlinkPatientResult: ResolverTypeWrapper<DomainUnlinkOutcome>;
  UnlinkPatientSuccess: ResolverTypeWrapper<DomainUnlinked>;
  WithdrawDetailsChangeInput: WithdrawDetailsChangeInput;
  WithdrawDetailsChangeResult: ResolverTypeWrapper<DomainDetailsCancellationOutcome>;
  WithdrawDetailsChangeSuccess: ResolverTypeWrapper<Omit<WithdrawDetailsChangeSuccess, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountResetOutcomeUnknown: Omit<AccountResetOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  Appointment: DomainPatientAppointment;
  ID: Scalars['ID']['output'];
  AppointmentDetailsRefused: AppointmentDetailsRefused;
  AppointmentInPast: AppointmentInPast;
  AppointmentLimitReached: AppointmentLimitReached;
  Int: Scalars['Int']['output'];
  AppointmentLocation: DomainPracticeLocation;
  AppointmentNotCancellable: AppointmentNotCancellable;
  AppointmentNotFound: AppointmentNotFound;
  AppointmentOutcomeUnknown: Omit<AppointmentOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  AppointmentReasonNotAsked: AppointmentReasonNotAsked;
  AppointmentReasonRequired: AppointmentReasonRequired;
  AppointmentSettings: DomainPracticeSettings;
  Boolean: Scalars['Boolean']['output'];
  AppointmentSlotInPast: AppointmentSlotInPast;
  AppointmentSlotNotFound: AppointmentSlotNotFound;
  AppointmentSlotTaken: AppointmentSlotTaken;
  AppointmentTelephone: AppointmentTelephone;
  AppointmentTelephoneInput: AppointmentTelephoneInput;
  AppointmentTelephoneNotAsked: AppointmentTelephoneNotAsked;
  AppointmentTelephoneRequired: AppointmentTelephoneRequired;
  AppointmentTooFarAhead: AppointmentTooFarAhead;
  AppointmentTooSoon: AppointmentTooSoon;
  Appointments: Omit<Appointments, 'past' | 'upcoming'> & { past?: Maybe<ReadonlyArray<ResolversParentTypes['Appointment']>>, upcoming: ReadonlyArray<ResolversParentTypes['Appointment']> };
  AppointmentsResult: ResolversUnionTypes<ResolversParentTypes>['AppointmentsResult'];
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: DomainBookingOutcome;
  BookAppointmentSuccess: DomainBooked;
  BookableSlot: DomainOfferedSlot;
  BookableSlots: Omit<BookableSlots, 'slots'> & { slots: ReadonlyArray<ResolversParentTypes['BookableSlot']> };
  BookableSlotsFilterInput: BookableSlotsFilterInput;
  BookableSlotsResult: ResolversUnionTypes<ResolversParentTypes>['BookableSlotsResult'];
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentResult: DomainCancellationOutcome;
  CancelAppointmentSuccess: Omit<CancelAppointmentSuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  CancelPrescriptionRequestInput: CancelPrescriptionRequestInput;
  CancelPrescriptionRequestResult: DomainPrescriptionCancellationOutcome;
  CancelPrescriptionRequestSuccess: DomainPrescriptionCancelled;
  ClinicalCode: DomainClinicalCode;
  ClinicalDate: DomainClinicalDate;
  ClinicalDocument: ShownDocument;
  ClinicalDocumentConnection: DocumentPage;
  ClinicalDocumentContent: ClinicalDocumentContent;
  ClinicalDocumentContentResult: DomainDocumentOutcome;
  ClinicalDocumentCorrupt: ClinicalDocumentCorrupt;
  ClinicalDocumentEdge: Omit<ClinicalDocumentEdge, 'node'> & { node: ResolversParentTypes['ClinicalDocument'] };
  ClinicalDocumentEmpty: ClinicalDocumentEmpty;
  ClinicalDocumentNotAvailable: ClinicalDocumentNotAvailable;
  ClinicalDocumentNotMadeSafe: ClinicalDocumentNotMadeSafe;
  ClinicalDocumentReaderBusy: ClinicalDocumentReaderBusy;
  ClinicalDocumentResult: ResolversUnionTypes<ResolversParentTypes>['ClinicalDocumentResult'];
  ClinicalDocumentTooLarge: ClinicalDocumentTooLarge;
  ClinicalDocumentTookTooLong: ClinicalDocumentTookTooLong;
  ClinicalDocumentTruncated: ClinicalDocumentTruncated;
  ClinicalDocumentUnreadable: ClinicalDocumentUnreadable;
  ClinicalDocumentWronglyEncoded: ClinicalDocumentWronglyEncoded;
  Clinician: DomainPracticeClinician;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeleteMessageInput: DeleteMessageInput;
  DeleteMessageResult: DomainMessageDeletionOutcome;
  DeleteMessageSuccess: Omit<DeleteMessageSuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  DetailsChangeNotPending: DetailsChangeNotPending;
  DetailsChangeOutcomeUnknown: Omit<DetailsChangeOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  DetailsChangeRefused: DetailsChangeRefused;
  EmisCode: EmisCode;
  FindPracticesInput: FindPracticesInput;
  FindPracticesResult: ResolversUnionTypes<ResolversParentTypes>['FindPracticesResult'];
  FoundPractice: DomainFoundPractice;
  FoundPractices: Omit<FoundPractices, 'practices'> & { practices: ReadonlyArray<ResolversParentTypes['FoundPractice']> };
  GpAccountInactive: Omit<GpAccountInactive, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpAccountRestricted: Omit<GpAccountRestricted, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpOnlineServiceStatus: Omit<GpOnlineServiceStatus, 'unavailable'> & { unavailable?: Maybe<ResolversParentTypes['GpServiceUnavailable']> };
  GpOnlineUser: Omit<GpOnlineUser, 'patients'> & { patients: ReadonlyArray<ResolversParentTypes['Patient']> };
  GpPatientNotFound: GpPatientNotFound;
  GpPracticeNotLive: Omit<GpPracticeNotLive, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpRecordAccessDisabled: Omit<GpRecordAccessDisabled, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpServiceNeedsNewerVersion: Omit<GpServiceNeedsNewerVersion, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpServiceNotGranted: Omit<GpServiceNotGranted, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpServiceNotInThisEnvironment: Omit<GpServiceNotInThisEnvironment, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpServiceNotOffered: Omit<GpServiceNotOffered, 'practice'> & { practice?: Maybe<ResolversParentTypes['Practice']> };
  GpServiceProblem: ResolversInterfaceTypes<ResolversParentTypes>['GpServiceProblem'];
  GpServiceUnavailable: ResolversInterfaceTypes<ResolversParentTypes>['GpServiceUnavailable'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  MarkMessageReadInput: MarkMessageReadInput;
  MarkMessageReadResult: DomainMessageReadingOutcome;
  MarkMessageReadSuccess: DomainMessageMarkedRead;
  MedicalRecord: DomainPatientLink;
  MedicalRecordEntry: ResolversInterfaceTypes<ResolversParentTypes>['MedicalRecordEntry'];
  MedicalRecordSection: ResolversInterfaceTypes<ResolversParentTypes>['MedicalRecordSection'];
  MedicationCourse: DomainPatientCourse;
  MedicationCourseNotFound: MedicationCourseNotFound;
  MedicationCourses: Omit<MedicationCourses, 'courses'> & { courses: ReadonlyArray<ResolversParentTypes['MedicationCourse']> };
  MedicationCoursesResult: ResolversUnionTypes<ResolversParentTypes>['MedicationCoursesResult'];
  MedicationNotOrderable: Omit<MedicationNotOrderable, 'courses'> & { courses: ReadonlyArray<ResolversParentTypes['MedicationCourse']> };
  MedicationOrdering: MedicationOrdering;
  MessageSettings: DomainPracticeSettings;
  Mutation: NamedPatient;
  ObservationRange: DomainObservationRange;
  ObservationValue: DomainObservationValue;
  OnlineRegistrationAlreadyLinked: Omit<OnlineRegistrationAlreadyLinked, 'patients'> & { patients: ReadonlyArray<ResolversParentTypes['Patient']> };
  OnlineRegistrationIdentityNotProven: OnlineRegistrationIdentityNotProven;
  OnlineRegistrationLockedOut: OnlineRegistrationLockedOut;
  OnlineRegistrationOutcomeUnknown: OnlineRegistrationOutcomeUnknown;
  OnlineRegistrationRefused: OnlineRegistrationRefused;
  OnlineRegistrationSuccess: Omit<OnlineRegistrationSuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  PageInfo: PageInfo;
  Patient: DomainPatientLink;
  PatientAddressInput: PatientAddressInput;
  PatientContactDetails: PatientContactDetails;
  PatientContactDetailsInput: PatientContactDetailsInput;
  PatientDemographics: DomainDemographics;
  PatientDemographicsResult: ResolversUnionTypes<ResolversParentTypes>['PatientDemographicsResult'];
  PatientDetailsChange: Omit<PatientDetailsChange, 'pending'> & { pending?: Maybe<ResolversParentTypes['PendingDetailsChange']> };
  PatientDetailsChangeResult: ResolversUnionTypes<ResolversParentTypes>['PatientDetailsChangeResult'];
  PendingAddress: PendingAddress;
  PendingContactDetails: PendingContactDetails;
  PendingDetailsChange: DomainDetailsChange;
  PostalAddress: DomainPostalAddress;
  Practice: DomainPractice;
  PracticeMessage: DomainPatientMessage;
  PracticeMessageNotFound: PracticeMessageNotFound;
  PracticeMessageOutcomeUnknown: Omit<PracticeMessageOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  PracticeMessageRecipient: DomainPatientRecipient;
  PracticeMessageRecipientNotFound: PracticeMessageRecipientNotFound;
  PracticeMessageRecipients: Omit<PracticeMessageRecipients, 'recipients'> & { recipients: ReadonlyArray<ResolversParentTypes['PracticeMessageRecipient']> };
  PracticeMessageRecipientsResult: ResolversUnionTypes<ResolversParentTypes>['PracticeMessageRecipientsResult'];
  PracticeMessageRefused: PracticeMessageRefused;
  PracticeMessageReply: DomainMessageReply;
  PracticeMessageResult: ResolversUnionTypes<ResolversParentTypes>['PracticeMessageResult'];
  PracticeMessageThread: DomainMessageThread;
  PracticeMessages: Omit<PracticeMessages, 'messages'> & { messages: ReadonlyArray<ResolversParentTypes['PracticeMessage']> };
  PracticeMessagesResult: ResolversUnionTypes<ResolversParentTypes>['PracticeMessagesResult'];
  PracticeSettings: DomainPracticeSettings;
  PracticeSettingsResult: ResolversUnionTypes<ResolversParentTypes>['PracticeSettingsResult'];
  Prescription: DomainPatientPrescription;
  PrescriptionAlreadyPending: Omit<PrescriptionAlreadyPending, 'courses'> & { courses: ReadonlyArray<ResolversParentTypes['MedicationCourse']> };
  PrescriptionCommentNotAsked: PrescriptionCommentNotAsked;
  PrescriptionCommentRequired: PrescriptionCommentRequired;
  PrescriptionDetailsRefused: PrescriptionDetailsRefused;
  PrescriptionNotCancellable: PrescriptionNotCancellable;
  PrescriptionNotFound: PrescriptionNotFound;
  PrescriptionOutcomeUnknown: Omit<PrescriptionOutcomeUnknown, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  PrescriptionRequester: DomainRequester;
  PrescriptionSettings: DomainPracticeSettings;
  Prescriptions: Omit<Prescriptions, 'prescriptions'> & { prescriptions: ReadonlyArray<ResolversParentTypes['Prescription']> };
  PrescriptionsResult: ResolversUnionTypes<ResolversParentTypes>['PrescriptionsResult'];
  Query: Record<PropertyKey, never>;
  RecordAllergies: ShownAllergies;
  RecordAllergiesResult: ResolversUnionTypes<ResolversParentTypes>['RecordAllergiesResult'];
  RecordAllergy: ShownObservation;
  RecordAllergyConnection: AllergyPage;
  RecordAllergyEdge: Omit<RecordAllergyEdge, 'node'> & { node: ResolversParentTypes['RecordAllergy'] };
  RecordConsultation: ShownConsultation;
  RecordConsultationConnection: ConsultationPage;
  RecordConsultationEdge: Omit<RecordConsultationEdge, 'node'> & { node: ResolversParentTypes['RecordConsultation'] };
  RecordConsultationSection: ShownConsultationSection;
  RecordConsultations: ShownConsultations;
  RecordConsultationsResult: ResolversUnionTypes<ResolversParentTypes>['RecordConsultationsResult'];
  RecordContributor: DomainRecordContributor;
  RecordDocuments: ShownDocuments;
  RecordDocumentsResult: ResolversUnionTypes<ResolversParentTypes>['RecordDocumentsResult'];
  RecordImmunisation: ShownObservation;
  RecordImmunisationConnection: ImmunisationPage;
  RecordImmunisationEdge: Omit<RecordImmunisationEdge, 'node'> & { node: ResolversParentTypes['RecordImmunisation'] };
  RecordImmunisations: ShownImmunisations;
  RecordImmunisationsResult: ResolversUnionTypes<ResolversParentTypes>['RecordImmunisationsResult'];
  RecordMedication: ShownMedication;
  RecordMedicationResult: ResolversUnionTypes<ResolversParentTypes>['RecordMedicationResult'];
  RecordMedicine: ShownMedicine;
  RecordMedicineConnection: MedicinePage;
  RecordMedicineConstituent: RecordMedicineConstituent;
  RecordMedicineEdge: Omit<RecordMedicineEdge, 'node'> & { node: ResolversParentTypes['RecordMedicine'] };
  RecordMedicineMixture: DomainMedicineMixture;
  RecordObservation: ShownObservation;
  RecordProblem: ShownProblem;
  RecordProblemConnection: ProblemPage;
  RecordProblemEdge: Omit<RecordProblemEdge, 'node'> & { node: ResolversParentTypes['RecordProblem'] };
  RecordProblems: ShownProblems;
  RecordProblemsResult: ResolversUnionTypes<ResolversParentTypes>['RecordProblemsResult'];
  RecordTestResult: ShownTestResult;
  RecordTestResultConnection: TestResultPage;
  RecordTestResultEdge: Omit<RecordTestResultEdge, 'node'> & { node: ResolversParentTypes['RecordTestResult'] };
  RecordTestResults: ShownTestResults;
  RecordTestResultsResult: ResolversUnionTypes<ResolversParentTypes>['RecordTestResultsResult'];
  RecordText: DomainRecordText;
  RecordedObservation: ResolversInterfaceTypes<ResolversParentTypes>['RecordedObservation'];
  RegisterWithDemographicsInput: RegisterWithDemographicsInput;
  RegisterWithDemographicsResult: DomainRegistrationOutcome;
  RegisterWithLinkageKeyInput: RegisterWithLinkageKeyInput;
  RegisterWithLinkageKeyResult: DomainLinkageKeyOutcome;
  RequestDetailsChangeInput: RequestDetailsChangeInput;
  RequestDetailsChangeResult: DomainDetailsRequestOutcome;
  RequestDetailsChangeSuccess: DomainDetailsRequested;
  RequestPrescriptionInput: RequestPrescriptionInput;
  RequestPrescriptionResult: DomainPrescriptionRequestOutcome;
  RequestPrescriptionSuccess: DomainPrescriptionRequested;
  RequestedMedicine: DomainPatientMedicine;
  ResetAccountLinkageKeyInput: ResetAccountLinkageKeyInput;
  ResetAccountLinkageKeyResult: DomainAccountResetOutcome;
  ResetAccountLinkageKeySuccess: Omit<ResetAccountLinkageKeySuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  SendMessageInput: SendMessageInput;
  SendMessageResult: DomainMessageSendingOutcome;
  SendMessageSuccess: DomainMessageSent;
  SnomedCtCode: SnomedCtCode;
  SpokenLanguage: SpokenLanguage;
  UkDateTime: DomainUkDateTime;
  UncodedTerm: UncodedTerm;
  UnlinkPatientInput: UnlinkPatientInput;
  UnlinkPatientResult: DomainUnlinkOutcome;
  UnlinkPatientSuccess: DomainUnlinked;
  WithdrawDetailsChangeInput: WithdrawDetailsChangeInput;
  WithdrawDetailsChangeResult: DomainDetailsCancellationOutcome;
  WithdrawDetailsChangeSuccess: Omit<WithdrawDetailsChangeSuccess, 'patient'> & { patient: ResolversParentTypes['Patient'] };
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

export type AccountResetOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountResetOutcomeUnknown'] = ResolversParentTypes['AccountResetOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedAt?: Resolver<Maybe<ResolversTypes['UkDateTime']>, ParentType, ContextType>;
  clinicians?: Resolver<ReadonlyArray<ResolversTypes['Clinician']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppointmentKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AppointmentLocation']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slotType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['AppointmentTelephone']>, ParentType, ContextType>;
  videoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppointmentDetailsRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentDetailsRefused'] = ResolversParentTypes['AppointmentDetailsRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentInPastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentInPast'] = ResolversParentTypes['AppointmentInPast']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentKindResolvers = { HOME_VISIT: 'homeVisit', IN_PERSON: 'inPerson', OTHER: 'other', TELEPHONE: 'telephone', VIDEO: 'video' };

export type AppointmentKindInputResolvers = { HOME_VISIT: 'homeVisit', IN_PERSON: 'inPerson', TELEPHONE: 'telephone', VIDEO: 'video' };

export type AppointmentLimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentLimitReached'] = ResolversParentTypes['AppointmentLimitReached']> = {
  maximumBooked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentLocation'] = ResolversParentTypes['AppointmentLocation']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppointmentNotCancellableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentNotCancellable'] = ResolversParentTypes['AppointmentNotCancellable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentNotFound'] = ResolversParentTypes['AppointmentNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentOutcomeUnknown'] = ResolversParentTypes['AppointmentOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentReasonNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentReasonNotAsked'] = ResolversParentTypes['AppointmentReasonNotAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentReasonRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentReasonRequired'] = ResolversParentTypes['AppointmentReasonRequired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentSettings'] = ResolversParentTypes['AppointmentSettings']> = {
  bookableFromDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookableToDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumBooked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InputNecessity'], ParentType, ContextType>;
  telephoneConsultations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppointmentSlotInPastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentSlotInPast'] = ResolversParentTypes['AppointmentSlotInPast']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentSlotNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentSlotNotFound'] = ResolversParentTypes['AppointmentSlotNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentSlotTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentSlotTaken'] = ResolversParentTypes['AppointmentSlotTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentTelephoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentTelephone'] = ResolversParentTypes['AppointmentTelephone']> = {
  kind?: Resolver<Maybe<ResolversTypes['AppointmentTelephoneKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppointmentTelephoneKindResolvers = { HOME: 'home', MOBILE: 'mobile', OTHER: 'other' };

export type AppointmentTelephoneNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentTelephoneNotAsked'] = ResolversParentTypes['AppointmentTelephoneNotAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentTelephoneRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentTelephoneRequired'] = ResolversParentTypes['AppointmentTelephoneRequired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentTooFarAheadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentTooFarAhead'] = ResolversParentTypes['AppointmentTooFarAhead']> = {
  bookableToDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentTooSoonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentTooSoon'] = ResolversParentTypes['AppointmentTooSoon']> = {
  bookableFromDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointments'] = ResolversParentTypes['Appointments']> = {
  onlyOwnBookings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  past?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  upcoming?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentsResult'] = ResolversParentTypes['AppointmentsResult']> = {
  __resolveType: TypeResolveFn<'Appointments' | 'GpAccountInactive' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type BookAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAppointmentResult'] = ResolversParentTypes['BookAppointmentResult']> = {
  __resolveType: TypeResolveFn<'AppointmentDetailsRefused' | 'AppointmentLimitReached' | 'AppointmentOutcomeUnknown' | 'AppointmentReasonNotAsked' | 'AppointmentReasonRequired' | 'AppointmentSlotInPast' | 'AppointmentSlotNotFound' | 'AppointmentSlotTaken' | 'AppointmentTelephoneNotAsked' | 'AppointmentTelephoneRequired' | 'AppointmentTooFarAhead' | 'AppointmentTooSoon' | 'BookAppointmentSuccess' | 'GpAccountInactive' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type BookAppointmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAppointmentSuccess'] = ResolversParentTypes['BookAppointmentSuccess']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookableSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookableSlot'] = ResolversParentTypes['BookableSlot']> = {
  clinicians?: Resolver<ReadonlyArray<ResolversTypes['Clinician']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isWithinBookingDays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppointmentKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AppointmentLocation']>, ParentType, ContextType>;
  sessionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slotType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['UkDateTime'], ParentType, ContextType>;
};

export type BookableSlotsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookableSlots'] = ResolversParentTypes['BookableSlots']> = {
  slots?: Resolver<ReadonlyArray<ResolversTypes['BookableSlot']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookableSlotsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookableSlotsResult'] = ResolversParentTypes['BookableSlotsResult']> = {
  __resolveType: TypeResolveFn<'BookableSlots' | 'GpAccountInactive' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type CancelAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAppointmentResult'] = ResolversParentTypes['CancelAppointmentResult']> = {
  __resolveType: TypeResolveFn<'AppointmentInPast' | 'AppointmentNotCancellable' | 'AppointmentNotFound' | 'AppointmentOutcomeUnknown' | 'CancelAppointmentSuccess' | 'GpAccountInactive' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type CancelAppointmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAppointmentSuccess'] = ResolversParentTypes['CancelAppointmentSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelPrescriptionRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPrescriptionRequestResult'] = ResolversParentTypes['CancelPrescriptionRequestResult']> = {
  __resolveType: TypeResolveFn<'CancelPrescriptionRequestSuccess' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'PrescriptionNotCancellable' | 'PrescriptionNotFound' | 'PrescriptionOutcomeUnknown', ParentType, ContextType>;
};

export type CancelPrescriptionRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPrescriptionRequestSuccess'] = ResolversParentTypes['CancelPrescriptionRequestSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalCode'] = ResolversParentTypes['ClinicalCode']> = {
  __resolveType: TypeResolveFn<'EmisCode' | 'SnomedCtCode' | 'UncodedTerm', ParentType, ContextType>;
};

export type ClinicalDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDate'] = ResolversParentTypes['ClinicalDate']> = {
  precision?: Resolver<ResolversTypes['ClinicalDatePrecision'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClinicalDatePrecisionResolvers = { DAY: 'day', MONTH: 'month', UNKNOWN: 'unknown', YEAR: 'year' };

export type ClinicalDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocument'] = ResolversParentTypes['ClinicalDocument'], FederationReferenceType extends FederationReferenceTypes['ClinicalDocument'] = FederationReferenceTypes['ClinicalDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClinicalDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorisedBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ClinicalCode'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ClinicalDocumentContentResult']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['RecordText']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentConnection'] = ResolversParentTypes['ClinicalDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClinicalDocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClinicalDocumentContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentContent'] = ResolversParentTypes['ClinicalDocumentContent']> = {
  charset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentRemoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCharsetGuessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentContentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentContentResult'] = ResolversParentTypes['ClinicalDocumentContentResult']> = {
  __resolveType: TypeResolveFn<'ClinicalDocumentContent' | 'ClinicalDocumentCorrupt' | 'ClinicalDocumentEmpty' | 'ClinicalDocumentNotAvailable' | 'ClinicalDocumentNotMadeSafe' | 'ClinicalDocumentReaderBusy' | 'ClinicalDocumentTooLarge' | 'ClinicalDocumentTookTooLong' | 'ClinicalDocumentTruncated' | 'ClinicalDocumentUnreadable' | 'ClinicalDocumentWronglyEncoded' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted', ParentType, ContextType>;
};

export type ClinicalDocumentCorruptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentCorrupt'] = ResolversParentTypes['ClinicalDocumentCorrupt']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentEdge'] = ResolversParentTypes['ClinicalDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClinicalDocument'], ParentType, ContextType>;
};

export type ClinicalDocumentEmptyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentEmpty'] = ResolversParentTypes['ClinicalDocumentEmpty']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentNotAvailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentNotAvailable'] = ResolversParentTypes['ClinicalDocumentNotAvailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentNotMadeSafeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentNotMadeSafe'] = ResolversParentTypes['ClinicalDocumentNotMadeSafe']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentReaderBusyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentReaderBusy'] = ResolversParentTypes['ClinicalDocumentReaderBusy']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentResult'] = ResolversParentTypes['ClinicalDocumentResult']> = {
  __resolveType: TypeResolveFn<'ClinicalDocument' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted', ParentType, ContextType>;
};

export type ClinicalDocumentTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentTooLarge'] = ResolversParentTypes['ClinicalDocumentTooLarge']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentTookTooLongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentTookTooLong'] = ResolversParentTypes['ClinicalDocumentTookTooLong']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentTruncatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentTruncated'] = ResolversParentTypes['ClinicalDocumentTruncated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentUnreadableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentUnreadable'] = ResolversParentTypes['ClinicalDocumentUnreadable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalDocumentWronglyEncodedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalDocumentWronglyEncoded'] = ResolversParentTypes['ClinicalDocumentWronglyEncoded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clinician'] = ResolversParentTypes['Clinician']> = {
  forenames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['SpokenLanguage']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['PatientSex']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DeleteMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMessageResult'] = ResolversParentTypes['DeleteMessageResult']> = {
  __resolveType: TypeResolveFn<'DeleteMessageSuccess' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'PracticeMessageNotFound' | 'PracticeMessageOutcomeUnknown', ParentType, ContextType>;
};

export type DeleteMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMessageSuccess'] = ResolversParentTypes['DeleteMessageSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetailsChangeNotPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetailsChangeNotPending'] = ResolversParentTypes['DetailsChangeNotPending']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetailsChangeOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetailsChangeOutcomeUnknown'] = ResolversParentTypes['DetailsChangeOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetailsChangeRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetailsChangeRefused'] = ResolversParentTypes['DetailsChangeRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmisCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmisCode'] = ResolversParentTypes['EmisCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindPracticesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindPracticesResult'] = ResolversParentTypes['FindPracticesResult']> = {
  __resolveType: TypeResolveFn<'FoundPractices' | 'GpServiceNotInThisEnvironment', ParentType, ContextType>;
};

export type FoundPracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPractice'] = ResolversParentTypes['FoundPractice']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odsCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
};

export type FoundPracticesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPractices'] = ResolversParentTypes['FoundPractices']> = {
  practices?: Resolver<ReadonlyArray<ResolversTypes['FoundPractice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAccountInactiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAccountInactive'] = ResolversParentTypes['GpAccountInactive']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpAccountRestrictedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpAccountRestricted'] = ResolversParentTypes['GpAccountRestricted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpOnlineServiceStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineServiceStatus'] = ResolversParentTypes['GpOnlineServiceStatus']> = {
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  unavailable?: Resolver<Maybe<ResolversTypes['GpServiceUnavailable']>, ParentType, ContextType>;
};

export type GpOnlineUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpOnlineUser'] = ResolversParentTypes['GpOnlineUser']> = {
  patients?: Resolver<ReadonlyArray<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type GpPatientNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPatientNotFound'] = ResolversParentTypes['GpPatientNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpPracticeNotLiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpPracticeNotLive'] = ResolversParentTypes['GpPracticeNotLive']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpRecordAccessDisabledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpRecordAccessDisabled'] = ResolversParentTypes['GpRecordAccessDisabled']> = {
  isWholeRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpServiceNeedsNewerVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceNeedsNewerVersion'] = ResolversParentTypes['GpServiceNeedsNewerVersion']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  practiceVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  requiredVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpServiceNotGrantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceNotGranted'] = ResolversParentTypes['GpServiceNotGranted']> = {
  isAssigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEffective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpServiceNotInThisEnvironmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceNotInThisEnvironment'] = ResolversParentTypes['GpServiceNotInThisEnvironment']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpServiceNotOfferedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceNotOffered'] = ResolversParentTypes['GpServiceNotOffered']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GpServiceUnavailableReason'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GpOnlineService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpServiceProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceProblem'] = ResolversParentTypes['GpServiceProblem']> = {
  __resolveType: TypeResolveFn<'AccountResetOutcomeUnknown' | 'AppointmentDetailsRefused' | 'AppointmentInPast' | 'AppointmentLimitReached' | 'AppointmentNotCancellable' | 'AppointmentNotFound' | 'AppointmentOutcomeUnknown' | 'AppointmentReasonNotAsked' | 'AppointmentReasonRequired' | 'AppointmentSlotInPast' | 'AppointmentSlotNotFound' | 'AppointmentSlotTaken' | 'AppointmentTelephoneNotAsked' | 'AppointmentTelephoneRequired' | 'AppointmentTooFarAhead' | 'AppointmentTooSoon' | 'ClinicalDocumentCorrupt' | 'ClinicalDocumentEmpty' | 'ClinicalDocumentNotAvailable' | 'ClinicalDocumentNotMadeSafe' | 'ClinicalDocumentReaderBusy' | 'ClinicalDocumentTooLarge' | 'ClinicalDocumentTookTooLong' | 'ClinicalDocumentTruncated' | 'ClinicalDocumentUnreadable' | 'ClinicalDocumentWronglyEncoded' | 'DetailsChangeNotPending' | 'DetailsChangeOutcomeUnknown' | 'DetailsChangeRefused' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered' | 'MedicationCourseNotFound' | 'MedicationNotOrderable' | 'OnlineRegistrationAlreadyLinked' | 'OnlineRegistrationIdentityNotProven' | 'OnlineRegistrationLockedOut' | 'OnlineRegistrationOutcomeUnknown' | 'OnlineRegistrationRefused' | 'PracticeMessageNotFound' | 'PracticeMessageOutcomeUnknown' | 'PracticeMessageRecipientNotFound' | 'PracticeMessageRefused' | 'PrescriptionAlreadyPending' | 'PrescriptionCommentNotAsked' | 'PrescriptionCommentRequired' | 'PrescriptionDetailsRefused' | 'PrescriptionNotCancellable' | 'PrescriptionNotFound' | 'PrescriptionOutcomeUnknown', ParentType, ContextType>;
};

export type GpServiceUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpServiceUnavailable'] = ResolversParentTypes['GpServiceUnavailable']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotInThisEnvironment' | 'GpServiceNotOffered', ParentType, ContextType>;
};

export type InputNecessityResolvers = { NOT_ASKED: 'notAsked', OPTIONAL: 'optional', OTHER: 'other', REQUIRED: 'required' };

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type MarkMessageReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkMessageReadResult'] = ResolversParentTypes['MarkMessageReadResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'MarkMessageReadSuccess' | 'PracticeMessageNotFound' | 'PracticeMessageOutcomeUnknown', ParentType, ContextType>;
};

export type MarkMessageReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkMessageReadSuccess'] = ResolversParentTypes['MarkMessageReadSuccess']> = {
  message?: Resolver<Maybe<ResolversTypes['PracticeMessage']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalRecord'] = ResolversParentTypes['MedicalRecord'], FederationReferenceType extends FederationReferenceTypes['MedicalRecord'] = FederationReferenceTypes['MedicalRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MedicalRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allergies?: Resolver<Maybe<ResolversTypes['RecordAllergiesResult']>, ParentType, ContextType, Partial<MedicalRecordAllergiesArgs>>;
  consultations?: Resolver<Maybe<ResolversTypes['RecordConsultationsResult']>, ParentType, ContextType, Partial<MedicalRecordConsultationsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['ClinicalDocumentResult']>, ParentType, ContextType, RequireFields<MedicalRecordDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['RecordDocumentsResult']>, ParentType, ContextType, Partial<MedicalRecordDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  immunisations?: Resolver<Maybe<ResolversTypes['RecordImmunisationsResult']>, ParentType, ContextType, Partial<MedicalRecordImmunisationsArgs>>;
  medication?: Resolver<Maybe<ResolversTypes['RecordMedicationResult']>, ParentType, ContextType, Partial<MedicalRecordMedicationArgs>>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['RecordProblemsResult']>, ParentType, ContextType, Partial<MedicalRecordProblemsArgs>>;
  testResults?: Resolver<Maybe<ResolversTypes['RecordTestResultsResult']>, ParentType, ContextType, Partial<MedicalRecordTestResultsArgs>>;
};

export type MedicalRecordEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalRecordEntry'] = ResolversParentTypes['MedicalRecordEntry']> = {
  __resolveType: TypeResolveFn<'ClinicalDocument' | 'RecordAllergy' | 'RecordConsultation' | 'RecordImmunisation' | 'RecordMedicine' | 'RecordObservation' | 'RecordProblem' | 'RecordTestResult', ParentType, ContextType>;
};

export type MedicalRecordSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalRecordSection'] = ResolversParentTypes['MedicalRecordSection']> = {
  __resolveType: TypeResolveFn<'RecordAllergies' | 'RecordConsultations' | 'RecordDocuments' | 'RecordImmunisations' | 'RecordMedication' | 'RecordProblems' | 'RecordTestResults', ParentType, ContextType>;
};

export type MedicationCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationCourse'] = ResolversParentTypes['MedicationCourse']> = {
  constituents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dosage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MedicationCourseKind'], ParentType, ContextType>;
  lastIssuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextIssueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ordering?: Resolver<ResolversTypes['MedicationOrdering'], ParentType, ContextType>;
  pendingRequest?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MedicationCourseKindResolvers = { ACUTE: 'acute', AUTOMATIC: 'automatic', OTHER: 'other', REPEAT: 'repeat', REPEAT_DISPENSING: 'repeatDispensing' };

export type MedicationCourseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationCourseNotFound'] = ResolversParentTypes['MedicationCourseNotFound']> = {
  courseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationCoursesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationCourses'] = ResolversParentTypes['MedicationCourses']> = {
  courses?: Resolver<ReadonlyArray<ResolversTypes['MedicationCourse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationCoursesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationCoursesResult'] = ResolversParentTypes['MedicationCoursesResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'MedicationCourses', ParentType, ContextType>;
};

export type MedicationNotOrderableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNotOrderable'] = ResolversParentTypes['MedicationNotOrderable']> = {
  courses?: Resolver<ReadonlyArray<ResolversTypes['MedicationCourse']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationNotOrderableReasonResolvers = { ACUTE: 'acute', AUTOMATIC: 'automatic', PRACTICE_DOES_NOT_ALLOW: 'practiceDoesNotAllow' };

export type MedicationOrderingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationOrdering'] = ResolversParentTypes['MedicationOrdering']> = {
  isOrderable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['MedicationNotOrderableReason']>, ParentType, ContextType>;
};

export type MessageSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSettings'] = ResolversParentTypes['MessageSettings']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookAppointment?: Resolver<Maybe<ResolversTypes['BookAppointmentResult']>, ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  cancelAppointment?: Resolver<Maybe<ResolversTypes['CancelAppointmentResult']>, ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  cancelPrescriptionRequest?: Resolver<Maybe<ResolversTypes['CancelPrescriptionRequestResult']>, ParentType, ContextType, RequireFields<MutationCancelPrescriptionRequestArgs, 'input'>>;
  deleteMessage?: Resolver<Maybe<ResolversTypes['DeleteMessageResult']>, ParentType, ContextType, RequireFields<MutationDeleteMessageArgs, 'input'>>;
  markMessageRead?: Resolver<Maybe<ResolversTypes['MarkMessageReadResult']>, ParentType, ContextType, RequireFields<MutationMarkMessageReadArgs, 'input'>>;
  registerWithDemographics?: Resolver<Maybe<ResolversTypes['RegisterWithDemographicsResult']>, ParentType, ContextType, RequireFields<MutationRegisterWithDemographicsArgs, 'input'>>;
  registerWithLinkageKey?: Resolver<Maybe<ResolversTypes['RegisterWithLinkageKeyResult']>, ParentType, ContextType, RequireFields<MutationRegisterWithLinkageKeyArgs, 'input'>>;
  requestDetailsChange?: Resolver<Maybe<ResolversTypes['RequestDetailsChangeResult']>, ParentType, ContextType, RequireFields<MutationRequestDetailsChangeArgs, 'input'>>;
  requestPrescription?: Resolver<Maybe<ResolversTypes['RequestPrescriptionResult']>, ParentType, ContextType, RequireFields<MutationRequestPrescriptionArgs, 'input'>>;
  resetAccountLinkageKey?: Resolver<Maybe<ResolversTypes['ResetAccountLinkageKeyResult']>, ParentType, ContextType, RequireFields<MutationResetAccountLinkageKeyArgs, 'input'>>;
  sendMessage?: Resolver<Maybe<ResolversTypes['SendMessageResult']>, ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  unlinkPatient?: Resolver<Maybe<ResolversTypes['UnlinkPatientResult']>, ParentType, ContextType, RequireFields<MutationUnlinkPatientArgs, 'input'>>;
  withdrawDetailsChange?: Resolver<Maybe<ResolversTypes['WithdrawDetailsChangeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawDetailsChangeArgs, 'input'>>;
};

export type ObservationRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationRange'] = ResolversParentTypes['ObservationRange']> = {
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maximumText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimumText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObservationValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationValue'] = ResolversParentTypes['ObservationValue']> = {
  abnormalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAbnormal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['ObservationRange']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OnlineRegistrationAlreadyLinkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineRegistrationAlreadyLinked'] = ResolversParentTypes['OnlineRegistrationAlreadyLinked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patients?: Resolver<ReadonlyArray<ResolversTypes['Patient']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineRegistrationIdentityNotProvenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineRegistrationIdentityNotProven'] = ResolversParentTypes['OnlineRegistrationIdentityNotProven']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OnlineRegistrationIdentityReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineRegistrationIdentityReasonResolvers = { DETAILS_DIFFER: 'detailsDiffer', DETAILS_MISSING: 'detailsMissing', LEVEL_TOO_LOW: 'levelTooLow' };

export type OnlineRegistrationLockedOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineRegistrationLockedOut'] = ResolversParentTypes['OnlineRegistrationLockedOut']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineRegistrationOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineRegistrationOutcomeUnknown'] = ResolversParentTypes['OnlineRegistrationOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineRegistrationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineRegistrationRefused'] = ResolversParentTypes['OnlineRegistrationRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OnlineRegistrationRefusedReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineRegistrationRefusedReasonResolvers = { ACCOUNT_INACTIVE: 'accountInactive', DETAILS_DO_NOT_MATCH: 'detailsDoNotMatch', DETAILS_REFUSED: 'detailsRefused', LINKAGE_KEY_WRONG: 'linkageKeyWrong', NOT_ENABLED: 'notEnabled', NO_MATCHING_PATIENT: 'noMatchingPatient', NO_SUCH_ACCOUNT: 'noSuchAccount', NO_SUCH_PRACTICE: 'noSuchPractice', PATIENT_ARCHIVED: 'patientArchived', PATIENT_HAS_LEFT: 'patientHasLeft', SEVERAL_PATIENTS_MATCH: 'severalPatientsMatch', TOO_YOUNG: 'tooYoung' };

export type OnlineRegistrationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineRegistrationSuccess'] = ResolversParentTypes['OnlineRegistrationSuccess']> = {
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLevel?: Resolver<Maybe<ResolversTypes['PatientAccessLevel']>, ParentType, ContextType>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentsResult']>, ParentType, ContextType, Partial<PatientAppointmentsArgs>>;
  bookableSlots?: Resolver<Maybe<ResolversTypes['BookableSlotsResult']>, ParentType, ContextType, RequireFields<PatientBookableSlotsArgs, 'from' | 'to'>>;
  demographics?: Resolver<Maybe<ResolversTypes['PatientDemographicsResult']>, ParentType, ContextType>;
  detailsChange?: Resolver<Maybe<ResolversTypes['PatientDetailsChangeResult']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRelationDeclared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medicalRecord?: Resolver<ResolversTypes['MedicalRecord'], ParentType, ContextType>;
  medicationCourses?: Resolver<Maybe<ResolversTypes['MedicationCoursesResult']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['PracticeMessageResult']>, ParentType, ContextType, RequireFields<PatientMessageArgs, 'id'>>;
  messageRecipients?: Resolver<Maybe<ResolversTypes['PracticeMessageRecipientsResult']>, ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['PracticeMessagesResult']>, ParentType, ContextType>;
  nhsNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlineServices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GpOnlineServiceStatus']>>, ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  prescriptions?: Resolver<Maybe<ResolversTypes['PrescriptionsResult']>, ParentType, ContextType, Partial<PatientPrescriptionsArgs>>;
  relation?: Resolver<ResolversTypes['PatientRelation'], ParentType, ContextType>;
};

export type PatientAccessLevelResolvers = { FULL: 'full', INACTIVE: 'inactive', OTHER: 'other', RESTRICTED: 'restricted' };

export type PatientContactDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientContactDetails'] = ResolversParentTypes['PatientContactDetails']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientDemographicsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientDemographics'] = ResolversParentTypes['PatientDemographics']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  callingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactDetails?: Resolver<Maybe<ResolversTypes['PatientContactDetails']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['PatientSex'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatientDemographicsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientDemographicsResult'] = ResolversParentTypes['PatientDemographicsResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'PatientDemographics', ParentType, ContextType>;
};

export type PatientDetailsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientDetailsChange'] = ResolversParentTypes['PatientDetailsChange']> = {
  pending?: Resolver<Maybe<ResolversTypes['PendingDetailsChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatientDetailsChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientDetailsChangeResult'] = ResolversParentTypes['PatientDetailsChangeResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'PatientDetailsChange', ParentType, ContextType>;
};

export type PatientRelationResolvers = { PROXY: 'proxy', SELF: 'self' };

export type PatientSexResolvers = { FEMALE: 'female', INDETERMINATE: 'indeterminate', MALE: 'male', OTHER: 'other' };

export type PendingAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingAddress'] = ResolversParentTypes['PendingAddress']> = {
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  houseNameOrFlat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PendingContactDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingContactDetails'] = ResolversParentTypes['PendingContactDetails']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PendingDetailsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingDetailsChange'] = ResolversParentTypes['PendingDetailsChange']> = {
  address?: Resolver<Maybe<ResolversTypes['PendingAddress']>, ParentType, ContextType>;
  contactDetails?: Resolver<Maybe<ResolversTypes['PendingContactDetails']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  houseNameOrFlat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice'], FederationReferenceType extends FederationReferenceTypes['Practice'] = FederationReferenceTypes['Practice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  clinicalSystemVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odsCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onlineServices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GpOnlineServiceStatus']>>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['PracticeSettingsResult']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessage'] = ResolversParentTypes['PracticeMessage']> = {
  hasUnreadReplies?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReplyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastReplyFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['PracticeMessageRecipient']>, ParentType, ContextType>;
  replyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['PracticeMessageThread']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeMessageNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageNotFound'] = ResolversParentTypes['PracticeMessageNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeMessageOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageOutcomeUnknown'] = ResolversParentTypes['PracticeMessageOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeMessageRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageRecipient'] = ResolversParentTypes['PracticeMessageRecipient']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeMessageRecipientNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageRecipientNotFound'] = ResolversParentTypes['PracticeMessageRecipientNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeMessageRecipientsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageRecipients'] = ResolversParentTypes['PracticeMessageRecipients']> = {
  recipients?: Resolver<ReadonlyArray<ResolversTypes['PracticeMessageRecipient']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeMessageRecipientsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageRecipientsResult'] = ResolversParentTypes['PracticeMessageRecipientsResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'PracticeMessageRecipients', ParentType, ContextType>;
};

export type PracticeMessageRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageRefused'] = ResolversParentTypes['PracticeMessageRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeMessageReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageReply'] = ResolversParentTypes['PracticeMessageReply']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isLegacy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUnread?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PracticeMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageResult'] = ResolversParentTypes['PracticeMessageResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'PracticeMessage', ParentType, ContextType>;
};

export type PracticeMessageThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessageThread'] = ResolversParentTypes['PracticeMessageThread']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['PracticeMessageReply']>, ParentType, ContextType>;
  sentWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PracticeMessagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessages'] = ResolversParentTypes['PracticeMessages']> = {
  messages?: Resolver<ReadonlyArray<ResolversTypes['PracticeMessage']>, ParentType, ContextType>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeMessagesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMessagesResult'] = ResolversParentTypes['PracticeMessagesResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'PracticeMessages', ParentType, ContextType>;
};

export type PracticeSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeSettings'] = ResolversParentTypes['PracticeSettings']> = {
  appointments?: Resolver<ResolversTypes['AppointmentSettings'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageSettings'], ParentType, ContextType>;
  prescriptions?: Resolver<ResolversTypes['PrescriptionSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeSettingsResult'] = ResolversParentTypes['PracticeSettingsResult']> = {
  __resolveType: TypeResolveFn<'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'PracticeSettings', ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription'], FederationReferenceType extends FederationReferenceTypes['Prescription'] = FederationReferenceTypes['Prescription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Prescription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicines?: Resolver<ReadonlyArray<ResolversTypes['RequestedMedicine']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['PrescriptionRequester']>, ParentType, ContextType>;
};

export type PrescriptionAlreadyPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionAlreadyPending'] = ResolversParentTypes['PrescriptionAlreadyPending']> = {
  courses?: Resolver<ReadonlyArray<ResolversTypes['MedicationCourse']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionCommentNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionCommentNotAsked'] = ResolversParentTypes['PrescriptionCommentNotAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionCommentRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionCommentRequired'] = ResolversParentTypes['PrescriptionCommentRequired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionDetailsRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionDetailsRefused'] = ResolversParentTypes['PrescriptionDetailsRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionNotCancellableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionNotCancellable'] = ResolversParentTypes['PrescriptionNotCancellable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionNotFound'] = ResolversParentTypes['PrescriptionNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionOutcomeUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionOutcomeUnknown'] = ResolversParentTypes['PrescriptionOutcomeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionRequesterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionRequester'] = ResolversParentTypes['PrescriptionRequester']> = {
  forenames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrescriptionSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionSettings'] = ResolversParentTypes['PrescriptionSettings']> = {
  comment?: Resolver<ResolversTypes['InputNecessity'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrescriptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescriptions'] = ResolversParentTypes['Prescriptions']> = {
  prescriptions?: Resolver<ReadonlyArray<ResolversTypes['Prescription']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionsResult'] = ResolversParentTypes['PrescriptionsResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'Prescriptions', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  findPractices?: Resolver<Maybe<ResolversTypes['FindPracticesResult']>, ParentType, ContextType, RequireFields<QueryFindPracticesArgs, 'input'>>;
  me?: Resolver<Maybe<ResolversTypes['GpOnlineUser']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType, RequireFields<QueryPracticeArgs, 'odsCode'>>;
};

export type RecordAllergiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllergies'] = ResolversParentTypes['RecordAllergies']> = {
  entries?: Resolver<ResolversTypes['RecordAllergyConnection'], ParentType, ContextType, RequireFields<RecordAllergiesEntriesArgs, 'first'>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAllergiesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllergiesResult'] = ResolversParentTypes['RecordAllergiesResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'RecordAllergies', ParentType, ContextType>;
};

export type RecordAllergyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllergy'] = ResolversParentTypes['RecordAllergy']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['RecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAllergyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllergyConnection'] = ResolversParentTypes['RecordAllergyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordAllergyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordAllergyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllergyEdge'] = ResolversParentTypes['RecordAllergyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordAllergy'], ParentType, ContextType>;
};

export type RecordConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultation'] = ResolversParentTypes['RecordConsultation']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ClinicalCode'], ParentType, ContextType>;
  consultantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['RecordConsultationSection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordConsultationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultationConnection'] = ResolversParentTypes['RecordConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordConsultationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordConsultationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultationEdge'] = ResolversParentTypes['RecordConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordConsultation'], ParentType, ContextType>;
};

export type RecordConsultationSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultationSection'] = ResolversParentTypes['RecordConsultationSection']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['RecordObservation']>, ParentType, ContextType>;
  pageNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecordConsultationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultations'] = ResolversParentTypes['RecordConsultations']> = {
  entries?: Resolver<ResolversTypes['RecordConsultationConnection'], ParentType, ContextType, RequireFields<RecordConsultationsEntriesArgs, 'first'>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordConsultationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultationsResult'] = ResolversParentTypes['RecordConsultationsResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'RecordConsultations', ParentType, ContextType>;
};

export type RecordContributorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContributor'] = ResolversParentTypes['RecordContributor']> = {
  forenames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordDocumentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDocuments'] = ResolversParentTypes['RecordDocuments']> = {
  entries?: Resolver<ResolversTypes['ClinicalDocumentConnection'], ParentType, ContextType, RequireFields<RecordDocumentsEntriesArgs, 'first'>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDocumentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDocumentsResult'] = ResolversParentTypes['RecordDocumentsResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'RecordDocuments', ParentType, ContextType>;
};

export type RecordImmunisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordImmunisation'] = ResolversParentTypes['RecordImmunisation']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['RecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordImmunisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordImmunisationConnection'] = ResolversParentTypes['RecordImmunisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordImmunisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordImmunisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordImmunisationEdge'] = ResolversParentTypes['RecordImmunisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordImmunisation'], ParentType, ContextType>;
};

export type RecordImmunisationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordImmunisations'] = ResolversParentTypes['RecordImmunisations']> = {
  entries?: Resolver<ResolversTypes['RecordImmunisationConnection'], ParentType, ContextType, RequireFields<RecordImmunisationsEntriesArgs, 'first'>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordImmunisationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordImmunisationsResult'] = ResolversParentTypes['RecordImmunisationsResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'RecordImmunisations', ParentType, ContextType>;
};

export type RecordMedicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMedication'] = ResolversParentTypes['RecordMedication']> = {
  entries?: Resolver<ResolversTypes['RecordMedicineConnection'], ParentType, ContextType, RequireFields<RecordMedicationEntriesArgs, 'first'>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMedicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMedicationResult'] = ResolversParentTypes['RecordMedicationResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'RecordMedication', ParentType, ContextType>;
};

export type RecordMedicineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMedicine'] = ResolversParentTypes['RecordMedicine']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ClinicalDate'], ParentType, ContextType>;
  dosage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  firstIssuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RecordMedicineGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMixture?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MedicationCourseKind'], ParentType, ContextType>;
  lastIssuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mixture?: Resolver<Maybe<ResolversTypes['RecordMedicineMixture']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  quantityText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantityUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RecordMedicineStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMedicineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMedicineConnection'] = ResolversParentTypes['RecordMedicineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordMedicineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordMedicineConstituentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMedicineConstituent'] = ResolversParentTypes['RecordMedicineConstituent']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordMedicineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMedicineEdge'] = ResolversParentTypes['RecordMedicineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordMedicine'], ParentType, ContextType>;
};

export type RecordMedicineGroupResolvers = { ACUTE: 'acute', CURRENT_REPEAT: 'currentRepeat', DISCONTINUED: 'discontinued', OTHER: 'other' };

export type RecordMedicineMixtureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMedicineMixture'] = ResolversParentTypes['RecordMedicineMixture']> = {
  constituents?: Resolver<ReadonlyArray<ResolversTypes['RecordMedicineConstituent']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordMedicineStatusResolvers = { ACTIVE: 'active', CANCELLED: 'cancelled', OTHER: 'other' };

export type RecordObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordObservation'] = ResolversParentTypes['RecordObservation']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['RecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProblem'] = ResolversParentTypes['RecordProblem']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ClinicalDate'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  significance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['RecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProblemConnection'] = ResolversParentTypes['RecordProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordProblemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProblemEdge'] = ResolversParentTypes['RecordProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordProblem'], ParentType, ContextType>;
};

export type RecordProblemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProblems'] = ResolversParentTypes['RecordProblems']> = {
  entries?: Resolver<ResolversTypes['RecordProblemConnection'], ParentType, ContextType, RequireFields<RecordProblemsEntriesArgs, 'first'>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordProblemsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProblemsResult'] = ResolversParentTypes['RecordProblemsResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'RecordProblems', ParentType, ContextType>;
};

export type RecordTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTestResult'] = ResolversParentTypes['RecordTestResult']> = {
  authorisedBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  availableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['RecordObservation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ClinicalCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ClinicalDate'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['RecordContributor']>, ParentType, ContextType>;
  episodicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['RecordText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ObservationValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordTestResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTestResultConnection'] = ResolversParentTypes['RecordTestResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordTestResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordTestResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTestResultEdge'] = ResolversParentTypes['RecordTestResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordTestResult'], ParentType, ContextType>;
};

export type RecordTestResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTestResults'] = ResolversParentTypes['RecordTestResults']> = {
  entries?: Resolver<ResolversTypes['RecordTestResultConnection'], ParentType, ContextType, RequireFields<RecordTestResultsEntriesArgs, 'first'>>;
  freeTextWithheldBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenEntriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordTestResultsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTestResultsResult'] = ResolversParentTypes['RecordTestResultsResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPracticeNotLive' | 'GpRecordAccessDisabled' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'RecordTestResults', ParentType, ContextType>;
};

export type RecordTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordText'] = ResolversParentTypes['RecordText']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedObservation'] = ResolversParentTypes['RecordedObservation']> = {
  __resolveType: TypeResolveFn<'RecordAllergy' | 'RecordImmunisation' | 'RecordObservation' | 'RecordProblem' | 'RecordTestResult', ParentType, ContextType>;
};

export type RegisterWithDemographicsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWithDemographicsResult'] = ResolversParentTypes['RegisterWithDemographicsResult']> = {
  __resolveType: TypeResolveFn<'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotOffered' | 'OnlineRegistrationAlreadyLinked' | 'OnlineRegistrationIdentityNotProven' | 'OnlineRegistrationLockedOut' | 'OnlineRegistrationOutcomeUnknown' | 'OnlineRegistrationRefused' | 'OnlineRegistrationSuccess', ParentType, ContextType>;
};

export type RegisterWithLinkageKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWithLinkageKeyResult'] = ResolversParentTypes['RegisterWithLinkageKeyResult']> = {
  __resolveType: TypeResolveFn<'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'OnlineRegistrationAlreadyLinked' | 'OnlineRegistrationLockedOut' | 'OnlineRegistrationOutcomeUnknown' | 'OnlineRegistrationRefused' | 'OnlineRegistrationSuccess', ParentType, ContextType>;
};

export type RequestDetailsChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDetailsChangeResult'] = ResolversParentTypes['RequestDetailsChangeResult']> = {
  __resolveType: TypeResolveFn<'DetailsChangeOutcomeUnknown' | 'DetailsChangeRefused' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'RequestDetailsChangeSuccess', ParentType, ContextType>;
};

export type RequestDetailsChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDetailsChangeSuccess'] = ResolversParentTypes['RequestDetailsChangeSuccess']> = {
  detailsChange?: Resolver<Maybe<ResolversTypes['PatientDetailsChange']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPrescriptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPrescriptionResult'] = ResolversParentTypes['RequestPrescriptionResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'MedicationCourseNotFound' | 'MedicationNotOrderable' | 'PrescriptionAlreadyPending' | 'PrescriptionCommentNotAsked' | 'PrescriptionCommentRequired' | 'PrescriptionDetailsRefused' | 'PrescriptionOutcomeUnknown' | 'RequestPrescriptionSuccess', ParentType, ContextType>;
};

export type RequestPrescriptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPrescriptionSuccess'] = ResolversParentTypes['RequestPrescriptionSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestedMedicineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestedMedicine'] = ResolversParentTypes['RequestedMedicine']> = {
  course?: Resolver<Maybe<ResolversTypes['MedicationCourse']>, ParentType, ContextType>;
  courseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestedMedicineStatus'], ParentType, ContextType>;
};

export type RequestedMedicineStatusResolvers = { CANCELLED: 'cancelled', FORWARDED_FOR_SIGNING: 'forwardedForSigning', ISSUED: 'issued', OTHER: 'other', REJECTED: 'rejected', REQUESTED: 'requested' };

export type ResetAccountLinkageKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetAccountLinkageKeyResult'] = ResolversParentTypes['ResetAccountLinkageKeyResult']> = {
  __resolveType: TypeResolveFn<'AccountResetOutcomeUnknown' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'ResetAccountLinkageKeySuccess', ParentType, ContextType>;
};

export type ResetAccountLinkageKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetAccountLinkageKeySuccess'] = ResolversParentTypes['ResetAccountLinkageKeySuccess']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['GpNextStep'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessageResult'] = ResolversParentTypes['SendMessageResult']> = {
  __resolveType: TypeResolveFn<'GpAccountInactive' | 'GpAccountRestricted' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'PracticeMessageOutcomeUnknown' | 'PracticeMessageRecipientNotFound' | 'PracticeMessageRefused' | 'SendMessageSuccess', ParentType, ContextType>;
};

export type SendMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessageSuccess'] = ResolversParentTypes['SendMessageSuccess']> = {
  message?: Resolver<Maybe<ResolversTypes['PracticeMessage']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnomedCtCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnomedCtCode'] = ResolversParentTypes['SnomedCtCode']> = {
  kind?: Resolver<ResolversTypes['SnomedCtIdentifierKind'], ParentType, ContextType>;
  sctid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnomedCtIdentifierKindResolvers = { CONCEPT: 'concept', DESCRIPTION: 'description' };

export type SpokenLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpokenLanguage'] = ResolversParentTypes['SpokenLanguage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UkDateTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UkDateTime'] = ResolversParentTypes['UkDateTime']> = {
  instant?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isInstantCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  local?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
};

export type UncodedTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncodedTerm'] = ResolversParentTypes['UncodedTerm']> = {
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkPatientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkPatientResult'] = ResolversParentTypes['UnlinkPatientResult']> = {
  __resolveType: TypeResolveFn<'GpPatientNotFound' | 'UnlinkPatientSuccess', ParentType, ContextType>;
};

export type UnlinkPatientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkPatientSuccess'] = ResolversParentTypes['UnlinkPatientSuccess']> = {
  me?: Resolver<ResolversTypes['GpOnlineUser'], ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawDetailsChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDetailsChangeResult'] = ResolversParentTypes['WithdrawDetailsChangeResult']> = {
  __resolveType: TypeResolveFn<'DetailsChangeNotPending' | 'DetailsChangeOutcomeUnknown' | 'GpAccountInactive' | 'GpAccountRestricted' | 'GpPatientNotFound' | 'GpPracticeNotLive' | 'GpServiceNeedsNewerVersion' | 'GpServiceNotGranted' | 'GpServiceNotOffered' | 'WithdrawDetailsChangeSuccess', ParentType, ContextType>;
};

export type WithdrawDetailsChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDetailsChangeSuccess'] = ResolversParentTypes['WithdrawDetailsChangeSuccess']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountResetOutcomeUnknown?: AccountResetOutcomeUnknownResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentDetailsRefused?: AppointmentDetailsRefusedResolvers<ContextType>;
  AppointmentInPast?: AppointmentInPastResolvers<ContextType>;
  AppointmentKind?: AppointmentKindResolvers;
  AppointmentKindInput?: AppointmentKindInputResolvers;
  AppointmentLimitReached?: AppointmentLimitReachedResolvers<ContextType>;
  AppointmentLocation?: AppointmentLocationResolvers<ContextType>;
  AppointmentNotCancellable?: AppointmentNotCancellableResolvers<ContextType>;
  AppointmentNotFound?: AppointmentNotFoundResolvers<ContextType>;
  AppointmentOutcomeUnknown?: AppointmentOutcomeUnknownResolvers<ContextType>;
  AppointmentReasonNotAsked?: AppointmentReasonNotAskedResolvers<ContextType>;
  AppointmentReasonRequired?: AppointmentReasonRequiredResolvers<ContextType>;
  AppointmentSettings?: AppointmentSettingsResolvers<ContextType>;
  AppointmentSlotInPast?: AppointmentSlotInPastResolvers<ContextType>;
  AppointmentSlotNotFound?: AppointmentSlotNotFoundResolvers<ContextType>;
  AppointmentSlotTaken?: AppointmentSlotTakenResolvers<ContextType>;
  AppointmentTelephone?: AppointmentTelephoneResolvers<ContextType>;
  AppointmentTelephoneKind?: AppointmentTelephoneKindResolvers;
  AppointmentTelephoneNotAsked?: AppointmentTelephoneNotAskedResolvers<ContextType>;
  AppointmentTelephoneRequired?: AppointmentTelephoneRequiredResolvers<ContextType>;
  AppointmentTooFarAhead?: AppointmentTooFarAheadResolvers<ContextType>;
  AppointmentTooSoon?: AppointmentTooSoonResolvers<ContextType>;
  Appointments?: AppointmentsResolvers<ContextType>;
  AppointmentsResult?: AppointmentsResultResolvers<ContextType>;
  BookAppointmentResult?: BookAppointmentResultResolvers<ContextType>;
  BookAppointmentSuccess?: BookAppointmentSuccessResolvers<ContextType>;
  BookableSlot?: BookableSlotResolvers<ContextType>;
  BookableSlots?: BookableSlotsResolvers<ContextType>;
  BookableSlotsResult?: BookableSlotsResultResolvers<ContextType>;
  CancelAppointmentResult?: CancelAppointmentResultResolvers<ContextType>;
  CancelAppointmentSuccess?: CancelAppointmentSuccessResolvers<ContextType>;
  CancelPrescriptionRequestResult?: CancelPrescriptionRequestResultResolvers<ContextType>;
  CancelPrescriptionRequestSuccess?: CancelPrescriptionRequestSuccessResolvers<ContextType>;
  ClinicalCode?: ClinicalCodeResolvers<ContextType>;
  ClinicalDate?: ClinicalDateResolvers<ContextType>;
  ClinicalDatePrecision?: ClinicalDatePrecisionResolvers;
  ClinicalDocument?: ClinicalDocumentResolvers<ContextType>;
  ClinicalDocumentConnection?: ClinicalDocumentConnectionResolvers<ContextType>;
  ClinicalDocumentContent?: ClinicalDocumentContentResolvers<ContextType>;
  ClinicalDocumentContentResult?: ClinicalDocumentContentResultResolvers<ContextType>;
  ClinicalDocumentCorrupt?: ClinicalDocumentCorruptResolvers<ContextType>;
  ClinicalDocumentEdge?: ClinicalDocumentEdgeResolvers<ContextType>;
  ClinicalDocumentEmpty?: ClinicalDocumentEmptyResolvers<ContextType>;
  ClinicalDocumentNotAvailable?: ClinicalDocumentNotAvailableResolvers<ContextType>;
  ClinicalDocumentNotMadeSafe?: ClinicalDocumentNotMadeSafeResolvers<ContextType>;
  ClinicalDocumentReaderBusy?: ClinicalDocumentReaderBusyResolvers<ContextType>;
  ClinicalDocumentResult?: ClinicalDocumentResultResolvers<ContextType>;
  ClinicalDocumentTooLarge?: ClinicalDocumentTooLargeResolvers<ContextType>;
  ClinicalDocumentTookTooLong?: ClinicalDocumentTookTooLongResolvers<ContextType>;
  ClinicalDocumentTruncated?: ClinicalDocumentTruncatedResolvers<ContextType>;
  ClinicalDocumentUnreadable?: ClinicalDocumentUnreadableResolvers<ContextType>;
  ClinicalDocumentWronglyEncoded?: ClinicalDocumentWronglyEncodedResolvers<ContextType>;
  Clinician?: ClinicianResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteMessageResult?: DeleteMessageResultResolvers<ContextType>;
  DeleteMessageSuccess?: DeleteMessageSuccessResolvers<ContextType>;
  DetailsChangeNotPending?: DetailsChangeNotPendingResolvers<ContextType>;
  DetailsChangeOutcomeUnknown?: DetailsChangeOutcomeUnknownResolvers<ContextType>;
  DetailsChangeRefused?: DetailsChangeRefusedResolvers<ContextType>;
  EmisCode?: EmisCodeResolvers<ContextType>;
  FindPracticesResult?: FindPracticesResultResolvers<ContextType>;
  FoundPractice?: FoundPracticeResolvers<ContextType>;
  FoundPractices?: FoundPracticesResolvers<ContextType>;
  GpAccountInactive?: GpAccountInactiveResolvers<ContextType>;
  GpAccountRestricted?: GpAccountRestrictedResolvers<ContextType>;
  GpOnlineServiceStatus?: GpOnlineServiceStatusResolvers<ContextType>;
  GpOnlineUser?: GpOnlineUserResolvers<ContextType>;
  GpPatientNotFound?: GpPatientNotFoundResolvers<ContextType>;
  GpPracticeNotLive?: GpPracticeNotLiveResolvers<ContextType>;
  GpRecordAccessDisabled?: GpRecordAccessDisabledResolvers<ContextType>;
  GpServiceNeedsNewerVersion?: GpServiceNeedsNewerVersionResolvers<ContextType>;
  GpServiceNotGranted?: GpServiceNotGrantedResolvers<ContextType>;
  GpServiceNotInThisEnvironment?: GpServiceNotInThisEnvironmentResolvers<ContextType>;
  GpServiceNotOffered?: GpServiceNotOfferedResolvers<ContextType>;
  GpServiceProblem?: GpServiceProblemResolvers<ContextType>;
  GpServiceUnavailable?: GpServiceUnavailableResolvers<ContextType>;
  InputNecessity?: InputNecessityResolvers;
  LocalDateTime?: GraphQLScalarType;
  MarkMessageReadResult?: MarkMessageReadResultResolvers<ContextType>;
  MarkMessageReadSuccess?: MarkMessageReadSuccessResolvers<ContextType>;
  MedicalRecord?: MedicalRecordResolvers<ContextType>;
  MedicalRecordEntry?: MedicalRecordEntryResolvers<ContextType>;
  MedicalRecordSection?: MedicalRecordSectionResolvers<ContextType>;
  MedicationCourse?: MedicationCourseResolvers<ContextType>;
  MedicationCourseKind?: MedicationCourseKindResolvers;
  MedicationCourseNotFound?: MedicationCourseNotFoundResolvers<ContextType>;
  MedicationCourses?: MedicationCoursesResolvers<ContextType>;
  MedicationCoursesResult?: MedicationCoursesResultResolvers<ContextType>;
  MedicationNotOrderable?: MedicationNotOrderableResolvers<ContextType>;
  MedicationNotOrderableReason?: MedicationNotOrderableReasonResolvers;
  MedicationOrdering?: MedicationOrderingResolvers<ContextType>;
  MessageSettings?: MessageSettingsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ObservationRange?: ObservationRangeResolvers<ContextType>;
  ObservationValue?: ObservationValueResolvers<ContextType>;
  OnlineRegistrationAlreadyLinked?: OnlineRegistrationAlreadyLinkedResolvers<ContextType>;
  OnlineRegistrationIdentityNotProven?: OnlineRegistrationIdentityNotProvenResolvers<ContextType>;
  OnlineRegistrationIdentityReason?: OnlineRegistrationIdentityReasonResolvers;
  OnlineRegistrationLockedOut?: OnlineRegistrationLockedOutResolvers<ContextType>;
  OnlineRegistrationOutcomeUnknown?: OnlineRegistrationOutcomeUnknownResolvers<ContextType>;
  OnlineRegistrationRefused?: OnlineRegistrationRefusedResolvers<ContextType>;
  OnlineRegistrationRefusedReason?: OnlineRegistrationRefusedReasonResolvers;
  OnlineRegistrationSuccess?: OnlineRegistrationSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientAccessLevel?: PatientAccessLevelResolvers;
  PatientContactDetails?: PatientContactDetailsResolvers<ContextType>;
  PatientDemographics?: PatientDemographicsResolvers<ContextType>;
  PatientDemographicsResult?: PatientDemographicsResultResolvers<ContextType>;
  PatientDetailsChange?: PatientDetailsChangeResolvers<ContextType>;
  PatientDetailsChangeResult?: PatientDetailsChangeResultResolvers<ContextType>;
  PatientRelation?: PatientRelationResolvers;
  PatientSex?: PatientSexResolvers;
  PendingAddress?: PendingAddressResolvers<ContextType>;
  PendingContactDetails?: PendingContactDetailsResolvers<ContextType>;
  PendingDetailsChange?: PendingDetailsChangeResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  PracticeMessage?: PracticeMessageResolvers<ContextType>;
  PracticeMessageNotFound?: PracticeMessageNotFoundResolvers<ContextType>;
  PracticeMessageOutcomeUnknown?: PracticeMessageOutcomeUnknownResolvers<ContextType>;
  PracticeMessageRecipient?: PracticeMessageRecipientResolvers<ContextType>;
  PracticeMessageRecipientNotFound?: PracticeMessageRecipientNotFoundResolvers<ContextType>;
  PracticeMessageRecipients?: PracticeMessageRecipientsResolvers<ContextType>;
  PracticeMessageRecipientsResult?: PracticeMessageRecipientsResultResolvers<ContextType>;
  PracticeMessageRefused?: PracticeMessageRefusedResolvers<ContextType>;
  PracticeMessageReply?: PracticeMessageReplyResolvers<ContextType>;
  PracticeMessageResult?: PracticeMessageResultResolvers<ContextType>;
  PracticeMessageThread?: PracticeMessageThreadResolvers<ContextType>;
  PracticeMessages?: PracticeMessagesResolvers<ContextType>;
  PracticeMessagesResult?: PracticeMessagesResultResolvers<ContextType>;
  PracticeSettings?: PracticeSettingsResolvers<ContextType>;
  PracticeSettingsResult?: PracticeSettingsResultResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  PrescriptionAlreadyPending?: PrescriptionAlreadyPendingResolvers<ContextType>;
  PrescriptionCommentNotAsked?: PrescriptionCommentNotAskedResolvers<ContextType>;
  PrescriptionCommentRequired?: PrescriptionCommentRequiredResolvers<ContextType>;
  PrescriptionDetailsRefused?: PrescriptionDetailsRefusedResolvers<ContextType>;
  PrescriptionNotCancellable?: PrescriptionNotCancellableResolvers<ContextType>;
  PrescriptionNotFound?: PrescriptionNotFoundResolvers<ContextType>;
  PrescriptionOutcomeUnknown?: PrescriptionOutcomeUnknownResolvers<ContextType>;
  PrescriptionRequester?: PrescriptionRequesterResolvers<ContextType>;
  PrescriptionSettings?: PrescriptionSettingsResolvers<ContextType>;
  Prescriptions?: PrescriptionsResolvers<ContextType>;
  PrescriptionsResult?: PrescriptionsResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAllergies?: RecordAllergiesResolvers<ContextType>;
  RecordAllergiesResult?: RecordAllergiesResultResolvers<ContextType>;
  RecordAllergy?: RecordAllergyResolvers<ContextType>;
  RecordAllergyConnection?: RecordAllergyConnectionResolvers<ContextType>;
  RecordAllergyEdge?: RecordAllergyEdgeResolvers<ContextType>;
  RecordConsultation?: RecordConsultationResolvers<ContextType>;
  RecordConsultationConnection?: RecordConsultationConnectionResolvers<ContextType>;
  RecordConsultationEdge?: RecordConsultationEdgeResolvers<ContextType>;
  RecordConsultationSection?: RecordConsultationSectionResolvers<ContextType>;
  RecordConsultations?: RecordConsultationsResolvers<ContextType>;
  RecordConsultationsResult?: RecordConsultationsResultResolvers<ContextType>;
  RecordContributor?: RecordContributorResolvers<ContextType>;
  RecordDocuments?: RecordDocumentsResolvers<ContextType>;
  RecordDocumentsResult?: RecordDocumentsResultResolvers<ContextType>;
  RecordImmunisation?: RecordImmunisationResolvers<ContextType>;
  RecordImmunisationConnection?: RecordImmunisationConnectionResolvers<ContextType>;
  RecordImmunisationEdge?: RecordImmunisationEdgeResolvers<ContextType>;
  RecordImmunisations?: RecordImmunisationsResolvers<ContextType>;
  RecordImmunisationsResult?: RecordImmunisationsResultResolvers<ContextType>;
  RecordMedication?: RecordMedicationResolvers<ContextType>;
  RecordMedicationResult?: RecordMedicationResultResolvers<ContextType>;
  RecordMedicine?: RecordMedicineResolvers<ContextType>;
  RecordMedicineConnection?: RecordMedicineConnectionResolvers<ContextType>;
  RecordMedicineConstituent?: RecordMedicineConstituentResolvers<ContextType>;
  RecordMedicineEdge?: RecordMedicineEdgeResolvers<ContextType>;
  RecordMedicineGroup?: RecordMedicineGroupResolvers;
  RecordMedicineMixture?: RecordMedicineMixtureResolvers<ContextType>;
  RecordMedicineStatus?: RecordMedicineStatusResolvers;
  RecordObservation?: RecordObservationResolvers<ContextType>;
  RecordProblem?: RecordProblemResolvers<ContextType>;
  RecordProblemConnection?: RecordProblemConnectionResolvers<ContextType>;
  RecordProblemEdge?: RecordProblemEdgeResolvers<ContextType>;
  RecordProblems?: RecordProblemsResolvers<ContextType>;
  RecordProblemsResult?: RecordProblemsResultResolvers<ContextType>;
  RecordTestResult?: RecordTestResultResolvers<ContextType>;
  RecordTestResultConnection?: RecordTestResultConnectionResolvers<ContextType>;
  RecordTestResultEdge?: RecordTestResultEdgeResolvers<ContextType>;
  RecordTestResults?: RecordTestResultsResolvers<ContextType>;
  RecordTestResultsResult?: RecordTestResultsResultResolvers<ContextType>;
  RecordText?: RecordTextResolvers<ContextType>;
  RecordedObservation?: RecordedObservationResolvers<ContextType>;
  RegisterWithDemographicsResult?: RegisterWithDemographicsResultResolvers<ContextType>;
  RegisterWithLinkageKeyResult?: RegisterWithLinkageKeyResultResolvers<ContextType>;
  RequestDetailsChangeResult?: RequestDetailsChangeResultResolvers<ContextType>;
  RequestDetailsChangeSuccess?: RequestDetailsChangeSuccessResolvers<ContextType>;
  RequestPrescriptionResult?: RequestPrescriptionResultResolvers<ContextType>;
  RequestPrescriptionSuccess?: RequestPrescriptionSuccessResolvers<ContextType>;
  RequestedMedicine?: RequestedMedicineResolvers<ContextType>;
  RequestedMedicineStatus?: RequestedMedicineStatusResolvers;
  ResetAccountLinkageKeyResult?: ResetAccountLinkageKeyResultResolvers<ContextType>;
  ResetAccountLinkageKeySuccess?: ResetAccountLinkageKeySuccessResolvers<ContextType>;
  SendMessageResult?: SendMessageResultResolvers<ContextType>;
  SendMessageSuccess?: SendMessageSuccessResolvers<ContextType>;
  SnomedCtCode?: SnomedCtCodeResolvers<ContextType>;
  SnomedCtIdentifierKind?: SnomedCtIdentifierKindResolvers;
  SpokenLanguage?: SpokenLanguageResolvers<ContextType>;
  UkDateTime?: UkDateTimeResolvers<ContextType>;
  UncodedTerm?: UncodedTermResolvers<ContextType>;
  UnlinkPatientResult?: UnlinkPatientResultResolvers<ContextType>;
  UnlinkPatientSuccess?: UnlinkPatientSuccessResolvers<ContextType>;
  WithdrawDetailsChangeResult?: WithdrawDetailsChangeResultResolvers<ContextType>;
  WithdrawDetailsChangeSuccess?: WithdrawDetailsChangeSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  contact?: ContactDirectiveResolver<any, any, ContextType>;
  oncePerOperation?: OncePerOperationDirectiveResolver<any, any, ContextType>;
  requiresService?: RequiresServiceDirectiveResolver<any, any, ContextType>;
};
