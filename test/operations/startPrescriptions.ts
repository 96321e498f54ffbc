import { afterEach, expect } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { RequestedStatus } from '../../simulator/world/prescriptions.ts';
import { aCourse, aPatient, aPractice, aPrescriptionRequest, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let started: Stack | undefined;
afterEach(() => started?.stop());

/** What a person has on their screen. */
export interface Known {
  readonly patientId: string;
  /** By name. */
  readonly courses: ReadonlyMap<string, string>;
  readonly prescriptionIds: readonly string[];
  /** Of all requests. */
  readonly medicines: readonly Medicine[];
}

/** With three medicines that can be asked for. */
export const usual: PatientOverrides = { courses: ['A', 'B', 'C'].map((Name) => aCourse({ Name })) };

const list = `{ me { patients { id
  medicationCourses { ... on MedicationCourses { courses { id name } } }
  prescriptions { ... on Prescriptions { prescriptions { id medicines { courseId course { name } } } } } } } }`;

interface Medicine {
  readonly courseId: string;
  readonly course: { readonly name: string } | null;
}

interface Listed {
  readonly me: {
    readonly patients: readonly {
      readonly id: string;
      readonly medicationCourses: { readonly courses: readonly { readonly id: string; readonly name: string }[] };
      readonly prescriptions: {
        readonly prescriptions: readonly { readonly id: string; readonly medicines: readonly Medicine[] }[];
      };
    }[];
  };
}

/**
 * Starts everything, to end with the test, and reads what the first of two people would have on their screen before
 * they ask for anything. Only calls after that are counted.
 */
export async function startPrescriptions(
  patient: PatientOverrides = usual,
  practice: PracticeOverrides = {},
): Promise<Known & { readonly stack: Stack }> {
  const patients = [aPatient(patient), aPatient(usual)];
  const stack = await startStack({ world: aWorld({ practices: [aPractice(practice)], patients }), now });
  started = stack;
  const known = await look(stack);
  stack.clearCalls();
  return { ...known, stack };
}

/** What the screen of a person shows now. */
export async function look({ query }: Stack, as = 'patient-1'): Promise<Known> {
  const { data } = await query(list, {}, { as });
  const [patient] = (data as Listed).me.patients;
  return {
    patientId: patient?.id ?? '',
    courses: new Map(patient?.medicationCourses.courses.map(({ id, name }) => [name, id])),
    prescriptionIds: patient?.prescriptions.prescriptions.map(({ id }) => id) ?? [],
    medicines: patient?.prescriptions.prescriptions.flatMap(({ medicines }) => medicines) ?? [],
  };
}

/** The ids of medicines by name. */
export const idsOf = ({ courses }: Known, ...names: string[]) => names.map((name) => courses.get(name) ?? name);

/** Sends a mutation by the name of its text's only field, and answers what came of it. */
export async function send(
  { query }: Stack,
  operation: string,
  input: object,
  as?: string,
): Promise<{ readonly kind: string } | null | undefined> {
  const { data, errors } = await query(operation, { input }, as ? { as } : {});
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, { readonly kind: string } | null>)[0];
}

/** What became of each medicine of each request of the first patient, by the simulator's own world. */
export const made = ({ simulator }: Stack): RequestedStatus[][] | undefined =>
  simulator.world.patients[0]?.prescriptionRequests.map((one) =>
    one.RequestedMedicationCourses.map((course) => course.RequestedMedicationCourseStatus),
  );

/** A patient with one request, whose first medicines have these statuses. */
export function waiting(...statuses: RequestedStatus[]): PatientOverrides {
  const courses = Object.fromEntries(statuses.map((status, index) => [index + 1, status]));
  return { ...usual, prescriptionRequests: [aPrescriptionRequest({ courses })] };
}
