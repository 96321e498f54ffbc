import type { preHandlerHookHandler } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { RequestTime } from '../domain/requestTime.ts';

/** Room for the answer to a change that was sent last: at the default 25 seconds, under four. */
const roomForChanges = 0.15;

export interface RequestTimes {
  /** For the route whose requests are to be timed. */
  readonly begin: preHandlerHookHandler;
  /** That of the request that is being answered; undefined outside of one. */
  current(): RequestTime | undefined;
}

/** Gives each request its time, which is over at once when its caller goes away. */
export function createRequestTimes(timeoutMs: number): RequestTimes {
  const storage = new AsyncLocalStorage<RequestTime>();
  return {
    // Not earlier: reading a body may leave the context that a request began in.
    begin(_request, reply, done) {
      const time = new RequestTime();
      const timers = [
        setTimeout(() => time.end(), timeoutMs),
        setTimeout(() => time.endForChanges(), timeoutMs * (1 + roomForChanges)),
      ];
      reply.raw.once('close', () => {
        timers.forEach(clearTimeout);
        time.end();
      });
      storage.run(time, done);
    },
    current: () => storage.getStore(),
  };
}
