import type { Appointment, PatientAppointment } from '../domain/appointment.ts';
import type { PatientLink } from '../domain/patient.ts';
import { latestMoment } from '../domain/ukTime.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createConcurrentLoader } from './createKeyedLoader.ts';

/** Whose appointments, and since when those that have begun (`yyyy-MM-dd`); without a date only those ahead. */
export interface AppointmentsQuery {
  readonly link: PatientLink;
  readonly since?: string | undefined;
}

/** Both the soonest first. */
export interface PatientAppointments {
  readonly upcoming: readonly PatientAppointment[];
  /** Empty when they were not asked for. */
  readonly past: readonly PatientAppointment[];
}

export interface AppointmentsByPatient {
  load(wish: AppointmentsQuery): Promise<PatientAppointments>;
  /** Forgets what is known of a patient's appointments, because it has just changed. */
  clear(link: PatientLink): void;
}

interface Call {
  readonly since: string | undefined;
  readonly answer: Promise<PatientAppointments>;
}

/**
 * A patient's appointments. All wishes of one batch for a patient are one call: for those ahead only, or since the
 * earliest date that anybody asks for; each wish then gets its part. A later wish that an earlier call covers makes
 * none.
 */
export function createAppointmentsByPatient(emis: EmisClient, now: () => Date): AppointmentsByPatient {
  const calls = new Map<string, Call>();

  async function call(link: PatientLink, since: string | undefined): Promise<PatientAppointments> {
    const all = await emis.appointments(link, since === undefined ? 'none' : { since });
    const ofPatient = (appointment: Appointment): PatientAppointment => ({ ...appointment, link });
    const appointments = all.map(ofPatient);
    // Without past ones, all that came are ahead by the practice's own clock.
    if (since === undefined) return { upcoming: appointments, past: [] };
    const nowMs = now().getTime();
    // One that may still be ahead is shown as ahead: nobody misses an appointment for having looked too early.
    const hasBegun = ({ startsAt }: PatientAppointment) => latestMoment(startsAt) < nowMs;
    return { upcoming: appointments.filter((one) => !hasBegun(one)), past: appointments.filter(hasBegun) };
  }

  const loader = createConcurrentLoader<AppointmentsQuery, PatientAppointments>((wishes) => {
    for (const [patientId, ofPatient] of Map.groupBy(wishes, ({ link }) => link.patientId)) {
      const [first] = ofPatient;
      const since = earliest(ofPatient);
      if (!first || covers(calls.get(patientId), since)) continue;
      const answer = call(first.link, since);
      calls.set(patientId, { since, answer });
      answer.catch(() => calls.get(patientId)?.answer === answer && calls.delete(patientId));
    }
    return wishes.map(async ({ link, since }) => {
      const answer = await calls.get(link.patientId)?.answer;
      return {
        upcoming: answer?.upcoming ?? [],
        past: since === undefined ? [] : sinceDate(answer?.past ?? [], since),
      };
    });
  }, keyOf);

  return {
    load: (wish) => loader.load(wish),
    clear(link) {
      calls.delete(link.patientId);
      loader.clearAll();
    },
  };
}

function keyOf({ link, since }: AppointmentsQuery): string {
  return JSON.stringify([link.patientId, since]);
}

function earliest(wishes: readonly AppointmentsQuery[]): string | undefined {
  return wishes
    .map(({ since }) => since)
    .filter((since) => since !== undefined)
    .toSorted()[0];
}

function covers(call: Call | undefined, since: string | undefined): boolean {
  if (!call) return false;
  return since === undefined || (call.since !== undefined && call.since <= since);
}

function sinceDate(appointments: readonly PatientAppointment[], since: string): readonly PatientAppointment[] {
  return appointments.filter(({ startsAt }) => startsAt.local >= since);
}
