import { buildSchema, getNamedType, graphql, isObjectType, type GraphQLSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/context.ts';
import { applyDoors } from '../../../src/graph/doors/applyDoors.ts';
import { requireScopes } from '../../../src/graph/doors/requireScopes.ts';
import { neededScopes } from '../../../src/graph/scopes.ts';
import { schema as productSchema } from '../../support/executeQuery.ts';

function startSchema(): GraphQLSchema {
  const schema = buildSchema(`
    directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
    type Letter @requiresScopes(scopes: [["letters"]]) { text: String }
    type Note { text: String }
    type Query {
      note: Note
      letter: Letter
      letters: [Letter!]!
      sealed: Letter @requiresScopes(scopes: [["sealed"]])
      report: String @requiresScopes(scopes: [["read", "reports"], ["all"]])
    }`);
  applyDoors(schema, [requireScopes]);
  return schema;
}

async function query(field: string, scopes: ReadonlySet<string> | undefined) {
  const item = { text: 'x' };
  const rootValue = { note: item, letter: item, letters: [item], sealed: item, report: 'x' };
  const caller = { kind: 'signedIn', subject: 'sam', ...(scopes && { scopes }) } as const;
  const contextValue = { caller } as Partial<Context>;
  const { errors } = await graphql({ schema: startSchema(), source: `{ ${field} }`, rootValue, contextValue });
  return errors?.map(({ message, extensions }) => [message, extensions['code']]);
}

const lacks = (scope: string) => [[`The token lacks the scope ${scope}.`, 'FORBIDDEN']];

describe('requireScopes', () => {
  test.each(['letter { text }', 'letters { text }', 'letter { __typename }'])(
    'requireScopes requires the scopes of the object type that %s returns',
    async (field) => {
      expect(await query(field, new Set(['note']))).toEqual(lacks('letters'));
      expect(await query(field, new Set(['letters']))).toBeUndefined();
    },
  );

  test('requireScopes requires the scopes of a field and those of its type', async () => {
    expect(await query('sealed { text }', new Set(['letters']))).toEqual(lacks('sealed'));
    expect(await query('sealed { text }', new Set(['sealed']))).toEqual(lacks('letters'));
    expect(await query('sealed { text }', new Set(['letters', 'sealed']))).toBeUndefined();
  });

  test('requireScopes accepts any one of the alternatives, each with all of its scopes', async () => {
    expect(await query('report', new Set(['all']))).toBeUndefined();
    expect(await query('report', new Set(['read', 'reports']))).toBeUndefined();
    expect(await query('report', new Set(['read']))).toEqual(lacks('read and reports, or all'));
    expect(await query('report', new Set())).toEqual(lacks('read and reports, or all'));
  });

  test('requireScopes lets everybody read what has no scopes, and a token without scopes read everything', async () => {
    expect(await query('note { text }', new Set())).toBeUndefined();
    expect(await query('letter { text } sealed { text } report', undefined)).toBeUndefined();
  });

  test('requireScopes guards every field of the product that returns an object type with scopes', () => {
    const types = Object.values(productSchema.getTypeMap()).filter(isObjectType);
    const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const returning = fields.filter(({ field }) => {
      const returned = getNamedType(field.type);
      return isObjectType(returned) && neededScopes(returned.astNode).length > 0;
    });
    expect(returning.length).toBeGreaterThan(5);
    for (const of of returning) expect(requireScopes.guard(of), `${of.type.name}.${of.field.name}`).toBeDefined();
  });
});
