import { slotDays } from '../system/createWorld.ts';

const unavailable = '... on GpServiceUnavailable { reason }';

/** What a person needs to know before anything else: the ids of everything that operations name. */
export const directoryQuery = `{ result: gpOnlineUser { id patients { id nhsNumber
  demographics { ... on GpPatientDemographics { firstName } }
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } }
  medicationCourses { ... on GpMedicationCourses { courses { id name } } }
  medicalRecord { id documents { ... on GpRecordDocuments { entries(first: 5) { edges { node { id } } } } }
    testResults { ... on GpRecordTestResults { entries(first: 5) { edges { node { id } } } } } }
  bookableSlots(from: "${slotDays.from}", to: "${slotDays.to}") {
    ... on GpBookableSlots { slots(first: 50) { edges { node { id startsAt { local } } } } } } } } }`;

const userFields = 'displayName patients { id displayName isDisplayNameIncomplete relation isRelationDeclared }';

export const patientsQuery = `{ result: gpOnlineUser { ${userFields} } }`;

/** A section of the record, with the texts of its entries. */
function section(name: string, type: string, fields: string): string {
  return `${name} { ... on ${type} { entries(first: 20) { edges { node { ${fields} } } } } ${unavailable} }`;
}

const allergies = section('allergies', 'GpRecordAllergies', 'code { term }');
const recordSections = [
  section(
    'consultations',
    'GpRecordConsultations',
    'code { term } sections { heading observations { code { term } } }',
  ),
  section('documents', 'GpRecordDocuments', 'code { term }'),
  section('immunisations', 'GpRecordImmunisations', 'code { term }'),
  section('medication', 'GpRecordMedication', 'name'),
  section('problems', 'GpRecordProblems', 'code { term }'),
  section('testResults', 'GpRecordTestResults', 'code { term } value { number }'),
];

/** The fields of the patient that each read selects, by the action. */
export const patientFields = {
  appointments: `value: appointments { ... on GpAppointments { upcoming { id startsAt { local } bookingReason } } ${unavailable} }`,
  slots: `value: bookableSlots(from: "${slotDays.from}", to: "${slotDays.to}") {
    ... on GpBookableSlots { slots(first: 50) { edges { node { id startsAt { local } } } } } ${unavailable} }`,
  orders: `value: prescriptions { ... on GpPrescriptions { requests { id medicines { course { name } status } } } ${unavailable} }`,
  messages: `value: messages { ... on GpPracticeMessages { conversations { id subject hasUnreadReplies } } ${unavailable} }`,
  details: `value: detailsChange { ... on GpPatientDetailsChange { pending { contactDetails { telephone } } } ${unavailable} }`,
  allergies: `value: medicalRecord { ${allergies} }`,
  services: 'value: onlineServices { service isAvailable }',
  demographics: `value: demographics { ... on GpPatientDemographics { firstName surname dateOfBirth } ${unavailable} }`,
  courses: `value: medicationCourses { ... on GpMedicationCourses { courses { name } } ${unavailable} }`,
  recipients: `value: messageRecipients { ... on GpPracticeMessageRecipients { recipients { name } } ${unavailable} }`,
  record: `value: medicalRecord { ${recordSections.join(' ')} }`,
  practice: 'value: practice { onlineServices { service isAvailable } }',
  account:
    'accessLevel otherServices { electronicPrescriptions onlineTriage recordSharing recordViewAudit dispensing }',
  nhsNumber: 'nhsNumber',
} as const;

/** The fields of single items, by their type. */
const fieldsOfTypes = {
  Appointment: 'startsAt { local } bookingReason',
  ClinicalDocument: `content { ... on GpClinicalDocumentContent { text } ... on GpServiceProblem { problemCode } }`,
  PracticeMessage: 'subject thread { body }',
  Prescription: 'medicines { course { name } status }',
  MedicationCourse: 'name',
  Practice: 'odsCode practiceName: name telephone',
  MedicalRecord: `patient { id } ${allergies}`,
  GpOnlineUser: userFields,
} as const;

const itemFields = {
  appointment: `value: appointment(id: $item) { ... on Appointment { ${fieldsOfTypes.Appointment} } ${unavailable} }`,
  message: `value: message(id: $item) { ... on PracticeMessage { ${fieldsOfTypes.PracticeMessage} } ${unavailable} }`,
  prescription: `value: prescription(id: $item) { ... on Prescription { ${fieldsOfTypes.Prescription} } ${unavailable} }`,
  document: `medicalRecord { value: document(id: $item) {
    ... on ClinicalDocument { ${fieldsOfTypes.ClinicalDocument} } ${unavailable} } }`,
  testResult: `medicalRecord { value: testResult(id: $item) {
    ... on GpRecordTestResult { code { term } value { number } } ${unavailable} } }`,
} as const;

/** A read of one item of a patient, by its id. */
export function itemQuery(action: keyof typeof itemFields): string {
  return `query ($id: ID!, $item: ID!) { result: gpPatient(id: $id) { ${itemFields[action]} } }`;
}

const fieldsOfEntities = Object.entries(fieldsOfTypes).map(([type, fields]) => `... on ${type} { ${fields} }`);

/** References of other subgraphs, to a patient and to something else. */
export const referenceQuery = `query ($representations: [_Any!]!) {
  result: _entities(representations: $representations) { __typename
    ... on Patient { ${patientFields.demographics} } ${fieldsOfEntities.join(' ')} } }`;

/** A practice by its code. */
export const practiceQuery = `query ($code: ID!) { result: gpPractice(odsCode: $code) {
  odsCode practiceName: name isLive version clinicalSystemVersion telephone address { postcode }
  settings { ... on GpPracticeSettings { appointments { maximumBooked } } ${unavailable} } } }`;

export const searchQuery = `query ($input: FindGpPracticesInput!) { result: findGpPractices(input: $input) {
  ... on GpFoundPractices { practices { odsCode name address { postcode } practice { name } } } ${unavailable} } }`;

/** A read of one patient. */
export function readQuery(action: keyof typeof patientFields): string {
  return `query ($id: ID!) { result: gpPatient(id: $id) { ${patientFields[action]} } }`;
}
