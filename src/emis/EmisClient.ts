import type { Appointment, BookingRequest, Slot } from '../domain/appointment.ts';
import type { DetailsChange, DetailsChangeRequest } from '../domain/detailsChange.ts';
import type { RecordRange, RecordResponse } from '../domain/medicalRecord.ts';
import type { Message, MessageRecipient, MessageSummary, NewMessage } from '../domain/message.ts';
import type { Account, Demographics, PatientAccess, PatientLink } from '../domain/patient.ts';
import type { FoundPractice, Practice, PracticeSettings, RecordSection } from '../domain/practice.ts';
import type {
  MedicationCourse,
  NewPrescriptionRequest,
  PrescriptionCancellation,
  PrescriptionHistory,
} from '../domain/prescription.ts';
import type { Refusal } from '../domain/RefusedError.ts';
import type { RememberedAccount } from '../domain/RememberedAccount.ts';
import type { SlotSearch } from '../domain/slotFilter.ts';
import type { UpstreamTraits } from '../domain/upstreamTraits.ts';
import type { DemographicRegistration, LinkageKeyRegistration } from '../domain/registration.ts';

/**
 * The outcome of a write, which is sent once at most. `refused`: the upstream did nothing, and gave the reason. `lost`:
 * no trustworthy response arrived, so the write may or may not have been carried out. Check before you report either.
 */
export type WriteOutcome<T = undefined> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'lost' };

/**
 * The EMIS upstream in terms of the domain. Nothing else in `src/emis` is used outside it.
 *
 * Any method may be refused as `notInThisEnvironment`. One with a link may be refused as `accessEnded`, before
 * anything but the opening of a session is sent.
 *
 * Reads throw `RefusedError` for an expected refusal and `UpstreamError` for everything else. Writes return a
 * `WriteOutcome`, and throw `UpstreamError` only when certainly nothing was sent or done. Either throws
 * `DeadlineExceededError` when its request's deadline expires. `subject` is the signed-in person for whom the call is
 * made. Calls for one patient may be made concurrently: the client queues them.
 */
export interface EmisClient {
  /** The shortcomings of this kind of upstream. */
  readonly traits: UpstreamTraits;

  /** The practice and its version. Cached. Refused as `noSuchPractice`. */
  practice(subject: string, odsCode: string): Promise<Practice>;
  /** The settings of a practice. Cached. */
  practiceSettings(subject: string, odsCode: string): Promise<PracticeSettings>;
  findPractices(
    subject: string,
    query: { readonly name?: string; readonly postcode?: string },
  ): Promise<readonly FoundPractice[]>;

  /** An inactive account is a result here, not a refusal. */
  account(link: PatientLink): Promise<Account>;
  /** What is remembered of the account for a short time from its last read in the same session. Makes no call. */
  rememberedAccount(link: PatientLink): RememberedAccount;
  demographics(link: PatientLink): Promise<Demographics>;

  /** Free slots from `from` to before `to`, soonest first. Both are UK wall-clock times `yyyy-MM-ddTHH:mm:ss`. */
  freeSlots(
    link: PatientLink,
    window: { readonly from: string; readonly to: string } & SlotSearch,
  ): Promise<readonly Slot[]>;
  /** Upcoming appointments and the requested past ones, soonest first. `since` is a date, `yyyy-MM-dd`. */
  appointments(link: PatientLink, past: 'none' | 'all' | { readonly since: string }): Promise<readonly Appointment[]>;
  bookAppointment(link: PatientLink, booking: BookingRequest): Promise<WriteOutcome>;
  cancelAppointment(
    link: PatientLink,
    cancellation: { readonly slotNumber: string; readonly reason?: string },
  ): Promise<WriteOutcome>;

  medicationCourses(link: PatientLink): Promise<readonly MedicationCourse[]>;
  /** Requests made between two instants with a UTC offset. A bound that is absent does not limit the range. */
  prescriptions(
    link: PatientLink,
    range: { readonly from?: string | undefined; readonly to?: string | undefined },
  ): Promise<PrescriptionHistory>;
  /** Returns the id of the request, or undefined when the upstream does not give it. */
  requestPrescription(link: PatientLink, request: NewPrescriptionRequest): Promise<WriteOutcome<string | undefined>>;
  /** Refused as `nothingToCancel` when all named medicines have already been processed. */
  cancelPrescriptionRequest(link: PatientLink, cancellation: PrescriptionCancellation): Promise<WriteOutcome>;
  /**
   * One or more sections of the medical record, in one call. Throws `UnreadableSectionError` when one of them makes the
   * response unreadable.
   */
  recordSections(link: PatientLink, sections: readonly RecordSection[], range: RecordRange): Promise<RecordResponse>;
  /** A document as stored: HTML, compressed by gzip, in base64. Refused as `noSuchDocument`. */
  documentContent(link: PatientLink, documentGuid: string): Promise<string>;

  messages(link: PatientLink): Promise<readonly MessageSummary[]>;
  /** One complete conversation. This does not mark it as read. Refused as `noSuchMessage`. */
  message(link: PatientLink, messageNumber: number): Promise<Message>;
  messageRecipients(link: PatientLink): Promise<readonly MessageRecipient[]>;
  /** The upstream does not return the number of the new message. */
  sendMessage(link: PatientLink, message: NewMessage): Promise<WriteOutcome>;
  markMessageRead(link: PatientLink, messageNumber: number): Promise<WriteOutcome>;
  deleteMessage(link: PatientLink, messageNumber: number): Promise<WriteOutcome>;

  /** The change that is pending at the practice, or null. */
  detailsChange(link: PatientLink): Promise<DetailsChange | null>;
  /** Replaces a pending change. */
  requestDetailsChange(link: PatientLink, change: DetailsChangeRequest): Promise<WriteOutcome>;
  /** Refused as `nothingToCancel` when no change is pending. */
  cancelDetailsChange(link: PatientLink): Promise<WriteOutcome>;

  /**
   * Links the account of the practice's letter to this application. The returned relationship key is a secret and is
   * issued only once.
   */
  registerWithLinkageKey(subject: string, registration: LinkageKeyRegistration): Promise<WriteOutcome<PatientAccess>>;
  /** Opens an account, which is restricted at first. The relationship key is likewise secret and issued only once. */
  registerWithDemographics(
    subject: string,
    registration: DemographicRegistration,
  ): Promise<WriteOutcome<PatientAccess>>;
  /** Restricts the account and ends all its sessions. */
  resetAccountLinkageKey(link: PatientLink, reset: { readonly reason?: string }): Promise<WriteOutcome>;

  /** Ends all of this client's sessions under the relationship, of every person. */
  endSessions(link: PatientLink): void;
  /** Removes a practice and its settings from the cache, because the practice has just contradicted them. */
  invalidatePractice(odsCode: string): void;
  /** Removes what the cache has about a practice and was loaded at least this long ago. */
  invalidateOldPractice(odsCode: string, ageMs: number): Promise<void>;

  /** Waits for calls in progress, then closes connections. */
  close(): Promise<void>;
}
