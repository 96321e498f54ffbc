import { getNullableType, isListType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { costOfField } from './costOfFields.ts';
import type { CostedOperation } from './createCostEstimator.ts';
import { createSelectionCounter, type SelectionCounter } from './createSelectionCounter.ts';
import { createIntrospectionSizes } from './introspectionSizes.ts';
import { defaultListSize, expectedListSize, withDefaults } from './expectedListSize.ts';

/** @returns the expected number of leaves in the response to a valid operation. It is pure. */
export type LeafCounter = (operation: CostedOperation) => number;

/**
 * Counts the leaves of a response before the operation is executed: scalars, enum values and the items of lists of them.
 * The cost of an operation gives them no weight, but each takes time and memory. Lists have the lengths of `@listSize`.
 */
export function createLeafCounter(schema: GraphQLSchema): LeafCounter {
  const introspectionSizes = createIntrospectionSizes(schema);
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
        return (
          (introspectionSizes(field) ?? items) * (node.selectionSet ? counter(node.selectionSet, field.type, below) : 1)
        );
      },
    });
    const root = schema.getRootType(operation.operation);
    return root ? Math.ceil(count(operation.selectionSet, root)) : 0;
  };
}

/** @returns the leaves of one item of the list that a field returns, at least 1. Those of lists below it count when these complete. */
export type ItemLeafCounter = (info: GraphQLResolveInfo) => number;

/** Counts the leaves of a response while the operation is executed, when the lengths of its lists are known. */
export function createItemLeafCounter(): ItemLeafCounter {
  const counters = new WeakMap<object, SelectionCounter>();

  function counterOf({ operation, schema, fragments }: GraphQLResolveInfo): SelectionCounter {
    let counter = counters.get(operation);
    if (counter) return counter;
    counter = createSelectionCounter({
      schema,
      fragment: (name) => fragments[name],
      countField({ selectionSet }, field, _sizes, count) {
        if (isListType(getNullableType(field.type))) return 0;
        return selectionSet ? count(selectionSet, field.type) : 1;
      },
    });
    counters.set(operation, counter);
    return counter;
  }

  return (info) => {
    const counter = counterOf(info);
    let leaves = 0;
    for (const { selectionSet } of info.fieldNodes) leaves += selectionSet ? counter(selectionSet, info.returnType) : 1;
    return Math.max(1, leaves);
  };
}
