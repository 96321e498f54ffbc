// A second subgraph for the supergraph: a directory of practices and pharmacies. All data is made up. The NHS numbers are
// those of the simulator, from the range that is never issued.
import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import directory from './directory.json' with { type: 'json' };

const maxBodyBytes = 102_400;

interface Pharmacy {
  readonly odsCode: string;
  readonly name: string;
  readonly telephone: string;
}
const pharmacies = new Map<string, Pharmacy>(directory.pharmacies.map((pharmacy) => [pharmacy.odsCode, pharmacy]));
const openingHours = new Map<string, string>(Object.entries(directory.openingHours));
const nominations = new Map<string, string>(Object.entries(directory.nominations));

/** The representation that a router sends: the key and the `@requires` fields. The NHS number is from the EMIS subgraph. */
interface PatientReference {
  readonly id: string;
  readonly nhsNumber?: string | null;
}

const resolvers = {
  Query: { pharmacies: () => [...pharmacies.values()] },
  Pharmacy: { __resolveReference: ({ odsCode }: { odsCode: string }) => pharmacies.get(odsCode) ?? null },
  Practice: { openingHours: ({ odsCode }: { odsCode: string }) => openingHours.get(odsCode) ?? null },
  Patient: {
    nominatedPharmacy: ({ nhsNumber }: PatientReference) =>
      pharmacies.get(nominations.get(nhsNumber ?? '') ?? '') ?? null,
  },
};

const typeDefs = parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
const apollo = new ApolloServer({
  schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
  plugins: [ApolloServerPluginInlineTraceDisabled()],
  includeStacktraceInErrorResponses: false,
});
await apollo.start();

// The directory trusts the representations it receives. It therefore accepts requests from its router only and does not start
// without a secret.
const secret = process.env['ROUTER_SECRET'];
if (!secret) {
  process.stderr.write('Start-up failed: ROUTER_SECRET is not set.\n');
  process.exit(1);
}
const secretDigest = digest(secret);

const server = createServer((request, response) => {
  if (!timingSafeEqual(digest(String(request.headers['router-authorization'])), secretDigest))
    return sendError(response, 403, 'Forbidden.');
  if (request.method !== 'POST') return sendError(response, 405, 'Use POST.');
  return void handle(request, response).catch(() => sendError(response, 500, 'Internal server error.'));
});

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readJson(request);
  if (body === undefined) return sendError(response, 400, 'The body must be JSON of at most 100 KB.');
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  const {
    status,
    headers: responseHeaders,
    body: responseBody,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: () => Promise.resolve({}),
  });
  response.writeHead(status ?? 200, { ...Object.fromEntries(responseHeaders), 'cache-control': 'private, no-store' });
  response.end(responseBody.kind === 'complete' ? responseBody.string : '');
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBodyBytes) chunks.push(chunk);
  }
  if (bytes > maxBodyBytes) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function sendError(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'private, no-store' });
  response.end(JSON.stringify({ errors: [{ message }] }));
}

function digest(value: string): Uint8Array {
  return createHash('sha256').update(value).digest();
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({
    type: 'ready',
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`,
  });
});
for (const event of ['SIGTERM', 'disconnect']) process.once(event, () => process.exit(0));
