/** The expected reasons for which the upstream refuses a call. `src/emis/soap/faults.ts` maps its fault codes to them. */
export type Refusal =
  // The service is not available to this person.
  | 'practiceNotLive'
  | 'versionTooOld'
  | 'notInThisEnvironment'
  | 'serviceNotEnabled'
  | 'recordAccessDisabled'
  | 'accessEnded'
  | 'accountInactive'
  | 'accountRestricted'
  // Not found.
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
  // Cancelling.
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

/** Thrown when the upstream refuses a call for an expected reason that the caller does not handle itself. */
export class RefusedError extends Error {
  override name = 'RefusedError' as const;
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`The upstream refused: ${refusal}.`);
    this.refusal = refusal;
  }
}
