import { GraphQLError, Kind, type ASTNode, type FieldNode } from 'graphql';

/**
 * @param argument the argument's path, such as `filter.timeOfDay`
 * @param problem for the client, so it must not quote input
 * @returns the error for an argument of a field, located at its value in the document, or as close to it as possible
 */
export function invalidArgument(field: FieldNode | undefined, argument: string, problem: string): GraphQLError {
  const [name, ...names] = argument.split('.');
  let node: ASTNode | undefined = field;
  let value = field?.arguments?.find((one) => one.name.value === name)?.value;
  while (value) {
    node = value;
    const next = names.shift();
    value = value.kind === Kind.OBJECT ? value.fields.find((inner) => inner.name.value === next)?.value : undefined;
  }
  return new GraphQLError(problem, { ...(node && { nodes: node }), extensions: { code: 'BAD_USER_INPUT', argument } });
}
