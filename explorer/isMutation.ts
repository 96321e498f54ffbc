import { Kind, OperationTypeNode, parse } from 'graphql';

/** True when a document has a mutation, or may have one because it cannot be parsed. */
export function isMutation(query: string): boolean {
  try {
    return parse(query, { noLocation: true }).definitions.some(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION,
    );
  } catch {
    return true;
  }
}
