import * as enums from './enums.ts';
import * as scalars from './scalars.ts';
import { AccountResetOutcomeUnknown } from './AccountResetOutcomeUnknown.ts';
import { Appointment } from './Appointment.ts';
import { AppointmentLocation } from './AppointmentLocation.ts';
import { AppointmentNotCancellable } from './AppointmentNotCancellable.ts';
import { AppointmentSettings } from './AppointmentSettings.ts';
import { BookableSlot } from './BookableSlot.ts';
import { BookAppointmentResult } from './BookAppointmentResult.ts';
import { BookAppointmentSuccess } from './BookAppointmentSuccess.ts';
import { CancelAppointmentResult } from './CancelAppointmentResult.ts';
import { CancelPrescriptionRequestResult } from './CancelPrescriptionRequestResult.ts';
import { CancelPrescriptionRequestSuccess } from './CancelPrescriptionRequestSuccess.ts';
import { ClinicalCode } from './ClinicalCode.ts';
import { ClinicalDocument } from './ClinicalDocument.ts';
import { ClinicalDocumentContentResult } from './ClinicalDocumentContentResult.ts';
import { Clinician } from './Clinician.ts';
import { DeleteMessageResult } from './DeleteMessageResult.ts';
import { FoundPractice } from './FoundPractice.ts';
import { MarkMessageReadResult } from './MarkMessageReadResult.ts';
import { MarkMessageReadSuccess } from './MarkMessageReadSuccess.ts';
import { MedicalRecord } from './MedicalRecord.ts';
import { MedicationCourse } from './MedicationCourse.ts';
import { MessageSettings } from './MessageSettings.ts';
import { Mutation } from './Mutation.ts';
import { OnlineRegistrationAlreadyLinked } from './OnlineRegistrationAlreadyLinked.ts';
import { OnlineRegistrationIdentityNotProven } from './OnlineRegistrationIdentityNotProven.ts';
import { OnlineRegistrationOutcomeUnknown } from './OnlineRegistrationOutcomeUnknown.ts';
import { OnlineRegistrationRefused } from './OnlineRegistrationRefused.ts';
import { Patient } from './Patient.ts';
import { Practice } from './Practice.ts';
import { PracticeMessage } from './PracticeMessage.ts';
import { PracticeMessageRecipient } from './PracticeMessageRecipient.ts';
import { PracticeSettings } from './PracticeSettings.ts';
import { Prescription } from './Prescription.ts';
import { PrescriptionNotCancellable } from './PrescriptionNotCancellable.ts';
import { PrescriptionSettings } from './PrescriptionSettings.ts';
import { Query } from './Query.ts';
import { RecordAllergies } from './RecordAllergies.ts';
import { RecordAllergy } from './RecordAllergy.ts';
import { RecordConsultation } from './RecordConsultation.ts';
import { RecordConsultations } from './RecordConsultations.ts';
import { RecordConsultationSection } from './RecordConsultationSection.ts';
import { RecordDocuments } from './RecordDocuments.ts';
import { RecordImmunisation } from './RecordImmunisation.ts';
import { RecordImmunisations } from './RecordImmunisations.ts';
import { RecordMedication } from './RecordMedication.ts';
import { RecordMedicine } from './RecordMedicine.ts';
import { RecordObservation } from './RecordObservation.ts';
import { RecordProblem } from './RecordProblem.ts';
import { RecordProblems } from './RecordProblems.ts';
import { RecordTestResult } from './RecordTestResult.ts';
import { RecordTestResults } from './RecordTestResults.ts';
import { RegisterWithDemographicsResult } from './RegisterWithDemographicsResult.ts';
import { RegisterWithLinkageKeyResult } from './RegisterWithLinkageKeyResult.ts';
import { RequestDetailsChangeResult } from './RequestDetailsChangeResult.ts';
import { RequestDetailsChangeSuccess } from './RequestDetailsChangeSuccess.ts';
import { RequestedMedicine } from './RequestedMedicine.ts';
import { RequestPrescriptionResult } from './RequestPrescriptionResult.ts';
import { RequestPrescriptionSuccess } from './RequestPrescriptionSuccess.ts';
import { ResetAccountLinkageKeyResult } from './ResetAccountLinkageKeyResult.ts';
import { ResetAccountLinkageKeySuccess } from './ResetAccountLinkageKeySuccess.ts';
import { SendMessageResult } from './SendMessageResult.ts';
import { SendMessageSuccess } from './SendMessageSuccess.ts';
import { UnlinkPatientResult } from './UnlinkPatientResult.ts';
import { UnlinkPatientSuccess } from './UnlinkPatientSuccess.ts';
import { WithdrawDetailsChangeResult } from './WithdrawDetailsChangeResult.ts';

export const resolvers = {
  ...enums,
  ...scalars,
  AccountResetOutcomeUnknown,
  Appointment,
  AppointmentLocation,
  AppointmentNotCancellable,
  AppointmentSettings,
  BookableSlot,
  BookAppointmentResult,
  BookAppointmentSuccess,
  CancelAppointmentResult,
  CancelPrescriptionRequestResult,
  CancelPrescriptionRequestSuccess,
  ClinicalCode,
  ClinicalDocument,
  ClinicalDocumentContentResult,
  Clinician,
  DeleteMessageResult,
  FoundPractice,
  MarkMessageReadResult,
  MarkMessageReadSuccess,
  MedicalRecord,
  MedicationCourse,
  MessageSettings,
  Mutation,
  OnlineRegistrationAlreadyLinked,
  OnlineRegistrationIdentityNotProven,
  OnlineRegistrationOutcomeUnknown,
  OnlineRegistrationRefused,
  Patient,
  Practice,
  PracticeMessage,
  PracticeMessageRecipient,
  PracticeSettings,
  Prescription,
  PrescriptionNotCancellable,
  PrescriptionSettings,
  Query,
  RecordAllergies,
  RecordAllergy,
  RecordConsultation,
  RecordConsultations,
  RecordConsultationSection,
  RecordDocuments,
  RecordImmunisation,
  RecordImmunisations,
  RecordMedication,
  RecordMedicine,
  RecordObservation,
  RecordProblem,
  RecordProblems,
  RecordTestResult,
  RecordTestResults,
  RegisterWithDemographicsResult,
  RegisterWithLinkageKeyResult,
  RequestDetailsChangeResult,
  RequestDetailsChangeSuccess,
  RequestedMedicine,
  RequestPrescriptionResult,
  RequestPrescriptionSuccess,
  ResetAccountLinkageKeyResult,
  ResetAccountLinkageKeySuccess,
  SendMessageResult,
  SendMessageSuccess,
  UnlinkPatientResult,
  UnlinkPatientSuccess,
  WithdrawDetailsChangeResult,
};
