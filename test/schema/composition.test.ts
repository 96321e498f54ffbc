import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fakeEmis } from '../support/fakeEmis.ts';
import { ask } from './ask.ts';

const pharmacySdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  type Query { pharmacies: [Pharmacy!]! }
  type Pharmacy @key(fields: "id") { id: ID! name: String! }
  type Patient @key(fields: "id") { id: ID! pharmacy: Pharmacy }
  type Practice @key(fields: "odsCode") { odsCode: ID! pharmacies: [Pharmacy!]! }
`;

async function publishedSdl(): Promise<string> {
  const result = await ask('{ _service { sdl } }', { emis: fakeEmis(), caller: { kind: 'anonymous' } });
  const service = result.data?.['_service'] as { sdl: string } | undefined;
  return service?.sdl ?? '';
}

describe('the published SDL', () => {
  it("composes with another team's subgraph by The Guild's composition without an error", async () => {
    const typeDefs = parse(await publishedSdl());
    const result = composeByGuild([
      { name: 'emis', url: 'http://emis', typeDefs },
      { name: 'pharmacy', url: 'http://pharmacy', typeDefs: parse(pharmacySdl) },
    ]);
    expect(result.errors).toBeUndefined();
    expect(result.supergraphSdl).toContain('pharmacy: Pharmacy');
  });

  it("composes by Apollo's composition without an error or a hint", async () => {
    const result = composeByApollo([
      { name: 'emis', url: 'http://emis', typeDefs: parse(await publishedSdl()) },
      { name: 'pharmacy', url: 'http://pharmacy', typeDefs: parse(pharmacySdl) },
    ]);
    expect(result.errors).toBeUndefined();
    expect(result.hints).toEqual([]);
  });

  it('says who looks after it and when a service is unavailable', async () => {
    const sdl = await publishedSdl();
    expect(sdl).toContain('@contact(name: "EMIS subgraph maintainers"');
    expect(sdl).toContain('Unavailable when the practice is not live');
  });
});
