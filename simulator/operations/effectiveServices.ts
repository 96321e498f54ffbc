import { isNewer } from '../versions.ts';
import { assignedServices, recordAccess } from '../world/services.ts';
import type { Account, AssignedServices } from '../world/Account.ts';
import type { Practice } from '../world/Practice.ts';
import type { RecordAccess } from '../world/RecordAccess.ts';

const flagsSinceVersion2 = ['ConsultationsEnabled', 'TestResultsEnabled', 'DocumentsEnabled'] as const;

/** What the account may really use: granted, supported by the practice, and allowed at its link level. */
export function effectiveServices(practice: Practice, account: Account): AssignedServices {
  const { assigned, linkLevel } = account;
  const { services } = practice;
  const appointments = assigned.AppointmentsEnabled && services.AppointmentsSupported;
  if (linkLevel === 'Restricted') return { ...assignedServices(false), AppointmentsEnabled: appointments };
  return {
    AppointmentsEnabled: appointments,
    DemographicsUpdateEnabled: assigned.DemographicsUpdateEnabled && services.DemographicsUpdateSupported,
    EpsEnabled: assigned.EpsEnabled && services.EpsSupported,
    MedicalRecordEnabled: assigned.MedicalRecordEnabled && services.MedicalRecordSupported,
    OnlineTriageEnabled: assigned.OnlineTriageEnabled && services.OnlineTriageSupported,
    PracticePatientCommunicationEnabled:
      assigned.PracticePatientCommunicationEnabled && services.PracticePatientCommunicationSupported,
    PrescribingEnabled: assigned.PrescribingEnabled && services.PrescribingSupported,
    RecordSharingEnabled: assigned.RecordSharingEnabled && services.RecordSharingSupported,
    // The practice has no switch of its own for the audit of record views: it goes with the record.
    RecordViewAuditEnabled: assigned.RecordViewAuditEnabled && services.MedicalRecordSupported,
  };
}

/** The sections of the record that the practice's version knows and the practice shows to anybody. */
export function practiceRecord(practice: Practice): RecordAccess {
  if (!practice.services.MedicalRecordSupported || practice.record.RecordAccessScheme === 'None')
    return recordAccess(false);
  const record = { ...practice.record };
  if (isNewer('2.0.0.0', practice.version)) for (const section of flagsSinceVersion2) record[section] = false;
  return record;
}

/** The sections of the record that this account may see. */
export function effectiveRecord(practice: Practice, account: Account): RecordAccess {
  const ofPractice = practiceRecord(practice);
  const schemes = [ofPractice.RecordAccessScheme, account.record.RecordAccessScheme];
  if (!effectiveServices(practice, account).MedicalRecordEnabled || schemes.includes('None'))
    return recordAccess(false);
  const both = (section: Exclude<keyof RecordAccess, 'RecordAccessScheme'>): boolean =>
    ofPractice[section] && account.record[section];
  return {
    RecordAccessScheme: account.record.RecordAccessScheme,
    AllergiesEnabled: both('AllergiesEnabled'),
    ConsultationsEnabled: both('ConsultationsEnabled'),
    ImmunisationsEnabled: both('ImmunisationsEnabled'),
    DocumentsEnabled: both('DocumentsEnabled'),
    MedicationEnabled: both('MedicationEnabled'),
    ProblemsEnabled: both('ProblemsEnabled'),
    TestResultsEnabled: both('TestResultsEnabled'),
  };
}
