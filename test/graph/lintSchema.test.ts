import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const script = resolve(import.meta.dirname, '../../scripts/lintSchema.ts');
const run = (...options: string[]) => spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });

const sound = `
  schema @contact(name: "x") { query: Query }
  directive @contact("n" name: String!) on SCHEMA
  "q" type Query { "p" pages("f" first: Int, "a" after: String): PageConnection  "t" thing("i" input: ThingInput): Any }
  "c" type PageConnection { "e" edges: [PageEdge!]! "p" pageInfo: PageInfo! }
  "e" type PageEdge { "c" cursor: String! "n" node: Thing! }
  "p" type PageInfo { "h" hasNextPage: Boolean! "h" hasPreviousPage: Boolean! "s" startCursor: String "e" endCursor: String }
  "t" type Thing { "n" name: String "c" colour: Colour }
  "a" union Any = Thing
  "c" enum Colour { "r" RED }
  "i" input ThingInput { "n" name: String }`;

/** The rules that a schema breaks. */
function broken(from: string | RegExp, to: string): string[] {
  const sdl = sound.replace(from, to);
  if (sdl === sound && from !== '') throw new Error('The planted violation is not in the schema.');
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  try {
    writeFileSync(join(folder, 'a.graphql'), sdl);
    const { stderr, status } = run(folder);
    const rules = [...stderr.matchAll(/\(([\w-]+)\)$/gm)].map(([, rule = '']) => rule);
    expect(status).toBe(rules.length === 0 ? 0 : 1);
    return [...new Set(rules)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the linter accepts the schema in schema/', () => {
  expect(run()).toMatchObject({ status: 0, stderr: '' });
});

test('the linter accepts a sound schema', () => {
  expect(broken('', '')).toEqual([]);
});

test.each<[string, string | RegExp, string]>([
  ['naming-convention', '"n" name: String "c"', '"n" Name: String "c"'],
  ['naming-convention', '"r" RED', '"r" red'],
  ['naming-convention', /Any/g, 'AnyUnion'],
  ['require-description', '"r" RED', 'RED'],
  ['require-description', '"n" name: String "c"', 'name: String "c"'],
  ['require-description', '"f" first', 'first'],
  ['no-typename-prefix', '"n" name: String "c"', '"n" thingName: String "c"'],
  ['no-unreachable-types', '"a" union', '"u" type Unused { "a" a: Int } "a" union'],
  ['no-hashtag-description', '"a" union', '# about\n  union'],
  ['INPUT_TYPE_SUFFIX', /ThingInput/g, 'ThingArguments'],
  ['RESTY_FIELD_NAMES', '"t" thing(', '"t" getThing('],
  ['CONTACT_DIRECTIVE_MISSING', '@contact(name: "x")', '@other'],
  ['relay-arguments', ', "a" after: String', ''],
  ['relay-connection-types', '"p" pageInfo: PageInfo!', '"p" pageInfo: PageInfo'],
  ['relay-edge-types', '"c" cursor: String!', '"c" at: String!'],
  ['relay-page-info', '"h" hasNextPage: Boolean!', '"h" hasNextPage: Boolean'],
])('the linter reports %s for a planted violation (%s)', (rule, from, to) => {
  expect(broken(from, to)).toContain(rule);
});
