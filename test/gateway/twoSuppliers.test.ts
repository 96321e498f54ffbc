import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';
import { startRouting, startSupplier, type ToySubgraph } from './startSupplier.ts';

const nhsNumberAtOtherSupplier = '9990009990';

let federation: Federation;
let toys: readonly ToySubgraph[];
let token: string;
let url: string;
/** What the routing subgraph knows about the signed-in person. */
let patients: { __typename: string; nhsNumber: string }[] = [];

const services = () =>
  [...federation.subgraphs, ...toys].map(({ name, url: at, sdl }) => ({ name, url: at, typeDefs: parse(sdl) }));

async function query(source: string): Promise<{ data?: unknown; errors?: unknown }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: source }) });
  return (await response.json()) as { data?: unknown; errors?: unknown };
}

beforeAll(async () => {
  federation = await startFederation();
  token = await federation.tokenFor('parent');
  toys = [await startSupplier(nhsNumberAtOtherSupplier), await startRouting(() => patients)];
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
