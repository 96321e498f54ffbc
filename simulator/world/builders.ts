import type { LetterOverrides } from './builders/buildLetter.ts';
import type { MessageOverrides } from './builders/buildMessages.ts';
import { buildPatient, type PatientOverrides } from './builders/buildPatient.ts';
import { buildPractice, type PracticeOverrides } from './builders/buildPractice.ts';
import type { CourseOverrides, PrescriptionRequestOverrides } from './builders/buildPrescriptions.ts';
import type { RecordOverrides } from './builders/buildRecord.ts';
import type { Person } from './Person.ts';
import { createEmptyWorld, type World } from './World.ts';

export { type AppointmentOverrides, type PatientOverrides } from './builders/buildPatient.ts';
export { type PracticeOverrides } from './builders/buildPractice.ts';
export { type DocumentOverrides } from './builders/buildRecord.ts';
export { generateRecord } from './default/generateRecord.ts';
export { documentBytes, encodeDocument } from './documentContent.ts';

/**
 * A practice for a test's world. By default it has every service and version 2.1. Examples:
 * - `aPractice({ appointments: 'off' })`
 * - `aPractice({ version: '1.8', slots: [{ start: '2026-05-01T09:00:00', kind: 'Telephone' }] })`
 */
export function aPractice(overrides: PracticeOverrides = {}): PracticeOverrides {
  return overrides;
}

/**
 * A patient for a test's world. By default the patient has an account with full access. Examples:
 * - `aPatient({ restricted: true })`
 * - `aPatient({ granted: 'nothing' })`
 * - `aPatient({ appointments: [{ start: '2026-05-02T10:00:00', by: 'practice' }] })`
 * - `aPatient({ proxies: [{ subject: 'patient-1' }] })` for a child of the first patient
 */
export function aPatient(overrides: PatientOverrides = {}): PatientOverrides {
  return overrides;
}

/**
 * A medicine for `aPatient({ courses: [aCourse({ Name: 'Teapotine', CanBeRequested: false })] })`. By default it is a
 * repeat that can be requested.
 */
export function aCourse(overrides: CourseOverrides = {}): CourseOverrides {
  return overrides;
}

/**
 * A request for medicines, such as
 * `aPrescriptionRequest({ requestedAt: '2026-05-02T10:00:00', courses: { 1: 'Issued', 2: 'Requested' } })`.
 */
export function aPrescriptionRequest(overrides: PrescriptionRequestOverrides = {}): PrescriptionRequestOverrides {
  return overrides;
}

/**
 * A record for `aPatient({ medicalRecord: aRecord({ … }) })`, with entries by section. `medicalRecord` of the patient in
 * the world has the values that are sent, to compare with a client's results. Examples:
 * - `aRecord({ Allergies: [{ Term: 'Allergy to custard' }, null] })`
 * - `aRecord({ Documents: [{ content: { kind: 'bomb', megabytes: 32 } }] })`
 * - `aRecord({ generated: 500 })` for generated entries of every kind
 */
export function aRecord(overrides: RecordOverrides = {}): RecordOverrides {
  return overrides;
}

/**
 * A message for `aPatient({ messages: [aMessage({ Subject: 'Elbow', replies: [{}, { IsUnread: false }] })] })`.
 * Messages are numbered from 1 in their order.
 */
export function aMessage(overrides: MessageOverrides = {}): MessageOverrides {
  return overrides;
}

/**
 * The letter of a patient who is not linked: `aPatient({ subject: null, letter: aLetter() })`. It is added to
 * `world.letters` with the account id `account-of-patient-n` and the linkage key `linkage-of-patient-n`.
 * For a parent's letter: `aLetter({ relation: 'proxy', holder: { … } })`.
 */
export function aLetter(overrides: LetterOverrides = {}): LetterOverrides {
  return overrides;
}

/**
 * Creates a world from practices and patients, with predictable ids. By default the n-th practice (from 1) has the ODS
 * code `X9995n`. The n-th patient is `patient-n`, signs in as subject `patient-n`, belongs to the first practice, and
 * has the PatientRelationshipId `00000000-0000-4000-8000-00000000000n` and the key `key-of-patient-n`. Slots are
 * numbered 1001, 1002, … within each practice, in their order. Without arguments the world has one practice with one
 * patient.
 */
export function aWorld({
  practices = [aPractice()],
  patients = [aPatient()],
}: { practices?: PracticeOverrides[]; patients?: PatientOverrides[] } = {}): World {
  const world = createEmptyWorld();
  practices.forEach((overrides, at) => world.practices.push(buildPractice(overrides, at + 1)));
  patients.forEach((overrides, at) => buildPatient(world, overrides, at + 1));
  return world;
}

/** Finds a person by subject. Throws when there is no such person. */
export function personIn(world: World, subject: string): Person {
  const person = world.people.find((found) => found.subject === subject);
  if (person === undefined) throw new Error(`no person with the subject ${subject}`);
  return person;
}
