import type { BookingRequest } from '../../../domain/appointment.ts';
import { contactTypes } from './telephoneKinds.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Books a slot. The result is true when the upstream reports it as booked. */
export const bookAppointment: UpstreamOperation<'BookAppointment', BookingRequest, boolean> = {
  name: 'BookAppointment',
  toRequest: ({ slotNumber, reason, telephone }) => ({
    SlotId: slotNumber,
    BookingReason: reason,
    TelephoneNumber: telephone?.number,
    TelephoneContactType: telephone?.kind && contactTypes[telephone.kind],
  }),
  toDomain: ({ BookingCreated }) => BookingCreated,
};
