import { getAvailableAppointments, getPatientAppointments } from './appointments.ts';
import { bookAppointment, cancelAppointment } from './booking.ts';
import type { Handler } from './call.ts';
import {
  cancelDemographicsChangeRequest,
  getDemographicsChangeRequest,
  requestDemographicsChange,
} from './demographicsChange.ts';
import {
  deleteMessage,
  getMessage,
  getMessageRecipients,
  getMessages,
  sendMessage,
  setMessageReadState,
} from './messages.ts';
import { getDemographics, getUserOptions } from './patients.ts';
import { findPractices, getClinicalVersionInformation, getPracticeSettings } from './practices.ts';
import {
  cancelPrescriptionRequest,
  getMedicationCourses,
  getPrescriptionRequests,
  requestPrescription,
} from './prescriptions.ts';
import { getMedicalRecordData, getMedicalRecordDocumentContent } from './record.ts';
import { registerWithDemographics, registerWithLinkageKey, resetAccountLinkageKey } from './registration.ts';
import { beginPatientSession, completePatientSession, createEndUserSession } from './sessions.ts';

const handlers: Record<string, Handler> = {
  BeginPatientSession: beginPatientSession,
  BookAppointment: bookAppointment,
  CancelAppointment: cancelAppointment,
  CancelDemographicsChangeRequest: cancelDemographicsChangeRequest,
  CancelPrescriptionRequest: cancelPrescriptionRequest,
  CompletePatientSession: completePatientSession,
  CreateEndUserSession: createEndUserSession,
  DeleteMessage: deleteMessage,
  FindPractice: findPractices,
  GetAvailableAppointments: getAvailableAppointments,
  GetClinicalVersionInformation: getClinicalVersionInformation,
  GetDemographics: getDemographics,
  GetDemographicsChangeRequest: getDemographicsChangeRequest,
  GetMedicalRecordData: getMedicalRecordData,
  GetMedicalRecordDocumentContent: getMedicalRecordDocumentContent,
  GetMedicationCourses: getMedicationCourses,
  GetMessage: getMessage,
  GetMessageRecipients: getMessageRecipients,
  GetMessages: getMessages,
  GetPatientAppointments: getPatientAppointments,
  GetPracticeSettings: getPracticeSettings,
  GetPrescriptionRequests: getPrescriptionRequests,
  GetUserOptions: getUserOptions,
  RegisterWithDemographics: registerWithDemographics,
  RegisterWithLinkageKey: registerWithLinkageKey,
  RequestDemographicsChange: requestDemographicsChange,
  RequestPrescription: requestPrescription,
  ResetAccountLinkageKey: resetAccountLinkageKey,
  SendMessage: sendMessage,
  SetMessageReadState: setMessageReadState,
};

/** The names of all operations. */
export const operationNames: readonly string[] = Object.keys(handlers);

/** Finds the handler of an operation. */
export function handlerFor(operation: string): Handler {
  const handler = handlers[operation];
  if (handler === undefined) throw new Error(`no handler for ${operation}`);
  return handler;
}
