import { GetAvailableAppointments, GetPatientAppointments } from './appointments.ts';
import { BookAppointment, CancelAppointment } from './booking.ts';
import type { Handler } from './call.ts';
import { unknownHere } from './patient-operation.ts';
import { GetDemographics, GetUserOptions } from './patients.ts';
import {
  DeleteMessage,
  GetMessage,
  GetMessageRecipients,
  GetMessages,
  SendMessage,
  SetMessageReadState,
} from './messages.ts';
import {
  CancelDemographicsChangeRequest,
  GetDemographicsChangeRequest,
  RequestDemographicsChange,
} from './demographics-change.ts';
import { FindPractice, GetClinicalVersionInformation, GetPracticeSettings } from './practices.ts';
import {
  CancelPrescriptionRequest,
  GetMedicationCourses,
  GetPrescriptionRequests,
  RequestPrescription,
} from './prescriptions.ts';
import { GetMedicalRecordData, GetMedicalRecordDocumentContent } from './record.ts';
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
  RequestDemographicsChange,
  RequestPrescription,
  SendMessage,
  SetMessageReadState,
};

/** What carries out an operation of the contract. */
export function handlerOf(operation: string): Handler {
  return handlers[operation] ?? unknownHere;
}
