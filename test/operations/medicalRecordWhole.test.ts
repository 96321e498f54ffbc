import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../simulator/world/MedicalRecord.ts';
import { generateRecord } from '../../simulator/world/builders.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { expectedEntries } from './recordExpected.ts';
import { readAllPages, withoutIds } from './readRecord.ts';

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ now, world: aWorld({ practices: [aPractice()], patients: [aPatient()] }) });
});
afterAll(() => stack.stop());

function putRecord(seed: string | number, entries: number) {
  const record = generateRecord({ seed, entries, today: '2026-05-12' });
  const [patient] = stack.simulator.world.patients;
  if (patient) patient.medicalRecord = record;
  // What was read of the record before is of no use now.
  stack.simulator.clock.advance(120_000);
  return record;
}

describe('a record', () => {
  it('comes whole and as it was sent, in order, each entry once, whatever the pages', async () => {
    const worlds = fc.record({
      seed: fc.nat(),
      entries: fc.integer({ min: 1, max: 120 }),
      first: fc.integer({ min: 1, max: 60 }),
      section: fc.constantFrom(...SECTIONS),
    });
    await fc.assert(
      fc.asyncProperty(worlds, async ({ seed, entries, first, section }) => {
        const expected = expectedEntries(putRecord(seed, entries), section);
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

  it('of 10 000 entries comes whole and digit for digit, by one call for each section that is asked for alone', async () => {
    const record = putRecord('long', 10_000);
    stack.clearCalls();
    let count = 0;
    for (const section of SECTIONS) {
      const expected = expectedEntries(record, section);
      const entries = withoutIds(await readAllPages(stack, section));
      expect(entries).toEqual(expected);
      count += entries.length;
    }
    const empty = record.TestResults.filter((result) => result === null).length;
    expect(count).toBe(10_000 - empty);
    expect(stack.calls().filter((name) => name === 'GetMedicalRecordData')).toHaveLength(SECTIONS.length);
  });
});
