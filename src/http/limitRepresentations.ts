import type { ApolloServerPlugin } from '@apollo/server';
import { getArgumentValues, getVariableValues, GraphQLError, Kind } from 'graphql';
import { limits } from './limits.ts';

/**
 * Refuses requests for too many entities at once, before any is looked at. How many there are is in the variables, or
 * in their defaults, so that no validation rule can tell.
 */
export function limitRepresentations(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ request, operation, schema, document }) {
          const field = schema.getQueryType()?.getFields()['_entities'];
          if (!field || !operation) return Promise.resolve();
          // Variables that do not fit are reported in execution.
          const given = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (!given.coerced) return Promise.resolve();
          const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
          let count = 0;
          // A router writes `_entities` at the root and asks with variables; wherever it stands it is counted.
          const waiting = [operation.selectionSet, ...fragments.map((fragment) => fragment.selectionSet)];
          for (const set of waiting) {
            for (const selection of set.selections) {
              if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
              if (selection.kind !== Kind.FIELD || selection.name.value !== '_entities') continue;
              try {
                const { representations } = getArgumentValues(field, selection, given.coerced);
                if (Array.isArray(representations)) count += representations.length;
              } catch {
                // Values that do not fit are reported in execution, field by field.
              }
            }
          }
          if (count <= limits.representations) return Promise.resolve();
          throw new GraphQLError(`The request asks for more than ${limits.representations} entities.`, {
            extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
          });
        },
      }),
  };
}
