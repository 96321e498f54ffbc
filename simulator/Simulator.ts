import type { SimulatedClock } from './clock.ts';
import type { FaultPlan, Latency } from './faults.ts';
import type { CallWatcher, LedgerEntry } from './ledger.ts';
import type { Application } from './session/handshake.ts';
import type { World } from './world/World.ts';

/** A running EMIS of our own. */
export interface Simulator {
  /** Where it listens, such as http://127.0.0.1:4801/PatientServices. */
  readonly endpoint: string;
  /** The application that the world's relationships belong to, with its pre-shared keys. */
  readonly applicationId: string;
  readonly clientKey: string;
  readonly serverKey: string;
  /** Live: what is changed here, the next call sees. */
  readonly world: World;
  /** Every call in the order of arrival. */
  readonly ledger: readonly LedgerEntry[];
  clearLedger(): void;
  /** Tells of every call from now on; gives back what ends that. */
  watchCalls(watcher: CallWatcher): () => void;
  readonly faults: FaultPlan;
  readonly clock: SimulatedClock;
  /** Ends every End User Session and every patient session. */
  endAllSessions(): void;
  /** Ends the patient sessions of one relationship, or of all. */
  endPatientSessions(relationshipId?: string): void;
  /** Ends every End User Session, and with them every patient session. */
  endEndUserSessions(): void;
  stop(): Promise<void>;
}

export interface SimulatorOptions {
  /** 0 or absent: any free port. */
  port?: number;
  /** 127.0.0.1 when absent. */
  host?: string;
  /** Decides everything in the default world and in the latencies that is left to chance. */
  seed?: string | number;
  /** A world of one's own instead of the default one. */
  world?: World;
  /** Makes the clock stand still at this moment until it is moved; absent: the machine's time. */
  now?: Date;
  /** In `test`, the default, FindPractice is refused with -1031. */
  environment?: 'test' | 'live';
  /** Lets one relationship have several live patient sessions; by default a new one ends the one before. */
  allowSeveralSessions?: boolean;
  /** How a call without a live End User Session is told so; `alternate` takes turns. Default 401 without a body. */
  endUserSessionGone?: '401' | '401-fault' | 'plain-text' | 'alternate';
  /** PBKDF2 iterations, 10 000 when absent. */
  iterations?: number;
  /** Whether a ClientPublicKey seen before is refused, the default, or allowed. */
  publicKeyReuse?: 'refuse' | 'allow';
  /** How long each call takes at least. */
  latency?: Latency;
  /** How many calls the ledger keeps; 100 000 when absent. */
  ledgerLimit?: number;
  /** The applications that are known; the first one owns the world's relationships that name none. */
  applications?: readonly [Application, ...Application[]];
}
