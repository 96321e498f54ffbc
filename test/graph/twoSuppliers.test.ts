import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { executeQuery } from '../support/executeQuery.ts';
import { fakeEmis } from '../support/fakeEmis.ts';

// The statements of docs/two-suppliers.md about composition. test/gateway/twoSuppliers.test.ts has those about queries.

const service = await executeQuery('{ _service { sdl } }', { emis: fakeEmis(), caller: { kind: 'anonymous' } });
const ours = (service.data?.['_service'] as { sdl: string } | undefined)?.sdl ?? '';
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@interfaceObject"])`;

const composers = [
  ['Apollo’s composition', composeByApollo],
  ['The Guild’s composition', composeByGuild],
] as const;

describe.each(composers)('%s', (_name, compose) => {
  const composeWith = (...others: readonly string[]) =>
    compose([
      { name: 'emis', url: 'http://emis', typeDefs: parse(ours) },
      ...others.map((sdl, at) => ({
        name: `other${at}`,
        url: 'http://other',
        typeDefs: parse(`${link} type Query { version${at}: String } ${sdl}`),
      })),
    ]);
  const codesOf = (...others: readonly string[]) => [
    ...new Set(composeWith(...others).errors?.map(({ extensions }) => extensions['code'])),
  ];

  test('a second subgraph cannot define a field of Patient, with or without @shareable of its own', () => {
    const define = (directive: string) =>
      codesOf(`type Patient @key(fields: "nhsNumber") { nhsNumber: String displayName: String ${directive} }`);
    expect(define('')).toEqual(['INVALID_FIELD_SHARING']);
    expect(define('@shareable')).toEqual(['INVALID_FIELD_SHARING']);
  });

  test('a second subgraph cannot define a mutation of this one, and can have another name for it', () => {
    const withMutation = (name: string) => `type Mutation { ${name}(slot: ID!): Boolean }`;
    expect(codesOf(withMutation('bookGpAppointment'))).toContain('INVALID_FIELD_SHARING');
    expect(codesOf(withMutation('bookTppAppointment'))).toEqual([]);
  });

  test('one query cannot select fields with one name and another nullability from two types without aliases', () => {
    const sdl = (practice: string) => `union MyGpPatient = Patient | TppPatient
      type Patient @key(fields: "nhsNumber", resolvable: false) { nhsNumber: String }
      type TppPatient @key(fields: "nhsNumber") { nhsNumber: String practice: ${practice} }
      type Practice @key(fields: "odsCode", resolvable: false) { odsCode: ID! }
      extend type Query { myGpPatients: [MyGpPatient!]! }`;
    const validateQuery = (practice: string, selection: string) => {
      const supergraph = buildSchema(composeWith(sdl(practice)).supergraphSdl ?? '', { assumeValidSDL: true });
      const query = `{ myGpPatients { ... on Patient { practice { odsCode } } ... on TppPatient { ${selection} } } }`;
      return validate(supergraph, parse(query)).map(({ message }) => message);
    };
    expect(validateQuery('Practice', 'practice { odsCode }')).toEqual([]);
    expect(validateQuery('Practice!', 'practice { odsCode }')).toEqual([
      expect.stringContaining('they return conflicting types "Practice" and "Practice!"'),
    ]);
    expect(validateQuery('Practice!', 'tppPractice: practice { odsCode }')).toEqual([]);
  });

  test('a routing subgraph can define an interface of common fields and implement it in its own types', () => {
    const sdl = `interface AnyGpPatient { surname: String }
      type EmisGpPatient implements AnyGpPatient { surname: String }
      type TppGpPatient implements AnyGpPatient { surname: String }
      extend type Query { myGpPatients: [AnyGpPatient!]! }`;
    expect(codesOf(sdl)).toEqual([]);
  });

  const entityInterface = `interface AnyGpPatient @key(fields: "nhsNumber") { nhsNumber: String }
    type Patient implements AnyGpPatient @key(fields: "nhsNumber") { nhsNumber: String }
    type TppPatient implements AnyGpPatient @key(fields: "nhsNumber") { nhsNumber: String }
    extend type Query { myGpPatients: [AnyGpPatient!]! }`;
  const interfaceObject = `type AnyGpPatient @key(fields: "nhsNumber") @interfaceObject { nhsNumber: String summary: String }`;

  test('an @interfaceObject needs a subgraph that defines the interface and all its implementations', () => {
    expect(codesOf(interfaceObject)).toEqual(['INTERFACE_OBJECT_USAGE_ERROR']);
    expect(codesOf(entityInterface, interfaceObject)).toEqual([]);
  });
});
