import type { DocumentNode, GraphQLField, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Notes that an element, named by its schema coordinate, breaks a rule. */
export type Report = (rule: string, coordinate: string, problem: string) => void;

export interface SchemaToLint {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  /** Without those of introspection and the scalars of GraphQL. */
  readonly types: readonly GraphQLNamedType[];
}

export type Field = GraphQLField<unknown, unknown> | GraphQLInputField;
