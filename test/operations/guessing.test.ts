import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
const kindOf = async (subject: string, given: Letter) => {
  const { __typename: kind, reason } = resultOf(await withLetter(stack, subject, given));
  return reason ?? kind;
};
const locked = 'OnlineRegistrationLockedOut';
const sent = () => stack.calls().filter((call) => call.startsWith('Register')).length;

describe('five wrong tries', () => {
  test('of one person at five accounts lock the person out, and the sixth calls nobody', async () => {
    for (const at of [0, 1, 2, 3, 4]) {
      expect(await kindOf('guesser', wrongKey(at))).toBe('LINKAGE_KEY_WRONG');
      stack.simulator.clock.advance(2 * minute);
    }
    // What is kept of the practice has run out as well: even to look at it would be a call.
    stack.simulator.clock.advance(9 * minute);
    stack.clearCalls();
    const answer = await withLetter(stack, 'guesser', letter(5));
    expect(answer).toEqual({
      status: 200,
      data: {
        result: {
          __typename: locked,
          message: expect.stringMatching(/wait/i) as string,
          // From the last wrong try on, which was at 08:08.
          retryAt: '2026-05-12T08:23:00.000Z',
          retryAfterSeconds: 240,
        },
      },
    });
    expect(stack.calls()).toEqual([]);
    expect(await kindOf('somebody else', letter(5))).toBe('OnlineRegistrationSuccess');
    stack.simulator.clock.advance(4 * minute - 1);
    expect(await kindOf('guesser', letter(6))).toBe(locked);
    stack.simulator.clock.advance(1);
    expect(await kindOf('guesser', letter(6))).toBe('OnlineRegistrationSuccess');
  });

  test('of five people at one account lock it for everybody, and no other', async () => {
    for (const person of ['a', 'b', 'c', 'd', 'e']) expect(await kindOf(person, wrongKey(0))).toBe('LINKAGE_KEY_WRONG');
    stack.clearCalls();
    expect(await kindOf('f', letter(0))).toBe(locked);
    expect(await kindOf('f', { ...letter(0), odsCode: 'x99951', accountId: ` ${letter(0).accountId} ` })).toBe(locked);
    expect(stack.calls()).toEqual([]);
    expect(await kindOf('f', letter(1))).toBe('OnlineRegistrationSuccess');
  });

  test('count whatever was wrong: the account, the key, the surname or the date of birth', async () => {
    const tries = [
      [{ ...letter(0), accountId: 'nobody' }, 'NO_SUCH_ACCOUNT'],
      [wrongKey(0), 'LINKAGE_KEY_WRONG'],
      [{ ...letter(0), surname: 'Nobody' }, 'DETAILS_DO_NOT_MATCH'],
      [{ ...letter(0), dateOfBirth: '1980-02-28' }, 'DETAILS_DO_NOT_MATCH'],
      [wrongKey(1), 'LINKAGE_KEY_WRONG'],
    ] as const;
    for (const [given, reason] of tries) expect(await kindOf('guesser', given)).toBe(reason);
    expect(await kindOf('guesser', letter(0))).toBe(locked);
  });

  test('are not undone by an account of one’s own in between', async () => {
    for (const at of [0, 1, 2, 3]) await kindOf('guesser', wrongKey(at));
    expect(await kindOf('guesser', letter(4))).toBe('OnlineRegistrationSuccess');
    expect(await kindOf('guesser', letter(4))).toBe('OnlineRegistrationSuccess');
    expect(await kindOf('guesser', wrongKey(5))).toBe('LINKAGE_KEY_WRONG');
    expect(await kindOf('guesser', wrongKey(6))).toBe(locked);
  });

  test('at once are five, and no more get through', async () => {
    const kinds = await Promise.all(letters.map((_, at) => kindOf('guesser', wrongKey(at))));
    expect(kinds.filter((kind) => kind === 'LINKAGE_KEY_WRONG')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === locked)).toHaveLength(3);
    expect(sent()).toBe(5);
  });

  test('in more than a quarter of an hour lock nobody', async () => {
    for (const at of [0, 1, 2, 3, 4, 5, 6]) {
      expect(await kindOf('slow', wrongKey(at))).toBe('LINKAGE_KEY_WRONG');
      stack.simulator.clock.advance(4 * minute);
    }
  });

  test('of one person without a letter lock them out, with a letter too', async () => {
    const applicant = {
      odsCode: 'X99951',
      firstName: 'Tabitha',
      surname: 'Teapot-1',
      dateOfBirth: '1980-02-29',
      sex: 'Female',
      postcode: 'ZZ1 1ZZ',
    } as const;
    for (let tries = 0; tries < 5; tries += 1) {
      expect(resultOf(await asApplicant(stack, 'tabitha', applicant))).toMatchObject({ reason: 'NO_MATCHING_PATIENT' });
    }
    stack.clearCalls();
    expect(resultOf(await asApplicant(stack, 'tabitha', applicant))).toMatchObject({ __typename: locked });
    expect(await kindOf('tabitha', letter(0))).toBe(locked);
    expect(stack.calls()).toEqual([]);
  });
});

