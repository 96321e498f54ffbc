/** What one round of one variant measured. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of the server for each request, all threads. */
  readonly cpuMs: number;
  /** The bytes that the upstream sent in the round. */
  readonly bytes: number;
  readonly peakBytes: number;
  readonly idleBytes: number;
  readonly stallMs: number;
  readonly stallWithoutGcMs: number;
  /** Calls that the upstream received for each request. */
  readonly calls: number;
  /** The share of the round in which the processor of the upstream and the load was busy. */
  readonly otherProcessor: number;
  /** Processor time of the upstream for each call. */
  readonly upstreamCpuMs: number;
  /** Only for small queries beside others: their percentiles before. */
  readonly quietP50Ms?: number;
  readonly quietP99Ms?: number;
}

/** One request alone, with a warm server. */
export interface CallCount {
  readonly calls: number;
  /** Round trips one after another. */
  readonly chain: number;
}

export interface LoadResult {
  readonly latencyMs: number;
  readonly connections: number;
  /** By variant. */
  readonly rounds: Readonly<Record<string, readonly Round[]>>;
}

export interface JobResult {
  readonly job: string;
  readonly title: string;
  /** What the result depends on: it is not kept when it changes. */
  readonly fingerprint: string;
  readonly variants: readonly string[];
  readonly calls: Readonly<Record<string, CallCount>>;
  readonly loads: readonly LoadResult[];
  /** Why a peer was not measured, by its name. */
  readonly cannot: Readonly<Record<string, string>>;
  readonly seconds: number;
}
