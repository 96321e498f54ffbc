import { buildPractice, type PracticeOverrides } from './builders/buildPractice.ts';
import { buildPatient, type PatientOverrides } from './builders/buildPatient.ts';
import type { CourseOverrides, PrescriptionRequestOverrides } from './builders/buildPrescriptions.ts';
import type { LetterOverrides } from './builders/buildLetter.ts';
import type { MessageOverrides } from './builders/buildMessages.ts';
import type { RecordOverrides } from './builders/buildRecord.ts';
import type { Person } from './Person.ts';
import type { World } from './World.ts';

export { type ClinicOverrides, type PracticeOverrides, type SlotOverrides } from './builders/buildPractice.ts';
export { type CourseOverrides, type PrescriptionRequestOverrides } from './builders/buildPrescriptions.ts';
export { type MessageOverrides } from './builders/buildMessages.ts';
export {
  type ConsultationOverrides,
  type DocumentOverrides,
  type MedicationOverrides,
  type ObservationOverrides,
  type ProblemOverrides,
  type RecordOverrides,
  type TestResultOverrides,
} from './builders/buildRecord.ts';
export { generateRecord, type RecordPlan } from './default/generateRecord.ts';
export { documentBytes, encodeDocument } from './documentContent.ts';
export { sctid } from './sctid.ts';
export { type LetterOverrides } from './builders/buildLetter.ts';
export { type AccountOverrides, type AppointmentOverrides, type PatientOverrides } from './builders/buildPatient.ts';

/**
 * A practice for a test's world: everything on, version 2.1, unless said otherwise. `aPractice({ appointments: 'off' })`,
 * `aPractice({ version: '1.8', slots: [{ start: '2026-05-01T09:00:00', kind: 'Telephone' }] })`.
 */
export function aPractice(overrides: PracticeOverrides = {}): PracticeOverrides {
  return overrides;
}

/**
 * A patient with an account of their own and full access, unless said otherwise. `aPatient({ restricted: true })`,
 * `aPatient({ granted: 'nothing' })`, `aPatient({ appointments: [{ start: '2026-05-02T10:00:00', by: 'practice' }] })`,
 * `aPatient({ proxies: [{ subject: 'patient-1' }] })` for a child of the first patient.
 */
export function aPatient(overrides: PatientOverrides = {}): PatientOverrides {
  return overrides;
}

/** A medicine for `aPatient({ courses: [aCourse({ Name: 'Teapotine', CanBeRequested: false })] })`: an orderable repeat unless said otherwise. */
export function aCourse(overrides: CourseOverrides = {}): CourseOverrides {
  return overrides;
}

/** A request for medicines: `aPrescriptionRequest({ requestedAt: '2026-05-02T10:00:00', courses: { 1: 'Issued', 2: 'Requested' } })`. */
export function aPrescriptionRequest(overrides: PrescriptionRequestOverrides = {}): PrescriptionRequestOverrides {
  return overrides;
}

/**
 * A record for `aPatient({ medicalRecord: aRecord({ … }) })`, entries by section with what matters to the test:
 * `aRecord({ Allergies: [{ Term: 'Allergy to custard' }, null], Documents: [{ content: { kind: 'bomb', megabytes: 32 } }] })`.
 * `aRecord({ generated: 500 })` makes up entries of every kind. In the world they stand as they are sent: `medicalRecord` of the
 * patient is what a client's answers are compared with.
 */
export function aRecord(overrides: RecordOverrides = {}): RecordOverrides {
  return overrides;
}

/** A message for `aPatient({ messages: [aMessage({ Subject: 'Elbow', replies: [{}, { IsUnread: false }] })] })`; its number is its place. */
export function aMessage(overrides: MessageOverrides = {}): MessageOverrides {
  return overrides;
}

/**
 * The letter of a patient who is not linked yet: `aPatient({ subject: null, letter: aLetter() })`. It stands in `world.letters`; its
 * account is `account-of-patient-n`, its key `linkage-of-patient-n`. `aLetter({ relation: 'proxy', holder: { … } })` is a parent's.
 */
export function aLetter(overrides: LetterOverrides = {}): LetterOverrides {
  return overrides;
}

/**
 * A whole world from practices and patients, with ids that a test can rely on. The n-th practice (from 1) is `X9995n` unless it
 * names its ODS code; the n-th patient is `patient-n`, signs in as subject `patient-n`, belongs to the first practice unless it
 * names one, and has PatientRelationshipId `00000000-0000-4000-8000-00000000000n` and key `key-of-patient-n`. Slots are numbered
 * 1001, 1002, … within each practice, in the order given. Without arguments: one practice with one patient.
 */
export function aWorld({
  practices = [aPractice()],
  patients = [aPatient()],
}: { practices?: PracticeOverrides[]; patients?: PatientOverrides[] } = {}): World {
  const world: World = {
    practices: [],
    patients: [],
    accounts: [],
    people: [],
    unlinked: [],
    letters: [],
    applicants: [],
  };
  practices.forEach((overrides, at) => world.practices.push(buildPractice(overrides, at + 1)));
  patients.forEach((overrides, at) => buildPatient(world, overrides, at + 1));
  return world;
}

/** The person with this subject; throws when the world has none. */
export function personIn(world: World, subject: string): Person {
  const person = world.people.find((found) => found.subject === subject);
  if (person === undefined) throw new Error(`the world has nobody called ${subject}`);
  return person;
}
