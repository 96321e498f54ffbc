import type { Context } from '../../context.ts';
import type {
  MutationRegisterGpAccountWithDemographicsArgs,
  MutationRegisterGpAccountWithLinkageKeyArgs,
} from '../../generated/resolvers-types.ts';
import type { Door } from './Door.ts';

/** @returns the outcome when the registration must not be attempted, otherwise undefined. */
const obstacles = {
  'Mutation.registerGpAccountWithLinkageKey': (
    { input }: MutationRegisterGpAccountWithLinkageKeyArgs,
    { services }: Context,
  ) => services.registration.withLinkageKey.obstacle(input),
  'Mutation.registerGpAccountWithDemographics': (
    { input }: MutationRegisterGpAccountWithDemographicsArgs,
    { services }: Context,
  ) => services.registration.withDemographics.obstacle(input),
};

type FindObstacle = (args: unknown, context: Context) => Promise<unknown>;

/**
 * Refuses a registration that must not be attempted, before anything is sent upstream. If the service door came first,
 * someone who guesses linkage keys could still cause calls to the practice and read their results.
 */
export const guardRegistration: Door = {
  fields: Object.keys(obstacles),
  guard: ({ type, field }) => {
    const findObstacle = (obstacles as Readonly<Record<string, FindObstacle>>)[`${type.name}.${field.name}`];
    return (
      findObstacle &&
      ((next) => async (parent, args, context, info) =>
        (await findObstacle(args, context)) ?? next(parent, args, context, info))
    );
  },
};
