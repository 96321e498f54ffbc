import type { Operation } from '../contract/contract.ts';
import { readObject, UnreadableValue } from '../contract/readObject.ts';
import type { XmlElement } from '../contract/xml.ts';
import type { Emis } from '../Emis.ts';
import type { FaultKind } from '../faults.ts';
import { addViolation, type LedgerEntry } from '../ledger.ts';
import { Refusal } from '../Refusal.ts';
import type { Application } from '../session/handshake.ts';
import type { EndUserSession, PatientSession } from '../session/sessions.ts';
import { isNewer } from '../versions.ts';
import type { Account } from '../world/Account.ts';
import { accountById, practiceByCode } from '../world/lookup.ts';
import type { Practice } from '../world/Practice.ts';

/** A call whose headers, End User Session and sequence are valid. */
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

/** Executes an operation and returns its response with the contract's names. Throws a `Refusal`. */
export type Handler = (call: Call) => object | Promise<object>;

/**
 * Reads the values of the request as the contract defines them. Each operation declares the type of the part that it
 * uses. Refuses an invalid request with -1014.
 */
export function readRequest(call: Call): object {
  try {
    return readObject(call.element, call.operation.request, (text) => addViolation(call.entry, text));
  } catch (error) {
    if (error instanceof UnreadableValue) throw new Refusal(-1014, error.message, error.message);
    throw error;
  }
}

/** Finds a practice by ODS code. Refuses an unknown code with -1001. */
export function findPractice(call: Call, odsCode: string): Practice {
  const practice = practiceByCode(call.emis.world, odsCode);
  if (practice === undefined) throw new Refusal(-1001, 'Unable to find the organisation.');
  return practice;
}

/**
 * Refuses with -1401 if the practice is not live, and with -1040 if it does not support the version or the operation.
 */
export function checkPractice({ version, operation }: Call, practice: Practice): void {
  if (!practice.live) throw new Refusal(-1401, 'The practice is not live.');
  if (isNewer(version, practice.version))
    throw new Refusal(-1040, `Version ${version} is not supported at this practice.`);
  if (isNewer(operation.since, practice.version) || isNewer(operation.since, version))
    throw unknownOperationRefusal(operation);
}

/** The refusal of an operation that the practice's version does not have. */
export function unknownOperationRefusal({ name }: Operation): Refusal {
  return new Refusal(-1040, `${name} is not known at this practice.`);
}

/** The account of a relationship. @returns undefined when it does not exist or belongs to another application. */
export function accountOf(emis: Emis, application: Application, relationshipId: string): Account | undefined {
  const account = accountById(emis.world, relationshipId);
  const owner = account?.applicationId ?? emis.applications[0]?.applicationId;
  return owner?.toLowerCase() === application.applicationId.toLowerCase() ? account : undefined;
}
