import { GraphQLError, Kind, OperationTypeNode, type SelectionSetNode, type ValidationRule } from 'graphql';

const directive = 'oncePerOperation';

/**
 * Refuses operations with more than one of the fields that the schema marks with `@oncePerOperation`, counting aliases
 * and fragments. Selections that merge into one response field count once, because it is executed once.
 */
export const limitOncePerOperation: ValidationRule = (context) => {
  const fields = Object.values(context.getSchema().getMutationType()?.getFields() ?? {});
  const marked = new Set(
    fields
      .filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === directive))
      .map(({ name }) => name),
  );

  function collect({ selections }: SelectionSetNode, responseNames: Set<string>, fragments: Set<string>): Set<string> {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { name, alias } = selection;
        if (marked.has(name.value)) responseNames.add((alias ?? name).value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, responseNames, fragments);
      } else if (!fragments.has(selection.name.value)) {
        fragments.add(selection.name.value);
        const fragment = context.getFragment(selection.name.value);
        if (fragment) collect(fragment.selectionSet, responseNames, fragments);
      }
    }
    return responseNames;
  }

  return {
    OperationDefinition(operation) {
      if (operation.operation !== OperationTypeNode.MUTATION) return;
      if (collect(operation.selectionSet, new Set(), new Set()).size < 2) return;
      const message = `An operation can have only one of ${[...marked].join(', ')}.`;
      context.reportError(new GraphQLError(message, { nodes: operation }));
    },
  };
};
