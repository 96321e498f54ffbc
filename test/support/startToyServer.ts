import {
  GraphQLEnumType,
  GraphQLError,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { Caller } from '../../src/identity/Caller.ts';
import type { Authenticate } from '../../src/identity/createAuthenticator.ts';
import type { ResponseLimits } from '../../src/http/limitUnreadResponses.ts';
import type { RequestDeadlines } from '../../src/http/createRequestDeadlines.ts';
import { createServer, type Server } from '../../src/server.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import { createSafeNames } from '../../src/telemetry/createSafeNames.ts';
import { noTelemetry, type Telemetry } from '../../src/telemetry/Telemetry.ts';
import { writeTo, type LogLine } from './readLog.ts';

export interface ToyServer {
  readonly url: string;
  /** The lines of the log, without those of `requests`. */
  readonly lines: LogLine[];
  /** The line of each GraphQL request. */
  readonly requests: LogLine[];
  readonly server: Server;
  /** Lets `Query.slow` return its value. */
  release(): void;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  query(query: string, variables?: object): Promise<{ status: number; body: Record<string, unknown> }>;
}

interface ToyOptions {
  readonly authenticate?: Authenticate;
  readonly fail?: () => unknown;
  readonly introspection?: boolean;
  readonly routerSecrets?: readonly string[];
  readonly hideSchemaDetails?: boolean;
  readonly drainDelayMs?: number;
  readonly limits?: Partial<ResponseLimits>;
  readonly shutdownGraceMs?: number;
  readonly requestDeadlines?: RequestDeadlines;
  readonly telemetry?: Telemetry;
}

/** Starts the server with a small schema of fields that fail, nest and wait, for behaviour that no schema changes. */
export async function startToyServer(options: ToyOptions = {}): Promise<ToyServer> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const shared = new UpstreamError('UPSTREAM_TIMEOUT', 'GetDemographics: no response', { isRetryable: true });
  const node: GraphQLObjectType = new GraphQLObjectType({
    name: 'Node',
    fields: () => ({ node: { type: node, resolve: () => ({}) }, name: { type: GraphQLString, resolve: () => 'x' } }),
  });
  const linkInput = new GraphQLInputObjectType({
    name: 'LinkInput',
    fields: {
      odsCode: { type: new GraphQLNonNull(GraphQLString) },
      linkageKey: { type: new GraphQLNonNull(GraphQLString) },
      relation: { type: new GraphQLEnumType({ name: 'Relation', values: { SELF: {}, PROXY: {} } }) },
    },
  });
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        node: { type: node, resolve: () => ({}) },
        who: {
          type: GraphQLString,
          resolve: (_source, _arguments, context: { caller: Caller }) => context.caller.kind,
        },
        fails: {
          type: GraphQLString,
          args: { nhsNumber: { type: GraphQLString } },
          resolve: () => {
            throw options.fail?.() ?? new Error('no failure was given');
          },
        },
        sharedFailure: { type: GraphQLString, resolve: () => Promise.reject(shared) },
        nothing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
        forbidden: {
          type: GraphQLString,
          resolve: () => {
            throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN', secret: 'canary' } });
          },
        },
        large: {
          type: GraphQLString,
          args: { bytes: { type: new GraphQLNonNull(GraphQLInt) } },
          resolve: (_source, { bytes }: { bytes: number }) => 'x'.repeat(bytes),
        },
        slow: { type: GraphQLString, resolve: () => released.then(() => 'done') },
        _entities: {
          type: GraphQLString,
          args: { representations: { type: new GraphQLList(GraphQLID) } },
          resolve: () => 'entities',
        },
      },
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: {
        write: { type: GraphQLString, resolve: () => 'x' },
        link: { type: GraphQLString, args: { input: { type: new GraphQLNonNull(linkInput) } }, resolve: () => 'x' },
      },
    }),
  });
  const lines: LogLine[] = [];
  const requests: LogLine[] = [];
  const server = createServer({
    schema,
    createContext: (caller) => ({ caller }),
    authenticate: options.authenticate ?? (() => Promise.resolve({ kind: 'signedIn', subject: 'anna' })),
    log: createLog('info', { write: writeTo({ requests, others: lines }) }),
    telemetry: options.telemetry ?? noTelemetry,
    names: createSafeNames(
      { operations: new Set(['Failing']), clients: new Set() },
      (text) => `hash of ${text.length} characters`,
    ),
    settings: {
      host: '127.0.0.1',
      port: 0,
      introspection: options.introspection ?? true,
      routerSecrets: options.routerSecrets ?? [],
      hideSchemaDetails: options.hideSchemaDetails ?? false,
      shutdownGraceMs: options.shutdownGraceMs ?? 30_000,
      maxConnections: 1_000,
      maxResponseBytes: 64 * 1024 * 1024,
      maxUnreadBytes: 256 * 1024 * 1024,
      unreadTimeoutMs: 10_000,
      ...options.limits,
    },
    drainDelayMs: options.drainDelayMs ?? 50,
    ...(options.requestDeadlines && { requestDeadlines: options.requestDeadlines }),
  });
  const url = await server.start();
  const post: ToyServer['post'] = (body, headers = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    url,
    lines,
    requests,
    server,
    release: () => release(),
    post,
    async query(query, variables) {
      const response = await post({ query, variables });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
  };
}
