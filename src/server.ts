import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { setTimeout as wait } from 'node:timers/promises';
import { createErrorMask } from './http/createErrorMask.ts';
import { createHttpApp, sendError } from './http/createHttpApp.ts';
import type { RequestDeadlines } from './http/createRequestDeadlines.ts';
import { requireRouterSecret } from './http/requireRouterSecret.ts';
import { limitDepth, limitKinds, limitRootFields, limits } from './http/limits.ts';
import { limitOncePerOperation } from './http/limitOncePerOperation.ts';
import { limitRepresentations } from './http/limitRepresentations.ts';
import type { Caller } from './identity/Caller.ts';
import type { Authenticate } from './identity/createAuthenticator.ts';
import type { Log } from './telemetry/Log.ts';

export interface ServerOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly createContext: (caller: Caller) => Context;
  readonly authenticate: Authenticate;
  readonly log: Log;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly introspection: boolean;
  /** Whether errors may suggest names of the schema. */
  readonly hideSchemaDetails: boolean;
  /** A request to GraphQL has to bring one of these in `router-authorization`. Empty or absent: none has to. */
  readonly routerSecrets?: readonly string[];
  /** Gives each request its time. Absent: a request takes as long as it takes. */
  readonly requestDeadlines?: RequestDeadlines;
  /** How long `stop` goes on serving while it says that it is not ready, so that nobody new is sent here. */
  readonly drainDelayMs: number;
  /** Adds routes beside GraphQL's, such as an explorer. */
  readonly addRoutes?: (app: FastifyInstance) => void;
}

export interface Server {
  /** Begins to listen; the address, such as `http://127.0.0.1:4000`. Throws where the port is taken. */
  start(): Promise<string>;
  /** Finishes what is under way, then closes. May be called more than once. */
  stop(): Promise<void>;
}

/** Builds the GraphQL server: POST /graphql, /healthz (alive) and /readyz (to be sent requests). */
export function createServer<Context extends BaseContext>(options: ServerOptions<Context>): Server {
  const app = createHttpApp(options.log);
  const mask = createErrorMask(options.log);
  let isDraining = false;
  let stopped: Promise<void> | undefined;

  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: options.hideSchemaDetails,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.recursiveSelections,
    validationRules: [limitDepth, limitKinds, limitRootFields, limitOncePerOperation],
    stopOnTerminationSignals: false,
    formatError: mask.format,
    // Its own words may quote an error's message.
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => options.log.warn('The GraphQL library warned.'),
      error: () => options.log.error('The GraphQL library failed.'),
    },
    plugins: [
      // Cache control and inline traces wrap every field, and a subgraph's answers are about one person anyway.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      limitRepresentations(),
      {
        requestDidStart: () =>
          Promise.resolve({
            didEncounterErrors({ errors, operationName }) {
              mask.belongTo(errors, operationName ?? undefined);
              return Promise.resolve();
            },
          }),
      },
    ],
  });

  app.addHook('onSend', async (_request, reply, payload) => {
    // A connection that is kept would be waited for until it is cut.
    if (isDraining) reply.header('connection', 'close');
    return payload;
  });
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', (_request, reply) =>
    isDraining ? reply.code(503).send({ status: 'stopping' }) : reply.send({ status: 'ready' }),
  );

  return {
    async start() {
      await apollo.start();
      app.post(
        '/graphql',
        {
          onRequest: requireRouterSecret(options.routerSecrets ?? []),
          ...(options.requestDeadlines && { preHandler: options.requestDeadlines.start }),
        },
        fastifyApolloHandler(apollo, {
          // Apollo Server copies a context member by member; that would touch those that refuse to be touched by
          // nobody. It leaves a prototype alone.
          context: async (request) =>
            Object.create(options.createContext(await options.authenticate(request.headers.authorization))) as Context,
        }),
      );
      // Queries in addresses would end up in the logs of whatever stands between.
      app.get('/graphql', (request, reply) =>
        app.hasRoute({ method: 'GET', url: '/' }) && request.headers.accept?.includes('text/html')
          ? reply.redirect('/')
          : refuseMethod(reply),
      );
      for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE'])
        app.route({ method, url: '/graphql', handler: (_request, reply) => refuseMethod(reply) });
      options.addRoutes?.(app);
      return app.listen({ host: options.host, port: options.port });
    },
    stop() {
      stopped ??= (async () => {
        isDraining = true;
        await wait(options.drainDelayMs);
        await apollo.stop();
      })();
      return stopped;
    },
  };
}

function refuseMethod(reply: FastifyReply): FastifyReply {
  return sendError(reply.header('allow', 'POST'), 405, 'Send the operation by POST.');
}
