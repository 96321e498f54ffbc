import { afterAll, beforeAll, beforeEach } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** Starts a practice once for a file: a parent with their child, and a patient with a restricted account. */
export function useRecords(): { readonly stack: Stack } {
  let stack: Stack;
  beforeAll(async () => {
    const world = aWorld({
      practices: [aPractice()],
      patients: [aPatient(), aPatient({ proxies: [{ subject: 'patient-1' }] }), aPatient({ restricted: true })],
    });
    stack = await startStack({ now: new Date('2026-05-12T08:00:00Z'), world });
  });
  beforeEach(() => stack.clearCalls());
  afterAll(() => stack.stop());
  return {
    get stack() {
      return stack;
    },
  };
}
