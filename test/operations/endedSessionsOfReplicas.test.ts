import { expect, test } from 'vitest';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { memoryStores } from '../support/memoryStores.ts';
import { startStack } from '../support/startStack.ts';

const appointments = '{ gpOnlineUser { patients { appointments { __typename } } } }';
const settings = '{ gpPractice(odsCode: "X99951") { settings { __typename } } }';

test('a read replaces the ended session of another replica and the ended one of its own', async () => {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient()] });
  const clock = () => Date.parse('2026-05-12T08:00:00Z');
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
  // The store comes back empty: each replica has an end user session of its own, and the second shares its patient session.
  records = createMemoryRecordStore({ clock });
  await replica.query(appointments);
  await replica.stop();
  const second = await stack.startReplica(stores);
  await second.query(appointments);
  stack.simulator.endAllSessions();
  stack.clearCalls();
  const { errors } = await stack.query(appointments);
  expect(errors).toBeUndefined();
  // The first is refused, since its session has ended.
  expect(stack.calls().filter((call) => call === 'GetPatientAppointments')).toHaveLength(2);
  expect(stack.calls().filter((call) => call === 'CreateEndUserSession')).toHaveLength(1);
  await second.stop();
  await stack.stop();
});
