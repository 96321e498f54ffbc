import type { Account } from './Account.ts';
import type { Clinic, Slot } from './Clinic.ts';
import type { Patient } from './Patient.ts';
import type { Link } from './Person.ts';
import type { Practice } from './Practice.ts';
import type { World } from './World.ts';

export interface ClinicSlot {
  readonly clinic: Clinic;
  readonly slot: Slot;
}

/** Finds a practice by ODS code, ignoring case. */
export function practiceByCode(world: World, odsCode: string): Practice | undefined {
  const code = odsCode.trim().toUpperCase();
  return world.practices.find((practice) => practice.odsCode.toUpperCase() === code);
}

/** Finds an account by PatientRelationshipId, ignoring case. */
export function accountById(world: World, relationshipId: string): Account | undefined {
  const id = relationshipId.toLowerCase();
  return world.accounts.find(({ patientRelationshipId }) => patientRelationshipId.toLowerCase() === id);
}

/** Finds the patient of an account. */
export function patientOf(world: World, account: Pick<Account, 'patientId'>): Patient | undefined {
  return world.patients.find(({ id }) => id === account.patientId);
}

/** The link that a sign-in system stores for an account. */
export function linkOf(world: World, account: Account): Link {
  const { relation, patientRelationshipId, patientRelationshipKey } = account;
  return { odsCode: patientOf(world, account)?.odsCode ?? '', relation, patientRelationshipId, patientRelationshipKey };
}

/** Finds a slot of a practice and its clinic. */
export function slotById(practice: Practice, slotId: string): ClinicSlot | undefined {
  for (const clinic of practice.clinics) {
    for (const slot of clinic.slots) if (slot.slotId === slotId) return { clinic, slot };
  }
  return undefined;
}

/** The slots that a patient has booked at a practice, in chronological order. */
export function bookedSlots(practice: Practice, patient: Patient): ClinicSlot[] {
  const booked: ClinicSlot[] = [];
  for (const clinic of practice.clinics) {
    for (const slot of clinic.slots) if (slot.appointment?.patientId === patient.id) booked.push({ clinic, slot });
  }
  return booked.toSorted((a, b) => a.slot.startsAt - b.slot.startsAt);
}

/** A postcode for comparisons: upper case, without spaces. */
export function normalisePostcode(postcode = ''): string {
  return postcode.replace(/\s/g, '').toUpperCase();
}
