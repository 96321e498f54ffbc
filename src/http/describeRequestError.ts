import { GraphQLError, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { omitUndefined } from '../domain/omitUndefined.ts';
import { argumentPath, argumentPathOfVariable } from './argumentPath.ts';
import { extensionsOf, type ErrorCode } from './errorCodes.ts';
import { redactValues } from './redactValues.ts';

/** Codes whose messages are meant for the client. Those of the GraphQL library concern the client's request. */
const publicCodes = [
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
] as const satisfies readonly ErrorCode[];

const publicExtensions = ['argument', 'gpService', 'reason'] as const;

interface RequestErrorOptions {
  readonly formatted: GraphQLFormattedError;
  readonly error: unknown;
  /** The original error, beneath the GraphQL library's wrapper. */
  readonly cause: unknown;
  /** Undefined when it could not be parsed. */
  readonly document: DocumentNode | undefined;
  /** When true, the message suggests no names of the schema. */
  readonly hidesSuggestions: boolean;
}

type PublicError = Pick<GraphQLFormattedError, 'message'> & { readonly extensions: Record<string, unknown> };

/**
 * Describes an error that concerns the client's request. An invalid value of an argument is `BAD_USER_INPUT`, whether it
 * is in the document or in a variable, and whether the library finds it before or during execution.
 *
 * @returns undefined when the error must be masked
 */
export function describeRequestError(options: RequestErrorOptions): PublicError | undefined {
  const { formatted, cause, hidesSuggestions } = options;
  if (!(cause instanceof GraphQLError)) return undefined;
  // The library gives it no code.
  if (cause.message.startsWith('Too many errors processing variables'))
    return { message: 'Too many errors in the variables.', extensions: extensionsOf('BAD_USER_INPUT') };
  const invalid = describeArgument(options, cause);
  const code = invalid ? 'BAD_USER_INPUT' : publicCodes.find((name) => name === formatted.extensions?.['code']);
  if (!code) return undefined;
  const message = invalid?.message ?? publicMessage(formatted, cause);
  return {
    message: hidesSuggestions ? message.replace(/ Did you mean [^?]*\?$/, '') : message,
    extensions: {
      ...extensionsOf(code),
      ...pick(formatted.extensions ?? {}),
      ...omitUndefined({ argument: invalid?.argument }),
    },
  };
}

/** @returns undefined when the error is not the library's, or not about an argument */
function describeArgument(
  { formatted, error, document }: RequestErrorOptions,
  cause: GraphQLError,
): { readonly message: string; readonly argument: string | undefined } | undefined {
  const code = formatted.extensions?.['code'];
  const isFromExecution =
    cause.extensions['code'] === undefined &&
    /^Argument "\w+" (?:of required type|of non-null type|has invalid value) /.test(cause.message);
  const isAboutVariable = code === 'BAD_USER_INPUT' && formatted.message.startsWith('Variable "$');
  if (!isFromExecution && !isAboutVariable && code !== 'GRAPHQL_VALIDATION_FAILED') return undefined;
  const text = redactValues(formatted.message, cause.message);
  const argument =
    document && error instanceof GraphQLError ? pathOf(error, text, isAboutVariable, document) : undefined;
  if (argument === undefined && !isFromExecution && !isAboutVariable) return undefined;
  return { message: argument === undefined ? text : `Argument "${argument}" is invalid. ${text}`, argument };
}

function pathOf(
  error: GraphQLError,
  text: string,
  isAboutVariable: boolean,
  document: DocumentNode,
): string | undefined {
  if (!isAboutVariable) return argumentPath(error, document);
  const [, variable = '', tail = ''] =
    /^Variable "\$(\w+)"(?: got an invalid value(?: at "\w+([\w.[\]]*)")?)?/.exec(text) ?? [];
  const [, field] = /\. Field "(?:\w+\.)?(\w+)" (?:of required type|is not defined by type) /.exec(text) ?? [];
  return argumentPathOfVariable(document, variable, field === undefined ? tail : `${tail}.${field}`);
}

/** The GraphQL library's messages may quote the request. This subgraph's never do. */
function publicMessage({ message, extensions }: GraphQLFormattedError, cause: GraphQLError): string {
  const isAboutText = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'].some(
    (code) => extensions?.['code'] === code,
  );
  return isAboutText ? redactValues(message, cause.message) : message;
}

function pick(extensions: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    publicExtensions.filter((name) => name in extensions).map((name) => [name, extensions[name]]),
  );
}
