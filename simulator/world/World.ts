import type { Clinic, Clinician, Location } from './Clinic.ts';
import type { Address, ContactDetails, DemographicsChange, Sex } from './Demographics.ts';
import type { MedicalRecord } from './MedicalRecord.ts';
import type { Message, Recipient } from './Messages.ts';
import type { Applicant, Letter, UnlinkedAccount } from './Registration.ts';
import type { MedicationCourse, PrescriptionRequest } from './Prescriptions.ts';

export type { Appointment, Clinic, Clinician, Location, Slot, SlotKind } from './Clinic.ts';
export type { Address, ContactDetails, DemographicsChange, Sex };

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
  /** Accounts that the practices have made and no application is linked to. */
  readonly unlinked: UnlinkedAccount[];
  /** What people can try to register with, by letter and without one; telling ones. */
  readonly letters: Letter[];
  readonly applicants: Applicant[];
}

export type InputRequirement = 'NotRequested' | 'RequestedOptional' | 'RequestedMandatory';
export type AccountStatus = 'Active' | 'Inactive' | 'NotRegistered' | 'Archived';

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
  /** The record has been put away: nobody can be registered on it. */
  archived?: boolean;
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
