import { practiceOf, unknownPractice, type Cast } from '../plan/cast.ts';
import type { ReadAction } from '../plan/Plan.ts';
import { searchAt, searches } from '../plan/searches.ts';
import type { Directory, PatientEntry, Seen } from './Directory.ts';
import {
  itemQuery,
  patientFields,
  patientsQuery,
  practiceQuery,
  readQuery,
  referenceQuery,
  searchQuery,
} from './queries.ts';

/** What is sent for a step. */
export interface OperationRequest {
  readonly query: string;
  readonly variables: object;
  /** What it is about, in the words of the world. */
  readonly target?: string;
}

interface ReadStep {
  readonly action: ReadAction;
  readonly patient: number;
  readonly choice: number;
}

/** Where the ids of single items come from. */
const listsOfItems = {
  appointment: 'appointments',
  message: 'messages',
  prescription: 'orders',
  document: 'documents',
  testResult: 'testResults',
} as const satisfies Partial<Record<ReadAction, keyof PatientEntry>>;

/** The entities of a patient that references name. */
const listsOfEntities = [
  ['Appointment', 'appointments'],
  ['PracticeMessage', 'messages'],
  ['Prescription', 'orders'],
  ['MedicationCourse', 'courses'],
  ['ClinicalDocument', 'documents'],
] as const satisfies readonly (readonly [string, keyof PatientEntry])[];

/** Makes the request of a read from what the person knows. @returns undefined when something is not known */
export function readRequestOf(step: ReadStep, directory: Directory, cast: Cast): OperationRequest | undefined {
  const { action, choice } = step;
  if (action === 'patients') return { query: patientsQuery, variables: {} };
  if (action === 'search')
    return { query: searchQuery, variables: { input: searches[searchAt(choice)] }, target: String(searchAt(choice)) };
  if (action === 'practiceByCode') return practiceRequest(practiceOf(cast, step.patient), choice);
  const patient = directory.find(step.patient);
  if (!patient) return undefined;
  if (action === 'reference') return referencesTo(patient, { directory, cast, step });
  if (action in patientFields)
    return { query: readQuery(action as keyof typeof patientFields), variables: { id: patient.id } };
  const list = listsOfItems[action as keyof typeof listsOfItems];
  const item = pick(patient[list], choice);
  const query = itemQuery(action as keyof typeof listsOfItems);
  return item && { query, variables: { id: patient.id, item: item.id }, target: item.target };
}

/** The practice of the patient, by its code in any case, or now and then one that does not exist. */
function practiceRequest(odsCode: string, choice: number): OperationRequest {
  const target = choice % 6 === 5 ? unknownPractice : odsCode;
  const code = choice % 2 === 0 ? target.toLowerCase() : target;
  return { query: practiceQuery, variables: { code }, target };
}

/** The patient, and something else that is known, as a router refers to them. */
function referencesTo(
  patient: PatientEntry,
  { directory, cast, step }: { readonly directory: Directory; readonly cast: Cast; readonly step: ReadStep },
): OperationRequest {
  const { choice } = step;
  const self = { __typename: 'Patient', id: patient.id };
  const items = listsOfEntities.flatMap(([__typename, list]) => {
    const item = pick(patient[list], choice);
    return item ? [{ __typename, id: item.id }] : [];
  });
  const others = [
    ...items,
    { __typename: 'Practice', odsCode: practiceOf(cast, step.patient) },
    { __typename: 'MedicalRecord', id: patient.recordId },
    { __typename: 'GpOnlineUser', id: directory.userId },
    ...(patient.nhsNumber === null ? [] : [{ __typename: 'Patient', nhsNumber: patient.nhsNumber }]),
  ];
  const other = others[choice % others.length] ?? self;
  const { __typename: type } = other;
  const target = 'nhsNumber' in other ? 'NhsNumber' : type;
  return { query: referenceQuery, variables: { representations: [self, other] }, target };
}

function pick(items: readonly Seen[], choice: number): Seen | undefined {
  return items[choice % items.length];
}
