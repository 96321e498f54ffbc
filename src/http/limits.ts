import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** How much one request may ask for. Bodies, tokens and recursion are bounded before these are looked at. */
export const limits = {
  bodyBytes: 100 * 1024,
  tokens: 2_000,
  recursiveSelections: 10_000,
  depth: 12,
  rootQueryFields: 100,
  /** Each may be a write at the practice. */
  rootMutationFields: 5,
  representations: 100,
} as const;

/** Refuses operations that are too deep; introspection through `__schema` is not measured. */
export const limitDepth: ValidationRule = maxDepthRule({
  n: limits.depth,
  flattenFragments: true,
  // Left to itself it throws out of validation, which would be answered as a failure of ours.
  propagateOnRejection: false,
  onReject: [
    (context) => context?.reportError(new GraphQLError(`The operation is deeper than ${limits.depth} levels.`)),
  ],
});

/**
 * Refuses operations of a kind that the schema does not have, such as a subscription. The library's own rules let them
 * through, and their execution would be answered as a failure of ours.
 */
export const limitKinds: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (context.getSchema().getRootType(operation.operation)) return;
    context.reportError(new GraphQLError(`There is no ${operation.operation} here.`, { nodes: operation }));
  },
});

/** Refuses operations with too many fields at the root, whether by aliases or through fragments. */
export const limitRootFields: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const most =
      operation.operation === OperationTypeNode.MUTATION ? limits.rootMutationFields : limits.rootQueryFields;
    if (countFields(operation.selectionSet, (name) => context.getFragment(name), new Set()) > most) {
      const message = `The operation has more than ${most} fields at its root.`;
      context.reportError(new GraphQLError(message, { nodes: operation }));
    }
  },
});

function countFields(
  { selections }: SelectionSetNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  seen: Set<string>,
): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += countFields(selection.selectionSet, fragment, seen);
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const definition = fragment(selection.name.value);
      if (definition) count += countFields(definition.selectionSet, fragment, seen);
    }
  }
  return count;
}
