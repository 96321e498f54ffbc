import { addDays, fromLondon, toLondon } from '../../london.ts';
import type { Account } from '../Account.ts';
import type { Appointment, Slot, SlotKind } from '../Clinic.ts';
import type { Practice } from '../Practice.ts';
import type { World } from '../World.ts';
import { odsCodes } from './createPractices.ts';

interface AppointmentPlan {
  /** Days from today. The first free slot on or after that day is booked. */
  readonly inDays: number;
  readonly by: 'account' | 'practice';
  readonly kind?: SlotKind;
  readonly cancellable?: boolean;
  readonly reason?: string;
}

const usualAppointments: readonly AppointmentPlan[] = [
  { inDays: -20, by: 'practice' },
  { inDays: -9, by: 'account', reason: 'Sore elbow' },
  { inDays: 3, by: 'account', reason: 'Sore elbow again' },
  { inDays: 8, by: 'practice', cancellable: false },
];

/** Books past and future appointments for the scenario people, and one each for some bulk patients. */
export function addAppointments(world: World, today: string): void {
  const addFor = (subject: string, plans: readonly AppointmentPlan[]): void => {
    for (const { patientRelationshipId } of world.people.find((person) => person.subject === subject)?.links ?? []) {
      const account = world.accounts.find((found) => found.patientRelationshipId === patientRelationshipId);
      if (account !== undefined) plans.forEach((plan) => addAppointment(world, account, plan, today));
    }
  };
  addFor('parent', [...usualAppointments, { inDays: 5, by: 'account', kind: 'Telephone' }]);
  addFor('restricted', usualAppointments);
  addFor('version-1-8', [...usualAppointments, { inDays: 4, by: 'practice', kind: 'Telephone' }]);
  addFor('version-2-0', [...usualAppointments, { inDays: 4, by: 'practice', kind: 'Video' }]);
  addFor('reason-mandatory', usualAppointments);
  addFor('reason-not-requested', usualAppointments.slice(0, 3));
  addFor('none-allowed', [{ inDays: 6, by: 'practice' }]);
  const limit = world.practices.find(({ odsCode }) => odsCode === odsCodes.busy)?.appointments.MaxAppointments ?? 0;
  addFor(
    'at-the-limit',
    Array.from({ length: limit }, (_, at): AppointmentPlan => ({
      inDays: 2 + at * 3,
      by: at % 2 === 0 ? 'account' : 'practice',
    })),
  );
  for (const person of world.people.filter(({ subject }) => /^person-\d*[05]$/.test(subject))) {
    addFor(person.subject, [{ inDays: 7, by: 'account', reason: 'Yearly review' }]);
  }
}

function addAppointment(world: World, account: Account, plan: AppointmentPlan, today: string): void {
  const patient = world.patients.find(({ id }) => id === account.patientId);
  const practice = world.practices.find(({ odsCode }) => odsCode === patient?.odsCode);
  if (practice === undefined || patient === undefined) return;
  const slot = findFreeSlot(practice, addDays(today, plan.inDays), plan.kind ?? 'Practice');
  if (slot === undefined) return;
  const bookedAt = Math.min(slot.startsAt, fromLondon(`${today}T08:00:00`)) - 5 * 864e5;
  const appointment: Appointment = {
    patientId: patient.id,
    bookedBy: plan.by === 'account' ? account.patientRelationshipId : 'practice',
    bookedAt: toLondon(bookedAt),
    method: plan.by === 'account' ? 'Online' : 'Practice',
    cancellable: plan.cancellable ?? true,
  };
  if (plan.reason !== undefined) appointment.reason = plan.reason;
  if (slot.kind === 'Telephone') appointment.telephone = { TelephoneNumber: '07700 900123', ContactType: 'Mobile' };
  if (slot.kind === 'Video') appointment.videoRoomUri = `https://video.example.test/rooms/${slot.slotId}`;
  slot.appointment = appointment;
}

function findFreeSlot(practice: Practice, from: string, kind: SlotKind): Slot | undefined {
  for (const clinic of practice.clinics) {
    if (clinic.date < from) continue;
    const slot = clinic.slots.find((found) => found.appointment === undefined && found.kind === kind);
    if (slot !== undefined) return slot;
  }
  return undefined;
}
