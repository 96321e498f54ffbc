import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graph/createSchema.ts';

type Member = GraphQLInterfaceType | GraphQLObjectType;

const schema = createSchema();
const abstractTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLAbstractType => isAbstractType(type) && !type.name.startsWith('_'),
);

describe('one operation can select all fields of any two members', () => {
  test.for(abstractTypes.map(({ name }) => name))('all pairs of members of %s merge', (name) => {
    const type = abstractTypes.find((candidate) => candidate.name === name);
    const conflicts = pairsOf(membersOf(type!)).flatMap((pair) => conflictsOf(type!, pair));
    expect(conflicts).toEqual([]);
  });

  test('all abstract types of the schema are tested', () => {
    expect(abstractTypes.length).toBeGreaterThan(30);
  });
});

function conflictsOf(type: GraphQLAbstractType, [a, b]: readonly [Member, Member]): readonly string[] {
  const document = parse(`fragment Pair on ${type.name} {
    ... on ${a.name} ${selectAll(a, b)}
    ... on ${b.name} ${selectAll(b, a)}
  }`);
  return validate(schema, document, [OverlappingFieldsCanBeMergedRule]).map(
    ({ message }) => `${a.name} and ${b.name}: ${message}`,
  );
}

/** The possible types of an abstract type, and the interfaces that they implement. */
function membersOf(type: GraphQLAbstractType): readonly Member[] {
  const possible = schema.getPossibleTypes(type);
  const interfaces = possible.flatMap((member) => [...member.getInterfaces()]);
  return [...new Set<Member>([...possible, ...interfaces])];
}

function pairsOf<T>(values: readonly T[]): readonly (readonly [T, T])[] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const));
}

/** Selects every field. The fields of an object are selected when the other type has a different object in its place. */
function selectAll(type: GraphQLCompositeType, other: GraphQLCompositeType): string {
  if (isUnionType(type)) return '{ __typename }';
  const otherFields = isUnionType(other) ? {} : other.getFields();
  const fields = Object.values(type.getFields()).map((field) => {
    const object = getNamedType(field.type);
    if (!isCompositeType(object)) return field.name;
    const counterpart = otherFields[field.name];
    const otherObject = counterpart && getNamedType(counterpart.type);
    const isDifferent = isCompositeType(otherObject) && otherObject !== object;
    return `${field.name} ${isDifferent ? selectAll(object, otherObject) : '{ __typename }'}`;
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;
}
