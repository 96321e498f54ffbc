import type { FastifyInstance } from 'fastify';

const hostedSandbox = 'https://studio.apollographql.com';

/** The paths that a page of another origin may call, and their method. */
const sharedPaths: Readonly<Record<string, 'GET' | 'POST'>> = {
  '/graphql': 'POST',
  '/explorer/people': 'GET',
  '/explorer/token': 'GET',
};

/** A host name that every browser resolves to its own machine, in the form in which browsers send it. */
const loopbackOrigin =
  /^https?:\/\/(?:(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;

/**
 * Lets pages of this machine, such as those of a development server on any port, send GraphQL requests from a browser and
 * sign in as a simulated person. Apollo's hosted Sandbox may send GraphQL requests only. For simulated data only, without
 * cookies, and for no other origin.
 */
export function allowCrossOrigin(app: FastifyInstance): void {
  for (const [path, method] of Object.entries(sharedPaths)) {
    app.options(path, (request, reply) => {
      if (!isAllowed(request.headers.origin, path)) return reply.code(204).send();
      reply
        .header('access-control-allow-methods', method)
        .header(
          'access-control-allow-headers',
          request.headers['access-control-request-headers'] ?? 'content-type, authorization',
        )
        .header('access-control-max-age', '600');
      // Browsers send this before a public site may reach a server on the same machine.
      if (request.headers['access-control-request-private-network'] === 'true')
        reply.header('access-control-allow-private-network', 'true');
      return reply.code(204).send();
    });
  }
  app.addHook('onSend', async (request, reply, payload) => {
    const [path = ''] = request.url.split('?');
    if (!Object.hasOwn(sharedPaths, path)) return payload;
    const { origin } = request.headers;
    reply.header('vary', [reply.getHeader('vary'), 'Origin'].filter(Boolean).join(', '));
    if (origin !== undefined && isAllowed(origin, path))
      reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'retry-after');
    return payload;
  });
}

function isAllowed(origin: string | undefined, path: string): boolean {
  if (origin === undefined) return false;
  return (origin === hostedSandbox && path === '/graphql') || (loopbackOrigin.test(origin) && URL.canParse(origin));
}
