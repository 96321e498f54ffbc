import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { inSpan } from '../telemetry/inSpan.ts';
import { currentRequest } from '../telemetry/currentRequest.ts';
import { callerOf, type HttpCaller } from './authenticateRequest.ts';
import { isGraphqlResponse } from './mediaTypes.ts';
import { responseTooLarge } from './responseTooLarge.ts';

interface HandlerOptions<Context extends BaseContext> {
  readonly createContext: (caller: HttpCaller, request: FastifyRequest, reply: FastifyReply) => Context;
  /** A larger response is replaced by an error. */
  readonly maxResponseBytes: number;
}

/**
 * Creates the handler of `POST /graphql`. It never builds a URL from the request, because the client chooses the host and
 * the path. A request error about the caller's token has status 401 where the media type of the response allows it.
 */
export function createGraphqlHandler<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  { createContext, maxResponseBytes }: HandlerOptions<Context>,
): RouteHandlerMethod {
  return async (request, reply) => {
    const { body, headers, status } = await inSpan('operation', {}, () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { body: request.body, method: request.method, headers: toHeaderMap(request), search: '' },
        context: () => Promise.resolve(createContext(callerOf(request), request, reply)),
      }),
    );
    for (const [name, value] of headers) reply.header(name, value);
    // Without incremental delivery, which the schema does not have, every body is complete.
    const text = body.kind === 'complete' ? body.string : '';
    const isUnauthorised = headers.has('www-authenticate') && isGraphqlResponse(headers.get('content-type'));
    reply.code(isUnauthorised ? 401 : (status ?? 200));
    if (Buffer.byteLength(text) <= maxResponseBytes) return text;
    reply.removeHeader('content-length');
    currentRequest()?.addCode('RESPONSE_TOO_LARGE');
    return reply.code(200).send(responseTooLarge(maxResponseBytes));
  };
}

function toHeaderMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value !== '') map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
