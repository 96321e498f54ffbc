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

async function ask(url: string, query: string, person?: string, more: Record<string, string> = {}): Promise<Answer> {
  const token = person === undefined ? {} : { authorization: `Bearer ${tokens[person]}` };
  const headers = { 'content-type': 'application/json', ...token, ...more };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as Answer;
}

const acrossBoth = `{ me { patients { id demographics { ... on PatientDemographics { surname } }
  practice { name openingHours } nominatedPharmacy { name } } } }`;

const gateways = [
  ['hive', 'guild'],
  ['apollo', 'apollo'],
  ['grafbase', 'itself'],
] as const;
// Its package has the program for this platform alone.
const canRun = (program: string) => program !== 'grafbase' || `${process.platform} ${process.arch}` === 'linux x64';

describe.each(gateways.filter(([program]) => canRun(program)))(
  'through the gateway of %s, composed by %s',
  (program, by) => {
    let url: string;
    beforeAll(async () => {
      url = await world.startGateway(program, by === 'itself' ? '' : await world.compose(by));
    });

    test('a query across both subgraphs is answered', async () => {
      const { data, errors } = await ask(url, acrossBoth, 'long-record');
      expect(errors).toBeUndefined();
      expect(data?.me?.patients).toEqual([
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

    test('each of several patients of one person is given their own, and null for what the directory does not know', async () => {
      const { data } = await ask(url, '{ me { patients { id nominatedPharmacy { name } } } }', 'parent');
      const names = data?.me?.patients.map(({ nominatedPharmacy }) => nominatedPharmacy?.name ?? null);
      expect(names).toEqual(['Bramble Pharmacy', 'Clover Chemist', null]);
    });

    test('what needs an NHS number is null where there is none', async () => {
      const { data } = await ask(url, '{ me { patients { id nominatedPharmacy { name } } } }', 'no-nhs-number');
      expect(data?.me?.patients).toEqual([{ id: expect.any(String) as string, nominatedPharmacy: null }]);
    });

    test('a client cannot pass for a router, nor be taken for none', async () => {
      const forged = { 'router-authorization': 'forged' };
      expect(await ask(url, acrossBoth, 'long-record', forged)).toEqual(await ask(url, acrossBoth, 'long-record'));
      expect(
        (await ask(url, acrossBoth, undefined, { 'router-authorization': world.routerSecret })).errors,
      ).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    });

    test('nobody who is not signed in is told anything', async () => {
      const { data, errors } = await ask(url, acrossBoth);
      expect(data?.me ?? null).toBeNull();
      expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    });

    test('a thousand pairs of two people’s identical queries, a hundred queries in flight at a time, are never merged', async () => {
      const query = '{ me { patients { id practice { openingHours } nominatedPharmacy { name } } } }';
      const people = ['long-record', 'empty-record'] as const;
      const own = await Promise.all(people.map((person) => ask(url, query, person)));
      expect(own[0]?.data?.me?.patients[0]?.id).not.toBe(own[1]?.data?.me?.patients[0]?.id);
      const pharmacies = own.map(({ data }) => data?.me?.patients[0]?.nominatedPharmacy?.name);
      expect(pharmacies).toEqual(['Dandelion Dispensary', 'Bramble Pharmacy']);
      let wrong = 0;
      for (let round = 0; round < 20; round += 1) {
        const pairs = Array.from({ length: 50 }, () => Promise.all(people.map((person) => ask(url, query, person))));
        for (const pair of await Promise.all(pairs)) {
          pair.forEach((answer, at) => (wrong += JSON.stringify(answer) === JSON.stringify(own[at]) ? 0 : 1));
        }
      }
      expect(wrong).toBe(0);
    });
  },
);

test('neither subgraph answers anybody but its router', async () => {
  for (const { url } of world.subgraphs) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens['parent']}` };
    const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
    expect(response.status).toBe(403);
  }
});
