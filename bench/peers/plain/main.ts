/** The plain server: what a good engineer writes in a day with Apollo Server, node-soap, DataLoader and jose. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { readLinksBySubject, readSetup, report } from '../readSetup.ts';
import { createLoaders } from './loaders.ts';
import { resolvers, type Context } from './resolvers.ts';
import { SoapSessions } from './SoapSessions.ts';

const setup = readSetup();
const links = readLinksBySubject(setup);
const sessions = new SoapSessions(setup);
const keys = createRemoteJWKSet(new URL(setup.jwksUri));
const { issuer, audience } = setup;

const server = new ApolloServer<Context>({
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: resolvers as never,
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  async context({ req }) {
    const token = req.headers.authorization?.replace('Bearer ', '') ?? '';
    const { payload } = await jwtVerify(token, keys, { issuer, audience });
    return { links: links.get(payload.sub ?? '') ?? [], loaders: createLoaders(sessions) };
  },
});
report(url);
