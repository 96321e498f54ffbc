// Hive Gateway over the supergraph in the file that SUPERGRAPH names.
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const secret = process.env['ROUTER_SECRET'] ?? null;
const gateway = createGatewayRuntime({
  supergraph: readFileSync(process.env['SUPERGRAPH'] ?? 'supergraph.graphql', 'utf8'),
  // Who asks goes to every subgraph, which looks for itself; and that this is a router.
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({
      authorization: request.headers.get('authorization'),
      'router-authorization': secret,
    }),
  },
  upstreamTimeout: 30_000,
  logging: false,
  landingPage: false,
});

const server = createServer((request, response) => {
  // Whatever passes here is one person's.
  response.setHeader('cache-control', 'private, no-store');
  void gateway(request, response);
});
server.once('error', ({ message }) => {
  process.stderr.write(`The gateway cannot listen: ${message}\n`);
  process.exit(1);
});
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  process.send?.({
    type: 'ready',
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`,
  });
});
// The gateway's own way of stopping waits for connections that clients keep.
for (const end of ['SIGTERM', 'disconnect']) process.once(end, () => process.exit(0));
