import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { casesOf } from './casesOf.ts';
import { schemaCases } from './schemaCases.ts';

const schema = buildSchema(`
  type Query { pet(kind: Kind, filter: Filter): Pet  pets: [Pet!]! named: Named "Null only when \`errors\` has an entry." home: Home _x: Int }
  input Filter { kinds: [Kind!] }
  enum Kind { CAT DOG }
  enum Size { SMALL LARGE }
  union Pet = Cat | Dog
  interface Named { name: String }
  type Cat implements Named { name: String  kind: Kind!  lives: Int }
  type Dog implements Named { name: String  size: Size! }
  type Home { address: String! }
  union _Entity = Cat
`);

const met = (query: string, data: Record<string, unknown>, more: object = {}) =>
  [...casesOf(schema, { query, ...more }, { data, ...more })].toSorted();

test('schemaCases lists enum values by direction, members, and null by whether an error must accompany it', () => {
  expect([...schemaCases(schema).keys()].toSorted()).toEqual([
    'Cat in Named',
    'Cat in Pet',
    'Cat in _Entity',
    'Cat.lives is null',
    'Cat.name is null',
    'Dog in Named',
    'Dog in Pet',
    'Dog.name is null',
    'Kind.CAT, returned',
    'Kind.CAT, sent',
    'Kind.DOG, returned',
    'Kind.DOG, sent',
    'Query.home is null with an error',
    'Query.named is null',
    'Query.pet is null',
    'Size.LARGE, returned',
    'Size.SMALL, returned',
  ]);
});

describe('casesOf', () => {
  test('finds a member by __typename, also under an alias', () => {
    expect(met('{ p: pet { t: __typename } }', { p: { t: 'Dog' } })).toEqual(['Dog in Pet']);
  });

  test('finds a member by fields that only it has, through fragments and aliases', () => {
    const query = '{ pet { ...cat ... on Dog { bigness: size } } } fragment cat on Cat { k: kind name }';
    expect(met(query, { pet: { k: 'CAT', name: null } })).toEqual([
      'Cat in Pet',
      'Cat.name is null',
      'Kind.CAT, returned',
    ]);
    expect(met(query, { pet: { bigness: 'SMALL' } })).toEqual(['Dog in Pet', 'Size.SMALL, returned']);
  });

  test('finds no member and no null where the response fits several members', () => {
    expect(met('{ pet { ... on Named { name } } }', { pet: { name: null } })).toEqual([]);
    expect(met('{ pets { ... on Cat { name } ... on Dog { name } } }', { pets: [{ name: null }] })).toEqual([]);
  });

  test('leaves out fields that @skip or @include removes, also by a variable', () => {
    const query =
      'query ($no: Boolean = false) { pet { ... on Cat { name lives @include(if: $no) } ... on Dog { name lives: size } } }';
    expect(met(query, { pet: { name: null } })).toEqual(['Cat in Pet', 'Cat.name is null']);
  });

  test('takes the nulls of a list one by one', () => {
    const pets = [
      { __typename: 'Cat', lives: 9 },
      { __typename: 'Cat', lives: null },
    ];
    expect(met('{ pets { __typename ... on Cat { lives } } }', { pets })).toEqual(['Cat in Pet', 'Cat.lives is null']);
  });

  test('tells null with an error from null without one, by the path of the error or of anything below it', () => {
    const query = '{ home { address } named { name } pet { __typename } }';
    expect(met(query, { home: null, named: null, pet: null }, { errors: [{ path: ['home', 'address'] }] })).toEqual([
      'Query.home is null with an error',
      'Query.named is null',
      'Query.pet is null',
    ]);
    expect(met(query, { home: null, named: null, pet: null }, { errors: [{ path: ['named'] }] })).toContain(
      'Query.named is null with an error',
    );
  });

  test('finds sent values in the text, in variables and in defaults that apply', () => {
    const query =
      'query ($filter: Filter, $kind: Kind = DOG) { pet(filter: $filter, kind: $kind) { __typename } other: pet(kind: CAT) { __typename } }';
    expect(met(query, { pet: null, other: { __typename: 'Cat' } })).toEqual([
      'Cat in Pet',
      'Kind.CAT, sent',
      'Kind.DOG, sent',
      'Query.pet is null',
    ]);
    const variables = { filter: { kinds: ['DOG'] }, kind: null };
    expect(
      met('query ($filter: Filter) { pet(filter: $filter) { __typename } }', { pet: null }, { variables }),
    ).toEqual(['Kind.DOG, sent', 'Query.pet is null']);
  });

  test('finds nothing in a request that was not executed', () => {
    expect(casesOf(schema, { query: '{ pet(kind: CAT' }, { errors: [{}] })).toEqual(new Set());
  });
});
