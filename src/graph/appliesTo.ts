import { isAbstractType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** @returns true when a fragment with the type condition applies to an object of the type. Without a condition it does. */
export function appliesTo(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return isAbstractType(other) && schema.isSubType(other, type);
}
