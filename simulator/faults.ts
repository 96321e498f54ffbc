import { createRandom } from './world/random.ts';

/** What goes wrong, and when. `before` and `after` mean the effect of the call; `arrival` means before EMIS has seen it at all. */
export type FaultKind =
  /** The answer is late. With `before` the effect is late as well. Default: after. */
  | { kind: 'delay'; ms: number; at?: 'before' | 'after' }
  /** The connection breaks without an answer. Default: before (the number is used, nothing has happened). */
  | { kind: 'drop'; at?: 'arrival' | 'before' | 'after' }
  /** The call is carried out; the connection breaks in the middle of the answer. */
  | { kind: 'cut' }
  /** HTTP 500 with -1002 and the right SessionSequence. Default: before. */
  | { kind: 'internal-error'; at?: 'before' | 'after' }
  /** HTTP 503 with an HTML page, from a proxy in front. Default: arrival (EMIS has not seen the call). */
  | { kind: 'proxy-error'; at?: 'arrival' | 'after' }
  /** HTTP 429 with Retry-After; the number is not used. */
  | { kind: 'rate-limit'; retryAfterSeconds?: number }
  /** The call is carried out; the answer comes a few bytes at a time. */
  | { kind: 'trickle'; bytes: number; everyMs: number }
  | { kind: 'wrong-answer-hash' }
  | { kind: 'wrong-answer-number' }
  | { kind: 'missing-answer-sequence' }
  /** Any fault. Default: before the effect, with the right SessionSequence. */
  | { kind: 'fault'; status: number; code: number; message?: string; at?: 'before' | 'after'; withSequence?: boolean }
  /** Any answer at all, byte for byte. Default: after the effect. */
  | {
      kind: 'raw';
      status: number;
      body: string | Buffer;
      contentType?: string;
      headers?: Record<string, string>;
      at?: 'arrival' | 'after';
    }
  /** The answer's XML, changed. */
  | { kind: 'transform'; transform: (body: string) => string }
  /** For BeginPatientSession: */
  | { kind: 'wrong-server-validation-key' }
  | { kind: 'off-curve-server-public-key' }
  | { kind: 'salt'; bytes: number }
  | { kind: 'iterations'; iterations: number };

/** Which calls a fault is for: all that match everything given. */
export interface FaultMatch {
  operation?: string;
  relationshipId?: string;
  odsCode?: string;
  /** How often; `Infinity` for always. Default 1. */
  times?: number;
  /** How many matching calls go by untouched first. Default 0. */
  skip?: number;
}

export type PlannedFault = FaultMatch & FaultKind;

/** A fixed delay, or a range, in milliseconds, from which each call takes its own. */
export type Latency = number | readonly [fromMs: number, toMs: number];

/** The faults that are still to come. */
export interface FaultPlan {
  /** Plans a fault and gives back what removes it. Several faults may apply to one call; of those that answer it the first planned wins. */
  add(fault: PlannedFault): () => void;
  clear(): void;
  /** What is still to come, in the order in which it was planned, and how often. */
  list(): readonly { readonly fault: PlannedFault; readonly times: number }[];
  /** How long every call takes at least, before its effect. */
  setLatency(latency: Latency): void;
  latency(): Latency;
}

/** The plan as the server uses it. */
export interface FaultSource extends FaultPlan {
  /** Takes the faults for a call off the plan. */
  take(call: { operation: string; relationshipId?: string; odsCode?: string }): readonly FaultKind[];
  latencyMs(): number;
}

export function createFaultPlan(seed: string | number, initialLatency: Latency = 0): FaultSource {
  const planned: { fault: PlannedFault; skip: number; times: number }[] = [];
  const random = createRandom(seed, 'latency');
  let latency = initialLatency;
  return {
    add: (fault) => {
      const entry = { fault, skip: fault.skip ?? 0, times: fault.times ?? 1 };
      planned.push(entry);
      return () => {
        const at = planned.indexOf(entry);
        if (at >= 0) planned.splice(at, 1);
      };
    },
    clear: () => void planned.splice(0),
    list: () => planned.map(({ fault, times }) => ({ fault, times })),
    latency: () => latency,
    setLatency: (wanted) => {
      latency = wanted;
    },
    take: ({ operation, relationshipId, odsCode }) => {
      const taken: FaultKind[] = [];
      for (const entry of planned.slice()) {
        const { fault } = entry;
        if (
          !matches(fault.operation, operation) ||
          !matches(fault.relationshipId, relationshipId) ||
          !matches(fault.odsCode, odsCode)
        )
          continue;
        if (entry.skip-- > 0) continue;
        taken.push(fault);
        if (--entry.times <= 0) planned.splice(planned.indexOf(entry), 1);
      }
      return taken;
    },
    latencyMs: () => (typeof latency === 'number' ? latency : random.integer(latency[0], latency[1])),
  };
}

function matches(wanted: string | undefined, found: string | undefined): boolean {
  return wanted === undefined || wanted.toLowerCase() === found?.toLowerCase();
}
