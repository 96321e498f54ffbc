import type { PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import type { RecordRange } from '../domain/medicalRecord.ts';
import type { RecordCache } from '../domain/RecordCache.ts';
import type { RecordSectionOf } from '../domain/recordSection.ts';

export type RecordCacheOptions =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      readonly lifetimeMs: number;
      /** How many entries are kept, those within entries too; about a kilobyte each. Default 100 000. */
      readonly maxEntries?: number;
      /** Milliseconds. */
      readonly clock: () => number;
    };

type AnySection = RecordSectionOf<RecordSection>;

interface Kept {
  readonly value: AnySection;
  readonly size: number;
  readonly until: number;
}

const defaultMostEntries = 100_000;

/**
 * Keeps sections of records in memory and nowhere else, so that the next page of a list needs no call. The person is
 * part of the key, as well as the patient: two people who see one patient never share what they read. What was used
 * longest ago goes first, and what has run out goes by itself.
 */
export function createRecordCache(options: RecordCacheOptions): RecordCache {
  if (options.kind === 'off') return nothing;
  const { lifetimeMs, clock, maxEntries = defaultMostEntries } = options;
  const kept = new Map<string, Kept>();
  const readings = new Set<{ readonly patientId: string; isOutdated: boolean }>();
  let size = 0;
  let sweep: NodeJS.Timeout | undefined;

  function remove(key: string): void {
    size -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  }

  function put(key: string, value: AnySection): void {
    const entry = { value, size: sizeOf(value), until: clock() + lifetimeMs };
    remove(key);
    if (entry.size > maxEntries) return;
    kept.set(key, entry);
    size += entry.size;
    for (const oldest of kept.keys()) {
      if (size <= maxEntries) break;
      remove(oldest);
    }
    sweep ??= setTimeout(removeOld, lifetimeMs).unref();
  }

  function removeOld(): void {
    const now = clock();
    for (const [key, { until }] of kept) if (until <= now) remove(key);
    sweep = kept.size > 0 ? setTimeout(removeOld, lifetimeMs).unref() : undefined;
  }

  return {
    get(link, section, range) {
      const key = keyOf(link, section, range);
      const found = kept.get(key);
      if (!found) return undefined;
      if (found.until <= clock()) {
        remove(key);
        return undefined;
      }
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    startRead({ patientId }) {
      const reading = { patientId, isOutdated: false };
      readings.add(reading);
      return {
        store(value) {
          if (!reading.isOutdated) put(keyOf(value.link, value.section, value.requestedRange), value);
        },
        end: () => void readings.delete(reading),
      };
    },
    invalidate(patientId) {
      for (const reading of readings) if (reading.patientId === patientId) reading.isOutdated = true;
      for (const [key, { value }] of kept) if (value.link.patientId === patientId) remove(key);
    },
  };
}

const nothing: RecordCache = {
  get: () => undefined,
  startRead: () => ({ store: () => undefined, end: () => undefined }),
  invalidate: () => undefined,
};

function keyOf({ subject, patientId }: PatientLink, section: RecordSection, { from, to }: RecordRange): string {
  return JSON.stringify([subject, patientId, section, from ?? null, to ?? null]);
}

function sizeOf({ entries }: AnySection): number {
  let size = 1 + entries.length;
  for (const entry of entries) {
    if ('children' in entry) size += entry.children.length;
    if ('sections' in entry) for (const { observations } of entry.sections) size += observations.length;
  }
  return size;
}
