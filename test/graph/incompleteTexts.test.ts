import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../support/executeQuery.ts';
import { marksElsewhere, objectTypesOf, safeTexts, upstreamTextsOf } from '../support/upstreamTexts.ts';

const objectTypes = objectTypesOf(schema);

const membersOf = (type: GraphQLNamedType): readonly GraphQLObjectType[] => {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
};

/** The types with a field that returns a type. */
const parentsOf = (type: GraphQLObjectType) =>
  objectTypes.filter((parent) =>
    Object.values(parent.getFields()).some((field) => membersOf(getNamedType(field.type)).includes(type)),
  );

/** Whether a type says that a text has lost a character, or everything that contains it does. */
function isMarked(type: GraphQLObjectType, path: readonly GraphQLObjectType[] = []): boolean {
  if ('isIncomplete' in type.getFields()) return true;
  if (path.includes(type)) return true;
  const parents = parentsOf(type);
  return parents.length > 0 && parents.every((parent) => isMarked(parent, [...path, type]));
}

test('every text of the upstream is in an object with isIncomplete, or in parts of one', () => {
  const unmarked = objectTypes
    .filter((type) => !isMarked(type))
    .flatMap(upstreamTextsOf)
    .filter((coordinate) => !(coordinate in marksElsewhere));
  expect(unmarked).toEqual([]);
});

test('isMarked is false for a type without a mark that is returned by one without a mark', () => {
  expect(objectTypes.filter((type) => !isMarked(type)).map(({ name }) => name)).toContain('GpAppointments');
});

test.each(safeTexts)('texts that are safe, because each is $reason, exist: $fields', ({ fields }) => {
  const coordinates = objectTypes.flatMap((type) =>
    Object.keys(type.getFields()).map((name) => `${type.name}.${name}`),
  );
  expect(coordinates.filter((coordinate) => fields.test(coordinate))).not.toEqual([]);
});

test.each(Object.entries(marksElsewhere))('%s has a mark elsewhere that exists', (text, { mark }) => {
  for (const coordinate of [text, mark]) {
    const [type = '', field = ''] = coordinate.split('.');
    expect(objectTypes.find(({ name }) => name === type)?.getFields()).toHaveProperty(field);
  }
});
