import type { SimulatedClock } from '../clock.ts';
import type { Contract, Operation } from '../contract/contract.ts';
import { readObject, UnreadableValue } from '../contract/readObject.ts';
import type { XmlElement } from '../contract/xml.ts';
import type { FaultKind, FaultSource } from '../faults.ts';
import { addViolation, type Ledger, type LedgerEntry } from '../ledger.ts';
import { Refusal } from '../Refusal.ts';
import type { Application } from '../session/handshake.ts';
import type { EndUserSession, PatientSession, Sessions } from '../session/sessions.ts';
import { isNewer } from '../versions.ts';
import { accountById, practiceByCode } from '../world/lookup.ts';
import type { Account } from '../world/Account.ts';
import type { Practice } from '../world/Practice.ts';
import type { World } from '../world/World.ts';

/** The whole of the simulated EMIS, as its operations see it. */
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
  /** Whether a ClientPublicKey that was used before is refused. */
  readonly refusesUsedKeys: boolean;
  readonly usedKeys: Set<string>;
  readonly endUserSessionGone: () => '401' | '401-fault' | 'plain-text';
}

/** A call that has passed the checks of headers, End User Session and sequence. */
export interface Call {
  readonly emis: Emis;
  readonly operation: Operation;
  readonly element: XmlElement;
  readonly version: string;
  readonly application: Application;
  readonly endUserSession: EndUserSession | undefined;
  readonly patientSession: PatientSession | undefined;
  readonly faults: readonly FaultKind[];
  readonly entry: LedgerEntry;
}

/** Carries out an operation and gives its answer, in the contract's names. Throws a `Refusal`. */
export type Handler = (call: Call) => object | Promise<object>;

/**
 * The values of the request, read by the contract, which decides their shape: each operation states the part of it that
 * it uses. Refuses with -1014.
 */
export function readRequest(call: Call): object {
  try {
    return readObject(call.element, call.operation.request, (text) => addViolation(call.entry, text));
  } catch (error) {
    if (error instanceof UnreadableValue) throw new Refusal(-1014, error.message, error.message);
    throw error;
  }
}

/** The practice with this code. Refuses with -1001. */
export function findPractice(call: Call, odsCode: string): Practice {
  const practice = practiceByCode(call.emis.world, odsCode);
  if (practice === undefined) throw new Refusal(-1001, 'Unable to find the organisation.');
  return practice;
}

/** Refuses with -1401 a practice that is not live, with -1040 a version or an operation that it does not run. */
export function checkPractice({ version, operation }: Call, practice: Practice): void {
  if (!practice.live) throw new Refusal(-1401, 'The practice is not live.');
  if (isNewer(version, practice.version))
    throw new Refusal(-1040, `Version ${version} is not supported at this practice.`);
  if (isNewer(operation.since, practice.version) || isNewer(operation.since, version))
    throw unknownOperationRefusal(operation);
}

/** What an operation answers that the practice does not know. */
export function unknownOperationRefusal({ name }: Operation): Refusal {
  return new Refusal(-1040, `${name} is not known at this practice.`);
}

/** The account of a relationship, when it belongs to this application. */
export function accountOf(emis: Emis, application: Application, relationshipId: string): Account | undefined {
  const account = accountById(emis.world, relationshipId);
  const owner = account?.applicationId ?? emis.applications[0]?.applicationId;
  return owner?.toLowerCase() === application.applicationId.toLowerCase() ? account : undefined;
}
