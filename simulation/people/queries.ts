import { slotDays } from '../system/createWorld.ts';

const unavailable = '... on GpServiceUnavailable { reason }';

/** What a person needs to know before anything else: the ids of everything that operations name. */
export const directoryQuery = `{ result: gpOnlineUser { patients { id
  demographics { ... on GpPatientDemographics { firstName } }
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } }
  medicationCourses { ... on GpMedicationCourses { courses { id name } } }
  medicalRecord { documents { ... on GpRecordDocuments { entries(first: 5) { edges { node { id } } } } } }
  bookableSlots(from: "${slotDays.from}", to: "${slotDays.to}") {
    ... on GpBookableSlots { slots(first: 50) { edges { node { id startsAt { local } } } } } } } } }`;

export const patientsQuery = '{ result: gpOnlineUser { patients { id } } }';

/** The fields of the patient that each read selects, by the action. */
export const patientFields = {
  appointments: `value: appointments { ... on GpAppointments { upcoming { id startsAt { local } bookingReason } } ${unavailable} }`,
  slots: `value: bookableSlots(from: "${slotDays.from}", to: "${slotDays.to}") {
    ... on GpBookableSlots { slots(first: 50) { edges { node { id startsAt { local } } } } } ${unavailable} }`,
  orders: `value: prescriptions { ... on GpPrescriptions { requests { id medicines { course { name } status } } } ${unavailable} }`,
  messages: `value: messages { ... on GpPracticeMessages { conversations { id subject hasUnreadReplies } } ${unavailable} }`,
  details: `value: detailsChange { ... on GpPatientDetailsChange { pending { contactDetails { telephone } } } ${unavailable} }`,
  allergies: `medicalRecord { value: allergies { ... on GpRecordAllergies { entries(first: 50) { edges { node { code { term } } } } } ${unavailable} } }`,
  services: 'value: onlineServices { service isAvailable }',
  demographics: `value: demographics { ... on GpPatientDemographics { firstName surname dateOfBirth } ${unavailable} }`,
  courses: `value: medicationCourses { ... on GpMedicationCourses { courses { name } } ${unavailable} }`,
  recipients: `value: messageRecipients { ... on GpPracticeMessageRecipients { recipients { name } } ${unavailable} }`,
  record: `medicalRecord { problems { __typename } medication { __typename } consultations { __typename }
    testResults { __typename } value: immunisations {
      ... on GpRecordImmunisations { entries(first: 5) { edges { node { id } } } } ${unavailable} } }`,
  practice: 'value: practice { onlineServices { service isAvailable } }',
} as const;

const itemFields = {
  appointment: `appointment(id: $item) { ... on Appointment { startsAt { local } bookingReason } ${unavailable} }`,
  message: `message(id: $item) { ... on PracticeMessage { subject thread { body } } ${unavailable} }`,
} as const;

/** A read of one item of a patient, by its id. */
export function itemQuery(action: keyof typeof itemFields): string {
  return `query ($id: ID!, $item: ID!) { result: gpPatient(id: $id) { value: ${itemFields[action]} } }`;
}

export const searchQuery = `{ result: findGpPractices(input: { name: "Practice" }) {
  ... on GpFoundPractices { practices { odsCode } } ${unavailable} } }`;

export const documentQuery = `query ($id: ID!, $documentId: ID!) { result: gpPatient(id: $id) { medicalRecord {
  value: document(id: $documentId) { ... on ClinicalDocument { content { ... on GpClinicalDocumentContent { text }
    ... on GpServiceProblem { problemCode } } } ${unavailable} } } } }`;

/** A read of one patient. */
export function readQuery(action: keyof typeof patientFields): string {
  return `query ($id: ID!) { result: gpPatient(id: $id) { ${patientFields[action]} } }`;
}

const fieldsOfWrites = {
  book: ['bookGpAppointment', 'BookGpAppointmentInput'],
  cancel: ['cancelGpAppointment', 'CancelGpAppointmentInput'],
  order: ['requestGpPrescription', 'RequestGpPrescriptionInput'],
  cancelOrder: ['cancelGpPrescriptionRequest', 'CancelGpPrescriptionRequestInput'],
  send: ['sendGpMessage', 'SendGpMessageInput'],
  markRead: ['markGpMessageRead', 'MarkGpMessageReadInput'],
  delete: ['deleteGpMessage', 'DeleteGpMessageInput'],
  changeDetails: ['requestGpDetailsChange', 'RequestGpDetailsChangeInput'],
  cancelDetails: ['cancelGpDetailsChange', 'CancelGpDetailsChangeInput'],
  register: ['registerGpAccountWithLinkageKey', 'RegisterGpAccountWithLinkageKeyInput'],
  registerWithDetails: ['registerGpAccountWithDemographics', 'RegisterGpAccountWithDemographicsInput'],
  unlink: ['unlinkGpPatient', 'UnlinkGpPatientInput'],
  reset: ['resetGpAccountLinkageKey', 'ResetGpAccountLinkageKeyInput'],
} as const;

/** A write, of whose result the kind is selected. */
export function writeQuery(action: keyof typeof fieldsOfWrites): string {
  const [field, input] = fieldsOfWrites[action];
  // Unlinking is never unavailable, and a registration says which patient it linked.
  const registration = `${unavailable} ... on GpOnlineRegistrationSuccess { patient { id } }`;
  const more = { register: registration, registerWithDetails: registration, unlink: '' };
  const selection =
    action === 'register' || action === 'registerWithDetails' || action === 'unlink' ? more[action] : unavailable;
  return `mutation ($input: ${input}!) { result: ${field}(input: $input) {
    __typename ... on GpServiceProblem { problemCode } ${selection} } }`;
}
