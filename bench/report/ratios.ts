import { median, spread } from '../measure/statistics.ts';
import type { JobResult, LoadResult, Round } from '../measure/results.ts';

/** A ratio between ours and a peer in one load, with how far its rounds lie from the median. Above 1, ours is better. */
export interface Ratio {
  readonly job: string;
  readonly latencyMs: number;
  readonly connections: number;
  readonly ours: string;
  readonly peer: string;
  readonly measure: Measure;
  readonly ratio: number;
  readonly spread: number;
}

export type Measure = keyof typeof measures;

/** The measures that are compared, each as what is better when it is larger. */
const measures = {
  cpu: ({ cpuMs }: Round) => 1 / cpuMs,
  throughput: ({ requestsPerSecond }: Round) => requestsPerSecond,
  p50: ({ p50Ms }: Round) => 1 / p50Ms,
} as const;

const ownNames = new Set(['ours', 'reread', 'unbatched']);

/** Compares each form of the subgraph with each peer in the same round, so that a slower machine slows both. */
export function ratiosOf({ job, variants, loads }: JobResult): readonly Ratio[] {
  const own = variants.filter((name) => name === 'ours' || name === 'reread');
  const peers = variants.filter((name) => !ownNames.has(name));
  return loads.flatMap((load) =>
    own.flatMap((ours) =>
      peers.flatMap((peer) =>
        measuresOf(load).flatMap((measure) => {
          const values = pairs(load, ours, peer).map(([a, b]) => measures[measure](a) / measures[measure](b));
          if (values.length === 0) return [];
          const { latencyMs, connections } = load;
          return [{ job, latencyMs, connections, ours, peer, measure, ratio: median(values), spread: spread(values) }];
        }),
      ),
    ),
  );
}

/** With a slow upstream, the time of a request and the throughput are compared; otherwise the processor time. */
function measuresOf({ latencyMs, connections }: LoadResult): readonly Measure[] {
  if (latencyMs === 0) return ['cpu'];
  return connections === 1 ? ['p50'] : ['throughput'];
}

function pairs({ rounds }: LoadResult, ours: string, peer: string): [Round, Round][] {
  const [mine = [], theirs = []] = [rounds[ours], rounds[peer]];
  return mine.flatMap((round, at): [Round, Round][] => {
    const other = theirs[at];
    return other ? [[round, other]] : [];
  });
}

/** The name by which a ratio is found again in another run. */
export function keyOf({ job, latencyMs, connections, ours, peer, measure }: Ratio): string {
  return `${job}, ${latencyMs} ms, ${connections} connections: ${measure} of ${ours} against ${peer}`;
}
