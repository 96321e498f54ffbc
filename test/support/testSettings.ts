import type { LoadSettings, ServiceSettings } from '../../src/ServiceSettings.ts';

/** The default limits of the product. */
export const defaultDemand = {
  maxOperationCost: 20_000,
  maxResponseLeaves: 100_000,
  maxObjectLeaves: 1_000,
};

/** Limits that only tests of limits reach. */
export const generousLoad: LoadSettings = {
  maxRequests: 10_000,
  maxRequestsPerPerson: 10_000,
  maxCallsPerRequest: 10_000,
  maxCalls: 64,
  maxCallsPerPractice: 64,
  maxPracticeFailures: 1_000,
  requestsPerPerson: 1_000_000,
  requestsPerClient: 1_000_000,
  writesPerPerson: 1_000_000,
  messagesPerPerson: 1_000_000,
};

/** The settings of the subgraph of a stack. */
export const testSettings: ServiceSettings = {
  host: '127.0.0.1',
  port: 0,
  explorer: false,
  introspection: true,
  hideSchemaDetails: false,
  logLevel: 'debug',
  operationNames: { operations: new Set(['Overview', 'Screen']), clients: new Set(['example-app']) },
  recordCache: { kind: 'on', lifetimeMs: 60_000 },
  accountMemoryMs: 60_000,
  routerSecrets: [],
  tokenScopes: 'required',
  requestTimeoutMs: 25_000,
  // Tests select every field of long pages.
  demand: { maxOperationCost: 1_000_000, maxResponseLeaves: 10_000_000, maxObjectLeaves: 100_000 },
  load: generousLoad,
  shutdownGraceMs: 30_000,
  maxConnections: 2_000,
  maxResponseBytes: 20 * 1024 * 1024,
  maxUnreadBytes: 256 * 1024 * 1024,
  unreadTimeoutMs: 10_000,
  tokenTimes: { maxAge: 86_400, requiresIssuedAt: false, leeway: 5 },
  keysMaxAgeMs: 86_400_000,
};
