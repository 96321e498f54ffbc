import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  typeFromAST,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/**
 * The fields, arguments and input fields of a schema, as `Type.field`, `Type.field(argument:)` and `Input.field`. Fields
 * of interfaces are those of their object types. Names that begin with `_` belong to the federation specification.
 */
export function schemaElements(schema: GraphQLSchema): ReadonlySet<string> {
  const elements = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isInputObjectType(type)) for (const name of Object.keys(type.getFields())) elements.add(`${type.name}.${name}`);
    if (!isObjectType(type)) continue;
    for (const { name, args } of Object.values(type.getFields())) {
      if (name.startsWith('_')) continue;
      elements.add(`${type.name}.${name}`);
      for (const argument of args) elements.add(`${type.name}.${name}(${argument.name}:)`);
    }
  }
  return elements;
}

/** The elements, as `schemaElements` names them, that an operation and its variables use. */
export function coveredElements(
  schema: GraphQLSchema,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const document = parse(query);
  const covered = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(definition.operation);
    if (root) coverSelections({ schema, document, covered }, definition.selectionSet, [root]);
    for (const { variable, type } of definition.variableDefinitions ?? []) {
      const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
      if (inputType) coverInput(covered, inputType, variables[variable.name.value]);
    }
  }
  return covered;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly covered: Set<string>;
}

/** Covers the fields that a selection can read from the given object types. */
function coverSelections(walk: Walk, { selections }: SelectionSetNode, types: readonly GraphQLObjectType[]): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const args = selection.arguments?.map(({ name }) => name.value) ?? [];
      for (const type of types)
        coverField(walk, type, type.getFields()[selection.name.value], args, selection.selectionSet);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(walk, selection.name.value);
    const condition = fragment?.typeCondition && walk.schema.getType(fragment.typeCondition.name.value);
    const narrowed = condition ? types.filter((type) => objectTypesOf(walk.schema, condition).includes(type)) : types;
    if (fragment) coverSelections(walk, fragment.selectionSet, narrowed);
  }
}

function coverField(
  walk: Walk,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown> | undefined,
  args: readonly string[],
  selectionSet: SelectionSetNode | undefined,
): void {
  if (!field) return;
  walk.covered.add(`${parent.name}.${field.name}`);
  for (const argument of args) walk.covered.add(`${parent.name}.${field.name}(${argument}:)`);
  if (selectionSet) coverSelections(walk, selectionSet, objectTypesOf(walk.schema, getNamedType(field.type)));
}

function fragmentOf({ document }: Walk, name: string) {
  return document.definitions
    .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    .find((one) => one.name.value === name);
}

function objectTypesOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (!isCompositeType(type)) return [];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

/** Covers the input fields that a variable's value sets. */
function coverInput(covered: Set<string>, type: GraphQLInputType, value: unknown): void {
  if (isNonNullType(type)) return coverInput(covered, type.ofType, value);
  if (isListType(type)) {
    const { ofType } = type as { ofType: GraphQLInputType };
    for (const item of Array.isArray(value) ? value : []) coverInput(covered, ofType, item);
    return;
  }
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return;
  for (const field of Object.values(type.getFields())) {
    const fieldValue = (value as Record<string, unknown>)[field.name];
    if (fieldValue === undefined) continue;
    covered.add(`${type.name}.${field.name}`);
    coverInput(covered, field.type, fieldValue);
  }
}
