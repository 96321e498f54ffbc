import type { Account, PersonalServices } from '../../../domain/patient.ts';
import type { ApplicationLinkLevel, AssignedServices } from '../generated/contract.ts';
import { given } from './given.ts';
import { toRecordAccess } from './toRecordAccess.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

type ActiveAccount = Extract<Account, { kind: 'active' }>;

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
          level: toLevel(ApplicationLinkLevel),
          assigned: toPersonalServices(AssignedServices),
          effective: toPersonalServices(EffectiveServices),
          ...given({ recordAccess: toRecordAccess(EffectiveServices.MedicalRecord) }),
        };
    }
  },
};

function toLevel(level: ApplicationLinkLevel): ActiveAccount['level'] {
  switch (level) {
    case 'Linked':
      return 'full';
    case 'Restricted':
      return 'restricted';
    case 'Unknown':
      return 'other';
  }
}

function toPersonalServices(services: AssignedServices): PersonalServices {
  return {
    appointments: services.AppointmentsEnabled,
    prescriptions: services.PrescribingEnabled,
    detailsChange: services.DemographicsUpdateEnabled,
    messages: services.PracticePatientCommunicationEnabled,
    medicalRecord: services.MedicalRecordEnabled,
  };
}
