import type { Appointment, BookingRequest, Slot } from '../domain/appointment.ts';
import type { RecordResponse, RecordRange } from '../domain/medicalRecord.ts';
import type { DetailsChange, DetailsChangeRequest } from '../domain/detailsChange.ts';
import type { Message, MessageRecipient, MessageSummary, NewMessage } from '../domain/message.ts';
import type { Account, Demographics, PatientLink } from '../domain/patient.ts';
import type { FoundPractice, Practice, PracticeSettings, RecordSection } from '../domain/practice.ts';
import type {
  MedicationCourse,
  PrescriptionHistory,
  NewPrescriptionRequest,
  PrescriptionCancellation,
} from '../domain/prescription.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { DemographicRegistration, LinkageKeyRegistration, PatientRelationship } from '../domain/registration.ts';

/**
 * What came of a write. It is sent once. `refused`: the upstream said that it did nothing, and why. `lost`: no
 * answer that can be trusted came back, so it may or may not have been done: look before telling anybody.
 */
export type WriteOutcome<T = undefined> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'lost' };

/**
 * The upstream, in our words: everything outside `src/emis` depends on this alone.
 *
 * Reads throw `RefusedError` for a refusal that is to be expected, and `UpstreamError` for everything else.
 * Writes answer a `WriteOutcome`; they throw `UpstreamError` only when certainly nothing was sent or done.
 * `subject` is the signed-in person on whose behalf the call is made. Calls for one patient may be made side by
 * side: they are put in sequence underneath.
 */
export interface EmisClient {
  /** The practice and the version it runs; kept for a while. Throws `noSuchPractice`. */
  practice(subject: string, odsCode: string): Promise<Practice>;
  /** The practice's rules; kept for a while. */
  practiceSettings(subject: string, odsCode: string): Promise<PracticeSettings>;
  findPractices(
    subject: string,
    query: { readonly name?: string; readonly postcode?: string },
  ): Promise<readonly FoundPractice[]>;

  /** An inactive account is an answer here, not a refusal. */
  account(link: PatientLink): Promise<Account>;
  demographics(link: PatientLink): Promise<Demographics>;

  /** Free slots that start at or after `from` and before `to`, UK wall-clock times `yyyy-MM-ddTHH:mm:ss`, soonest first. */
  freeSlots(link: PatientLink, window: { readonly from: string; readonly to: string }): Promise<readonly Slot[]>;
  /** Appointments ahead, and past ones where asked for: all, or since a date (`yyyy-MM-dd`); soonest first. */
  appointments(link: PatientLink, past: 'none' | 'all' | { readonly since: string }): Promise<readonly Appointment[]>;
  bookAppointment(link: PatientLink, booking: BookingRequest): Promise<WriteOutcome>;
  cancelAppointment(
    link: PatientLink,
    cancellation: { readonly slotNumber: string; readonly reason: string },
  ): Promise<WriteOutcome>;

  medicationCourses(link: PatientLink): Promise<readonly MedicationCourse[]>;
  /** Requests made between two moments, each with its offset from UTC; without one there is no limit on its side. */
  prescriptions(
    link: PatientLink,
    span: { readonly from?: string | undefined; readonly to?: string | undefined },
  ): Promise<PrescriptionHistory>;
  /** Answers the request's id. */
  requestPrescription(link: PatientLink, wish: NewPrescriptionRequest): Promise<WriteOutcome<string>>;
  /** Refused as `nothingToCancel` when everything named had been dealt with. */
  cancelPrescriptionRequest(link: PatientLink, withdrawal: PrescriptionCancellation): Promise<WriteOutcome>;
  /** Sections of the medical record, in one call. At least one. */
  recordSections(link: PatientLink, sections: readonly RecordSection[], range: RecordRange): Promise<RecordResponse>;
  /** A document as it is stored: base64 of gzip of HTML. Throws `noSuchDocument`. */
  documentContent(link: PatientLink, documentGuid: string): Promise<string>;

  messages(link: PatientLink): Promise<readonly MessageSummary[]>;
  /** One conversation, whole. Reading it does not mark it as read. Throws `noSuchMessage`. */
  message(link: PatientLink, messageNumber: number): Promise<Message>;
  messageRecipients(link: PatientLink): Promise<readonly MessageRecipient[]>;
  /** Does not tell which message it becomes. */
  sendMessage(link: PatientLink, message: NewMessage): Promise<WriteOutcome>;
  markMessageRead(link: PatientLink, messageNumber: number): Promise<WriteOutcome>;
  deleteMessage(link: PatientLink, messageNumber: number): Promise<WriteOutcome>;

  /** The change that waits for the practice; null: none does. */
  detailsChange(link: PatientLink): Promise<DetailsChange | null>;
  /** Takes the place of a change that waits. */
  requestDetailsChange(link: PatientLink, wish: DetailsChangeRequest): Promise<WriteOutcome>;
  /** Refused as `nothingToCancel` when no change waited. */
  withdrawDetailsChange(link: PatientLink): Promise<WriteOutcome>;

  /** Links the account of a letter to this application. The key that is answered is a secret, and is given once. */
  registerWithLinkageKey(
    subject: string,
    registration: LinkageKeyRegistration,
  ): Promise<WriteOutcome<PatientRelationship>>;
  /** Opens an account, which is restricted at first. The same holds for its key. */
  registerWithDemographics(
    subject: string,
    registration: DemographicRegistration,
  ): Promise<WriteOutcome<PatientRelationship>>;
  /** Restricts the account and ends all its sessions. */
  resetAccountLinkageKey(link: PatientLink, reset: { readonly reason?: string }): Promise<WriteOutcome>;

  /** Gives up all sessions with a patient under this relationship, whoever opened them here. */
  endSessions(link: PatientLink): void;
  /** Drops what is kept of a practice, because it has just contradicted it. */
  forgetPractice(odsCode: string): void;

  /** Waits for calls under way, then closes connections. */
  close(): Promise<void>;
}
