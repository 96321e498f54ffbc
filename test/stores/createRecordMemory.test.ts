import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/domain/medicalRecord.ts';
import type { RecordCache } from '../../src/domain/RecordCache.ts';
import type { RecordSectionOf } from '../../src/domain/recordSection.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { aLink } from '../services/fakeEmis.ts';

const always = { from: undefined, to: undefined };
const ada = aLink('ada');
const bob = aLink('bob');
let nowMs = 0;

beforeEach(() => {
  nowMs = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

function remember(maxEntries?: number): RecordCache {
  return createRecordCache({
    kind: 'on',
    lifetimeMs: 1_000,
    clock: () => nowMs,
    ...(maxEntries !== undefined && { maxEntries }),
  });
}

function section(link = ada, count = 1, requestedRange: RecordSectionOf<'allergies'>['requestedRange'] = always) {
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

function keep(memory: RecordCache, kept: RecordSectionOf<'allergies'>): void {
  const reading = memory.startRead(kept.link);
  reading.store(kept);
  reading.end();
}

const has = (memory: RecordCache, link = ada, range = section().requestedRange) =>
  memory.get(link, 'allergies', range) !== undefined;

it('keeps a section for its time by patient, days and person', () => {
  const memory = remember();
  const kept = section(ada, 1, { from: '2025-01-01', to: undefined });
  keep(memory, kept);
  expect(memory.get(ada, 'allergies', { from: '2025-01-01', to: undefined })).toBe(kept);
  expect(has(memory)).toBe(false);
  expect(has(memory, ada, { from: undefined, to: '2025-01-01' })).toBe(false);
  expect(has(memory, bob, kept.requestedRange)).toBe(false);
  expect(has(memory, { ...ada, subject: 'eve' }, kept.requestedRange)).toBe(false);
  expect(memory.get(ada, 'problems', kept.requestedRange)).toBeUndefined();
  nowMs = 999;
  expect(has(memory, ada, kept.requestedRange)).toBe(true);
  nowMs = 1_000;
  expect(has(memory, ada, kept.requestedRange)).toBe(false);
});

it('forgets one patient', () => {
  const memory = remember();
  keep(memory, section(ada));
  keep(memory, section(ada, 1, { from: '2025-01-01', to: undefined }));
  keep(memory, section(bob));
  memory.invalidate('ada');
  expect(has(memory, ada)).toBe(false);
  expect(has(memory, ada, { from: '2025-01-01', to: undefined })).toBe(false);
  expect(has(memory, bob)).toBe(true);
});

it('holds so many entries, and lets go of what was used longest ago', () => {
  const memory = remember(10);
  const carl = aLink('carl');
  keep(memory, section(ada, 4));
  keep(memory, section(bob, 4));
  expect(has(memory, ada)).toBe(true);
  keep(memory, section(carl, 4));
  expect([has(memory, ada), has(memory, bob), has(memory, carl)]).toEqual([true, false, true]);
  keep(memory, section(bob, 11));
  expect([has(memory, ada), has(memory, bob), has(memory, carl)]).toEqual([true, false, true]);
});

it('counts what entries consist of', () => {
  const memory = remember(10);
  const panel = { children: Array.from({ length: 10 }, () => ({})) } as unknown as Observation;
  keep(memory, { ...section(), entries: [panel] });
  expect(has(memory)).toBe(false);
  const consultation = { sections: [{ observations: [1, 2, 3, 4, 5] }, { observations: [6, 7, 8, 9] }] };
  keep(memory, { ...section(), entries: [consultation as unknown as Observation] });
  expect(has(memory)).toBe(false);
});

it('does not count twice what it keeps anew', () => {
  const memory = remember(10);
  for (let times = 0; times < 5; times += 1) keep(memory, section(ada, 4));
  keep(memory, section(bob, 4));
  expect([has(memory, ada), has(memory, bob)]).toEqual([true, true]);
});

it('lets go of what has run out by itself, without being asked', () => {
  const memory = remember();
  const found = section();
  keep(memory, found);
  expect(vi.getTimerCount()).toBe(1);
  nowMs = 1_000;
  vi.advanceTimersByTime(1_000);
  expect(vi.getTimerCount()).toBe(0);
  keep(memory, section());
  expect(vi.getTimerCount()).toBe(1);
});

it('keeps nothing when it is off', () => {
  const memory = createRecordCache({ kind: 'off' });
  keep(memory, section());
  memory.invalidate('ada');
  expect(has(memory)).toBe(false);
});
