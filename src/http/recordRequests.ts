import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SafeNames } from '../telemetry/createSafeNames.ts';
import { runForRequest } from '../telemetry/currentRequest.ts';
import type { Log, SafeFields } from '../telemetry/Log.ts';
import { RequestRecord } from '../telemetry/RequestRecord.ts';
import { causeOf } from './errorCodes.ts';

/**
 * Gives each request an id, which its response and all its log lines have, and writes one log line for each GraphQL
 * request when its response has been sent or its caller has gone.
 */
export function recordRequests(app: FastifyInstance, log: Log, names: SafeNames): void {
  const records = new WeakMap<FastifyRequest, RequestRecord>();
  app.addHook('onRequest', (request, reply, done) => {
    const record = new RequestRecord(requestIdOf(request), names);
    const startedAt = performance.now();
    records.set(request, record);
    record.setClient(clientNameOf(request));
    reply.header('x-request-id', record.id);
    reply.raw.once('close', () => {
      if (request.routeOptions.url !== '/graphql') return;
      log.info('A request ended.', describe(record, reply, performance.now() - startedAt));
    });
    runForRequest(record, done);
  });
  // Reading the body may leave the asynchronous context.
  app.addHook('preHandler', (request, _reply, done) => {
    const record = records.get(request);
    if (record) runForRequest(record, done);
    else done();
  });
}

/** Other forms could hold personal data, and are replaced by a new id. */
function requestIdOf({ headers }: FastifyRequest): string {
  const sent = headers['x-request-id'];
  const isId = typeof sent === 'string' && /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.test(sent);
  return isId ? sent : randomUUID();
}

/** Apollo's routers and clients send the first header, and others the second. */
function clientNameOf({ headers }: FastifyRequest): string | undefined {
  const name = headers['apollographql-client-name'] ?? headers['graphql-client-name'];
  return Array.isArray(name) ? name[0] : name;
}

function describe(record: RequestRecord, { raw }: FastifyReply, durationMs: number): SafeFields {
  const [code] = record.codes;
  const cause = causeOf(record.codes);
  const hasFailed = code !== undefined || raw.statusCode >= 400;
  return {
    requestId: record.id,
    ...record.operation,
    ...record.sender,
    outcome: !raw.writableFinished ? 'disconnected' : hasFailed ? 'errors' : 'ok',
    status: raw.statusCode,
    ...(code !== undefined && { code, count: record.codes.length }),
    ...(cause !== undefined && { cause }),
    calls: record.calls.sent,
    durationMs: Math.round(durationMs),
  };
}
