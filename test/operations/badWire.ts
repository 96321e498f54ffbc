import { expect } from 'vitest';
import type { FaultKind, PlannedFault } from '../../simulator/faults.ts';
import type { Stack } from '../support/startStack.ts';

/** What comes before the first call about a patient, when nothing is kept. */
export const stepsBefore = [
  'CreateEndUserSession',
  'GetClinicalVersionInformation',
  'GetPracticeSettings',
  'BeginPatientSession',
  'CompletePatientSession',
  'GetUserOptions',
];

/** What may happen to a call on its way there and back. */
export const cuts: readonly FaultKind[] = [
  { kind: 'drop', at: 'arrival' },
  { kind: 'drop', at: 'before' },
  { kind: 'drop', at: 'after' },
  { kind: 'cut' },
  { kind: 'internal-error', at: 'before' },
  { kind: 'internal-error', at: 'after' },
  { kind: 'proxy-error', at: 'arrival' },
  { kind: 'proxy-error', at: 'after' },
  { kind: 'rate-limit' },
  { kind: 'wrong-answer-hash' },
  { kind: 'wrong-answer-number' },
  { kind: 'missing-answer-sequence' },
];

/** Once, which a read survives, and twice, which it does not. */
export const wires: readonly PlannedFault[] = cuts.flatMap((fault) => [1, 2].map((times) => ({ ...fault, times })));

export interface Told<T> {
  /** Null beside an error. */
  readonly outcome: T | null;
  readonly codes: readonly string[];
}

/** Sends a mutation whose field is called `outcome` so that every step is made, while these faults happen. */
export async function sendOn<T>(
  stack: Stack,
  faults: readonly PlannedFault[],
  operation: string,
  input: object,
): Promise<Told<T>> {
  stack.simulator.endAllSessions();
  // What is kept of the practice runs out as well.
  stack.simulator.clock.advance(60 * 60_000);
  stack.simulator.faults.clear();
  for (const fault of faults) stack.simulator.faults.add(fault);
  stack.clearCalls();
  const { data, errors = [] } = await stack.query(operation, { input });
  stack.simulator.faults.clear();
  expect(stack.simulator.ledger.flatMap(({ violation }) => violation ?? [])).toEqual([]);
  return { outcome: (data as { outcome: T | null }).outcome, codes: errors.map(({ extensions }) => extensions.code) };
}

/** How many calls were hit by a fault. */
export const hits = ({ simulator }: Stack) => simulator.ledger.filter(({ faults = [] }) => faults.length > 0).length;

/** How often a call arrived. */
export const arrived = ({ calls }: Stack, operation: string) => calls().filter((call) => call === operation).length;
