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
      'the interface declares the practice nullable for the reasons without one; these reasons are known only from a practice',
    cases: [
      'GpServiceNeedsNewerVersion.practice is null',
      'GpServiceNotOffered.practice is null',
      'GpRecordAccessDisabled.practice is null',
      'GpAccessEnded.practice is null',
      'GpAccountInactive.practice is null',
      'GpAccountRestricted.practice is null',
      'GpServiceNotGranted.practice is null',
    ],
  },
  {
    reason: 'the interface declares the system nullable for codes that have none; a SNOMED CT code always has it',
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
    reason: 'EMIS over SOAP does not end the access of one user to a patient',
    cases: [
      'GpAccessEnded in GpAppointmentsResult',
      'GpAccessEnded in GpAppointmentResult',
      'GpAccessEnded in GpBookableSlotsResult',
      'GpAccessEnded in BookGpAppointmentResult',
      'GpAccessEnded in CancelGpAppointmentResult',
      'GpAccessEnded in GpServiceUnavailable',
      'GpAccessEnded in GpPatientDetailsChangeResult',
      'GpAccessEnded in RequestGpDetailsChangeResult',
      'GpAccessEnded in CancelGpDetailsChangeResult',
      'GpAccessEnded in GpRecordDocumentsResult',
      'GpAccessEnded in GpClinicalDocumentResult',
      'GpAccessEnded in GpClinicalDocumentContentResult',
      'GpAccessEnded in GpRecordAllergiesResult',
      'GpAccessEnded in GpRecordConsultationsResult',
      'GpAccessEnded in GpRecordImmunisationsResult',
      'GpAccessEnded in GpRecordMedicationResult',
      'GpAccessEnded in GpRecordProblemsResult',
      'GpAccessEnded in GpRecordTestResultsResult',
      'GpAccessEnded in GpRecordTestResultResult',
      'GpAccessEnded in GpPracticeMessagesResult',
      'GpAccessEnded in GpPracticeMessageResult',
      'GpAccessEnded in GpPracticeMessageRecipientsResult',
      'GpAccessEnded in SendGpMessageResult',
      'GpAccessEnded in MarkGpMessageReadResult',
      'GpAccessEnded in DeleteGpMessageResult',
      'GpAccessEnded in GpPatientDemographicsResult',
      'GpAccessEnded in GpMedicationCoursesResult',
      'GpAccessEnded in GpPrescriptionsResult',
      'GpAccessEnded in GpPrescriptionResult',
      'GpAccessEnded in RequestGpPrescriptionResult',
      'GpAccessEnded in CancelGpPrescriptionRequestResult',
      'GpAccessEnded in ResetGpAccountLinkageKeyResult',
      'GpServiceUnavailableReason.ACCESS_ENDED, returned',
      'GpNextStep.LINK_AGAIN, returned',
      'GpProblemCode.ACCESS_ENDED, returned',
    ],
  },
  {
    reason:
      'EMIS over SOAP has every service at every practice that is recent enough, as far as is known without a call',
    cases: ['GpServiceNotInThisEnvironment in GpServiceUnavailable'],
  },
  {
    reason: 'EMIS over SOAP returns the details of a patient to restricted accounts',
    cases: ['GpAccountRestricted in GpPatientDemographicsResult'],
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
