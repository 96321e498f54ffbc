import type { Appointment, Clinician, SittingLocation, Slot } from './appointment.ts';
import type { PatientLink } from './patient.ts';

/** An appointment, and through whose link it was seen: the same one has another id for another person. */
export interface PatientAppointment extends Appointment {
  readonly link: PatientLink;
}

/** A free slot as one person is offered it. */
export interface OfferedSlot extends Slot {
  readonly link: PatientLink;
  readonly isWithinBookingDays: boolean;
}

/** Numbers of locations and clinicians mean something at their practice only. */
export interface PracticeLocation extends SittingLocation {
  readonly odsCode: string;
}

export interface PracticeClinician extends Clinician {
  readonly odsCode: string;
}

/** Which slots are wanted: everything that is given has to match. */
export interface SlotFilter {
  readonly locationId?: string | null;
  readonly clinicianId?: string | null;
  readonly kinds?: readonly Slot['kind'][] | null;
}
