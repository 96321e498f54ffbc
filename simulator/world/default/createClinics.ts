import { addDays, fromLondon, isClockChange, toLondon } from '../../london.ts';
import type { Clinic, Clinician, Slot, SlotKind } from '../Clinic.ts';
import type { Random } from '../random.ts';

const weeksAhead = 8;
const weeksBack = 4;
const minuteMs = 60_000;

/** The clinics of a practice's working day. */
export interface ClinicPlan {
  /** The start of each clinic, for every clinician. */
  readonly starts: readonly string[];
  readonly slotsEach: number;
  readonly minutes: number;
  /** The share of the slots that are booked by people outside the world. */
  readonly bookedShare: number;
  readonly telephone: boolean;
  readonly video: boolean;
  readonly nightsOfClockChanges: boolean;
  /** The first digits of every slot id. Thirteen digits make the ids exceed 2^53. */
  readonly slotIdPrefix: string;
}

const slotTypeNames: Record<SlotKind, string | undefined> = {
  Practice: 'Routine appointment',
  Telephone: 'Telephone consultation',
  Video: 'Video consultation',
  Visit: 'Home visit',
  Unknown: undefined,
};

/**
 * Creates clinics from four weeks ago to eight weeks ahead: full future working days, and a few slots for each past
 * day.
 */
export function createClinics(
  plan: ClinicPlan,
  clinicians: Clinician[],
  locations: number,
  today: string,
  random: Random,
): Clinic[] {
  const clinics: Clinic[] = [];
  let slotCount = 0;
  const addClinic = (date: string, time: string, count: number, clinician: Clinician, at: number): void => {
    const mode = random.next();
    const kind: SlotKind =
      plan.telephone && mode < 0.18
        ? 'Telephone'
        : plan.video && mode > 0.92
          ? 'Video'
          : mode > 0.88
            ? 'Visit'
            : 'Practice';
    const startMs = fromLondon(`${date}T${time}:00`);
    const slots: Slot[] = [];
    for (let n = 0; n < count; n++) {
      const startsAt = startMs + n * plan.minutes * minuteMs;
      const typeName = random.next() < 0.05 ? undefined : slotTypeNames[kind];
      const slot: Slot = {
        slotId: plan.slotIdPrefix + String(++slotCount).padStart(6, '0'),
        start: toLondon(startsAt),
        end: toLondon(startsAt + plan.minutes * minuteMs),
        startsAt,
        kind,
      };
      if (typeName !== undefined) slot.typeName = typeName;
      if (random.next() < plan.bookedShare) {
        slot.appointment = {
          patientId: 'unknown patient',
          bookedBy: 'practice',
          bookedAt: toLondon(startMs - 864e5),
          cancellable: true,
        };
      }
      slots.push(slot);
    }
    clinics.push({
      sessionId: clinics.length + 1,
      name: `${clinician.JobRole ?? 'Clinic'} ${time < '05:00' ? 'out of hours' : time < '12:30' ? 'morning' : 'afternoon'}`,
      type: kind === 'Visit' ? 'Untimed' : 'Timed',
      date,
      defaultDuration: plan.minutes,
      locationId: (at % locations) + 1,
      clinicianIds: [clinician.ClinicianId],
      slots,
    });
  };
  for (let day = -7 * weeksBack; day < 7 * weeksAhead; day++) {
    const date = addDays(today, day);
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
    const first = clinicians[0];
    if (first === undefined) break;
    if (day >= 0 && plan.nightsOfClockChanges && isClockChange(date)) addClinic(date, '00:30', 12, first, 0);
    if (weekday === 0 || weekday === 6) continue;
    if (day < 0) addClinic(date, '10:00', 4, first, 0);
    else
      clinicians.forEach((clinician, at) =>
        plan.starts.forEach((time) => addClinic(date, time, plan.slotsEach, clinician, at)),
      );
  }
  return clinics;
}
