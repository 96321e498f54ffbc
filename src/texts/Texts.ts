import type { OnlineService } from '../availability/rules.ts';
import type { Unavailability } from '../availability/Unavailability.ts';
import type { UsualCancellationReason } from '../domain/appointmentCancellation.ts';
import type { BookingProblem } from '../domain/appointmentOutcome.ts';
import type { DocumentLabels } from '../domain/documentReading.ts';
import type { RecordSection } from '../domain/practice.ts';
import type { LockedOut } from '../domain/registrationOutcome.ts';

/** The texts for people in one language. A missing key or parameter is a compile error. */
export interface Texts {
  /** By the code of the problem. */
  readonly problems: ProblemTexts;
  /** The name of each service within a sentence. */
  readonly services: Readonly<Record<OnlineService, string>>;
  /** Must be shown with every section: staff can hide entries, and the response does not show it. */
  hiddenEntriesNotice(section: RecordSection): string;
  /** The choices of a form for cancelling an appointment. */
  readonly cancellationReasons: Readonly<Record<UsualCancellationReason, string>>;
  /** The account is stopped, and the person knows how to reopen it. */
  readonly accountStopped: string;
  /** The words that are added to a document where its HTML has none. */
  readonly documentLabels: DocumentLabels;
}

type ProblemTexts = Readonly<Record<PlainProblem, string>> & {
  readonly [Code in keyof ProblemDetails]: (problem: ProblemDetails[Code]) => string;
};

/** The problems whose text depends on details, which the domain returns with them. */
interface ProblemDetails {
  /** The next step is `NOTHING` when the service needs no practice. */
  readonly SERVICE_NOT_IN_THIS_ENVIRONMENT: Pick<Unavailable<'NOT_IN_THIS_ENVIRONMENT'>, 'service' | 'nextStep'>;
  readonly SERVICE_NEEDS_NEWER_VERSION: Pick<
    Unavailable<'NEEDS_NEWER_VERSION'>,
    'service' | 'requiredVersion' | 'practiceVersion'
  >;
  readonly SERVICE_NOT_OFFERED: Pick<Unavailable<'NOT_OFFERED'>, 'service'>;
  readonly RECORD_ACCESS_DISABLED: Pick<Unavailable<'RECORD_ACCESS_DISABLED'>, 'service' | 'isWholeRecord'>;
  readonly SERVICE_NOT_GRANTED: Pick<Unavailable<'NOT_GRANTED'>, 'service'>;
  readonly APPOINTMENT_TOO_SOON: Pick<BookingProblemOf<'tooSoon'>, 'bookableFromDays'>;
  readonly APPOINTMENT_TOO_FAR_AHEAD: Pick<BookingProblemOf<'tooFarAhead'>, 'bookableToDays'>;
  readonly APPOINTMENT_LIMIT_REACHED: Pick<BookingProblemOf<'limitReached'>, 'maximumBooked'>;
  readonly ONLINE_REGISTRATION_LOCKED_OUT: Pick<LockedOut, 'retryAt'>;
}

type Unavailable<Reason> = Extract<Unavailability, { readonly reason: Reason }>;
type BookingProblemOf<Kind> = Extract<BookingProblem, { readonly kind: Kind }>;

type PlainProblem =
  | 'ACCESS_ENDED'
  | 'ACCOUNT_INACTIVE'
  | 'ACCOUNT_RESET_OUTCOME_UNKNOWN'
  | 'ACCOUNT_RESTRICTED'
  | 'APPOINTMENT_DETAILS_REFUSED'
  | 'APPOINTMENT_IN_PAST'
  | 'APPOINTMENT_NOT_CANCELLABLE'
  | 'APPOINTMENT_NOT_FOUND'
  | 'APPOINTMENT_OUTCOME_UNKNOWN'
  | 'APPOINTMENT_REASON_NOT_ASKED'
  | 'APPOINTMENT_REASON_REQUIRED'
  | 'APPOINTMENT_SLOT_IN_PAST'
  | 'APPOINTMENT_SLOT_NOT_FOUND'
  | 'APPOINTMENT_SLOT_TAKEN'
  | 'APPOINTMENT_TELEPHONE_NOT_ASKED'
  | 'APPOINTMENT_TELEPHONE_REQUIRED'
  | 'CLINICAL_DOCUMENT_CORRUPT'
  | 'CLINICAL_DOCUMENT_EMPTY'
  | 'CLINICAL_DOCUMENT_NOT_AVAILABLE'
  | 'CLINICAL_DOCUMENT_NOT_MADE_SAFE'
  | 'CLINICAL_DOCUMENT_READER_BUSY'
  | 'CLINICAL_DOCUMENT_TOOK_TOO_LONG'
  | 'CLINICAL_DOCUMENT_TOO_LARGE'
  | 'CLINICAL_DOCUMENT_TRUNCATED'
  | 'CLINICAL_DOCUMENT_UNREADABLE'
  | 'CLINICAL_DOCUMENT_WRONGLY_ENCODED'
  | 'DETAILS_CHANGE_NOT_PENDING'
  | 'DETAILS_CHANGE_OUTCOME_UNKNOWN'
  | 'DETAILS_CHANGE_REFUSED'
  | 'MEDICATION_COURSE_NOT_FOUND'
  | 'MEDICATION_NOT_ORDERABLE'
  | 'ONLINE_REGISTRATION_ACCOUNT_INACTIVE'
  | 'ONLINE_REGISTRATION_ALREADY_LINKED'
  | 'ONLINE_REGISTRATION_DETAILS_DO_NOT_MATCH'
  | 'ONLINE_REGISTRATION_DETAILS_REFUSED'
  | 'ONLINE_REGISTRATION_IDENTITY_DETAILS_DIFFER'
  | 'ONLINE_REGISTRATION_IDENTITY_DETAILS_MISSING'
  | 'ONLINE_REGISTRATION_IDENTITY_LEVEL_TOO_LOW'
  | 'ONLINE_REGISTRATION_LINKAGE_KEY_WRONG'
  | 'ONLINE_REGISTRATION_NOT_ENABLED'
  | 'ONLINE_REGISTRATION_NO_MATCHING_PATIENT'
  | 'ONLINE_REGISTRATION_NO_SUCH_ACCOUNT'
  | 'ONLINE_REGISTRATION_NO_SUCH_PRACTICE'
  | 'ONLINE_REGISTRATION_OUTCOME_UNKNOWN'
  | 'ONLINE_REGISTRATION_PATIENT_ARCHIVED'
  | 'ONLINE_REGISTRATION_PATIENT_HAS_LEFT'
  | 'ONLINE_REGISTRATION_SEVERAL_PATIENTS_MATCH'
  | 'ONLINE_REGISTRATION_TOO_YOUNG'
  | 'PATIENT_NOT_FOUND'
  | 'PRACTICE_MESSAGE_NOT_FOUND'
  | 'PRACTICE_MESSAGE_OUTCOME_UNKNOWN'
  | 'PRACTICE_MESSAGE_RECIPIENT_NOT_FOUND'
  | 'PRACTICE_MESSAGE_REFUSED'
  | 'PRACTICE_NOT_LIVE'
  | 'PRESCRIPTION_ALREADY_PENDING'
  | 'PRESCRIPTION_COMMENT_NOT_ASKED'
  | 'PRESCRIPTION_COMMENT_REQUIRED'
  | 'PRESCRIPTION_DETAILS_REFUSED'
  | 'PRESCRIPTION_NOT_CANCELLABLE'
  | 'PRESCRIPTION_NOT_FOUND'
  | 'PRESCRIPTION_OUTCOME_UNKNOWN';
