/** The operations of the people of a run. */
export const screenQuery = `{ gpOnlineUser { patients { id relation
  demographics { ... on GpPatientDemographics { firstName surname } }
  appointments { ... on GpAppointments { upcoming { id startsAt { local } } } }
  messages { ... on GpPracticeMessages { conversations { id subject } } }
  prescriptions { ... on GpPrescriptions { requests { id } } } } } }`;

export const formsQuery = (day: string) => `{ gpOnlineUser { patients { id
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } }
  medicationCourses { ... on GpMedicationCourses { courses { id name } } }
  appointments { ... on GpAppointments { upcoming { id startsAt { local } } } }
  bookableSlots(from: "${day}", to: "${day}") {
    ... on GpBookableSlots { slots(first: 50) { edges { node { id startsAt { local } } } } } } } } }`;

export const recordQuery = `{ gpOnlineUser { patients { medicalRecord {
  allergies { ... on GpRecordAllergies { entries(first: 5) { edges { node { id } } } } }
  documents { ... on GpRecordDocuments { entries(first: 5) { edges { node { id content {
    ... on GpClinicalDocumentContent { html } } } } } } } } } } }`;

export const mutations = {
  booked:
    'mutation ($input: BookGpAppointmentInput!) { result: bookGpAppointment(input: $input) { type: __typename } }',
  cancelled:
    'mutation ($input: CancelGpAppointmentInput!) { result: cancelGpAppointment(input: $input) { type: __typename } }',
  messageSent: 'mutation ($input: SendGpMessageInput!) { result: sendGpMessage(input: $input) { type: __typename } }',
  prescriptionRequested:
    'mutation ($input: RequestGpPrescriptionInput!) { result: requestGpPrescription(input: $input) { type: __typename } }',
  registered:
    'mutation ($input: RegisterGpAccountWithLinkageKeyInput!) { result: registerGpAccountWithLinkageKey(input: $input) { type: __typename } }',
} as const;
