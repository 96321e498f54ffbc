import type { PatientLink } from '../domain/patient.ts';
import type { PatientPrescription, PrescriptionHistory } from '../domain/prescription.ts';
import { pendingDays } from '../domain/prescriptionRules.ts';
import { addDays, compareInstants, readUkTime, ukToday } from '../domain/ukTime.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createConcurrentLoader } from './createKeyedLoader.ts';

/** Days in the UK, `yyyy-MM-dd`, both included. Without a day the range is open on that side. */
interface OpenDateRange {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

interface PrescriptionsQuery extends OpenDateRange {
  readonly link: PatientLink;
}

export interface PrescriptionsByPatient {
  /** Loads the requests made on the given days, the latest first. */
  load(query: PrescriptionsQuery): Promise<readonly PatientPrescription[]>;
  /** Clears a patient's requests, because they may have changed. */
  clear(link: PatientLink): void;
}

interface Call {
  readonly days: OpenDateRange;
  readonly response: Promise<readonly PatientPrescription[]>;
}

/**
 * Loads patients' prescription requests. All queries of a batch for one patient share one call, which covers the days
 * of them all. A later query that an earlier call covers makes no call.
 */
export function createPrescriptionsByPatient(emis: EmisClient, now: () => Date): PrescriptionsByPatient {
  const calls = new Map<string, readonly Call[]>();
  const callsFor = (patientId: string) => calls.get(patientId) ?? [];

  function call(link: PatientLink, days: OpenDateRange): Call {
    const span = { from: days.from ? startOf(days.from) : undefined, to: days.to ? endOf(days.to) : undefined };
    const made: Call = { days, response: emis.prescriptions(link, span).then((history) => join(history, link)) };
    made.response.catch(() => {
      const others = callsFor(link.patientId).filter((other) => other !== made);
      calls.set(link.patientId, others);
    });
    return made;
  }

  const loader = createConcurrentLoader<PrescriptionsQuery, readonly PatientPrescription[]>(
    'prescriptionsByPatient',
    (queries) => {
      const pendingFrom = addDays(ukToday(now().getTime()), -pendingDays);
      for (const [patientId, ofPatient] of Map.groupBy(queries, ({ link }) => link.patientId)) {
        const [first] = ofPatient;
        const known = callsFor(patientId);
        const uncovered = ofPatient.filter((query) => !known.some(({ days }) => covers(days, query)));
        if (!first || uncovered.length === 0) continue;
        calls.set(patientId, [...known, call(first.link, coveringRange(uncovered, pendingFrom))]);
      }
      return queries.map(async (query) => {
        const covering = callsFor(query.link.patientId).find(({ days }) => covers(days, query));
        // Unreachable, but a missing response must not look like an empty list of requests.
        if (!covering) throw new Error('No call covers the requested days.');
        return filterByDays(query, await covering.response);
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

function cacheKeyOf({ link, from, to }: PrescriptionsQuery): string {
  return JSON.stringify([link.patientId, from ?? null, to ?? null]);
}

/**
 * The days that cover all queries. If they reach into the days in which a request may still be pending, they include
 * all of those days: pending requests are loaded only once the courses are known, and must not cost another call.
 */
function coveringRange(queries: readonly OpenDateRange[], pendingFrom: string): OpenDateRange {
  const [from = ''] = queries.map((query) => query.from ?? '').toSorted();
  const to =
    queries
      .map((query) => query.to ?? '9999')
      .toSorted()
      .at(-1) ?? '9999';
  if (to < pendingFrom) return { from, to };
  return { from: from < pendingFrom ? from : pendingFrom };
}

function covers(outer: OpenDateRange, inner: OpenDateRange): boolean {
  const isFromCovered = !outer.from || (inner.from && outer.from <= inner.from);
  const isToCovered = !outer.to || (inner.to && outer.to >= inner.to);
  return Boolean(isFromCovered && isToCovered);
}

function filterByDays({ from, to }: OpenDateRange, prescriptions: readonly PatientPrescription[]) {
  const startMs = from ? Date.parse(startOf(from)) : -Infinity;
  const endMs = to ? Date.parse(endOf(to)) : Infinity;
  return prescriptions.filter(({ requestedAt }) => {
    const requestedMs = Date.parse(requestedAt);
    return requestedMs >= startMs && requestedMs < endMs;
  });
}

function startOf(day: string): string {
  return readUkTime(`${day}T00:00:00`).instant;
}

/** The start of the next day: a time with any fraction of a second on this day is before it. */
function endOf(day: string): string {
  return startOf(addDays(day, 1));
}

function join({ requests, courses }: PrescriptionHistory, link: PatientLink): readonly PatientPrescription[] {
  const byId = new Map(courses.map((course) => [course.courseId, { ...course, link }]));
  const joined = requests.map((request) => ({
    ...request,
    link,
    medicines: request.medicines.map((medicine) => {
      const course = byId.get(medicine.courseId);
      return { ...medicine, link, ...(course && { course }) };
    }),
  }));
  return joined.toSorted((a, b) => compareInstants(b.requestedAt, a.requestedAt));
}
