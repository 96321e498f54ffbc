import { RefusedError } from '../../domain/RefusedError.ts';
import type { CallQueueName } from '../../telemetry/Metrics.ts';
import type { EmisClient } from '../EmisClient.ts';
import { bookAppointment } from './operations/bookAppointment.ts';
import { cancelAppointment } from './operations/cancelAppointment.ts';
import { cancelDemographicsChangeRequest } from './operations/cancelDemographicsChangeRequest.ts';
import { cancelPrescriptionRequest } from './operations/cancelPrescriptionRequest.ts';
import { deleteMessage } from './operations/deleteMessage.ts';
import { findPractice } from './operations/findPractice.ts';
import { getAvailableAppointments } from './operations/getAvailableAppointments.ts';
import { getDemographics } from './operations/getDemographics.ts';
import { getDemographicsChangeRequest } from './operations/getDemographicsChangeRequest.ts';
import { getMedicalRecordData, toSectionError } from './operations/getMedicalRecordData.ts';
import { getMedicalRecordDocumentContent } from './operations/getMedicalRecordDocumentContent.ts';
import { getMedicationCourses } from './operations/getMedicationCourses.ts';
import { getMessage } from './operations/getMessage.ts';
import { getMessageRecipients } from './operations/getMessageRecipients.ts';
import { getMessages } from './operations/getMessages.ts';
import { getPatientAppointments } from './operations/getPatientAppointments.ts';
import { getPrescriptionRequests } from './operations/getPrescriptionRequests.ts';
import { registerWithDemographics } from './operations/registerWithDemographics.ts';
import { registerWithLinkageKey } from './operations/registerWithLinkageKey.ts';
import { requestDemographicsChange } from './operations/requestDemographicsChange.ts';
import { requestPrescription } from './operations/requestPrescription.ts';
import { resetAccountLinkageKey } from './operations/resetAccountLinkageKey.ts';
import { sendMessage } from './operations/sendMessage.ts';
import { setMessageReadState } from './operations/setMessageReadState.ts';
import type { UpstreamCalls } from './UpstreamCalls.ts';
import { done, doneOrLost, doneOrNothingToCancel } from './writeOutcomes.ts';

/** What this process knows about the upstream as a whole. */
interface UpstreamState {
  /** The number of calls that wait for their turn. */
  callsWaiting(): Readonly<Record<CallQueueName, number>>;
  /** @returns how long one more call waits for a number of others, in milliseconds */
  expectedWaitMs(calls: number): number;
  /** @returns true while the proofs of all patients fail, as with a wrong pre-shared key */
  isUnproven(): boolean;
}

/** EMIS over SOAP: maps each method of `EmisClient` to an upstream operation. */
export class SoapEmisClient implements EmisClient {
  readonly #calls: UpstreamCalls;

  readonly state: UpstreamState;

  constructor(calls: UpstreamCalls, state: UpstreamState) {
    this.#calls = calls;
    this.state = state;
  }

  /** A test environment may lack practice search, which its refusal reports. */
  readonly traits: EmisClient['traits'] = {
    lacks: new Set(),
    restrictedAccountsLack: new Set(),
    cancellationReason: 'required',
  };

  practice: EmisClient['practice'] = (subject, odsCode) => this.#calls.practice(subject, odsCode);
  practiceSettings: EmisClient['practiceSettings'] = (subject, odsCode) =>
    this.#calls.practiceSettings(subject, odsCode);
  findPractices: EmisClient['findPractices'] = (subject, query) =>
    this.#calls.readAsEndUser(subject, findPractice, query);

