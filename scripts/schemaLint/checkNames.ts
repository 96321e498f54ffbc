import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
} from 'graphql';
import type { Field, SchemaToLint, Report } from './SchemaToLint.ts';

const pascalCase = /^[A-Z][A-Za-z0-9]*$/;
const camelCase = /^[a-z][A-Za-z0-9]*$/;
const screamingSnakeCase = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** The rules about names: GraphOS's, and those that only graphql-eslint has. */
export function checkNames({ schema, types }: SchemaToLint, report: Report): void {
  for (const type of types) {
    checkTypeName(type, report);
    if (isEnumType(type)) {
      for (const { name } of type.getValues())
        if (!screamingSnakeCase.test(name))
          report(
            'ENUM_VALUES_SHOULD_BE_SCREAMING_SNAKE_CASE',
            `${type.name}.${name}`,
            'is not in SCREAMING_SNAKE_CASE',
          );
    }
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.values<Field>(type.getFields())) checkFieldName(type, field, report);
  }
  for (const { name, args } of schema.getDirectives()) {
    if (!camelCase.test(name)) report('DIRECTIVE_NAMES_SHOULD_BE_CAMEL_CASE', `@${name}`, 'is not in camelCase');
    for (const argument of args)
      if (!camelCase.test(argument.name))
        report('INPUT_ARGUMENT_NAMES_SHOULD_BE_CAMEL_CASE', `@${name}(${argument.name}:)`, 'is not in camelCase');
  }
}

function checkTypeName(type: GraphQLNamedType, report: Report): void {
  const { name } = type;
  if (!pascalCase.test(name)) report('TYPE_NAMES_SHOULD_BE_PASCAL_CASE', name, 'is not in PascalCase');
  forbidAffixes('Type', 'TYPE');
  if (isObjectType(type)) forbidAffixes('Object', 'OBJECT');
  if (isInterfaceType(type)) forbidAffixes('Interface', 'INTERFACE');
  if (isEnumType(type)) forbidAffixes('Enum', 'ENUM');
  if (isUnionType(type) && /^Union|Union$/.test(name)) report('naming-convention', name, 'begins or ends with Union');
  if (isInputObjectType(type) && !name.endsWith('Input'))
    report('INPUT_TYPE_SUFFIX', name, 'is an input and does not end in Input');
  if (!isInputObjectType(type) && !isEnumType(type) && name.endsWith('Input'))
    report('naming-convention', name, 'ends in Input and is no input');

  function forbidAffixes(word: string, rule: string): void {
    if (name.startsWith(word)) report(`${rule}_PREFIX`, name, `begins with ${word}`);
    if (name.endsWith(word)) report(`${rule}_SUFFIX`, name, `ends with ${word}`);
  }
}

function checkFieldName(type: GraphQLNamedType, field: Field, report: Report): void {
  const at = `${type.name}.${field.name}`;
  const rule = isInputObjectType(type)
    ? 'INPUT_ARGUMENT_NAMES_SHOULD_BE_CAMEL_CASE'
    : 'FIELD_NAMES_SHOULD_BE_CAMEL_CASE';
  if (!camelCase.test(field.name)) report(rule, at, 'is not in camelCase');
  if (field.name.toLowerCase().startsWith(type.name.toLowerCase()))
    report('no-typename-prefix', at, 'repeats its type');
  // Mutations are named by what they do: a verb is what they begin with.
  if (type.name !== 'Mutation' && !isInputObjectType(type) && /^(get|list|post|put|patch)[A-Z]/.test(field.name))
    report('RESTY_FIELD_NAMES', at, 'begins with a verb of HTTP');
  if (type.name === 'Query' && /^query[A-Z]|Query$/.test(field.name))
    report('naming-convention', at, 'repeats its operation');
  if (type.name === 'Mutation' && /^mutation[A-Z]|Mutation$/.test(field.name))
    report('naming-convention', at, 'repeats its operation');
  for (const { name } of 'args' in field ? field.args : [])
    if (!camelCase.test(name))
      report('INPUT_ARGUMENT_NAMES_SHOULD_BE_CAMEL_CASE', `${at}(${name}:)`, 'is not in camelCase');
}
