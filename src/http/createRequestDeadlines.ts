import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, preHandlerHookHandler } from 'fastify';
import { CallBudget } from '../domain/CallBudget.ts';
import { LimitError } from '../domain/LimitError.ts';
import { RequestDeadline } from '../domain/RequestDeadline.ts';
import { currentRequest } from '../telemetry/currentRequest.ts';
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
  /** Decides which requests are begun. Default: all. */
  readonly admission?: Admission;
}

/** The extra time for the response to a write that was sent, as a fraction: under four seconds of the default 25. */
const extraForWrites = 0.15;

/**
 * Creates a deadline for each request, `timeoutMs` after its start. It expires at once when the caller disconnects. A
 * request that is not admitted gets `OVERLOADED` with HTTP 503.
 */
export function createRequestDeadlines({ timeoutMs, maxCalls, admission }: RequestLimits): RequestDeadlines {
  const storage = new AsyncLocalStorage<RequestDeadline>();
  return {
    // A hook before the body is parsed would be too early: parsing may leave the async context.
    start(_request, reply, done) {
      const retryAfterSeconds = admission?.begin();
      if (retryAfterSeconds !== undefined) return void sendOverloaded(reply, retryAfterSeconds);
      const calls = new CallBudget(maxCalls);
      const request = currentRequest();
      if (request) request.calls = calls;
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
        admission?.end(calls.sent);
      });
      storage.run(deadline, done);
    },
    current: () => storage.getStore(),
  };
}

function sendOverloaded(reply: FastifyReply, retryAfterSeconds: number): FastifyReply {
  const { publicMessage: message } = new LimitError('OVERLOADED', 'the request was not admitted');
  const extensions = { ...extensionsOf('OVERLOADED'), retryAfterSeconds };
  currentRequest()?.addCode('OVERLOADED');
  return reply
    .code(503)
    .header('retry-after', String(retryAfterSeconds))
    .send({ errors: [{ message, extensions }] });
}
