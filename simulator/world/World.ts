import type { Address, ContactDetails, DemographicsChange } from './Demographics.ts';
import type { MedicalRecord } from './MedicalRecord.ts';
import type { Message, Recipient } from './Messages.ts';
import type { MedicationCourse, PrescriptionRequest } from './Prescriptions.ts';

export type { Address, ContactDetails, DemographicsChange };

/**
 * The world behind the simulator. Everything is plain and mutable: a test changes what it likes, and the next call sees it.
 * Names in PascalCase are the contract's own.
 */
export interface World {
  readonly practices: Practice[];
  readonly patients: Patient[];
  /** One per relationship: a person's own account, or a proxy's account for somebody else. */
  readonly accounts: Account[];
  /** Who can sign in to an application on top, telling ones first. EMIS itself knows nothing of these subjects. */
  readonly people: Person[];
}

export type InputRequirement = 'NotRequested' | 'RequestedOptional' | 'RequestedMandatory';
export type SlotKind = 'Unknown' | 'Practice' | 'Telephone' | 'Visit' | 'Video';
export type AccountStatus = 'Active' | 'Inactive' | 'NotRegistered' | 'Archived';
export type Sex = 'Male' | 'Female' | 'Indeterminate' | 'Unknown';

export interface Practice {
  odsCode: string;
  name: string;
  /** The schema version it runs, such as 2.1.0.0. */
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
  /** What the contract calls a Session: one clinician's morning, say, with its slots in real order. */
  clinics: Clinic[];
}

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

export interface RecordAccess {
  RecordAccessScheme: 'None' | 'Legacy' | 'CoreSummaryCareRecord' | 'DetailedCodedCareRecord';
  AllergiesEnabled: boolean;
  ConsultationsEnabled: boolean;
  ImmunisationsEnabled: boolean;
  DocumentsEnabled: boolean;
  MedicationEnabled: boolean;
  ProblemsEnabled: boolean;
  TestResultsEnabled: boolean;
}

export interface AppointmentSettings {
  MaxAppointments: number;
  BookableFromDays: number;
  BookableToDays: number;
  TelephoneConsultationsEnabled: boolean;
}

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

export interface Patient {
  id: string;
  odsCode: string;
  title?: string;
  firstName: string;
  surname: string;
  callingName?: string;
  dateOfBirth: string;
  sex: Sex;
  contactDetails?: ContactDetails;
  address?: Address;
  identifiers: { IdentifierValue: string; IdentifierType: 'Unknown' | 'NhsNumber' | 'ChiNumber' }[];
  /** Has left the practice. */
  left?: boolean;
  courses: MedicationCourse[];
  prescriptionRequests: PrescriptionRequest[];
  medicalRecord: MedicalRecord;
  messages: Message[];
  /** The highest number that a message has had, where that message may be gone. */
  lastMessageId?: number;
  /** What the patient has asked to have changed. */
  changeRequest?: DemographicsChange;
}

export interface AssignedServices {
  AppointmentsEnabled: boolean;
  DemographicsUpdateEnabled: boolean;
  EpsEnabled: boolean;
  MedicalRecordEnabled: boolean;
  OnlineTriageEnabled: boolean;
  PracticePatientCommunicationEnabled: boolean;
  PrescribingEnabled: boolean;
  RecordSharingEnabled: boolean;
  RecordViewAuditEnabled: boolean;
}

export interface Account {
  patientRelationshipId: string;
  patientRelationshipKey: string;
  patientId: string;
  /** The application that holds the relationship; the simulator's first one when absent. */
  applicationId?: string;
  relation: 'self' | 'proxy';
  /** Who holds the account: the patient, or for a proxy account the proxy. */
  holder: { firstName?: string; surname: string; dateOfBirth: string };
  accountId: string;
  linkageKey: string;
  status: AccountStatus;
  linkLevel: 'Linked' | 'Restricted';
  assigned: AssignedServices;
  /** What the practice lets this account see of the record, on top of the practice's own switches. */
  record: RecordAccess;
}

export interface Person {
  subject: string;
  name: string;
  /** One telling sentence. */
  about: string;
  links: Link[];
}

export interface Link {
  odsCode: string;
  relation: 'self' | 'proxy';
  patientRelationshipId: string;
  patientRelationshipKey: string;
}
