import type { PatientLink } from '../domain/patient.ts';
import type { PatientPrescription, PrescriptionHistory } from '../domain/prescription.ts';
import { pendingDays } from '../domain/prescriptionRules.ts';
import { addDays, readUkTime, ukToday } from '../domain/ukTime.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createConcurrentLoader } from './createKeyedLoader.ts';

/** Whose requests, and of which days in the UK (`yyyy-MM-dd`, both included); without a day no limit on its side. */
export interface PrescriptionsQuery extends OpenDateRange {
  readonly link: PatientLink;
}

interface OpenDateRange {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export interface PrescriptionsByPatient {
  /** The latest first. */
  load(wish: PrescriptionsQuery): Promise<readonly PatientPrescription[]>;
  /** Forgets what is known of a patient's requests, because it has just changed. */
  clear(link: PatientLink): void;
}

interface Call {
  readonly days: OpenDateRange;
  readonly answer: Promise<readonly PatientPrescription[]>;
}

/**
 * What patients asked for. All wishes of one batch for a patient are one call, from the earliest day that anybody asks
 * for to the latest; each wish then gets its part. A later wish that an earlier call covers makes none.
 */
export function createPrescriptionsByPatient(emis: EmisClient, now: () => Date): PrescriptionsByPatient {
  const calls = new Map<string, readonly Call[]>();
  const known = (patientId: string) => calls.get(patientId) ?? [];

  function call(link: PatientLink, days: OpenDateRange): Call {
    const span = { from: days.from ? startOf(days.from) : undefined, to: days.to ? startAfter(days.to) : undefined };
    const made: Call = { days, answer: emis.prescriptions(link, span).then((history) => join(history, link)) };
    made.answer.catch(() => {
      const others = known(link.patientId).filter((other) => other !== made);
      calls.set(link.patientId, others);
    });
    return made;
  }

  const loader = createConcurrentLoader<PrescriptionsQuery, readonly PatientPrescription[]>((wishes) => {
    const pendingFrom = addDays(ukToday(now().getTime()), -pendingDays);
    for (const [patientId, ofPatient] of Map.groupBy(wishes, ({ link }) => link.patientId)) {
      const [first] = ofPatient;
      const unknown = ofPatient.filter((wish) => !known(patientId).some(({ days }) => covers(days, wish)));
      if (!first || unknown.length === 0) continue;
      calls.set(patientId, [...known(patientId), call(first.link, coveringRange(unknown, pendingFrom))]);
    }
    return wishes.map(async (wish) => {
      const covering = known(wish.link.patientId).find(({ days }) => covers(days, wish));
      // Never so, by what has just been done; but nothing at all must not look like no requests.
      if (!covering) throw new Error('No call covers the days that were asked for.');
      return filterByDays(wish, await covering.answer);
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

function keyOf({ link, from, to }: PrescriptionsQuery): string {
  return JSON.stringify([link.patientId, from ?? null, to ?? null]);
}

/**
 * The days that hold all wishes. Where they reach into the days in which a request may still wait, they hold all of
 * those too: what waits is asked for only when the courses are there, and must not cost a call of its own.
 */
function coveringRange(wishes: readonly OpenDateRange[], pendingFrom: string): OpenDateRange {
  const froms = wishes.map(({ from }) => from ?? '').toSorted();
  const tos = wishes.map(({ to }) => to ?? '9999').toSorted();
  const [from = ''] = froms;
  const to = tos.at(-1) ?? '9999';
  if (to < pendingFrom) return { from, to };
  return { from: from < pendingFrom ? from : pendingFrom };
}

function covers(outer: OpenDateRange, inner: OpenDateRange): boolean {
  const isFromCovered = !outer.from || (inner.from && outer.from <= inner.from);
  const isToCovered = !outer.to || (inner.to && outer.to >= inner.to);
  return Boolean(isFromCovered && isToCovered);
}

function filterByDays({ from, to }: OpenDateRange, prescriptions: readonly PatientPrescription[]) {
  const firstMs = from ? Date.parse(startOf(from)) : -Infinity;
  const endMs = to ? Date.parse(startAfter(to)) : Infinity;
  return prescriptions.filter(({ requestedAt }) => {
    const atMs = Date.parse(requestedAt);
    return atMs >= firstMs && atMs < endMs;
  });
}

function startOf(day: string): string {
  return readUkTime(`${day}T00:00:00`).instant;
}

/** The end of a day, as the moment at which the next begins: whatever fraction of a second is sent lies before it. */
function startAfter(day: string): string {
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
  return joined.toSorted((a, b) => Date.parse(b.requestedAt) - Date.parse(a.requestedAt));
}
