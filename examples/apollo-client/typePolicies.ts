import type { TypePolicies, TypePolicy } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

/** What the practice said at one moment: read again it is replaced as a whole, and never mixed with what was said before. */
const saidTogether: TypePolicy = { merge: false };

/** What only holds other things together: parts that were read at different times stay beside each other. */
const heldTogether: TypePolicy = { merge: true };

/**
 * How Apollo Client keeps what the EMIS subgraph answers, to be used with `possibleTypes` generated from the schema.
 * Types that are not here are kept by their `id`. A cache made with them is for one signed-in person.
 */
export const typePolicies: TypePolicies = {
  Practice: { keyFields: ['odsCode'] },
  // One cache, one person.
  GpOnlineUser: { keyFields: [] },

  // Why something is not available, or did not happen. `possibleTypes` carries this to every type that implements it.
  GpServiceProblem: saidTogether,
  GpOnlineServiceStatus: saidTogether,

  // A list and what is to be said beside it, such as that it is not the whole.
  Appointments: saidTogether,
  BookableSlots: saidTogether,
  MedicationCourses: saidTogether,
  Prescriptions: saidTogether,
  PracticeMessages: saidTogether,
  PracticeMessageThread: saidTogether,
  PracticeMessageRecipients: saidTogether,
  FoundPractices: saidTogether,
  FoundPractice: saidTogether,

  // A section of the record. Pages of one list are put together; lists of another length or of other groups are not.
  MedicalRecordSection: {
    ...heldTogether,
    fields: { entries: relayStylePagination(['first', 'groups']) },
  },

  // A value, whose parts mean something else beside the parts of another: a number and its operator, a time and its offset.
  UkDateTime: saidTogether,
  ClinicalDate: saidTogether,
  ClinicalCode: saidTogether,
  ObservationValue: saidTogether,
  ObservationRange: saidTogether,
  RecordText: saidTogether,
  RecordContributor: saidTogether,
  RecordConsultationSection: saidTogether,
  RecordMedicineMixture: saidTogether,
  RecordMedicineConstituent: saidTogether,
  ClinicalDocumentContent: saidTogether,
  MedicationOrdering: saidTogether,
  RequestedMedicine: saidTogether,
  PrescriptionRequester: saidTogether,
  PracticeMessageReply: saidTogether,
  AppointmentTelephone: saidTogether,
  SpokenLanguage: saidTogether,
  PostalAddress: saidTogether,
  PatientDetailsChange: saidTogether,
  PendingDetailsChange: saidTogether,
  PendingContactDetails: saidTogether,
  PendingAddress: saidTogether,

  PatientDemographics: heldTogether,
  PatientContactDetails: heldTogether,
  PracticeSettings: heldTogether,
  AppointmentSettings: heldTogether,
  PrescriptionSettings: heldTogether,
  MessageSettings: heldTogether,
};
