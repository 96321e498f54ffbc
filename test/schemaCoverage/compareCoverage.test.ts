import { expect, test } from 'vitest';
import { chooseTests, findGaps, type MetCases } from './compareCoverage.ts';

const met = (stack: Record<string, string[]>, otherUpstream: Record<string, string[]> = {}): MetCases => ({
  stack: new Map(Object.entries(stack)),
  otherUpstream: new Map(Object.entries(otherUpstream)),
});
const nothing = { uncovered: [], otherUpstream: [] };
const group = (name: string) => [{ reason: 'a reason', cases: [name] }];

test('findGaps finds nothing when each case is met or has an exception', () => {
  const found = findGaps({
    cases: ['A', 'B', 'C'],
    met: met({ A: ['a.test.ts'] }, { B: ['b.test.ts'] }),
    otherUpstream: group('B'),
    uncovered: group('C'),
  });
  expect(found).toEqual([]);
});

test('findGaps says what to do about a case that no test meets', () => {
  const gaps = findGaps({ cases: ['A'], met: met({}, { A: ['a.test.ts'] }), ...nothing });
  expect(gaps).toEqual([
    expect.stringMatching(/^A: no test meets it\. Write one that starts .* startStack .*uncoveredCases/),
  ]);
});

test('findGaps reports exceptions that are met, and those that the schema does not have', () => {
  const coverage = { cases: ['A', 'B'], met: met({ A: ['a.test.ts'], B: ['b.test.ts'] }, { B: ['c.test.ts'] }) };
  expect(findGaps({ ...coverage, uncovered: group('A'), otherUpstream: group('B') })).toEqual([
    'A: test/a.test.ts meets it over SOAP. Remove it from test/schemaCoverage/uncoveredCases.ts.',
    'B: test/b.test.ts meets it over SOAP. Remove it from test/schemaCoverage/uncoveredCases.ts.',
  ]);
  expect(findGaps({ ...coverage, ...nothing, uncovered: group('Z') })).toEqual([
    'Z: the schema does not have it. Remove it from test/schemaCoverage/uncoveredCases.ts.',
  ]);
});

test('findGaps reports a case of another upstream that only tests over SOAP could meet', () => {
  const gaps = findGaps({ cases: ['A'], met: met({}), uncovered: [], otherUpstream: group('A') });
  expect(gaps).toEqual([
    expect.stringMatching(/^A: no test meets it with an upstream from test\/support\/otherUpstream/),
  ]);
});

test('findGaps reports null without the error that must accompany it, whichever upstream sent it', () => {
  const cases = ['Query.a is null with an error'];
  for (const found of [met({ 'Query.a is null': ['a.test.ts'], [cases[0] ?? '']: ['a.test.ts'] })]) {
    expect(findGaps({ cases, met: found, ...nothing })).toEqual([
      'Query.a is null without an error in test/a.test.ts, although its description says that an error goes with it.',
    ]);
  }
});

test('chooseTests keeps the listed test while it meets the case, and otherwise prefers operations', () => {
  const coverage = {
    cases: ['A', 'B', 'C'],
    met: met({ A: ['b.test.ts', 'a.test.ts'], B: ['a.test.ts', 'operations/z.test.ts'] }, { C: ['c.test.ts'] }),
    uncovered: [],
    otherUpstream: group('C'),
  };
  expect(
    Object.fromEntries(
      chooseTests(
        coverage,
        new Map([
          ['A', 'b.test.ts'],
          ['B', 'gone.test.ts'],
        ]),
      ),
    ),
  ).toEqual({
    A: 'b.test.ts',
    B: 'operations/z.test.ts',
    C: 'c.test.ts',
  });
});
