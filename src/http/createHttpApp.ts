import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Log } from '../telemetry/Log.ts';
import { answerClientError } from './answerClientError.ts';
import { answerHeaders, errorBody } from './errorAnswer.ts';
import { limits } from './limits.ts';

/** Builds the HTTP side without any route: what is read, how long for, and how errors outside GraphQL are told. */
export function createHttpApp(log: Log): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    // Longer than a router keeps idle connections: whoever closes first must not be the one who is not asking.
    keepAliveTimeout: 75_000,
    requestTimeout: 30_000,
    maxRequestsPerSocket: 1_000,
    // Left to Node, a request without a host is refused without our headers.
    // Node looks for connections that are too slow every so often: half a minute, unless it is told.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000, requireHostHeader: false },
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    // Left to fastify, the refusals of these say nothing of caching, and quote the address.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    frameworkErrors: (_error, _request, reply) =>
      void sendError(reply.headers(answerHeaders), 400, 'The address is malformed.'),
  });
  app.server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { 'content-type': 'application/json; charset=utf-8', ...answerHeaders });
    response.end(JSON.stringify(errorBody(417, 'Nothing but 100-continue can be expected.')));
  });
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onRequest', async (request, reply) => {
    if (isClosing) return sendError(reply, 503, 'The server is stopping.');
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1')
      return sendError(reply, 400, 'The request names no host.');
  });
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8')
      return done(new HttpError(415, 'Only UTF-8 is read.'));
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(typeof body === 'string' ? Buffer.from(body) : body);
    } catch {
      return done(new HttpError(400, 'The body is not UTF-8.'));
    }
    return parseJson(request, text, done);
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    reply.headers(answerHeaders);
    return payload;
  });
  app.setErrorHandler((error, _request, reply) => {
    const { status, message } = toHttpError(error);
    if (status === 500)
      log.error('A request failed outside GraphQL.', { error: error instanceof Error ? error.name : '' });
    return sendError(reply, status, message);
  });
  app.setNotFoundHandler((_request, reply) => sendError(reply, 404, 'There is nothing here.'));
  return app;
}

/** Answers in the shape of a GraphQL error, which every GraphQL client can read. */
export function sendError(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.code(status).send(errorBody(status, message));
}

class HttpError extends Error {
  override name = 'HttpError' as const;
  readonly statusCode: number;
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Only messages of our own: a parser's message quotes what it could not read. */
function toHttpError(error: unknown): { status: number; message: string } {
  const given = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  const status = typeof given === 'number' && given >= 400 ? given : 500;
  if (error instanceof HttpError) return { status, message: error.message };
  if (status === 413) return { status, message: `The body is larger than ${limits.bodyBytes} bytes.` };
  if (status === 415) return { status, message: 'Only application/json is read.' };
  if (status === 503) return { status, message: 'The server is stopping.' };
  return status < 500
    ? { status, message: 'The body is not JSON.' }
    : { status: 500, message: 'Something went wrong.' };
}
