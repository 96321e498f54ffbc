import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** Limits of one request. Those of the body, tokens and recursion are checked before the others. */
export const limits = {
  bodyBytes: 100 * 1024,
  tokens: 2_000,
  recursiveSelections: 10_000,
  depth: 12,
  rootQueryFields: 100,
  /** Each may be a write at the practice. */
  rootMutationFields: 5,
  representations: 100,
  /** The errors of a document, and of the variables, that are described. */
  errors: 10,
} as const;

/** Refuses operations that are too deep. Introspection through `__schema` is not counted. */
export const limitDepth: ValidationRule = maxDepthRule({
  n: limits.depth,
  flattenFragments: true,
  // By default it throws out of validation, which would be reported as an internal error.
  propagateOnRejection: false,
  onReject: [
    (context) => context?.reportError(new GraphQLError(`The operation is deeper than ${limits.depth} levels.`)),
  ],
});

/**
 * Refuses operation types without a root type in the schema, such as subscriptions. The library's rules accept them, and
 * executing them would be reported as an internal error.
 */
export const limitOperationTypes: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (context.getSchema().getRootType(operation.operation)) return;
    context.reportError(new GraphQLError(`The schema has no ${operation.operation} type.`, { nodes: operation }));
  },
});

/** Refuses operations with too many root fields, counting aliases and fragments. */
export const limitRootFields: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const maxFields =
      operation.operation === OperationTypeNode.MUTATION ? limits.rootMutationFields : limits.rootQueryFields;
    if (countFields(operation.selectionSet, (name) => context.getFragment(name), new Set()) > maxFields) {
      const message = `The operation has more than ${maxFields} root fields.`;
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
