import { isNewer } from '../versions.ts';
import type { Account, AssignedServices } from '../world/Account.ts';
import type { Practice } from '../world/Practice.ts';
import type { RecordAccess } from '../world/RecordAccess.ts';
import { assignedServices, recordAccess } from '../world/services.ts';

const flagsSinceVersion2 = ['ConsultationsEnabled', 'TestResultsEnabled', 'DocumentsEnabled'] as const;

/** The services that the account can use: granted to it, supported by the practice, and allowed at its link level. */
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
    // The practice has no separate flag for the audit of record views. The audit follows the record.
    RecordViewAuditEnabled: assigned.RecordViewAuditEnabled && services.MedicalRecordSupported,
  };
}

/** The sections of the record that the practice's version has and that the practice shares. */
export function practiceRecord(practice: Practice): RecordAccess {
  if (!practice.services.MedicalRecordSupported || practice.record.RecordAccessScheme === 'None')
    return recordAccess(false);
  const record = { ...practice.record };
  if (isNewer('2.0.0.0', practice.version)) for (const section of flagsSinceVersion2) record[section] = false;
  return record;
}

/** The sections of the record that the account can see. */
export function effectiveRecord(practice: Practice, account: Account): RecordAccess {
  const shared = practiceRecord(practice);
  const schemes = [shared.RecordAccessScheme, account.record.RecordAccessScheme];
  if (!effectiveServices(practice, account).MedicalRecordEnabled || schemes.includes('None'))
    return recordAccess(false);
  const both = (section: Exclude<keyof RecordAccess, 'RecordAccessScheme'>): boolean =>
    shared[section] && account.record[section];
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
