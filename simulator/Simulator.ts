import type { SimulatedClock } from './clock.ts';
import type { ResponseForm } from './contract/responseForms.ts';
import type { FaultPlan, Latency } from './faults.ts';
import type { CallWatcher, LedgerEntry } from './ledger.ts';
import type { Application } from './session/handshake.ts';
import type { World } from './world/World.ts';

/** A running simulator. */
export interface Simulator {
  /** The SOAP endpoint, such as http://127.0.0.1:4801/PatientServices. */
  readonly endpoint: string;
  /** The application that owns the world's relationships, with its pre-shared keys. */
  readonly applicationId: string;
  readonly clientKey: string;
  readonly serverKey: string;
  /** Live data: a change applies from the next call. */
  readonly world: World;
  /** Every call, in order of arrival. */
  readonly ledger: readonly LedgerEntry[];
  clearLedger(): void;
  /** Notifies the watcher of each later call. @returns a function that stops the notifications. */
  watchCalls(watcher: CallWatcher): () => void;
  readonly faults: FaultPlan;
  readonly clock: SimulatedClock;
  /** Changes what EMIS has as the pre-shared keys of the first application. Sessions that are open stay open. */
  changePreSharedKeys(keys: Partial<Pick<Application, 'clientKey' | 'serverKey'>>): void;
  /** Ends every End User Session and every patient session. */
  endAllSessions(): void;
  /** Ends the patient sessions of one relationship, or all patient sessions. */
  endPatientSessions(relationshipId?: string): void;
  /** Ends every End User Session and, with it, every patient session. */
  endEndUserSessions(): void;
  stop(): Promise<void>;
}

export interface SimulatorOptions {
  /** Defaults to 0, which selects a free port. */
  port?: number;
  /** Defaults to 127.0.0.1. */
  host?: string;
  /** The seed for random values in the default world and for random latencies. */
  seed?: string | number;
  /** Replaces the default world. */
  world?: World;
  /** A fixed time for the clock. Defaults to the running time of the machine. */
  now?: Date;
  /** Defaults to `test`, in which FindPractice is refused with -1031. */
  environment?: 'test' | 'live';
  /** Allows several live patient sessions per relationship. By default a new session ends the previous one. */
  allowSeveralSessions?: boolean;
  /**
   * The response to a call without a live End User Session; `alternate` cycles through the three forms.
   * Defaults to `401`, which has no body.
   */
  expiredSessionResponse?: '401' | '401-fault' | 'plain-text' | 'alternate';
  /** The lawful forms in which responses are written, as real services do. Defaults to none: the plain forms. */
  forms?: readonly ResponseForm[];
  /** PBKDF2 iterations. Defaults to 10 000. */
  iterations?: number;
  /** The rule for a ClientPublicKey that has been used before. Defaults to `refuse`. */
  publicKeyReuse?: 'refuse' | 'allow';
  /** The minimum duration of each call. Defaults to 0. */
  latency?: Latency;
  /** The maximum number of calls that the ledger stores. Defaults to 100 000. */
  ledgerLimit?: number;
  /** The known applications. The first one owns the relationships that name no application. */
  applications?: readonly [Application, ...Application[]];
}
