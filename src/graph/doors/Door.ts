import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType } from 'graphql';
import type { Context } from '../../context.ts';

export type Resolver = GraphQLFieldResolver<unknown, Context>;

interface FieldOfType {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** One check in front of resolvers. */
export interface Door {
  /** Fields that the door names, as `Type.field`. Each must exist and have a resolver. */
  readonly fields?: readonly string[];
  /** @returns a wrapper for the field's resolver, or undefined when the door does not concern the field. */
  guard(of: FieldOfType): ((next: Resolver) => Resolver) | undefined;
}
