import assert from 'node:assert/strict';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import type { Letter } from '../../simulator/world/registration.ts';
import { asApplicant, registerWithLinkageKey, resultOf, withLetter } from '../support/registration.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const minute = 60_000;

let stack: Stack;
let letters: readonly Letter[];
beforeEach(async () => {
  const patients = Array.from({ length: 8 }, () => aPatient({ subject: null, letter: aLetter() }));
  const world = aWorld({ practices: [aPractice()], patients });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  letters = world.letters;
});
afterEach(() => stack.stop());

const letter = (at: number): Letter => {
  const found = letters[at];
  assert(found);
  return found;
};
const wrongKey = (at: number): Letter => ({ ...letter(at), linkageKey: 'wrong' });
const outcomeOf = async (subject: string, attempt: Letter) => {
  const { __typename: kind, refusedReason } = resultOf(await withLetter(stack, subject, attempt));
  return refusedReason ?? kind;
};
const lockedOut = 'GpOnlineRegistrationLockedOut';
const registrationCalls = () => stack.calls().filter((call) => call.startsWith('Register')).length;

test('five failed registrations lock out the user, and the sixth makes no upstream call', async () => {
  for (const at of [0, 1, 2, 3, 4]) {
    expect(await outcomeOf('guesser', wrongKey(at))).toBe('LINKAGE_KEY_WRONG');
    stack.simulator.clock.advance(2 * minute);
  }
  // The cached practice data has expired too, so that even reading the practice would be a call.
  stack.simulator.clock.advance(9 * minute);
  stack.clearCalls();
  const response = await withLetter(stack, 'guesser', letter(5));
  expect(response).toEqual({
    status: 200,
    data: {
      result: {
        __typename: lockedOut,
        message: expect.stringMatching(/wait/i) as string,
        // Counted from the last failed registration, at 08:08.
        retryAt: { local: '2026-05-12T09:23:00', instant: '2026-05-12T09:23:00+01:00', isInstantCertain: true },
        retryAfterSeconds: 240,
      },
    },
  });
  expect(stack.calls()).toEqual([]);
  expect(await outcomeOf('somebody else', letter(5))).toBe('GpOnlineRegistrationSuccess');
  stack.simulator.clock.advance(4 * minute - 1);
  expect(await outcomeOf('guesser', letter(6))).toBe(lockedOut);
  stack.simulator.clock.advance(1);
  expect(await outcomeOf('guesser', letter(6))).toBe('GpOnlineRegistrationSuccess');
});

test('five failed registrations for one account lock that account for every user', async () => {
  for (const person of ['a', 'b', 'c', 'd', 'e'])
    expect(await outcomeOf(person, wrongKey(0))).toBe('LINKAGE_KEY_WRONG');
  stack.clearCalls();
  expect(await outcomeOf('f', letter(0))).toBe(lockedOut);
  expect(await outcomeOf('f', { ...letter(0), odsCode: 'x99951', accountId: ` ${letter(0).accountId} ` })).toBe(
    lockedOut,
  );
  expect(stack.calls()).toEqual([]);
  expect(await outcomeOf('f', letter(1))).toBe('GpOnlineRegistrationSuccess');
});

test('a failed registration counts whether the account, linkage key, surname or date of birth is wrong', async () => {
  const attempts = [
    [{ ...letter(0), accountId: 'nobody' }, 'NO_SUCH_ACCOUNT'],
    [wrongKey(0), 'LINKAGE_KEY_WRONG'],
    [{ ...letter(0), surname: 'Nobody' }, 'DETAILS_DO_NOT_MATCH'],
    [{ ...letter(0), dateOfBirth: '1980-02-28' }, 'DETAILS_DO_NOT_MATCH'],
    [wrongKey(1), 'LINKAGE_KEY_WRONG'],
  ] as const;
  for (const [attempt, reason] of attempts) expect(await outcomeOf('guesser', attempt)).toBe(reason);
  expect(await outcomeOf('guesser', letter(0))).toBe(lockedOut);
});

test('a successful registration does not reset the count of failed registrations', async () => {
  for (const at of [0, 1, 2, 3]) await outcomeOf('guesser', wrongKey(at));
  expect(await outcomeOf('guesser', letter(4))).toBe('GpOnlineRegistrationSuccess');
  expect(await outcomeOf('guesser', letter(4))).toBe('GpOnlineRegistrationSuccess');
  expect(await outcomeOf('guesser', wrongKey(5))).toBe('LINKAGE_KEY_WRONG');
  expect(await outcomeOf('guesser', wrongKey(6))).toBe(lockedOut);
});

test('only five of eight concurrent wrong registrations are sent', async () => {
  const outcomes = await Promise.all(letters.map((_, at) => outcomeOf('guesser', wrongKey(at))));
  expect(outcomes.filter((kind) => kind === 'LINKAGE_KEY_WRONG')).toHaveLength(5);
  expect(outcomes.filter((kind) => kind === lockedOut)).toHaveLength(3);
  expect(registrationCalls()).toBe(5);
});

test('failed registrations spread over more than 15 minutes do not lock out the user', async () => {
  for (const at of [0, 1, 2, 3, 4, 5, 6]) {
    expect(await outcomeOf('slow', wrongKey(at))).toBe('LINKAGE_KEY_WRONG');
    stack.simulator.clock.advance(4 * minute);
  }
});

