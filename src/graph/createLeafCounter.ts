import type { GraphQLSchema } from 'graphql';
import { costOfField } from './costOfFields.ts';
import type { CostedOperation } from './createCostEstimator.ts';
import { createSelectionCounter } from './createSelectionCounter.ts';
import { defaultListSize, expectedListSize, withDefaults } from './expectedListSize.ts';

/** @returns the expected number of leaves in the response to a valid operation. It is pure. */
export type LeafCounter = (operation: CostedOperation) => number;

/**
 * Counts the leaves of a response before the operation is executed: scalars, enum values and the items of lists of them.
 * The cost of an operation gives them no weight, but each takes time and memory. Lists have the lengths of `@listSize`.
 */
export function createLeafCounter(schema: GraphQLSchema): LeafCounter {
  return ({ operation, fragment, variables }) => {
    const values = withDefaults(operation, variables);
    const count = createSelectionCounter({
      schema,
      fragment,
      countField(node, field, sizes, counter) {
        const { count: items, below } = expectedListSize(
          { node, field, ...costOfField(field) },
          sizes,
          values,
          defaultListSize,
        );
        return items * (node.selectionSet ? counter(node.selectionSet, field.type, below) : 1);
      },
    });
    const root = schema.getRootType(operation.operation);
    return root ? count(operation.selectionSet, root) : 0;
  };
}
