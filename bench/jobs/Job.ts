import type { PeerCall } from '../peers/PeerSetup.ts';
import type { Operation } from './queries.ts';

/** What is measured in one run: several servers with the same load. */
export interface Job {
  readonly name: string;
  readonly title: string;
  /** The name of the world, see worlds.ts. */
  readonly world: string;
  readonly people: number;
  readonly patientsPerPerson: number;
  readonly operation: Operation;
  /** What has to be read before, for variables that are a person's own. */
  readonly preparation?: Preparation;
  /** For each patient, the upstream calls that carry what is asked for. */
  readonly calls: readonly PeerCall[];
  /** Fields whose connections are read to their end, page after page, as one request. */
  readonly pages?: readonly string[];
  /** The names of the variants, see variants.ts. The first one is compared with the others. */
  readonly variants: readonly string[];
  /** Why a peer is not among them, by its name. */
  readonly cannot: Readonly<Record<string, string>>;
  readonly loads: readonly LoadShape[];
  /**
   * `closed`: each connection sends its next request when the last is answered. `cold`: each request is the first of a person.
   * `beside`: small requests at a fixed rate, beside connections that send the operation. `burst`: one request of each connection
   * at the same time.
   */
  readonly kind: 'closed' | 'cold' | 'beside' | 'burst';
  readonly isQuick: boolean;
  /** The length of a round, by default 3 s. */
  readonly seconds?: number;
}

/** The latency of the upstream, and the number of connections. */
export interface LoadShape {
  readonly latencyMs: number;
  readonly connections: number;
}

/** A read of each person, once for each variant. */
export interface Preparation {
  readonly operation: Operation;
  /** Fields that are read page after page, of which the cursors are needed. */
  readonly pages?: readonly string[];
  readonly toVariables: (answers: readonly unknown[]) => Readonly<Record<string, unknown>>;
}
