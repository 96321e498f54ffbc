import { setTimeout as wait } from 'node:timers/promises';
import type { BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { authenticateRequest } from './http/authenticateRequest.ts';
import { closeApp, completeRequests } from './http/completeRequests.ts';
import { createApolloServer, type DemandControl } from './http/createApolloServer.ts';
import { createGraphqlHandler } from './http/createGraphqlHandler.ts';
import { createHttpApp, sendError } from './http/createHttpApp.ts';
import type { RequestDeadlines } from './http/createRequestDeadlines.ts';
import { createRefusalLog } from './http/createRefusalLog.ts';
import { createRequestTracker } from './http/createRequestTracker.ts';
import { limitUnreadResponses, type ResponseLimits } from './http/limitUnreadResponses.ts';
import { sendReadiness } from './http/sendReadiness.ts';
import { requireRouterSecret } from './http/requireRouterSecret.ts';
import type { Caller } from './identity/Caller.ts';
import type { Authenticate } from './identity/createAuthenticator.ts';
import type { ServiceSettings } from './ServiceSettings.ts';
import type { SafeNames } from './telemetry/createSafeNames.ts';
import type { Log } from './telemetry/Log.ts';
import type { Telemetry } from './telemetry/Telemetry.ts';
import { pickLanguage, type Languages } from './texts/languages.ts';
import type { Texts } from './texts/Texts.ts';

interface ServerOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly createContext: (
    caller: Caller,
    request: { readonly texts: Texts; readonly idempotencyKey: string | undefined },
  ) => Context;
  /** Defaults to the languages of `src/texts/`. */
  readonly languages?: Languages;
  readonly authenticate: Authenticate;
  readonly log: Log;
  /** Makes the names that clients choose safe for the log. */
  readonly names: SafeNames;
  readonly telemetry: Telemetry;
  readonly settings: ResponseLimits &
    Pick<
      ServiceSettings,
      'host' | 'port' | 'introspection' | 'hideSchemaDetails' | 'routerSecrets' | 'shutdownGraceMs'
    >;
  /** Limits what an operation may ask for. When omitted, nothing is limited. */
  readonly demand?: DemandControl;
  /** Gives each request its deadline. When omitted, requests have none. */
  readonly requestDeadlines?: RequestDeadlines;
  /** The time for which `stop` still serves while `/readyz` fails, so that the load balancer removes this replica first. */
  readonly drainDelayMs: number;
  /** The state of the stores. Without one, the server is always ready. */
  readonly storeState?: () => Promise<'ready' | 'degraded' | 'lost' | 'wrongKeys'>;
  /** @returns true while this process cannot trust the upstream. By default it always can. */
  readonly isUpstreamUnproven?: () => boolean;
  readonly addRoutes?: (app: FastifyInstance) => void;
}

export interface Server {
  /** Starts listening. @returns the address, such as `http://127.0.0.1:4000`. Throws when the port is in use. */
  start(): Promise<string>;
  /**
   * Refuses new requests, completes those in progress, each within its own time and all within `shutdownGraceMs`, and
   * closes. Safe to call more than once.
   */
  stop(): Promise<void>;
  /** The number of requests in progress. */
  requestsInProgress(): number;
}

/** Creates the GraphQL server: `POST /graphql`, `/healthz` (liveness) and `/readyz` (readiness). */
export function createServer<Context extends BaseContext>(options: ServerOptions<Context>): Server {
  const { settings, log } = options;
  let isDraining = false;
  let isRefusing = false;
  let stopped: Promise<void> | undefined;

  const app = createHttpApp(options, () => isRefusing);
  const requests = createRequestTracker(app);
  const logRefusal = createRefusalLog(log, () => performance.now());
  const { metrics } = options.telemetry;
  const tokenFailures = {
    onRefused(reason: string) {
      logRefusal(reason);
      metrics.tokenFailed('refused');
    },
    onUnverifiable: () => metrics.tokenFailed('unverifiable'),
  };
  limitUnreadResponses(app, { log, metrics }, settings);
  const apollo = createApolloServer(options);
  const handleGraphql = createGraphqlHandler(apollo, {
    maxResponseBytes: settings.maxResponseBytes,
    // Apollo Server copies the context's own members, which would call getters that throw for callers who are not signed
    // in. It does not copy a prototype.
    createContext(caller, request, reply) {
      const { tag, texts } = pickLanguage(request.headers['accept-language'], options.languages);
      reply.headers({ 'content-language': tag, vary: 'accept-language' });
      const idempotencyKey = headerOf(request, 'idempotency-key');
      return Object.create(options.createContext(caller, { texts, idempotencyKey })) as Context;
    },
  });

  app.addHook('onSend', async (_request, reply, payload) => {
    // Shutdown would wait for idle connections until their time-out.
    if (isDraining) reply.header('connection', 'close');
    return payload;
  });
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', (_request, reply) =>
    isDraining ? reply.code(503).send({ status: 'stopping' }) : sendReadiness(reply, options),
  );

  return {
    requestsInProgress: () => requests.count(),
    async start() {
      await apollo.start();
      app.post(
        '/graphql',
        {
          onRequest: [
            requireRouterSecret(settings.routerSecrets),
            authenticateRequest(options.authenticate, tokenFailures),
          ],
          ...(options.requestDeadlines && { preHandler: options.requestDeadlines.start }),
        },
        function (request, reply) {
          // A write goes on after its caller has gone, and a shutdown waits for it.
          return requests.track(request, Promise.resolve(handleGraphql.call(this, request, reply)));
        },
      );
      // Queries in URLs would end up in the logs of intermediaries.
      app.get('/graphql', (request, reply) =>
        app.hasRoute({ method: 'GET', url: '/' }) && request.headers.accept?.includes('text/html')
          ? reply.redirect('/')
          : refuseMethod(reply),
      );
      for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE'])
        app.route({ method, url: '/graphql', handler: (_request, reply) => refuseMethod(reply) });
      options.addRoutes?.(app);
      return app.listen({ host: settings.host, port: settings.port });
    },
    stop() {
      stopped ??= (async () => {
        isDraining = true;
        await wait(options.drainDelayMs);
        isRefusing = true;
        await completeRequests(requests, settings.shutdownGraceMs, log);
        await apollo.stop();
        await closeApp(app);
      })();
      return stopped;
    },
  };
}

/** A header that was sent several times is joined, which makes it an invalid key. */
function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function refuseMethod(reply: FastifyReply): FastifyReply {
  return sendError(reply.header('allow', 'POST'), 405, 'Send operations with POST.');
}
