import { composeSchemaContract, composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../../gateway/startWorld.ts';

let world: World;
let token: string;
beforeAll(async () => {
  world = await startWorld();
  token = await world.tokenFor('parent');
});
afterAll(() => world.stop());

const services = () => world.subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
}

describe.each([
  ['that leaves out what is tagged nhs-number', [], ['nhs-number']],
  ['of what is tagged patient-app', ['patient-app'], []],
] as const)('a contract %s', (_what, include, exclude) => {
  let url: string;
  beforeAll(async () => {
    const filter = { include: new Set(include), exclude: new Set(exclude) };
    const { errors, supergraphSdl = '', publicSdl } = composeSchemaContract(services(), filter, true);
    expect(errors).toBeUndefined();
    expect(publicSdl).toContain('nominatedPharmacy');
    expect(publicSdl).not.toContain('nhsNumber');
    url = await world.startGateway('hive', supergraphSdl);
  });

  test('has no NHS number for clients', async () => {
    expect(await ask(url, '{ me { patients { nhsNumber } } }')).toMatchObject({
      errors: [{ message: expect.stringContaining('Cannot query field "nhsNumber"') as string }],
    });
  });

  test('still has it for what a subgraph makes of it', async () => {
    expect(await ask(url, '{ me { patients { nominatedPharmacy { name } } } }')).toEqual({
      data: {
        me: {
          patients: [
            { nominatedPharmacy: { name: 'Bramble Pharmacy' } },
            { nominatedPharmacy: { name: 'Clover Chemist' } },
            { nominatedPharmacy: null },
          ],
        },
      },
    });
  });
});

describe('a subgraph that knows a patient by id alone', () => {
  const byId = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@tag"])
    type Query { version: String @tag(name: "patient-app") }
    type Patient @key(fields: "id") @authenticated { id: ID!  note: String @tag(name: "patient-app") }`;

  test('composes, and nothing in it has to do with the NHS number', () => {
    const [emis] = services();
    const own = { name: 'notes', url: 'http://notes', typeDefs: parse(byId) };
    const { errors, supergraphSdl = '' } = composeServices(emis ? [emis, own] : []);
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toMatch(/@join__type\(graph: NOTES, key: "id"\)/);
    expect(supergraphSdl).not.toMatch(/graph: NOTES[^)]*nhsNumber/);
  });
});

test('a field that is made from the NHS number does not compose without its scope', () => {
  const withoutScope = services().map((service) =>
    service.name === 'directory'
      ? {
          ...service,
          typeDefs: parse(world.subgraphs[1]?.sdl.replace(/@requiresScopes\(scopes: \[\["gp:patient"\]\]\)/, '') ?? ''),
        }
      : service,
  );
  expect(composeServices(withoutScope).errors?.map(({ message }) => message)).toEqual([
    expect.stringContaining('Patient.nominatedPharmacy'),
  ]);
});
