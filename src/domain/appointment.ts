import type { MayBeIncomplete } from './MayBeIncomplete.ts';
import type { PatientLink, Sex } from './patient.ts';
import type { PostalAddress } from './practice.ts';
import type { UkDateTime } from './ukTime.ts';

/** @sdl GpAppointmentKind */
export type AppointmentKind = 'inPerson' | 'telephone' | 'homeVisit' | 'video' | 'other';

/** @sdl GpAppointmentTelephoneKind, GpAppointmentTelephoneKindInput */
export type TelephoneKind = 'home' | 'mobile' | 'other';

/** @sdl GpSessionKind */
export type SessionKind = 'timed' | 'untimed' | 'other';

export interface SlotDetails extends MayBeIncomplete {
  /** The upstream's slot number, every digit as sent. */
  readonly slotNumber: string;
  readonly startsAt: UkDateTime;
  readonly endsAt: UkDateTime;
  /** False when the times are only those of the session, such as a round of home visits. */
  readonly isTimeExact: boolean;
  /** Absent when not known. */
  readonly durationMinutes?: number;
  readonly kind: AppointmentKind;
  readonly slotType?: string;
  readonly sessionName?: string;
  readonly sessionKind: SessionKind;
  /** The usual length of an appointment of the session. Absent when not known. */
  readonly sessionMinutes?: number;
  readonly location?: AppointmentLocation;
  readonly clinicians: readonly Clinician[];
}

export type Slot = SlotDetails;

export interface Appointment extends SlotDetails {
  readonly bookingReason?: string;
  readonly bookedAt?: UkDateTime;
  readonly bookingMethod?: string;
  readonly telephone?: { readonly number: string; readonly kind?: TelephoneKind };
  readonly videoUrl?: string;
}

export interface AppointmentLocation extends MayBeIncomplete {
  /** Unique at its practice only. */
  readonly locationNumber: number;
  readonly name: string;
  readonly address?: PostalAddress;
}

export interface Clinician extends MayBeIncomplete {
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

/** The booking that is sent to the practice. */
export interface BookingRequest {
  readonly slotNumber: string;
  readonly reason?: string;
  readonly telephone?: { readonly number: string; readonly kind?: TelephoneKind };
}

/**
 * An appointment and the link through which it was read: its id depends on the person who reads it.
 * @sdl Appointment
 */
export interface PatientAppointment extends Appointment {
  readonly link: PatientLink;
}

/**
 * One person's list of a patient's appointments.
 * @sdl GpAppointments
 */
export interface AppointmentsOfPatient {
  readonly link: PatientLink;
  /** The soonest first. */
  readonly upcoming: readonly PatientAppointment[];
  /** The latest first. Null when not requested. */
  readonly past: readonly PatientAppointment[] | null;
}

/** A free slot as it is offered to one person. @sdl GpBookableSlot */
export interface OfferedSlot extends Slot {
  readonly link: PatientLink;
  /** Null when the practice's booking days are not known. */
  readonly isWithinBookingDays: boolean | null;
}

/** A location and its practice: location numbers are unique within one practice only. @sdl GpAppointmentLocation */
export interface PracticeLocation extends AppointmentLocation {
  readonly odsCode: string;
}

/** A clinician and their practice: clinician numbers are unique within one practice only. @sdl GpClinician */
export interface PracticeClinician extends Clinician {
  readonly odsCode: string;
}
