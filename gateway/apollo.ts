// Apollo's gateway for the same supergraph. For tests only, because its licence is not an open-source licence.
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** The headers of the client that every subgraph receives. */
const forwarded = ['authorization', 'accept-language', 'idempotency-key'] as const;

interface GatewayContext {
  readonly headers?: IncomingHttpHeaders;
  readonly response?: ServerResponse;
}

type ReceivedResponse = Parameters<NonNullable<RemoteGraphQLDataSource<GatewayContext>['didReceiveResponse']>>[0];

class Subgraph extends RemoteGraphQLDataSource<GatewayContext> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): void {
    const { headers = {} } = context as GatewayContext;
    for (const name of forwarded) {
      const value = headers[name];
      if (typeof value === 'string') request.http?.headers.set(name, value);
    }
    request.http?.headers.set('router-authorization', process.env['ROUTER_SECRET'] ?? '');
  }

  /** Passes on the language of the texts for people, which only the EMIS subgraph states. */
  override didReceiveResponse({ response, context }: ReceivedResponse): ReceivedResponse['response'] {
    const language = response.http?.headers.get('content-language');
    if (typeof language === 'string') context.response?.setHeader('content-language', language);
    return response;
  }
}

// The gateway does not support @authenticated and @requiresScopes, and rejects a supergraph that links them for SECURITY. The
// subgraphs enforce both directives themselves.
const supergraphSdl = readFileSync(process.env['SUPERGRAPH'] ?? 'supergraph.graphql', 'utf8').replaceAll(
  ', for: SECURITY',
  '',
);
const gateway = new ApolloGateway({
  supergraphSdl,
  buildService: ({ url = '' }) => new Subgraph({ url }),
});
const server = new ApolloServer<GatewayContext>({ gateway });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: ({ req, res }) => Promise.resolve({ headers: req.headers, response: res }),
});
process.send?.({ type: 'ready', url });
for (const event of ['SIGTERM', 'disconnect']) process.once(event, () => process.exit(0));
