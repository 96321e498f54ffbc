/** What is measured while it happens. Labels are constants, names of the contract, and configured names. */
export interface Metrics {
  requestEnded(request: {
    readonly operation: string;
    readonly outcome: string;
    readonly durationMs: number;
    readonly codes: readonly string[];
  }): void;
  tokensRefused(): void;
  /** A field returned a typed reason instead of its service. */
  serviceUnavailable(service: string, reason: string): void;
  /** `outcome` is that of `UpstreamEvent`. */
  upstreamCall(call: { readonly operation: string; readonly outcome: string; readonly durationMs: number }): void;
  /** A session at the upstream was replaced before its time, because the upstream no longer accepts it. */
  sessionReplaced(kind: 'endUser' | 'patient'): void;
  /** A loader loaded several keys at once. */
  batch(loader: string, size: number): void;
  waited(queue: Queue, durationMs: number): void;
  cacheRead(cache: Cache, isHit: boolean): void;
  documentRead(outcome: string, durationMs: number): void;
}

export type Queue = 'practice' | 'session' | 'document';
type Cache = 'practice' | 'practiceSettings' | 'record';

/** The values that are read when metrics are collected. */
export interface Gauges {
  readonly requestsInProgress: () => number;
  /** Milliseconds, since the last collection. */
  readonly eventLoopDelayMs: () => number;
  /** The calls that wait for a place, in all. */
  readonly callsWaiting: () => number;
  /** The ODS codes of the practices to which calls are refused at the moment. */
  readonly openPractices: () => readonly string[];
  /** 1 for the state that holds. */
  readonly storeState: () => Promise<'ready' | 'degraded' | 'lost'>;
}

/** Measures nothing. */
export const noMetrics: Metrics = {
  requestEnded: () => undefined,
  tokensRefused: () => undefined,
  serviceUnavailable: () => undefined,
  upstreamCall: () => undefined,
  sessionReplaced: () => undefined,
  batch: () => undefined,
  waited: () => undefined,
  cacheRead: () => undefined,
  documentRead: () => undefined,
};
