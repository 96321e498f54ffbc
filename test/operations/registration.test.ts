import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Applicant, Letter } from '../../simulator/world/registration.ts';
import { resultOf, withLetter } from '../support/registration.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { casesOf, now, patientsOf, refusalsByCode, registrationsSent, world } from './registrationCases.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ world, now });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

/** The letters with this outcome, in the order of the world. */
const lettersWith = (wanted: Letter['outcome']) => world.letters.filter(({ outcome }) => outcome === wanted);
const [letter, proxyLetter, letterAtVersion18] = lettersWith('registers') as [Letter, Letter, Letter];
const [letterOfPracticeNotLive, letterOfLinkedAccount] = [...lettersWith(-1401), ...lettersWith(-1108)] as [
  Letter,
  Letter,
];

test('the default world has a letter or an applicant for every registration fault', () => {
  const outcomes = (list: readonly (Letter | Applicant)[]) => new Set(list.map(({ outcome }) => outcome));
  expect(outcomes(world.letters)).toEqual(
    new Set(['registers', -1401, -1108, ...Object.keys(refusalsByCode).map(Number)]),
  );
  expect(outcomes(world.applicants)).toEqual(
    new Set(['registers', -1401, -1040, -1030, -1108, -1551, -1552, -1553, -1555]),
  );
});

test('registerGpAccountWithLinkageKey links the account to the user, once, and not to another user', async () => {
  const response = await withLetter(stack, 'wilfred', { ...letter, odsCode: letter.odsCode.toLowerCase() });
  expect(response.errors).toBeUndefined();
  const id = (resultOf(response) as { patient?: { id: string } }).patient?.id;
  expect(resultOf(response)).toEqual({
    __typename: 'GpOnlineRegistrationSuccess',
    isNew: true,
    patient: {
      id: expect.stringMatching(/^[\w-]{22}$/) as string,
      relation: 'SELF',
      isRelationDeclared: true,
      accessLevel: 'FULL',
      practice: { odsCode: letter.odsCode },
      demographics: { firstName: 'Wilfred', surname: 'Postbox' },
    },
  });
  expect(registrationsSent(stack)).toEqual(['RegisterWithLinkageKey']);
  expect(await patientsOf(stack, 'wilfred')).toEqual([
    { id, relation: 'SELF', demographics: { firstName: 'Wilfred' } },
  ]);
  expect(await patientsOf(stack, 'somebody-else')).toEqual([]);

  stack.clearCalls();
  const repeated = await withLetter(stack, 'wilfred', letter);
  expect(resultOf(repeated)).toMatchObject({
    __typename: 'GpOnlineRegistrationSuccess',
    isNew: false,
    patient: { id },
  });
  const byAnother = await withLetter(stack, 'another', letter);
  expect(resultOf(byAnother)).toEqual({
    __typename: 'GpOnlineRegistrationAlreadyLinked',
    message: expect.stringContaining('new linkage key') as string,
    nextStep: 'CONTACT_PRACTICE',
    patients: [],
  });
  expect(await patientsOf(stack, 'another')).toEqual([]);
});

test('registerGpAccountWithLinkageKey as a proxy links the patient and marks the relation as declared', async () => {
  const response = await withLetter(stack, 'basil', proxyLetter, 'PROXY');
  expect(resultOf(response)).toMatchObject({
    isNew: true,
    patient: { relation: 'PROXY', isRelationDeclared: true, demographics: { firstName: 'Bea', surname: 'Postbox' } },
  });
  const repeated = await withLetter(stack, 'basil', proxyLetter, 'PROXY');
  expect(resultOf(repeated)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: false });
});

test('registerGpAccountWithLinkageKey succeeds at a practice on version 1.8', async () => {
  const response = await withLetter(stack, 'old', letterAtVersion18);
  expect(resultOf(response)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: true });
  const version = stack.simulator.ledger.find(({ operation }) => operation === 'RegisterWithLinkageKey')?.version;
  expect(version).toBe('1.8.0.0');
});

test('registerGpAccountWithLinkageKey reports success with isNew false for an account that the user already has', async () => {
  const [patient] = await patientsOf(stack, 'parent');
  const response = await withLetter(stack, 'parent', letterOfLinkedAccount);
  expect(resultOf(response)).toMatchObject({
    __typename: 'GpOnlineRegistrationSuccess',
    isNew: false,
    patient: { id: patient?.id, relation: 'SELF', isRelationDeclared: false },
  });
  expect(await patientsOf(stack, 'parent')).toHaveLength(3);
});

test('registerGpAccountWithLinkageKey reports GpOnlineRegistrationAlreadyLinked and names the user’s patients that may match', async () => {
  const [patient] = await patientsOf(stack, 'parent');
  const response = await withLetter(stack, 'parent', letterOfLinkedAccount, 'PROXY');
  expect(resultOf(response)).toMatchObject({
    __typename: 'GpOnlineRegistrationAlreadyLinked',
    patients: [{ id: patient?.id }],
  });
});

test.each(casesOf(refusalsByCode, world.letters))(
  'registerGpAccountWithLinkageKey reports the refusal $expected.refusedReason for code $code',
  async ({ expected, person }) => {
    const response = await withLetter(stack, `reader of ${person.accountId}`, person);
    expect(response.errors).toBeUndefined();
    expect(resultOf(response)).toEqual({
      __typename: 'GpOnlineRegistrationRefused',
      message: expect.stringMatching(/\.$/) as string,
      ...expected,
    });
    expect(registrationsSent(stack)).toEqual(['RegisterWithLinkageKey']);
  },
);

test('registerGpAccountWithLinkageKey is not sent to a practice that is not live or does not exist', async () => {
  const notLive = await withLetter(stack, 'reader', letterOfPracticeNotLive);
  expect(resultOf(notLive)).toMatchObject({ __typename: 'GpPracticeNotLive', reason: 'PRACTICE_NOT_LIVE' });
  const nowhere = await withLetter(stack, 'reader', { ...letter, odsCode: 'Z99999' });
  expect(resultOf(nowhere)).toMatchObject({ refusedReason: 'NO_SUCH_PRACTICE', nextStep: 'CHECK_DETAILS' });
  expect(registrationsSent(stack)).toEqual([]);
});
