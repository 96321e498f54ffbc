import type { ReadAction } from '../plan/Plan.ts';
import type { Directory, PatientEntry, Seen } from './Directory.ts';
import { itemQuery, patientFields, patientsQuery, readQuery, referenceQuery, searchQuery } from './queries.ts';

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
] as const satisfies readonly (readonly [string, keyof PatientEntry])[];

/** Makes the request of a read from what the person knows. @returns undefined when something is not known */
export function readRequestOf(step: ReadStep, directory: Directory): OperationRequest | undefined {
  const { action } = step;
  if (action === 'patients') return { query: patientsQuery, variables: {} };
  if (action === 'search') return { query: searchQuery, variables: {} };
  const patient = directory.find(step.patient);
  if (!patient) return undefined;
  if (action === 'reference') return referencesTo(patient, step.choice);
  if (action in patientFields)
    return { query: readQuery(action as keyof typeof patientFields), variables: { id: patient.id } };
  const list = listsOfItems[action as keyof typeof listsOfItems];
  const item = pick(patient[list], step.choice);
  const query = itemQuery(action as keyof typeof listsOfItems);
  return item && { query, variables: { id: patient.id, item: item.id }, target: item.target };
}

/** The patient, and one item of a kind of which some are known, as a router refers to them. */
function referencesTo(patient: PatientEntry, choice: number): OperationRequest {
  const representations: object[] = [{ __typename: 'Patient', id: patient.id }];
  const known = listsOfEntities.filter(([, list]) => patient[list].length > 0);
  const [__typename, list] = known[choice % known.length] ?? [];
  const item = list && pick(patient[list], choice);
  if (item) representations.push({ __typename, id: item.id });
  return { query: referenceQuery, variables: { representations }, target: __typename ?? 'Patient' };
}

function pick(items: readonly Seen[], choice: number): Seen | undefined {
  return items[choice % items.length];
}
