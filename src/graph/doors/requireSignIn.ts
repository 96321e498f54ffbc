import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../context.ts';
import { notSignedIn } from '../notSignedIn.ts';

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
