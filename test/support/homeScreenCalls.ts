/** The reads of the home screen for a parent and two children, which every request makes. */
export const readsOfThreePatients = {
  GetUserOptions: 3,
  GetDemographics: 3,
  GetPatientAppointments: 3,
  GetMedicationCourses: 3,
  // The practice has not granted the parent the younger child’s messages or record, so they are not read.
  GetMessages: 2,
  GetMedicalRecordData: 2,
} as const;

/** All calls of the first request for the home screen, by operation. */
export const firstHomeScreenCalls = {
  CreateEndUserSession: 1,
  // Two practices: the parent's and the children's.
  GetClinicalVersionInformation: 2,
  GetPracticeSettings: 2,
  BeginPatientSession: 3,
  CompletePatientSession: 3,
  ...readsOfThreePatients,
} as const;
