import type { Account } from './Account.ts';
import type { Clinic, Slot } from './Clinic.ts';
import type { Patient } from './Patient.ts';
import type { Practice } from './Practice.ts';
import type { World } from './World.ts';

export interface ClinicSlot {
  readonly clinic: Clinic;
  readonly slot: Slot;
}

/** The practice with this ODS code, in any case. */
export function practiceByCode(world: World, odsCode: string): Practice | undefined {
  const wanted = odsCode.trim().toUpperCase();
  return world.practices.find((practice) => practice.odsCode.toUpperCase() === wanted);
}

/** The account with this PatientRelationshipId, in any case. */
export function accountById(world: World, relationshipId: string): Account | undefined {
  const wanted = relationshipId.toLowerCase();
  return world.accounts.find(({ patientRelationshipId }) => patientRelationshipId.toLowerCase() === wanted);
}

/** The patient that an account is about. */
export function patientOf(world: World, account: Account): Patient | undefined {
  return world.patients.find(({ id }) => id === account.patientId);
}

/** A slot of a practice with the clinic it belongs to. */
export function slotById(practice: Practice, slotId: string): ClinicSlot | undefined {
  for (const clinic of practice.clinics) {
    for (const slot of clinic.slots) if (slot.slotId === slotId) return { clinic, slot };
  }
  return undefined;
}

/** The slots a patient has booked at a practice, in real order. */
export function bookedSlots(practice: Practice, patient: Patient): ClinicSlot[] {
  const found: ClinicSlot[] = [];
  for (const clinic of practice.clinics) {
    for (const slot of clinic.slots) if (slot.appointment?.patientId === patient.id) found.push({ clinic, slot });
  }
  return found.toSorted((a, b) => a.slot.startsAt - b.slot.startsAt);
}
