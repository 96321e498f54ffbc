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
  /** Digits; unique within the practice only. May be beyond 2^53. */
  slotId: string;
  /** UK local time without an offset; on the day the clocks go back two slots may read the same. */
  start: string;
  end: string;
  /** The moment of the start, in milliseconds. */
  startsAt: number;
  typeName?: string;
  kind: SlotKind;
  /** Taken out of online booking: as if it did not exist, unless it is booked. */
  withdrawn?: boolean;
  appointment?: Appointment | undefined;
}

export interface Appointment {
  /** Whose it is; somebody who is not in the world has booked a slot with an id that no patient has. */
  patientId: string;
  /** The PatientRelationshipId of the account that booked it, or the practice. */
  bookedBy: string | 'practice';
  /** UK local time. */
  bookedAt: string;
  reason?: string;
  method?: string;
  telephone?: { TelephoneNumber: string; ContactType?: string };
  videoRoomUri?: string;
  /** Whether the practice lets it be cancelled online. */
  cancellable: boolean;
}
