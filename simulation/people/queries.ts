import { slotDays } from '../system/createWorld.ts';

const unavailable = '... on GpServiceUnavailable { reason }';

/** What a person needs to know before anything else: the ids of everything that operations name. */
export const directoryQuery = `{ result: gpOnlineUser { patients { id
  demographics { ... on GpPatientDemographics { firstName } }
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } }
  medicationCourses { ... on GpMedicationCourses { courses { id name } } }
  medicalRecord { documents { ... on GpRecordDocuments { entries(first: 5) { edges { node { id } } } } }
    testResults { ... on GpRecordTestResults { entries(first: 5) { edges { node { id } } } } } }
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

/** The fields of single items, by their type. */
const fieldsOfTypes = {
  Appointment: 'startsAt { local } bookingReason',
  PracticeMessage: 'subject thread { body }',
  Prescription: 'medicines { course { name } status }',
  MedicationCourse: 'name',
} as const;

const itemFields = {
  appointment: `value: appointment(id: $item) { ... on Appointment { ${fieldsOfTypes.Appointment} } ${unavailable} }`,
  message: `value: message(id: $item) { ... on PracticeMessage { ${fieldsOfTypes.PracticeMessage} } ${unavailable} }`,
  prescription: `value: prescription(id: $item) { ... on Prescription { ${fieldsOfTypes.Prescription} } ${unavailable} }`,
  document: `medicalRecord { value: document(id: $item) { ... on ClinicalDocument { content {
    ... on GpClinicalDocumentContent { text } ... on GpServiceProblem { problemCode } } } ${unavailable} } }`,
  testResult: `medicalRecord { value: testResult(id: $item) {
    ... on GpRecordTestResult { code { term } value { number } } ${unavailable} } }`,
} as const;

/** A read of one item of a patient, by its id. */
export function itemQuery(action: keyof typeof itemFields): string {
  return `query ($id: ID!, $item: ID!) { result: gpPatient(id: $id) { ${itemFields[action]} } }`;
}

const fieldsOfEntities = Object.entries(fieldsOfTypes).map(([type, fields]) => `... on ${type} { ${fields} }`);

/** References of other subgraphs, to a patient and to what belongs to them. */
export const referenceQuery = `query ($representations: [_Any!]!) {
  result: _entities(representations: $representations) { __typename
    ... on Patient { ${patientFields.demographics} } ${fieldsOfEntities.join(' ')} } }`;

export const searchQuery = `{ result: findGpPractices(input: { name: "Practice" }) {
  ... on GpFoundPractices { practices { odsCode } } ${unavailable} } }`;

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
