import type { FastifyInstance } from 'fastify';

const hostedSandbox = 'https://studio.apollographql.com';

/**
 * Allows the hosted Apollo Sandbox to send GraphQL requests to this server from the user's browser. For simulated data
 * only, without cookies and for no other site.
 */
export function allowHostedSandbox(app: FastifyInstance): void {
  app.options('/graphql', (request, reply) => {
    if (request.headers.origin !== hostedSandbox) return reply.code(204).send();
    const requestedHeaders = request.headers['access-control-request-headers'];
    reply
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', requestedHeaders ?? 'content-type, authorization')
      .header('access-control-max-age', '600');
    // Browsers send this before a public site may reach a server on the same machine.
    if (request.headers['access-control-request-private-network'] === 'true')
      reply.header('access-control-allow-private-network', 'true');
    return reply.code(204).send();
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.url.split('?')[0] !== '/graphql') return payload;
    reply.header('vary', 'Origin');
    if (request.headers.origin === hostedSandbox) reply.header('access-control-allow-origin', hostedSandbox);
    return payload;
  });
}
