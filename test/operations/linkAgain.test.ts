import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeRelationshipKey, endRelationship } from '../../simulator/world/relationships.ts';
import type { Account } from '../../simulator/world/Account.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { resultOf, withLetter } from '../support/registration.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

let stack: Stack;
const people = ['patient-1', 'patient-2', 'patient-3', 'patient-4', 'patient-5', 'patient-6'];
beforeEach(async () => {
  const world = aWorld({ practices: [aPractice()], patients: people.map(() => aPatient()) });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterEach(() => stack.stop());

const surnames = `{ gpOnlineUser { patients { id demographics { __typename
  ... on GpPatientDemographics { surname }
  ... on GpServiceUnavailable { reason nextStep message practice { telephone } } } } } }`;
const read = (as: string) => stack.query(surnames, {}, { as });
const accountOf = (number: number): Account => {
  const found = stack.simulator.world.accounts.find(({ patientId }) => patientId === `patient-${number}`);
  if (!found) throw new Error('no account');
  return found;
};
const ended = {
  __typename: 'GpAccessEnded',
  reason: 'ACCESS_ENDED',
  nextStep: 'LINK_AGAIN',
  message: "Your access to this patient's online services has ended. Link the account again.",
  practice: { telephone: expect.stringMatching(/^01632/) as string },
};
const expectEnded = ({ data, errors }: QueryResponse) => {
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ gpOnlineUser: { patients: [{ demographics: ended }] } });
};
const expectRead = ({ data, errors }: QueryResponse) => {
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('"surname":"Teapot');
};

describe('after access has ended', () => {
  test('linking the account again replaces the link and gives access', async () => {
    endRelationship(stack.simulator.world, accountOf(1), 'key of the first letter');
    const letter = { odsCode: 'X99951', accountId: accountId(1), surname: 'Teapot-1', dateOfBirth: dateOfBirth(1) };
    const first = await withLetter(stack, 'newcomer', { ...letter, linkageKey: 'key of the first letter' });
    expect(resultOf(first)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: true });
    endRelationship(stack.simulator.world, accountOf(1), 'key of the second letter');
    stack.simulator.endAllSessions();
    expectEnded(await read('newcomer'));
    const second = await withLetter(stack, 'newcomer', { ...letter, linkageKey: 'key of the second letter' });
    expect(resultOf(second)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: true });
    const response = await read('newcomer');
    expectRead(response);
    expect((response.data as { gpOnlineUser: { patients: unknown[] } }).gpOnlineUser.patients).toHaveLength(1);
  });

  test('an account that is linked with another key is not reported as a success', async () => {
    endRelationship(stack.simulator.world, accountOf(1), 'key of the letter');
    const letter = { odsCode: 'X99951', accountId: accountId(1), surname: 'Teapot-1', dateOfBirth: dateOfBirth(1) };
    await withLetter(stack, 'newcomer', { ...letter, linkageKey: 'key of the letter' });
    expectRead(await read('patient-2'));
    changeRelationshipKey(accountOf(1));
    stack.simulator.endPatientSessions();
    const again = await withLetter(stack, 'newcomer', { ...letter, linkageKey: 'key of the letter' });
    expect(again.errors).toBeUndefined();
    expect(resultOf(again)).toMatchObject({ __typename: 'GpOnlineRegistrationAlreadyLinked' });
  });
});

describe('a write', () => {
  const reset = `mutation ($input: ResetGpAccountLinkageKeyInput!) { result: resetGpAccountLinkageKey(input: $input) {
    __typename ... on GpServiceProblem { message nextStep } ... on GpServiceUnavailable { practice { telephone } } } }`;

  test('a write that is refused before it is sent says that nothing was sent', async () => {
    const patientId = await idOf('patient-1');
    endRelationship(stack.simulator.world, accountOf(1), 'new key');
    stack.simulator.endAllSessions();
    stack.clearCalls();
    const input = { patientId, confirm: true };
    const { data } = await stack.query(reset, { input }, { as: 'patient-1' });
    expect(data).toEqual({
      result: {
        __typename: 'GpAccessEnded',
        message:
          "Your access to this patient's online services has ended. Link the account again. Nothing was sent with this request.",
        nextStep: 'LINK_AGAIN',
        practice: { telephone: expect.any(String) as string },
      },
    });
    expect(stack.calls()).not.toContain('ResetAccountLinkageKey');
  });

  test('a write whose upstream is not proven fails with an error that says that nothing was sent', async () => {
    const patientId = await idOf('patient-1');
    changeRelationshipKey(accountOf(1));
    stack.simulator.endAllSessions();
    const { errors } = await stack.query(reset, { input: { patientId, confirm: true } }, { as: 'patient-1' });
    const message = 'The GP system returned an invalid response. Nothing was sent.';
    expect(errors).toMatchObject([{ message, extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
  });

  const idOf = async (as: string) => {
    const { data } = await read(as);
    return (data as { gpOnlineUser: { patients: [{ id: string }] } }).gpOnlineUser.patients[0].id;
  };
});

function accountId(number: number): string {
  return accountOrLetter(number).accountId;
}

function dateOfBirth(number: number): string {
  return accountOrLetter(number).holder.dateOfBirth;
}

function accountOrLetter(number: number) {
  const { accounts, unlinked } = stack.simulator.world;
  const found = [...accounts, ...unlinked].find(({ patientId }) => patientId === `patient-${number}`);
  if (!found) throw new Error('no account');
  return found;
}
