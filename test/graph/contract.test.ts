import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
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

  test('the description of every root field states the meaning of null', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    const undocumented = roots.filter(({ name, description }) => isOwnName(name) && !/null/i.test(description ?? ''));
    expect(undocumented.map(({ name }) => name)).toEqual([]);
  });

  test('the printed schema equals the snapshot printed.sdl', async () => {
    await expect(printSchema(schema)).toMatchFileSnapshot('printed.sdl');
  });
});
