import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { demandLimitExceeded } from '../domain/LimitError.ts';
import type { CostEstimator } from './createCostEstimator.ts';

/** Checks an operation when the length of one of its lists is known. Throws `LimitError` when it costs too much with it. */
export type LengthCheck = (length: number, context: object, info: GraphQLResolveInfo) => void;

/**
 * Creates a check of the cost of an operation with the lengths that its lists have, instead of those that the schema
 * expects. A person may have ten times as many patients as expected, and each field below makes a call for each of them.
 */
export function createLengthCheck(estimateCost: CostEstimator, maxOperationCost: number): LengthCheck {
  const lengthsOfRequest = new WeakMap<object, Map<FieldNode, number>>();
  return (length, context, { fieldNodes, operation, fragments, variableValues }) => {
    const lengths = lengthsOfRequest.get(context) ?? new Map<FieldNode, number>();
    lengthsOfRequest.set(context, lengths);
    if (fieldNodes.every((node) => length <= (lengths.get(node) ?? 1))) return;
    for (const node of fieldNodes) lengths.set(node, Math.max(length, lengths.get(node) ?? 0));
    const fragment = (name: string) => fragments[name];
    const cost = estimateCost({ operation, fragment, variables: variableValues, lengths });
    if (cost > maxOperationCost)
      throw demandLimitExceeded(`The cost of the operation is ${cost}, and the limit is ${maxOperationCost}.`);
  };
}
