import type { ClockSkew } from './createClockSkew.ts';

/** What is measured while it happens. Labels are constants, names of the contract, and configured names. */
export interface Metrics {
  requestEnded(request: {
    readonly operation: string;
    readonly outcome: string;
    readonly durationMs: number;
    readonly codes: readonly string[];
  }): void;
  /** The HTTP server refused a request before the application had it. */
  requestRefused(code: string): void;
  /** Makes the codes known with a count of zero, so that the first error of each is an increase. */
  declareErrors(codes: readonly string[]): void;
  /** A token was refused, or could not be verified because the issuer's keys are not available. */
  tokenFailed(kind: TokenFailure): void;
  /** A field returned a typed reason instead of its service. */
  serviceUnavailable(service: string, reason: string): void;
  /** `outcome` is that of `UpstreamEvent`. */
  upstreamCall(call: { readonly operation: string; readonly outcome: string; readonly durationMs: number }): void;
  /** A session at the upstream was replaced before its time, because the upstream no longer accepts it. */
  sessionReplaced(kind: SessionKind): void;
  /** A loader loaded several keys at once. */
  batch(loader: string, size: number): void;
  waited(queue: Queue, durationMs: number): void;
  cacheRead(cache: Cache, isHit: boolean): void;
  documentRead(outcome: string, durationMs: number): void;
  /** Telemetry could not be delivered, and was dropped. */
  deliveryFailed(signal: Signal): void;
  /** A connection was closed at once, because there are too many. */
  connectionDropped(): void;
  /** Spans were not sent: too many waited, or their delivery failed. */
  spansDropped(count: number): void;
}

export type Signal = 'traces' | 'metrics' | 'usage';
export type SessionKind = 'endUser' | 'patient';
export type TokenFailure = 'refused' | 'unverifiable';
/** The queues of calls to EMIS: for a place of their practice, for their session, and for other calls of their person. */
export type CallQueueName = 'practice' | 'session' | 'person';
export type Queue = CallQueueName | 'document';
export type Cache = 'practice' | 'practiceSettings' | 'record' | 'account' | 'token';

/** The values that are read when metrics are collected. */
export interface Gauges {
  readonly requestsInProgress: () => number;
  /** Milliseconds, since the last collection. */
  readonly eventLoopDelayMs: () => number;
  /** The calls that wait in queues of each kind. */
  readonly callsWaiting: () => Readonly<Record<CallQueueName, number>>;
  /** The ODS codes of the practices to which calls are refused at the moment. */
  readonly openPractices: () => readonly string[];
  /** True while calls that concern no practice are refused, because EMIS does not respond to them. */
  readonly areGeneralCallsRefused: () => boolean;
  /** True while the handshakes of all patients fail at their proofs. */
  readonly isUpstreamUnproven: () => boolean;
  readonly storeState: () => Promise<'ready' | 'degraded' | 'lost' | 'wrongKeys'>;
  /** True when this start has created the durable store. */
  readonly isStoreNew: () => boolean;
  /** The documents that wait to be read. */
  readonly documentsWaiting: () => number;
  /** The seconds by which this machine's clock is ahead of those of other servers. */
  readonly clockSkewSeconds: ClockSkew['seconds'];
}

/** Measures nothing. */
export const noMetrics: Metrics = {
  requestEnded: () => undefined,
  requestRefused: () => undefined,
  declareErrors: () => undefined,
  tokenFailed: () => undefined,
  serviceUnavailable: () => undefined,
  upstreamCall: () => undefined,
  sessionReplaced: () => undefined,
  batch: () => undefined,
  waited: () => undefined,
  cacheRead: () => undefined,
  documentRead: () => undefined,
  deliveryFailed: () => undefined,
  connectionDropped: () => undefined,
  spansDropped: () => undefined,
};
