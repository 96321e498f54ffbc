import { createHash } from 'node:crypto';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  print,
  separateOperations,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type NameNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { ReportedOperation } from '../telemetry/UsageReporter.ts';

/** Describes the use of a schema by a valid operation, without anything that its client chose freely. */
export type DescribeUsage = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  safeName: string,
) => ReportedOperation;

/** Remembers the description of each operation for as long as its document is kept. */
export function createUsageDescriber(schema: GraphQLSchema): DescribeUsage {
  const known = new WeakMap<OperationDefinitionNode, ReportedOperation>();
  return (document, operation, safeName) => {
    const found = known.get(operation) ?? describe(schema, document, operation, safeName);
    known.set(operation, found);
    return found;
  };
}

function describe(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  name: string,
): ReportedOperation {
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const text = stripIgnoredCharacters(print(removeChosenTexts(own, schema, name)));
  const coordinates = [...collectCoordinates(own, schema)].toSorted();
  const key = createHash('sha256').update(`${name} ${text}`).digest('hex').slice(0, 32);
  return { key, text, name, coordinates };
}

const named = (value: string): NameNode => ({ kind: Kind.NAME, value });

/**
 * Removes literals, aliases and descriptions, and numbers fragments and variables: each of them may hold personal data.
 * Names of the schema and the values of its enums stay.
 */
function removeChosenTexts(document: DocumentNode, schema: GraphQLSchema, name: string): DocumentNode {
  const numbers = new Map<string, number>();
  const numbered = (prefix: string, { value }: NameNode) => {
    const key = `${prefix}${value}`;
    numbers.set(key, numbers.get(key) ?? numbers.size + 1);
    return named(`${prefix}${numbers.get(key)}`);
  };
  const types = new TypeInfo(schema);
  const empty = { kind: Kind.STRING, value: '' } as const;
  return visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: ({ description: _description, ...node }) => ({ ...node, name: named(name) }),
      FragmentDefinition: ({ description: _description, ...node }) => ({ ...node, name: numbered('F', node.name) }),
      FragmentSpread: (node) => ({ ...node, name: numbered('F', node.name) }),
      VariableDefinition: ({ description: _description, ...node }) => node,
      Variable: (node) => ({ ...node, name: numbered('v', node.name) }),
      Field: ({ alias: _alias, ...node }) => node,
      IntValue: (node) => ({ ...node, value: '0' }),
      FloatValue: (node) => ({ ...node, value: '0' }),
      StringValue: () => empty,
      // A list of a custom scalar may hold objects with any names.
      ListValue: (node) => ({ ...node, values: [] }),
      ObjectValue: (node) => ({ ...node, fields: [] }),
      EnumValue: (node) => (isEnumType(getNamedType(types.getInputType())) ? undefined : { ...empty, loc: node.loc }),
    }),
  );
}

function collectCoordinates(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const used = new Set<string>();
  const types = new TypeInfo(schema);

  /** All values of an enum, or the members of an input and of what they hold. */
  function useWhole(type: GraphQLInputType | GraphQLOutputType): void {
    const whole = getNamedType(type);
    if (isEnumType(whole)) for (const { name } of whole.getValues()) used.add(`${whole.name}.${name}`);
    else if (!isInputObjectType(whole)) return;
    else {
      for (const field of Object.values(whole.getFields())) {
        const coordinate = `${whole.name}.${field.name}`;
        if (used.has(coordinate)) continue;
        used.add(coordinate);
        useWhole(field.type);
      }
    }
  }

  function useValue(coordinate: string, value: ASTNode): void {
    used.add(coordinate);
    // Says that a value was given, so that the argument may become required.
    const isGiven = value.kind !== Kind.NULL && value.kind !== Kind.VARIABLE;
    if (isGiven) used.add(`${coordinate}!`);
  }

  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        // Names with two underscores are those of introspection.
        if (!parent || !field || field.name.startsWith('__')) return;
        used.add(`${parent.name}.${field.name}`);
        if (isEnumType(getNamedType(field.type))) useWhole(field.type);
      },
      VariableDefinition() {
        const type = types.getInputType();
        if (type) useWhole(type);
      },
      Argument({ value }) {
        const [parent, field, argument] = [types.getParentType(), types.getFieldDef(), types.getArgument()];
        if (parent && field && argument && !types.getDirective())
          useValue(`${parent.name}.${field.name}.${argument.name}`, value);
      },
      ObjectField({ name, value }) {
        const parent = getNamedType(types.getParentInputType());
        if (isInputObjectType(parent) && name.value in parent.getFields())
          useValue(`${parent.name}.${name.value}`, value);
      },
      EnumValue({ value }) {
        const type = getNamedType(types.getInputType());
        if (isEnumType(type) && type.getValue(value)) used.add(`${type.name}.${value}`);
      },
    }),
  );
  return used;
}
