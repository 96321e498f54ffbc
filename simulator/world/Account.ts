import type { RecordAccess } from './RecordAccess.ts';

export interface Account {
  patientRelationshipId: string;
  patientRelationshipKey: string;
  patientId: string;
  /** The application that holds the relationship; defaults to the simulator's first application. */
  applicationId?: string;
  relation: 'self' | 'proxy';
  /** The account holder: the patient or, for a proxy account, the proxy. */
  holder: { firstName?: string; surname: string; dateOfBirth: string };
  accountId: string;
  linkageKey: string;
  status: AccountStatus;
  linkLevel: 'Linked' | 'Restricted';
  assigned: AssignedServices;
  /** The parts of the record that the practice shows to this account, within the practice's own settings. */
  record: RecordAccess;
}

type AccountStatus = 'Active' | 'Inactive' | 'NotRegistered' | 'Archived';

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
