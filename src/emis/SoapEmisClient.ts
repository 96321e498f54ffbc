import type { PatientLink } from '../domain/patient.ts';
import { RefusedError } from '../domain/refusal.ts';
import { UpstreamError } from '../domain/upstreamError.ts';
import { createAnswerReader } from './contract/createAnswerReader.ts';
import { createRequestWriter } from './contract/createRequestWriter.ts';
import { readContract } from './contract/readContract.ts';
import type { EmisClient, WriteOutcome } from './EmisClient.ts';
import type { OperationName } from './generated/contract.ts';
import { bookAppointment } from './operations/bookAppointment.ts';
import { cancelAppointment } from './operations/cancelAppointment.ts';
import { cancelDemographicsChangeRequest } from './operations/cancelDemographicsChangeRequest.ts';
import { cancelPrescriptionRequest } from './operations/cancelPrescriptionRequest.ts';
import { deleteMessage } from './operations/deleteMessage.ts';
import { findPractice } from './operations/findPractice.ts';
import { getAvailableAppointments } from './operations/getAvailableAppointments.ts';
import { getDemographics } from './operations/getDemographics.ts';
import { getDemographicsChangeRequest } from './operations/getDemographicsChangeRequest.ts';
import { getMedicalRecordData } from './operations/getMedicalRecordData.ts';
import { getMedicalRecordDocumentContent } from './operations/getMedicalRecordDocumentContent.ts';
import { getMedicationCourses } from './operations/getMedicationCourses.ts';
import { getMessage } from './operations/getMessage.ts';
import { getMessageRecipients } from './operations/getMessageRecipients.ts';
import { getMessages } from './operations/getMessages.ts';
import { getPatientAppointments } from './operations/getPatientAppointments.ts';
import { getPrescriptionRequests } from './operations/getPrescriptionRequests.ts';
import { getUserOptions } from './operations/getUserOptions.ts';
import { registerWithDemographics } from './operations/registerWithDemographics.ts';
import { registerWithLinkageKey } from './operations/registerWithLinkageKey.ts';
import { requestDemographicsChange } from './operations/requestDemographicsChange.ts';
import { requestPrescription } from './operations/requestPrescription.ts';
import { resetAccountLinkageKey } from './operations/resetAccountLinkageKey.ts';
import { sendMessage } from './operations/sendMessage.ts';
import { setMessageReadState } from './operations/setMessageReadState.ts';
import type { UpstreamOperation } from './operations/UpstreamOperation.ts';
import { mapAnswer, valueOf } from './Outcome.ts';
import type { Outcome } from './Outcome.ts';
import { PracticeDirectory } from './PracticeDirectory.ts';
import { EndUserSessions } from './session/EndUserSessions.ts';
import { createHandshakeProfile } from './session/handshake.ts';
import { PatientSessions } from './session/PatientSessions.ts';
import { defaultLifetimes, defaultLimits, type SoapEmisClientOptions } from './SoapEmisClientOptions.ts';
import { SoapExchange } from './SoapExchange.ts';
import { createHttpClient } from './transport/httpClient.ts';

export type { SoapEmisClientOptions } from './SoapEmisClientOptions.ts';

/** The upstream over SOAP. Reads the contract from its files, once. Throws if they cannot be used. */
export async function createSoapEmisClient(options: SoapEmisClientOptions): Promise<EmisClient> {
  const contract = readContract();
  const limits = { ...defaultLimits, ...options.limits };
  const { practiceMs, settingsMs, sessionMarginMs: marginMs } = { ...defaultLifetimes, ...options.lifetimes };
  const {
    applicationId,
    clientKey,
    serverKey,
    timeouts,
    clock = Date.now,
    onEvent = () => {},
    onWrite = () => {},
  } = options;
  const endpoint = new URL(options.endpoint);
  const http = createHttpClient({ endpoint, timeouts, connections: limits.connections, maxBytes: limits.answerBytes });
  const exchange = new SoapExchange({
    http,
    writer: await createRequestWriter(contract),
    reader: createAnswerReader(contract, { maxBytes: limits.answerBytes }),
    applicationId,
    onEvent,
    correlation: options.correlation,
  });
  const endUserSessions = new EndUserSessions({ exchange, clock, marginMs, limit: limits.endUserSessions });
  const practices = new PracticeDirectory({
    exchange,
    endUserSessions,
    clock,
    practiceLifetimeMs: practiceMs,
    settingsLifetimeMs: settingsMs,
    limit: limits.practices,
  });
  const handshake = createHandshakeProfile({ clientKey, serverKey });
  const patients = new PatientSessions({
    session: { exchange, endUserSessions, handshake, marginMs },
    queue: { limit: limits.callsPerSession, waitMs: timeouts?.turnMs ?? 30_000 },
    practices,
    limit: limits.patientSessions,
    onWrite,
  });
  return new SoapEmisClient(practices, patients, () => http.close());
}

