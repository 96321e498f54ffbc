// Hive Gateway for the supergraph in the file SUPERGRAPH.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { listenProblem } from '../startup/listenProblem.ts';
import { runProgram } from '../startup/runProgram.ts';

// Only the operations in this manifest are executed when it is set.
const manifest = process.env['TRUSTED_DOCUMENTS'];
const trusted = manifest === undefined ? undefined : readTrustedDocuments(manifest);

/** The subgraph's own limit. */
const maxBodyBytes = 102_400;

const secret = process.env['ROUTER_SECRET'] ?? null;
const gateway = createGatewayRuntime({
  supergraph: readFileSync(process.env['SUPERGRAPH'] ?? 'supergraph.graphql', 'utf8'),
  // Each subgraph receives the caller's token, which it verifies itself, and the router's secret.
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({
      authorization: request.headers.get('authorization'),
      'accept-language': request.headers.get('accept-language'),
      'idempotency-key': request.headers.get('idempotency-key'),
      // The caller's trace goes on. Hive's own plugin for traces would record the text of operations.
      traceparent: request.headers.get('traceparent'),
      'router-authorization': secret,
    }),
    // The language of the texts for people, all of which come from this subgraph.
    fromSubgraphsToClient: ({ subgraphName, response }) =>
      subgraphName === 'emis' ? { 'content-language': response.headers.get('content-language') } : {},
    deduplicateHeaders: true,
  },
  ...(trusted && {
    persistedDocuments: {
      // Clients send the id as `extensions.persistedQuery.sha256Hash`, as Apollo Client does, and no text.
      getPersistedOperation: (id: string) => trusted.get(id) ?? null,
      allowArbitraryDocuments: false,
    },
  }),
  // Compresses responses for clients that accept it. The subgraphs do not compress.
  contentEncoding: true,
  upstreamTimeout: 30_000,
  logging: false,
  landingPage: false,
  // The composed schema is for developers, who have the file.
  disableIntrospection: { disableIf: () => true },
  // A browser app on another origin must not read responses with a person's token.
  cors: false,
});

const server = createServer((request, response) => {
  // Every response contains one person's data.
  response.setHeader('cache-control', 'private, no-store');
  const refusal = refusalOf(request);
  if (refusal === undefined) return void gateway(request, response);
  // The rest of the request is not read.
  response.writeHead(refusal, { connection: 'close', ...(refusal === 405 && { allow: 'POST' }) }).end();
});
await runProgram(
  async () => {
    const port = Number(process.env['PORT'] ?? 0);
    const listening = once(server, 'listening');
    server.listen(port, '127.0.0.1');
    await listening.catch((error: unknown) => {
      throw listenProblem(error, { port, portSetting: 'PORT' });
    });
    const address = server.address();
    process.send?.({
      type: 'ready',
      url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`,
    });
  },
  { readsEnvFile: false },
);
// Exits at once, because the gateway's own shutdown waits for keep-alive connections.
for (const event of ['SIGTERM', 'disconnect']) process.once(event, () => process.exit(0));

/** @returns the status of a request that the subgraph would refuse too, before its body is read */
function refusalOf({ method, headers, headersDistinct }: IncomingMessage): number | undefined {
  // Queries in URLs would end up in the logs of intermediaries.
  if (method !== 'POST') return 405;
  // Other types can be sent by a page of another origin without asking first.
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) return 415;
  if (headers['content-length'] === undefined) return 411;
  if (Number(headers['content-length']) > maxBodyBytes) return 413;
  // Only the first one would reach the subgraph.
  return (headersDistinct['authorization']?.length ?? 0) > 1 ? 400 : undefined;
}

function readTrustedDocuments(file: string): ReadonlyMap<string, string> {
  const { operations } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly operations: readonly { readonly id: string; readonly body: string }[];
  };
  return new Map(operations.map(({ id, body }) => [id, body]));
}
