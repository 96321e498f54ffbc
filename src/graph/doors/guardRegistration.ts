import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from '../../context.ts';
import type {
  MutationRegisterWithDemographicsArgs,
  MutationRegisterWithLinkageKeyArgs,
} from '../../generated/resolvers-types.ts';

/** What stands in the way of a registration by itself: the answer to it, or undefined. */
const obstacles = {
  registerWithLinkageKey: ({ input }: MutationRegisterWithLinkageKeyArgs, { services }: Context) =>
    services.registration.withLinkageKey.obstacle(input),
  registerWithDemographics: ({ input }: MutationRegisterWithDemographicsArgs, { services }: Context) =>
    services.registration.withDemographics.obstacle(input),
};

/**
 * Answers a registration that must not be tried before anybody is called for it: to look at the practice first would
 * let those who guess go on making calls, and tell them about it.
 */
export function guardRegistration(schema: GraphQLSchema): void {
  const type = schema.getType('Mutation');
  for (const [name, findObstacle] of Object.entries(obstacles)) {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!field?.resolve) throw new Error(`There is no Mutation.${name} that could be guarded.`);
    const { resolve } = field;
    field.resolve = (parent, args, context: Context, info) =>
      // The arguments are those of the field by that name.
      findObstacle(args as never, context) ?? resolve(parent, args, context, info);
  }
}
