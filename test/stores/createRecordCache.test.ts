import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Observation } from '../../src/domain/medicalRecord.ts';
import type { RecordCache } from '../../src/domain/RecordCache.ts';
import type { RecordSectionOf } from '../../src/domain/recordSection.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { aLink } from '../support/fakeEmis.ts';

const anyDate = { from: undefined, to: undefined };
const ada = aLink('ada');
const bob = aLink('bob');
let nowMs = 0;

beforeEach(() => {
  nowMs = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

function createCache(maxEntries?: number): RecordCache {
  return createRecordCache({
    kind: 'on',
    lifetimeMs: 1_000,
    clock: () => nowMs,
    ...(maxEntries !== undefined && { maxEntries }),
  });
}

function section(link = ada, count = 1, requestedRange: RecordSectionOf<'allergies'>['requestedRange'] = anyDate) {
  const entries = Array.from({ length: count }, () => ({}) as Observation);
  const found: RecordSectionOf<'allergies'> = {
    link,
    section: 'allergies',
    requestedRange,
    range: requestedRange,
    freeTextWithheldBefore: undefined,
    entries,
  };
  return found;
}

function store(cache: RecordCache, section: RecordSectionOf<'allergies'>): void {
  const reading = cache.startRead(section.link);
  reading.store(section);
  reading.end();
}

const has = (cache: RecordCache, link = ada, range = section().requestedRange) =>
  cache.get(link, 'allergies', range) !== undefined;

test('the record cache stores a section for its lifetime, by patient, dates and person', () => {
  const cache = createCache();
  const stored = section(ada, 1, { from: '2025-01-01', to: undefined });
  store(cache, stored);
  expect(cache.get(ada, 'allergies', { from: '2025-01-01', to: undefined })).toBe(stored);
  expect(has(cache)).toBe(false);
  expect(has(cache, ada, { from: undefined, to: '2025-01-01' })).toBe(false);
  expect(has(cache, bob, stored.requestedRange)).toBe(false);
  expect(has(cache, { ...ada, subject: 'eve' }, stored.requestedRange)).toBe(false);
  expect(cache.get(ada, 'problems', stored.requestedRange)).toBeUndefined();
  nowMs = 999;
  expect(has(cache, ada, stored.requestedRange)).toBe(true);
  nowMs = 1_000;
  expect(has(cache, ada, stored.requestedRange)).toBe(false);
});

test('the record cache invalidates the sections of one patient', () => {
  const cache = createCache();
  store(cache, section(ada));
  store(cache, section(ada, 1, { from: '2025-01-01', to: undefined }));
  store(cache, section(bob));
  cache.invalidate('ada');
  expect(has(cache, ada)).toBe(false);
  expect(has(cache, ada, { from: '2025-01-01', to: undefined })).toBe(false);
  expect(has(cache, bob)).toBe(true);
});

test('the record cache evicts the least recently used section at its limit of entries', () => {
  const cache = createCache(10);
  const carl = aLink('carl');
  store(cache, section(ada, 4));
  store(cache, section(bob, 4));
  expect(has(cache, ada)).toBe(true);
  store(cache, section(carl, 4));
  expect([has(cache, ada), has(cache, bob), has(cache, carl)]).toEqual([true, false, true]);
  store(cache, section(bob, 11));
  expect([has(cache, ada), has(cache, bob), has(cache, carl)]).toEqual([true, false, true]);
});

test('the record cache counts nested entries', () => {
  const cache = createCache(10);
  const panel = { children: Array.from({ length: 10 }, () => ({})) } as unknown as Observation;
  store(cache, { ...section(), entries: [panel] });
  expect(has(cache)).toBe(false);
  const consultation = { sections: [{ observations: [1, 2, 3, 4, 5] }, { observations: [6, 7, 8, 9] }] };
  store(cache, { ...section(), entries: [consultation as unknown as Observation] });
  expect(has(cache)).toBe(false);
});

test('the record cache counts a replaced section once', () => {
  const cache = createCache(10);
  for (let times = 0; times < 5; times += 1) store(cache, section(ada, 4));
  store(cache, section(bob, 4));
  expect([has(cache, ada), has(cache, bob)]).toEqual([true, true]);
});

test('the record cache removes an expired section on its own', () => {
  const cache = createCache();
  const found = section();
  store(cache, found);
  expect(vi.getTimerCount()).toBe(1);
  nowMs = 1_000;
  vi.advanceTimersByTime(1_000);
  expect(vi.getTimerCount()).toBe(0);
  store(cache, section());
  expect(vi.getTimerCount()).toBe(1);
});

test('the record cache stores nothing when it is off', () => {
  const cache = createRecordCache({ kind: 'off' });
  store(cache, section());
  cache.invalidate('ada');
  expect(has(cache)).toBe(false);
});

test('the record cache returns nothing that it stored before the clock was set back', () => {
  const cache = createCache();
  nowMs = 86_400_000;
  store(cache, section());
  nowMs = 0;
  expect(has(cache)).toBe(false);
  store(cache, section());
  expect(has(cache)).toBe(true);
});
