import assert from 'node:assert/strict';
import { afterEach, describe, expect, test } from 'vitest';
import type { FaultKind, PlannedFault } from '../../simulator/faults.ts';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { asApplicant, resultOf, withLetter } from '../support/registration.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

/** The faults that a call can meet in transport. */
const faultKinds: readonly FaultKind[] = [
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

/** Each fault once, which the calls before a write survive, and twice, which they do not. */
const repeatedFaults = faultKinds.flatMap((fault) => [1, 2].map((times) => ({ ...fault, times })));

let stack: Stack | undefined;
afterEach(() => stack?.stop());

interface Method {
  readonly operation: 'RegisterWithLinkageKey' | 'RegisterWithDemographics';
  register(stack: Stack, subject: string): Promise<QueryResponse>;
}

const methods: readonly Method[] = [
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

/** Starts a practice with one patient who has a letter but no account. */
async function start(): Promise<Stack> {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient({ subject: null, letter: aLetter() })] });
  return (stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') }));
}

describe.each(methods)('$operation under transport faults', ({ operation, register }) => {
  const setupCalls = ['CreateEndUserSession', 'GetClinicalVersionInformation'];
  if (operation === 'RegisterWithDemographics') setupCalls.push('GetPracticeSettings');

  test.each([...setupCalls, operation])(
    `${operation} is sent at most once and reports its true outcome when %s fails`,
    async (failing) => {
      const started = await start();
      const { world, clock, faults } = started.simulator;
      const unlinked = [...world.unlinked];
      for (const [at, fault] of repeatedFaults.entries()) {
        world.accounts.splice(0);
        world.unlinked.splice(0, Infinity, ...unlinked);
        // Sessions and cached practice data have expired, so that every step is made.
        clock.advance(60 * 60_000);
        faults.clear();
        faults.add({ ...fault, operation: failing } as PlannedFault);
        started.clearCalls();
        const subject = `person ${at}`;
        const response = await register(started, subject);
        const context = JSON.stringify(fault);
        const isDone = world.accounts.length === 1;
        expect(
          started.simulator.ledger.some(({ faults: met = [] }) => met.length > 0),
          context,
        ).toBe(true);
        expect(started.calls().filter((call) => call === operation).length, context).toBeLessThanOrEqual(1);
        const { data } = await started.query('{ gpOnlineUser { patients { id } } }', {}, { as: subject });
        const patientCount = (data as { gpOnlineUser: { patients: unknown[] } }).gpOnlineUser.patients.length;
        const result = resultOf(response);
        if (result === null) {
          expect(
            [isDone, patientCount, response.errors?.[0]?.extensions.code.startsWith('UPSTREAM_')],
            context,
          ).toEqual([false, 0, true]);
        } else if (result['__typename'] === 'GpOnlineRegistrationOutcomeUnknown') {
          expect([failing, patientCount, result['nextStep']], context).toEqual([operation, 0, 'TRY_AGAIN']);
        } else {
          expect([result['__typename'], isDone, patientCount], context).toEqual([
            'GpOnlineRegistrationSuccess',
            true,
            1,
          ]);
          expect(response.errors, context).toBeUndefined();
        }
      }
    },
  );

  test.each([
    ['before', 'GpOnlineRegistrationSuccess'],
    ['after', 'GpOnlineRegistrationAlreadyLinked'],
  ] as const)(
    `a ${operation} call dropped %s it takes effect has an unknown outcome, and the next attempt reports %s`,
    async (at, next) => {
      const started = await start();
      started.simulator.faults.add({ operation, kind: 'drop', at });
      expect(resultOf(await register(started, 'tabitha'))).toEqual({
        __typename: 'GpOnlineRegistrationOutcomeUnknown',
        message: expect.stringMatching(/Try once more.*new linkage key/) as string,
        nextStep: 'TRY_AGAIN',
      });
      expect(started.calls().filter((call) => call === operation)).toHaveLength(1);
      expect(resultOf(await register(started, 'tabitha'))).toMatchObject({ __typename: next });
    },
  );

  test(`${operation} reports GpPracticeNotLive when the practice has just stopped being live`, async () => {
    const started = await start();
    const [practice] = started.simulator.world.practices;
    assert(practice);
    await started.query('{ gpPractice(odsCode: "X99951") { name settings { __typename } } }', {}, { as: 'tabitha' });
    practice.live = false;
    expect(resultOf(await register(started, 'tabitha'))).toMatchObject({ __typename: 'GpPracticeNotLive' });
    expect(started.simulator.world.accounts).toEqual([]);
  });

  test(`${operation} reports success when the new patient cannot be read back`, async () => {
    const started = await start();
    started.simulator.faults.add({ operation: 'BeginPatientSession', kind: 'proxy-error', times: Infinity });
    const { data, errors } = await register(started, 'tabitha');
    expect(data).toMatchObject({
      result: {
        __typename: 'GpOnlineRegistrationSuccess',
        isNew: true,
        patient: { relation: 'SELF', demographics: null },
      },
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_UNAVAILABLE', 'UPSTREAM_UNAVAILABLE']);
  });
});

test('registerGpAccountWithDemographics reports GpServiceNotOffered when the practice has just stopped online registration', async () => {
  const started = await start();
  const [practice] = started.simulator.world.practices;
  assert(practice);
  const settings = '{ gpPractice(odsCode: "X99951") { settings { __typename } } }';
  await started.query(settings, {}, { as: 'tabitha' });
  practice.services.OnlineRegistrationSupported = false;
  expect(resultOf((await methods[1]?.register(started, 'tabitha')) ?? { status: 0 })).toMatchObject({
    __typename: 'GpServiceNotOffered',
  });
  expect(started.calls().filter((call) => call === 'RegisterWithDemographics')).toHaveLength(1);
});
