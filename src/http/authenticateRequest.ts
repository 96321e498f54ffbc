import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { KeysUnavailableError } from '../domain/KeysUnavailableError.ts';
import { LimitError } from '../domain/LimitError.ts';
import { currentRequest } from '../telemetry/currentRequest.ts';
import { extensionsOf } from './errorCodes.ts';
import { errorContentType } from './mediaTypes.ts';

/** The part of a caller that HTTP depends on. */
export type HttpCaller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'signedIn'; readonly subject: string }
  | { readonly kind: 'refused'; readonly reason: string };

const callers = new WeakMap<FastifyRequest, HttpCaller>();

/** The challenges of a response that requires a token, or another one: RFC 6750. */
export const challenges = { missing: 'Bearer', invalid: 'Bearer error="invalid_token"' } as const;

interface TokenFailures {
  /** Called for each refused token, with the reason as a constant sentence. */
  readonly onRefused?: (reason: string) => void;
  /** Called when the keys of the issuer are not available. */
  readonly onUnverifiable?: () => void;
}

/**
 * Verifies the token of a request before its body is read, and refuses an invalid one with 401. When the keys of the
 * issuer are not available, the response is 503, and 429 when the person or the application sends too many requests. A request without a token passes: `requireToken` decides what it may run.
 */
export function authenticateRequest(
  authenticate: (authorization: string | undefined) => Promise<HttpCaller>,
  { onRefused, onUnverifiable }: TokenFailures = {},
): onRequestAsyncHookHandler {
  return async (request, reply) => {
    let caller: HttpCaller;
    try {
      caller = await authenticate(authorizationOf(request));
    } catch (error) {
      if (error instanceof LimitError) return refuseLimited(request, reply, error);
      if (!(error instanceof KeysUnavailableError)) throw error;
      onUnverifiable?.();
      reply.header('retry-after', String(error.retryAfterSeconds));
      const { retryAfterSeconds } = error;
      const extensions = { code: 'SERVICE_UNAVAILABLE', retryable: true, retryAfterSeconds } as const;
      return refuse(request, reply, 503, { message: 'Tokens cannot be verified at the moment.', extensions });
    }
    if (caller.kind === 'refused') {
      onRefused?.(caller.reason);
      reply.header('www-authenticate', challenges.invalid);
      return refuse(request, reply, 401, { message: caller.reason, extensions: extensionsOf('UNAUTHENTICATED') });
    }
    if (caller.kind === 'signedIn') currentRequest()?.setSubject(caller.subject);
    callers.set(request, caller);
  };
}

function refuseLimited(
  request: FastifyRequest,
  reply: FastifyReply,
  { limit, publicMessage: message, retryAfterSeconds = 1 }: LimitError,
): FastifyReply {
  reply.header('retry-after', String(retryAfterSeconds));
  const extensions = { ...extensionsOf(limit), retryAfterSeconds };
  return refuse(request, reply, 429, { message, extensions });
}

/** @returns the caller of a request that `authenticateRequest` has let pass */
export function callerOf(request: FastifyRequest): HttpCaller {
  const caller = callers.get(request);
  if (!caller) throw new Error('The request was not authenticated.');
  return caller;
}

/** Node keeps only the first of several headers. Two credentials are therefore joined, which makes them invalid. */
function authorizationOf({ raw }: FastifyRequest): string | undefined {
  return raw.headersDistinct['authorization']?.join(', ');
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  error: { readonly message: string; readonly extensions: { readonly code: string } },
): FastifyReply {
  currentRequest()?.addCode(error.extensions.code);
  const type = errorContentType(request.headers.accept);
  return reply
    .code(status)
    .header('content-type', type)
    .send(JSON.stringify({ errors: [error] }));
}
