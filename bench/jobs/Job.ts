import type { World } from '../../simulator/world/World.ts';
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
  /** The right answer for one patient, with `__typename` where the schema has several types. */
  readonly answer: (world: World) => object;
  readonly calls: readonly PeerCall[];
  /** Sections that are read to their end, page after page, as one request. */
  readonly pages?: readonly string[];
  /** The names of the variants, see variants.ts, the first one being ours. */
  readonly variants: readonly string[];
  /** Why a variant is not among them, by its name. */
  readonly cannot?: Readonly<Record<string, string>>;
  readonly loads: readonly LoadShape[];
  /** How the requests come. Default: closed, each connection sends its next request when the last is answered. */
  readonly kind?: 'closed' | 'cold' | 'beside' | 'once';
  /** Whether `--quick` includes it. */
  readonly isQuick: boolean;
  /** Seconds of each round, for jobs whose requests take long. */
  readonly seconds?: number;
}

/** A latency of the upstream, and a number of connections. */
export interface LoadShape {
  readonly latencyMs: number;
  readonly connections: number;
}
