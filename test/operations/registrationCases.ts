import { createWorld } from '../../simulator/world/createWorld.ts';
import type { Applicant, Letter } from '../../simulator/world/registration.ts';
import type { Stack } from '../support/startStack.ts';

export const now = new Date('2026-05-12T08:00:00Z');
export const world = createWorld({ today: '2026-05-12' });

/** The reason and the next step for each refusal code of the practice. */
export const refusalsByCode = {
  [-1104]: { refusedReason: 'NO_SUCH_ACCOUNT', nextStep: 'CHECK_DETAILS' },
  [-1105]: { refusedReason: 'LINKAGE_KEY_WRONG', nextStep: 'CHECK_DETAILS' },
  [-1106]: { refusedReason: 'DETAILS_DO_NOT_MATCH', nextStep: 'CHECK_DETAILS' },
  [-1107]: { refusedReason: 'ACCOUNT_INACTIVE', nextStep: 'CONTACT_PRACTICE' },
  [-1551]: { refusedReason: 'PATIENT_HAS_LEFT', nextStep: 'CONTACT_PRACTICE' },
  [-1552]: { refusedReason: 'PATIENT_ARCHIVED', nextStep: 'CONTACT_PRACTICE' },
  [-1553]: { refusedReason: 'TOO_YOUNG', nextStep: 'CONTACT_PRACTICE' },
  [-1555]: { refusedReason: 'SEVERAL_PATIENTS_MATCH', nextStep: 'CONTACT_PRACTICE' },
} as const;

/** The letters or applicants of the world whose outcome is a code of the table, with what the table expects. */
export function casesOf<Expected, Person extends Letter | Applicant>(
  table: Readonly<Record<number, Expected>>,
  people: readonly Person[],
): { code: number; expected: Expected; person: Person }[] {
  return people.flatMap((person) => {
    const code = Number(person.outcome);
    const expected = table[code];
    return expected === undefined ? [] : [{ code, expected, person }];
  });
}

const gpOnlineUser =
  '{ gpOnlineUser { patients { id relation demographics { ... on GpPatientDemographics { firstName } } } } }';

/** The patients of a person, in the order of the response. */
export async function patientsOf(stack: Stack, as: string): Promise<{ id: string; relation: string }[]> {
  const { data } = await stack.query(gpOnlineUser, {}, { as });
  return (data as { gpOnlineUser: { patients: { id: string; relation: string }[] } }).gpOnlineUser.patients;
}

/** The registrations that were sent. */
export const registrationsSent = (stack: Stack) => stack.calls().filter((call) => call.startsWith('Register'));
