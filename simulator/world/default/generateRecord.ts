import { addDays } from '../../london.ts';
import {
  emptyRecord,
  type Consultation,
  type MedicalRecord,
  type Medication,
  type Problem,
  type RecordDocument,
  type TestResult,
  type User,
} from '../MedicalRecord.ts';
import type { PrescriptionType } from '../prescriptions.ts';
import { createRandom, type Random } from '../random.ts';
import { createEvent, createObservation, createValue, type EntryContext } from './recordEntries.ts';
import * as terms from './recordTerms.ts';

const sectionPercentages = {
  Allergies: 4,
  Immunisations: 8,
  Problems: 8,
  Documents: 5,
  Consultations: 15,
  Medication: 20,
} as const;
const prescriptionTypes: readonly PrescriptionType[] = [
  'Acute',
  'Repeat',
  'RepeatDispensing',
  'Automatic',
  'Repeat',
  'Unknown',
];

/**
 * The plan of a generated record. The same seed gives the same entries. Dates are counted back from `today`, a UK date.
 */
interface RecordPlan {
  seed: string | number;
  today: string;
  /** The number of entries in all sections. Items within panels and consultations are not counted. */
  entries: number;
}

/** Generates a record. Even a short record has every kind of date, code, value and medicine. */
export function generateRecord({ seed, today, entries }: RecordPlan): MedicalRecord {
  const random = createRandom(seed, 'record');
  let count = 0;
  const users = createUsers(random);
  const context: EntryContext = { random, today, users, next: () => count++ };
  const record = emptyRecord();
  record.Users = users;
  const createEntries = <T>(section: keyof typeof sectionPercentages, create: (n: number) => T): T[] =>
    Array.from({ length: Math.floor((entries * sectionPercentages[section]) / 100) }, (_, n) => create(n));
  record.Allergies = createEntries('Allergies', () => createObservation(context, random.pick(terms.allergies)));
  record.Immunisations = createEntries('Immunisations', () => createObservation(context, random.pick(terms.vaccines)));
  record.Problems = createEntries('Problems', (n) => createProblem(context, n));
  record.Documents = createEntries('Documents', (n) => createDocument(context, n));
  record.Consultations = createEntries('Consultations', () => createConsultation(context));
  record.Medication = createEntries('Medication', (n) => createMedication(context, n));
  const { Allergies, Immunisations, Problems, Documents, Consultations, Medication } = record;
  const rest = [Allergies, Immunisations, Problems, Documents, Consultations, Medication].reduce(
    (left, list) => left - list.length,
    entries,
  );
  // Some results are null, as in real records.
  record.TestResults = Array.from({ length: rest }, (_, n) => (n % 40 === 17 ? null : createTestResult(context, n)));
  return record;
}

function createUsers(random: Random): User[] {
  return [
    { Title: 'Dr', Forenames: 'Penelope', Surname: 'Stethoscope', Role: 'General practitioner' },
    {
      Title: 'Mr',
      Forenames: 'Augustus',
      Surname: 'Plaster',
      Role: 'Practice nurse',
      Organisation: 'Applewood Surgery',
    },
    { Surname: 'Bandage', Organisation: 'Exampleton General Hospital' },
    { Forenames: 'Zoë', Surname: 'O’Tonic', Role: 'Clinical pharmacist' },
    {},
  ].map((user) => ({ UserInRoleGuid: random.guid(), ...user }));
}

function createProblem(context: EntryContext, n: number): Problem {
  const problem: Problem = { Observation: createObservation(context, context.random.pick(terms.problems)) };
  if (n % 5 !== 4) problem.Status = n % 3 === 1 ? 'Past' : 'Active';
  if (n % 4 !== 3) problem.Significance = n % 2 === 0 ? 'Significant' : 'Minor';
  if (problem.Status === 'Past' && n % 2 === 0) problem.ProblemEndDate = addDays(context.today, -(n + 30));
  return problem;
}

