import type { FastifyInstance } from 'fastify';

const hostedSandbox = 'https://studio.apollographql.com';

/**
 * Lets the Sandbox on Apollo's own site ask this server from the browser of whoever uses it. For the simulated world
 * only: GraphQL alone, without cookies, and nobody else's site.
 */
export function allowHostedSandbox(app: FastifyInstance): void {
  app.options('/graphql', (request, reply) => {
    if (request.headers.origin !== hostedSandbox) return reply.code(204).send();
    const wanted = request.headers['access-control-request-headers'];
    reply
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', wanted ?? 'content-type, authorization')
      .header('access-control-max-age', '600');
    // Browsers ask this before a public site may reach a server on the same machine.
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
