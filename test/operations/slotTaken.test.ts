import { expect, test } from 'vitest';
import { memoryStores } from '../support/memoryStores.ts';
import { bookingCallCount, offerSlot } from './startBooking.ts';

const book = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename
  ... on GpAppointmentSlotTaken { isTakenByThisPatient } } }`;
const bookBriefly = 'mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }';

test('bookGpAppointment reports that this patient already holds the slot, with one more call', async () => {
  const { stack, slotId } = await offerSlot();
  await stack.query(bookBriefly, { input: { slotId } });
  stack.clearCalls();
  expect((await stack.query(book, { input: { slotId } })).data).toEqual({
    bookGpAppointment: { __typename: 'GpAppointmentSlotTaken', isTakenByThisPatient: true },
  });
  expect(stack.calls()).toEqual(['GetUserOptions', 'BookAppointment', 'GetPatientAppointments']);
  stack.clearCalls();
  await stack.query(bookBriefly, { input: { slotId } });
  expect(stack.calls()).toEqual(['GetUserOptions', 'BookAppointment']);
});

test('of two bookings of one slot without a key, over two replicas, one is made and the other one finds it', async () => {
  const { stack, slotId } = await offerSlot();
  const stores = memoryStores(() => stack.simulator.clock.now().getTime());
  const replicas = [await stack.startReplica(stores), await stack.startReplica(stores)];
  const taken = { bookGpAppointment: { __typename: 'GpAppointmentSlotTaken', isTakenByThisPatient: true } };
  const booked = { bookGpAppointment: { __typename: 'BookGpAppointmentSuccess' } };
  const bookAt = async (replica: (typeof replicas)[number]) => (await replica.query(book, { input: { slotId } })).data;
  const outcomes = [];
  for (const replica of replicas) outcomes.push(await bookAt(replica));
  expect(outcomes).toEqual([booked, taken]);
  // Each further press of the button says the same, whichever replica it reaches.
  for (const replica of replicas) expect(await bookAt(replica)).toEqual(taken);
  expect(bookingCallCount(stack)).toBe(4);
  expect(stack.simulator.ledger.filter(({ effect }) => effect?.kind === 'booked')).toHaveLength(1);
  for (const replica of replicas) await replica.stop();
});

test.each([
  ['false for full access', 'Linked', false],
  ['null for a restricted account, which may not see every appointment', 'Restricted', null],
] as const)(
  'isTakenByThisPatient of a slot that somebody else holds is %s',
  async (_, linkLevel, isTakenByThisPatient) => {
    const { stack, slotId, slot } = await offerSlot();
    slot.appointment = {
      patientId: 'someone',
      bookedBy: 'practice',
      bookedAt: '2026-05-12T08:00:00',
      cancellable: true,
    };
    for (const account of stack.simulator.world.accounts) account.linkLevel = linkLevel;
    expect((await stack.query(book, { input: { slotId } })).data).toEqual({
      bookGpAppointment: { __typename: 'GpAppointmentSlotTaken', isTakenByThisPatient },
    });
  },
);

test('isTakenByThisPatient is null with an error when the appointments cannot be read', async () => {
  const { stack, slotId, slot } = await offerSlot();
  slot.appointment = { patientId: 'someone', bookedBy: 'practice', bookedAt: '2026-05-12T08:00:00', cancellable: true };
  stack.simulator.faults.add({ operation: 'GetPatientAppointments', times: Infinity, kind: 'proxy-error' });
  const { data, errors } = await stack.query(book, { input: { slotId } });
  expect(data).toEqual({ bookGpAppointment: { __typename: 'GpAppointmentSlotTaken', isTakenByThisPatient: null } });
  expect(errors).toMatchObject([{ path: ['bookGpAppointment', 'isTakenByThisPatient'] }]);
});
