import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest, preHandlerHookHandler } from 'fastify';
import { CallBudget } from '../domain/CallBudget.ts';
import { LimitError } from '../domain/LimitError.ts';
import { RequestDeadline } from '../domain/RequestDeadline.ts';
import { currentRequest } from '../telemetry/currentRequest.ts';
import { callerOf } from './authenticateRequest.ts';
import type { Admission } from './createAdmission.ts';
import { extensionsOf } from './errorCodes.ts';

export interface RequestDeadlines {
  /** The hook that starts the deadline of each request to a route. */
  readonly start: preHandlerHookHandler;
  /** @returns the deadline of the current request, or undefined outside a request */
  current(): RequestDeadline | undefined;
}

interface RequestLimits {
  readonly timeoutMs: number;
  /** The number of upstream calls that one request may make. Default: no limit. */
  readonly maxCalls?: number;
  /** Decides which requests are begun. They must have been authenticated. Default: all. */
  readonly admission?: Admission;
}

/** The extra time for the response to a write that was sent, as a fraction: under four seconds of the default 25. */
const extraForWrites = 0.15;

/**
 * Creates a deadline for each request, `timeoutMs` after its start. It expires at once when the caller disconnects. A
 * request that is not admitted gets `OVERLOADED` with HTTP 503, or `RATE_LIMITED` with 429 when its person has too many.
 */
export function createRequestDeadlines({ timeoutMs, maxCalls, admission }: RequestLimits): RequestDeadlines {
  const storage = new AsyncLocalStorage<RequestDeadline>();
  return {
    // A hook before the body is parsed would be too early: parsing may leave the async context.
    start(request, reply, done) {
      // A response that was closed before is not closed again, and would keep its place for ever.
      if (reply.raw.destroyed) return;
      const calls = new CallBudget(maxCalls);
      const admitted = admission?.begin(personOf(request), calls);
      if (admitted instanceof LimitError) return void refuse(reply, admitted);
      const record = currentRequest();
      if (record) record.calls = calls;
      const deadline = new RequestDeadline({ expiresAtMs: performance.now() + timeoutMs, calls });
      const timers = [
        setTimeout(() => deadline.expire(), timeoutMs),
        setTimeout(() => deadline.expireForWrites(), timeoutMs * (1 + extraForWrites)),
      ];
      reply.raw.once('close', () => {
        timers.forEach(clearTimeout);
        deadline.storeWaits.end();
        // After a complete response nobody waits for anything that remains.
        if (reply.raw.writableFinished) deadline.expire();
        else deadline.expireAtDisconnect();
        admitted?.();
      });
      storage.run(deadline, done);
    },
    current: () => storage.getStore(),
  };
}

function personOf(request: FastifyRequest): string | undefined {
  const caller = callerOf(request);
  return caller.kind === 'signedIn' ? caller.subject : undefined;
}

function refuse(
  reply: FastifyReply,
  { limit, publicMessage: message, retryAfterSeconds = 1 }: LimitError,
): FastifyReply {
  const extensions = { ...extensionsOf(limit), retryAfterSeconds };
  currentRequest()?.addCode(limit);
  return reply
    .code(limit === 'RATE_LIMITED' ? 429 : 503)
    .header('retry-after', String(retryAfterSeconds))
    .send({ errors: [{ message, extensions }] });
}
