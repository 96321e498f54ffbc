import { readFileSync } from 'node:fs';
import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';
import { federationLink, startRouting, startSupplier, startToySubgraph, type ToySubgraph } from './startSupplier.ts';

const nhsNumberAtOtherSupplier = '9990009990';

let federation: Federation;
let toys: readonly ToySubgraph[];
let token: string;
let url: string;
/** What the routing subgraph knows about the signed-in person. */
let patients: { __typename: string; nhsNumber: string }[] = [];

const services = () =>
  [...federation.subgraphs, ...toys].map(({ name, url: at, sdl }) => ({ name, url: at, typeDefs: parse(sdl) }));

async function query(source: string, at = url): Promise<{ data?: unknown; errors?: unknown }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(at, { method: 'POST', headers, body: JSON.stringify({ query: source }) });
  return (await response.json()) as { data?: unknown; errors?: unknown };
}

/** Starts a gateway for these subgraphs, composed by The Guild's composition. */
async function startHive(subgraphs: readonly Pick<ToySubgraph, 'name' | 'url' | 'sdl'>[]): Promise<string> {
  const { errors, supergraphSdl = '' } = composeByGuild(subgraphs.map((one) => ({ ...one, typeDefs: parse(one.sdl) })));
  expect(errors).toBeUndefined();
  return federation.startGateway('hive', supergraphSdl);
}

beforeAll(async () => {
  federation = await startFederation();
  token = await federation.tokenFor('parent');
  toys = [await startSupplier(nhsNumberAtOtherSupplier, 'X99902'), await startRouting(() => patients)];
  url = await federation.startGateway('hive', composeByGuild(services()).supergraphSdl ?? '');
});
afterAll(async () => {
  await Promise.all(toys.map((toy) => toy.stop()));
  await federation.stop();
});

test('two suppliers and a routing subgraph compose under both compositions', () => {
  expect(composeByGuild(services()).errors).toBeUndefined();
  expect(composeByApollo(services()).errors).toBeUndefined();
});

test('one query reads a person’s patients from two suppliers, each by its NHS number', async () => {
  const { data: own } = await query('{ gpOnlineUser { patients { nhsNumber } } }');
  const [first] = (own as { gpOnlineUser: { patients: { nhsNumber: string }[] } }).gpOnlineUser.patients;
  patients = [
    { __typename: 'Patient', nhsNumber: first?.nhsNumber ?? '' },
    { __typename: 'TppPatient', nhsNumber: nhsNumberAtOtherSupplier },
  ];
  const { data, errors } = await query(`{ myGpPatients { __typename
    ... on Patient { relation practice { name openingHours } }
    ... on TppPatient { visits { startsAt } practice { openingHours } } } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    myGpPatients: [
      {
        __typename: 'Patient',
        relation: 'SELF',
        practice: { name: 'Applewood Surgery', openingHours: expect.stringContaining('Monday') as string },
      },
      {
        __typename: 'TppPatient',
        visits: [{ startsAt: '2026-05-20T09:00:00' }],
        practice: { openingHours: 'Monday to Friday, 08:00 to 18:30' },
      },
    ],
  });
});

test('the EMIS subgraph returns null for a patient of the other supplier', async () => {
  patients = [{ __typename: 'Patient', nhsNumber: nhsNumberAtOtherSupplier }];
  const response = await query('{ myGpPatients { ... on Patient { accessLevel } } }');
  expect(response).toEqual({ data: { myGpPatients: [{ accessLevel: null }] } });
});

test('the EMIS subgraph returns null for a patient of EMIS whom the signed-in person may not see', async () => {
  const stranger = await federation.tokenFor('long-record');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${stranger}` };
  const body = JSON.stringify({ query: '{ gpOnlineUser { patients { nhsNumber } } }' });
  const { data } = (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
    data: { gpOnlineUser: { patients: { nhsNumber: string }[] } };
  };
  const [theirs = expect.unreachable()] = data.gpOnlineUser.patients;
  patients = [{ __typename: 'Patient', nhsNumber: theirs.nhsNumber }];
  expect(await query('{ myGpPatients { ... on Patient { accessLevel } } }')).toEqual({
    data: { myGpPatients: [{ accessLevel: null }] },
  });
});

