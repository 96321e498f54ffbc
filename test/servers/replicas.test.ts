import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import type { OpenStores } from '../../src/stores/openStores.ts';
import { openTestStores } from '../support/openTestStores.ts';
import { registerWithLinkageKey, resultOf } from '../support/registration.ts';
import { startPostgres } from '../support/startPostgres.ts';
import type { RunningServer } from '../support/startRedis.ts';
import { startStack, type Replica, type Stack } from '../support/startStack.ts';

let postgres: RunningServer;
let stack: Stack;
const opened: OpenStores[] = [];
const replicas: Replica[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
  const patients = [aPatient({ subject: null, letter: aLetter() }), aPatient()];
  stack = await startStack({ world: aWorld({ practices: [aPractice()], patients }) });
  for (let at = 0; at < 2; at += 1) {
    const durable = { kind: 'postgres', url: postgres.url } as const;
    const stores = await openTestStores({ durable });
    if (at === 0) await stores.durable.initialise();
    opened.push(stores);
    replicas.push(await stack.startReplica(stores));
  }
});
afterAll(async () => {
  for (const replica of replicas) await replica.stop();
  for (const stores of opened) await stores.close();
  await stack.stop();
  await postgres.remove();
});

const patientsOf = async (replica: Replica | undefined, as: string) => {
  if (!replica) throw new Error('The replica was not started.');
  const { data, errors } = await replica.query('{ gpOnlineUser { patients { relation } } }', {}, { as });
  return errors?.[0]?.extensions.code ?? (data as { gpOnlineUser: { patients: unknown } }).gpOnlineUser.patients;
};

test('replicas over PostgreSQL share links, and answer that the store is unavailable while it is down', async () => {
  const [first, second] = replicas;
  const [letter] = stack.simulator.world.letters;
  const { about: _about, outcome: _outcome, ...details } = letter as NonNullable<typeof letter>;
  const input = { ...details, relation: 'SELF' };
  const registered = await first?.query(registerWithLinkageKey, { input }, { as: 'person' });
  expect(registered && resultOf(registered)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess' });
  expect(await patientsOf(second, 'person')).toEqual([{ relation: 'SELF' }]);

  await postgres.stop();
  stack.clearCalls();
  for (const replica of replicas) expect(await patientsOf(replica, 'person')).toBe('STORE_UNAVAILABLE');
  expect(await opened[0]?.state()).toBe('degraded');
  expect(stack.calls()).toEqual([]);

  await postgres.restart();
  await expect.poll(() => patientsOf(first, 'person'), { timeout: 20_000 }).toEqual([{ relation: 'SELF' }]);

  await postgres.restart({ isEmpty: true });
  await expect.poll(() => opened[0]?.state(), { timeout: 20_000 }).toBe('lost');
  await expect.poll(() => patientsOf(first, 'nobody'), { timeout: 20_000 }).toBe('STORE_UNAVAILABLE');
});