test('five failed registrations without a letter also lock out registration with a letter', async () => {
  const applicant = {
    odsCode: 'X99951',
    firstName: 'Tabitha',
    surname: 'Teapot-1',
    dateOfBirth: '1980-02-29',
    sex: 'Female',
    postcode: 'ZZ1 1ZZ',
  } as const;
  for (let count = 0; count < 5; count += 1) {
    expect(resultOf(await asApplicant(stack, 'tabitha', applicant))).toMatchObject({
      refusedReason: 'NO_MATCHING_PATIENT',
    });
  }
  stack.clearCalls();
  expect(resultOf(await asApplicant(stack, 'tabitha', applicant))).toMatchObject({ __typename: lockedOut });
  expect(await outcomeOf('tabitha', letter(0))).toBe(lockedOut);
  expect(stack.calls()).toEqual([]);
});

test.each([
  ['a lost response', { kind: 'drop', at: 'before' }],
  ['a rate-limited call', { kind: 'rate-limit' }],
  ['an inactive account', { kind: 'fault', status: 400, code: -1107 }],
  ['a patient who has left', { kind: 'fault', status: 404, code: -1551 }],
  ['an account that is already linked', { kind: 'fault', status: 400, code: -1108 }],
  ['an unknown fault', { kind: 'fault', status: 400, code: -9999 }],
] as const)('%s does not count as a failed registration', async (_case, fault) => {
  stack.simulator.faults.add({ ...fault, operation: 'RegisterWithLinkageKey', times: 6 });
  for (let count = 0; count < 6; count += 1) await withLetter(stack, 'person', letter(0));
  expect(registrationCalls()).toBe(6);
  expect(await outcomeOf('person', letter(0))).toBe('GpOnlineRegistrationSuccess');
});

test.each(['accountId', 'linkageKey', 'surname'] as const)(
  'registerGpAccountWithLinkageKey refuses %s with a NEL line break before any upstream call',
  async (name) => {
    // Systems differ in what they trim. A variant of the same value must not count as another account.
    const { data, errors } = await withLetter(stack, 'person', { ...letter(0), [name]: `${letter(0)[name]}\u0085` });
    expect({ data, errors }).toMatchObject({
      data: { result: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: `input.${name}` } }],
    });
    expect(stack.calls()).toEqual([]);
  },
);

test('an invalid argument does not count as a failed registration', async () => {
  for (let count = 0; count < 6; count += 1) {
    const { errors } = await withLetter(stack, 'person', { ...letter(0), linkageKey: 'x'.repeat(65) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.linkageKey' } }]);
  }
  expect(stack.calls()).toEqual([]);
  expect(await outcomeOf('person', letter(0))).toBe('GpOnlineRegistrationSuccess');
});

const registrationAs = (name: string) => `${name}: registerGpAccountWithLinkageKey(input: $input) { __typename }`;
const reset = 'resetGpAccountLinkageKey(input: { patientId: "x", confirm: true }) { __typename }';
const operationStart = 'mutation ($input: RegisterGpAccountWithLinkageKeyInput!)';

test.each([
  ['two registrations by alias', `${operationStart} { ${registrationAs('a')} ${registrationAs('b')} }`],
  ['a registration and a reset', `${operationStart} { ${registrationAs('a')} ${reset} }`],
  ['two resets', `mutation { a: ${reset} b: ${reset} }`],
  [
    'two registrations in fragments',
    `${operationStart} { ...f ...g } fragment f on Mutation { ${registrationAs('a')} } fragment g on Mutation { ${registrationAs('b')} }`,
  ],
  [
    'a second registration in a nested fragment',
    `${operationStart} { ${registrationAs('a')} ... { ...f } } fragment f on Mutation { ...g } fragment g on Mutation { ${registrationAs('b')} }`,
  ],
  [
    'a second registration that @include omits',
    `${operationStart} { ${registrationAs('a')} b: registerGpAccountWithLinkageKey(input: $input) @include(if: false) { __typename } }`,
  ],
])('an operation with %s is refused as a whole', async (_case, query) => {
  const { accountId, linkageKey, surname, dateOfBirth } = letter(0);
  const input = { odsCode: 'X99951', accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' };
  const response = await stack.query(query, query.includes('$input') ? { input } : {}, { as: 'person' });
  expect(response).toMatchObject({
    status: 400,
    errors: [
      {
        message:
          'An operation can have only one of registerGpAccountWithLinkageKey, registerGpAccountWithDemographics, resetGpAccountLinkageKey.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ],
  });
  expect(response.data).toBeUndefined();
  expect(stack.calls()).toEqual([]);
});

test('a registration that two fragments select is one field and is sent once', async () => {
  const { accountId, linkageKey, surname, dateOfBirth } = letter(0);
  const input = { odsCode: 'X99951', accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' };
  const twice = `${operationStart} { ...f ...g } fragment f on Mutation { ${registrationAs('a')} } fragment g on Mutation { ${registrationAs('a')} }`;
  expect(await stack.query(twice, { input }, { as: 'person' })).toEqual({
    status: 200,
    data: { a: { __typename: 'GpOnlineRegistrationSuccess' } },
  });
  expect(registrationCalls()).toBe(1);
});

test('a registration can share an operation with other mutations', async () => {
  const query = `${registerWithLinkageKey.slice(0, -1)} unlinkGpPatient(input: { patientId: "x" }) { __typename } }`;
  const { accountId, linkageKey, surname, dateOfBirth } = letter(0);
  const input = { odsCode: 'X99951', accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' };
  const { data } = await stack.query(query, { input }, { as: 'person' });
  expect(data).toMatchObject({
    result: { __typename: 'GpOnlineRegistrationSuccess' },
    unlinkGpPatient: { __typename: 'GpPatientNotFound' },
  });
});
