import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { enumsWithoutOther } from './exceptions.ts';
import type { Field, SchemaToLint, Report } from './SchemaToLint.ts';

/** The rules about where enums are used, and that those of responses can grow. Arguments of directives do not count. */
export function checkEnums({ types }: SchemaToLint, report: Report): void {
  const sent = new Set<GraphQLEnumType>();
  const returned = new Set<GraphQLEnumType>();
  const add = (set: Set<GraphQLEnumType>, type: GraphQLInputType | GraphQLOutputType): void => {
    const named = getNamedType(type);
    if (isEnumType(named)) set.add(named);
  };
  for (const type of types) {
    if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values<Field>(type.getFields())) {
      add(isInputObjectType(type) ? sent : returned, field.type);
      for (const argument of 'args' in field ? field.args : []) add(sent, argument.type);
    }
  }
  for (const { name } of sent)
    if (!name.endsWith('Input')) report('ENUM_USED_AS_INPUT_WITHOUT_SUFFIX', name, 'is sent and does not end in Input');
  for (const type of returned) {
    const { name } = type;
    if (name.endsWith('Input')) report('ENUM_USED_AS_OUTPUT_DESPITE_SUFFIX', name, 'ends in Input and is returned');
    if (!type.getValue('OTHER') && !(name in enumsWithoutOther))
      report('ENUM_WITHOUT_OTHER', name, 'has no OTHER, so that a new value of the upstream cannot be returned');
  }
}
