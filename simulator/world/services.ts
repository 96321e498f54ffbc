import type { AssignedServices } from './Account.ts';
import type { Services } from './Practice.ts';
import type { RecordAccess } from './RecordAccess.ts';

/** All services of a practice, on or off. */
export function practiceServices(on: boolean): Services {
  return {
    AppointmentsSupported: on,
    PrescribingSupported: on,
    EpsSupported: on,
    DemographicsUpdateSupported: on,
    PracticePatientCommunicationSupported: on,
    OnlineRegistrationSupported: on,
    PreRegistrationSupported: on,
    OnlineTriageSupported: on,
    MedicalRecordSupported: on,
    RecordSharingSupported: on,
  };
}

/** All services that an account can be granted, on or off. */
export function assignedServices(on: boolean): AssignedServices {
  return {
    AppointmentsEnabled: on,
    DemographicsUpdateEnabled: on,
    EpsEnabled: on,
    MedicalRecordEnabled: on,
    OnlineTriageEnabled: on,
    PracticePatientCommunicationEnabled: on,
    PrescribingEnabled: on,
    RecordSharingEnabled: on,
    RecordViewAuditEnabled: on,
  };
}

/** All sections of the record, on (detailed coded record) or off (no scheme). */
export function recordAccess(on: boolean): RecordAccess {
  return {
    RecordAccessScheme: on ? 'DetailedCodedCareRecord' : 'None',
    AllergiesEnabled: on,
    ConsultationsEnabled: on,
    ImmunisationsEnabled: on,
    DocumentsEnabled: on,
    MedicationEnabled: on,
    ProblemsEnabled: on,
    TestResultsEnabled: on,
  };
}
