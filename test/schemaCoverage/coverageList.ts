import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { ListedTests } from './compareCoverage.ts';
import { caseKinds, type CaseKind } from './schemaCases.ts';
import type { UncoveredCases } from './uncoveredCases.ts';

export const listFile = 'docs/contract-coverage.md';

const listUrl = new URL(`../../${listFile}`, import.meta.url);

const titles: Readonly<Record<CaseKind, string>> = {
  'values that are returned': 'Enum values that are returned',
  'values that are sent': 'Enum values that are sent',
  members: 'Members of unions and interfaces',
  'null without an error': 'Nullable fields',
  'null with an error': 'Fields that are null only with an error',
};

/** The list as a page, formatted as `npm run check` expects. */
export async function renderList(
  cases: ReadonlyMap<string, CaseKind>,
  tests: ListedTests,
  { uncovered, otherUpstream }: Readonly<Record<'uncovered' | 'otherUpstream', readonly UncoveredCases[]>>,
): Promise<string> {
  const other = new Set(otherUpstream.flatMap((group) => group.cases));
  const table = (names: readonly string[]) =>
    [
      '| Case | Test |',
      '| --- | --- |',
      ...names.map((name) => `| \`${name}\` | \`${tests.get(name) ?? '?'}\` |`),
    ].join('\n');
  const namesOf = (kind: CaseKind) =>
    [...cases.keys()].filter((name) => cases.get(name) === kind && tests.has(name) && !other.has(name));
  const sentence = (reason: string) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
  const page = [
    '# Coverage of the contract',
    'Every enum value, every member of a union or of the interface of a field, and null for every nullable field is met by a test. `npm test` records what the tests send and receive, fails when something is missing, and compares this list, which names one test for each case. `npm test -- -u` updates the list.',
    'The tests send requests over HTTP to the subgraph, which calls the simulated EMIS over SOAP. Paths are relative to `test/`.',
    ...caseKinds.flatMap((kind) => [`## ${titles[kind]}`, table(namesOf(kind))]),
    '## Only another upstream produces',
    'EMIS over SOAP never produces these cases. The tests meet them with an upstream client that has the traits of another one.',
    ...otherUpstream.flatMap((group) => [sentence(group.reason), table(group.cases)]),
    '## Not met',
    ...uncovered.flatMap((group) => [sentence(group.reason), group.cases.map((name) => `- \`${name}\``).join('\n')]),
  ];
  return format(page.join('\n\n'), { parser: 'markdown' });
}

/** The cases in a page that `renderList` returned, each with its test, and those that are not met. */
export function parseList(page: string): { readonly tests: ListedTests; readonly notMet: readonly string[] } {
  return {
    tests: new Map(
      [...page.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\|$/gm)].map(([, name = '', test = '']) => [name, test]),
    ),
    notMet: [...page.matchAll(/^- `([^`]+)`$/gm)].map(([, name = '']) => name),
  };
}

/** The page, or an empty text if there is none yet. */
export function readList(): string {
  try {
    return readFileSync(listUrl, 'utf8');
  } catch {
    return '';
  }
}

/** Replaces the page. */
export function writeList(page: string): void {
  writeFileSync(listUrl, page);
}
