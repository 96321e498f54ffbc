import type { PatientAppointment } from '../domain/appointment.ts';
import type { PatientLink } from '../domain/patient.ts';
import { latestMoment } from '../domain/ukTime.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createConcurrentLoader } from './createKeyedLoader.ts';

interface AppointmentsQuery {
  readonly link: PatientLink;
  /** The first day of the past appointments, `yyyy-MM-dd`. Absent: upcoming appointments only. */
  readonly since?: string | undefined;
}

/** Both lists start with the soonest. */
interface PatientAppointments {
  readonly upcoming: readonly PatientAppointment[];
  /** Empty when the query has no `since`. */
  readonly past: readonly PatientAppointment[];
}

export interface AppointmentsByPatient {
  load(query: AppointmentsQuery): Promise<PatientAppointments>;
  /** Clears a patient's appointments, because they may have changed. */
  clear(link: PatientLink): void;
}

interface Call {
  readonly since: string | undefined;
  readonly response: Promise<PatientAppointments>;
}

/**
 * Loads patients' appointments. All queries of a batch for one patient share one call, which requests upcoming
 * appointments only or all since the earliest date in the batch. A later query that an earlier call covers makes
 * no call.
 */
export function createAppointmentsByPatient(emis: EmisClient, now: () => Date): AppointmentsByPatient {
  const calls = new Map<string, Call>();

  async function call(link: PatientLink, since: string | undefined): Promise<PatientAppointments> {
    const response = await emis.appointments(link, since === undefined ? 'none' : { since });
    const appointments = response.map((appointment) => ({ ...appointment, link }));
    // Without past ones, every appointment in the response is upcoming by the practice's own clock.
    if (since === undefined) return { upcoming: appointments, past: [] };
    const nowMs = now().getTime();
    // An appointment that may still be upcoming is shown as upcoming, so that nobody misses it.
    const isPast = ({ startsAt }: PatientAppointment) => latestMoment(startsAt) < nowMs;
    return {
      upcoming: appointments.filter((appointment) => !isPast(appointment)),
      past: appointments.filter(isPast),
    };
  }

  const loader = createConcurrentLoader<AppointmentsQuery, PatientAppointments>(
    'appointmentsByPatient',
    (queries) => {
      for (const [patientId, ofPatient] of Map.groupBy(queries, ({ link }) => link.patientId)) {
        const [first] = ofPatient;
        const since = earliestOf(ofPatient);
        if (!first || covers(calls.get(patientId), since)) continue;
        const response = call(first.link, since);
        calls.set(patientId, { since, response });
        response.catch(() => calls.get(patientId)?.response === response && calls.delete(patientId));
      }
      return queries.map(async ({ link, since }) => {
        const { upcoming = [], past = [] } = (await calls.get(link.patientId)?.response) ?? {};
        if (since === undefined) return { upcoming, past: [] };
        return { upcoming, past: past.filter(({ startsAt }) => startsAt.local >= since) };
      });
    },
    cacheKeyOf,
  );

  return {
    load: (query) => loader.load(query),
    clear(link) {
      calls.delete(link.patientId);
      loader.clearAll();
    },
  };
}

function cacheKeyOf({ link, since }: AppointmentsQuery): string {
  return JSON.stringify([link.patientId, since]);
}

function earliestOf(queries: readonly AppointmentsQuery[]): string | undefined {
  const dates = queries.map(({ since }) => since).filter((since) => since !== undefined);
  return dates.toSorted()[0];
}

function covers(call: Call | undefined, since: string | undefined): boolean {
  if (!call) return false;
  return since === undefined || (call.since !== undefined && call.since <= since);
}
