import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

export interface ToySubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  stop(): Promise<void>;
}

export const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes", "@shareable", "@interfaceObject"])';

/** Another supplier of GP services, with types of its own. It knows one patient, at this practice. */
export function startSupplier(nhsNumber: string, odsCode: string): Promise<ToySubgraph> {
  const sdl = `${federationLink}
    type Query { tppVersion: String! }
    type TppPatient @key(fields: "nhsNumber") { nhsNumber: String  visits: [TppVisit!]!  practice: Practice }
    type TppVisit { startsAt: String! }
    type Practice @key(fields: "odsCode", resolvable: false) { odsCode: ID! }`;
  const patient = { nhsNumber, visits: [{ startsAt: '2026-05-20T09:00:00' }], practice: { odsCode } };
  return startToySubgraph('tpp', sdl, {
    Query: { tppVersion: () => '1' },
    TppPatient: {
      __resolveReference: (reference: { nhsNumber: string }) => (reference.nhsNumber === nhsNumber ? patient : null),
    },
  });
}

/** The routing subgraph: which of a person's patients are with which supplier. It resolves nothing else. */
export function startRouting(
  patients: () => readonly { __typename: string; nhsNumber: string }[],
): Promise<ToySubgraph> {
  const sdl = `${federationLink}
    type Query { myGpPatients: [MyGpPatient!]! @requiresScopes(scopes: [["gp:patient"]]) }
    union MyGpPatient = Patient | TppPatient
    type Patient @key(fields: "nhsNumber", resolvable: false) { nhsNumber: String }
    type TppPatient @key(fields: "nhsNumber", resolvable: false) { nhsNumber: String }`;
  return startToySubgraph('routing', sdl, { Query: { myGpPatients: patients } });
}

/** Starts a subgraph that returns what these resolvers do. */
export async function startToySubgraph(name: string, sdl: string, resolvers: object): Promise<ToySubgraph> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as Record<string, never> }]);
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { name, url, sdl, stop: () => server.stop() };
}
