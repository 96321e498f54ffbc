import type { SimulatedClock } from './clock.ts';
import type { Contract } from './contract/contract.ts';
import type { ResponseForm } from './contract/responseForms.ts';
import type { FaultSource } from './faults.ts';
import type { Ledger } from './ledger.ts';
import type { Application } from './session/handshake.ts';
import type { Sessions } from './session/sessions.ts';
import type { World } from './world/World.ts';

/** The state and settings of the simulated EMIS that every call uses. */
export interface Emis {
  readonly contract: Contract;
  readonly world: World;
  readonly clock: SimulatedClock;
  readonly sessions: Sessions;
  readonly faults: FaultSource;
  readonly ledger: Ledger;
  readonly applications: readonly Application[];
  readonly environment: 'test' | 'live';
  readonly iterations: number;
  /** Refuses a ClientPublicKey that was used before. */
  readonly refusesUsedKeys: boolean;
  readonly usedKeys: Set<string>;
  /** The lawful forms in which responses are written. */
  readonly forms: ReadonlySet<ResponseForm>;
  readonly expiredSessionResponse: () => '401' | '401-fault' | 'plain-text';
}
