import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST, parse } from 'graphql';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

export interface Correlation {
  addTo(app: FastifyInstance): void;
  /** What is being answered, such as `WhatCanIDo.3f9a01c2`; undefined outside a request. */
  current(): string | undefined;
}

const longestName = 60;

/** Names each GraphQL request, so that the calls made for it can be told from others. */
export function createCorrelation(): Correlation {
  const storage = new AsyncLocalStorage<string>();
  return {
    addTo(app) {
      // Not earlier: reading a body may leave the context that a request began in.
      app.addHook('preHandler', (request, _reply, done) => {
        if (request.method === 'POST') storage.run(`${nameOf(request)}.${randomBytes(4).toString('hex')}`, done);
        else done();
      });
    },
    current: () => storage.getStore(),
  };
}

/** The name of the operation, else what kind it is of. */
function nameOf({ body }: FastifyRequest): string {
  const { query, operationName } = (body ?? {}) as { query?: unknown; operationName?: unknown };
  if (typeof query !== 'string') return 'request';
  try {
    const document = parse(query, { maxTokens: 10_000, noLocation: true });
    const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : undefined);
    return operation?.name?.value.slice(0, longestName) ?? operation?.operation ?? 'request';
  } catch {
    return 'request';
  }
}
