import type { EmisClient } from '../EmisClient.ts';
import { createHttpClient } from '../http/createHttpClient.ts';
import { createRequestWriter } from './contract/createRequestWriter.ts';
import { createResponseReader } from './contract/createResponseReader.ts';
import { readContract } from './contract/readContract.ts';
import { EndUserCalls } from './EndUserCalls.ts';
import { PracticeDirectory } from './PracticeDirectory.ts';
import { createHandshakeProfile } from './session/createHandshakeProfile.ts';
import { EndUserSessions } from './session/EndUserSessions.ts';
import { PatientSessions } from './session/PatientSessions.ts';
import { SoapEmisClient } from './SoapEmisClient.ts';
import { defaultLifetimes, defaultLimits, type SoapEmisClientOptions } from './SoapEmisClientOptions.ts';
import { SoapExchange } from './SoapExchange.ts';
import { UpstreamCalls } from './UpstreamCalls.ts';

/** Creates the EMIS client over SOAP. Reads the contract from its files, once, and throws if it cannot be used. */
export async function createSoapEmisClient(options: SoapEmisClientOptions): Promise<EmisClient> {
  const { applicationId, clientKey, serverKey, timeouts, correlation, currentDeadline, clock = Date.now } = options;
  const { onEvent = () => {}, onWrite = () => {} } = options;
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
  });
  const writer = await createRequestWriter(contract);
  const reader = createResponseReader(contract, { maxResponseBytes });
  const exchange = new SoapExchange({ http, writer, reader, applicationId, onEvent, correlation });
  const endUserSessions = new EndUserSessions({ exchange, clock, marginMs, maxSessions: limits.maxEndUserSessions });
  const endUsers = new EndUserCalls(exchange, endUserSessions);
  const practices = new PracticeDirectory({
    calls: endUsers,
    clock,
    practiceLifetimeMs: lifetimes.practiceMs,
    settingsLifetimeMs: lifetimes.settingsMs,
    maxPractices: limits.maxPractices,
  });
  const handshake = createHandshakeProfile({ clientKey, serverKey });
  const patients = new PatientSessions({
    session: { exchange, endUserSessions, handshake, marginMs },
    queue: { maxWaitingCalls: limits.maxCallsPerSession, maxWaitMs: timeouts?.turnMs ?? 30_000 },
    practices,
    maxSessions: limits.maxPatientSessions,
    onWrite,
  });
  return new SoapEmisClient(
    new UpstreamCalls({ practices, endUsers, patients, currentDeadline, disconnect: () => http.close() }),
  );
}
