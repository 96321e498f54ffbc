import { GetAvailableAppointments, GetPatientAppointments } from './appointments.ts';
import { BookAppointment, CancelAppointment } from './booking.ts';
import type { Handler } from './call.ts';
import {
  CancelDemographicsChangeRequest,
  GetDemographicsChangeRequest,
  RequestDemographicsChange,
} from './demographics-change.ts';
import {
  DeleteMessage,
  GetMessage,
  GetMessageRecipients,
  GetMessages,
  SendMessage,
  SetMessageReadState,
} from './messages.ts';
import { GetDemographics, GetUserOptions } from './patients.ts';
import { FindPractice, GetClinicalVersionInformation, GetPracticeSettings } from './practices.ts';
import {
  CancelPrescriptionRequest,
  GetMedicationCourses,
  GetPrescriptionRequests,
  RequestPrescription,
} from './prescriptions.ts';
import { GetMedicalRecordData, GetMedicalRecordDocumentContent } from './record.ts';
import { RegisterWithDemographics, RegisterWithLinkageKey, ResetAccountLinkageKey } from './registration.ts';
import { BeginPatientSession, CompletePatientSession, CreateEndUserSession } from './sessions.ts';

const handlers: Record<string, Handler> = {
  BeginPatientSession,
  BookAppointment,
  CancelAppointment,
  CancelDemographicsChangeRequest,
  CancelPrescriptionRequest,
  CompletePatientSession,
  CreateEndUserSession,
  DeleteMessage,
  FindPractice,
  GetAvailableAppointments,
  GetClinicalVersionInformation,
  GetDemographics,
  GetDemographicsChangeRequest,
  GetMedicalRecordData,
  GetMedicalRecordDocumentContent,
  GetMedicationCourses,
  GetMessage,
  GetMessageRecipients,
  GetMessages,
  GetPatientAppointments,
  GetPracticeSettings,
  GetPrescriptionRequests,
  GetUserOptions,
  RegisterWithDemographics,
  RegisterWithLinkageKey,
  RequestDemographicsChange,
  RequestPrescription,
  ResetAccountLinkageKey,
  SendMessage,
  SetMessageReadState,
};

/** Every operation there is, by name. */
export const operationNames: readonly string[] = Object.keys(handlers);

/** What carries out an operation of the contract. */
export function handlerOf(operation: string): Handler {
  const handler = handlers[operation];
  if (handler === undefined) throw new Error(`nothing carries out ${operation}`);
  return handler;
}
