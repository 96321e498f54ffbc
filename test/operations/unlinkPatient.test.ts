import { afterEach, expect, test } from 'vitest';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { resultOf, withLetter } from '../support/registration.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const unlink = `mutation ($id: ID!) { unlinkPatient(input: { patientId: $id }) { __typename
  ... on GpServiceProblem { message }
  ... on UnlinkPatientSuccess { patientId me { patients { id } } } } }`;

let stack: Stack;
afterEach(() => stack.stop());

async function start(): Promise<string[]> {
  const patients = [
    aPatient({ proxies: [{ subject: 'other parent' }] }),
    aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] }),
    aPatient({ subject: null, letter: aLetter() }),
  ];
  const world = aWorld({ practices: [aPractice()], patients });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  return idsOf('patient-1');
}

async function idsOf(as: string): Promise<string[]> {
  const { data } = await stack.query('{ me { patients { id nhsNumber } } }', {}, { as });
  return (data as { me: { patients: { id: string }[] } }).me.patients.map(({ id }) => id);
}

test('a patient who is unlinked is gone, in the answer and from then on; nobody else is', async () => {
  const [own = '', child] = await start();
  const [others] = await idsOf('other parent');
  stack.clearCalls();
  expect(await stack.query(unlink, { id: own })).toEqual({
    status: 200,
    data: { unlinkPatient: { __typename: 'UnlinkPatientSuccess', patientId: own, me: { patients: [{ id: child }] } } },
  });
  expect(stack.calls()).toEqual([]);
  expect(await idsOf('patient-1')).toEqual([child]);
  expect(await idsOf('other parent')).toEqual([others]);
  const references = [
    { __typename: 'Patient', id: own },
    { __typename: 'Patient', nhsNumber: '9990000018' },
  ];
  const entities = 'query ($references: [_Any!]!) { _entities(representations: $references) { __typename } }';
  expect((await stack.query(entities, { references })).data).toEqual({ _entities: [null, null] });
  expect((await stack.query('query ($id: ID!) { patient(id: $id) { id } }', { id: own })).data).toEqual({
    patient: null,
  });
});

test('somebody else’s patient, or none, cannot be unlinked', async () => {
  const [own] = await start();
  for (const id of [(await idsOf('other parent'))[0], 'nobody']) {
    expect(await stack.query(unlink, { id })).toEqual({
      status: 200,
      data: { unlinkPatient: { __typename: 'GpPatientNotFound', message: 'The patient was not found.' } },
    });
  }
  expect(await idsOf('other parent')).toHaveLength(1);
  expect(await idsOf('patient-1')).toContain(own);
});

test('a patient who is unlinked twice is gone, and no patient the second time', async () => {
  const [own] = await start();
  await stack.query(unlink, { id: own });
  expect(await stack.query(unlink, { id: own })).toMatchObject({
    data: { unlinkPatient: { __typename: 'GpPatientNotFound' } },
  });
});

test('the practice goes on linking the account, so that it takes a new letter to link it again', async () => {
  await start();
  const [letter] = stack.simulator.world.letters;
  if (!letter) throw new Error('There is no letter.');
  const { patient } = resultOf(await withLetter(stack, 'reader', letter)) as { patient: { id: string } };
  await stack.query(unlink, { id: patient.id }, { as: 'reader' });
  expect(resultOf(await withLetter(stack, 'reader', letter))).toMatchObject({
    __typename: 'OnlineRegistrationAlreadyLinked',
    nextStep: 'CONTACT_PRACTICE',
    patients: [],
  });
  // What the practice does at its desk: the account is made anew.
  const { world } = stack.simulator;
  const linked = world.accounts.find(({ accountId }) => accountId === letter.accountId);
  if (!linked) throw new Error('There is no account.');
  world.accounts.splice(world.accounts.indexOf(linked), 1);
  world.unlinked.push({ ...linked, linkageKey: 'a new key' });
  const again = await withLetter(stack, 'reader', { ...letter, linkageKey: 'a new key' });
  expect(resultOf(again)).toMatchObject({ __typename: 'OnlineRegistrationSuccess', isNew: true });
});