class SoapEmisClient implements EmisClient {
  readonly #practices: PracticeDirectory;
  readonly #patients: PatientSessions;
  readonly #disconnect: () => Promise<void>;
  readonly #underWay = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(practices: PracticeDirectory, patients: PatientSessions, disconnect: () => Promise<void>) {
    this.#practices = practices;
    this.#patients = patients;
    this.#disconnect = disconnect;
  }

  practice: EmisClient['practice'] = (subject, odsCode) =>
    this.#track(() => this.#practices.practice(subject, odsCode));
  practiceSettings: EmisClient['practiceSettings'] = (subject, odsCode) =>
    this.#track(() => this.#practices.settings(subject, odsCode));
  findPractices: EmisClient['findPractices'] = (subject, query) =>
    this.#track(() => this.#practices.ask(subject, findPractice, query));

  account: EmisClient['account'] = async (link) => {
    try {
      return await this.#read(link, getUserOptions, undefined);
    } catch (error) {
      if (error instanceof RefusedError && error.refusal === 'accountInactive') return { kind: 'inactive' };
      throw error;
    }
  };
  demographics: EmisClient['demographics'] = (link) => this.#read(link, getDemographics, undefined);
  freeSlots: EmisClient['freeSlots'] = (link, window) => this.#read(link, getAvailableAppointments, window);
  appointments: EmisClient['appointments'] = (link, past) => this.#read(link, getPatientAppointments, past);
  bookAppointment: EmisClient['bookAppointment'] = (link, booking) =>
    this.#write(link, bookAppointment, booking, doneOrLost);
  cancelAppointment: EmisClient['cancelAppointment'] = (link, cancellation) =>
    this.#write(link, cancelAppointment, cancellation, doneOrLost);

  medicationCourses: EmisClient['medicationCourses'] = (link) => this.#read(link, getMedicationCourses, undefined);
  prescriptions: EmisClient['prescriptions'] = (link, span) => this.#read(link, getPrescriptionRequests, span);
  requestPrescription: EmisClient['requestPrescription'] = (link, wish) =>
    this.#write(link, requestPrescription, wish, done);
  cancelPrescriptionRequest: EmisClient['cancelPrescriptionRequest'] = (link, withdrawal) =>
    this.#write(link, cancelPrescriptionRequest, withdrawal, doneOrNothingToWithdraw);

  recordSections: EmisClient['recordSections'] = (link, sections, range) =>
    this.#read(link, getMedicalRecordData, { sections, range });
  documentContent: EmisClient['documentContent'] = (link, documentGuid) =>
    this.#read(link, getMedicalRecordDocumentContent, documentGuid);
  messages: EmisClient['messages'] = (link) => this.#read(link, getMessages, undefined);
  message: EmisClient['message'] = (link, messageNumber) => this.#read(link, getMessage, messageNumber);
  messageRecipients: EmisClient['messageRecipients'] = (link) => this.#read(link, getMessageRecipients, undefined);
  sendMessage: EmisClient['sendMessage'] = (link, message) => this.#write(link, sendMessage, message, doneOrLost);
  markMessageRead: EmisClient['markMessageRead'] = (link, messageNumber) =>
    this.#write(link, setMessageReadState, messageNumber, doneOrLost);
  deleteMessage: EmisClient['deleteMessage'] = (link, messageNumber) =>
    this.#write(link, deleteMessage, messageNumber, doneOrLost);

  detailsChange: EmisClient['detailsChange'] = (link) => this.#read(link, getDemographicsChangeRequest, undefined);
  requestDetailsChange: EmisClient['requestDetailsChange'] = (link, wish) =>
    this.#write(link, requestDemographicsChange, wish, doneOrLost);
  withdrawDetailsChange: EmisClient['withdrawDetailsChange'] = (link) =>
    this.#write(link, cancelDemographicsChangeRequest, undefined, doneOrNothingToWithdraw);

  registerWithLinkageKey: EmisClient['registerWithLinkageKey'] = (subject, registration) =>
    this.#change(subject, registerWithLinkageKey, registration);
  registerWithDemographics: EmisClient['registerWithDemographics'] = (subject, registration) =>
    this.#change(subject, registerWithDemographics, registration);
  resetAccountLinkageKey: EmisClient['resetAccountLinkageKey'] = (link, reset) =>
    this.#write(link, resetAccountLinkageKey, reset, doneOrLost);

  endSessions({ relationshipId }: PatientLink): void {
    this.#patients.end(relationshipId);
  }

  forgetPractice(odsCode: string): void {
    this.#practices.forget(odsCode);
  }

  close(): Promise<void> {
    this.#closing ??= this.#drain();
    return this.#closing;
  }

  async #drain(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
    await this.#disconnect();
  }

  #read<O extends OperationName, Input, Output>(
    link: PatientLink,
    { name, toRequest, toDomain }: UpstreamOperation<O, Input, Output>,
    input: Input,
  ): Promise<Output> {
    return this.#track(async () => {
      const call = { operation: name, request: toRequest(input), isWrite: false };
      return toDomain(valueOf(await this.#patients.call(link, call)), input);
    });
  }

  /** `toOutcome` says what the answer means for whether it is done. */
  #write<O extends OperationName, Input, Output, T>(
    link: PatientLink,
    { name, toRequest, toDomain, endsSession }: UpstreamOperation<O, Input, Output>,
    input: Input,
    toOutcome: (answer: Output) => WriteOutcome<T>,
  ): Promise<WriteOutcome<T>> {
    return this.#track(async () => {
      const call = { operation: name, request: toRequest(input), isWrite: true, endsSession };
      const outcome = await this.#patients.call(link, call);
      return toWriteOutcome(
        mapAnswer(outcome, (response) => toDomain(response, input)),
        toOutcome,
      );
    });
  }

  /** The same for a change that needs no patient session. */
  #change<O extends OperationName, Input extends { readonly odsCode: string }, Output>(
    subject: string,
    operation: UpstreamOperation<O, Input, Output>,
    input: Input,
  ): Promise<WriteOutcome<Output>> {
    return this.#track(async () =>
      toWriteOutcome(await this.#practices.change(subject, operation, input, input.odsCode), done),
    );
  }

  async #track<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new UpstreamError('UPSTREAM_UNAVAILABLE', 'closing', { isRetryable: false });
    const promise = work();
    this.#underWay.add(promise);
    try {
      return await promise;
    } finally {
      this.#underWay.delete(promise);
    }
  }
}

function toWriteOutcome<A, T>(outcome: Outcome<A>, toOutcome: (answer: A) => WriteOutcome<T>): WriteOutcome<T> {
  if (outcome.kind === 'refused') return { kind: 'refused', refusal: outcome.refusal };
  if (outcome.kind === 'failed' && outcome.mayBeDone) return { kind: 'lost' };
  return toOutcome(valueOf(outcome));
}

function done<T>(value: T): WriteOutcome<T> {
  return { kind: 'done', value };
}

/** "No" without a reason is never sent for these by rights, so it is looked into like no answer. */
function doneOrLost(isDone: boolean): WriteOutcome {
  return isDone ? { kind: 'done', value: undefined } : { kind: 'lost' };
}

/** For these "no" has one meaning: there was nothing left. */
function doneOrNothingToWithdraw(isDone: boolean): WriteOutcome {
  return isDone ? { kind: 'done', value: undefined } : { kind: 'refused', refusal: 'nothingToWithdraw' };
}
