import { operationNames } from '../operations/handlers.ts';
import type { Simulator } from '../Simulator.ts';
import { accountById, practiceByCode } from '../world/lookup.ts';
import { recordAccess } from '../world/services.ts';
import type { RecordAccess } from '../world/RecordAccess.ts';
import { accountControls, practiceControls, setControl } from './controls.ts';
import { faultChoices } from './faultChoices.ts';

/** What others than the simulator may have to know. */
export type WorldChange =
  { readonly type: 'clock'; readonly offsetMs: number } | { readonly type: 'practice'; readonly odsCode: string };

type Outcome = readonly WorldChange[] | string;
type ChangeRequest = Readonly<Record<string, unknown>>;

const maxClockMoveMinutes = 60 * 24 * 56;
const maxLatencyMs = 60_000;

/** Carries out a change that the page asks for, as JSON. Gives what has changed for others, or a sentence about what is wrong. */
export function applyChange(simulator: Simulator, text: string): Outcome {
  let given: ChangeRequest;
  try {
    given = (JSON.parse(text) ?? {}) as ChangeRequest;
  } catch {
    return 'That is no JSON.';
  }
  switch (given['kind']) {
    case 'practice':
      return changePractice(simulator, given);
    case 'account':
      return changeAccount(simulator, given);
    case 'fault':
      return planFault(simulator, given);
    case 'clearFaults':
      simulator.faults.clear();
      return [];
    case 'latency':
      return changeLatency(simulator, given);
    case 'clock':
      return moveClock(simulator, given);
    case 'endSessions':
      simulator.endEndUserSessions();
      return [];
    default:
      return 'There is no such change.';
  }
}

function changePractice({ world }: Simulator, { odsCode, path, value }: ChangeRequest): Outcome {
  const practice = practiceByCode(world, String(odsCode));
  if (practice === undefined) return 'There is no such practice.';
  const wrong = setControl(practice, practiceControls(practice), String(path), value);
  if (wrong !== undefined) return wrong;
  if (path === 'services.MedicalRecordSupported') enableRecordAccess(practice, value);
  return [{ type: 'practice', odsCode: practice.odsCode }];
}

function changeAccount({ world }: Simulator, { relationshipId, path, value }: ChangeRequest): Outcome {
  const account = accountById(world, String(relationshipId));
  if (account === undefined) return 'There is no such account.';
  const wrong = setControl(account, accountControls(account), String(path), value);
  if (wrong === undefined && path === 'assigned.MedicalRecordEnabled') enableRecordAccess(account, value);
  return wrong ?? [];
}

/** Whoever switches the record on wants to see it, not to look for a second switch. */
function enableRecordAccess(subject: { record: RecordAccess }, isOn: unknown): void {
  if (isOn === true && subject.record.RecordAccessScheme === 'None') subject.record = recordAccess(true);
}

function planFault({ faults, world }: Simulator, { fault, operation, relationshipId, times }: ChangeRequest): Outcome {
  const choice = Object.hasOwn(faultChoices, String(fault)) ? faultChoices[String(fault)] : undefined;
  if (choice === undefined) return 'There is no such fault.';
  if (operation !== '' && !operationNames.includes(String(operation))) return 'There is no such operation.';
  if (relationshipId !== '' && !accountById(world, String(relationshipId))) return 'There is no such account.';
  if (!isIntegerBetween(times, 1, 999)) return 'How often is a whole number from 1 to 999.';
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
    return 'Latency is from a number of milliseconds to one that is no smaller, up to a minute.';
  faults.setLatency([fromMs, toMs]);
  return [];
}

/** Forwards by minutes, or with `null` back to the machine's time. */
function moveClock({ clock }: Simulator, { minutes }: ChangeRequest): Outcome {
  if (minutes === null) clock.set(new Date());
  else if (isIntegerBetween(minutes, 1, maxClockMoveMinutes)) clock.advance(minutes * 60_000);
  else return 'The clock moves on by whole minutes, up to eight weeks.';
  return [{ type: 'clock', offsetMs: clock.now().getTime() - Date.now() }];
}

function isIntegerBetween(value: unknown, from: number, to: number): value is number {
  return Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
}
