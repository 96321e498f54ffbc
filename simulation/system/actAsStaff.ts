import { practiceByCode } from '../../simulator/world/lookup.ts';
import type { World } from '../../simulator/world/World.ts';
import { canaryOf } from '../plan/cast.ts';
import type { StaffStep } from '../plan/Plan.ts';

/** Changes the world as staff of a practice do, while clients read and write. */
export function actAsStaff(
  world: World,
  { act, patient: number, choice, id }: StaffStep & { readonly id: number },
): void {
  const patient = world.patients[number - 1];
  const practice = patient && practiceByCode(world, patient.odsCode);
  if (!practice) return;
  const pick = <T>(items: readonly T[]): T | undefined => items[choice % Math.max(1, items.length)];
  const slots = practice.clinics.flatMap((clinic) => clinic.slots);
  switch (act) {
    case 'book': {
      const slot = pick(slots.filter(({ appointment }) => appointment === undefined));
      const reason = `staff ${id}`;
      if (slot)
        slot.appointment = {
          patientId: patient.id,
          bookedBy: 'practice',
          bookedAt: '2026-05-12T08:00:00',
          cancellable: true,
          reason,
        };
      return;
    }
    case 'cancel': {
      const slot = pick(slots.filter(({ appointment }) => appointment?.patientId === patient.id));
      if (slot) slot.appointment = undefined;
      return;
    }
    case 'reply': {
      const message = pick(patient.messages);
      message?.MessageReplies.push({ Sender: 'Reception', SentDateTime: '2026-05-12T09:00:00+01:00', IsUnread: true });
      return;
    }
    case 'process': {
      const course = pick(patient.prescriptionRequests.flatMap((request) => request.RequestedMedicationCourses));
      if (course) course.RequestedMedicationCourseStatus = choice % 2 === 0 ? 'Issued' : 'Rejected';
      return;
    }
    case 'allergy': {
      const [first] = patient.medicalRecord.Allergies;
      if (!first) return;
      const EventGuid = `e0000000-0000-4000-8000-${String(id).padStart(12, '9')}`;
      patient.medicalRecord.Allergies.push({ ...first, EventGuid, Term: `${canaryOf(number)} allergy ${id}` });
      return;
    }
    case 'result': {
      const value = patient.medicalRecord.TestResults[0]?.Value;
      if (value) value.NumericValue = String(id);
      return;
    }
    case 'grant': {
      const account = pick(world.accounts.filter(({ patientId }) => patientId === patient.id));
      if (account) account.assigned.AppointmentsEnabled = !account.assigned.AppointmentsEnabled;
      return;
    }
    case 'restore': {
      for (const account of world.accounts) if (account.patientId === patient.id) account.linkLevel = 'Linked';
      return;
    }
    case 'offer':
      practice.services.AppointmentsSupported = !practice.services.AppointmentsSupported;
  }
}
