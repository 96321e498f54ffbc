import { expect, test } from 'vitest';
import { offerSlot } from './startBooking.ts';

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
