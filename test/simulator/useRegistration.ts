import { beforeEach } from 'vitest';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts';
import {
  aLetter,
  aPatient,
  aPractice,
  aWorld,
  type PatientOverrides,
  type PracticeOverrides,
} from '../../simulator/world/builders.ts';
import type { Letter } from '../../simulator/world/registration.ts';
import { call, elements, openEndUserSession, type Reply } from './rawClient.ts';
import { now } from './useSimulator.ts';

let stop: (() => Promise<void>) | undefined;
beforeEach(() => async () => {
  await stop?.();
  stop = undefined;
});

/** Starts a simulator, which stops after the test. */
export async function start(options: SimulatorOptions): Promise<Simulator> {
  const simulator = await startSimulator({ now, ...options });
  stop = simulator.stop;
  return simulator;
}

/** Starts a simulator with one practice and these patients. */
export const startWith = (patients: PatientOverrides[], practice: PracticeOverrides = {}) =>
  start({ world: aWorld({ practices: [aPractice(practice)], patients: patients.map(aPatient) }) });

/** Calls an operation in a new session of an end user. */
export async function send(
  simulator: Simulator,
  operation: string,
  values: Record<string, string>,
  version?: string,
): Promise<Reply> {
  return call(simulator, operation, {
    endUserSessionId: await openEndUserSession(simulator),
    content: elements(values),
    ...(version === undefined ? {} : { version }),
  });
}

/** Registers with the letter of the first patient, or with another one. */
export const byLetter = (
  simulator: Simulator,
  changes: Record<string, string> = {},
  letter?: Letter,
  version?: string,
) => {
  const { odsCode, accountId, linkageKey, surname, dateOfBirth } =
    letter ?? simulator.world.letters[0] ?? defaultLetter;
  const typed = { NationalPracticeCode: odsCode, AccountId: accountId, LinkageKey: linkageKey, Surname: surname };
  return send(simulator, 'RegisterWithLinkageKey', { ...typed, DateOfBirth: dateOfBirth, ...changes }, version);
};
const defaultLetter = {
  odsCode: 'X99951',
  accountId: 'account-of-patient-1',
  linkageKey: 'linkage-of-patient-1',
  surname: 'Teapot-1',
  dateOfBirth: '1980-02-29',
};
const defaultApplicant = {
  NationalPracticeCode: 'X99951',
  FirstName: 'Tabitha',
  Surname: 'Teapot-1',
  DateOfBirth: '1980-02-29',
};
/** Registers with the details of the first patient. */
export const byName = (simulator: Simulator, changes: Record<string, string> = {}, version?: string) =>
  send(
    simulator,
    'RegisterWithDemographics',
    { ...defaultApplicant, Sex: 'Female', Postcode: 'zz993vz', ...changes },
    version,
  );

/** A patient with a letter and no account yet. */
export const unlinked: PatientOverrides = { subject: null, letter: aLetter() };
/** A second record with the details of the first patient. */
export const twin: PatientOverrides = { subject: null, surname: 'Teapot-1', address: { Postcode: 'ZZ99 3VZ' } };
