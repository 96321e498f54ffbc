import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import type { OpenStores } from '../../src/stores/openStores.ts';
import { findCanaries } from '../support/findCanaries.ts';
import { openTestStores } from '../support/openTestStores.ts';
import { registerWithLinkageKey, resultOf } from '../support/registration.ts';
import { startStack, type Replica, type Stack } from '../support/startStack.ts';

const directory = mkdtempSync(join(tmpdir(), 'restart-'));

let stack: Stack;
let stores: OpenStores;
let replica: Replica;
const open = () =>
  openTestStores({ durable: { kind: 'sqlite', directory } }, () => stack.simulator.clock.now().getTime());
beforeEach(async () => {
  const patients = [
    aPatient({ subject: 'CanarySubject', relationshipKey: 'CanaryKey', surname: 'CanarySurname' }),
    ...Array.from({ length: 6 }, () => aPatient({ subject: null, letter: aLetter() })),
  ];
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients }),
    now: new Date('2026-05-12T08:00:00Z'),
  });
  stores = await open();
  replica = await stack.startReplica(stores);
});
afterEach(async () => {
  await replica.stop();
  await stores.close();
  await stack.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function restart(): Promise<void> {
  await replica.stop();
  await stores.close();
  stores = await open();
  replica = await stack.startReplica(stores);
}

const patientIds = async (as: string) => {
  const { data, errors } = await replica.query('{ gpOnlineUser { patients { id } } }', {}, { as });
  if (errors) return errors[0]?.extensions.code;
  return (data as { gpOnlineUser: { patients: { id: string }[] } }).gpOnlineUser.patients.map(({ id }) => id);
};
const register = async (as: string, at: number, linkageKey?: string) => {
  const letter = stack.simulator.world.letters[at];
  if (!letter) throw new Error(`There is no letter ${at}.`);
  const { about: _about, outcome: _outcome, ...details } = letter;
  const input = { ...details, linkageKey: linkageKey ?? letter.linkageKey, relation: 'SELF' };
  return resultOf(await replica.query(registerWithLinkageKey, { input }, { as }));
};

test('a restart keeps linked patients, and an unlinked patient stays away', async () => {
  expect(await register('CanarySubject', 0)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess' });
  const [seeded, registered] = (await patientIds('CanarySubject')) as string[];
  await replica.query(
    `mutation { unlinkGpPatient(input: { patientId: "${seeded}" }) { __typename } }`,
    {},
    {
      as: 'CanarySubject',
    },
  );
  await restart();
  expect(await patientIds('CanarySubject')).toEqual([registered]);
  const demographics = '{ gpOnlineUser { patients { nhsNumber demographics { __typename } } } }';
  const { data } = await replica.query(demographics, {}, { as: 'CanarySubject' });
  expect(JSON.stringify(data)).toContain('GpPatientDemographics');
  const { identifiers } = stack.simulator.world.patients[0] ?? {};
  const nhsNumber = identifiers?.[0]?.IdentifierValue ?? '';
  expect(nhsNumber).toMatch(/^999\d{7}$/);
  expect(findCanaries(directory, ['CanarySubject', 'CanaryKey', 'CanarySurname', nhsNumber])).toEqual([]);
  writeFileSync(join(directory, 'planted'), Buffer.from(`x${nhsNumber}`).toString('base64url'));
  expect(findCanaries(directory, ['CanarySubject', nhsNumber])).toEqual([`${nhsNumber} in planted`]);
});

test('wrong attempts count across a restart', async () => {
  for (const at of [0, 1, 2])
    expect(await register('guesser', at, 'wrong')).toMatchObject({ refusedReason: 'LINKAGE_KEY_WRONG' });
  await restart();
  for (const at of [3, 4])
    expect(await register('guesser', at, 'wrong')).toMatchObject({ refusedReason: 'LINKAGE_KEY_WRONG' });
  await restart();
  expect(await register('guesser', 5)).toMatchObject({ __typename: 'GpOnlineRegistrationLockedOut' });
});

test('a database that has disappeared makes the store unavailable, and no person gets an empty list of patients', async () => {
  expect(await patientIds('CanarySubject')).toHaveLength(1);
  expect(await stores.state()).toBe('ready');
  await replica.stop();
  await stores.close();
  for (const file of readdirSync(directory)) if (file.startsWith('records')) rmSync(join(directory, file));
  stores = await open();
  replica = await stack.startReplica(stores);
  expect(await stores.state()).toBe('lost');
  stack.clearCalls();
  expect(await patientIds('somebody')).toBe('STORE_UNAVAILABLE');
  expect(await patientIds('CanarySubject')).toBe('STORE_UNAVAILABLE');
  expect(stack.calls()).toEqual([]);
});

test('a registration sends nothing upstream while the store is unavailable', async () => {
  await stores.close();
  stack.clearCalls();
  const letter = stack.simulator.world.letters[0];
  const { about: _about, outcome: _outcome, ...details } = letter as NonNullable<typeof letter>;
  const { errors } = await replica.query(
    registerWithLinkageKey,
    { input: { ...details, relation: 'SELF' } },
    { as: 'x' },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE', retryable: true, retryAfterSeconds: 5 } }]);
  expect(stack.calls()).toEqual([]);
});

test('two replicas share the attempts of a person and the links that the other one added', async () => {
  const others = await open();
  const other = await stack.startReplica(others);
  const first = replica;
  await register('person', 0);
  replica = other;
  expect(await patientIds('person')).toHaveLength(1);
  for (const at of [0, 1, 2, 3, 4]) {
    replica = at % 2 ? first : other;
    await register('guesser', at, 'wrong');
  }
  expect(await register('guesser', 5)).toMatchObject({ __typename: 'GpOnlineRegistrationLockedOut' });
  replica = first;
  await other.stop();
  await others.close();
});
