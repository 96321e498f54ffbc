import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSampleOperations } from '../../src/explorer/sampleOperations.ts';
import { costOfField } from '../../src/graph/costOfFields.ts';
import { createCostEstimator } from '../../src/graph/createCostEstimator.ts';
import { schema } from '../support/executeQuery.ts';

function costOf(source: string, variables: object = {}, of: GraphQLSchema = schema): number {
  const { definitions } = parse(source);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) ?? expect.unreachable();
  const fragment = (name: string) =>
    definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) as never;
  return createCostEstimator(of)({ operation, fragment, variables: { ...variables } });
}

const directives = `
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION`;
const toy = buildSchema(`${directives}
  type Query {
    one: Item  plain: [Item!]!  short: [Item!]! @listSize(assumedSize: 3)  costly: Item @cost(weight: 7)
    sliced(first: Int = 4): [Item!]! @listSize(slicingArguments: ["first"])
    page(first: Int): Page @listSize(assumedSize: 5, slicingArguments: ["first"], sizedFields: ["edges"])
    with(input: In, limit: Int @cost(weight: 2)): Int
    any: Any
  }
  type Mutation { write: Item @cost(weight: 50) }
  union Any = Item | Page
  type Item { name: String  next: Item  heavy: String @cost(weight: 5)  tags: [String!]! @listSize(assumedSize: 9) }
  type Page { edges: [Edge!]!  total: Int }
  type Edge { node: Item }
  input In { a: Int @cost(weight: 4)  inner: [In!] }`);

describe('the static cost of an operation', () => {
  test.each<[string, string, number, object?]>([
    ['an object costs 1 and a leaf 0', '{ one { name next { name } } }', 2],
    ['@cost replaces the cost of a field and keeps that of its selection', '{ costly { next { name } } }', 8],
    ['a leaf costs its @cost', '{ one { heavy } }', 6],
    ['a list without @listSize has ten items', '{ plain { name } }', 10],
    ['assumedSize multiplies the cost of an item', '{ short { next { name } } }', 6],
    ['a list of leaves costs nothing', '{ one { tags } }', 1],
    ['a slicing argument sets the length', '{ sliced(first: 6) { name } }', 6],
    ['a slicing argument may be a variable', 'query ($n: Int!) { sliced(first: $n) { name } }', 8, { n: 8 }],
    ['the default of a variable counts', 'query ($n: Int! = 9) { sliced(first: $n) { name } }', 9],
    ['the default of a slicing argument counts', '{ sliced { name } }', 4],
    ['a page multiplies the fields that it sizes only', '{ page(first: 2) { total edges { node { name } } } }', 5],
    ['a page without an argument has its assumed size', '{ page { edges { node { name } } } }', 11],
    ['a page of no entries costs its own object', '{ page(first: 0) { edges { node { name } } } }', 1],
    ['each alias counts', '{ a: costly { name } b: costly { name } }', 14],
    ['each spread of a fragment counts', '{ a: one { ...F } b: short { ...F } } fragment F on Item { heavy }', 24],
    [
      'a fragment in pages of different lengths counts with each length',
      '{ a: page(first: 1) { ...P } b: page(first: 3) { ...P } } fragment P on Page { edges { node { name } } }',
      10,
    ],
    [
      'the fragments of all types count',
      '{ any { ... on Item { heavy } ... on Page { edges { node { name } } } } }',
      26,
    ],
    ['a mutation adds 10', 'mutation { write { name } }', 60],
    [
      'inputs cost 1 for each object, and their @cost',
      '{ with(input: { a: 1, inner: [{ a: 1 }, {}] }, limit: 3) }',
      13,
    ],
  ])('%s', (_rule, source, cost, variables) => {
    expect(costOf(source, variables, toy)).toBe(cost);
  });

  test('an operation whose fragment spreads itself has a finite cost', () => {
    expect(costOf('{ one { ...F } } fragment F on Item { heavy next { ...F } }', {}, toy)).toBe(7);
  });

  test('a fragment is visited once, so nested fragments do not multiply the work', () => {
    const depth = 60;
    const fragments = Array.from(
      { length: depth },
      (_, at) =>
        `fragment F${at} on Item { ${at + 1 < depth ? `a: next { ...F${at + 1} } b: next { ...F${at + 1} }` : 'name'} }`,
    );
    expect(costOf(`{ one { ...F0 } } ${fragments.join(' ')}`, {}, toy)).toBeGreaterThan(2 ** (depth - 1));
  });
});

