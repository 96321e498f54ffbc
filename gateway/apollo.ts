// Apollo's gateway over the same supergraph, for tests alone: its licence is not an open one.
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readFileSync } from 'node:fs';

interface Asking {
  readonly authorization?: string | undefined;
}

class Subgraph extends RemoteGraphQLDataSource<Asking> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<Asking>): void {
    const { authorization } = context as Asking;
    if (authorization !== undefined) request.http?.headers.set('authorization', authorization);
    request.http?.headers.set('router-authorization', process.env['ROUTER_SECRET'] ?? '');
  }
}

// It knows no @authenticated and no @requiresScopes, and refuses a supergraph that says they are for security. The subgraphs
// look for themselves.
const supergraphSdl = readFileSync(process.env['SUPERGRAPH'] ?? 'supergraph.graphql', 'utf8').replaceAll(
  ', for: SECURITY',
  '',
);
const gateway = new ApolloGateway({
  supergraphSdl,
  buildService: ({ url = '' }) => new Subgraph({ url }),
});
const server = new ApolloServer<Asking>({ gateway });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: ({ req }) => Promise.resolve({ authorization: req.headers.authorization }),
});
process.send?.({ type: 'ready', url });
for (const end of ['SIGTERM', 'disconnect']) process.once(end, () => process.exit(0));
