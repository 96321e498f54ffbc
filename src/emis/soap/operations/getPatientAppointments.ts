import type { Appointment } from '../../../domain/appointment.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';
import { compareUkTimes, readUkTime, ukTimesInOrder } from '../../../domain/ukTime.ts';
import type { Appointment as UpstreamAppointment, TelephoneDetails } from '../generated/contract.ts';
import { telephoneKinds } from './telephoneKinds.ts';
import { createSessionJoin, toSlotDetails, unknownSession, type SessionFacts } from './toSlotDetails.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** `since` is a date, `yyyy-MM-dd`. */
type Past = 'none' | 'all' | { readonly since: string };

/** Upcoming appointments, with the requested past ones, soonest first. */
export const getPatientAppointments: UpstreamOperation<'GetPatientAppointments', Past, readonly Appointment[]> = {
  name: 'GetPatientAppointments',
  toRequest: (past) => ({
    FetchPreviousAppointments: past !== 'none',
    PreviousAppointmentsFromDate: typeof past === 'string' ? undefined : past.since,
  }),
  toDomain: (response) => {
    const join = createSessionJoin(response);
    const sessions = new Map(response.Sessions.map((session) => [session.SessionId, join(session)]));
    return response.Appointments.flatMap((appointment) =>
      toAppointment(appointment, sessions.get(appointment.SessionId) ?? unknownSession),
    ).sort((a, b) => compareUkTimes(a.startsAt, b.startsAt));
  },
};

/** The upstream does not list appointments in a reliable order, so each is interpreted on its own. */
function toAppointment(appointment: UpstreamAppointment, session: SessionFacts): readonly Appointment[] {
  return ukTimesInOrder([{ start: appointment.StartTime, end: appointment.EndTime }]).map((span) => ({
    ...toSlotDetails(appointment, span, session),
    ...omitUndefined({
      bookingReason: appointment.BookingReason,
      bookedAt: appointment.BookingDate === undefined ? undefined : readUkTime(appointment.BookingDate),
      bookingMethod: appointment.BookingMethod,
      telephone: toTelephone(appointment.TelephoneAppointmentDetails),
      videoUrl: appointment.VidyoRoomUri,
    }),
  }));
}

function toTelephone(details: TelephoneDetails | undefined): Appointment['telephone'] {
  if (details === undefined) return undefined;
  const kind = details.ContactType && telephoneKinds[details.ContactType];
  return { number: details.TelephoneNumber, ...omitUndefined({ kind }) };
}
