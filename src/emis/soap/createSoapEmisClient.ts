import { createHttpClient } from '../http/createHttpClient.ts';
import { CallGuard } from '../load/CallGuard.ts';
import { createRequestWriter } from './contract/createRequestWriter.ts';
import { createResponseReader } from './contract/createResponseReader.ts';
import { readContract } from './contract/readContract.ts';
import { EndUserCalls } from './EndUserCalls.ts';
import { healthOf } from './healthOf.ts';
import { PracticeDirectory } from './PracticeDirectory.ts';
import { createHandshakeProfile } from './session/createHandshakeProfile.ts';
import { ProofHistory } from './session/ProofHistory.ts';
import { createSharedSessions } from './session/createSharedSessions.ts';
import { EndUserSessions } from './session/EndUserSessions.ts';
import { PatientSessions } from './session/PatientSessions.ts';
import { SoapEmisClient } from './SoapEmisClient.ts';
import { defaultLifetimes, defaultLimits, type SoapEmisClientOptions } from './SoapEmisClientOptions.ts';
import { SoapExchange } from './SoapExchange.ts';
import { UpstreamCalls } from './UpstreamCalls.ts';

/** Creates the EMIS client over SOAP. Reads the contract from its files, once, and throws if it cannot be used. */
export async function createSoapEmisClient(options: SoapEmisClientOptions): Promise<SoapEmisClient> {
  const {
    applicationId,
    clientKey,
    serverKey,
    timeouts,
    correlation,
    traceparent,
    currentDeadline,
    clock = Date.now,
  } = options;
  const { onEvent = () => {}, onWrite = () => {}, onPracticeChange = () => {}, onUnproven = () => {} } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const { maxResponseBytes } = limits;
  const lifetimes = { ...defaultLifetimes, ...options.lifetimes };
  const marginMs = lifetimes.sessionMarginMs;
  const contract = readContract();
  const endpoint = new URL(options.endpoint);
  const http = createHttpClient({
    endpoint,
    timeouts,
    tls: options.tls,
    maxConnections: limits.maxConnections,
    maxResponseBytes,
    onDate: options.onDate,
  });
  const writer = await createRequestWriter(contract);
  const reader = createResponseReader(contract, { maxResponseBytes });
  const guard = new CallGuard({
    slots: {
      maxCalls: limits.maxConnections,
      maxCallsPerPractice: limits.maxCallsPerPractice,
      maxWaitingPerPractice: limits.maxWaitingPerPractice,
      nowMs: () => performance.now(),
    },
    breakers: {
      maxFailures: limits.maxPracticeFailures,
      pausesMs: limits.practicePausesMs,
      silenceMs: timeouts?.silenceMs ?? 5_000,
      maxPractices: limits.maxPractices,
      onChange: (odsCode, state) => onPracticeChange({ odsCode, state }),
    },
  });
  const exchange = new SoapExchange({
    http,
    guard,
    healthOf,
    writer,
    reader,
    applicationId,
    onEvent,
    correlation,
    traceparent,
  });
  const shared = options.sharedSessions && createSharedSessions(options.sharedSessions, [applicationId.toLowerCase()]);
  const endUserSessions = new EndUserSessions({
    exchange,
    clock,
    marginMs,
    maxSessions: limits.maxEndUserSessions,
    shared: shared?.endUsers,
  });
  const endUsers = new EndUserCalls(exchange, endUserSessions);
  const practices = new PracticeDirectory({
    calls: endUsers,
    clock,
    practiceLifetimeMs: lifetimes.practiceMs,
    unknownPracticeLifetimeMs: lifetimes.unknownPracticeMs,
    settingsLifetimeMs: lifetimes.settingsMs,
    maxPractices: limits.maxPractices,
    sharedRecords: options.sharedRecords,
  });
  const handshake = createHandshakeProfile({ clientKey, serverKey });
  const proofs = new ProofHistory(clock);
  const patients = new PatientSessions({
    session: { exchange, endUserSessions, handshake, marginMs, proofs, onUnproven },
    queue: { maxWaitingCalls: limits.maxCallsPerSession, maxWaitMs: timeouts?.turnMs ?? 30_000 },
    accounts: { lifetimeMs: lifetimes.accountMs, clock },
    practices,
    maxSessions: limits.maxPatientSessions,
    shared: shared?.patients,
    onWrite,
  });
  return new SoapEmisClient(
    new UpstreamCalls({ practices, endUsers, patients, currentDeadline, disconnect: () => http.close() }),
    {
      callsWaiting: () => ({ ...guard.waiting, session: patients.waiting }),
      expectedWaitMs: (calls) => guard.expectedWaitMs(calls),
      isUnproven: () => proofs.concernsEveryPatient,
    },
  );
}
