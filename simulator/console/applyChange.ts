import { randomBytes } from 'node:crypto';
import { operationNames } from '../operations/handlers.ts';
import type { Simulator } from '../Simulator.ts';
import { accountById, practiceByCode } from '../world/lookup.ts';
import type { RecordAccess } from '../world/RecordAccess.ts';
import { changeRelationshipKey, endRelationship } from '../world/relationships.ts';
import { recordAccess } from '../world/services.ts';
import { accountControls, practiceControls, setControl } from './controls.ts';
import { faultChoices } from './faultChoices.ts';

/** A change that programs outside the simulator may need to know about. */
export type WorldChange =
  { readonly type: 'clock'; readonly offsetMs: number } | { readonly type: 'practice'; readonly odsCode: string };

type Outcome = readonly WorldChange[] | string;
type ChangeRequest = Readonly<Record<string, unknown>>;

const maxClockMoveMinutes = 60 * 24 * 56;
const maxLatencyMs = 60_000;

/** Applies a change from the page, as JSON. @returns the changes to report to other programs, or an error message. */
export function applyChange(simulator: Simulator, body: string): Outcome {
  let change: ChangeRequest;
  try {
    change = (JSON.parse(body) ?? {}) as ChangeRequest;
  } catch {
    return 'The change is not valid JSON.';
  }
  switch (change['kind']) {
    case 'practice':
      return changePractice(simulator, change);
    case 'account':
      return changeAccount(simulator, change);
    case 'relationship':
      return changeRelationship(simulator, change);
    case 'fault':
      return planFault(simulator, change);
    case 'clearFaults':
      simulator.faults.clear();
      return [];
    case 'latency':
      return changeLatency(simulator, change);
    case 'clock':
      return moveClock(simulator, change);
    case 'endSessions':
      simulator.endEndUserSessions();
      return [];
    default:
      return 'Unknown kind of change.';
  }
}

function changePractice({ world }: Simulator, { odsCode, path, value }: ChangeRequest): Outcome {
  const practice = practiceByCode(world, String(odsCode));
  if (practice === undefined) return 'Practice not found.';
  const problem = setControl(practice, practiceControls(practice), String(path), value);
  if (problem !== undefined) return problem;
  if (path === 'services.MedicalRecordSupported') enableRecordAccess(practice, value);
  return [{ type: 'practice', odsCode: practice.odsCode }];
}

function changeAccount({ world }: Simulator, { relationshipId, path, value }: ChangeRequest): Outcome {
  const account = accountById(world, String(relationshipId));
  if (account === undefined) return 'Account not found.';
  const problem = setControl(account, accountControls(account), String(path), value);
  if (problem === undefined && path === 'assigned.MedicalRecordEnabled') enableRecordAccess(account, value);
  return problem ?? [];
}

function changeRelationship({ world }: Simulator, { relationshipId, action }: ChangeRequest): Outcome {
  const account = accountById(world, String(relationshipId));
  if (account === undefined) return 'Account not found.';
  if (action === 'changeKey') changeRelationshipKey(account);
  else if (action === 'end') endRelationship(world, account, randomBytes(6).toString('hex'));
  else return 'Unknown change of a relationship.';
  return [];
}

/** Also sets a record access scheme when the record is switched on, because the record stays hidden without one. */
function enableRecordAccess(subject: { record: RecordAccess }, isOn: unknown): void {
  if (isOn === true && subject.record.RecordAccessScheme === 'None') subject.record = recordAccess(true);
}

function planFault({ faults, world }: Simulator, { fault, operation, relationshipId, times }: ChangeRequest): Outcome {
  const choice = Object.hasOwn(faultChoices, String(fault)) ? faultChoices[String(fault)] : undefined;
  if (choice === undefined) return 'Unknown fault.';
  if (operation !== '' && !operationNames.includes(String(operation))) return 'Unknown operation.';
  if (relationshipId !== '' && !accountById(world, String(relationshipId))) return 'Account not found.';
  if (!isIntegerBetween(times, 1, 999)) return 'Times must be a whole number from 1 to 999.';
  faults.add({
    ...choice.fault,
    times,
    ...(operation !== '' && { operation: String(operation) }),
    ...(relationshipId !== '' && { relationshipId: String(relationshipId) }),
  });
  return [];
}

function changeLatency({ faults }: Simulator, { fromMs, toMs }: ChangeRequest): Outcome {
  if (!isIntegerBetween(fromMs, 0, maxLatencyMs) || !isIntegerBetween(toMs, fromMs, maxLatencyMs))
    return 'Latency must be whole milliseconds up to 60000, with the minimum not above the maximum.';
  faults.setLatency([fromMs, toMs]);
  return [];
}

/** Moves the clock forward by minutes, or resets it to the machine's time if `minutes` is null. */
function moveClock({ clock }: Simulator, { minutes }: ChangeRequest): Outcome {
  if (minutes === null) clock.set(new Date());
  else if (isIntegerBetween(minutes, 1, maxClockMoveMinutes)) clock.advance(minutes * 60_000);
  else return 'The clock can move forward by whole minutes, up to eight weeks.';
  return [{ type: 'clock', offsetMs: clock.now().getTime() - Date.now() }];
}

function isIntegerBetween(value: unknown, from: number, to: number): value is number {
  return Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
}
