import type { ApolloServerPlugin } from '@apollo/server';
import { getArgumentValues, getVariableValues, GraphQLError, Kind } from 'graphql';
import { limits } from './limits.ts';

/**
 * Refuses requests with too many entity representations before any is resolved. Their number depends on variables and
 * defaults, which validation rules do not see.
 */
export function limitRepresentations(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ request, operation, schema, document }) {
          const field = schema.getQueryType()?.getFields()['_entities'];
          if (!field || !operation) return Promise.resolve();
          // Execution reports invalid variables.
          const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
            maxErrors: limits.errors,
          });
          if (!variables.coerced) return Promise.resolve();
          const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
          let count = 0;
          // Routers select `_entities` at the root, but it is counted in every selection.
          const pending = [operation.selectionSet, ...fragments.map((fragment) => fragment.selectionSet)];
          for (const set of pending) {
            for (const selection of set.selections) {
              if (selection.kind === Kind.INLINE_FRAGMENT) pending.push(selection.selectionSet);
              if (selection.kind !== Kind.FIELD || selection.name.value !== '_entities') continue;
              try {
                const { representations } = getArgumentValues(field, selection, variables.coerced);
                if (Array.isArray(representations)) count += representations.length;
              } catch {
                // Execution reports invalid values, field by field.
              }
            }
          }
          if (count <= limits.representations) return Promise.resolve();
          throw new GraphQLError(`The request has more than ${limits.representations} entity representations.`, {
            extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
          });
        },
      }),
  };
}
