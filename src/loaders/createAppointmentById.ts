import type { PatientAppointment } from '../domain/appointment.ts';
import { ukToday } from '../domain/ukTime.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { AppointmentsByPatient } from './createAppointmentsByPatient.ts';
import { createKeyedLoader, type KeyedLoader } from './createKeyedLoader.ts';
import type { PatientById } from './createPatientById.ts';

/**
 * Loads appointments by their opaque id; null for an unknown id, a patient whom this person may not see, or an
 * appointment that no longer exists.
 */
export function createAppointmentById(
  ids: OpaqueIds,
  patientById: PatientById,
  appointmentsByPatient: AppointmentsByPatient,
  now: () => Date,
): KeyedLoader<PatientAppointment | null> {
  return createKeyedLoader('appointmentById', async (id: string) => {
    const reference = ids.openAppointment(id);
    const link = reference && (await patientById.load(reference.patientId));
    if (!link) return null;
    const { slotNumber, startDate } = reference;
    // An appointment of today may be upcoming or past, so both lists are needed.
    const since = startDate <= ukToday(now().getTime()) ? startDate : undefined;
    const { upcoming, past } = await appointmentsByPatient.load({ link, since });
    return [...upcoming, ...past].find((appointment) => appointment.slotNumber === slotNumber) ?? null;
  });
}
