import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';

type Path = GraphQLResolveInfo['path'];

/**
 * Answers a router that asks for a trace with the duration of each field, in `extensions.ftv1`. The messages of errors are
 * masked, and aliases, which may hold anything, are replaced by the names of their fields with a number.
 */
export function traceInline<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  const inner = ApolloServerPluginInlineTrace();
  return {
    ...inner,
    async requestDidStart(request) {
      const listener = await inner.requestDidStart?.(request);
      if (!listener) return;
      const paths = createSafePaths();
      return {
        ...listener,
        async executionDidStart(context) {
          const execution = await listener.executionDidStart?.(context);
          return {
            willResolveField: (field) =>
              execution?.willResolveField?.({ ...field, info: { ...field.info, path: paths.add(field.info) } }),
          };
        },
        async didEncounterErrors(context) {
          await listener.didEncounterErrors?.({
            ...context,
            errors: context.errors.map((one) => paths.maskError(one)),
          });
        },
      };
    },
  };
}

/** The paths of one response, without its aliases. */
function createSafePaths() {
  const safe = new WeakMap<Path, Path>();
  /** The safe paths of fields by their paths in the response. */
  const byResponse = new Map<string, Path>();
  const aliases = new Map<string, string>();

  function nameOf({ fieldName, path }: GraphQLResolveInfo): string {
    if (path.key === fieldName) return fieldName;
    const key = `${fieldName} ${path.key}`;
    const name = aliases.get(key) ?? `${fieldName}_${aliases.size + 1}`;
    aliases.set(key, name);
    return name;
  }

  function parentOf(path: Path | undefined): Path | undefined {
    if (path === undefined) return undefined;
    // An item of a list has the name of its field.
    return safe.get(path) ?? { ...path, key: Number(path.key), prev: parentOf(path.prev) };
  }

  return {
    add(info: GraphQLResolveInfo): Path {
      const path = { ...info.path, key: nameOf(info), prev: parentOf(info.path.prev) };
      safe.set(info.path, path);
      byResponse.set(keysOf(info.path).join('.'), path);
      return path;
    },
    maskError({ nodes, path }: GraphQLError): GraphQLError {
      const field = path && byResponse.get(path.join('.'));
      return new GraphQLError('', { ...(nodes && { nodes }), ...(field && { path: keysOf(field) }) });
    },
  };
}

function keysOf(path: Path): (string | number)[] {
  return [...(path.prev ? keysOf(path.prev) : []), path.key];
}
