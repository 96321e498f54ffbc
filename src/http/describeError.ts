import { GraphQLError, Kind } from 'graphql';

/** Clients choose operation names. One with a long number might contain personal data. */
export function plainName(name: string): string | undefined {
  return /^[A-Za-z_]\w{0,63}$/.test(name) && !/\d{5}/.test(name) ? name : undefined;
}

/** The field's name in the schema. The path contains aliases, which clients choose. */
export function fieldOf(error: unknown): string | undefined {
  const node = error instanceof GraphQLError && error.path ? error.nodes?.[0] : undefined;
  return node?.kind === Kind.FIELD ? node.name.value : undefined;
}

/** The name of the error's class. */
export function nameOf(cause: unknown): string {
  return cause instanceof Error ? (plainName(cause.name) ?? 'Error') : typeof cause;
}

/** File names and lines only, because the rest of a stack quotes the message. */
export function framesOf(cause: unknown): string[] {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  return [...stack.matchAll(/^ {4}at .*?([\w.-]+\.[cm]?[jt]s:\d+)(?::\d+)?\)?$/gm)]
    .slice(0, 5)
    .map((found) => found[1] ?? '');
}
