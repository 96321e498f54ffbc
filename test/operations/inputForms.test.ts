import { expect, test } from 'vitest';
import { book, offerSlot, telephoneSlot } from './startBooking.ts';

test.each([
  ['01632\u00a0960001 x12', '01632 960001 ext 12'],
  ['０１６３２　９６０００１', '01632 960001'],
  ['+44 (0)1632‑960001, extension 7', '+44 (0)1632-960001 ext 7'],
])('bookGpAppointment sends the telephone number %j as %j', async (number, sent) => {
  const { stack, slotId, slot } = await offerSlot(telephoneSlot);
  expect(await book(stack, { slotId, telephone: { number } })).toMatchObject({
    __typename: 'BookGpAppointmentSuccess',
    appointment: { telephone: { number: sent } },
  });
  expect(slot.appointment?.telephone).toEqual({ TelephoneNumber: sent });
});
