import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST, parse } from 'graphql';

interface Correlation {
  addTo(app: FastifyInstance): void;
  /** @returns a name for the request in flight, such as `Overview.3f9a01c2`, or undefined outside a request. */
  current(): string | undefined;
}

const maxNameLength = 60;

/** Names each GraphQL request, so that the simulator can show which calls belong to it. */
export function createCorrelation(): Correlation {
  const storage = new AsyncLocalStorage<string>();
  return {
    addTo(app) {
      // Not in an earlier hook: reading the body may leave the asynchronous context.
      app.addHook('preHandler', (request, _reply, done) => {
        if (request.method === 'POST') storage.run(`${nameOf(request)}.${randomBytes(4).toString('hex')}`, done);
        else done();
      });
    },
    current: () => storage.getStore(),
  };
}

/** The operation's name, or its type when it has none. */
function nameOf({ body }: FastifyRequest): string {
  const { query, operationName } = (body ?? {}) as { query?: unknown; operationName?: unknown };
  if (typeof query !== 'string') return 'request';
  try {
    const document = parse(query, { maxTokens: 10_000, noLocation: true });
    const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : undefined);
    return operation?.name?.value.slice(0, maxNameLength) ?? operation?.operation ?? 'request';
  } catch {
    return 'request';
  }
}
