import { createRandom } from './world/random.ts';

/**
 * A fault and its moment: on `arrival`, before EMIS receives the call, or `before` or `after` the effect of the call.
 */
export type FaultKind =
  /** Delays the response. With `before` the effect is delayed too. Defaults to `after`. */
  | { kind: 'delay'; ms: number; at?: 'before' | 'after' }
  /** Closes the connection without a response. Defaults to `before`: the number is used and the call has no effect. */
  | { kind: 'drop'; at?: 'arrival' | 'before' | 'after' }
  /** Executes the call, then closes the connection halfway through the response. */
  | { kind: 'cut' }
  /** HTTP 500 with -1002 and the correct SessionSequence. Defaults to `before`. */
  | { kind: 'internal-error'; at?: 'before' | 'after' }
  /** HTTP 503 with an HTML page, as from a proxy. Defaults to `arrival`: EMIS does not receive the call. */
  | { kind: 'proxy-error'; at?: 'arrival' | 'after' }
  /** HTTP 429 with Retry-After. The number is not used. */
  | { kind: 'rate-limit'; retryAfterSeconds?: number }
  /** Executes the call and sends the response a few bytes at a time. */
  | { kind: 'trickle'; bytes: number; everyMs: number }
  | { kind: 'wrong-response-hash' }
  | { kind: 'wrong-response-number' }
  | { kind: 'missing-response-sequence' }
  /** A SOAP fault with this code. Defaults to `before`, with the correct SessionSequence. */
  | { kind: 'fault'; status: number; code: number; message?: string; at?: 'before' | 'after'; withSequence?: boolean }
  /** A response with exactly these bytes. Defaults to `after`. */
  | {
      kind: 'raw';
      status: number;
      body: string | Buffer;
      contentType?: string;
      headers?: Record<string, string>;
      at?: 'arrival' | 'after';
    }
  /** Changes the XML of the response. */
  | { kind: 'transform'; transform: (body: string) => string }
  /** This and the following faults are for BeginPatientSession. */
  | { kind: 'wrong-server-validation-key' }
  | { kind: 'off-curve-server-public-key' }
  | { kind: 'salt'; bytes: number }
  | { kind: 'iterations'; iterations: number };

/** Selects the calls that a fault applies to. A call must match every field that is set. */
interface FaultMatch {
  operation?: string;
  relationshipId?: string;
  odsCode?: string;
  /** The number of calls that are affected; `Infinity` for all. Defaults to 1. */
  times?: number;
  /** The number of matching calls that are left unaffected first. Defaults to 0. */
  skip?: number;
}

export type PlannedFault = FaultMatch & FaultKind;

/** A fixed delay, or a range from which each call takes a random delay, in milliseconds. */
export type Latency = number | readonly [fromMs: number, toMs: number];

/** The planned faults that have not been used up. */
export interface FaultPlan {
  /**
   * Plans a fault. Several faults can apply to one call; of those that replace the response, the first one planned is
   * used.
   * @returns a function that removes the fault.
   */
  add(fault: PlannedFault): () => void;
  clear(): void;
  /** The planned faults in order of planning, each with the number of calls that it still affects. */
  list(): readonly { readonly fault: PlannedFault; readonly times: number }[];
  /** Sets the minimum duration of every call, before its effect. */
  setLatency(latency: Latency): void;
  latency(): Latency;
}

/** The fault plan as the server uses it. */
export interface FaultSource extends FaultPlan {
  /** Removes the faults for a call from the plan and returns them. */
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
    setLatency: (next) => {
      latency = next;
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

function matches(expected: string | undefined, actual: string | undefined): boolean {
  return expected === undefined || expected.toLowerCase() === actual?.toLowerCase();
}
