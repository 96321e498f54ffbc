import type { Slot } from '../../../domain/appointment.ts';
import { compareUkTimes, ukTimesInOrder } from '../../../domain/ukTime.ts';
import type { SlotSession } from '../generated/contract.ts';
import { createSessionJoin, toSitting } from './toSittings.ts';
import type { SessionFacts } from './toSittings.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** UK wall-clock times. */
interface Window {
  readonly from: string;
  readonly to: string;
}

export const getAvailableAppointments: UpstreamOperation<'GetAvailableAppointments', Window, readonly Slot[]> = {
  name: 'GetAvailableAppointments',
  toRequest: ({ from, to }) => ({ FromDateTime: from, ToDateTime: to }),
  toDomain: (response) => {
    const join = createSessionJoin(response);
    const slots = response.Sessions.flatMap((session) => toSlots(session, join(session)));
    return slots.sort((a, b) => compareUkTimes(a.startsAt, b.startsAt));
  },
};

/** The slots of one session come in their real order. */
function toSlots({ Slots }: SlotSession, session: SessionFacts): readonly Slot[] {
  const spans = ukTimesInOrder(Slots.map(({ StartTime, EndTime }) => ({ start: StartTime, end: EndTime })));
  return Slots.flatMap((slot, index) => {
    const span = spans[index];
    return span === undefined ? [] : [toSitting(slot, span, session)];
  });
}
