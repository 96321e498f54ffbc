// Apollo's gateway for the same supergraph. For tests only, because its licence is not an open-source licence.
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

interface GatewayContext {
  readonly authorization?: string | undefined;
}

class Subgraph extends RemoteGraphQLDataSource<GatewayContext> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): void {
    const { authorization } = context as GatewayContext;
    if (authorization !== undefined) request.http?.headers.set('authorization', authorization);
    request.http?.headers.set('router-authorization', process.env['ROUTER_SECRET'] ?? '');
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
  context: ({ req }) => Promise.resolve({ authorization: req.headers.authorization }),
});
process.send?.({ type: 'ready', url });
for (const event of ['SIGTERM', 'disconnect']) process.once(event, () => process.exit(0));
