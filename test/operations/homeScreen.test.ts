import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstHomeScreenCalls, readsOfThreePatients } from '../support/homeScreenCalls.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const homeScreen = readFileSync(new URL('../../examples/operations/11-home-screen.graphql', import.meta.url), 'utf8');

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());

/** The number of calls by operation. */
function callCounts(calls: readonly string[]): Record<string, number> {
  const grouped = Map.groupBy(calls, (name) => name);
  return Object.fromEntries([...grouped].map(([name, some]) => [name, some.length]));
}

/** The calls made more than once for the same patient or practice. */
function repeatedCalls(): readonly string[] {
  const seen = stack.simulator.ledger.map(({ operation, relationshipId, odsCode }) =>
    [operation, relationshipId ?? '', relationshipId ? '' : (odsCode ?? '')].join(' '),
  );
  return seen.filter((call, at) => seen.indexOf(call) !== at);
}

test('the home screen query of a parent and two children makes each upstream call once', async () => {
  const { errors } = await stack.query(homeScreen, {}, { as: 'parent' });
  expect(errors).toBeUndefined();
  expect(callCounts(stack.calls())).toEqual(firstHomeScreenCalls);
  expect(repeatedCalls()).toEqual([]);
  expect(stack.simulator.ledger.filter(({ violation }) => violation)).toEqual([]);
});

test('the home screen query repeats only the patient reads after more than a minute', async () => {
  stack.simulator.clock.advance(61_000);
  stack.clearCalls();
  expect((await stack.query(homeScreen, {}, { as: 'parent' })).errors).toBeUndefined();
  expect(callCounts(stack.calls())).toEqual(readsOfThreePatients);
});

test('the home screen query succeeds without errors for the users of the default world', async () => {
  const subjects = stack.simulator.world.people
    .map(({ subject }) => subject)
    .filter((subject) => !/^person-|carer|key-changed/.test(subject));
  for (const subject of subjects) {
    const { status, errors } = await stack.query(homeScreen, {}, { as: subject });
    expect({ subject, status, errors }).toEqual({ subject, status: 200, errors: undefined });
  }
});
