import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { omitUndefined } from '../domain/omitUndefined.ts';
import type { SafeNames } from '../telemetry/createSafeNames.ts';
import { runForRequest } from '../telemetry/currentRequest.ts';
import { withSpan } from '../telemetry/inSpan.ts';
import type { Log, SafeFields } from '../telemetry/Log.ts';
import { levelOfCause, type Cause } from '../telemetry/logFailure.ts';
import { RequestRecord } from '../telemetry/RequestRecord.ts';
import type { Span, SpanAttributes } from '../telemetry/Span.ts';
import type { Telemetry } from '../telemetry/Telemetry.ts';
import { causeOf, errorCodes } from './errorCodes.ts';

export interface RequestRecordOptions {
  readonly log: Log;
  readonly names: SafeNames;
  readonly telemetry: Telemetry;
}

/**
 * Gives each request an id, which its response and all its log lines have. Each GraphQL request is measured, traced if
 * that is configured, and logged in one line when its response has been sent or its caller has gone.
 * @returns a look-up of the record of a GraphQL request
 */
export function recordRequests(
  app: FastifyInstance,
  { log, names, telemetry }: RequestRecordOptions,
  isStopping: () => boolean,
): (request: IncomingMessage) => RequestRecord | undefined {
  telemetry.metrics.declareErrors(Object.keys(errorCodes));
  const contexts = new WeakMap<FastifyRequest, { readonly record: RequestRecord; readonly span: Span | undefined }>();
  const graphqlRecords = new WeakMap<IncomingMessage, RequestRecord>();
  app.addHook('onRequest', (request, reply, done) => {
    const record = new RequestRecord(requestIdOf(request), names, telemetry.metrics);
    const startedAt = performance.now();
    record.setClient(clientNameOf(request));
    reply.header('x-request-id', record.id);
    const isGraphql = request.routeOptions.url === '/graphql';
    const span = isGraphql ? telemetry.beginRequest(headerOf(request, 'traceparent')) : undefined;
    contexts.set(request, { record, span });
    if (!isGraphql) return run(request, done);
    graphqlRecords.set(request.raw, record);
    reply.raw.once('close', () => {
      // A shutdown may cut off requests itself.
      const isGone = !reply.raw.writableFinished && record.codes.length === 0 && !isStopping();
      if (isGone) record.addCode('CLIENT_CLOSED_REQUEST');
      const line = describe(record, reply, performance.now() - startedAt);
      log[line.cause ? levelOfCause[line.cause] : 'info']('A request ended.', line);
      telemetry.metrics.requestEnded({ ...line, operation: line.operation ?? 'none', codes: record.codes });
      span?.note(attributesOf(line));
      span?.end(line.cause === 'own' || line.cause === 'upstream');
    });
    run(request, done);
  });
  // Reading the body may leave the asynchronous context.
  app.addHook('preHandler', (request, _reply, done) => run(request, done));
  return (request) => graphqlRecords.get(request);

  function run(request: FastifyRequest, work: () => void): void {
    const context = contexts.get(request);
    if (!context) return work();
    const { record, span } = context;
    runForRequest(record, () => (span ? withSpan(span, work) : work()));
  }
}

function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Other forms could hold personal data, and are replaced by a new id. */
function requestIdOf({ headers }: FastifyRequest): string {
  const sent = headers['x-request-id'];
  const isId = typeof sent === 'string' && /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.test(sent);
  return isId ? sent : randomUUID();
}

/** Apollo's routers and clients send the first header, and others the second. */
function clientNameOf(request: FastifyRequest): string | undefined {
  return headerOf(request, 'apollographql-client-name') ?? headerOf(request, 'graphql-client-name');
}

interface RequestLine extends SafeFields {
  readonly outcome: string;
  readonly status: number;
  readonly durationMs: number;
  readonly cause?: Cause;
}

function describe(record: RequestRecord, { raw }: FastifyReply, durationMs: number): RequestLine {
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
    ...omitUndefined({ practices: record.practices.names }),
    durationMs: Math.round(durationMs),
  };
}

function attributesOf({ requestId, status, outcome, code, client, operation, document }: RequestLine): SpanAttributes {
  return omitUndefined({
    'emis.request_id': requestId,
    'http.response.status_code': status,
    'emis.outcome': outcome,
    'error.type': code,
    'emis.client': client,
    'graphql.operation.name': operation,
    'graphql.document': document,
  });
}
