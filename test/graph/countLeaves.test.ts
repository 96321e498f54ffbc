import { buildSchema, execute, getIntrospectionQuery, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSampleOperations } from '../../src/explorer/sampleOperations.ts';
import { createLeafCounter } from '../../src/graph/countLeaves.ts';
import { schema as subgraph } from '../support/schema.ts';
import { defaultDemand } from '../support/testSettings.ts';

const toy = buildSchema(`
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  scalar Representation
  type Query {
    one: Item  plain: [Item!]!  short: [Item!]! @listSize(assumedSize: 3)
    sliced(first: Int = 4): [Item!]! @listSize(slicingArguments: ["first"])
    page(first: Int): Page @listSize(assumedSize: 5, slicingArguments: ["first"], sizedFields: ["edges"])
    any: [Any!]! @listSize(assumedSize: 2)  named: Named
    _entities(representations: [Representation!]!): [Item]!
  }
  union Any = Item | Page
  interface Named { name: String }
  type Item implements Named { name: String  next: Item  tags: [String!]! @listSize(assumedSize: 9) }
  type Page implements Named { name: String  edges: [Edge!]!  total: Int }
  type Edge { node: Item }`);

function leavesOf(source: string, variables: object = {}, schema = toy): number {
  const { definitions } = parse(source);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) ?? expect.unreachable();
  const fragment = (name: string) =>
    definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) as never;
  return createLeafCounter(schema)({ operation, fragment, variables: { ...variables } });
}

describe('the leaves of a response', () => {
  test.each<[string, string, number, object?]>([
    ['objects do not count and leaves do', '{ one { name next { name } } }', 2],
    ['__typename counts', '{ __typename one { __typename } }', 2],
    ['each alias counts', '{ one { a: name b: name c: name } }', 3],
    ['a list of leaves counts its items', '{ one { tags } }', 9],
    ['a list multiplies the leaves of an item', '{ short { name tags } }', 30],
    ['a list without @listSize has ten items', '{ plain { name } }', 10],
    ['a slicing argument sets the length', 'query ($n: Int!) { sliced(first: $n) { name } }', 8, { n: 8 }],
    ['a page multiplies the fields that it sizes only', '{ page(first: 2) { total edges { node { name } } } }', 3],
    [
      'the type of a union with the most leaves counts',
      '{ any { ... on Item { name tags } ... on Page { total } } }',
      20,
    ],
    [
      'the type of an interface with the most leaves counts',
      '{ named { name ... on Item { tags } ... on Page { total } } }',
      10,
    ],
    ['a fragment on an interface counts for each type of it', '{ any { ...N } } fragment N on Named { name }', 2],
    [
      'a reference is an item for each representation',
      'query ($r: [Representation!]!) { _entities(representations: $r) { ... on Item { name next { name } } } }',
      6,
      { r: [1, 2, 3] },
    ],
    ['a fragment that spreads itself ends', '{ one { ...F } } fragment F on Item { name next { ...F } }', 1],
  ])('%s', (_rule, source, leaves, variables) => {
    expect(leavesOf(source, variables)).toBe(leaves);
  });

  test('nested fragments are counted once each, so that they do not multiply the work', () => {
    const depth = 60;
    const fragments = Array.from(
      { length: depth },
      (_, at) =>
        `fragment F${at} on Item { ${at + 1 < depth ? `a: next { ...F${at + 1} } b: next { ...F${at + 1} }` : 'name'} }`,
    );
    expect(leavesOf(`{ one { ...F0 } } ${fragments.join(' ')}`)).toBe(2 ** (depth - 1));
  });

  test('introspection counts', () => {
    expect(leavesOf(getIntrospectionQuery())).toBeGreaterThan(1_000);
  });
});

/** The values of a response that are no objects. What is null has no items, and is not counted. */
function countValues(value: unknown): number {
  if (value === null) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value ?? {}).reduce<number>((sum, one) => sum + countValues(one), 0);
}

describe('the leaves of the introspection', () => {
  test.each([
    '{ __schema { types { kind name } } }',
    `{ __schema { types { fields { ${Array.from({ length: 50 }, (_, at) => `n${at}: name`).join(' ')} } } } }`,
    '{ a: __schema { types { fields { name args { name } } } } b: __schema { types { enumValues { name } } } }',
    '{ __schema { types { inputFields { name } interfaces { name } possibleTypes { name } } } }',
    '{ __schema { directives { name locations args { name } } } }',
  ])('are those of the response: %s', async (source) => {
    const { data, errors } = await execute({ schema: subgraph, document: parse(source) });
    expect(errors).toBeUndefined();
    const values = countValues(data);
    expect(values).toBeGreaterThan(50);
    expect(leavesOf(source, {}, subgraph) / values).toBeCloseTo(1, 2);
  });

  test('of a type that is looked up are at least those of the largest type', async () => {
    const source = (name: string) => `{ __type(name: "${name}") { fields { a: name b: name } } }`;
    const counts = Object.keys(subgraph.getTypeMap()).map((name) =>
      countValues(execute({ schema: subgraph, document: parse(source(name)) })),
    );
    expect(leavesOf(source('Query'), {}, subgraph)).toBeGreaterThanOrEqual(Math.max(...counts));
  });

  test('of the query that tools send are below the limit, and those of many aliases are not', () => {
    expect(leavesOf(getIntrospectionQuery(), {}, subgraph)).toBeLessThan(defaultDemand.maxResponseLeaves / 2);
    const aliases = Array.from({ length: 190 }, (_, at) => `d${at}: description`).join(' ');
    const many = leavesOf(`{ __schema { types { fields { ${aliases} } } } }`, {}, subgraph);
    expect(many).toBeGreaterThan(defaultDemand.maxResponseLeaves);
  });
});

test('the sample operation with the most leaves has a fifth of the limit at most', () => {
  const samples = readSampleOperations(new Date('2026-05-12T08:00:00Z'));
  const leaves = samples.map(({ query, variables }) =>
    leavesOf(query, JSON.parse(variables ?? '{}') as object, subgraph),
  );
  expect(Math.min(...leaves)).toBeGreaterThan(0);
  expect(Math.max(...leaves)).toBeLessThanOrEqual(defaultDemand.maxResponseLeaves / 5);
});
