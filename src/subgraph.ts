import { createContextFactory } from './createContext.ts';
import { createDocumentReader } from './documents/createDocumentReader.ts';
import { traceDocuments } from './documents/traceDocuments.ts';
import { createSoapEmisClient } from './emis/soap/createSoapEmisClient.ts';
import { createCostEstimator } from './graph/createCostEstimator.ts';
import { createLengthCheck } from './graph/createLengthCheck.ts';
import { createLeafCounter } from './graph/countLeaves.ts';
import { createObjectLeafCounter } from './graph/countObjectLeaves.ts';
import { createSchema } from './graph/createSchema.ts';
import { createWorkQueue } from './graph/createWorkQueue.ts';
import { sliceLists } from './graph/sliceLists.ts';
import { createAdmission } from './http/createAdmission.ts';
import { createDelayMeter } from './http/createDelayMeter.ts';
import { createRequestDeadlines } from './http/createRequestDeadlines.ts';
import { limitRequests } from './http/limitRequests.ts';
import { createAuthenticator } from './identity/createAuthenticator.ts';
import { createIdentityCheck } from './identity/createIdentityCheck.ts';
import { maxWrongNhsNumbers } from './identity/createGuessLimits.ts';
import { createNhsNumberIndex } from './identity/createNhsNumberIndex.ts';
import { createPatientLinks } from './identity/createPatientLinks.ts';
import { createPseudonyms } from './ids/createPseudonyms.ts';
import { deriveKey } from './ids/deriveKey.ts';
import { deriveRecordNameKey } from './ids/deriveRecordNameKey.ts';
import { observeProcess } from './observeProcess.ts';
import { createPracticeStates, reportCall } from './reportUpstream.ts';
import { createServer, type Server } from './server.ts';
import { limitWrites } from './services/limitWrites.ts';
import { createAttemptLimiter } from './stores/createAttemptLimiter.ts';
import { createRecordCache } from './stores/createRecordCache.ts';
import { createRates } from './stores/createRates.ts';
import type { Bucket } from './stores/createRateLimiter.ts';
import { createWriteJournal } from './stores/createWriteJournal.ts';
import { createRecordsByKind, createVolatileRecords } from './stores/createRecordsByKind.ts';
import type { SubgraphOptions } from './SubgraphOptions.ts';
import { createSafeNames } from './telemetry/createSafeNames.ts';
import { currentSpan } from './telemetry/inSpan.ts';
import { logFailure } from './telemetry/logFailure.ts';
import { noTelemetry } from './telemetry/Telemetry.ts';
import { toUpstreamOptions } from './toUpstreamOptions.ts';

interface Subgraph extends Server {
  /** Removes a practice and its settings from the cache. */
  invalidatePractice(odsCode: string): void;
}

