import {
  doTypesOverlap,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field that is selected under one response key. */
export interface CollectedField {
  readonly name: string;
  /** The nodes that select it, whose selections are merged. */
  readonly nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[];
}

export type CollectFields = (
  type: GraphQLObjectType,
  nodes: CollectedField['nodes'],
) => ReadonlyMap<string, CollectedField>;

/**
 * Creates a function that returns the fields, by response key, that the selections of some nodes select on an object
 * type: fragments are merged, and fields that `@skip` or `@include` removes are left out. It remembers its results, so
 * that each entry of a long list costs one look-up.
 */
export function createFieldCollector(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): CollectFields {
  const remembered = new WeakMap<CollectedField['nodes'], Map<GraphQLObjectType, ReturnType<CollectFields>>>();

  function isRemoved(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return false;
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false
    );
  }

  function add(fields: Map<string, CollectedField>, type: GraphQLObjectType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (isRemoved(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = [...(fields.get(key)?.nodes ?? []), selection];
        fields.set(key, { name: selection.name.value, nodes });
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (!fragment || (isCompositeType(condition) && !doTypesOverlap(schema, condition, type))) continue;
      add(fields, type, fragment.selectionSet);
    }
  }

  return (type, nodes) => {
    const byType = remembered.get(nodes) ?? new Map<GraphQLObjectType, ReturnType<CollectFields>>();
    remembered.set(nodes, byType);
    const known = byType.get(type);
    if (known) return known;
    const fields = new Map<string, CollectedField>();
    for (const { selectionSet } of nodes) if (selectionSet) add(fields, type, selectionSet);
    byType.set(type, fields);
    return fields;
  };
}
