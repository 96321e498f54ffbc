import type { ClinicalCode } from './clinicalCode.ts';
import type { Observation, TestResult } from './medicalRecord.ts';
import { readUkTime } from './ukTime.ts';

/** Which test results to return. Absent means all. Equal filters have equal JSON. */
export interface TestResultFilter {
  /** Distinct and sorted. */
  readonly codes?: readonly string[];
  readonly abnormalOnly?: true;
  /** `yyyy-MM-dd`, in the UK. */
  readonly availableSince?: string;
}

/**
 * The results that a filter left out because it is not known whether they match. One result may lack several facts.
 * @sdl GpRecordTestResultsLeftOut
 */
export interface TestResultsLeftOut {
  readonly total: number;
  readonly withoutCode: number;
  readonly withoutAbnormalMark: number;
  readonly withoutAvailableSince: number;
}

/** Undefined means not known. */
type Truth = boolean | undefined;

/** The parts of a filter that a single result, or a panel as a whole, matches. */
interface Match {
  readonly code: Truth;
  readonly abnormal: Truth;
  readonly available: Truth;
}

/** @returns undefined when no filter is set */
export function toTestResultFilter(args: {
  readonly codes?: readonly string[] | null;
  readonly abnormalOnly?: boolean | null;
  readonly availableSince?: string | null;
}): TestResultFilter | undefined {
  const filter: TestResultFilter = {
    ...(args.codes && { codes: [...new Set(args.codes)].toSorted() }),
    ...(args.abnormalOnly && { abnormalOnly: true }),
    ...(args.availableSince && { availableSince: args.availableSince }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

/**
 * Filters results. A panel matches when one of its results matches all parts of the filter, or the panel as a whole does:
 * it has the code, and one of its results is marked as abnormal.
 */
export function filterTestResults(
  results: readonly TestResult[],
  filter: TestResultFilter | undefined,
): { readonly matching: readonly TestResult[]; readonly leftOut: TestResultsLeftOut } {
  const leftOut = { total: 0, withoutCode: 0, withoutAbnormalMark: 0, withoutAvailableSince: 0 };
  if (!filter) return { matching: results, leftOut };
  const matchesOf = createMatcher(filter);
  const matching = results.filter((result) => {
    const matches = matchesOf(result);
    const isMatch = someOf(matches.map(isMatchOf));
    if (isMatch !== undefined) return isMatch;
    const unknown = matches.filter((match) => isMatchOf(match) === undefined);
    leftOut.total += 1;
    leftOut.withoutCode += Number(unknown.some(({ code }) => code === undefined));
    leftOut.withoutAbnormalMark += Number(unknown.some(({ abnormal }) => abnormal === undefined));
    leftOut.withoutAvailableSince += Number(unknown.some(({ available }) => available === undefined));
    return false;
  });
  return { matching, leftOut };
}

/** @returns undefined for a term without a code, which may mean any code */
export function hasCode(code: ClinicalCode, codes: ReadonlySet<string>): boolean | undefined {
  if (code.system === 'none') return undefined;
  return codes.has(code.system === 'snomedCt' ? code.sctid : code.code);
}

function createMatcher({ codes, abnormalOnly, availableSince }: TestResultFilter) {
  const codeSet = codes && new Set(codes);
  const availableSinceMs =
    availableSince === undefined ? undefined : Date.parse(readUkTime(`${availableSince}T00:00:00`).instant);
  const toMatch = (code: ClinicalCode, abnormal: Truth, availableInstant: string | undefined): Match => ({
    code: codeSet ? hasCode(code, codeSet) : true,
    abnormal: abnormalOnly ? abnormal : true,
    available: availableSinceMs === undefined ? true : isSince(availableInstant, availableSinceMs),
  });
  return (result: TestResult): readonly Match[] => [
    toMatch(result.code, someOf(valuesOf(result).map(isAbnormal)), result.availableSince),
    ...result.children.map((child) =>
      toMatch(child.code, isAbnormal(child), child.availableSince ?? result.availableSince),
    ),
  ];
}

/** The results that have a value, or could have one. A panel need not have one itself. */
function valuesOf(result: TestResult): readonly Observation[] {
  return result.children.length > 0 && !result.value ? result.children : [result, ...result.children];
}

function isAbnormal({ value }: Observation): Truth {
  return value?.isAbnormal;
}

function isMatchOf({ code, abnormal, available }: Match): Truth {
  if (code === false || abnormal === false || available === false) return false;
  return code && abnormal && available;
}

function someOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

function isSince(instant: string | undefined, ms: number): Truth {
  return instant === undefined ? undefined : Date.parse(instant) >= ms;
}
