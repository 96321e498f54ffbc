import { randomUUID } from 'node:crypto';
import { GraphQLError, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { DeadlineExceededError } from '../domain/DeadlineExceededError.ts';
import { InputProblemError } from '../domain/InputProblemError.ts';
import { omitUndefined } from '../domain/omitUndefined.ts';
import { LimitError } from '../domain/LimitError.ts';
import { PatientMismatchError } from '../domain/PatientMismatchError.ts';
import { RefusedError } from '../domain/RefusedError.ts';
import type { RequestDeadline } from '../domain/RequestDeadline.ts';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import { TooManyAttemptsError } from '../domain/TooManyAttemptsError.ts';
import { UpstreamError } from '../domain/UpstreamError.ts';
import { currentRequest } from '../telemetry/currentRequest.ts';
import type { Log, SafeFields } from '../telemetry/Log.ts';
import { logFailure } from '../telemetry/logFailure.ts';
import { fieldOf, framesOf, nameOf } from './describeError.ts';
import { describeRequestError } from './describeRequestError.ts';
import { errorCodes, extensionsOf, type ErrorCode } from './errorCodes.ts';

const upstreamMessages = {
  UPSTREAM_TIMEOUT: 'The GP system took too long to respond.',
  UPSTREAM_UNAVAILABLE: 'The GP system is currently unavailable.',
  UPSTREAM_INVALID_RESPONSE: 'The GP system returned an invalid response.',
} as const;

interface ErrorMask {
  /** @returns the error for the client. The details that it hides are logged once, under the reference that it contains. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** Records the document of errors, which locates invalid arguments. Undefined when it could not be parsed. */
  recordSource(errors: readonly GraphQLError[], document: DocumentNode | undefined): void;
}

interface ErrorMaskOptions {
  /** @returns the deadline of the current request */
  readonly currentDeadline?: () => RequestDeadline | undefined;
  /** When true, messages suggest no names of the schema. */
  readonly hidesSuggestions?: boolean;
}

type CodedFields = SafeFields & { readonly code: ErrorCode };

/** A request ends without its result because its own time is up or its caller has gone. Neither is a fault of the upstream. */
const ends = {
  timeIsUp: {
    code: 'DEADLINE_EXCEEDED',
    event: 'A request exceeded its deadline.',
    message: 'The request took too long.',
  },
  callerGone: {
    code: 'CLIENT_CLOSED_REQUEST',
    event: 'A caller disconnected before the response.',
    message: 'The connection was closed.',
  },
} as const;

/** Creates the only place that decides what an error reveals to clients. Unknown errors are masked. */
export function createErrorMask(
  log: Log,
  { currentDeadline = () => undefined, hidesSuggestions = false }: ErrorMaskOptions = {},
): ErrorMask {
  const documents = new WeakMap<object, DocumentNode>();
  // Several fields that wait for one upstream call fail with one error: one log line and one reference for all.
  const references = new WeakMap<object, string>();
  const limitsOfRequests = new WeakMap<object, Set<string>>();

  function logOnce(cause: unknown, event: string, fields: CodedFields) {
    const known = isObject(cause) ? references.get(cause) : undefined;
    if (known !== undefined) return known;
    const reference = randomUUID();
    if (isObject(cause)) references.set(cause, reference);
    logByCode(event, { reference, ...fields });
    return reference;
  }

  function logByCode(event: string, fields: CodedFields): void {
    logFailure(log, errorCodes[fields.code].cause, event, fields);
  }

  /** A limit may refuse hundreds of fields of one request, which are one event. */
  function isFirst(limit: string): boolean {
    const request = currentRequest();
    const logged = request && (limitsOfRequests.get(request) ?? new Set());
    if (!logged) return true;
    limitsOfRequests.set(request, logged);
    return logged.size < logged.add(limit).size;
  }

  return {
    format(formatted, error) {
      const masked = mask(formatted, error);
      currentRequest()?.addCode(String(masked.extensions?.['code']));
      return masked;
    },
    recordSource(errors, document) {
      if (document) for (const error of errors) documents.set(error, document);
    },
  };

  function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const cause = rootOf(error);
    const where = omitUndefined({ operation: currentRequest()?.operation.operation, field: fieldOf(error) });
    const position = omitUndefined({ locations: formatted.locations, path: formatted.path });
    if (cause instanceof LimitError) {
      const { limit, publicMessage, retryAfterSeconds, detail } = cause;
      if (isFirst(limit)) logByCode('A limit refused work.', { code: limit, detail, ...where });
      const extensions = { ...extensionsOf(limit), ...omitUndefined({ retryAfterSeconds }) };
      return { message: publicMessage, ...position, extensions };
    }
    if (cause instanceof DeadlineExceededError) {
      const deadline = currentDeadline();
      const { code, event, message } = deadline?.isCallerGone === true ? ends.callerGone : ends.timeIsUp;
      // One line for all fields of the request.
      const reference = logOnce(deadline ?? cause, event, { code, detail: cause.detail, ...where });
      return { message, ...position, extensions: { ...extensionsOf(code), reference } };
    }
    if (cause instanceof PatientMismatchError) {
      const code = 'PATIENT_MISMATCH';
      const reference = logOnce(cause, 'A response is about another patient.', {
        code,
        detail: cause.detail,
        ...where,
      });
      const message = 'The GP system returned details that are not those of this patient.';
      return { message, ...position, extensions: { ...extensionsOf(code), reference } };
    }
    if (cause instanceof TooManyAttemptsError) {
      const { retryAfterSeconds } = cause;
      const reference = logOnce(cause, 'Too many attempts.', { code: 'RATE_LIMITED', ...where });
      const message = 'There were too many attempts. Try again later.';
      return { message, ...position, extensions: { ...extensionsOf('RATE_LIMITED'), retryAfterSeconds, reference } };
    }
    if (cause instanceof UpstreamError) {
      const retryable = cause.isRetryable;
      const reported = omitUndefined({ faultReference: cause.faultReference, practices: cause.practices.names });
      const fields = { code: cause.code, detail: cause.detail, retryable, ...reported, ...where };
      const reference = logOnce(cause, 'The upstream failed.', fields);
      const retryAfter = omitUndefined({ retryAfterSeconds: cause.retryAfterSeconds });
      return {
        message: upstreamMessages[cause.code] + (cause.isUnsentWrite ? ' Nothing was sent.' : ''),
        ...position,
        extensions: { code: cause.code, retryable, ...retryAfter, reference },
      };
    }
    if (cause instanceof StoreUnavailableError) {
      const { detail, retryAfterSeconds } = cause;
      const reference = logOnce(cause, 'A store is unavailable.', { code: 'STORE_UNAVAILABLE', detail, ...where });
      const message = 'This service is temporarily unavailable.';
      return {
        message,
        ...position,
        extensions: { ...extensionsOf('STORE_UNAVAILABLE'), retryAfterSeconds, reference },
      };
    }
    const document = isObject(error) ? documents.get(error) : undefined;
    const requestError = describeRequestError({ formatted, error, cause, document, hidesSuggestions });
    if (requestError) return { ...requestError, ...position };
    if (cause instanceof InputProblemError) {
      const { message, argument } = cause;
      return { message, ...position, extensions: { ...extensionsOf('BAD_USER_INPUT'), argument } };
    }
    const code = 'INTERNAL_SERVER_ERROR';
    const detail = cause instanceof RefusedError ? cause.refusal : undefined;
    const fields = omitUndefined({ error: nameOf(cause), detail, at: framesOf(cause), ...where });
    const reference = logOnce(cause, 'Internal server error.', { code, ...fields });
    return { message: 'Internal server error.', ...position, extensions: { ...extensionsOf(code), reference } };
  }
}

/** The original error beneath the GraphQL library's wrapper. */
function rootOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
