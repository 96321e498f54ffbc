/**
 * What the upstream refuses for a reason that is to be expected. The one table from its fault codes to these is
 * `src/emis/faults.ts`.
 */
export type Refusal =
  // The service is not available here, now, to this person.
  | 'practiceNotLive'
  | 'versionTooOld'
  | 'notInThisEnvironment'
  | 'serviceNotEnabled'
  | 'recordAccessDisabled'
  | 'accountInactive'
  | 'accountRestricted'
  // Nothing by that name.
  | 'noSuchPractice'
  | 'noSuchCourse'
  | 'noSuchDocument'
  | 'noSuchMessage'
  // Appointments.
  | 'slotNotFound'
  | 'slotTaken'
  | 'slotInPast'
  | 'slotTooSoon'
  | 'slotTooFarAhead'
  | 'bookingLimitReached'
  | 'appointmentInPast'
  | 'inputRefused'
  // Prescriptions.
  | 'requestPending'
  // Withdrawing.
  | 'nothingToCancel'
  // Registration.
  | 'noSuchOnlineAccount'
  | 'linkageKeyWrong'
  | 'registrationDetailsWrong'
  | 'alreadyLinked'
  | 'notRegisteredAtPractice'
  | 'patientArchived'
  | 'tooYoung'
  | 'severalRecordsMatch';

/** Thrown by reads that the upstream refused for an expected reason. */
export class RefusedError extends Error {
  override name = 'RefusedError' as const;
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`The upstream refused: ${refusal}.`);
    this.refusal = refusal;
  }
}
