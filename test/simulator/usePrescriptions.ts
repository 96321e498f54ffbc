import { onTestFinished } from 'vitest';
import { startSimulator, type Simulator } from '../../simulator/server.ts';
import {
  aPatient,
  aPractice,
  aWorld,
  type PatientOverrides,
  type PracticeOverrides,
} from '../../simulator/world/builders.ts';
import { openPatientSession, type RawSession } from './rawClient.ts';
import { linkOf, now } from './useSimulator.ts';

export const courseGuid = (n: number): string => `c0000000-0000-4000-8000-00000100000${n}`;
export const unknownGuid = '99999999-0000-4000-8000-000000000000';

/** Starts a simulator with one practice and two patients, and opens a session of the first. It stops after the test. */
export async function start(
  patient: PatientOverrides,
  practice: PracticeOverrides = {},
  options: { subject?: string; version?: string } = {},
): Promise<[RawSession, Simulator]> {
  const world = aWorld({ practices: [aPractice(practice)], patients: [aPatient(patient), aPatient()] });
  const simulator = await startSimulator({ now, world });
  onTestFinished(simulator.stop);
  return [await openPatientSession(simulator, linkOf(simulator, options.subject), options), simulator];
}

export const guids = (values: string[]): string =>
  `<t:MedicationCourseGuids>${values.map((guid) => `<t:MedicationCourseGuid>${guid}</t:MedicationCourseGuid>`).join('')}</t:MedicationCourseGuids>`;
export const requestCourses = (session: RawSession, courses: string[], comment?: string) =>
  session.call(
    'RequestPrescription',
    {},
    {
      content: guids(courses) + (comment === undefined ? '' : `<t:RequestComment>${comment}</t:RequestComment>`),
    },
  );
