import { aPatient, aPractice, aWorld, type PatientOverrides } from '../../simulator/world/builders.ts';
import type { World } from '../../simulator/world/World.ts';
import { createRecord, type SectionSizes } from './entries.ts';

/** The practices over which people are spread: a limit per practice is not what is measured. */
export const practiceCodes = Array.from({ length: 8 }, (_, at) => `X9995${at + 1}`);

const slotsPerDay = 300;
const slotDays = 10;
const surname = 'Teapot';
const documentBytes = 4_000_000;

/** The first day of the slots: a week from today, so that all of them are in the future. */
export function firstSlotDay(): string {
  return dayAfter(7);
}

/** The last day of the fortnight of the slots. */
export function lastSlotDay(): string {
  return dayAfter(7 + 13);
}

function dayAfter(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A section of a record has three kinds, so that one call carries three sections. */
export const threeSections = (size: number): SectionSizes => ({
  Allergies: size,
  Immunisations: size,
  Problems: size,
});

/** A record with entries in all seven sections, in the shares of a long record. */
export const sevenSections = (size: number): SectionSizes => ({
  Allergies: size * 0.04,
  Consultations: size * 0.15,
  Documents: size * 0.05,
  Immunisations: size * 0.08,
  Medication: size * 0.2,
  Problems: size * 0.08,
  TestResults: size * 0.4,
});

const homePatient: PatientOverrides = {
  appointments: [{ start: `${firstSlotDay()}T09:00:00` }, { start: `${firstSlotDay()}T15:00:00`, kind: 'Telephone' }],
  courses: Array.from({ length: 6 }, () => ({})),
  messages: [{ replies: [{}] }, { replies: [{ IsUnread: false }] }, {}],
  medicalRecord: createRecord({ Allergies: 5, Problems: 8, TestResults: 20 }),
};

const patients: Readonly<Record<string, () => PatientOverrides>> = {
  home: () => homePatient,
  beside: () => ({ ...homePatient, medicalRecord: createRecord(sevenSections(10_000)) }),
  document: () => ({ medicalRecord: { Documents: [{ content: { kind: 'html', html: scannedPages() } }] } }),
};

/**
 * Creates the world of a name: `home`, `beside`, `document`, `slots`, `three-N` or `seven-N` or `tests-N` with N entries. The
 * upstream and the truth both create it, so it must be the same at each call.
 */
export function createWorldOf(name: string): World {
  const [kind = '', size = '0'] = name.split('-');
  const sizes = { three: threeSections, seven: sevenSections, tests: (n: number) => ({ TestResults: n }) }[kind];
  const patient = sizes ? { medicalRecord: createRecord(sizes(Number(size))) } : (patients[name]?.() ?? {});
  const practices = practiceCodes.map((odsCode) => aPractice({ odsCode }));
  if (name === 'slots') practices[0] = { ...practices[0], slots: slots() };
  const others = practiceCodes.slice(1).map((practice) => aPatient({ practice, surname }));
  return aWorld({ practices, patients: [aPatient({ ...patient, surname }), ...others] });
}

function slots(): { start: string }[] {
  const weekdays = Array.from({ length: 14 }, (_, at) => dayAfter(7 + at)).slice(0, slotDays);
  return weekdays.flatMap((day) =>
    Array.from({ length: slotsPerDay }, (_, at) => {
      const minutes = 8 * 60 + at * 2;
      return { start: `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00` };
    }),
  );
}

const two = (value: number) => String(value).padStart(2, '0');

/** A letter as scanned pages: images in data URIs, the same bytes at each start. */
export function scannedPages(): string {
  const pageBytes = documentBytes / 10;
  const page = (n: number) => {
    const bytes = Buffer.alloc((pageBytes * 3) / 4);
    for (let at = 0, state = n + 1; at < bytes.length; at += 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      bytes[at] = state >>> 24;
    }
    bytes.set([0xff, 0xd8, 0xff, 0xe0]);
    return bytes.toString('base64');
  };
  const pages = Array.from({ length: 10 }, (_, n) => `<div><img src="data:image/jpeg;base64,${page(n)}"></div>`);
  return `<html><body><script>document.title = 'run';</script><p>Dear Dr Stethoscope</p>\n${pages.join('\n')}</body></html>`;
}
