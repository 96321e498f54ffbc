import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStack, type Stack } from '../support/startStack.ts';

const homeScreen = readFileSync(new URL('../../examples/operations/10-home-screen.graphql', import.meta.url), 'utf8');

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());

/** What was called, and how often. */
function counts(calls: readonly string[]): Record<string, number> {
  const grouped = Map.groupBy(calls, (name) => name);
  return Object.fromEntries([...grouped].map(([name, some]) => [name, some.length]));
}

const readsOfThreePatients = {
  GetUserOptions: 3,
  GetDemographics: 3,
  GetPatientAppointments: 3,
  GetMedicationCourses: 3,
  // The practice has granted neither messages nor the record of the younger child to the parent: nobody asks for them.
  GetMessages: 2,
  GetMedicalRecordData: 2,
};

/** A call that was made twice for one patient, or for one practice. */
function repeated(): readonly string[] {
  const seen = stack.simulator.ledger.map(({ operation, relationshipId, odsCode }) =>
    [operation, relationshipId ?? '', relationshipId ? '' : (odsCode ?? '')].join(' '),
  );
  return seen.filter((call, at) => seen.indexOf(call) !== at);
}

test('a home screen of a parent and two children makes each call that it needs once', async () => {
  const { errors } = await stack.query(homeScreen, {}, { as: 'parent' });
  expect(errors).toBeUndefined();
  expect(counts(stack.calls())).toEqual({
    CreateEndUserSession: 1,
    // Two practices: the parent's and the children's.
    GetClinicalVersionInformation: 2,
    GetPracticeSettings: 2,
    BeginPatientSession: 3,
    CompletePatientSession: 3,
    ...readsOfThreePatients,
  });
  expect(repeated()).toEqual([]);
  expect(stack.simulator.ledger.filter(({ violation }) => violation)).toEqual([]);
});

test('the same home screen again, more than a minute later, makes the reads of the patients alone', async () => {
  stack.simulator.clock.advance(61_000);
  stack.clearCalls();
  expect((await stack.query(homeScreen, {}, { as: 'parent' })).errors).toBeUndefined();
  expect(counts(stack.calls())).toEqual(readsOfThreePatients);
});

test('every person of the world gets an answer to the home screen, or the reason why not', async () => {
  const subjects = stack.simulator.world.people
    .map(({ subject }) => subject)
    .filter((subject) => !/^person-|carer|key-changed/.test(subject));
  for (const subject of subjects) {
    const { status, errors } = await stack.query(homeScreen, {}, { as: subject });
    expect({ subject, status, errors }).toEqual({ subject, status: 200, errors: undefined });
  }
});