describe('what is no wrong guess does not count', () => {
  test.each([
    ['a lost answer', { kind: 'drop', at: 'before' }],
    ['an upstream that is busy', { kind: 'rate-limit' }],
    ['an inactive account', { kind: 'fault', status: 400, code: -1107 }],
    ['a patient who has left', { kind: 'fault', status: 404, code: -1551 }],
    ['an account that is linked already', { kind: 'fault', status: 400, code: -1108 }],
    ['a fault that nobody knows', { kind: 'fault', status: 400, code: -9999 }],
  ] as const)('%s', async (_what, fault) => {
    stack.simulator.faults.add({ ...fault, operation: 'RegisterWithLinkageKey', times: 6 });
    for (let tries = 0; tries < 6; tries += 1) await withLetter(stack, 'person', letter(0));
    expect(sent()).toBe(6);
    expect(await kindOf('person', letter(0))).toBe('OnlineRegistrationSuccess');
  });

  test.each(['accountId', 'linkageKey', 'surname'] as const)(
    'a %s of more than one line, whatever ends a line',
    async (name) => {
      // Not everybody who trims takes the same characters for space: each would be a new account to count by.
      const { data, errors } = await withLetter(stack, 'person', { ...letter(0), [name]: `${letter(0)[name]}\u0085` });
      expect({ data, errors }).toMatchObject({
        data: { result: null },
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: `input.${name}` } }],
      });
      expect(stack.calls()).toEqual([]);
    },
  );

  test('arguments that make no sense', async () => {
    for (let tries = 0; tries < 6; tries += 1) {
      const { errors } = await withLetter(stack, 'person', { ...letter(0), linkageKey: 'x'.repeat(65) });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.linkageKey' } }]);
    }
    expect(stack.calls()).toEqual([]);
    expect(await kindOf('person', letter(0))).toBe('OnlineRegistrationSuccess');
  });
});

describe('an operation has one registration or reset', () => {
  const one = (name: string) => `${name}: registerWithLinkageKey(input: $input) { __typename }`;
  const reset = 'resetAccountLinkageKey(input: { patientId: "x", confirm: true }) { __typename }';
  const begin = 'mutation ($input: RegisterWithLinkageKeyInput!)';

  test.each([
    ['two by alias', `${begin} { ${one('a')} ${one('b')} }`],
    ['a registration and a reset', `${begin} { ${one('a')} ${reset} }`],
    ['two resets', `mutation { a: ${reset} b: ${reset} }`],
    [
      'two by fragments',
      `${begin} { ...f ...g } fragment f on Mutation { ${one('a')} } fragment g on Mutation { ${one('b')} }`,
    ],
    [
      'one in a fragment within a fragment',
      `${begin} { ${one('a')} ... { ...f } } fragment f on Mutation { ...g } fragment g on Mutation { ${one('b')} }`,
    ],
    [
      'one that is left out',
      `${begin} { ${one('a')} b: registerWithLinkageKey(input: $input) @include(if: false) { __typename } }`,
    ],
  ])('%s are refused as a whole', async (_what, query) => {
    const { accountId, linkageKey, surname, dateOfBirth } = letter(0);
    const input = { odsCode: 'X99951', accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' };
    const answer = await stack.query(query, query.includes('$input') ? { input } : {}, { as: 'person' });
    expect(answer).toMatchObject({
      status: 400,
      errors: [
        {
          message:
            'An operation may have only one of registerWithLinkageKey, registerWithDemographics, resetAccountLinkageKey.',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
    expect(answer.data).toBeUndefined();
    expect(stack.calls()).toEqual([]);
  });

  test('one that two fragments name is one, and is carried out once', async () => {
    const { accountId, linkageKey, surname, dateOfBirth } = letter(0);
    const input = { odsCode: 'X99951', accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' };
    const twice = `${begin} { ...f ...g } fragment f on Mutation { ${one('a')} } fragment g on Mutation { ${one('a')} }`;
    expect(await stack.query(twice, { input }, { as: 'person' })).toEqual({
      status: 200,
      data: { a: { __typename: 'OnlineRegistrationSuccess' } },
    });
    expect(sent()).toBe(1);
  });

  test('other mutations may stand beside it', async () => {
    const query = `${registerWithLinkageKey.slice(0, -1)} unlinkPatient(input: { patientId: "x" }) { __typename } }`;
    const { accountId, linkageKey, surname, dateOfBirth } = letter(0);
    const input = { odsCode: 'X99951', accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' };
    const { data } = await stack.query(query, { input }, { as: 'person' });
    expect(data).toMatchObject({
      result: { __typename: 'OnlineRegistrationSuccess' },
      unlinkPatient: { __typename: 'GpPatientNotFound' },
    });
  });
});
