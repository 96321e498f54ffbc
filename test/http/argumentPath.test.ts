import { buildSchema, execute, parse, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import { argumentPath } from '../../src/http/argumentPath.ts';

const schema = buildSchema(`
  type Query { items: [Item] }
  type Item { children(codes: [String!]): [String!]! }`);

/** A document that counts how often it is searched. */
function countSearches(document: DocumentNode): { readonly document: DocumentNode; count(): number } {
  let searches = 0;
  const { definitions } = document;
  Object.defineProperty(document, 'definitions', {
    enumerable: true,
    get() {
      searches += 1;
      return definitions;
    },
  });
  return { document, count: () => searches };
}

test('an argument that is invalid for each item of a list is located once', () => {
  const document = parse('query ($code: String = "x") { items { children(codes: [$code]) } }');
  const result = execute({
    schema,
    document,
    rootValue: { items: Array.from({ length: 500 }, () => ({ children: ['a'] })) },
    variableValues: { code: null },
  });
  if (result instanceof Promise) throw new Error('Nothing here is asynchronous.');
  const { errors = [] } = result;
  expect(errors).toHaveLength(500);
  const counted = countSearches(document);
  expect(new Set(errors.map((error) => argumentPath(error, counted.document)))).toEqual(new Set(['codes']));
  expect(counted.count()).toBe(1);
});
