import { AsyncLocalStorage } from 'node:async_hooks';
import type { preHandlerHookHandler } from 'fastify';
import { RequestDeadline } from '../domain/RequestDeadline.ts';

export interface RequestDeadlines {
  /** The hook that starts the deadline of each request to a route. */
  readonly start: preHandlerHookHandler;
  /** @returns the deadline of the current request, or undefined outside a request */
  current(): RequestDeadline | undefined;
}

/** The extra time for the response to a write that was sent, as a fraction: under four seconds of the default 25. */
const extraForWrites = 0.15;

/** Creates a deadline for each request, `timeoutMs` after its start. It expires at once when the caller disconnects. */
export function createRequestDeadlines(timeoutMs: number): RequestDeadlines {
  const storage = new AsyncLocalStorage<RequestDeadline>();
  return {
    // A hook before the body is parsed would be too early: parsing may leave the async context.
    start(_request, reply, done) {
      const deadline = new RequestDeadline();
      const timers = [
        setTimeout(() => deadline.expire(), timeoutMs),
        setTimeout(() => deadline.expireForWrites(), timeoutMs * (1 + extraForWrites)),
      ];
      reply.raw.once('close', () => {
        timers.forEach(clearTimeout);
        // After a complete response nobody waits for anything that remains.
        if (reply.raw.writableFinished) deadline.expire();
        else deadline.expireAtDisconnect();
      });
      storage.run(deadline, done);
    },
    current: () => storage.getStore(),
  };
}
