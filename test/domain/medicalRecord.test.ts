import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sctid } from '../../simulator/world/sctid.ts';
import { toClinicalCode } from '../../src/domain/clinicalCode.ts';
import { clinicalDateKey, readClinicalDate } from '../../src/domain/clinicalDate.ts';
import { compareEntries, indexAfter, indexBefore, occurrenceOf, positionAt } from '../../src/domain/recordOrder.ts';
import { sctidKind } from '../../src/domain/sctid.ts';
import { toMedicineGroup } from '../../src/domain/toMedicineGroup.ts';

describe('SNOMED CT identifiers', () => {
  test.each([
    ['138875005', 'concept'],
    ['75367002', 'concept'],
    ['22298006', 'concept'],
    ['900000000000207008', 'concept'],
    ['999000011000001104', 'concept'],
    ['37436014', 'description'],
    ['121589010', 'description'],
  ])('sctidKind reads %s as a %s', (id, kind) => {
    expect(sctidKind(id)).toBe(kind);
  });

  test.each([
    ['138875006', 'wrong check digit'],
    ['12345', 'wrong length'],
    ['1234567890123456789', 'wrong length'],
    ['0138875005', 'leading zero'],
    ['+138875005', 'sign'],
    [' 138875005', 'space'],
    ['', 'empty'],
    ['EMISNQ12', 'letters'],
    ['100022', 'partition of a relationship'],
  ])('sctidKind rejects %j (%s)', (id) => {
    expect(sctidKind(id)).toBeUndefined();
  });

  const partitions = fc.constantFrom('00', '01', '10', '11');
  const item = fc.integer({ min: 100, max: 99_999_999 }).map(String);

  test('sctidKind accepts any item and namespace, and rejects a changed digit or swapped neighbours', () => {
    fc.assert(
      fc.property(
        item,
        partitions,
        fc.constantFrom('', '1000000'),
        fc.nat(),
        fc.nat(),
        (number, partition, space, at, by) => {
          const id = sctid(number, partition, space);
          expect(sctidKind(id)).toBe(partition.endsWith('0') ? 'concept' : 'description');
          const changed = at % id.length;
          const digit = (Number(id[changed]) + 1 + (by % 9)) % 10;
          expect(sctidKind(id.slice(0, changed) + String(digit) + id.slice(changed + 1))).toBeUndefined();
          const next = changed + 1;
          if (id[next] === undefined || id[next] === id[changed]) return;
          const swapped = id.slice(0, changed) + id[next] + (id[changed] ?? '') + id.slice(next + 1);
          expect(sctidKind(swapped)).toBeUndefined();
        },
      ),
    );
  });

  test('toClinicalCode reads a SNOMED CT code only when the practice says that it is one, and always keeps the term', () => {
    const code = { term: 'Blood pressure', code: '75367002' };
    expect(toClinicalCode({ ...code, isDeclaredSnomedCt: true })).toEqual({
      system: 'snomedCt',
      term: 'Blood pressure',
      sctid: '75367002',
      kind: 'concept',
    });
    const own = { system: 'local', term: 'Blood pressure' };
    expect(toClinicalCode({ ...code, isDeclaredSnomedCt: false })).toEqual({ ...own, code: '75367002' });
    expect(toClinicalCode({ ...code, code: '75367003', isDeclaredSnomedCt: true })).toEqual({
      ...own,
      code: '75367003',
    });
    expect(toClinicalCode({ ...code, code: undefined, isDeclaredSnomedCt: true })).toEqual({ ...own, system: 'none' });
  });
});

