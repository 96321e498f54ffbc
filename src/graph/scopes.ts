import { GraphQLError, Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import type { Caller } from '../identity/Caller.ts';

/**
 * Scopes as in `@requiresScopes`: one of the inner lists is sufficient, and every scope in it is required. Empty when
 * no scope is required.
 */
export type NeededScopes = readonly (readonly string[])[];

/** Reads `@requiresScopes` on a field or an object type. */
export function neededScopes(node: FieldDefinitionNode | ObjectTypeDefinitionNode | null | undefined): NeededScopes {
  const directive = node?.directives?.find(({ name }) => name.value === 'requiresScopes');
  const value = directive?.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((all) =>
    all.kind === Kind.LIST ? all.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : [],
  );
}

/** Throws `FORBIDDEN` when the caller's token is limited to scopes and lacks these. */
export function checkScopes(needed: NeededScopes, caller: Caller): void {
  const scopes = caller.kind === 'signedIn' ? caller.scopes : undefined;
  if (needed.length === 0 || !scopes) return;
  if (needed.some((all) => all.every((one) => scopes.has(one)))) return;
  const alternatives = needed.map((all) => all.join(' and ')).join(', or ');
  throw new GraphQLError(`The token lacks the scope ${alternatives}.`, { extensions: { code: 'FORBIDDEN' } });
}
