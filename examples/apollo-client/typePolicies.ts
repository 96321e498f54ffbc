import type { TypePolicies, TypePolicy } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

/** For an object that is valid only as a whole: a later response replaces it and is never merged with an earlier one. */
const replaced: TypePolicy = { merge: false };

/** For an object that only groups independent fields: fields from different responses are merged. */
const merged: TypePolicy = { merge: true };

/**
 * Apollo Client's cache policies for the EMIS subgraph. Use them with `possibleTypes` generated from the schema.
 * Types that are not listed are cached by `id`. A cache with these policies is for one signed-in person.
 */
export const typePolicies: TypePolicies = {
  Practice: { keyFields: ['odsCode'] },
  // One cache serves one person.
  GpOnlineUser: { keyFields: [] },

  // Reasons why a service is unavailable or a change was not made. With `possibleTypes`, every implementing type inherits this.
  GpServiceProblem: replaced,
  GpOnlineServiceStatus: replaced,
  GpOtherServices: replaced,

  // Lists with facts about them, such as whether the list is complete.
  GpAppointments: replaced,
  GpMedicationCourses: replaced,
  GpPrescriptions: replaced,
  GpPracticeMessages: replaced,
  GpPracticeMessageThread: replaced,
  GpPracticeMessageRecipients: replaced,
  GpFoundPractices: replaced,
  GpFoundPractice: replaced,

  // A section of the record. Pages of one list are merged. Lists with another page size or other groups stay apart.
  GpMedicalRecordSection: {
    ...merged,
    fields: { entries: relayStylePagination(['first', 'last', 'groups']) },
  },

  // The free slots of some dates. Pages of one list are merged; a page without a cursor replaces them.
  GpBookableSlots: {
    ...merged,
    fields: { slots: relayStylePagination(['first']) },
  },
  GpBookableDay: replaced,

  // Values whose parts belong together: a number and its operator, a time and its offset.
  UkDateTime: replaced,
  GpClinicalDate: replaced,
  GpClinicalCode: replaced,
  GpObservationValue: replaced,
  GpObservationRange: replaced,
  GpRecordTestResultsLeftOut: replaced,
  GpRecordText: replaced,
  GpRecordContributor: replaced,
  GpRecordConsultationSection: replaced,
  GpRecordMedicineMixture: replaced,
  GpRecordMedicineConstituent: replaced,
  GpClinicalDocumentContent: replaced,
  GpMedicationOrdering: replaced,
  GpRequestedMedicine: replaced,
  GpPrescriptionRequester: replaced,
  GpPracticeMessageReply: replaced,
  GpAppointmentTelephone: replaced,
  GpAppointmentCancellation: replaced,
  GpUsualCancellationReason: replaced,
  GpSpokenLanguage: replaced,
  GpPostalAddress: replaced,
  GpPatientDetailsChange: replaced,
  // Details of another change must not be merged with those of an earlier one.
  GpPendingDetailsChange: { ...replaced, fields: { contactDetails: replaced } },

  GpPatientDemographics: merged,
  GpPatientContactDetails: merged,
  GpPracticeSettings: merged,
  GpAppointmentSettings: merged,
  GpPrescriptionSettings: merged,
  GpMessageSettings: merged,
};
