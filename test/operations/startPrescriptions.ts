import { afterEach, expect } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { RequestedStatus } from '../../simulator/world/prescriptions.ts';
import { aCourse, aPatient, aPractice, aPrescriptionRequest, aWorld } from '../support/builders.ts';
import { checkProblemCode } from '../support/checkProblemCode.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let started: Stack | undefined;
afterEach(() => started?.stop());

/** The ids that a user has read. */
interface KnownIds {
  readonly patientId: string;
  /** Course ids by name. */
  readonly courses: ReadonlyMap<string, string>;
  readonly prescriptionIds: readonly string[];
  /** The medicines of all requests. */
  readonly medicines: readonly Medicine[];
}

/** A patient with three medicines that can be requested. */
export const defaultPatient: PatientOverrides = { courses: ['A', 'B', 'C'].map((Name) => aCourse({ Name })) };

const idsQuery = `{ gpOnlineUser { patients { id
  medicationCourses { ... on GpMedicationCourses { courses { id name } } }
  prescriptions { ... on GpPrescriptions { requests { id medicines { courseId course { name } } } } } } } }`;

interface Medicine {
  readonly courseId: string;
  readonly course: { readonly name: string } | null;
}

interface IdsResponse {
  readonly gpOnlineUser: {
    readonly patients: readonly {
      readonly id: string;
      readonly medicationCourses: { readonly courses: readonly { readonly id: string; readonly name: string }[] };
      readonly prescriptions: {
        readonly requests: readonly { readonly id: string; readonly medicines: readonly Medicine[] }[];
      };
    }[];
  };
}

/**
 * Starts a stack with two users, stops it after the test, and reads the ids of the first user. Only later calls are
 * counted.
 */
export async function startPrescriptions(
  patient: PatientOverrides = defaultPatient,
  practice: PracticeOverrides = {},
): Promise<KnownIds & { readonly stack: Stack }> {
  const patients = [aPatient(patient), aPatient(defaultPatient)];
  const stack = await startStack({ world: aWorld({ practices: [aPractice(practice)], patients }), now });
  started = stack;
  const known = await readIds(stack);
  stack.clearCalls();
  return { ...known, stack };
}

/** Reads the current ids of a user. */
export async function readIds({ query }: Stack, as = 'patient-1'): Promise<KnownIds> {
  const { data } = await query(idsQuery, {}, { as });
  const [patient] = (data as IdsResponse).gpOnlineUser.patients;
  return {
    patientId: patient?.id ?? '',
    courses: new Map(patient?.medicationCourses.courses.map(({ id, name }) => [name, id])),
    prescriptionIds: patient?.prescriptions.requests.map(({ id }) => id) ?? [],
    medicines: patient?.prescriptions.requests.flatMap(({ medicines }) => medicines) ?? [],
  };
}

/** The course ids of these names. */
export const courseIdsOf = ({ courses }: KnownIds, ...names: string[]) =>
  names.map((name) => courses.get(name) ?? name);

/** Sends a mutation of one field and returns its result. */
export async function sendMutation(
  { query }: Stack,
  operation: string,
  input: object,
  as?: string,
): Promise<{ readonly kind: string } | null | undefined> {
  const { data, errors } = await query(operation, { input }, as ? { as } : {});
  expect(errors).toBeUndefined();
  return checkProblemCode(Object.values(data as Record<string, { readonly kind: string } | null>)[0]);
}

/** The status of each medicine of each request of the first patient, from the simulator’s world. */
export const requestedStatuses = ({ simulator }: Stack): RequestedStatus[][] | undefined =>
  simulator.world.patients[0]?.prescriptionRequests.map((one) =>
    one.RequestedMedicationCourses.map((course) => course.RequestedMedicationCourseStatus),
  );

/** A patient with one request whose medicines have these statuses. */
export function patientWithRequest(...statuses: RequestedStatus[]): PatientOverrides {
  const courses = Object.fromEntries(statuses.map((status, index) => [index + 1, status]));
  return { ...defaultPatient, prescriptionRequests: [aPrescriptionRequest({ courses })] };
}
