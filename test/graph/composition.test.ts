import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { executeQuery } from '../support/executeQuery.ts';
import { fakeEmis } from '../support/fakeEmis.ts';

const pharmacySdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  type Query { pharmacies: [Pharmacy!]! }
  type Pharmacy @key(fields: "id") { id: ID! name: String! }
  type Patient @key(fields: "id") { id: ID! pharmacy: Pharmacy }
  type Practice @key(fields: "odsCode") { odsCode: ID! pharmacies: [Pharmacy!]! }
`;

async function publishedSdl(): Promise<string> {
  const result = await executeQuery('{ _service { sdl } }', { emis: fakeEmis(), caller: { kind: 'anonymous' } });
  const service = result.data?.['_service'] as { sdl: string } | undefined;
  return service?.sdl ?? '';
}

describe('composition', () => {
  test("the published SDL composes with another subgraph without errors in The Guild's composition", async () => {
    const typeDefs = parse(await publishedSdl());
    const result = composeByGuild([
      { name: 'emis', url: 'http://emis', typeDefs },
      { name: 'pharmacy', url: 'http://pharmacy', typeDefs: parse(pharmacySdl) },
    ]);
    expect(result.errors).toBeUndefined();
    expect(result.supergraphSdl).toContain('pharmacy: Pharmacy');
  });

  test("the published SDL composes with another subgraph without errors or hints in Apollo's composition", async () => {
    const result = composeByApollo([
      { name: 'emis', url: 'http://emis', typeDefs: parse(await publishedSdl()) },
      { name: 'pharmacy', url: 'http://pharmacy', typeDefs: parse(pharmacySdl) },
    ]);
    expect(result.errors).toBeUndefined();
    expect(result.hints).toEqual([]);
  });

  test('the published SDL names its maintainers and describes when a service is unavailable', async () => {
    const sdl = await publishedSdl();
    expect(sdl).toContain('@contact(name: "EMIS subgraph maintainers"');
    expect(sdl).toContain('Unavailable when the practice is not live');
  });
});
