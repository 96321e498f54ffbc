import { randomUUID } from 'node:crypto';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { InputProblemError } from '../domain/InputProblemError.ts';
import { RefusedError } from '../domain/refusal.ts';
import { UpstreamError } from '../domain/upstreamError.ts';
import { withoutValues } from './withoutValues.ts';
import type { Log, SafeFields } from '../telemetry/Log.ts';

/** Codes whose messages are written for the client, by us or by the GraphQL library about the client's own request. */
const toldAsTheyAre: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'SERVICE_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

const toldExtensions = ['code', 'argument', 'service', 'reason'] as const;

const upstreamMessages = {
  UPSTREAM_TIMEOUT: 'A system behind this service took too long to answer.',
  UPSTREAM_UNAVAILABLE: 'A system behind this service cannot be reached at the moment.',
  UPSTREAM_INVALID_RESPONSE: 'A system behind this service answered something that cannot be used.',
} as const;

export interface ErrorMask {
  /** What the client is told of an error. Logs what it does not tell, once, with the reference that it does tell. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** Remembers which operation errors belong to, for the log. */
  belongTo(errors: readonly GraphQLError[], operation: string | undefined): void;
}

/** Builds the one place that decides what of an error leaves the house. Everything that is not known is masked. */
export function createErrorMask(log: Log): ErrorMask {
  const operations = new WeakMap<object, string>();
  // Several fields that wait for one upstream call fail with the same error: one line in the log, one reference.
  const references = new WeakMap<object, string>();

  function logOnce(cause: unknown, event: string, fields: SafeFields): string {
    const known = isObject(cause) ? references.get(cause) : undefined;
    if (known !== undefined) return known;
    const reference = randomUUID();
    if (isObject(cause)) references.set(cause, reference);
    log.error(event, { reference, ...fields });
    return reference;
  }

  return {
    format(formatted, error) {
      const cause = rootOf(error);
      const where = withoutUndefined({
        operation: isObject(error) ? operations.get(error) : undefined,
        field: fieldOf(error),
      });
      const place = withoutUndefined({ locations: formatted.locations, path: formatted.path });
      if (cause instanceof UpstreamError) {
        const retryable = cause.isRetryable;
        const fields = { code: cause.code, detail: cause.detail, retryable, ...where };
        const reference = logOnce(cause, 'The upstream failed.', fields);
        const retryAfter = withoutUndefined({ retryAfterSeconds: cause.retryAfterSeconds });
        return {
          message: upstreamMessages[cause.code],
          ...place,
          extensions: { code: cause.code, retryable, ...retryAfter, reference },
        };
      }
      if (cause instanceof GraphQLError && toldAsTheyAre.has(formatted.extensions?.['code'])) {
        return { message: toldMessage(formatted, cause), ...place, extensions: pick(formatted.extensions ?? {}) };
      }
      if (cause instanceof InputProblemError) {
        const { message, argument } = cause;
        return { message, ...place, extensions: { code: 'BAD_USER_INPUT', argument } };
      }
      const code = 'INTERNAL_SERVER_ERROR';
      const detail = cause instanceof RefusedError ? cause.refusal : undefined;
      const fields = withoutUndefined({ code, error: nameOf(cause), detail, at: framesOf(cause), ...where });
      const reference = logOnce(cause, 'Something went wrong.', fields);
      return { message: 'Something went wrong.', ...place, extensions: { code, reference } };
    },
    belongTo(errors, operation) {
      const name = operation === undefined ? undefined : plainName(operation);
      if (name !== undefined) for (const error of errors) operations.set(error, name);
    },
  };
}

/** The GraphQL library's words are about the request, and may quote it; ours never do. */
function toldMessage({ message, extensions }: GraphQLFormattedError, cause: GraphQLError): string {
  const isAboutVariable = extensions?.['code'] === 'BAD_USER_INPUT' && message.startsWith('Variable "$');
  const isAboutText = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'].some(
    (code) => extensions?.['code'] === code,
  );
  return isAboutVariable || isAboutText ? withoutValues(message, cause.message) : message;
}

/** The error under the GraphQL library's wrapping. */
function rootOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** The name is the client's own choice: one with a long number in it might be more than a name. */
function plainName(name: string): string | undefined {
  return /^[A-Za-z_]\w{0,63}$/.test(name) && !/\d{5}/.test(name) ? name : undefined;
}

/** The schema's name of the field; the path has the client's aliases instead. */
function fieldOf(error: unknown): string | undefined {
  const node = error instanceof GraphQLError && error.path ? error.nodes?.[0] : undefined;
  return node?.kind === Kind.FIELD ? node.name.value : undefined;
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? (plainName(cause.name) ?? 'Error') : typeof cause;
}

/** File names and lines only: the rest of a stack quotes the message. */
function framesOf(cause: unknown): string[] {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  return [...stack.matchAll(/^ {4}at .*?([\w.-]+\.[cm]?[jt]s:\d+)(?::\d+)?\)?$/gm)]
    .slice(0, 5)
    .map((found) => found[1] ?? '');
}

function pick(extensions: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    toldExtensions.filter((name) => name in extensions).map((name) => [name, extensions[name]]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The members that have a value, so that an optional one can be left out. */
function withoutUndefined<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
