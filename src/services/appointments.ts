import type { AppointmentsOfPatient, PatientAppointment } from '../domain/appointment.ts';
import { cancellationOf, type AppointmentCancellation } from '../domain/appointmentCancellation.ts';
import type { Booked, SlotTaken } from '../domain/appointmentOutcome.ts';
import type { PatientLink } from '../domain/patient.ts';
import { ukToday } from '../domain/ukTime.ts';
import { readExpected } from './readExpected.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** Creates the reads of appointments, including one that has just been booked. */
export function createAppointments({
  emis,
  ids,
  loaders,
  now,
}: Pick<ServiceDependencies, 'emis' | 'ids' | 'loaders' | 'now'>) {
  const { cancellationReason } = emis.traits;
  return {
    /** The need for a reason with a cancellation. */
    cancellationReason,

    /** Finds a patient's appointment by its opaque id. Returns null when this patient has no such appointment. */
    async byId(link: PatientLink, id: string): Promise<PatientAppointment | null> {
      return ids.openAppointment(id)?.patientId === link.patientId ? loaders.appointmentById.load(id) : null;
    },

    /** Lists a patient's upcoming appointments and, when `from` is set, the past ones since that date. */
    async ofPatient(link: PatientLink, from?: string | null): Promise<AppointmentsOfPatient> {
      const since = from && from <= ukToday(now().getTime()) ? from : undefined;
      const { upcoming, past } = await loaders.appointmentsByPatient.load({ link, since });
      return { link, upcoming, past: from ? past.toReversed() : null };
    },

    /** True unless full access is proved: any other account may show the person's own bookings only. */
    async hasOnlyOwnBookings({ link }: AppointmentsOfPatient): Promise<boolean> {
      const account = await loaders.accountByPatient.load(link);
      return account.kind !== 'active' || account.level !== 'full';
    },

    /** Reads the appointment that has just been booked. Throws `UpstreamError` when it cannot be read; it is booked even so. */
    booked: ({ patient, slotNumber }: Booked): Promise<PatientAppointment> =>
      readExpected('the booked appointment', () => findUpcoming(loaders, patient, slotNumber)),

    /**
     * Finds out whether the patient holds a slot that is taken, perhaps by a booking whose response was lost. Returns
     * null when it is not known: an account without full access may not see what others booked for the patient.
     */
    async holdsSlot({ patient, slotNumber }: SlotTaken): Promise<boolean | null> {
      const [found, account] = await Promise.all([
        findUpcoming(loaders, patient, slotNumber),
        loaders.accountByPatient.load(patient),
      ]);
      if (found) return true;
      return account.kind === 'active' && account.level === 'full' ? false : null;
    },

    /** Decides whether the person can cancel an appointment. Returns null when only the practice knows. */
    async cancellation(appointment: PatientAppointment): Promise<AppointmentCancellation | null> {
      const account = await loaders.accountByPatient.load(appointment.link);
      return cancellationOf(appointment, account, cancellationReason, now().getTime());
    },
  };
}

/** Finds an upcoming appointment by its slot. Returns undefined when there is none. */
export async function findUpcoming(
  loaders: ServiceDependencies['loaders'],
  link: PatientLink,
  slotNumber: string,
): Promise<PatientAppointment | undefined> {
  const { upcoming } = await loaders.appointmentsByPatient.load({ link });
  return upcoming.find((appointment) => appointment.slotNumber === slotNumber);
}
