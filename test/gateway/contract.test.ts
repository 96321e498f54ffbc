import { composeSchemaContract, composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';

let federation: Federation;
let token: string;
beforeAll(async () => {
  federation = await startFederation();
  token = await federation.tokenFor('parent');
});
afterAll(() => federation.stop());

const services = () => federation.subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));

async function query(url: string, source: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: source }) })).json();
}

describe.each([
  ['that excludes the tag nhs-number', [], ['nhs-number']],
  ['that includes the tag patient-app', ['patient-app'], []],
] as const)('contract variant %s', (_name, include, exclude) => {
  let url: string;
  beforeAll(async () => {
    const filter = { include: new Set(include), exclude: new Set(exclude) };
    const { errors, supergraphSdl = '', publicSdl } = composeSchemaContract(services(), filter, true);
    expect(errors).toBeUndefined();
    expect(publicSdl).toContain('nominatedPharmacy');
    expect(publicSdl).not.toContain('nhsNumber');
    url = await federation.startGateway('hive', supergraphSdl);
  });

  test('a contract variant does not expose the NHS number to clients', async () => {
    expect(await query(url, '{ gpOnlineUser { patients { nhsNumber } } }')).toMatchObject({
      errors: [{ message: expect.stringContaining('Cannot query field "nhsNumber"') as string }],
    });
  });

  test('a contract variant still resolves a field that requires the NHS number', async () => {
    expect(await query(url, '{ gpOnlineUser { patients { nominatedPharmacy { name } } } }')).toEqual({
      data: {
        gpOnlineUser: {
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

describe('keys', () => {
  const notesSdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@tag"])
    type Query { version: String @tag(name: "patient-app") }
    type Patient @key(fields: "id") @authenticated { id: ID!  note: String @tag(name: "patient-app") }`;

  test('a subgraph that keys Patient by id only composes, and its fields do not use the NHS number', () => {
    const [emis] = services();
    const notes = { name: 'notes', url: 'http://notes', typeDefs: parse(notesSdl) };
    const { errors, supergraphSdl = '' } = composeServices(emis ? [emis, notes] : []);
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toMatch(/@join__type\(graph: NOTES, key: "id"\)/);
    expect(supergraphSdl).not.toMatch(/graph: NOTES[^)]*nhsNumber/);
  });
});

test('a field that requires the NHS number does not compose without the scope gp:patient', () => {
  const withoutScope = services().map((service) =>
    service.name === 'directory'
      ? {
          ...service,
          typeDefs: parse(
            federation.subgraphs[1]?.sdl.replace(/@requiresScopes\(scopes: \[\["gp:patient"\]\]\)/, '') ?? '',
          ),
        }
      : service,
  );
  expect(composeServices(withoutScope).errors?.map(({ message }) => message)).toEqual([
    expect.stringContaining('Patient.nominatedPharmacy'),
  ]);
});
