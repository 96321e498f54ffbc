import { describe, expect, test } from 'vitest';
import type { ClinicalCode } from '../../src/domain/clinicalCode.ts';
import type { Observation, TestResult } from '../../src/domain/medicalRecord.ts';
import { filterTestResults, toTestResultFilter, type TestResultFilter } from '../../src/domain/testResultFilter.ts';

interface Facts {
  readonly code?: string;
  readonly isAbnormal?: boolean;
  readonly availableSince?: string;
  readonly hasValue?: boolean;
}

function observation({ code, isAbnormal, availableSince, hasValue = true }: Facts): Observation {
  const none = {
    number: undefined,
    operator: undefined,
    units: undefined,
    display: undefined,
    text: undefined,
    range: undefined,
    abnormalReason: undefined,
  };
  const clinicalCode: ClinicalCode =
    code === undefined ? { system: 'none', term: 'Iron' } : { system: 'local', term: 'Iron', code };
  return {
    eventGuid: 'e',
    code: clinicalCode,
    date: { precision: 'unknown', value: undefined },
    availableSince,
    enteredBy: undefined,
    authorisedBy: undefined,
    observationKind: undefined,
    episodicity: undefined,
    texts: [],
    value: hasValue ? { ...none, isAbnormal } : undefined,
  };
}

const single = (facts: Facts): TestResult => ({ ...observation(facts), children: [] });
const panel = (facts: Facts, ...children: readonly Facts[]): TestResult => ({
  ...observation({ hasValue: false, ...facts }),
  children: children.map(observation),
});

/** @returns `matches`, `differs`, or what is not known */
function outcomeOf(result: TestResult, filter: TestResultFilter): string {
  const { matching, leftOut } = filterTestResults([result], filter);
  if (matching.length === 1) return 'matches';
  const { total, ...unknown } = leftOut;
  if (total === 0) return 'differs';
  return Object.entries(unknown)
    .filter(([, count]) => count === 1)
    .map(([name]) => name)
    .join();
}

describe('filterTestResults', () => {
  test.each<[string, TestResult, TestResultFilter, string]>([
    ['a result with the code', single({ code: 'a' }), { codes: ['a'] }, 'matches'],
    ['a result with another code', single({ code: 'b' }), { codes: ['a'] }, 'differs'],
    ['a result without a code', single({}), { codes: ['a'] }, 'withoutCode'],
    ['a panel with the code', panel({ code: 'a' }, { code: 'b' }), { codes: ['a'] }, 'matches'],
    ['a panel that contains the code', panel({ code: 'b' }, { code: 'c' }, { code: 'a' }), { codes: ['a'] }, 'matches'],
    ['a panel without codes that contains the code', panel({}, { code: 'a' }), { codes: ['a'] }, 'matches'],
    ['a panel with a result without a code', panel({ code: 'b' }, { code: 'c' }, {}), { codes: ['a'] }, 'withoutCode'],
    ['an abnormal result', single({ isAbnormal: true }), { abnormalOnly: true }, 'matches'],
    ['a normal result', single({ isAbnormal: false }), { abnormalOnly: true }, 'differs'],
    ['a result without a mark', single({}), { abnormalOnly: true }, 'withoutAbnormalMark'],
    ['a result without a value', single({ hasValue: false }), { abnormalOnly: true }, 'withoutAbnormalMark'],
    ['an abnormal panel', panel({}, { isAbnormal: false }, { isAbnormal: true }), { abnormalOnly: true }, 'matches'],
    ['a normal panel', panel({}, { isAbnormal: false }, { isAbnormal: false }), { abnormalOnly: true }, 'differs'],
    [
      'a panel that is normal as far as it is marked',
      panel({}, { isAbnormal: false }, {}),
      { abnormalOnly: true },
      'withoutAbnormalMark',
    ],
    [
      'a panel that has the code and an abnormal result',
      panel({ code: 'a' }, { code: 'b', isAbnormal: true }),
      { codes: ['a'], abnormalOnly: true },
      'matches',
    ],
    [
      'a panel in which only another result is abnormal',
      panel({ code: 'b' }, { code: 'a', isAbnormal: false }, { code: 'c', isAbnormal: true }),
      { codes: ['a'], abnormalOnly: true },
      'differs',
    ],
    ['a normal result without a code', single({ isAbnormal: false }), { codes: ['a'], abnormalOnly: true }, 'differs'],
    [
      'a result without a code and a mark',
      single({}),
      { codes: ['a'], abnormalOnly: true },
      'withoutCode,withoutAbnormalMark',
    ],
    [
      'a result visible since the day, in UK time',
      single({ availableSince: '2026-06-30T23:00:00Z' }),
      { availableSince: '2026-07-01' },
      'matches',
    ],
    [
      'a result visible since the day before, in UK time',
      single({ availableSince: '2026-06-30T22:59:59.999Z' }),
      { availableSince: '2026-07-01' },
      'differs',
    ],
    ['a result visible since an unknown time', single({}), { availableSince: '2026-07-01' }, 'withoutAvailableSince'],
    [
      'a panel visible since the day',
      panel({ availableSince: '2026-07-01T10:00:00+01:00' }, {}),
      { availableSince: '2026-07-01' },
      'matches',
    ],
  ])('%s has its outcome', (_, result, filter, outcome) => {
    expect(outcomeOf(result, filter)).toBe(outcome);
  });

  test('filterTestResults returns all results and counts nothing without a filter', () => {
    const results = [single({}), panel({}, {})];
    expect(filterTestResults(results, undefined)).toEqual({
      matching: results,
      leftOut: { total: 0, withoutCode: 0, withoutAbnormalMark: 0, withoutAvailableSince: 0 },
    });
  });

  test('toTestResultFilter returns one value for equal filters, and undefined for none', () => {
    expect(toTestResultFilter({ codes: ['b', 'a', 'b'], abnormalOnly: true })).toEqual(
      toTestResultFilter({ codes: ['a', 'b'], abnormalOnly: true, availableSince: null }),
    );
    expect(toTestResultFilter({ codes: null, abnormalOnly: false })).toBeUndefined();
  });
});
