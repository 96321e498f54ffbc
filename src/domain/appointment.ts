import type { PatientLink, Sex } from './patient.ts';
import type { PostalAddress } from './practice.ts';
import type { UkDateTime } from './ukTime.ts';

export type AppointmentKind = 'inPerson' | 'telephone' | 'homeVisit' | 'video' | 'other';

export type TelephoneKind = 'home' | 'mobile' | 'other';

/** What slots and appointments share. */
export interface SlotDetails {
  /** The upstream's number of the slot, every digit. */
  readonly slotNumber: string;
  readonly startsAt: UkDateTime;
  readonly endsAt: UkDateTime;
  readonly kind: AppointmentKind;
  readonly slotType?: string;
  readonly sessionName?: string;
  readonly location?: AppointmentLocation;
  readonly clinicians: readonly Clinician[];
}

export type Slot = SlotDetails;

export interface Appointment extends SlotDetails {
  readonly reason?: string;
  readonly bookedAt?: UkDateTime;
  readonly telephone?: { readonly number: string; readonly kind?: TelephoneKind };
  readonly videoUrl?: string;
}

export interface AppointmentLocation {
  /** Unique at its practice only. */
  readonly locationNumber: number;
  readonly name: string;
  readonly address?: PostalAddress;
}

export interface Clinician {
  /** Unique at their practice only. */
  readonly clinicianNumber: number;
  readonly name: string;
  readonly title?: string;
  readonly forenames?: string;
  readonly surname?: string;
  readonly sex?: Sex;
  readonly jobRole?: string;
  readonly languages: readonly { readonly code: string; readonly name?: string }[];
}

/** What is sent to book a slot. */
export interface BookingRequest {
  readonly slotNumber: string;
  readonly reason?: string;
  readonly telephone?: { readonly number: string; readonly kind?: TelephoneKind };
}

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
export interface PracticeLocation extends AppointmentLocation {
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
