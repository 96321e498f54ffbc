import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { sentValue } from './schemaCases.ts';

/**
 * The enum values, as `schemaCases` names them, that an operation sends: in its text, and in its variables as the
 * executor coerces them.
 */
export function casesInRequest(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Iterable<FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(typeInfo, {
    // A default value is sent only without a value for its variable. The variables below have both.
    VariableDefinition: () => false,
    EnumValue({ value }) {
      const type = getNamedType(typeInfo.getInputType());
      if (type) found.add(sentValue(type.name, value));
    },
  });
  for (const node of [operation, ...fragments]) visit(node, visitor);
  for (const { variable, type } of operation.variableDefinitions ?? [])
    addValues(
      found,
      typeFromAST(schema, type as never) as GraphQLInputType | undefined,
      variables[variable.name.value],
    );
  return found;
}

function addValues(found: Set<string>, inputType: GraphQLInputType | undefined, value: unknown): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) addValues(found, inputType, item);
    return;
  }
  const type = getNamedType(inputType);
  if (isEnumType(type)) found.add(sentValue(type.name, String(type.serialize(value))));
  if (!isInputObjectType(type)) return;
  const record = value as Readonly<Record<string, unknown>>;
  for (const field of Object.values(type.getFields())) addValues(found, field.type, record[field.name]);
}