test('fields of this subgraph are null for a practice that only the other supplier has', async () => {
  const elsewhere = await startSupplier(nhsNumberAtOtherSupplier, 'Y00001');
  const routing = toys[1] ?? expect.unreachable();
  const at = await startHive([...federation.subgraphs, elsewhere, routing]);
  patients = [{ __typename: 'TppPatient', nhsNumber: nhsNumberAtOtherSupplier }];
  const response = await query(
    '{ myGpPatients { ... on TppPatient { practice { odsCode name settings { __typename } } } } }',
    at,
  );
  expect(response).toEqual({
    data: { myGpPatients: [{ practice: { odsCode: 'Y00001', name: null, settings: null } }] },
  });
  await elsewhere.stop();
});

test('a gateway asks one subgraph about all patients when two declare a field as @shareable', async () => {
  const asked: string[] = [];
  const supplier = (name: string, own: string) =>
    startToySubgraph(
      name,
      `${federationLink} type Query { ${name}Version: String }
        type AnyPatient @key(fields: "number") { number: ID!  surname: String @shareable }`,
      {
        AnyPatient: {
          surname: ({ number }: { number: string }) => {
            asked.push(name);
            return number === own ? `Patient of ${name}` : null;
          },
        },
      },
    );
  const routing = await startToySubgraph(
    'list',
    `${federationLink} type Query { all: [AnyPatient!]! }
      type AnyPatient @key(fields: "number", resolvable: false) { number: ID! }`,
    { Query: { all: () => ['1', '2'].map((number) => ({ __typename: 'AnyPatient', number })) } },
  );
  const suppliers = [await supplier('first', '1'), await supplier('second', '2')];
  const at = await startHive([...suppliers, routing]);
  const { data } = await query('{ all { number surname } }', at);
  const surnames = (data as { all: { surname: string | null }[] }).all.map(({ surname }) => surname);
  expect(surnames.filter((surname) => surname !== null)).toHaveLength(1);
  expect(new Set(asked).size).toBe(1);
  await Promise.all([...suppliers, routing].map((toy) => toy.stop()));
});

test('an @interfaceObject resolves its field for the patients of every supplier by itself', async () => {
  const routing = await startToySubgraph(
    'routing',
    `${federationLink} type Query { myGpPatients: [AnyGpPatient!]! }
      interface AnyGpPatient @key(fields: "nhsNumber") { nhsNumber: String }
      type Patient implements AnyGpPatient @key(fields: "nhsNumber") { nhsNumber: String }
      type TppPatient implements AnyGpPatient @key(fields: "nhsNumber") { nhsNumber: String }`,
    { Query: { myGpPatients: () => patients } },
  );
  const summaries = await startToySubgraph(
    'summaries',
    `${federationLink} type Query { summariesVersion: String }
      type AnyGpPatient @key(fields: "nhsNumber") @interfaceObject { nhsNumber: String  summary: String }`,
    { AnyGpPatient: { summary: ({ nhsNumber }: { nhsNumber: string }) => `Summary of ${nhsNumber}` } },
  );
  const supplier = toys[0] ?? expect.unreachable();
  const services = [...federation.subgraphs, supplier, routing, summaries];
  const { supergraphSdl = '' } = composeByApollo(services.map((one) => ({ ...one, typeDefs: parse(one.sdl) })));
  const at = await federation.startGateway('apollo', supergraphSdl);
  patients = ['Patient', 'TppPatient'].map((__typename) => ({ __typename, nhsNumber: nhsNumberAtOtherSupplier }));
  const { data, errors } = await query('{ myGpPatients { __typename summary } }', at);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    myGpPatients: ['Patient', 'TppPatient'].map((__typename) => ({
      __typename,
      summary: `Summary of ${nhsNumberAtOtherSupplier}`,
    })),
  });
  // This version of Hive Gateway cannot plan the query, as the page says.
  expect(await query('{ myGpPatients { summary } }', await startHive(services))).toMatchObject({
    errors: [{ extensions: { code: 'SATISFIABILITY_ERROR' } }],
  });
  await Promise.all([routing, summaries].map((toy) => toy.stop()));
});

test('the page on two suppliers shows the SDL of the routing subgraph that runs here', () => {
  const page = readFileSync(new URL('../../docs/two-suppliers.md', import.meta.url), 'utf8');
  const shown = /```text\n([^]*?)```/.exec(page)?.[1] ?? '';
  const routing = toys[1]?.sdl.replace(federationLink, '') ?? '';
  const definitions = (sdl: string) =>
    parse(sdl)
      .definitions.map((one) => print(one))
      .toSorted();
  expect(definitions(shown)).toEqual(definitions(routing));
});
