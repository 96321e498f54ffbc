import { practiceByCode } from '../../simulator/world/lookup.ts';
import type { Patient } from '../../simulator/world/Patient.ts';
import type { Practice } from '../../simulator/world/Practice.ts';
import type { World } from '../../simulator/world/World.ts';
import { canaryOf, isNewcomer, type Cast } from '../plan/cast.ts';
import type { StaffAct, StaffStep } from '../plan/Plan.ts';
import { addRecordEntry } from './recordEntries.ts';

interface Scene {
  readonly world: World;
  readonly cast: Cast;
  readonly patient: Patient;
  /** The number of the patient. */
  readonly number: number;
  readonly practice: Practice;
  readonly choice: number;
  /** The number of the step, which makes texts unique. */
  readonly id: number;
  pick<T>(items: readonly T[]): T | undefined;
}

/** Changes the world as staff of a practice do, while clients read and write. */
export function actAsStaff(
  world: World,
  cast: Cast,
  { act, patient: number, choice, id }: StaffStep & { readonly id: number },
): void {
  const patient = world.patients[number - 1];
  const practice = patient && practiceByCode(world, patient.odsCode);
  if (!practice) return;
  const pick = <T>(items: readonly T[]): T | undefined => items[choice % Math.max(1, items.length)];
  acts[act]({ world, cast, patient, number, practice, choice, id, pick });
}

const slotsOf = ({ clinics }: Practice) => clinics.flatMap((clinic) => clinic.slots);
const accountsOf = ({ world, patient }: Scene) => world.accounts.filter(({ patientId }) => patientId === patient.id);

const acts: Readonly<Record<StaffAct, (scene: Scene) => void>> = {
  book({ practice, patient, id, pick }) {
    const slot = pick(slotsOf(practice).filter(({ appointment }) => appointment === undefined));
    if (!slot) return;
    const bookedAt = '2026-05-12T08:00:00';
    slot.appointment = {
      patientId: patient.id,
      bookedBy: 'practice',
      bookedAt,
      cancellable: true,
      reason: `staff ${id}`,
    };
  },
  cancel({ practice, patient, pick }) {
    const slot = pick(slotsOf(practice).filter(({ appointment }) => appointment?.patientId === patient.id));
    if (slot) slot.appointment = undefined;
  },
  reply({ patient, pick }) {
    const message = pick(patient.messages);
    message?.MessageReplies.push({ Sender: 'Reception', SentDateTime: '2026-05-12T09:00:00+01:00', IsUnread: true });
  },
  process({ patient, pick, choice }) {
    const course = pick(patient.prescriptionRequests.flatMap((request) => request.RequestedMedicationCourses));
    if (course) course.RequestedMedicationCourseStatus = choice % 2 === 0 ? 'Issued' : 'Rejected';
  },
  allergy({ patient: { medicalRecord }, number, id }) {
    addRecordEntry(medicalRecord.Allergies, { id, term: `${canaryOf(number)} allergy ${id}` });
  },
  result({ patient, id }) {
    const value = patient.medicalRecord.TestResults[0]?.Value;
    if (value) value.NumericValue = String(id);
  },
  recordEntry({ patient: { medicalRecord }, number, choice, id }) {
    const term = `${canaryOf(number)} entry ${id}`;
    const section = (['Immunisations', 'Consultations', 'Medication', 'Problems'] as const)[choice % 4] ?? 'Problems';
    addRecordEntry(medicalRecord[section], { id, term });
  },
  grant(scene) {
    const account = scene.pick(accountsOf(scene));
    if (account) account.assigned.AppointmentsEnabled = !account.assigned.AppointmentsEnabled;
  },
  share(scene) {
    const account = scene.pick(accountsOf(scene));
    if (account) account.assigned.RecordSharingEnabled = !account.assigned.RecordSharingEnabled;
  },
  offer({ practice }) {
    practice.services.AppointmentsSupported = !practice.services.AppointmentsSupported;
  },
  restore(scene) {
    for (const account of accountsOf(scene)) account.linkLevel = 'Linked';
  },
  surname({ cast, patient, number, id }) {
    // A newcomer registers with the name of their sign-in.
    if (!isNewcomer(cast, number)) patient.surname = `${canaryOf(number)}son-${id}`;
  },
  practiceName({ practice, id }) {
    practice.name = `Practice renamed ${id}`;
  },
  telephone({ practice, id }) {
    practice.telephoneNumber = `01632 ${960_000 + id}`;
  },
};
