import { composeSchemaContract } from '@theguild/federation-composition';
import { buildSchema, isObjectType, isUnionType, parse, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { neededScopes } from '../../src/graph/scopes.ts';
import { executeQuery, schema } from '../support/executeQuery.ts';
import { fakeEmis } from '../support/fakeEmis.ts';

const service = await executeQuery('{ _service { sdl } }', { emis: fakeEmis(), caller: { kind: 'anonymous' } });
const sdl = (service.data?.['_service'] as { sdl: string } | undefined)?.sdl ?? '';
const published = parse(sdl);

const union = schema.getType('_Entity');
const entities = isUnionType(union) ? union.getTypes() : [];
const fieldsOf = (name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};
const isOwnName = (name: string) => !name.startsWith('_');
const directivesOf = (node: { readonly directives?: readonly { name: { value: string } }[] } | null | undefined) =>
  (node?.directives ?? []).map(({ name }) => name.value);

/** The fields of the contract variant with these included and excluded tags. */
function contractFields(include: string[], exclude: string[] = []): Set<string> {
  const result = composeSchemaContract(
    [{ name: 'emis', url: 'http://emis', typeDefs: published }],
    { include: new Set(include), exclude: new Set(exclude) },
    true,
  );
  expect(result.errors).toBeUndefined();
  const publicSchema = buildSchema(result.publicSdl ?? '', { assumeValidSDL: true });
  const types = Object.values(publicSchema.getTypeMap()).filter(isObjectType);
  return new Set(types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)));
}

describe('the directives of the schema', () => {
  test('every root field has @authenticated', () => {
    for (const root of ['Query', 'Mutation']) {
      for (const field of fieldsOf(root).filter(({ name }) => isOwnName(name))) {
        expect(directivesOf(field.astNode), field.name).toContain('authenticated');
      }
    }
  });

  test('every entity except Practice, which other subgraphs may use publicly, has @authenticated', () => {
    const withoutSignIn = entities.filter(({ astNode }) => !directivesOf(astNode).includes('authenticated'));
    expect(withoutSignIn.map(({ name }) => name)).toEqual(['Practice']);
  });

  test('every mutation requires a scope', () => {
    const withoutScope = fieldsOf('Mutation').filter(({ astNode }) => neededScopes(astNode).length === 0);
    expect(withoutScope.map(({ name }) => name)).toEqual([]);
  });

  test('every field with @requiresService has @cost', () => {
    visit(published, {
      FieldDefinition(field) {
        const names = directivesOf(field);
        if (names.includes('requiresService')) expect(names, field.name.value).toContain('cost');
      },
    });
  });

  test('every field with a first argument has @listSize', () => {
    visit(published, {
      FieldDefinition(field) {
        if (field.arguments?.some(({ name }) => name.value === 'first')) {
          expect(directivesOf(field), field.name.value).toContain('listSize');
        }
      },
    });
  });
});

describe('contract variants', () => {
  test('the patient-app contract has every field except the NHS number and the support fields', () => {
    const patientApp = contractFields(['patient-app']);
    expect(patientApp.size).toBeGreaterThan(200);
    const missing = [...contractFields([])].filter((element) => !patientApp.has(element));
    expect(missing.toSorted()).toEqual(['Patient.nhsNumber', 'Practice.clinicalSystemVersion']);
  });

  test('a contract that includes the nhs-number tag has the NHS number', () => {
    expect(contractFields(['patient-app', 'nhs-number'])).toContain('Patient.nhsNumber');
  });

  test('a contract that excludes the nhs-number tag lacks only the NHS number', () => {
    const without = contractFields([], ['nhs-number']);
    expect([...contractFields([])].filter((element) => !without.has(element))).toEqual(['Patient.nhsNumber']);
  });
});

test('the published SDL can be built into a schema', () => {
  expect(() => buildSchema(sdl, { assumeValidSDL: true })).not.toThrow();
});