test.each([
  ['day', '2020-02-29', 'day', '2020-02-29'],
  ['month', '2020-02', 'month', '2020-02'],
  ['year', '2020', 'year', '2020'],
  // The result is never more precise than the stated precision or the text.
  ['year', '2020-01-01', 'year', '2020'],
  ['month', '2020-01-01', 'month', '2020-01'],
  ['day', '2020', 'year', '2020'],
  ['day', ' 2020-05 ', 'month', '2020-05'],
  // A time and a zone do not count.
  ['day', '2020-05-17T00:00:00', 'day', '2020-05-17'],
  ['day', '2020-05-17T23:59:59.9999999+01:00', 'day', '2020-05-17'],
  ['day', '2020-05-17T00:30:00Z', 'day', '2020-05-17'],
  ['day', '2020-05-17T24:00:00', 'day', '2020-05-18'],
  ['day', '2020-05-17 09:30', 'day', '2020-05-17'],
  ['month', '2020-05-17T00:00:00', 'month', '2020-05'],
  ['year', '2020-01-01T00:00:00Z', 'year', '2020'],
  ['day', '2020-05-17Z', 'day', '2020-05-17'],
  ['day', '2020-05-17-05:00', 'day', '2020-05-17'],
  ['month', '2020-05+01:00', 'month', '2020-05'],
  ['year', '2020Z', 'year', '2020'],
  // The date that stands for none.
  ['day', '0001-01-01', 'unknown', undefined],
  ['day', '0001-01-01T00:00:00', 'unknown', undefined],
  ['year', '0001-01-01T00:00:00Z', 'unknown', undefined],
  ['year', '0001', 'unknown', undefined],
  // Texts that are not dates.
  ['day', '2021-02-29T00:00:00', 'unknown', '2021-02-29T00:00:00'],
  ['day', '2021-02-28T25:00:00', 'unknown', '2021-02-28T25:00:00'],
  ['unknown', '2020-02-29T00:00:00', 'unknown', '2020-02-29T00:00:00'],
  ['day', '2021-02-29', 'unknown', '2021-02-29'],
  ['month', '2020-13', 'unknown', '2020-13'],
  ['year', 'in childhood', 'unknown', 'in childhood'],
  ['unknown', '2020-02-29', 'unknown', '2020-02-29'],
  ['day', undefined, 'unknown', undefined],
] as const)(
  'readClinicalDate with the stated precision %s and the text %j returns the precision %s',
  (stated, text, precision, value) => {
    expect(readClinicalDate(stated, text)).toEqual({ precision, value });
  },
);

test('clinicalDateKey is the date as far as it is known, and empty for a date that is not', () => {
  expect(clinicalDateKey({ precision: 'day', value: '2020-05-17' })).toBe('2020-05-17');
  expect(clinicalDateKey({ precision: 'year', value: '2020' })).toBe('2020');
  expect(clinicalDateKey({ precision: 'unknown', value: 'spring 2020' })).toBe('');
  expect(clinicalDateKey({ precision: 'unknown', value: undefined })).toBe('');
});

describe('record order', () => {
  const dates = fc.constantFrom('', '2020', '2020-05', '2020-05-17', '2020-05-18', '1999-12-31', '2021');
  const entry = fc
    .record({ value: dates, eventGuid: fc.constantFrom('a', 'b', 'c', 'd') })
    .map(({ value, eventGuid }) => ({
      eventGuid,
      date: value === '' ? readClinicalDate('unknown', undefined) : readClinicalDate('day', value),
    }));
  const entries = fc.array(entry, { maxLength: 40 }).map((list) => list.toSorted(compareEntries));

  test('entries without a date come last in a section', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const keys = list.map(({ date }) => clinicalDateKey(date));
        expect(keys).toEqual(keys.toSorted().toReversed());
      }),
    );
  });

  test('occurrenceOf counts the entries with the same date and id before an entry', () => {
    fc.assert(
      fc.property(entries, (list) => {
        for (const [index, one] of list.entries())
          expect(occurrenceOf(list, one)).toBe(positionAt(list, index)?.occurrence);
      }),
    );
  });

  test('a position in a section is found again after entries have been removed', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.func(fc.boolean()), (list, at, stays) => {
        if (list.length === 0) return;
        const index = at % list.length;
        const cursor = positionAt(list, index);
        if (!cursor) throw new Error('The entry has no position.');
        expect(indexAfter(list, cursor)).toBe(index + 1);
        expect(indexBefore(list, cursor)).toBe(index);
        // Identical entries cannot be distinguished after one of them has been removed.
        const isUnique = (one: (typeof list)[number]) =>
          list.filter((other) => compareEntries(one, other) === 0).length === 1;
        const remaining = list
          .map((one, position) => ({ one, position }))
          .filter(({ one }) => !isUnique(one) || stays(one));
        const next = indexAfter(
          remaining.map(({ one }) => one),
          cursor,
        );
        expect(remaining.slice(next).map(({ position }) => position)).toEqual(
          remaining.filter(({ position }) => position > index).map(({ position }) => position),
        );
        const end = indexBefore(
          remaining.map(({ one }) => one),
          cursor,
        );
        expect(remaining.slice(0, end).map(({ position }) => position)).toEqual(
          remaining.filter(({ position }) => position < index).map(({ position }) => position),
        );
      }),
    );
  });
});

test.each([
  ['acute', 'cancelled', 'acute'],
  ['acute', undefined, 'acute'],
  ['repeat', 'active', 'currentRepeat'],
  ['repeatDispensing', 'active', 'currentRepeat'],
  ['repeat', 'cancelled', 'discontinued'],
  ['repeat', undefined, 'other'],
  ['repeat', 'other', 'other'],
  ['automatic', 'active', 'other'],
  ['other', 'active', 'other'],
] as const)('toMedicineGroup puts the kind %s with the status %s into the group %s', (kind, status, group) => {
  expect(toMedicineGroup(kind, status)).toBe(group);
});
