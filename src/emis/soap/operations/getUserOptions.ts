import { omitUndefined } from '../../../domain/omitUndefined.ts';
import type { Account, PersonalServices } from '../../../domain/patient.ts';
import type { ApplicationLinkLevel, AssignedServices } from '../generated/contract.ts';
import { toRecordAccess } from './toRecordAccess.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

type ActiveAccount = Extract<Account, { kind: 'active' }>;

/** The patient's online account: its level and the services assigned to it and in effect. */
export const getUserOptions: UpstreamOperation<'GetUserOptions', void, Account> = {
  name: 'GetUserOptions',
  toRequest: () => ({}),
  toDomain: ({ AccountRegistrationStatus, ApplicationLinkLevel, AssignedServices, EffectiveServices }) => {
    switch (AccountRegistrationStatus) {
      case 'Inactive':
      case 'Archived':
      case 'NotRegistered':
        return { kind: 'inactive' };
      case 'Active':
      case 'Unknown':
        return {
          kind: 'active',
          level: levels[ApplicationLinkLevel],
          assigned: toPersonalServices(AssignedServices),
          effective: toPersonalServices(EffectiveServices),
          otherServices: {
            electronicPrescriptions: EffectiveServices.EpsEnabled,
            onlineTriage: EffectiveServices.OnlineTriageEnabled,
            recordSharing: EffectiveServices.RecordSharingEnabled,
            recordViewAudit: EffectiveServices.RecordViewAuditEnabled,
          },
          ...omitUndefined({ recordAccess: toRecordAccess(EffectiveServices.MedicalRecord) }),
        };
    }
  },
};

const levels: Readonly<Record<ApplicationLinkLevel, ActiveAccount['level']>> = {
  Linked: 'full',
  Restricted: 'restricted',
  Unknown: 'other',
};

function toPersonalServices(services: AssignedServices): PersonalServices {
  return {
    appointments: services.AppointmentsEnabled,
    prescriptions: services.PrescribingEnabled,
    detailsChange: services.DemographicsUpdateEnabled,
    messages: services.PracticePatientCommunicationEnabled,
    medicalRecord: services.MedicalRecordEnabled,
  };
}
