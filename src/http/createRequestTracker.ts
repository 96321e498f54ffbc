import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The requests in progress, for a shutdown that waits for them. */
export interface RequestTracker {
  /** Keeps a request in progress while work for it continues, also after its caller has disconnected. */
  track<T>(request: FastifyRequest, work: Promise<T>): Promise<T>;
  /** The number of requests in progress. */
  count(): number;
  /** Resolves when none is in progress. */
  idle(): Promise<void>;
}

/** Counts each request of an application from its arrival until its response has been sent or its connection closes. */
export function createRequestTracker(app: FastifyInstance): RequestTracker {
  /** For each request, the number of reasons to wait for it. */
  const inProgress = new Map<FastifyRequest, number>();
  let waiting: (() => void)[] = [];

  const begin = (request: FastifyRequest) => inProgress.set(request, (inProgress.get(request) ?? 0) + 1);
  function end(request: FastifyRequest): void {
    const left = (inProgress.get(request) ?? 0) - 1;
    if (left > 0) return void inProgress.set(request, left);
    inProgress.delete(request);
    if (inProgress.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  app.addHook('onRequest', (request, reply, done) => {
    begin(request);
    reply.raw.once('close', () => end(request));
    done();
  });
  return {
    track(request, work) {
      begin(request);
      return work.finally(() => end(request));
    },
    count: () => inProgress.size,
    async idle() {
      while (inProgress.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
