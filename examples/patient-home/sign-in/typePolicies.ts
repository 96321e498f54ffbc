import type { TypePolicies, TypePolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** A section of the record: its pages are one list, and what is read later is added to what is there. */
const section: TypePolicy = { merge: true, fields: { entries: relayStylePagination(['groups']) } };

/** How the cache keeps what has no `id`. */
export const typePolicies: TypePolicies = {
  Practice: { keyFields: ['odsCode'] },
  // A place in a search, not the practice itself.
  FoundPractice: { keyFields: false },
  GpOnlineUser: { merge: true },
  PatientDemographics: { merge: true },
  PatientContactDetails: { merge: true },
  PracticeSettings: { merge: true },
  RecordAllergies: section,
  RecordConsultations: section,
  RecordDocuments: section,
  RecordImmunisations: section,
  RecordMedication: section,
  RecordProblems: section,
  RecordTestResults: section,
};
