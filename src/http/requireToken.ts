import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { challenges, type HttpCaller } from './authenticateRequest.ts';

/** Root fields that describe the schema and return no data. */
const openFields: ReadonlySet<string> = new Set(['__typename', '__schema', '__type', '_service']);

/**
 * Refuses operations of callers without a token, before anything is executed, unless they only describe the schema. The
 * doors of the schema check each field again.
 */
export function requireToken<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ operation, document, contextValue }) {
          const { caller } = contextValue as { caller?: HttpCaller };
          if (caller?.kind === 'signedIn' || !operation) return Promise.resolve();
          if (rootFields(operation.selectionSet, document).every((name) => openFields.has(name))) {
            return Promise.resolve();
          }
          const http = { status: 200, headers: new HeaderMap([['www-authenticate', challenges.missing]]) };
          throw new GraphQLError('Sign in first: send a bearer token.', {
            extensions: { code: 'UNAUTHENTICATED', http },
          });
        },
      }),
  };
}

/** Refuses the SDL, for a server that does not describe its schema to everyone. */
export const closeServiceSdl: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '_service' || context.getParentType() !== context.getSchema().getQueryType()) return;
    context.reportError(new GraphQLError('The SDL is not available, because introspection is off.', { nodes: node }));
  },
});

function rootFields(root: SelectionSetNode, document: DocumentNode): string[] {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const names: string[] = [];
  const pending = new Set<SelectionSetNode>([root]);
  // A set also visits what is added during the loop, and each fragment once.
  for (const { selections } of pending) {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.push(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) pending.add(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) pending.add(fragment.selectionSet);
      }
    }
  }
  return names;
}
