// A second subgraph, to compose with: a directory of practices and pharmacies. Everything in it is made up.
import { ApolloServer, HeaderMap } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

interface Pharmacy {
  readonly odsCode: string;
  readonly name: string;
  readonly telephone: string;
}

const pharmacies: readonly Pharmacy[] = [
  { odsCode: 'FX901', name: 'Bramble Pharmacy', telephone: '01632 960101' },
  { odsCode: 'FX902', name: 'Clover Chemist', telephone: '01632 960102' },
  { odsCode: 'FX903', name: 'Dandelion Dispensary', telephone: '01632 960103' },
];

/** What a router sends: the key, and what `@requires` names. The NHS number is the EMIS subgraph's word, for this caller. */
interface PatientReference {
  readonly id: string;
  readonly nhsNumber?: string | null;
}

const resolvers = {
  Query: { pharmacies: () => pharmacies },
  Pharmacy: {
    __resolveReference: ({ odsCode }: { odsCode: string }) => pharmacies.find((one) => one.odsCode === odsCode) ?? null,
  },
  Practice: { openingHours: () => 'Monday to Friday, 08:00 to 18:30' },
  Patient: {
    nominatedPharmacy: ({ nhsNumber }: PatientReference) =>
      nhsNumber ? pharmacies[Number(nhsNumber.at(-2)) % pharmacies.length] : null,
  },
};

const typeDefs = parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
const apollo = new ApolloServer({ schema: buildSubgraphSchema([{ typeDefs, resolvers }]), csrfPrevention: true });
await apollo.start();

const secret = process.env['ROUTER_SECRET'];
const seen = new Set<string>();

const server = createServer((request, response) => {
  void (async () => {
    // It believes the representations that it is sent, so it listens to its router alone.
    if (secret !== undefined && request.headers['router-authorization'] !== secret) {
      return response.writeHead(403).end();
    }
    if (request.headers.authorization !== undefined) seen.add(request.headers.authorization);
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === 'string') headers.set(name, value);
    const body: unknown = JSON.parse(await text(request));
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? 'POST', headers, search: '', body },
      context: () => Promise.resolve({}),
    });
    response.writeHead(answer.status ?? 200, {
      ...Object.fromEntries(answer.headers),
      'cache-control': 'private, no-store',
      'x-callers-seen': String(seen.size),
    });
    return response.end(answer.body.kind === 'complete' ? answer.body.string : '');
  })().catch(() => response.writeHead(400).end());
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({
    type: 'ready',
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`,
  });
});
for (const end of ['SIGTERM', 'disconnect']) process.once(end, () => process.exit(0));
