import { isObjectType, type GraphQLSchema } from 'graphql';
import type { MayBeIncomplete } from '../domain/MayBeIncomplete.ts';

/** Gives `isIncomplete` a resolver where it has none: in the domain, a value whose texts are complete lacks it. */
export function completeTexts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) ? type.getFields()['isIncomplete'] : undefined;
    if (field) field.resolve ??= (parent: MayBeIncomplete) => parent.isIncomplete === true;
  }
}
