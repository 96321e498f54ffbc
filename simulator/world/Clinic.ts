import type { Sex } from './demographics.ts';

export type SlotKind = 'Unknown' | 'Practice' | 'Telephone' | 'Visit' | 'Video';

export interface Location {
  LocationId: number;
  LocationName: string;
  HouseNameFlatNumber?: string;
  NumberAndStreet?: string;
  Village?: string;
  Town?: string;
  Postcode?: string;
}

export interface Clinician {
  ClinicianId: number;
  DisplayName: string;
  Forenames?: string;
  Surname?: string;
  Title?: string;
  Sex?: Sex;
  JobRole?: string;
  Languages?: { LanguageCode: string; Description?: string }[];
}

export interface Clinic {
  sessionId: number;
  name?: string;
  type: 'Timed' | 'Untimed';
  /** UK date. */
  date: string;
  defaultDuration?: number;
  locationId: number;
  clinicianIds: number[];
  slots: Slot[];
}

export interface Slot {
  /** Digits, unique within the practice. Can exceed 2^53. */
  slotId: string;
  /** UK local time without an offset. When the clocks go back, two slots can have the same value. */
  start: string;
  end: string;
  /** The start, in milliseconds since the epoch. */
  startsAt: number;
  typeName?: string;
  kind: SlotKind;
  /** Removed from online booking. The slot is hidden unless it is booked. */
  withdrawn?: boolean;
  appointment?: Appointment | undefined;
}

export interface Appointment {
  /** An id that no patient has marks a booking by somebody outside the world. */
  patientId: string;
  /** The PatientRelationshipId of the account that booked the slot, or `practice`. */
  bookedBy: string | 'practice';
  /** UK local time. */
  bookedAt: string;
  reason?: string;
  method?: string;
  telephone?: { TelephoneNumber: string; ContactType?: string };
  videoRoomUri?: string;
  /** The practice allows online cancellation. */
  cancellable: boolean;
}
