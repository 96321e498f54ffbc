import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';
import { gateways, startComposed } from './gateways.ts';

let federation: Federation;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  federation = await startFederation();
  for (const person of ['parent', 'long-record', 'empty-record', 'no-nhs-number']) {
    tokens[person] = await federation.tokenFor(person);
  }
});
afterAll(() => federation.stop());

interface Patient {
  readonly id: string;
  readonly demographics: { readonly surname: string };
  readonly practice: { readonly name: string; readonly openingHours: string };
  readonly nominatedPharmacy: { readonly name: string } | null;
}
interface Result {
  readonly data?: { readonly gpOnlineUser: { readonly patients: readonly Patient[] } | null };
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function query(
  url: string,
  source: string,
  person?: string,
  extraHeaders: Record<string, string> = {},
): Promise<Result> {
  const token = person === undefined ? {} : { authorization: `Bearer ${tokens[person]}` };
  const headers = { 'content-type': 'application/json', ...token, ...extraHeaders };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: source }) });
  return (await response.json()) as Result;
}

const federatedQuery = `{ gpOnlineUser { patients { id demographics { ... on GpPatientDemographics { surname } }
  practice { name openingHours } nominatedPharmacy { name } } } }`;

describe.each(gateways)('%s gateway with %s composition', (program, composition) => {
  // Grafbase does not read the body of a response with status 401.
  const code = program === 'grafbase' ? 'SUBGRAPH_REQUEST_ERROR' : 'UNAUTHENTICATED';
  let url: string;
  beforeAll(async () => {
    url = await startComposed(federation, program, composition);
  });

  test('the gateway resolves a query across both subgraphs', async () => {
    const { data, errors } = await query(url, federatedQuery, 'long-record');
    expect(errors).toBeUndefined();
    expect(data?.gpOnlineUser?.patients).toEqual([
      {
        id: expect.any(String) as string,
        demographics: { surname: 'Haystack' },
        practice: {
          name: 'Applewood Surgery',
          openingHours: 'Monday to Friday, 08:00 to 20:00; Saturday, 09:00 to 12:00',
        },
        nominatedPharmacy: { name: 'Dandelion Dispensary' },
      },
    ]);
  });

  test('the gateway resolves each patient’s own pharmacy, and null for a patient whom the directory does not know', async () => {
    const { data } = await query(url, '{ gpOnlineUser { patients { id nominatedPharmacy { name } } } }', 'parent');
    const names = data?.gpOnlineUser?.patients.map(({ nominatedPharmacy }) => nominatedPharmacy?.name ?? null);
    expect(names).toEqual(['Bramble Pharmacy', 'Clover Chemist', null]);
  });

  test('the gateway resolves a field that requires the NHS number as null when the patient has none', async () => {
    const { data } = await query(
      url,
      '{ gpOnlineUser { patients { id nominatedPharmacy { name } } } }',
      'no-nhs-number',
    );
    expect(data?.gpOnlineUser?.patients).toEqual([{ id: expect.any(String) as string, nominatedPharmacy: null }]);
  });

  test('the gateway replaces a client’s router-authorization header, and requires a token even with the real secret', async () => {
    const forged = { 'router-authorization': 'forged' };
    expect(await query(url, federatedQuery, 'long-record', forged)).toEqual(
      await query(url, federatedQuery, 'long-record'),
    );
    expect(
      (await query(url, federatedQuery, undefined, { 'router-authorization': federation.routerSecret })).errors,
    ).toMatchObject([{ extensions: { code } }]);
  });

  test('the gateway returns an error and no data without a token', async () => {
    const { data, errors } = await query(url, federatedQuery);
    expect(data?.gpOnlineUser ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  test('the gateway never merges identical queries from two people (1,000 pairs, 100 queries in flight)', async () => {
    const source = '{ gpOnlineUser { patients { id practice { openingHours } nominatedPharmacy { name } } } }';
    const people = ['long-record', 'empty-record'] as const;
    const expected = await Promise.all(people.map((person) => query(url, source, person)));
    expect(expected[0]?.data?.gpOnlineUser?.patients[0]?.id).not.toBe(expected[1]?.data?.gpOnlineUser?.patients[0]?.id);
    const pharmacies = expected.map(({ data }) => data?.gpOnlineUser?.patients[0]?.nominatedPharmacy?.name);
    expect(pharmacies).toEqual(['Dandelion Dispensary', 'Bramble Pharmacy']);
    let mismatches = 0;
    for (let round = 0; round < 20; round += 1) {
      const pairs = Array.from({ length: 50 }, () => Promise.all(people.map((person) => query(url, source, person))));
      for (const pair of await Promise.all(pairs)) {
        pair.forEach(
          (result, index) => (mismatches += JSON.stringify(result) === JSON.stringify(expected[index]) ? 0 : 1),
        );
      }
    }
    expect(mismatches).toBe(0);
  });
});

test('each subgraph rejects a request that is not from its router', async () => {
  for (const { url } of federation.subgraphs) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens['parent']}` };
    const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
    expect(response.status).toBe(403);
  }
});

test('the Hive gateway refuses GET and lets no other origin read responses', async () => {
  const url = await federation.startGateway('hive', await federation.compose('guild'));
  const headers = { origin: 'https://elsewhere.example', authorization: `Bearer ${tokens['parent']}` };
  const get = await fetch(`${url}?query={__typename}`, { headers });
  expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  const post = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(post.status).toBe(200);
  for (const response of [get, post]) {
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
});
