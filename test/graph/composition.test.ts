import { readFileSync } from 'node:fs';
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

describe('a field that is derived from a field with @requiresScopes', () => {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@requires", "@external", "@requiresScopes"])`;
  const owner = `${link}
    type Query { owned: Patient }
    type Patient @key(fields: "id") {
      id: ID!  number: String @requiresScopes(scopes: [["gp:patient"]])  details: Details  person: Person
    }
    type Details { secret: String @requiresScopes(scopes: [["gp:patient"]]) }
    interface Person { name: String }
    type Adult implements Person { name: String @requiresScopes(scopes: [["gp:patient"]]) }`;
  const derived = (external: string, requires: string, scopes: string) => `${link}
    type Query { derived: String }
    type Patient @key(fields: "id") {
      id: ID!  ${external}  pharmacy: String @requires(fields: "${requires}") ${scopes}
    }
    ${external.includes('Details') ? 'type Details { secret: String @external }' : ''}
    ${external.includes('Person') ? 'interface Person { name: String } type Adult implements Person { name: String @external }' : ''}`;
  const planted: readonly (readonly [string, string, string])[] = [
    ['itself', 'number: String @external', 'number'],
    ['in an object', 'details: Details @external', 'details { secret }'],
    ['through an interface', 'person: Person @external', 'person { name }'],
    ['in a fragment on a type of an interface', 'person: Person @external', 'person { ... on Adult { name } }'],
  ];
  const composers = [
    ['Apollo’s composition', composeByApollo],
    ['The Guild’s composition', composeByGuild],
  ] as const;
  const cases = composers.flatMap(([name, compose]) => planted.map((one) => [name, compose, ...one] as const));

  const codesOf = (compose: (typeof composers)[number][1], sdl: string) =>
    compose([
      { name: 'owner', url: 'http://owner', typeDefs: parse(owner) },
      { name: 'derived', url: 'http://derived', typeDefs: parse(sdl) },
    ]).errors?.map(({ extensions }) => extensions['code']);

  test.each(cases)(
    '%s refuses a field without the scope of the field that its @requires reads %3$s',
    (_name, compose, _place, external, requires) => {
      const missing = ['MISSING_TRANSITIVE_AUTH_REQUIREMENTS'];
      expect(codesOf(compose, derived(external, requires, ''))).toEqual(missing);
      expect(codesOf(compose, derived(external, requires, '@requiresScopes(scopes: [["other"]])'))).toEqual(missing);
      expect(
        codesOf(compose, derived(external, requires, '@requiresScopes(scopes: [["gp:patient"]])')),
      ).toBeUndefined();
    },
  );

  test('gateway/supergraph.yaml pins the version of @apollo/composition that is tested', () => {
    const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    expect(read('gateway/supergraph.yaml')).toContain(
      `federation_version: =${devDependencies['@apollo/composition']}\n`,
    );
  });
});
