import { firstSlotDay, lastSlotDay } from './worlds.ts';

/** An operation as clients send it. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const entry = `fragment Entry on GpMedicalRecordEntry { code { term } date { value } }`;
const observation = `${entry}
fragment Observed on GpRecordedObservation { ...Entry observationKind }`;

const typeNames = {
  allergies: 'Allergies',
  consultations: 'Consultations',
  documents: 'Documents',
  immunisations: 'Immunisations',
  medication: 'Medication',
  problems: 'Problems',
  testResults: 'TestResults',
} as const;

/** A section of the record, by its field. */
export type SectionField = keyof typeof typeNames;

export const sectionFields = Object.keys(typeNames) as readonly SectionField[];

/** What is selected of the entries of each section when the whole record is read. */
const selections: Readonly<Record<SectionField, string>> = {
  allergies: '...Observed isIncomplete',
  consultations: '...Entry location consultantName',
  documents: '...Entry title isAvailable',
  immunisations: '...Observed',
  medication: '...Entry name dosage quantity',
  problems: '...Observed status',
  testResults: '...Observed value { number units }',
};

const patients = (fields: string) => `gpOnlineUser { patients { ${fields} } }`;
const record = (fields: string) => patients(`medicalRecord { ${fields} }`);

function section(field: SectionField, first: number): string {
  const page = `totalCount edges { node { ${selections[field]} } }`;
  return `${field} { ... on GpRecord${typeNames[field]} { entries(first: ${first}) { ${page} } } }`;
}

/** A small query: one field of one patient, one call that carries it. */
export const small: Operation = {
  query: `query Small { ${patients('appointments { ... on GpAppointments { upcoming { startsAt { local } kind clinicians { name } } } }')} }`,
};

/** Three sections of the record of each patient. */
export function threeSections(first: number): Operation {
  const fields = (['allergies', 'immunisations', 'problems'] as const).map((field) => section(field, first));
  return { query: `query ThreeSections { ${record(fields.join(' '))} }\n${observation}` };
}

/** One page of one section. */
export function testResults(first: number): Operation {
  return { query: `query TestResults { ${record(section('testResults', first))} }\n${observation}` };
}

/** Sections of the record in pages, until each is complete. */
export function inPages(fields: readonly SectionField[], first: number): Operation {
  const variables = fields.map((field) => `$${field}: String $with_${field}: Boolean = true`).join(' ');
  const pages = fields.map(
    (field) =>
      `${field} @include(if: $with_${field}) { ... on GpRecord${typeNames[field]} { entries(first: ${first}, after: $${field}) {
        totalCount edges { node { ${selections[field]} } } pageInfo { hasNextPage endCursor } } } }`,
  );
  // The static cost of the patients of a person would be that of several, which is beyond the limit.
  return {
    query: `query InPages($patient: ID! ${variables}) { gpPatient(id: $patient) { medicalRecord { ${pages.join('\n')} } } }\n${observation}`,
  };
}

/** The free slots of a fortnight: the first page, or pages until the list is complete. */
export function slots(first: number): Operation {
  const fields = `startsAt { local } kind durationMinutes location { name } clinicians { name }`;
  return {
    query: `query Slots($from: Date!, $to: Date!, $bookableSlots: String) { ${patients(`id bookableSlots(from: $from, to: $to) { ... on GpBookableSlots {
      slots(first: ${first}, after: $bookableSlots) { totalCount edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } } }`)} }`,
    variables: { from: firstSlotDay(), to: lastSlotDay() },
  };
}

const slotFields = `totalCount edges { node { startsAt { local } kind durationMinutes clinicians { name } } }`;
const slotPages = ['p1', 'p2', 'p3', 'p4', 'p5'];

/** All free slots of a fortnight in one request, whose pages have cursors that are known. */
export const wholeSlots: Operation = {
  query: `query WholeSlots($from: Date!, $to: Date!, $patient: ID!, ${slotPages.map((page) => `$${page}: String`).join(' ')}) {
    gpPatient(id: $patient) { bookableSlots(from: $from, to: $to) { ... on GpBookableSlots {
      p0: slots(first: 500) { ${slotFields} }
      ${slotPages.map((page) => `${page}: slots(first: 500, after: $${page}) { ${slotFields} }`).join('\n')} } } } }`,
  variables: { from: firstSlotDay(), to: lastSlotDay() },
};

interface PatientIds {
  readonly gpOnlineUser: {
    readonly patients: readonly {
      readonly id: string;
      readonly bookableSlots: { readonly slots: { readonly pageInfo: { readonly endCursor: string } } };
      readonly medicalRecord: { readonly documents: { readonly entries: Documents } };
    }[];
  };
}

interface Documents {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const firstPatient = ([data]: readonly unknown[]) => (data as PatientIds).gpOnlineUser.patients[0];

/** @returns the variable with the id of the first patient */
export function toPatientId(answers: readonly unknown[]): Record<string, unknown> {
  return { patient: firstPatient(answers)?.id };
}

/** @returns the variables with the ids of the first patient and of the first document */
export function toDocumentIds(answers: readonly unknown[]): Record<string, unknown> {
  const document = firstPatient(answers)?.medicalRecord.documents.entries.edges[0]?.node.id;
  return { ...toPatientId(answers), document };
}

/** @returns the variables with the cursors of the pages after the first */
export function toSlotCursors(answers: readonly unknown[]): Record<string, unknown> {
  const cursors = slotPages.map((page, at) => [
    page,
    firstPatient(answers.slice(at))?.bookableSlots.slots.pageInfo.endCursor,
  ]);
  return { ...toPatientId(answers), ...Object.fromEntries(cursors) } as Record<string, unknown>;
}

/** What a first screen shows of each patient. */
export const home: Operation = {
  query: `query Home { ${patients(`
    demographics { ... on GpPatientDemographics { firstName surname } }
    appointments { ... on GpAppointments { upcoming { startsAt { local } kind clinicians { name } } } }
    medicationCourses { ... on GpMedicationCourses { courses { name dosage } } }
    messages { ... on GpPracticeMessages { unreadCount } }
    medicalRecord { ${(['allergies', 'problems', 'testResults'] as const).map((field) => section(field, 5)).join(' ')} }`)} }
${observation}`,
};

/** The ids that other queries need, which are a person's own. */
export const ids: Operation = {
  query: `query Ids { gpOnlineUser { patients { id } } }`,
};

/** The ids that the query of a document needs. */
export const documentIds: Operation = {
  query: `query DocumentIds { gpOnlineUser { patients { id medicalRecord { documents { ... on GpRecordDocuments {
    entries(first: 1) { edges { node { id } } } } } } } } }`,
};

/** The content of a document. The variables are a person's own: the ids of the graph are. */
export const documentContent: Operation = {
  query: `query DocumentContent($patient: ID!, $document: ID!) { gpPatient(id: $patient) { medicalRecord {
    document(id: $document) { ... on ClinicalDocument { content { ... on GpClinicalDocumentContent { html } } } } } } }`,
};
