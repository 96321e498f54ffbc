/** Cases that no test meets over SOAP, with the reason. */
export interface UncoveredCases {
  readonly reason: string;
  /** As `schemaCases` names them. */
  readonly cases: readonly string[];
}

export const uncoveredFile = 'test/schemaCoverage/uncoveredCases.ts';

/** Cases that nothing produces. */
export const uncoveredCases: readonly UncoveredCases[] = [
  {
    reason:
      'fields of one name must have one type in all members of a union, or they could not be selected together, and the practice of other reasons can be null; a version that is too old is known only from a practice that was read',
    cases: ['GpServiceNeedsNewerVersion.practice is null'],
  },
  {
    reason:
      'fields of one name must have one type in all kinds of code, or they could not be selected together, and a code that the practice made has no system; a SNOMED CT code always has it',
    cases: ['GpSnomedCtCode.systemUri is null'],
  },
];

/** Cases that only another upstream produces. Tests meet them with an upstream from `test/support/otherUpstream.ts`. */
export const otherUpstreamCases: readonly UncoveredCases[] = [
  {
    reason: 'EMIS over SOAP says for each of these services whether it is in effect',
    cases: [
      'GpOtherServices.electronicPrescriptions is null',
      'GpOtherServices.onlineTriage is null',
      'GpOtherServices.recordSharing is null',
      'GpOtherServices.recordViewAudit is null',
    ],
  },
  {
    reason:
      'EMIS over SOAP has every service at every practice that is recent enough, as far as is known without a call',
    cases: ['GpServiceNotInThisEnvironment in GpServiceUnavailable'],
  },
  {
    reason: 'EMIS over SOAP is not called to remove a link, so that nothing refuses it',
    cases: ['GpServiceNotInThisEnvironment in UnlinkGpPatientResult', 'GpOnlineService.PATIENT_UNLINKING, returned'],
  },
  {
    reason: 'EMIS over SOAP always sends these facts of a practice and its settings, and of an account',
    cases: [
      'Practice.name is null',
      'Practice.clinicalSystemVersion is null',
      'GpPracticeSettings.onlineTriage is null',
      'GpPracticeSettings.recordSharing is null',
      'GpPracticeSettings.preRegistration is null',
      'GpAppointmentSettings.maximumBooked is null',
      'GpAppointmentSettings.bookableFromDays is null',
      'GpAppointmentSettings.bookableToDays is null',
      'GpAppointmentSettings.telephoneConsultations is null',
      'GpPrescriptionSettings.electronicPrescriptions is null',
      'GpBookableSlot.isWithinBookingDays is null',
      'GpAppointmentTooSoon.bookableFromDays is null',
      'GpAppointmentTooFarAhead.bookableToDays is null',
      'GpAppointmentLimitReached.maximumBooked is null',
      'GpServiceNotGranted.isAssigned is null',
    ],
  },
];
