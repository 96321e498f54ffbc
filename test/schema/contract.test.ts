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
import { describe, expect, it } from 'vitest';
import { schema } from './ask.ts';

const isOurs = (name: string) =>
  !/^_|^link__|^federation__|^(link|key|shareable|authenticated|requiresScopes|tag|cost|listSize)$/.test(name);

const types = Object.values(schema.getTypeMap()).filter(({ name }) => isOurs(name));

/** Every element of a type, by its coordinate, with its description. */
function elementsOf(type: GraphQLNamedType): [coordinate: string, description: string | null | undefined][] {
  const elements: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const value of type.getValues()) elements.push([`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      elements.push([`${type.name}.${field.name}`, field.description]);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields()).filter(({ name }) => isOurs(name))) {
      elements.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of field.args) elements.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return elements;
}

describe('the contract', () => {
  it('describes every element', () => {
    const directives = schema.getDirectives().filter((one) => isOurs(one.name) && !isSpecifiedDirective(one));
    const elements = [
      ...types.filter((type) => !isSpecifiedScalarType(type)).flatMap(elementsOf),
      ...directives.map(({ name, description }) => [`@${name}`, description] as const),
      ...directives.flatMap(({ name, args }) => args.map((arg) => [`@${name}(${arg.name})`, arg.description] as const)),
    ];
    expect(elements.length).toBeGreaterThan(300);
    expect(elements.filter(([, description]) => !description?.trim()).map(([coordinate]) => coordinate)).toEqual([]);
  });

  it('keeps to specific names, which a shared graph needs', () => {
    const bare = new Set(['Error', 'Unavailable', 'Document', 'Message', 'Session', 'Slot', 'Service', 'Location']);
    expect(types.map(({ name }) => name).filter((name) => bare.has(name))).toEqual([]);
  });

  it('says at every root field that is nullable what null means', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    const silent = roots.filter(({ name, description }) => isOurs(name) && !/null/i.test(description ?? ''));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('is what was last agreed', async () => {
    await expect(printSchema(schema)).toMatchFileSnapshot('printed.sdl');
  });
});
