import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import type { DemandLimits } from '../domain/DemandLimits.ts';
import { demandLimitExceeded } from '../domain/LimitError.ts';

/** Measures an operation before it is executed. */
type Measure = (operation: {
  readonly operation: OperationDefinitionNode;
  readonly fragment: (name: string) => FragmentDefinitionNode | undefined;
  readonly variables?: Readonly<Record<string, unknown>>;
}) => number;

export interface Measures {
  readonly estimateCost: Measure;
  readonly countLeaves: Measure;
  readonly countObjectLeaves: Measure;
}

/**
 * Refuses operations that cost too much, or whose responses or objects would be too large, before any field is resolved.
 * @param onAccepted is called with the cost of an operation that is within the limits
 */
export function limitCost(
  { estimateCost, countLeaves, countObjectLeaves }: Measures,
  limits: DemandLimits,
  onAccepted: (cost: number) => void = () => undefined,
): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ request, operation, document }) {
          if (!operation) return Promise.resolve();
          const fragments = new Map<string, FragmentDefinitionNode>();
          for (const definition of document.definitions) {
            if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
          }
          const costed = {
            operation,
            fragment: (name: string) => fragments.get(name),
            ...(request.variables && { variables: request.variables }),
          };
          const cost = estimateCost(costed);
          if (cost > limits.maxOperationCost)
            throw refusal(`cost of the operation is ${cost}`, limits.maxOperationCost);
          const leaves = countLeaves(costed);
          if (leaves > limits.maxResponseLeaves) {
            throw refusal(`response may have ${leaves} values`, limits.maxResponseLeaves);
          }
          const objectLeaves = countObjectLeaves(costed);
          if (objectLeaves > limits.maxObjectLeaves)
            throw refusal(`largest object of the response may have ${objectLeaves} values`, limits.maxObjectLeaves);
          onAccepted(cost);
          return Promise.resolve();
        },
      }),
  };
}

function refusal(figure: string, limit: number): GraphQLError {
  const originalError = demandLimitExceeded(`The ${figure}, and the limit is ${limit}.`);
  return new GraphQLError(originalError.publicMessage, { originalError, extensions: { http: { status: 400 } } });
}
