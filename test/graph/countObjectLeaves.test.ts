import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSampleOperations } from '../../src/explorer/sampleOperations.ts';
import { createObjectLeafCounter } from '../../src/graph/countObjectLeaves.ts';
import { schema as subgraph } from '../support/schema.ts';
import { defaultDemand } from '../support/testSettings.ts';

const toy = buildSchema(`
  type Query { one: Item  items: [Item!]!  any: Any  many: [Any!]!  named: [Named!] }
  type Mutation { change: Item }
  union Any = Item | Page
  interface Named { name: String }
  type Item implements Named { name: String  next: Item  tags: [String!]!  rows: [Item!] }
  type Page implements Named { name: String  total: Int  edges: [Edge!]! }
  type Edge { cursor: String  node: Item }`);

function leavesOf(source: string, schema = toy): number {
  const { definitions } = parse(source);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) ?? expect.unreachable();
  const fragment = (name: string) =>
    definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) as never;
  return createObjectLeafCounter(schema)({ operation, fragment });
}

describe('the leaves of the largest object', () => {
  test.each<[string, string, number]>([
    ['are those of the root with the objects in it', '{ a: one { name } b: one { name next { name } } }', 3],
    ['are those of one item of a list', '{ items { name next { a: name b: name } } }', 3],
    ['of an item do not have those of the lists in it', '{ items { name rows { name } tags } }', 1],
    ['are those of the largest, however deep it is', '{ items { name rows { edge: next { a: name b: name } } } }', 2],
    ['of a root and of its lists are not added', '{ one { a: name b: name } items { a: name b: name c: name } }', 3],
    ['count __typename', '{ __typename one { __typename } }', 2],
    ['count each alias and not a field that is repeated', '{ one { a: name b: name b: name } }', 2],
    ['count fields of lists that are merged', '{ items { a: name } items { b: name } items { next { c: name } } }', 3],
    [
      'count fields of merged objects of merged lists',
      '{ items { next { a: name } } ...F } fragment F on Query { items { next { b: name } } }',
      2,
    ],
    ['count fragments', '{ one { ...F next { ...F } } } fragment F on Item { a: name ... { b: name } }', 4],
    [
      'of a union are those of the member with the most',
      '{ any { ... on Item { name } ... on Page { a: name total } } }',
      2,
    ],
    [
      'of an interface are those of the type with the most',
      '{ named { name ... on Item { next { a: name b: name } } ... on Page { total } } }',
      3,
    ],
    [
      'of a list of a union are counted in each member',
      '{ many { ... on Page { edges { cursor node { name } } } } }',
      2,
    ],
    ['of a mutation are counted', 'mutation { change { a: name b: name } }', 2],
  ])('%s', (_rule, source, leaves) => {
    expect(leavesOf(source)).toBe(leaves);
  });

  test('of the sample operations are a tenth of the limit at most', () => {
    const leaves = readSampleOperations(new Date('2026-05-12T08:00:00Z')).map(({ query }) => leavesOf(query, subgraph));
    expect(Math.min(...leaves)).toBeGreaterThan(0);
    expect(Math.max(...leaves)).toBeLessThanOrEqual(defaultDemand.maxObjectLeaves / 10);
  });
});
