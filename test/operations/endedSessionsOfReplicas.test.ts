import { expect, test } from 'vitest';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { memoryStores } from '../support/memoryStores.ts';
import { startStack } from '../support/startStack.ts';

const appointments = '{ gpOnlineUser { patients { appointments { __typename } } } }';
const search =
  '{ findGpPractices(input: { name: "Practice" }) { __typename ... on GpServiceProblem { problemCode } } }';
const settings = '{ gpPractice(odsCode: "X99951") { settings { __typename } } }';

const clock = () => Date.parse('2026-05-12T08:00:00Z');

/** Two replicas that share a store, which loses everything after the first one has opened an end user session. */
async function startReplicas() {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient()] });
  let records = createMemoryRecordStore({ clock });
  const stores = {
    ...memoryStores(clock),
    volatile: {
      get: (...args: Parameters<typeof records.get>) => records.get(...args),
      compareAndSet: (...args: Parameters<typeof records.compareAndSet>) => records.compareAndSet(...args),
      list: (...args: Parameters<typeof records.list>) => records.list(...args),
      close: () => Promise.resolve(),
    },
  };
  const stack = await startStack({ world, now: new Date(clock()), stores });
  const replica = await stack.startReplica(stores);
  await stack.query(settings);
  records = createMemoryRecordStore({ clock });
  return { stack, stores, replica };
}

test('a read of a patient replaces the ended session of another replica and the ended one of its own', async () => {
  // Each replica has an end user session of its own, and the second shares its patient session.
  const { stack, stores, replica } = await startReplicas();
  await replica.query(appointments);
  await replica.stop();
  const second = await stack.startReplica(stores);
  await second.query(appointments);
  stack.simulator.endAllSessions();
  stack.clearCalls();
  const { errors } = await stack.query(appointments);
  expect(errors).toBeUndefined();
  expect(stack.calls().filter((call) => call === 'GetPatientAppointments')).toHaveLength(1);
  expect(stack.calls().filter((call) => call === 'CreateEndUserSession')).toHaveLength(1);
  await second.stop();
  await stack.stop();
});

test('a search for practices replaces the ended session of another replica and the ended one of its own', async () => {
  const { stack, replica } = await startReplicas();
  await replica.query(search);
  stack.simulator.endAllSessions();
  stack.clearCalls();
  const { errors } = await stack.query(search);
  expect(errors).toBeUndefined();
  expect(stack.calls()).toEqual(['FindPractice', 'FindPractice', 'CreateEndUserSession', 'FindPractice']);
  await replica.stop();
  await stack.stop();
});
