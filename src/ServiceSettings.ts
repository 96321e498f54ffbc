import type { DemandLimits } from './domain/DemandLimits.ts';
import type { OperationNames } from './domain/OperationNames.ts';
import type { TokenTimes } from './identity/tokenTimes.ts';
import type { ScopePolicy } from './identity/readScopes.ts';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

/** The settings that hold for any upstream. config.ts reads them, and they are passed on as one value. */
export interface ServiceSettings {
  readonly host: string;
  /** 0 chooses a free port. */
  readonly port: number;
  readonly explorer: boolean;
  readonly introspection: boolean;
  /** When true, errors do not suggest names of the schema. Without introspection they never do. */
  readonly hideSchemaDetails: boolean;
  readonly logLevel: LogLevel;
  /** Other names that clients choose are not logged. */
  readonly operationNames: OperationNames;
  readonly recordCache: RecordCacheSettings;
  /** How long an account is remembered, at most, in milliseconds. 0: every request reads it. */
  readonly accountMemoryMs: number;
  /** GraphQL requests must carry one of these in `router-authorization`. When empty, no secret is required. */
  readonly routerSecrets: readonly string[];
  readonly tokenScopes: ScopePolicy;
  /** The time limit for the reads of one request, including its waits for other requests. */
  readonly requestTimeoutMs: number;
  /** The time in which a shutdown lets requests complete. */
  readonly shutdownGraceMs: number;
  /** Further connections are closed. */
  readonly maxConnections: number;
  readonly maxResponseBytes: number;
  /** The limit of all responses together that callers have not read yet. */
  readonly maxUnreadBytes: number;
  /** The time after which a connection is closed that takes nothing of its response. */
  readonly unreadTimeoutMs: number;
  readonly tokenTimes: TokenTimes;
  /** The time for which the issuer's keys are used while they cannot be fetched again. */
  readonly keysMaxAgeMs: number;
  readonly demand: DemandLimits;
  readonly load: LoadSettings;
}

/** How much work is accepted. docs/reliability.md explains each limit. */
export interface LoadSettings {
  /** The requests in progress in this process. */
  readonly maxRequests: number;
  /** Those of one person among them. */
  readonly maxRequestsPerPerson: number;
  /** The upstream calls of one request. */
  readonly maxCallsPerRequest: number;
  /** The upstream calls at once, in all and to one practice. */
  readonly maxCalls: number;
  readonly maxCallsPerPractice: number;
  /** The failures in a row after which calls to a practice are refused for a while. */
  readonly maxPracticeFailures: number;
  /** The requests of one person and of one client application, each minute. */
  readonly requestsPerPerson: number;
  readonly requestsPerClient: number;
  /** The writes of one person, and the messages among them, each hour. */
  readonly writesPerPerson: number;
  readonly messagesPerPerson: number;
}

/** The caching of medical record sections in memory, for the same person's next page. */
export type RecordCacheSettings = { readonly kind: 'off' } | { readonly kind: 'on'; readonly lifetimeMs: number };
