import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { Caller } from '../identity/Caller.ts';

/** What may be asked without signing in: what the graph is, and nothing that is in it. */
const openFields: ReadonlySet<string> = new Set(['_service']);

/** Lets only a signed-in caller through to the fields at the root, references to entities among them. */
export function requireSignIn(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { resolve } = field;
      if (openFields.has(field.name)) continue;
      field.resolve = (parent, args, context: Context, info) => {
        if (context.caller.kind !== 'signedIn') throw notSignedIn(context.caller);
        return resolve?.(parent, args, context, info);
      };
    }
  }
}

/** The error for a caller who is not signed in. */
export function notSignedIn(caller: Exclude<Caller, { kind: 'signedIn' }>): GraphQLError {
  const message = caller.kind === 'refused' ? caller.because : 'Sign in first: send a bearer token.';
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}