/** The composition root: creates everything between an HTTP request and the upstream. */
export async function createSubgraph(options: SubgraphOptions): Promise<Subgraph> {
  const { settings, idKey, log, clockSkew, telemetry = noTelemetry } = options;
  const clock = () => options.now().getTime();
  const practiceStates = createPracticeStates(log);
  const nameKey = deriveRecordNameKey(idKey);
  const currentDeadline = () => requestDeadlines.current();
  const currentBudget = () => currentDeadline()?.storeWaits;
  const records = createRecordsByKind(options.stores, nameKey, currentBudget);
  const volatileRecords = createVolatileRecords(options.stores, nameKey, currentBudget);
  const recordCache = createRecordCache(
    settings.recordCache.kind === 'on' ? { ...settings.recordCache, clock } : settings.recordCache,
  );
  const documents = createDocumentReader({
    ...options.documentReader,
    onFailure: (error) => logFailure(log, 'own', 'The document reader failed.', { error }),
  });
  const { load, requestTimeoutMs } = settings;
  const rates = createRates(records<Bucket>('rate'), clock, load);
  const requestDeadlines = createRequestDeadlines({
    timeoutMs: requestTimeoutMs,
    maxCalls: load.maxCallsPerRequest,
    admission: createAdmission({
      maxRequests: load.maxRequests,
      maxRequestsPerPerson: load.maxRequestsPerPerson,
      timeoutMs: requestTimeoutMs,
      expectedWaitMs: (calls) => emis.state.expectedWaitMs(calls),
      delayMeter: options.delayMeter ?? createDelayMeter(),
    }),
  });
  const emis = await createSoapEmisClient({
    ...toUpstreamOptions(settings),
    ...options.emis,
    clock,
    ...(volatileRecords && { sharedRecords: volatileRecords }),
    ...(options.emis.sessions === 'shared' && volatileRecords && { sharedSessions: { records: volatileRecords } }),
    ...(options.correlation && { correlation: options.correlation }),
    ...(options.tracesUpstream === true && { traceparent: () => currentSpan()?.traceparent }),
    currentDeadline,
    onEvent: (event) => reportCall(log, event),
    onPracticeChange: (change) => practiceStates.report(change),
    onUnproven: (detail) =>
      log.error('Security: the upstream did not prove its identity, or refused our proof.', {
        code: 'UPSTREAM_UNPROVEN',
        detail,
      }),
    ...(clockSkew && { onDate: (response) => clockSkew.observe('emis', response) }),
    onWrite: (patientId) => recordCache.invalidate(patientId),
  });
  const patientLinks = createPatientLinks({ records: records('link'), idKey, known: options.patientLinks });
  const createContext = createContextFactory({
    emis,
    patientLinks,
    checkIdentity: createIdentityCheck(patientLinks, log),
    guessLimiter: createAttemptLimiter({ records: records('attempts'), clock, maxAttempts: maxWrongNhsNumbers }),
    nhsNumberIndex: createNhsNumberIndex(idKey),
    writeJournal: createWriteJournal({
      records: records('write'),
      fingerprintKey: deriveKey(idKey, 'fingerprints of inputs'),
      clock,
      leaseMs: settings.requestTimeoutMs * 2,
    }),
    currentDeadline,
    attemptLimiter: createAttemptLimiter({ records: records('attempts'), clock }),
    limitWrite: limitWrites(rates),
    idKey,
    recordCache,
    readDocument: traceDocuments((base64, facts) => documents.read(base64, { ...facts, deadline: currentDeadline() })),
    now: options.now,
  });
  const authenticator = createAuthenticator({
    ...options.identity,
    scopes: settings.tokenScopes,
    times: settings.tokenTimes,
    now: options.tokenTime ?? options.now,
  });
  const schema = createSchema();
  const workQueue = createWorkQueue();
  const estimateCost = createCostEstimator(schema);
  sliceLists(schema, {
    queue: workQueue,
    currentDeadline,
    maxResponseLeaves: settings.demand.maxResponseLeaves,
    checkLength: createLengthCheck(estimateCost, settings.demand.maxOperationCost),
  });
  const demand = {
    measures: {
      estimateCost,
      countLeaves: createLeafCounter(schema),
      countObjectLeaves: createObjectLeafCounter(schema),
    },
    limits: settings.demand,
    queue: workQueue,
  };
  const server = createServer({
    ...options,
    telemetry,
    names: createSafeNames(settings.operationNames, createPseudonyms(idKey)),
    requestDeadlines,
    schema,
    createContext,
    isUpstreamUnproven: () => emis.state.isUnproven(),
    authenticate: limitRequests(authenticator, rates),
    demand,
  });
  observeProcess(telemetry, {
    server,
    upstream: emis.state,
    practices: practiceStates,
    documents,
    storeState: options.storeState,
    isStoreNew: options.isStoreNew,
    clockSkew,
  });
  return {
    start: () => server.start(),
    requestsInProgress: () => server.requestsInProgress(),
    invalidatePractice: (odsCode) => emis.invalidatePractice(odsCode),
    async stop() {
      await server.stop();
      await emis.close();
      await documents.close();
    },
  };
}
