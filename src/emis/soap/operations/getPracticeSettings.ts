import type { InputNecessity, PracticeServices, PracticeSettings } from '../../../domain/practice.ts';
import type { InputRequirement, Services } from '../generated/contract.ts';
import { given } from './given.ts';
import { toPostalAddress } from './toPostalAddress.ts';
import { toRecordAccess } from './toRecordAccess.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Takes an ODS code. */
export const getPracticeSettings: UpstreamOperation<'GetPracticeSettings', string, PracticeSettings> = {
  name: 'GetPracticeSettings',
  toRequest: (odsCode) => ({ NationalPracticeCode: odsCode }),
  toDomain: ({ Services, InputRequirements, Messages, Appointments, Address, TelephoneNumber }) => ({
    services: toPracticeServices(Services),
    bookingReason: toNecessity(InputRequirements.AppointmentBookingReason),
    prescribingComment: toNecessity(InputRequirements.PrescribingComment),
    maximumBooked: Appointments.MaxAppointments,
    bookableFromDays: Appointments.BookableFromDays,
    bookableToDays: Appointments.BookableToDays,
    telephoneConsultations: Appointments.TelephoneConsultationsEnabled,
    ...given({
      appointmentsMessage: Messages?.AppointmentsMessage,
      prescriptionsMessage: Messages?.PrescribingMessage,
      messagesMessage: Messages?.MessagingMessage,
      address: toPostalAddress(Address),
      telephone: TelephoneNumber,
    }),
  }),
};

function toPracticeServices(services: Services): PracticeServices {
  return {
    appointments: services.AppointmentsSupported,
    prescriptions: services.PrescribingSupported,
    detailsChange: services.DemographicsUpdateSupported,
    messages: services.PracticePatientCommunicationSupported,
    onlineRegistration: services.OnlineRegistrationSupported,
    medicalRecord: services.MedicalRecordSupported,
    ...given({ recordAccess: toRecordAccess(services.MedicalRecord) }),
  };
}

function toNecessity(requirement: InputRequirement): InputNecessity {
  switch (requirement) {
    case 'NotRequested':
      return 'notAsked';
    case 'RequestedOptional':
      return 'optional';
    case 'RequestedMandatory':
      return 'required';
    case 'Unknown':
      return 'other';
  }
}
