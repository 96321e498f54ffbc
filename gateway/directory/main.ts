// A second subgraph, to compose with: a directory of practices and pharmacies. Everything in it is made up; its NHS numbers
// are of the range that nobody is given, and of the simulated world.
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import known from './directory.json' with { type: 'json' };

interface Pharmacy {
  readonly odsCode: string;
  readonly name: string;
  readonly telephone: string;
}
const pharmacies = new Map<string, Pharmacy>(known.pharmacies.map((pharmacy) => [pharmacy.odsCode, pharmacy]));
const openingHours = new Map<string, string>(Object.entries(known.openingHours));
const nominations = new Map<string, string>(Object.entries(known.nominations));

/** What a router sends: the key, and what `@requires` names. The NHS number is the EMIS subgraph's word, for this caller. */
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

// It believes the representations that it is sent, so it listens to its router alone, and does not run without a secret.
const secret = process.env['ROUTER_SECRET'];
if (!secret) throw new Error('ROUTER_SECRET is not set.');
const secretDigest = digest(secret);

const server = createServer((request, response) => {
  if (!timingSafeEqual(digest(String(request.headers['router-authorization'])), secretDigest))
    return refuse(response, 403, 'Forbidden.');
  if (request.method !== 'POST') return refuse(response, 405, 'Only POST is answered.');
  return void answer(request, response).catch(() => refuse(response, 500, 'That failed.'));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readJson(request);
  if (body === undefined) return refuse(response, 400, 'The body is not JSON of at most 100 KB.');
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  const {
    status,
    headers: told,
    body: said,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: () => Promise.resolve({}),
  });
  response.writeHead(status ?? 200, { ...Object.fromEntries(told), 'cache-control': 'private, no-store' });
  response.end(said.kind === 'complete' ? said.string : '');
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= 102_400) chunks.push(chunk);
  }
  if (bytes > 102_400) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
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
for (const end of ['SIGTERM', 'disconnect']) process.once(end, () => process.exit(0));
