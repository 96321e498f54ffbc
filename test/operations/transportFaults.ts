import { expect } from 'vitest';
import type { FaultKind, PlannedFault } from '../../simulator/faults.ts';
import type { Stack } from '../support/startStack.ts';

/** The calls before the first call for a patient when nothing is cached. */
export const setupCalls = [
  'CreateEndUserSession',
  'GetClinicalVersionInformation',
  'GetPracticeSettings',
  'BeginPatientSession',
  'CompletePatientSession',
  'GetUserOptions',
];

/** The faults that a call can meet in transport. */
export const faultKinds: readonly FaultKind[] = [
  { kind: 'drop', at: 'arrival' },
  { kind: 'drop', at: 'before' },
  { kind: 'drop', at: 'after' },
  { kind: 'cut' },
  { kind: 'internal-error', at: 'before' },
  { kind: 'internal-error', at: 'after' },
  { kind: 'proxy-error', at: 'arrival' },
  { kind: 'proxy-error', at: 'after' },
  { kind: 'rate-limit' },
  { kind: 'wrong-response-hash' },
  { kind: 'wrong-response-number' },
  { kind: 'missing-response-sequence' },
];

/** Each fault once, which a read survives, and twice, which it does not. */
export const repeatedFaults: readonly PlannedFault[] = faultKinds.flatMap((fault) =>
  [1, 2].map((times) => ({ ...fault, times })),
);

export interface ReportedOutcome<T> {
  /** Null when `codes` has an entry for it. */
  readonly outcome: T | null;
  readonly codes: readonly string[];
}

/** Sends a mutation whose field has the alias `outcome` with nothing cached, so that every step meets these faults. */
export async function sendWithFaults<T>(
  stack: Stack,
  faults: readonly PlannedFault[],
  operation: string,
  input: object,
): Promise<ReportedOutcome<T>> {
  stack.simulator.endAllSessions();
  // The cached practice data expires too.
  stack.simulator.clock.advance(60 * 60_000);
  stack.simulator.faults.clear();
  for (const fault of faults) stack.simulator.faults.add(fault);
  stack.clearCalls();
  const { data, errors = [] } = await stack.query(operation, { input });
  stack.simulator.faults.clear();
  expect(stack.simulator.ledger.flatMap(({ violation }) => violation ?? [])).toEqual([]);
  return { outcome: (data as { outcome: T | null }).outcome, codes: errors.map(({ extensions }) => extensions.code) };
}

/** The number of calls that met a fault. */
export const faultedCallCount = ({ simulator }: Stack) =>
  simulator.ledger.filter(({ faults = [] }) => faults.length > 0).length;

/** The number of calls of this operation that arrived. */
export const callCount = ({ calls }: Stack, operation: string) => calls().filter((call) => call === operation).length;
