import { strict as assert } from 'node:assert';
import type { Section } from '../../simulator/world/MedicalRecord.ts';
import type { QueryOptions, Stack } from '../support/startStack.ts';
import { recordFields } from './recordFields.ts';

/** Each section's field, type and fragment for its entries. */
const sectionFields: Readonly<Record<Section, readonly [field: string, type: string, fields: string]>> = {
  Allergies: ['allergies', 'GpRecordAllergies', '...observation'],
  Consultations: ['consultations', 'GpRecordConsultations', '...consultation'],
  Documents: ['documents', 'GpRecordDocuments', '...document'],
  Immunisations: ['immunisations', 'GpRecordImmunisations', '...observation'],
  Medication: ['medication', 'GpRecordMedication', '...medicine'],
  Problems: ['problems', 'GpRecordProblems', '...problem'],
  TestResults: ['testResults', 'GpRecordTestResults', '...result'],
};

interface Page {
  readonly edges: readonly { readonly node: Record<string, unknown>; readonly cursor: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly totalCount: number;
}

interface PageOptions {
  readonly first?: number | null;
  readonly last?: number;
  readonly before?: string;
  readonly args?: string;
  readonly groups?: readonly string[];
  readonly as?: QueryOptions['as'];
}

/** One page of a section of the first patient's record. */
export async function readPage(
  stack: Stack,
  section: Section,
  after: string | null,
  options: PageOptions = {},
): Promise<Page> {
  const [field, type, fields] = sectionFields[section];
  const groups = section === 'Medication' && options.groups ? `, groups: [${options.groups.join(' ')}]` : '';
  const { data, errors } = await stack.query(
    `query ($first: Int, $after: String, $last: Int, $before: String) { gpOnlineUser { patients { medicalRecord { section: ${field}${options.args ?? ''} {
       __typename ... on ${type} { entries(first: $first, after: $after, last: $last, before: $before${groups}) {
         totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${fields} } }
       } } } } } } } ${usedFragments(fields)}`,
    {
      first: options.first ?? (options.last === undefined ? 500 : null),
      after,
      last: options.last,
      before: options.before,
    },
    options.as === undefined ? {} : { as: options.as },
  );
  assert.equal(errors, undefined);
  const { gpOnlineUser } = data as { gpOnlineUser: { patients: { medicalRecord: { section: { entries: Page } } }[] } };
  const page = gpOnlineUser.patients[0]?.medicalRecord.section.entries;
  assert.ok(page, 'The section is unavailable.');
  return page;
}

/** All pages of a section, one after the other. */
export async function readAllPages(
  stack: Stack,
  section: Section,
  options: PageOptions = {},
): Promise<readonly Page[]> {
  const pages = [await readPage(stack, section, null, options)];
  for (let last = pages.at(-1); last?.pageInfo.hasNextPage; last = pages.at(-1)) {
    pages.push(await readPage(stack, section, last.pageInfo.endCursor, options));
  }
  return pages;
}

/** The entries of pages without ids, nested ones included. */
export function withoutIds(pages: readonly Page[]): unknown[] {
  const nodes = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  return JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'id' ? undefined : value))) as unknown[];
}

/** The fragments that a selection needs. GraphQL rejects unused fragments. */
function usedFragments(fields: string): string {
  const fragments = new Map(recordFields.map((fragment) => [/fragment (\w+)/.exec(fragment)?.[1] ?? '', fragment]));
  const used = new Set<string>();
  const add = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)\b(?! on)/g)) {
      if (name === 'on' || used.has(name)) continue;
      used.add(name);
      add(fragments.get(name) ?? '');
    }
  };
  add(fields);
  return [...used].map((name) => fragments.get(name)).join('\n');
}
