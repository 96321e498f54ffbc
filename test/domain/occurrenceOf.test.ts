import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEntries, occurrenceOf } from '../../src/domain/recordOrder.ts';

const entry = fc.record({
  eventGuid: fc.constantFrom('a', 'b'),
  date: fc.constantFrom('2020-05-17', '2020-05-18').map((value) => ({ precision: 'day' as const, value })),
});
const entries = fc.array(entry, { maxLength: 20 }).map((list) => list.toSorted(compareEntries));

test('occurrenceOf finds the same occurrence with a right index, a wrong one and none', () => {
  fc.assert(
    fc.property(entries, fc.nat({ max: 30 }), (list, other) => {
      for (const [index, one] of list.entries()) {
        const expected = list.slice(0, index).filter((before) => compareEntries(before, one) === 0).length;
        expect([occurrenceOf(list, one, index), occurrenceOf(list, one, other), occurrenceOf(list, one)]).toEqual([
          expected,
          expected,
          expected,
        ]);
      }
    }),
  );
});
