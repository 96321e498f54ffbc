import assert from 'node:assert/strict';
import { afterEach, describe, expect, test } from 'vitest';
import type { FaultKind, PlannedFault } from '../../simulator/faults.ts';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { asApplicant, resultOf, withLetter } from '../support/registration.ts';
import { startStack, type Answer, type Stack } from '../support/startStack.ts';

/** What may happen to a call on its way there and back. */
const cuts: readonly FaultKind[] = [
  { kind: 'drop', at: 'arrival' },
  { kind: 'drop', at: 'before' },
  { kind: 'drop', at: 'after' },
  { kind: 'cut' },
  { kind: 'internal-error', at: 'before' },
  { kind: 'internal-error', at: 'after' },
  { kind: 'proxy-error', at: 'arrival' },
  { kind: 'proxy-error', at: 'after' },
  { kind: 'rate-limit' },
  { kind: 'raw', status: 200, body: '<html/>', contentType: 'text/html' },
  { kind: 'raw', status: 401, body: '', at: 'arrival' },
  { kind: 'raw', status: 504, body: '', at: 'after' },
  { kind: 'fault', status: 400, code: -9999, at: 'after' },
  { kind: 'transform', transform: (body) => body.slice(0, -30) },
  { kind: 'transform', transform: (body) => body.replace(/<PatientRelationshipKey>.*<\/PatientRelationshipKey>/, '') },
];

/** Once, which what comes before a write survives, and twice, which it does not. */
const wires = cuts.flatMap((fault) => [1, 2].map((times) => ({ ...fault, times })));

let stack: Stack | undefined;
afterEach(() => stack?.stop());

interface Way {
  readonly operation: 'RegisterWithLinkageKey' | 'RegisterWithDemographics';
  register(stack: Stack, subject: string): Promise<Answer>;
}

const ways: readonly Way[] = [
  {
    operation: 'RegisterWithLinkageKey',
    register(started, subject) {
      const [letter] = started.simulator.world.letters;
      assert(letter);
      return withLetter(started, subject, letter);
    },
  },
  {
    operation: 'RegisterWithDemographics',
    register: (started, subject) =>
      asApplicant(started, subject, {
        odsCode: 'X99951',
        firstName: 'Tabitha',
        surname: 'Teapot-1',
        dateOfBirth: '1980-02-29',
        sex: 'Female',
        postcode: 'ZZ99 3VZ',
      }),
  },
];

/** A practice with one patient who has a letter, and no account yet. */
async function start(): Promise<Stack> {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient({ subject: null, letter: aLetter() })] });
  return (stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') }));
}

describe.each(ways)('a registration by $operation', ({ operation, register }) => {
  const before = ['CreateEndUserSession', 'GetClinicalVersionInformation'];
  if (operation === 'RegisterWithDemographics') before.push('GetPracticeSettings');

  test.each([...before, operation])('is sent at most once, and told as it is, whatever happens to %s', async (cut) => {
    const started = await start();
    const { world, clock, faults } = started.simulator;
    const unlinked = [...world.unlinked];
    for (const [at, fault] of wires.entries()) {
      world.accounts.splice(0);
      world.unlinked.splice(0, Infinity, ...unlinked);
      // What is kept of sessions and practices has run out, so that every step is made.
      clock.advance(60 * 60_000);
      faults.clear();
      faults.add({ ...fault, operation: cut } as PlannedFault);
      started.clearCalls();
      const subject = `person ${at}`;
      const answer = await register(started, subject);
      const what = JSON.stringify(fault);
      const isDone = world.accounts.length === 1;
      expect(
        started.simulator.ledger.some(({ faults: met = [] }) => met.length > 0),
        what,
      ).toBe(true);
      expect(started.calls().filter((call) => call === operation).length, what).toBeLessThanOrEqual(1);
      const { data } = await started.query('{ me { patients { id } } }', {}, { as: subject });
      const seen = (data as { me: { patients: unknown[] } }).me.patients.length;
      const result = resultOf(answer);
      if (result === null) {
        expect([isDone, seen, answer.errors?.[0]?.extensions.code.startsWith('UPSTREAM_')], what).toEqual([
          false,
          0,
          true,
        ]);
      } else if (result['__typename'] === 'OnlineRegistrationOutcomeUnknown') {
        expect([cut, seen, result['nextStep']], what).toEqual([operation, 0, 'TRY_AGAIN']);
      } else {
        expect([result['__typename'], isDone, seen], what).toEqual(['OnlineRegistrationSuccess', true, 1]);
        expect(answer.errors, what).toBeUndefined();
      }
    }
  });

  test.each([
    ['before', 'OnlineRegistrationSuccess'],
    ['after', 'OnlineRegistrationAlreadyLinked'],
  ] as const)('whose answer is lost %s it was carried out is told apart by the next try: %s', async (at, next) => {
    const started = await start();
    started.simulator.faults.add({ operation, kind: 'drop', at });
    expect(resultOf(await register(started, 'tabitha'))).toEqual({
      __typename: 'OnlineRegistrationOutcomeUnknown',
      message: expect.stringMatching(/Try once more.*new linkage key/) as string,
      nextStep: 'TRY_AGAIN',
    });
    expect(started.calls().filter((call) => call === operation)).toHaveLength(1);
    expect(resultOf(await register(started, 'tabitha'))).toMatchObject({ __typename: next });
  });

  test('that is refused because the practice has just changed says so', async () => {
    const started = await start();
    const [practice] = started.simulator.world.practices;
    assert(practice);
    await started.query('{ practice(odsCode: "X99951") { name settings { __typename } } }', {}, { as: 'tabitha' });
    practice.live = false;
    expect(resultOf(await register(started, 'tabitha'))).toMatchObject({ __typename: 'GpPracticeNotLive' });
    expect(started.simulator.world.accounts).toEqual([]);
  });

  test('that is done stays done when the patient cannot be shown', async () => {
    const started = await start();
    started.simulator.faults.add({ operation: 'BeginPatientSession', kind: 'proxy-error', times: Infinity });
    const { data, errors } = await register(started, 'tabitha');
    expect(data).toMatchObject({
      result: {
        __typename: 'OnlineRegistrationSuccess',
        isNew: true,
        patient: { relation: 'SELF', demographics: null },
      },
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_UNAVAILABLE', 'UPSTREAM_UNAVAILABLE']);
  });
});

test('a practice that stops registering online between two looks says so', async () => {
  const started = await start();
  const [practice] = started.simulator.world.practices;
  assert(practice);
  const settings = '{ practice(odsCode: "X99951") { settings { __typename } } }';
  await started.query(settings, {}, { as: 'tabitha' });
  practice.services.OnlineRegistrationSupported = false;
  expect(resultOf((await ways[1]?.register(started, 'tabitha')) ?? { status: 0 })).toMatchObject({
    __typename: 'GpServiceNotOffered',
  });
  expect(started.calls().filter((call) => call === 'RegisterWithDemographics')).toHaveLength(1);
});
