/** Every field of every kind of entry. */
export const recordFields = [
  'fragment when on GpClinicalDate { precision value }',
  'fragment who on GpRecordContributor { title forenames surname role organisation }',
  'fragment coded on GpClinicalCode { __typename term systemUri ... on GpSnomedCtCode { sctid kind } ... on EmisCode { code } }',
  `fragment entry on GpMedicalRecordEntry {
    id availableSince { local } code { ...coded } date { ...when } enteredBy { ...who } authorisedBy { ...who }
  }`,
  `fragment observation on GpRecordedObservation {
    ...entry observationKind episodicity texts { text kind }
    value {
      number operator units display text isAbnormal abnormalReason
      range { minimum minimumText maximum maximumText units }
    }
  }`,
  'fragment problem on GpRecordProblem { ...observation status significance endedOn }',
  'fragment result on GpRecordTestResult { ...observation children { ...observation } }',
  `fragment consultation on GpRecordConsultation {
    ...entry location consultantName sections { heading headingCode pageNumber observations { ...observation } }
  }`,
  `fragment medicine on GpRecordMedicine {
    ...entry name group kind prescribingStatus dosage quantity quantityUnit quantityText isMixture firstIssuedOn lastIssuedOn
    mixture { name constituents { name strength } }
  }`,
  `fragment document on ClinicalDocument {
    ...entry title documentKind sizeBytes pageCount extension isAvailable texts { text kind }
  }`,
];
