import type { Clinic, Clinician, Location } from './Clinic.ts';
import type { Address } from './demographics.ts';
import type { Recipient } from './Message.ts';
import type { RecordAccess } from './RecordAccess.ts';

export interface Practice {
  odsCode: string;
  name: string;
  /** The schema version that the practice runs, such as 2.1.0.0. */
  version: string;
  clinicalSystemVersion: string;
  live: boolean;
  address: Address;
  telephoneNumber?: string | undefined;
  services: Services;
  record: RecordAccess;
  inputRequirements: { AppointmentBookingReason: InputRequirement; PrescribingComment: InputRequirement };
  messages: { AppointmentsMessage?: string; PrescribingMessage?: string; MessagingMessage?: string };
  appointments: AppointmentSettings;
  locations: Location[];
  clinicians: Clinician[];
  messageRecipients: Recipient[];
  /** The contract calls these Sessions: for example one clinician's morning, with its slots in chronological order. */
  clinics: Clinic[];
}

export type InputRequirement = 'NotRequested' | 'RequestedOptional' | 'RequestedMandatory';

export interface Services {
  AppointmentsSupported: boolean;
  PrescribingSupported: boolean;
  EpsSupported: boolean;
  DemographicsUpdateSupported: boolean;
  PracticePatientCommunicationSupported: boolean;
  OnlineRegistrationSupported: boolean;
  PreRegistrationSupported: boolean;
  OnlineTriageSupported: boolean;
  MedicalRecordSupported: boolean;
  RecordSharingSupported: boolean;
}

interface AppointmentSettings {
  MaxAppointments: number;
  BookableFromDays: number;
  BookableToDays: number;
  TelephoneConsultationsEnabled: boolean;
}
