import { createAnswerReader } from './contract/createAnswerReader.ts';
import { createRequestWriter } from './contract/createRequestWriter.ts';
import { readContract } from './contract/readContract.ts';
import type { EmisClient } from '../EmisClient.ts';
import { PracticeDirectory } from './PracticeDirectory.ts';
import { EndUserSessions } from './session/EndUserSessions.ts';
import { createHandshakeProfile } from './session/handshake.ts';
import { PatientSessions } from './session/PatientSessions.ts';
import { SoapEmisClient } from './SoapEmisClient.ts';
import { defaultLifetimes, defaultLimits, type SoapEmisClientOptions } from './SoapEmisClientOptions.ts';
import { SoapExchange } from './SoapExchange.ts';
import { createHttpClient } from '../http/httpClient.ts';
import { UpstreamCalls } from './UpstreamCalls.ts';

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
    requestTime: options.requestTime,
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
    queue: {
      limit: limits.callsPerSession,
      waitMs: timeouts?.turnMs ?? 30_000,
      requestTime: options.requestTime,
    },
    practices,
    limit: limits.patientSessions,
    onWrite,
  });
  return new SoapEmisClient(
    new UpstreamCalls({ practices, patients, requestTime: options.requestTime, disconnect: () => http.close() }),
  );
}
