import { afterEach } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

/** Returns a function that starts a stack with one patient, by default. The stacks are stopped after each test. */
export function useStacks(): (options?: StackOptions) => Promise<Stack> {
  const started: Stack[] = [];
  afterEach(async () => {
    for (const stack of started.splice(0)) await stack.stop();
  });
  return async (options = {}) => {
    const world = aWorld({ practices: [aPractice()], patients: [aPatient()] });
    const stack = await startStack({ world, now, ...options });
    started.push(stack);
    return stack;
  };
}

/** Replaces a text in each response to an operation. */
export function replaceInResponses({ simulator }: Stack, operation: string, text: string, by: string): void {
  simulator.faults.add({
    operation,
    times: Infinity,
    kind: 'transform',
    transform: (body) => body.replaceAll(text, by),
  });
}
