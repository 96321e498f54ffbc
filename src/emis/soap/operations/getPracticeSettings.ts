import { omitUndefined } from '../../../domain/omitUndefined.ts';
import type { InputNecessity, PracticeServices, PracticeSettings } from '../../../domain/practice.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
import type { InputRequirement, Operations, Services } from '../generated/contract.ts';
import { toPostalAddress } from './toPostalAddress.ts';
import { toRecordAccess } from './toRecordAccess.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

export const getPracticeSettings: UpstreamOperation<'GetPracticeSettings', string, PracticeSettings> = {
  name: 'GetPracticeSettings',
  toRequest: (odsCode) => ({ NationalPracticeCode: odsCode }),
  toDomain: (response) => toSettings(response),
};

function toSettings(response: Operations['GetPracticeSettings']['response']): PracticeSettings {
  const { Services, InputRequirements, Messages, Appointments, Address, TelephoneNumber } = response;
  return {
    services: toPracticeServices(Services),
    bookingReason: necessities[InputRequirements.AppointmentBookingReason],
    prescribingComment: necessities[InputRequirements.PrescribingComment],
    maximumBooked: Appointments.MaxAppointments,
    bookableFromDays: Appointments.BookableFromDays,
    bookableToDays: Appointments.BookableToDays,
    telephoneConsultations: Appointments.TelephoneConsultationsEnabled,
    electronicPrescriptions: Services.EpsSupported,
    onlineTriage: Services.OnlineTriageSupported,
    recordSharing: Services.RecordSharingSupported,
    preRegistration: Services.PreRegistrationSupported,
    ...omitUndefined({
      appointmentsMessage: Messages?.AppointmentsMessage,
      prescriptionsMessage: Messages?.PrescribingMessage,
      messagesMessage: Messages?.MessagingMessage,
      address: toPostalAddress(Address),
      telephone: TelephoneNumber,
    }),
    ...incompleteMark(response),
  };
}

function toPracticeServices(services: Services): PracticeServices {
  return {
    appointments: services.AppointmentsSupported,
    prescriptions: services.PrescribingSupported,
    detailsChange: services.DemographicsUpdateSupported,
    messages: services.PracticePatientCommunicationSupported,
    onlineRegistration: services.OnlineRegistrationSupported,
    medicalRecord: services.MedicalRecordSupported,
    ...omitUndefined({ recordAccess: toRecordAccess(services.MedicalRecord) }),
  };
}

const necessities: Readonly<Record<InputRequirement, InputNecessity>> = {
  NotRequested: 'notAsked',
  RequestedOptional: 'optional',
  RequestedMandatory: 'required',
  Unknown: 'other',
};
