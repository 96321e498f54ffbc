import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateRecord } from '../../simulator/world/builders.ts';
import { recordSections } from '../../simulator/world/MedicalRecord.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { expectedEntries } from './expectedRecord.ts';
import { readAllPages, withoutIds } from './readRecord.ts';

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ now, world: aWorld({ practices: [aPractice()], patients: [aPatient()] }) });
});
afterAll(() => stack.stop());

function setRecord(seed: string | number, entries: number) {
  const record = generateRecord({ seed, entries, today: '2026-05-12' });
  const [patient] = stack.simulator.world.patients;
  if (patient) patient.medicalRecord = record;
  // The cached record expires.
  stack.simulator.clock.advance(120_000);
  return record;
}

test('a record section returns every entry once, in order and as sent, at any page size', async () => {
  const cases = fc.record({
    seed: fc.nat(),
    entries: fc.integer({ min: 1, max: 120 }),
    first: fc.integer({ min: 1, max: 60 }),
    section: fc.constantFrom(...recordSections),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ seed, entries, first, section }) => {
      const expected = expectedEntries(setRecord(seed, entries), section);
      const pages = await readAllPages(stack, section, { first });
      expect(withoutIds(pages)).toEqual(expected);
      expect(pages.every(({ totalCount }) => totalCount === expected.length)).toBe(true);
      expect(pages.slice(0, -1).every(({ edges }) => edges.length === first)).toBe(true);
      const ids = pages.flatMap(({ edges }) => edges.map(({ node }) => node['id']));
      expect(new Set(ids).size).toBe(expected.length);
    }),
    { numRuns: 40 },
  );
});

test('a record of 10,000 entries is returned unaltered with one call per section', async () => {
  const record = setRecord('long', 10_000);
  stack.clearCalls();
  let count = 0;
  for (const section of recordSections) {
    const expected = expectedEntries(record, section);
    const entries = withoutIds(await readAllPages(stack, section));
    expect(entries).toEqual(expected);
    count += entries.length;
  }
  const empty = record.TestResults.filter((result) => result === null).length;
  expect(count).toBe(10_000 - empty);
  expect(stack.calls().filter((name) => name === 'GetMedicalRecordData')).toHaveLength(recordSections.length);
});
