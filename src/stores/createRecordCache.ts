import { hasTimeLeft } from '../domain/hasTimeLeft.ts';
import type { RecordRange } from '../domain/medicalRecord.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import type { RecordCache } from '../domain/RecordCache.ts';
import type { RecordSectionOf } from '../domain/recordSection.ts';

type RecordCacheOptions =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      readonly lifetimeMs: number;
      /** The maximum number of cached entries, nested ones included; about a kilobyte each. Default 100 000. */
      readonly maxEntries?: number;
      /** Milliseconds. */
      readonly clock: () => number;
    };

type AnySection = RecordSectionOf<RecordSection>;

interface CachedSection {
  readonly value: AnySection;
  readonly size: number;
  readonly until: number;
}

const defaultMaxEntries = 100_000;

/**
 * Caches record sections in memory only, so that the next page of a list needs no call. Person and patient are both part
 * of the key: two people who see one patient never share what they read. When the cache is full, the least recently used
 * section is evicted; expired sections are removed by a timer.
 */
export function createRecordCache(options: RecordCacheOptions): RecordCache {
  if (options.kind === 'off') return disabledCache;
  const { lifetimeMs, clock, maxEntries = defaultMaxEntries } = options;
  const sections = new Map<string, CachedSection>();
  const reads = new Set<{ readonly patientId: string; isOutdated: boolean }>();
  let size = 0;
  let sweep: NodeJS.Timeout | undefined;

  function remove(key: string): void {
    size -= sections.get(key)?.size ?? 0;
    sections.delete(key);
  }

  function put(key: string, value: AnySection): void {
    const entry = { value, size: sizeOf(value), until: clock() + lifetimeMs };
    remove(key);
    if (entry.size > maxEntries) return;
    sections.set(key, entry);
    size += entry.size;
    for (const oldest of sections.keys()) {
      if (size <= maxEntries) break;
      remove(oldest);
    }
    sweep ??= setTimeout(removeExpired, lifetimeMs).unref();
  }

  function removeExpired(): void {
    const now = clock();
    for (const [key, { until }] of sections) if (!hasTimeLeft(until, now, lifetimeMs)) remove(key);
    sweep = sections.size > 0 ? setTimeout(removeExpired, lifetimeMs).unref() : undefined;
  }

  return {
    get(link, section, range) {
      const key = keyOf(link, section, range);
      const found = sections.get(key);
      if (!found) return undefined;
      if (!hasTimeLeft(found.until, clock(), lifetimeMs)) {
        remove(key);
        return undefined;
      }
      sections.delete(key);
      sections.set(key, found);
      return found.value;
    },
    startRead({ patientId }) {
      const read = { patientId, isOutdated: false };
      reads.add(read);
      return {
        store(value) {
          if (!read.isOutdated) put(keyOf(value.link, value.section, value.requestedRange), value);
        },
        end: () => void reads.delete(read),
      };
    },
    invalidate(patientId) {
      for (const read of reads) if (read.patientId === patientId) read.isOutdated = true;
      for (const [key, { value }] of sections) if (value.link.patientId === patientId) remove(key);
    },
  };
}

const disabledCache: RecordCache = {
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
