import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rulesOff } from '../../scripts/schemaLint/exceptions.ts';
import { lintSchema, unusedExceptions } from '../../scripts/schemaLint/lintSchema.ts';

const sound = `
  "s" schema @contact(name: "x") { query: Query mutation: Mutation }
  "d" directive @contact("n" name: String!) on SCHEMA
  "q" type Query { "p" pages("f" first: Int, "a" after: String, "c" in: [ColourInput!]): PageConnection  "t" thing("i" input: ThingInput): Any }
  "m" type Mutation { "p" putThing("i" input: ThingInput): Thing }
  "c" type PageConnection { "e" edges: [PageEdge!]! "p" pageInfo: PageInfo! }
  "e" type PageEdge { "c" cursor: String! "n" node: Thing! }
  "p" type PageInfo { "h" hasNextPage: Boolean! "h" hasPreviousPage: Boolean! "s" startCursor: String "e" endCursor: String }
  "h" interface Named { "n" name: String }
  "t" type Thing implements Named { "n" name: String "c" colour: Colour "o" old: Int @deprecated(reason: "new") }
  "a" union Any = Thing
  "c" enum Colour { "r" RED "o" OTHER }
  "c" enum ColourInput { "r" RED }
  "i" input ThingInput { "n" name: String @tag(name: "support") }`;

/** The rules that a schema breaks. */
function broken(from: string | RegExp, to: string): readonly string[] {
  const sdl = sound.replace(from, to);
  if (sdl === sound && from !== '') throw new Error('The planted violation is not in the schema.');
  return [...new Set(lintSchema(sdl).map((line) => /\(([\w-]+)\)$/.exec(line)?.[1] ?? line))];
}

test('npm run check:schema accepts the schema in schema/ and lists the rules that are off', () => {
  const script = resolve(import.meta.dirname, '../../scripts/lintSchema.ts');
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, '--rules-off'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.trim().split('\n')).toHaveLength(Object.keys(rulesOff).length);
});

test('the linter accepts a sound schema', () => {
  expect(broken('', '')).toEqual([]);
});

test('the linter reports exceptions for enums that a schema does not have', () => {
  expect(unusedExceptions(sound)).toContain('GpNextStep');
});

test.each<[string, string | RegExp, string]>([
  ['DOES_NOT_PARSE', '"q" type', '"q" typ'],
  ['QUERY_DOCUMENT_DECLARATION', '"a" union', 'query { thing { __typename } } "a" union'],
  ['FIELD_NAMES_SHOULD_BE_CAMEL_CASE', '"c" colour', '"c" Colour'],
  ['FIELD_NAMES_SHOULD_BE_CAMEL_CASE', '"c" colour', '"c" colour_name'],
  ['INPUT_ARGUMENT_NAMES_SHOULD_BE_CAMEL_CASE', '"f" first', '"f" First'],
  ['INPUT_ARGUMENT_NAMES_SHOULD_BE_CAMEL_CASE', '"n" name: String @tag', '"n" Name: String @tag'],
  ['INPUT_ARGUMENT_NAMES_SHOULD_BE_CAMEL_CASE', '"n" name: String!)', '"n" the_name: String!)'],
  ['DIRECTIVE_NAMES_SHOULD_BE_CAMEL_CASE', '"d" directive', '"e" directive @Extra on OBJECT "d" directive'],
  ['TYPE_NAMES_SHOULD_BE_PASCAL_CASE', /Thing\b/g, 'thing'],
  ['ENUM_VALUES_SHOULD_BE_SCREAMING_SNAKE_CASE', '"r" RED "o"', '"r" red "o"'],
  ['ENUM_VALUES_SHOULD_BE_SCREAMING_SNAKE_CASE', '"r" RED "o"', '"r" RED_ "o"'],
  ['TYPE_PREFIX', /\bAny/g, 'TypeOfAny'],
  ['TYPE_SUFFIX', /\bThing\b/g, 'ThingType'],
  ['OBJECT_PREFIX', /\bThing\b/g, 'ObjectThing'],
  ['OBJECT_SUFFIX', /\bThing\b/g, 'ThingObject'],
  ['INTERFACE_PREFIX', /\bNamed\b/g, 'InterfaceNamed'],
  ['INTERFACE_SUFFIX', /\bNamed\b/g, 'NamedInterface'],
  ['ENUM_PREFIX', /\bColour\b/g, 'EnumColour'],
  ['ENUM_SUFFIX', /\bColour\b/g, 'ColourEnum'],
  ['naming-convention', /\bAny\b/g, 'AnyUnion'],
  ['naming-convention', /\bAny\b/g, 'AnyInput'],
  ['naming-convention', '"t" thing(', '"t" thingQuery('],
  ['naming-convention', '"p" putThing(', '"p" mutationThing('],
  ['INPUT_TYPE_SUFFIX', /ThingInput/g, 'ThingArguments'],
  ['ENUM_USED_AS_INPUT_WITHOUT_SUFFIX', /ColourInput/g, 'ColourFilter'],
  ['ENUM_USED_AS_INPUT_WITHOUT_SUFFIX', '"n" name: String @tag', '"n" colour: Colour @tag'],
  ['ENUM_USED_AS_OUTPUT_DESPITE_SUFFIX', 'colour: Colour', 'colour: ColourInput'],
  ['ENUM_WITHOUT_OTHER', ' "o" OTHER', ''],
  ['RESTY_FIELD_NAMES', '"t" thing(', '"t" getThing('],
  ['RESTY_FIELD_NAMES', '"c" colour', '"c" listColours'],
  ['no-typename-prefix', '"c" colour', '"c" thingColour'],
  ['ALL_ELEMENTS_REQUIRE_DESCRIPTION', '"r" RED "o"', 'RED "o"'],
  ['ALL_ELEMENTS_REQUIRE_DESCRIPTION', '"c" colour', 'colour'],
  ['ALL_ELEMENTS_REQUIRE_DESCRIPTION', '"f" first', 'first'],
  ['ALL_ELEMENTS_REQUIRE_DESCRIPTION', '"d" directive', 'directive'],
  ['ALL_ELEMENTS_REQUIRE_DESCRIPTION', '"c" colour', '"" colour'],
  ['DEFINED_TYPES_ARE_UNUSED', '"a" union', '"u" type Unused { "a" a: Int } "a" union'],
  ['DEPRECATED_DIRECTIVE_MISSING_REASON', '@deprecated(reason: "new")', '@deprecated'],
  ['DEPRECATED_DIRECTIVE_MISSING_REASON', '@deprecated(reason: "new")', '@deprecated(reason: " ")'],
  ['TAG_DIRECTIVE_USES_UNKNOWN_NAME', 'name: "support"', 'name: "secret"'],
  ['CONTACT_DIRECTIVE_MISSING', '@contact(name: "x")', '@other'],
  ['no-hashtag-description', '"a" union', '# about\n  union'],
  ['relay-arguments', ', "a" after: String', ''],
  ['relay-connection-types', '"p" pageInfo: PageInfo!', '"p" pageInfo: PageInfo'],
  ['relay-edge-types', '"c" cursor: String!', '"c" at: String!'],
  ['relay-page-info', '"h" hasNextPage: Boolean!', '"h" hasNextPage: Boolean'],
])('the linter reports %s for a planted violation (%s)', (rule, from, to) => {
  expect(broken(from, to)).toContain(rule);
});
