import type { Route } from './recordCases.ts';
import { uncoveredFile, type UncoveredCases } from './uncoveredCases.ts';

/** The test files that meet each case, relative to `test/`, by route. */
export type MetCases = Readonly<Record<Route, ReadonlyMap<string, readonly string[]>>>;

/** The test file that the list names for each case. */
export type ListedTests = ReadonlyMap<string, string>;

interface Coverage {
  /** The cases of the schema. */
  readonly cases: Iterable<string>;
  readonly met: MetCases;
  readonly uncovered: readonly UncoveredCases[];
  /** The cases that only another upstream produces. */
  readonly otherUpstream: readonly UncoveredCases[];
}

/**
 * Compares what the tests met with the schema and the exceptions. Returns one instruction per fault: a case that nothing
 * meets, an exception that is met or that the schema does not have, and null without the error that must accompany it.
 */
export function findGaps({ cases, met, uncovered, otherUpstream }: Coverage): readonly string[] {
  const known = new Set(cases);
  const excepted = new Set(uncovered.flatMap((group) => group.cases));
  const other = new Set(otherUpstream.flatMap((group) => group.cases));
  const gaps: string[] = [];
  for (const name of known) {
    const [test] = met.stack.get(name) ?? [];
    if (test !== undefined && (excepted.has(name) || other.has(name)))
      gaps.push(`${name}: test/${test} meets it over SOAP. Remove it from ${uncoveredFile}.`);
    else if (other.has(name) && !met.otherUpstream.has(name))
      gaps.push(`${name}: no test meets it with an upstream from test/support/otherUpstream.ts. Write one.`);
    else if (test === undefined && !excepted.has(name) && !other.has(name))
      gaps.push(
        `${name}: no test meets it. Write one that starts the API with startStack and shows it in a response or sends it` +
          `, or add it to ${uncoveredFile} with the reason.`,
      );
  }
  for (const name of [...excepted, ...other])
    if (!known.has(name)) gaps.push(`${name}: the schema does not have it. Remove it from ${uncoveredFile}.`);
  for (const [name, [test]] of [...met.stack, ...met.otherUpstream])
    if (known.has(`${name} with an error`))
      gaps.push(`${name} without an error in test/${test}, although its description says that an error goes with it.`);
  return gaps;
}

/**
 * The test that the list names for each case: the one that it names already if that still meets the case, or else one
 * that does, from `operations/` if possible. A list is therefore not changed by further tests.
 */
export function chooseTests({ cases, met, otherUpstream }: Coverage, listed: ListedTests): ListedTests {
  const other = new Set(otherUpstream.flatMap((group) => group.cases));
  return new Map(
    [...cases].flatMap((name) => {
      const tests = (other.has(name) ? met.otherUpstream : met.stack).get(name) ?? [];
      const before = listed.get(name);
      const ranked = [...tests].toSorted((a, b) => rankOf(a) - rankOf(b) || a.localeCompare(b, 'en'));
      const chosen = before !== undefined && tests.includes(before) ? before : ranked[0];
      return chosen === undefined ? [] : [[name, chosen] as const];
    }),
  );
}

const rankOf = (test: string) => (test.startsWith('operations/') ? 0 : 1);
