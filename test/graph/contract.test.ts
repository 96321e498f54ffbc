import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  printSchema,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../support/executeQuery.ts';
import { isOwnName } from '../support/isOwnName.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => isOwnName(name));

/** The schema coordinate and description of every element of a type. */
function elementsOf(type: GraphQLNamedType): [coordinate: string, description: string | null | undefined][] {
  const elements: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const value of type.getValues()) elements.push([`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      elements.push([`${type.name}.${field.name}`, field.description]);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields()).filter(({ name }) => isOwnName(name))) {
      elements.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of field.args) elements.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return elements;
}

/** The fields of a type that are this subgraph's own, with their coordinates. */
function fieldsOf<Field extends { readonly name: string }>(type: {
  readonly name: string;
  getFields(): Readonly<Record<string, Field>>;
}): [coordinate: string, field: Field][] {
  const fields = Object.values(type.getFields()).filter(({ name }) => isOwnName(name));
  return fields.map((field) => [`${type.name}.${field.name}`, field]);
}

describe('the schema', () => {
  test('every element of the schema has a description', () => {
    const directives = schema
      .getDirectives()
      .filter((directive) => isOwnName(directive.name) && !isSpecifiedDirective(directive));
    const elements = [
      ...types.filter((type) => !isSpecifiedScalarType(type)).flatMap(elementsOf),
      ...directives.map(({ name, description }) => [`@${name}`, description] as const),
      ...directives.flatMap(({ name, args }) => args.map((arg) => [`@${name}(${arg.name})`, arg.description] as const)),
    ];
    expect(elements.length).toBeGreaterThan(300);
    expect(elements.filter(([, description]) => !description?.trim()).map(([coordinate]) => coordinate)).toEqual([]);
  });

  test('the description of every nullable field states the meaning of null', () => {
    const nullable = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => fieldsOf(type))
      .filter(([, { type }]) => !isNonNullType(type));
    expect(nullable.length).toBeGreaterThan(200);
    const undocumented = nullable.filter(([, { description }]) => !/\bnull\b/i.test(description ?? ''));
    expect(undocumented.map(([coordinate]) => coordinate)).toEqual([]);
  });

  test('the description of every argument and input field that may be omitted states the meaning of omitting it', () => {
    const inputFields = types.filter(isInputObjectType).flatMap((type) => fieldsOf(type));
    const args = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => fieldsOf(type))
      .flatMap(([coordinate, field]) => field.args.map((arg) => [`${coordinate}(${arg.name})`, arg] as const));
    const omissible = [...inputFields, ...args].filter(([, { type }]) => !isNonNullType(type));
    expect(omissible.length).toBeGreaterThan(90);
    const undocumented = omissible.filter(([, { description }]) => !/\bomitted\b/.test(description ?? ''));
    expect(undocumented.map(([coordinate]) => coordinate)).toEqual([]);
  });

  test.each(['gpPatient', 'gpPractice', 'appointment', 'prescription', 'message', 'document', 'testResult'])(
    'the description of %s tells null for something that does not exist from null for something that could not be read',
    (name) => {
      const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
      const lookUp = fields.find((field) => field.name === name && field.args.length === 1);
      expect(lookUp?.description?.replaceAll(/\s+/g, ' ')).toMatch(
        /Null when .+ If `errors` has an entry for this path, null means not known\./,
      );
    },
  );

  test('the printed schema equals the snapshot printed.sdl', async () => {
    await expect(printSchema(schema)).toMatchFileSnapshot('printed.sdl');
  });
});
