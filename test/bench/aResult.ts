import type { JobResult, Round } from '../../bench/measure/results.ts';

/** A round in which nothing stands out. */
export function aRound(values: Partial<Round> = {}): Round {
  return {
    requestsPerSecond: 100,
    p50Ms: 10,
    p99Ms: 20,
    cpuMs: 1,
    bytes: 1_000_000,
    peakBytes: 200_000_000,
    idleBytes: 150_000_000,
    stallMs: 5,
    stallWithoutGcMs: 4,
    calls: 1,
    otherProcessor: 0.3,
    upstreamCpuMs: 0.02,
    ...values,
  };
}

/** The result of a job with ours and plain. */
export function aResult(values: Partial<JobResult> = {}): JobResult {
  return {
    job: 'small',
    title: 'A small query',
    fingerprint: 'f',
    variants: ['ours', 'plain'],
    calls: { ours: { calls: 2, chain: 2 }, plain: { calls: 1, chain: 1 } },
    loads: [{ latencyMs: 0, connections: 16, rounds: { ours: [aRound()], plain: [aRound({ cpuMs: 3, p50Ms: 30 })] } }],
    cannot: {},
    seconds: 1,
    ...values,
  };
}
