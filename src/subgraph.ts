import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import type { EmisConfig, IdentityConfig, RecordMemoryConfig } from './config.ts';
import { createContextFactory } from './createContext.ts';
import { createDocumentReader } from './documents/createDocumentReader.ts';
import type { UpstreamEvent } from './emis/soap/UpstreamEvent.ts';
import { createSoapEmisClient } from './emis/soap/createSoapEmisClient.ts';
import { createRequestTimes } from './http/createRequestTimes.ts';
import { createAuthenticator, type ScopePolicy } from './identity/createAuthenticator.ts';
import { createPatientLinks, type KnownLink } from './identity/createPatientLinks.ts';
import { createNhsNumberIndex } from './identity/createNhsNumberIndex.ts';
import { createSchema } from './graph/createSchema.ts';
import { createServer, type Server } from './server.ts';
import { createAttemptLimiter } from './stores/createAttemptLimiter.ts';
import { createRecordCache } from './stores/createRecordCache.ts';
import type { Log, SafeFields } from './telemetry/Log.ts';

export interface SubgraphOptions {
  readonly emis: EmisConfig;
  readonly identity: Pick<IdentityConfig, 'issuer' | 'audience' | 'level'> & { readonly keys: JWTVerifyGetKey };
  readonly idKey: Uint8Array;
  readonly patientLinks: readonly KnownLink[];
  readonly recordMemory: RecordMemoryConfig;
  /** The time as the upstream has it. */
  readonly now: () => Date;
  /** The time by which tokens end; that of the upstream when absent. */
  readonly tokenTime?: () => Date;
  /** Names what is being answered, for the upstream to be told: for the simulated one only. */
  readonly correlation?: () => string | undefined;
  readonly log: Log;
  readonly host: string;
  readonly port: number;
  readonly introspection: boolean;
  readonly hideSchemaDetails: boolean;
  readonly routerSecrets?: readonly string[];
  readonly tokenScopes: ScopePolicy;
  /** How long the reads of one request may take, and its waiting for others. */
  readonly requestTimeoutMs: number;
  readonly drainDelayMs: number;
  readonly addRoutes?: (app: FastifyInstance) => void;
}

export interface Subgraph extends Server {
  /** Asks a practice anew what it offers, the next time that it matters. */
  forgetPractice(odsCode: string): void;
}

/** Puts the parts together: everything between an HTTP request and the upstream. */
export async function createSubgraph(options: SubgraphOptions): Promise<Subgraph> {
  const clock = () => options.now().getTime();
  const recordCache = createRecordCache(
    options.recordMemory.kind === 'off'
      ? { kind: 'off' }
      : { kind: 'on', lifetimeMs: options.recordMemory.seconds * 1_000, clock },
  );
  const documents = createDocumentReader({
    onFailure: (error) => options.log.error('A document made its reader fail.', { error }),
  });
  const requestTimes = createRequestTimes(options.requestTimeoutMs);
  const emis = await createSoapEmisClient({
    ...options.emis,
    clock,
    ...(options.correlation && { correlation: options.correlation }),
    requestTime: () => requestTimes.current(),
    onEvent: (event) => logCall(options.log, event),
    onWrite: (patientId) => recordCache.invalidate(patientId),
  });
  const createContext = createContextFactory({
    emis,
    patientLinks: createPatientLinks(options.patientLinks, options.idKey),
    nhsNumberIndex: createNhsNumberIndex(options.idKey),
    attemptLimiter: createAttemptLimiter({ clock: () => options.now().getTime() }),
    idKey: options.idKey,
    recordCache,
    readDocument: (base64) => documents.read(base64),
    now: options.now,
  });
  const { tokenScopes: scopes, tokenTime: now = options.now } = options;
  const authenticate = createAuthenticator({ ...options.identity, scopes, now });
  const server = createServer({ ...options, requestTimes, schema: createSchema(), createContext, authenticate });
  return {
    start: () => server.start(),
    forgetPractice: (odsCode) => emis.forgetPractice(odsCode),
    async stop() {
      await server.stop();
      await emis.close();
      await documents.close();
    },
  };
}

/** A call that failed may be tried again unseen by the client, so that nobody else says that it did. */
function logCall(log: Log, event: UpstreamEvent): void {
  const { operation, outcome, status, code, errorReference, durationMs } = event;
  const fields: SafeFields = {
    upstreamOperation: operation,
    outcome,
    ...(status !== undefined && { status }),
    ...(code !== undefined && { faultCode: code }),
    ...(errorReference !== undefined && { faultReference: errorReference }),
    durationMs: Math.round(durationMs),
  };
  if (outcome === 'response' || outcome === 'fault') log.debug('The upstream answered.', fields);
  else log.warn('A call to the upstream failed.', fields);
}
