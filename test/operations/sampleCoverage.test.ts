import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { coveredElements, schemaElements } from '../support/coveredElements.ts';
import { schema } from '../support/executeQuery.ts';
import { samples } from './runSamples.ts';
import { uncoveredElements } from './uncoveredElements.ts';

const parseVariables = (text = '{}') => JSON.parse(text) as Record<string, unknown>;

describe('the sample operations', () => {
  const covered = new Set(
    samples.flatMap(({ query, variables }) => [...coveredElements(schema, query, parseVariables(variables))]),
  );
  const uncovered = [...schemaElements(schema)].filter((element) => !covered.has(element));

  test('the sample operations use every field of the schema, and so every root field and mutation', () => {
    const isField = (element: string) => /^\w+\.\w+$/.test(element) && !/^\w+Input\./.test(element);
    expect([...schemaElements(schema)].filter(isField).length).toBeGreaterThan(400);
    expect(uncovered.filter(isField)).toEqual([]);
  });

  test('the sample operations use every argument and input field, except those with a stated reason', () => {
    const stated = uncoveredElements.flatMap(({ elements }) => elements.map(toPattern));
    expect(uncovered.filter((element) => !stated.some((pattern) => pattern.test(element)))).toEqual([]);
  });

  test.each(uncoveredElements)('the elements left out exist and are not used: $reason', ({ elements }) => {
    const unknown = elements.filter((one) => !uncovered.some((element) => toPattern(one).test(element)));
    expect(unknown).toEqual([]);
    expect([...covered].filter((element) => elements.some((one) => toPattern(one).test(element)))).toEqual([]);
  });
});

function toPattern(element: string): RegExp {
  return new RegExp(`^${element.replaceAll(/[.()]/g, String.raw`\$&`).replaceAll('*', String.raw`\w*`)}$`);
}

describe('the elements that an operation covers', () => {
  const toy = buildSchema(`
    type Query { one(id: ID, of: In): Any  other: Named }
    union Any = A | B
    interface Named { name: String }
    type A implements Named { name: String  a(first: Int): Int }
    type B implements Named { name: String  b: B }
    input In { text: String  list: [In!]  unset: Int }`);

  test('the elements of a schema are its fields, arguments and input fields', () => {
    expect([...schemaElements(toy)].toSorted()).toEqual([
      'A.a',
      'A.a(first:)',
      'A.name',
      'B.b',
      'B.name',
      'In.list',
      'In.text',
      'In.unset',
      'Query.one',
      'Query.one(id:)',
      'Query.one(of:)',
      'Query.other',
    ]);
  });

  test.each<[string, string, object, string[]]>([
    ['a field of an interface covers its object types', '{ other { name } }', {}, ['A.name', 'B.name', 'Query.other']],
    [
      'a fragment on an interface within a member covers that member only',
      '{ one { ... on A { ...N } } } fragment N on Named { name }',
      {},
      ['A.name', 'Query.one'],
    ],
    [
      'an argument is covered when it is given',
      '{ one { ... on A { a(first: 1) } } }',
      {},
      ['A.a', 'A.a(first:)', 'Query.one'],
    ],
    [
      'an input field is covered when a variable sets it, at any depth',
      'query ($of: In) { one(of: $of) { __typename } }',
      { of: { list: [{ text: 'x' }] } },
      ['In.list', 'In.text', 'Query.one', 'Query.one(of:)'],
    ],
  ])('%s', (_name, query, variables, expected) => {
    expect([...coveredElements(toy, query, { ...variables })].toSorted()).toEqual(expected);
  });
});
