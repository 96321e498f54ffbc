/** The operations of the people of a run. */
export const screenQuery = `{ gpOnlineUser { patients { id relation
  demographics { ... on GpPatientDemographics { firstName surname } }
  appointments { ... on GpAppointments { upcoming { id startsAt { local } } } }
  messages { ... on PracticeMessages { conversations { id subject } } }
  prescriptions { ... on GpPrescriptions { requests { id } } } } } }`;

export const formsQuery = (day: string) => `{ gpOnlineUser { patients { id
  messageRecipients { ... on PracticeMessageRecipients { recipients { id } } }
  medicationCourses { ... on MedicationCourses { courses { id name } } }
  appointments { ... on GpAppointments { upcoming { id startsAt { local } } } }
  bookableSlots(from: "${day}", to: "${day}") {
    ... on BookableSlots { slots(first: 50) { edges { node { id startsAt { local } } } } } } } } }`;

export const recordQuery = `{ gpOnlineUser { patients { medicalRecord {
  allergies { ... on RecordAllergies { entries(first: 5) { edges { node { id } } } } }
  documents { ... on RecordDocuments { entries(first: 5) { edges { node { id content {
    ... on ClinicalDocumentContent { html } } } } } } } } } } }`;

export const mutations = {
  booked: 'mutation ($input: BookGpAppointmentInput!) { result: bookGpAppointment(input: $input) { __typename } }',
  cancelled: 'mutation ($input: CancelGpAppointmentInput!) { result: cancelGpAppointment(input: $input) { __typename } }',
  messageSent: 'mutation ($input: SendGpMessageInput!) { result: sendGpMessage(input: $input) { __typename } }',
  prescriptionRequested:
    'mutation ($input: RequestGpPrescriptionInput!) { result: requestGpPrescription(input: $input) { __typename } }',
  registered:
    'mutation ($input: RegisterGpAccountWithLinkageKeyInput!) { result: registerGpAccountWithLinkageKey(input: $input) { __typename } }',
} as const;
