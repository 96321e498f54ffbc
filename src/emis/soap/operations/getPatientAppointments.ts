import type { Appointment } from '../../../domain/appointment.ts';
import { compareUkTimes, readUkTime, ukTimesInOrder } from '../../../domain/ukTime.ts';
import type { Appointment as UpstreamAppointment, TelephoneDetails } from '../generated/contract.ts';
import { given } from './given.ts';
import { fromContactType } from './telephoneKinds.ts';
import { createSessionJoin, toSitting, unknownSession } from './toSittings.ts';
import type { SessionFacts } from './toSittings.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

type Past = 'none' | 'all' | { readonly since: string };

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

/** Appointments come in no order that proves anything, so each is read for itself. */
function toAppointment(appointment: UpstreamAppointment, session: SessionFacts): readonly Appointment[] {
  return ukTimesInOrder([{ start: appointment.StartTime, end: appointment.EndTime }]).map((span) => ({
    ...toSitting(appointment, span, session),
    ...given({
      reason: appointment.BookingReason,
      bookedAt: appointment.BookingDate === undefined ? undefined : readUkTime(appointment.BookingDate),
      telephone: toTelephone(appointment.TelephoneAppointmentDetails),
      videoUrl: appointment.VidyoRoomUri,
    }),
  }));
}

function toTelephone(details: TelephoneDetails | undefined): Appointment['telephone'] {
  if (details === undefined) return undefined;
  const kind = details.ContactType === undefined ? undefined : fromContactType(details.ContactType);
  return { number: details.TelephoneNumber, ...given({ kind }) };
}
