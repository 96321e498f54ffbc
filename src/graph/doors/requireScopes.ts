import { defaultFieldResolver, getNamedType, GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/Caller.ts';
import { neededScopes, type NeededScopes } from '../scopes.ts';

/**
 * Lets only a token with the scopes through to fields with `@requiresScopes`, and to fields that give a type with it. A
 * router enforces the same; it may be configured not to, or be gone around.
 */
export function requireScopes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const given = getNamedType(field.type);
      const needs = [neededScopes(field.astNode), isObjectType(given) ? neededScopes(given.astNode) : []];
      if (needs.every((need) => need.length === 0)) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (parent, args, context: Context, info): unknown => {
        for (const need of needs) checkScopes(need, context.caller);
        return resolve(parent, args, context, info);
      };
    }
  }
}

/** Throws `FORBIDDEN` where the caller's token is limited to scopes, and these are not among them. */
export function checkScopes(needed: NeededScopes, caller: Caller): void {
  const scopes = caller.kind === 'signedIn' ? caller.scopes : undefined;
  if (needed.length === 0 || !scopes) return;
  if (needed.some((all) => all.every((one) => scopes.has(one)))) return;
  const words = needed.map((all) => all.join(' and ')).join(', or ');
  throw new GraphQLError(`The token lacks the scope ${words}.`, { extensions: { code: 'FORBIDDEN' } });
}
