import type { PatientLink } from '../domain/patient.ts';
import type { PatientAppointment } from '../domain/appointment.ts';
import { ukToday } from '../domain/ukTime.ts';
import type { Booked } from '../domain/appointmentOutcome.ts';
import { readExpected } from './readExpected.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

export interface AppointmentsOfPatient {
  /** The soonest first. */
  readonly upcoming: readonly PatientAppointment[];
  /** The latest first; null: not asked for. */
  readonly past: readonly PatientAppointment[] | null;
  readonly onlyOwnBookings: boolean;
}

/** Reads appointments for those who ask for a patient's, or for one just booked. */
export function createAppointments({ loaders, now }: Pick<ServiceDependencies, 'loaders' | 'now'>) {
  return {
    /** A patient's appointments ahead and, where `from` is given, those that have begun since that date. */
    async ofPatient(link: PatientLink, from?: string | null): Promise<AppointmentsOfPatient> {
      const since = from && from <= ukToday(now().getTime()) ? from : undefined;
      const [{ upcoming, past }, account] = await Promise.all([
        loaders.appointmentsByPatient.load({ link, since }),
        loaders.accountByPatient.load(link),
      ]);
      return {
        upcoming: upcoming,
        past: from ? past.toReversed() : null,
        // Who is not known to see all may not.
        onlyOwnBookings: account.kind !== 'active' || account.level !== 'full',
      };
    },

    /** The appointment that was just booked. Throws `UpstreamError` when it cannot be shown: it is booked all the same. */
    booked: ({ patient, slotNumber }: Booked): Promise<PatientAppointment> =>
      readExpected('the booked appointment', () => findUpcoming(loaders, patient, slotNumber)),
  };
}

/** An appointment ahead by its slot; undefined: there is none. */
export async function findUpcoming(
  loaders: ServiceDependencies['loaders'],
  link: PatientLink,
  slotNumber: string,
): Promise<PatientAppointment | undefined> {
  const { upcoming } = await loaders.appointmentsByPatient.load({ link });
  return upcoming.find((appointment) => appointment.slotNumber === slotNumber);
}