function createDocument(context: EntryContext, n: number): RecordDocument {
  const { random } = context;
  const kind = random.pick(terms.documentKinds);
  const title = `${kind} ${n + 1}`;
  const observation = {
    ...createEvent(context, kind),
    ObservationType: 'Document',
    Episodicity: 'Unknown',
    ...(n % 6 === 4 ? {} : { AssociatedText: [{ Text: title }] }),
  };
  const document: RecordDocument = { DocumentGuid: random.guid(), Observation: observation, Available: n % 5 !== 3 };
  if (n % 4 === 1) {
    document.content = { kind: 'scan', title, pages: 2, pageBytes: 60_000 };
    Object.assign(document, { Size: 160_000, PageCount: 2, Extension: 'tif' });
  } else {
    const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>Dear Dr Stethoscope,</p><p>Thank you for sending this charming person – 36.60 °C, a pulse of 72 &amp; an excellent hat.</p><table><tr><th>Test</th><th>Result</th></tr><tr><td>Hop test</td><td>1.10</td></tr></table></body></html>`;
    document.content = { kind: 'html', html };
    if (n % 7 !== 6) Object.assign(document, { Size: Buffer.byteLength(html), Extension: n % 2 === 0 ? 'pdf' : 'rtf' });
  }
  return document;
}

function createConsultation(context: EntryContext): Consultation {
  const { random } = context;
  const consultation: Consultation = createEvent(context, random.pick(terms.consultations));
  const mode = random.integer(0, 9);
  if (mode !== 0) consultation.Location = mode < 6 ? 'Main Surgery' : 'Over the telephone';
  if (mode % 3 !== 0) consultation.ConsultantName = 'Dr Penelope Stethoscope';
  if (mode === 9) return consultation;
  consultation.Sections = Array.from({ length: 1 + (mode % 2) }, (_, at) => ({
    Header: random.pick(terms.sectionHeaders),
    ...(mode % 2 === 0 ? { Code: String(random.integer(1000, 9_999_999)) } : {}),
    ...(mode % 4 === 0 ? { PageNumber: at + 1 } : {}),
    Observations: [
      at === 0
        ? createObservation(context, random.pick(terms.findings))
        : createValue(context, random.pick(terms.tests)),
    ],
  }));
  return consultation;
}

function createMedication(context: EntryContext, n: number): Medication {
  const { random, today } = context;
  const drug = random.pick(terms.drugs);
  const quantity = random.pick(['28', '1.10', '56.0', '0.5', '150']);
  const unit = random.pick(terms.units);
  const lastDaysAgo = random.integer(1, 900);
  const medication: Medication = {
    ...createEvent(context, drug),
    DrugName: drug,
    Dosage: random.pick(terms.dosages),
    Quantity: quantity,
    QuantityUnit: unit,
    PrescriptionType: prescriptionTypes[n % prescriptionTypes.length] ?? 'Repeat',
    FirstIssueDate: addDays(today, -lastDaysAgo - random.integer(0, 2000)),
  };
  if (n % 5 !== 0) medication.QuantityRepresentation = `${quantity} ${unit}`;
  if (n % 7 !== 3) medication.LastIssueDate = addDays(today, -lastDaysAgo);
  // Covers every status, a missing status and an unknown one.
  if (n % 11 !== 6) medication.DrugStatus = n % 11 === 9 ? 'Unknown' : n % 4 < 2 ? 'Active' : 'Cancelled';
  if (n % 3 === 0) medication.IsMixture = n % 9 === 3;
  if (medication.IsMixture === true) {
    medication.Mixture = {
      MixtureName: 'Haystack compound ointment',
      Constituents: [
        { ConstituentName: 'Haystackine', Strength: '1.0%' },
        { ConstituentName: 'White soft custard' },
        ...(n % 2 === 0 ? [] : [null]),
      ],
    };
  }
  return medication;
}

function createTestResult(context: EntryContext, n: number): TestResult {
  const { random } = context;
  if (n % 6 !== 0) return { Value: createValue(context, random.pick(terms.tests)) };
  const [panel, ...children] = random.pick(terms.panels);
  const values = children.map((term, at) => (n % 60 === 30 && at === 1 ? null : createValue(context, term)));
  return { Value: createObservation(context, panel), ChildValues: values };
}
