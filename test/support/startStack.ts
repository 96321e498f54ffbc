import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts';
import { worldLinks } from '../../simulator/world/createWorld.ts';
import type { DocumentReaderOptions } from '../../src/documents/createDocumentReader.ts';
import { omitUndefined } from '../../src/domain/omitUndefined.ts';
import type { SoapEmisClientOptions } from '../../src/emis/soap/SoapEmisClientOptions.ts';
import type { LoadSettings, ServiceSettings } from '../../src/ServiceSettings.ts';
import type { Stores } from '../../src/stores/createRecordsByKind.ts';
import { createSubgraph } from '../../src/subgraph.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import type { Languages } from '../../src/texts/languages.ts';
import { recordResponses } from '../schemaCoverage/recordCases.ts';
import { createTestIssuer, type TestIssuer } from './createTestIssuer.ts';
import { memoryStores } from './memoryStores.ts';
import { schema } from './schema.ts';

export interface QueryResponse {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: { code: string; retryable?: boolean; retryAfterSeconds?: number };
  }[];
  /** The header `Retry-After`, if there is one. */
  readonly retryAfter?: string;
}

/** A person whose token has additional claims. */
export interface Claims {
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface QueryOptions {
  /** The subject of the caller, or a token to send as given; null sends no token. The default is the first person. */
  readonly as?: string | { readonly token: string } | Claims | null;
}

export interface Stack extends Replica {
  /** Starts another subgraph over the same simulator, which the test stops. With a volatile store it shares sessions. */
  startReplica(stores: Stores): Promise<Replica>;
  /** Creates a valid token for one hour. It has every scope unless scopes are given. */
  tokenFor(subject: string, scope?: string): Promise<string>;
  readonly simulator: Simulator;
  readonly issuer: TestIssuer;
  /** @returns a function that sends operations to another program at an address */
  queryAt(url: string): Replica['query'];
  /** The operations of the upstream calls since the start or the last `clearCalls`, in order of arrival. */
  calls(): string[];
  clearCalls(): void;
  /** The parsed lines of the log. */
  readonly logLines: Record<string, unknown>[];
}

export interface StackOptions extends SimulatorOptions {
  /** Starts something between client and simulator, and returns its endpoint. */
  readonly through?: (endpoint: string) => Promise<string>;
  /** The timeouts of the client. Default: those of the client. */
  readonly timeouts?: SoapEmisClientOptions['timeouts'];
  /** The languages of the texts. Default: those of the product. */
  readonly languages?: Languages;
  /** The limits for reading documents. Default: those of the reader. */
  readonly documentReader?: Omit<DocumentReaderOptions, 'onFailure'>;
  /** Settings that differ from those below. */
  readonly settings?: Partial<ServiceSettings>;
  /** Default: empty stores in memory. */
  readonly stores?: Stores;
}

const idKey = Buffer.alloc(32, 'k');

/** The default limits of the product. */
export const defaultDemand = {
  maxOperationCost: 20_000,
  maxResponseLeaves: 100_000,
};

/** Limits that only tests of limits reach. */
export const generousLoad: LoadSettings = {
  maxRequests: 10_000,
  maxCallsPerRequest: 10_000,
  maxCalls: 64,
  maxCallsPerPractice: 64,
  maxPracticeFailures: 1_000,
  requestsPerPerson: 1_000_000,
  requestsPerClient: 1_000_000,
  writesPerPerson: 1_000_000,
  messagesPerPerson: 1_000_000,
};

const testSettings: ServiceSettings = {
  host: '127.0.0.1',
  port: 0,
  explorer: false,
  introspection: true,
  hideSchemaDetails: false,
  logLevel: 'debug',
  recordCache: { kind: 'on', lifetimeMs: 60_000 },
  routerSecrets: [],
  tokenScopes: 'required',
  requestTimeoutMs: 25_000,
  // Tests select every field of long pages.
  demand: { maxOperationCost: 1_000_000, maxResponseLeaves: 10_000_000 },
  load: generousLoad,
  shutdownGraceMs: 30_000,
  maxConnections: 2_000,
  maxResponseBytes: 20 * 1024 * 1024,
  maxUnreadBytes: 256 * 1024 * 1024,
  unreadTimeoutMs: 10_000,
  tokenTimes: { maxAge: 86_400, requiresIssuedAt: false, leeway: 5 },
  keysMaxAgeMs: 86_400_000,
};

/** One subgraph over the simulator of a stack. */
export interface Replica {
  /** Sends an operation over HTTP. */
  query(operation: string, variables?: Record<string, unknown>, options?: QueryOptions): Promise<QueryResponse>;
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the simulator, the client and the server with the real schema, over real HTTP and SOAP on loopback. With `now`
 * they share a clock that stands still until `simulator.clock` moves it.
 */
export async function startStack({
  settings,
  timeouts,
  through,
  stores,
  languages,
  documentReader,
  ...simulated
}: StackOptions = {}): Promise<Stack> {
  const [simulator, issuer] = await Promise.all([startSimulator(simulated), createTestIssuer()]);
  const { endpoint, applicationId, clientKey, serverKey, world, clock } = simulator;
  const upstreamEndpoint = through ? await through(endpoint) : endpoint;
  const logLines: Record<string, unknown>[] = [];

  async function authorization(as: QueryOptions['as'] = world.people[0]?.subject ?? null): Promise<object> {
    if (as === null) return {};
    const token =
      typeof as === 'object' && 'token' in as
        ? as.token
        : await (typeof as === 'string'
            ? issuer.tokenFor(as, clock.now())
            : issuer.tokenFor(as.subject, clock.now(), as.claims));
    return { authorization: `Bearer ${token}` };
  }

  function queryAt(url: string): Replica['query'] {
    return async (query, variables, { as } = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await authorization(as)) },
        body: JSON.stringify({ query, variables }),
      });
      return {
        status: response.status,
        ...omitUndefined({ retryAfter: response.headers.get('retry-after') ?? undefined }),
        ...((await response.json()) as Omit<QueryResponse, 'status' | 'retryAfter'>),
      };
    };
  }

  async function startReplica(own: Stores): Promise<Replica> {
    const server = await createSubgraph({
      emis: {
        endpoint: upstreamEndpoint,
        applicationId,
        clientKey,
        serverKey,
        sessions: own.volatile ? 'shared' : 'own',
        ...(timeouts && { timeouts }),
      },
      identity: issuer,
      idKey,
      patientLinks: worldLinks(world),
      stores: own,
      now: () => clock.now(),
      log: createLog('debug', { write: (line) => void logLines.push(JSON.parse(line) as Record<string, unknown>) }),
      settings: { ...testSettings, ...settings },
      // Tests must not depend on how busy the machine is.
      delayMs: () => 0,
      drainDelayMs: 0,
      addRoutes: (app) => recordResponses(app, schema),
      ...(languages && { languages }),
      ...(documentReader && { documentReader }),
    });
    const url = await server.start();
    return { query: queryAt(url), url, stop: () => server.stop() };
  }

  const first = await startReplica(stores ?? memoryStores(() => clock.now().getTime()));
  return {
    ...first,
    startReplica,
    issuer,
    queryAt,
    tokenFor: (subject, scope) => issuer.tokenFor(subject, clock.now(), scope === undefined ? {} : { scope }),
    simulator,
    calls: () => simulator.ledger.map((entry) => entry.operation),
    clearCalls: () => simulator.clearLedger(),
    logLines,
    async stop() {
      await first.stop();
      await simulator.stop();
    },
  };
}