  account: EmisClient['account'] = async (link) => {
    try {
      return await this.#calls.account(link);
    } catch (error) {
      if (error instanceof RefusedError && error.refusal === 'accountInactive') return { kind: 'inactive' };
      throw error;
    }
  };
  rememberedAccount: EmisClient['rememberedAccount'] = (link) => this.#calls.rememberedAccount(link);
  demographics: EmisClient['demographics'] = (link) => this.#calls.read(link, getDemographics, undefined);
  freeSlots: EmisClient['freeSlots'] = (link, window) => this.#calls.read(link, getAvailableAppointments, window);
  appointments: EmisClient['appointments'] = (link, past) => this.#calls.read(link, getPatientAppointments, past);
  bookAppointment: EmisClient['bookAppointment'] = (link, booking) =>
    this.#calls.write(link, bookAppointment, booking, doneOrLost);
  cancelAppointment: EmisClient['cancelAppointment'] = (link, cancellation) =>
    this.#calls.write(link, cancelAppointment, cancellation, doneOrLost);

  medicationCourses: EmisClient['medicationCourses'] = (link) =>
    this.#calls.read(link, getMedicationCourses, undefined);
  prescriptions: EmisClient['prescriptions'] = (link, range) => this.#calls.read(link, getPrescriptionRequests, range);
  requestPrescription: EmisClient['requestPrescription'] = (link, request) =>
    this.#calls.write(link, requestPrescription, request, done);
  cancelPrescriptionRequest: EmisClient['cancelPrescriptionRequest'] = (link, cancellation) =>
    this.#calls.write(link, cancelPrescriptionRequest, cancellation, doneOrNothingToCancel);

  recordSections: EmisClient['recordSections'] = (link, sections, range) =>
    this.#calls.read(link, getMedicalRecordData, { sections, range }).catch((error: unknown) => {
      throw toSectionError(error, sections);
    });
  documentContent: EmisClient['documentContent'] = (link, documentGuid) =>
    this.#calls.read(link, getMedicalRecordDocumentContent, documentGuid);
  messages: EmisClient['messages'] = (link) => this.#calls.read(link, getMessages, undefined);
  message: EmisClient['message'] = (link, messageNumber) => this.#calls.read(link, getMessage, messageNumber);
  messageRecipients: EmisClient['messageRecipients'] = (link) =>
    this.#calls.read(link, getMessageRecipients, undefined);
  sendMessage: EmisClient['sendMessage'] = (link, message) => this.#calls.write(link, sendMessage, message, doneOrLost);
  markMessageRead: EmisClient['markMessageRead'] = (link, messageNumber) =>
    this.#calls.write(link, setMessageReadState, messageNumber, doneOrLost);
  deleteMessage: EmisClient['deleteMessage'] = (link, messageNumber) =>
    this.#calls.write(link, deleteMessage, messageNumber, doneOrLost);

  detailsChange: EmisClient['detailsChange'] = (link) =>
    this.#calls.read(link, getDemographicsChangeRequest, undefined);
  requestDetailsChange: EmisClient['requestDetailsChange'] = (link, change) =>
    this.#calls.write(link, requestDemographicsChange, change, doneOrLost);
  cancelDetailsChange: EmisClient['cancelDetailsChange'] = (link) =>
    this.#calls.write(link, cancelDemographicsChangeRequest, undefined, doneOrNothingToCancel);

  registerWithLinkageKey: EmisClient['registerWithLinkageKey'] = (subject, registration) =>
    this.#calls.writeAsEndUser(subject, registerWithLinkageKey, registration);
  registerWithDemographics: EmisClient['registerWithDemographics'] = (subject, registration) =>
    this.#calls.writeAsEndUser(subject, registerWithDemographics, registration);
  resetAccountLinkageKey: EmisClient['resetAccountLinkageKey'] = (link, reset) =>
    this.#calls.write(link, resetAccountLinkageKey, reset, doneOrLost);

  endSessions: EmisClient['endSessions'] = ({ access }) => this.#calls.endSessions(access.id);
  invalidatePractice: EmisClient['invalidatePractice'] = (odsCode) => this.#calls.invalidatePractice(odsCode);
  invalidateOldPractice: EmisClient['invalidateOldPractice'] = (odsCode, ageMs) =>
    this.#calls.invalidateOldPractice(odsCode, ageMs);
  close: EmisClient['close'] = () => this.#calls.close();
}