const readSample = (name: string) => readFileSync(new URL(`../../gateway/${name}`, import.meta.url), 'utf8');

describe('sample operations', () => {
  const samples = readSampleOperations(new Date('2026-05-12T08:00:00Z'));

  test.each([
    ['router.yaml', /demand_control:[^]*?mode: enforce[^]*?list_size: (\d+)\s+max: (\d+)/],
    ['grafbase.toml', /\[complexity_control\][^]*?mode = "enforce"\nlist_size = (\d+)\nlimit = (\d+)/],
  ])('%s enforces a limit that the static cost of every sample operation is below', (file, pattern) => {
    const [, listSize, limit] = pattern.exec(readSample(file)) ?? expect.unreachable(file);
    expect(Number(listSize)).toBe(10);
    const costs = samples.map(({ name, query, variables }) => [
      name,
      costOf(query, JSON.parse(variables ?? '{}') as object),
    ]);
    expect(costs.filter(([, cost]) => !(Number(cost) > 0 && Number(cost) < Number(limit)))).toEqual([]);
  });

  test('the static cost of the first sample is the sum of its fields', () => {
    // The user, and five patients with their practice, two calls, and five appointments with their start, the account
    // that says whether and until when each can be cancelled, and three clinicians.
    expect(costOf(samples[0]?.query ?? '')).toBe(1 + 5 * (1 + 1 + 10 + 10 + 5 * (1 + 1 + 10 + 1 + 3)));
  });
});

describe('the annotated schema', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('_'))
    .flatMap((type) =>
      Object.values(isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}).map(
        (field) => [`${type.name}.${field.name}`, field as GraphQLField<unknown, unknown>] as const,
      ),
    )
    .filter(([, field]) => !field.name.startsWith('_'));

  test('every list has @listSize', () => {
    const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(isNonNullType(type) ? type.ofType : type);
    const lists = fields.filter(([, field]) => isList(field));
    expect(lists.length).toBeGreaterThan(40);
    expect(lists.filter(([, field]) => !costOfField(field).listSize).map(([name]) => name)).toEqual([]);
  });

  test('every field that depends on a service, and every mutation, has @cost of at least 10', () => {
    const calls = fields.filter(
      ([name, { astNode }]) =>
        name.startsWith('Mutation.') || astNode?.directives?.some((one) => one.name.value === 'requiresService'),
    );
    expect(calls.length).toBeGreaterThan(25);
    expect(calls.filter(([, field]) => costOfField(field).weight < 10).map(([name]) => name)).toEqual([]);
  });

  test('every field for which docs/frontend.md lists an upstream call has @cost', () => {
    const guide = readFileSync(new URL('../../docs/frontend.md', import.meta.url), 'utf8');
    const [, rows = ''] = /\n\| Field [^\n]*\n\|[ |-]+\n([\s\S]*?)\n\n/.exec(guide) ?? [];
    const costly = rows
      .split('\n')
      .filter((row) => !/\| none/.test(row))
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    const byName = new Map<string, GraphQLField<unknown, unknown>>(fields);
    const costs = costly.flatMap((name) => {
      const field = byName.get(name.includes('.') ? name : `Query.${name}`);
      return field ? [[name, costOfField(field).weight]] : [];
    });
    expect(costs.length).toBeGreaterThan(10);
    expect(costs.filter(([, weight]) => Number(weight) < 10)).toEqual([]);
  });

  test('a list that is read with one call per item has a cost for each item', () => {
    const one = costOf(
      '{ gpOnlineUser { patients { medicalRecord { document(id: "x") { ... on ClinicalDocument { content { __typename } } } } } } }',
    );
    expect(one).toBeGreaterThan(5 * 110);
  });
});
