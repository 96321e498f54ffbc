import type { Slot } from '../../../domain/appointment.ts';
import type { SlotSearch } from '../../../domain/slotFilter.ts';
import { compareUkTimes, ukTimesInOrder } from '../../../domain/ukTime.ts';
import type { SlotSession } from '../generated/contract.ts';
import { createSessionJoin, toSlotDetails, type SessionFacts } from './toSlotDetails.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** From `from`, inclusive, to `to`, exclusive: UK wall-clock times. */
interface SlotWindow extends SlotSearch {
  readonly from: string;
  readonly to: string;
}

const sessionTypes = { timed: 'Timed', untimed: 'Untimed' } as const;

/** The free slots in a window, soonest first. */
export const getAvailableAppointments: UpstreamOperation<'GetAvailableAppointments', SlotWindow, readonly Slot[]> = {
  name: 'GetAvailableAppointments',
  toRequest: ({ from, to, locationNumber, clinicianNumber, sessionKind }) => ({
    FromDateTime: from,
    ToDateTime: to,
    LocationId: locationNumber,
    ClinicianId: clinicianNumber,
    SessionType: sessionKind && sessionTypes[sessionKind],
  }),
  toDomain: (response) => {
    const join = createSessionJoin(response);
    const slots = response.Sessions.flatMap((session) => toSlots(session, join(session)));
    return slots.sort((a, b) => compareUkTimes(a.startsAt, b.startsAt));
  },
};

/** The upstream lists the slots of a session in chronological order, which resolves the hour that occurs twice. */
function toSlots({ Slots }: SlotSession, session: SessionFacts): readonly Slot[] {
  const spans = ukTimesInOrder(Slots.map(({ StartTime, EndTime }) => ({ start: StartTime, end: EndTime })));
  return Slots.flatMap((slot, index) => {
    const span = spans[index];
    return span === undefined ? [] : [toSlotDetails(slot, span, session)];
  });
}
