/** How many practices and adults there are. The others follow: a child of the first two, and a newcomer with a letter. */
export interface Cast {
  readonly practices: number;
  readonly adults: number;
  /** How the newcomer registers: with the letter of the practice, or with their details. Absent: with the letter. */
  readonly registersWith?: 'letter' | 'details';
}

/** Someone who signs in, and the numbers of the patients whom they ask about. */
export interface PersonInPlan {
  readonly person: string;
  readonly patients: readonly number[];
}

/** The child's number. */
export function childOf({ adults }: Cast): number {
  return adults + 1;
}

/** The number of the patient whose letter the newcomer has. */
export function newcomerOf({ adults }: Cast): number {
  return adults + 2;
}

export function isNewcomer(cast: Cast, patient: number): boolean {
  return patient === newcomerOf(cast);
}

export function patientsOf(cast: Cast): readonly number[] {
  return Array.from({ length: newcomerOf(cast) }, (_, at) => at + 1);
}

/** The ODS code of the practice of a patient. Adults take turns; the child and the newcomer are at the first one. */
export function practiceOf({ practices, adults }: Cast, patient: number): string {
  const at = patient <= adults ? (patient - 1) % practices : 0;
  return `X9995${at + 1}`;
}

export function subjectOf(patient: number): string {
  return `person-${patient}`;
}

/** The people who sign in. Adults see themselves, the first two the child as well, and the newcomer nobody at first. */
export function peopleOf(cast: Cast): readonly PersonInPlan[] {
  const adults = Array.from({ length: cast.adults }, (_, at) => ({
    person: subjectOf(at + 1),
    patients: at < 2 ? [at + 1, childOf(cast)] : [at + 1],
  }));
  return [...adults, { person: subjectOf(newcomerOf(cast)), patients: [newcomerOf(cast)] }];
}

/** Different for each patient: a patient is recognised by it. */
export function birthDateOf(patient: number): string {
  return `1980-02-${String(patient + 10).padStart(2, '0')}`;
}

/** A text that occurs in everything about one patient and nowhere else. */
export function canaryOf(patient: number): string {
  return `Canary${String(patient).padStart(3, '0')}`;
}

/** The practice code that no practice has. */
export const unknownPractice = 'X99959';

/** The postcode of the n-th practice, from 1. */
export function postcodeOf(practice: number): string {
  return `ZZ99 ${practice}AA`;
}
