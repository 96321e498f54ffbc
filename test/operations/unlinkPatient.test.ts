import { afterEach, expect, test } from 'vitest';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { resultOf, withLetter } from '../support/registration.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const unlink = `mutation ($id: ID!) { unlinkGpPatient(input: { patientId: $id }) { __typename
  ... on GpServiceProblem { message }
  ... on UnlinkGpPatientSuccess { patientId gpOnlineUser { patients { id } } } } }`;

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
  const { data } = await stack.query('{ gpOnlineUser { patients { id nhsNumber } } }', {}, { as });
  return (data as { gpOnlineUser: { patients: { id: string }[] } }).gpOnlineUser.patients.map(({ id }) => id);
}

test('unlinkGpPatient removes the patient from the user at once and affects no other user', async () => {
  const [patientId = '', child] = await start();
  const [others] = await idsOf('other parent');
  stack.clearCalls();
  expect(await stack.query(unlink, { id: patientId })).toEqual({
    status: 200,
    data: {
      unlinkGpPatient: {
        __typename: 'UnlinkGpPatientSuccess',
        patientId: patientId,
        gpOnlineUser: { patients: [{ id: child }] },
      },
    },
  });
  expect(stack.calls()).toEqual([]);
  expect(await idsOf('patient-1')).toEqual([child]);
  expect(await idsOf('other parent')).toEqual([others]);
  const references = [
    { __typename: 'Patient', id: patientId },
    { __typename: 'Patient', nhsNumber: '9990000018' },
  ];
  const entities = 'query ($references: [_Any!]!) { _entities(representations: $references) { __typename } }';
  expect((await stack.query(entities, { references })).data).toEqual({ _entities: [null, null] });
  expect((await stack.query('query ($id: ID!) { gpPatient(id: $id) { id } }', { id: patientId })).data).toEqual({
    gpPatient: null,
  });
});

test('unlinkGpPatient reports GpPatientNotFound for another user’s patient and for an unknown id', async () => {
  const [patientId] = await start();
  for (const id of [(await idsOf('other parent'))[0], 'nobody']) {
    expect(await stack.query(unlink, { id })).toEqual({
      status: 200,
      data: { unlinkGpPatient: { __typename: 'GpPatientNotFound', message: 'The patient was not found.' } },
    });
  }
  expect(await idsOf('other parent')).toHaveLength(1);
  expect(await idsOf('patient-1')).toContain(patientId);
});

test('unlinkGpPatient reports GpPatientNotFound for a patient who is already unlinked', async () => {
  const [patientId] = await start();
  await stack.query(unlink, { id: patientId });
  expect(await stack.query(unlink, { id: patientId })).toMatchObject({
    data: { unlinkGpPatient: { __typename: 'GpPatientNotFound' } },
  });
});

test('unlinkGpPatient leaves the account linked at the practice, so that relinking needs a new linkage key', async () => {
  await start();
  const [letter] = stack.simulator.world.letters;
  if (!letter) throw new Error('There is no letter.');
  const { patient } = resultOf(await withLetter(stack, 'reader', letter)) as { patient: { id: string } };
  await stack.query(unlink, { id: patient.id }, { as: 'reader' });
  expect(resultOf(await withLetter(stack, 'reader', letter))).toMatchObject({
    __typename: 'GpOnlineRegistrationAlreadyLinked',
    nextStep: 'CONTACT_PRACTICE',
    patients: [],
  });
  // The practice recreates the account with a new linkage key.
  const { world } = stack.simulator;
  const linked = world.accounts.find(({ accountId }) => accountId === letter.accountId);
  if (!linked) throw new Error('There is no account.');
  world.accounts.splice(world.accounts.indexOf(linked), 1);
  world.unlinked.push({ ...linked, linkageKey: 'a new key' });
  const relinked = await withLetter(stack, 'reader', { ...letter, linkageKey: 'a new key' });
  expect(resultOf(relinked)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess', isNew: true });
});
