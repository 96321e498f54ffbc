import { describe, expect, test } from 'vitest';
import type { Entry, Outcome } from '../../simulation/history/History.ts';
import { begin, call, end, reads, rulesOf, world } from './historyEntries.ts';

const read = (value: unknown): Outcome => reads({ 'details/1': value });

describe('checkHistory', () => {
  test('a read may return each value that was true within it, and no other', () => {
    const history = (value: string) => [
      world('details/1', 'a', 0),
      world('details/1', 'b', 1),
      begin(1, 'details', 2),
      world('details/1', 'c', 3),
      end(1, 4, read(value)),
      world('details/1', 'd', 5),
    ];
    expect(['b', 'c'].flatMap((value) => rulesOf(history(value)))).toEqual([]);
    for (const value of ['a', 'd']) expect(rulesOf(history(value))).toEqual(['a read returns what was true within it']);
  });

  test('one item that is read by its id or by a reference is one that the patient had', () => {
    const items: readonly (readonly [string, string, readonly string[]])[] = [
      ['appointment', 'appointments', ['09:00 step 1', '09:10 ']],
      ['message', 'message', ['step 1: A question']],
      ['prescription', 'prescriptions', ['Tablets: Requested', 'Tablets: Issued']],
      ['course', 'courses', ['Tablets']],
    ];
    for (const [kind, list, values] of items) {
      const history = (value: string): readonly Entry[] => [
        world(`${list}/1`, values, 0),
        begin(1, 'reference', 1),
        end(1, 2, { kind: 'read', values: { [`${kind}/1`]: value } }),
      ];
      expect(values.flatMap((value) => rulesOf(history(value)))).toEqual([]);
      expect(rulesOf(history('another'))).toEqual(['a read returns what was true within it']);
    }
  });

  test('a test result may be a minute old', () => {
    const history = (atMs: number): readonly Entry[] => [
      world('testResults/1', ['Test: 1'], 0),
      world('testResults/1', ['Test: 2'], 1),
      begin(1, 'testResult', atMs),
      end(1, atMs, { kind: 'read', values: { 'testResult/1': 'Test: 1' } }),
    ];
    expect(rulesOf(history(60_000))).toEqual([]);
    expect(rulesOf(history(61_000))).toEqual(['a read returns what was true within it']);
  });

  test('a linked patient who is not found is a violation, and one who was unlinked is not', () => {
    const missing = [begin(2, 'details', 2), end(2, 3, { kind: 'notFound' })];
    const unlink = (outcome: Outcome) => [begin(1, 'unlink', 0), end(1, 1, outcome)];
    expect(rulesOf(missing)).toEqual(['a linked patient is found']);
    expect(rulesOf([...unlink({ kind: 'skipped' }), ...missing])).toEqual(['a linked patient is found']);
    expect(rulesOf([...unlink({ kind: 'done' }), ...missing])).toEqual([]);
    expect(rulesOf([begin(1, 'document', 0), end(1, 1, { kind: 'notFound' })])).toEqual([]);
  });

  test('a link that is missing after a registration is found', () => {
    const newcomer = { person: 'person-4', patient: 4 };
    const history = (patients: readonly string[]) => [
      begin(1, 'register', 0, newcomer),
      call(1, 'RegisterWithLinkageKey', 1, { effect: 'registered' }),
      end(1, 2, { kind: 'done' }),
      begin(2, 'patients', 3, newcomer),
      end(2, 4, { kind: 'read', values: { patients } }),
    ];
    expect(rulesOf(history(['4']))).toEqual([]);
    expect(rulesOf(history([]))).toEqual(['a link stays until it is removed']);
  });

  test('a service that is listed as available was offered and granted, and one that is not listed was not', () => {
    const history = (facts: { offered: boolean; granted: boolean }, isAvailable: boolean): readonly Entry[] => [
      world('offered/1', facts.offered, 0),
      world('granted/1/person-1', facts.granted, 0),
      begin(1, 'services', 1),
      end(1, 2, { kind: 'read', values: { 'services/1': isAvailable } }),
    ];
    for (const offered of [true, false])
      for (const granted of [true, false]) {
        const facts = { offered, granted };
        expect(rulesOf(history(facts, offered && granted))).toEqual([]);
        expect(rulesOf(history(facts, !(offered && granted)))).toEqual(['availability is what was true']);
      }
  });

  test('a link that is listed after it has been removed is found', () => {
    const history = (patients: readonly string[]) => [
      begin(1, 'unlink', 0),
      end(1, 1, { kind: 'done' }),
      begin(2, 'patients', 2),
      end(2, 3, { kind: 'read', values: { patients } }),
    ];
    expect(rulesOf(history(['3']))).toEqual([]);
    expect(rulesOf(history(['1', '3']))).toEqual(['a removed link is gone']);
  });

  test('a name may be an earlier one, and what is known of a practice a few minutes old', () => {
    const history = (key: string, afterMs: number) => [
      world(key, 'before', 0),
      world(key, 'now', 1_000),
      begin(1, 'patients', 1_000 + afterMs),
      end(1, 1_000 + afterMs, reads({ [key]: 'before' })),
    ];
    const rule = ['a read returns what was true within it'];
    expect(rulesOf(history('name/1', 100_000_000))).toEqual([]);
    expect(rulesOf(history('telephone/X99951', 300_000))).toEqual([]);
    expect(rulesOf(history('telephone/X99951', 400_000))).toEqual(rule);
    expect(rulesOf(history('practiceName/X99951', 600_000))).toEqual([]);
    expect(rulesOf(history('practiceName/X99951', 700_000))).toEqual(rule);
    expect(rulesOf(history('search/0', 1))).toEqual(rule);
  });

  test('what has no place for a reason is null only for somebody without access', () => {
    const history = (key: string, isRestricted: boolean) => [
      world(`restricted/1/person-1`, isRestricted, 0),
      world(key, 'known', 0),
      begin(1, 'account', 1),
      end(1, 2, reads({ [key]: null })),
    ];
    for (const key of ['level/1/person-1', 'otherServices/1/person-1', 'nhsNumber/1']) {
      expect(rulesOf(history(key, true))).toEqual([]);
      expect(rulesOf(history(key, false))).toEqual(['a read returns what was true within it']);
    }
    expect(rulesOf(history('demographics/1', true))).toEqual(['a read returns what was true within it']);
  });

  test('a patient is not found by an NHS number that the practice does not say', () => {
    const history = (target: string, isRestricted: boolean) => [
      world('restricted/1/person-1', isRestricted, 0),
      begin(1, 'reference', 1, { target }),
      end(1, 2, { kind: 'notFound' }),
    ];
    expect(rulesOf(history('NhsNumber', true))).toEqual([]);
    expect(rulesOf(history('NhsNumber', false))).toEqual(['a linked patient is found']);
    expect(rulesOf(history('MedicalRecord', true))).toEqual(['a linked patient is found']);
  });
});
