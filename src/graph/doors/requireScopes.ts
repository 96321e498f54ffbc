import { getNamedType, isObjectType } from 'graphql';
import { checkScopes, neededScopes } from '../scopes.ts';
import type { Door } from './Door.ts';

/**
 * Requires the token's scopes for fields with `@requiresScopes` and for fields that return a type with it. A router
 * enforces the same directive, but it may be configured not to, and clients may bypass it.
 */
export const requireScopes: Door = {
  guard: ({ field }) => {
    const returned = getNamedType(field.type);
    const needs = [neededScopes(field.astNode), isObjectType(returned) ? neededScopes(returned.astNode) : []];
    if (needs.every((need) => need.length === 0)) return undefined;
    return (next) => (parent, args, context, info) => {
      for (const need of needs) checkScopes(need, context.caller);
      return next(parent, args, context, info);
    };
  },
};
