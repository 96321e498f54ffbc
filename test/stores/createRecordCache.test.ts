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

function createMemory(maxEntries?: number): RecordCache {
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

function store(memory: RecordCache, section: RecordSectionOf<'allergies'>): void {
  const reading = memory.startRead(section.link);
  reading.store(section);
  reading.end();
}

const has = (memory: RecordCache, link = ada, range = section().requestedRange) =>
  memory.get(link, 'allergies', range) !== undefined;

test('the record cache keeps a section for its lifetime, by patient, dates and person', () => {
  const memory = createMemory();
  const stored = section(ada, 1, { from: '2025-01-01', to: undefined });
  store(memory, stored);
  expect(memory.get(ada, 'allergies', { from: '2025-01-01', to: undefined })).toBe(stored);
  expect(has(memory)).toBe(false);
  expect(has(memory, ada, { from: undefined, to: '2025-01-01' })).toBe(false);
  expect(has(memory, bob, stored.requestedRange)).toBe(false);
  expect(has(memory, { ...ada, subject: 'eve' }, stored.requestedRange)).toBe(false);
  expect(memory.get(ada, 'problems', stored.requestedRange)).toBeUndefined();
  nowMs = 999;
  expect(has(memory, ada, stored.requestedRange)).toBe(true);
  nowMs = 1_000;
  expect(has(memory, ada, stored.requestedRange)).toBe(false);
});

test('the record cache drops the sections of one patient', () => {
  const memory = createMemory();
  store(memory, section(ada));
  store(memory, section(ada, 1, { from: '2025-01-01', to: undefined }));
  store(memory, section(bob));
  memory.invalidate('ada');
  expect(has(memory, ada)).toBe(false);
  expect(has(memory, ada, { from: '2025-01-01', to: undefined })).toBe(false);
  expect(has(memory, bob)).toBe(true);
});

test('the record cache evicts the least recently used section at its limit of entries', () => {
  const memory = createMemory(10);
  const carl = aLink('carl');
  store(memory, section(ada, 4));
  store(memory, section(bob, 4));
  expect(has(memory, ada)).toBe(true);
  store(memory, section(carl, 4));
  expect([has(memory, ada), has(memory, bob), has(memory, carl)]).toEqual([true, false, true]);
  store(memory, section(bob, 11));
  expect([has(memory, ada), has(memory, bob), has(memory, carl)]).toEqual([true, false, true]);
});

test('the record cache counts nested entries', () => {
  const memory = createMemory(10);
  const panel = { children: Array.from({ length: 10 }, () => ({})) } as unknown as Observation;
  store(memory, { ...section(), entries: [panel] });
  expect(has(memory)).toBe(false);
  const consultation = { sections: [{ observations: [1, 2, 3, 4, 5] }, { observations: [6, 7, 8, 9] }] };
  store(memory, { ...section(), entries: [consultation as unknown as Observation] });
  expect(has(memory)).toBe(false);
});

test('the record cache counts a replaced section once', () => {
  const memory = createMemory(10);
  for (let times = 0; times < 5; times += 1) store(memory, section(ada, 4));
  store(memory, section(bob, 4));
  expect([has(memory, ada), has(memory, bob)]).toEqual([true, true]);
});

test('the record cache removes an expired section on its own', () => {
  const memory = createMemory();
  const found = section();
  store(memory, found);
  expect(vi.getTimerCount()).toBe(1);
  nowMs = 1_000;
  vi.advanceTimersByTime(1_000);
  expect(vi.getTimerCount()).toBe(0);
  store(memory, section());
  expect(vi.getTimerCount()).toBe(1);
});

test('the record cache keeps nothing when it is off', () => {
  const memory = createRecordCache({ kind: 'off' });
  store(memory, section());
  memory.invalidate('ada');
  expect(has(memory)).toBe(false);
});
