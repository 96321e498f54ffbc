import { notSignedIn } from '../notSignedIn.ts';
import type { Door } from './Door.ts';

/** Fields that anyone may query: they describe the schema and return no data. */
const openFields: ReadonlySet<string> = new Set(['_service']);
const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/** Requires a signed-in caller for every root field, `_entities` included. */
export const requireSignIn: Door = {
  guard: ({ type, field }) => {
    if (!rootTypes.has(type.name) || openFields.has(field.name)) return undefined;
    return (next) => (parent, args, context, info) => {
      if (context.caller.kind !== 'signedIn') throw notSignedIn(context.caller);
      return next(parent, args, context, info);
    };
  },
};
