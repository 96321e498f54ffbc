import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts';
import { worldLinks } from '../../simulator/world/createWorld.ts';
import type { DocumentReaderOptions } from '../../src/documents/createDocumentReader.ts';
import type { SoapEmisClientOptions } from '../../src/emis/soap/SoapEmisClientOptions.ts';
import type { ServiceSettings } from '../../src/ServiceSettings.ts';
import type { Stores } from '../../src/stores/createRecordsByKind.ts';
import { createSubgraph } from '../../src/subgraph.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import type { Languages } from '../../src/texts/languages.ts';
import { recordResponses } from '../schemaCoverage/recordCases.ts';
import { createQueryAt, type Query } from './createQueryAt.ts';
import { createTestIssuer, type TestIssuer } from './createTestIssuer.ts';
import { memoryStores } from './memoryStores.ts';
import { schema } from './schema.ts';
import { writeTo, type LogLine } from './readLog.ts';
import { testSettings } from './testSettings.ts';

export type { Claims, QueryOptions, QueryResponse } from './createQueryAt.ts';

export interface Stack extends Replica {
  /** Starts another subgraph over the same simulator, which the test stops. With a volatile store it shares sessions. */
  startReplica(stores: Stores): Promise<Replica>;
  /** Creates a valid token for one hour. It has every scope unless scopes are given. */
  tokenFor(subject: string, scope?: string): Promise<string>;
  readonly simulator: Simulator;
  readonly issuer: TestIssuer;
  /** @returns a function that sends operations to another program at an address */
  queryAt(url: string): Query;
  /** The operations of the upstream calls since the start or the last `clearCalls`, in order of arrival. */
  calls(): string[];
  clearCalls(): void;
  /** The parsed lines of the log, without those of `requestLines`. */
  readonly logLines: LogLine[];
  /** The line of each GraphQL request. */
  readonly requestLines: LogLine[];
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
  /** Default: neither traces nor metrics. */
  readonly telemetry?: Telemetry;
  /** When true, calls to the upstream carry the trace of their request. */
  readonly tracesUpstream?: boolean;
  /** Default: empty stores in memory. */
  readonly stores?: Stores;
}

const idKey = Buffer.alloc(32, 'k');

/** One subgraph over the simulator of a stack. */
export interface Replica {
  query: Query;
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
  telemetry,
  tracesUpstream,
  ...simulated
}: StackOptions = {}): Promise<Stack> {
  const [simulator, issuer] = await Promise.all([startSimulator(simulated), createTestIssuer()]);
  const { endpoint, applicationId, clientKey, serverKey, world, clock } = simulator;
  const upstreamEndpoint = through ? await through(endpoint) : endpoint;
  const logLines: LogLine[] = [];
  const requestLines: LogLine[] = [];

  const queryAt = createQueryAt({ issuer, now: () => clock.now(), first: world.people[0]?.subject ?? null });

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
      log: createLog('debug', { write: writeTo({ requests: requestLines, others: logLines }) }),
      settings: { ...testSettings, ...settings },
      // Tests must not depend on how busy the machine is.
      delayMeter: { restart: () => undefined, delayMs: () => 0 },
      drainDelayMs: 0,
      // Benchmarks start a stack without the test runner.
      addRoutes: (app) => (process.env['VITEST'] === undefined ? undefined : recordResponses(app, schema)),
      ...(telemetry && { telemetry }),
      ...(tracesUpstream !== undefined && { tracesUpstream }),
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
    requestLines,
    async stop() {
      await first.stop();
      await simulator.stop();
    },
  };
}
