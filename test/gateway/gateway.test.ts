import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../../gateway/startWorld.ts';

let world: World;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  world = await startWorld();
  for (const person of ['parent', 'long-record', 'empty-record', 'no-nhs-number']) {
    tokens[person] = await world.tokenFor(person);
  }
});
afterAll(() => world.stop());

interface Patient {
  readonly id: string;
  readonly demographics: { readonly surname: string };
  readonly practice: { readonly name: string; readonly openingHours: string };
  readonly nominatedPharmacy: { readonly name: string } | null;
}
interface Answer {
  readonly data?: { readonly me: { readonly patients: readonly Patient[] } | null };
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function ask(url: string, query: string, person?: string): Promise<Answer> {
  const token = person === undefined ? {} : { authorization: `Bearer ${tokens[person]}` };
  const headers = { 'content-type': 'application/json', ...token };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as Answer;
}

const acrossBoth = `{ me { patients { id demographics { ... on PatientDemographics { surname } }
  practice { name openingHours } nominatedPharmacy { name } } } }`;

describe.each([
  ['hive', 'guild'],
  ['apollo', 'apollo'],
] as const)('through the gateway of %s, composed by %s', (program, by) => {
  let url: string;
  beforeAll(async () => {
    url = await world.startGateway(program, await world.compose(by));
  });

  test('a query across both subgraphs is answered', async () => {
    const { data, errors } = await ask(url, acrossBoth, 'long-record');
    expect(errors).toBeUndefined();
    expect(data?.me?.patients).toEqual([
      {
        id: expect.any(String) as string,
        demographics: { surname: 'Haystack' },
        practice: { name: expect.any(String) as string, openingHours: 'Monday to Friday, 08:00 to 18:30' },
        nominatedPharmacy: { name: expect.any(String) as string },
      },
    ]);
  });

  test('what needs an NHS number is null where there is none', async () => {
    const { data } = await ask(url, '{ me { patients { id nominatedPharmacy { name } } } }', 'no-nhs-number');
    expect(data?.me?.patients).toEqual([{ id: expect.any(String) as string, nominatedPharmacy: null }]);
  });

  test('nobody who is not signed in is told anything', async () => {
    const { data, errors } = await ask(url, acrossBoth);
    expect(data?.me ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('a thousand pairs of two people’s identical queries, a hundred queries in flight at a time, are never merged', async () => {
    const query = '{ me { patients { id practice { openingHours } } } }';
    const people = ['long-record', 'empty-record'] as const;
    const own = await Promise.all(people.map((person) => ask(url, query, person)));
    expect(own[0]?.data?.me?.patients[0]?.id).not.toBe(own[1]?.data?.me?.patients[0]?.id);
    let wrong = 0;
    for (let round = 0; round < 20; round += 1) {
      const pairs = Array.from({ length: 50 }, () => Promise.all(people.map((person) => ask(url, query, person))));
      for (const pair of await Promise.all(pairs)) {
        pair.forEach((answer, at) => (wrong += JSON.stringify(answer) === JSON.stringify(own[at]) ? 0 : 1));
      }
    }
    expect(wrong).toBe(0);
  });
});

test('neither subgraph answers anybody but its router', async () => {
  for (const { url } of world.subgraphs) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens['parent']}` };
    const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
    expect(response.status).toBe(403);
  }
});
