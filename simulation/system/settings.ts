import type { ServiceSettings } from '../../src/ServiceSettings.ts';
import { requestTimeoutMs } from '../plan/requestTimeoutMs.ts';

/** The settings of every replica. What limits a person's requests is generous: few people do many things. */
export const settings: Omit<ServiceSettings, 'port'> = {
  host: '127.0.0.1',
  explorer: false,
  introspection: true,
  hideSchemaDetails: false,
  logLevel: 'debug',
  operationNames: { operations: new Set(), clients: new Set() },
  recordCache: { kind: 'on', lifetimeMs: 60_000 },
  accountMemoryMs: 60_000,
  routerSecrets: [],
  tokenScopes: 'required',
  requestTimeoutMs,
  demand: { maxOperationCost: 20_000, maxResponseLeaves: 100_000, maxObjectLeaves: 1_000 },
  load: {
    maxRequests: 1_000,
    maxRequestsPerPerson: 1_000,
    maxCallsPerRequest: 200,
    maxCalls: 64,
    maxCallsPerPractice: 16,
    maxPracticeFailures: 5,
    requestsPerPerson: 100_000,
    requestsPerClient: 100_000,
    writesPerPerson: 10_000,
    messagesPerPerson: 10_000,
  },
  shutdownGraceMs: 30_000,
  maxConnections: 2_000,
  maxResponseBytes: 20 * 1024 * 1024,
  maxUnreadBytes: 256 * 1024 * 1024,
  unreadTimeoutMs: 10_000,
  tokenTimes: { maxAge: 86_400, requiresIssuedAt: false, leeway: 5 },
  keysMaxAgeMs: 86_400_000,
};
