import { operationNames } from '../operations/index.ts';
import type { Simulator } from '../Simulator.ts';
import { accountById, practiceByCode } from '../world/lookup.ts';
import { recordAccess } from '../world/services.ts';
import type { RecordAccess } from '../world/World.ts';
import { accountControls, practiceControls, setControl } from './controls.ts';
import { FAULT_CHOICES } from './fault-choices.ts';

/** What others than the simulator may have to know. */
export type WorldChange =
  { readonly type: 'clock'; readonly offsetMs: number } | { readonly type: 'practice'; readonly odsCode: string };

type Outcome = readonly WorldChange[] | string;
type Given = Readonly<Record<string, unknown>>;

const LONGEST_MOVE_MINUTES = 60 * 24 * 56;
const LONGEST_LATENCY_MS = 60_000;

/** Carries out a change that the page asks for, as JSON. Gives what has changed for others, or a sentence about what is wrong. */
export function applyChange(simulator: Simulator, text: string): Outcome {
  let given: Given;
  try {
    given = (JSON.parse(text) ?? {}) as Given;
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

function changePractice({ world }: Simulator, { odsCode, path, value }: Given): Outcome {
  const practice = practiceByCode(world, String(odsCode));
  if (practice === undefined) return 'There is no such practice.';
  const wrong = setControl(practice, practiceControls(practice), String(path), value);
  if (wrong !== undefined) return wrong;
  if (path === 'services.MedicalRecordSupported') showSomething(practice, value);
  return [{ type: 'practice', odsCode: practice.odsCode }];
}

function changeAccount({ world }: Simulator, { relationshipId, path, value }: Given): Outcome {
  const account = accountById(world, String(relationshipId));
  if (account === undefined) return 'There is no such account.';
  const wrong = setControl(account, accountControls(account), String(path), value);
  if (wrong === undefined && path === 'assigned.MedicalRecordEnabled') showSomething(account, value);
  return wrong ?? [];
}

/** Whoever switches the record on wants to see it, not to look for a second switch. */
function showSomething(subject: { record: RecordAccess }, isOn: unknown): void {
  if (isOn === true && subject.record.RecordAccessScheme === 'None') subject.record = recordAccess(true);
}

function planFault({ faults, world }: Simulator, { fault, operation, relationshipId, times }: Given): Outcome {
  const choice = Object.hasOwn(FAULT_CHOICES, String(fault)) ? FAULT_CHOICES[String(fault)] : undefined;
  if (choice === undefined) return 'There is no such fault.';
  if (operation !== '' && !operationNames.includes(String(operation))) return 'There is no such operation.';
  if (relationshipId !== '' && !accountById(world, String(relationshipId))) return 'There is no such account.';
  if (!isWhole(times, 1, 999)) return 'How often is a whole number from 1 to 999.';
  faults.add({
    ...choice.fault,
    times,
    ...(operation !== '' && { operation: String(operation) }),
    ...(relationshipId !== '' && { relationshipId: String(relationshipId) }),
  });
  return [];
}

function changeLatency({ faults }: Simulator, { fromMs, toMs }: Given): Outcome {
  if (!isWhole(fromMs, 0, LONGEST_LATENCY_MS) || !isWhole(toMs, fromMs, LONGEST_LATENCY_MS))
    return 'Latency is from a number of milliseconds to one that is no smaller, up to a minute.';
  faults.setLatency([fromMs, toMs]);
  return [];
}

/** Forwards by minutes, or with `null` back to the machine's time. */
function moveClock({ clock }: Simulator, { minutes }: Given): Outcome {
  if (minutes === null) clock.set(new Date());
  else if (isWhole(minutes, 1, LONGEST_MOVE_MINUTES)) clock.advance(minutes * 60_000);
  else return 'The clock moves on by whole minutes, up to eight weeks.';
  return [{ type: 'clock', offsetMs: clock.now().getTime() - Date.now() }];
}

function isWhole(value: unknown, from: number, to: number): value is number {
  return Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
}
