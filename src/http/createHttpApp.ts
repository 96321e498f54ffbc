import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { currentRequest } from '../telemetry/currentRequest.ts';
import { logFailure } from '../telemetry/logFailure.ts';
import { nameOf } from './describeError.ts';
import { createEarlyRefusals } from './createEarlyRefusals.ts';
import { errorBody, responseHeaders } from './errorBody.ts';
import type { ErrorCode } from './errorCodes.ts';
import { limits } from './limits.ts';
import { recordRequests, type RequestRecordOptions } from './recordRequests.ts';
import { respondToClientError } from './respondToClientError.ts';

/**
 * Creates the HTTP application without routes: accepted requests, time limits, and errors outside GraphQL.
 * @param isStopping true when new requests are refused
 */
export function createHttpApp(records: RequestRecordOptions, isStopping: () => boolean): FastifyInstance {
  const { log, telemetry } = records;
  const reportRefusal = createEarlyRefusals({ log, metrics: telemetry.metrics, clock: () => performance.now() });
  const earlyHeaders = (status: number, code: ErrorCode) => ({
    ...responseHeaders,
    'x-request-id': reportRefusal(status, code),
  });
  const app = fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    // Longer than routers keep idle connections, so that the router closes first and never sends into a closing one.
    keepAliveTimeout: 75_000,
    requestTimeout: 30_000,
    maxRequestsPerSocket: 1_000,
    // Node would refuse a request without Host without these response headers, and checks for slow connections every 30 seconds.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000, requireHostHeader: false },
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    // Fastify's own responses lack the cache headers and quote the URL.
    return503OnClosing: false,
    clientErrorHandler: (error, socket) =>
      respondToClientError(error, socket, (status, code, request) => {
        const record = request && recordOf(request);
        record?.addCode(code);
        return record?.id ?? reportRefusal(status, code);
      }),
    frameworkErrors: (_error, _request, reply) =>
      void sendError(reply.headers(earlyHeaders(400, 'BAD_REQUEST')), 400, 'The URL is malformed.'),
  });
  app.server.on('checkExpectation', (_request, response) => {
    const headers = earlyHeaders(417, 'EXPECTATION_FAILED');
    response.writeHead(417, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(errorBody(417, 'Only 100-continue is supported in Expect.')));
  });
  const recordOf = recordRequests(app, records, isStopping);
  app.addHook('onRequest', async (request, reply) => {
    if (isStopping()) return sendError(reply.header('retry-after', '1'), 503, 'The server is stopping.');
    if (!isValidHost(request.raw.headersDistinct['host']))
      return sendError(reply, 400, 'The request needs exactly one valid Host header.');
    const coding = request.headers['content-encoding'];
    if (coding !== undefined && coding.trim().toLowerCase() !== 'identity')
      return sendError(reply.header('accept-encoding', 'identity'), 415, 'The body must not be compressed.');
  });
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8')
      return done(new HttpError(415, 'Only UTF-8 is supported.'));
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(typeof body === 'string' ? Buffer.from(body) : body);
    } catch {
      return done(new HttpError(400, 'The body is not UTF-8.'));
    }
    return parseJson(request, text, done);
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    reply.headers(responseHeaders);
    return payload;
  });
  app.setErrorHandler((error, _request, reply) => {
    const { status, message } = toHttpError(error);
    if (status === 500) {
      const fields = { code: 'INTERNAL_SERVER_ERROR', error: nameOf(error) };
      logFailure(log, 'own', 'A request failed outside GraphQL.', fields);
    }
    return sendError(reply, status, message);
  });
  app.setNotFoundHandler((_request, reply) => sendError(reply, 404, 'Not found.'));
  return app;
}

/** Responds in the shape of a GraphQL error, which every GraphQL client can read. */
export function sendError(reply: FastifyReply, status: number, message: string): FastifyReply {
  const body = errorBody(status, message);
  currentRequest()?.addCode(body.errors[0].extensions.code);
  return reply.code(status).send(body);
}

/** A name or an address, with an optional port. HTTP allows an empty host; nothing that calls this server sends one. */
function isValidHost([host, ...others]: readonly string[] = []): boolean {
  if (host === undefined || others.length > 0) return false;
  return /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}/`);
}

class HttpError extends Error {
  override name = 'HttpError' as const;
  readonly statusCode: number;
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Only this subgraph's messages are returned: a parser's message quotes the data. */
function toHttpError(error: unknown): { status: number; message: string } {
  const statusCode = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  const status = typeof statusCode === 'number' && statusCode >= 400 ? statusCode : 500;
  if (error instanceof HttpError) return { status, message: error.message };
  if (status === 413) return { status, message: `The body is larger than ${limits.bodyBytes} bytes.` };
  if (status === 415) return { status, message: 'Only application/json is supported.' };
  if (status === 503) return { status, message: 'The server is stopping.' };
  return status < 500
    ? { status, message: 'The body is not valid JSON.' }
    : { status: 500, message: 'Something went wrong.' };
}
