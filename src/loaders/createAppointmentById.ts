import type DataLoader from 'dataloader';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { PatientAppointment } from '../domain/appointment.ts';
import { ukToday } from '../domain/ukTime.ts';
import type { AppointmentsByPatient } from './createAppointmentsByPatient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';
import type { PatientById } from './createPatientById.ts';

export type AppointmentById = DataLoader<string, PatientAppointment | null, string>;

/** Appointments by id; null: no id of ours, of a patient whom this person may not see, or not there any more. */
export function createAppointmentById(
  ids: OpaqueIds,
  patientById: PatientById,
  appointmentsByPatient: AppointmentsByPatient,
  now: () => Date,
): AppointmentById {
  return createKeyedLoader(
    async (id: string) => {
      const reference = ids.openAppointment(id);
      const link = reference && (await patientById.load(reference.patientId));
      if (!link) return null;
      const { slotNumber, startDate } = reference;
      // One of today may have begun or not, so that both kinds are needed.
      const since = startDate <= ukToday(now().getTime()) ? startDate : undefined;
      const { upcoming, past } = await appointmentsByPatient.load({ link, since });
      return [...upcoming, ...past].find((appointment) => appointment.slotNumber === slotNumber) ?? null;
    },
    (id) => id,
  );
}
