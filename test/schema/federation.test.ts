import { composeSchemaContract } from '@theguild/federation-composition';
import { buildSchema, isObjectType, isUnionType, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { neededScopes } from '../../src/availability/scopes.ts';
import { fakeEmis } from '../support/fakeEmis.ts';
import { ask, schema } from './ask.ts';

const service = await ask('{ _service { sdl } }', { emis: fakeEmis(), caller: { kind: 'anonymous' } });
const sdl = (service.data?.['_service'] as { sdl: string } | undefined)?.sdl ?? '';
const published = parse(sdl);

const union = schema.getType('_Entity');
const entities = isUnionType(union) ? union.getTypes() : [];
const fieldsOf = (name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};
const ours = (name: string) => !name.startsWith('_');
const directivesOf = (node: { readonly directives?: readonly { name: { value: string } }[] } | null | undefined) =>
  (node?.directives ?? []).map(({ name }) => name.value);

/** Fields that are left when only what carries a tag is shown to clients. */
function contract(include: string[], exclude: string[] = []): Set<string> {
  const result = composeSchemaContract(
    [{ name: 'emis', url: 'http://emis', typeDefs: published }],
    { include: new Set(include), exclude: new Set(exclude) },
    true,
  );
  expect(result.errors).toBeUndefined();
  const shown = buildSchema(result.publicSdl ?? '', { assumeValidSDL: true });
  const types = Object.values(shown.getTypeMap()).filter(isObjectType);
  return new Set(types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)));
}

describe('what a router is told', () => {
  it('is that everything at the root needs somebody who is signed in', () => {
    for (const root of ['Query', 'Mutation']) {
      for (const field of fieldsOf(root).filter(({ name }) => ours(name))) {
        expect(directivesOf(field.astNode), field.name).toContain('authenticated');
      }
    }
  });

  it('is the same of every entity but a practice, of which other subgraphs may tell in public', () => {
    const open = entities.filter(({ astNode }) => !directivesOf(astNode).includes('authenticated'));
    expect(open.map(({ name }) => name)).toEqual(['Practice']);
  });

  it('is a scope for every write', () => {
    const free = fieldsOf('Mutation').filter(({ astNode }) => neededScopes(astNode).length === 0);
    expect(free.map(({ name }) => name)).toEqual([]);
  });

  it('is a cost for everything that is a look of its own at the practice', () => {
    visit(published, {
      FieldDefinition(field) {
        const names = directivesOf(field);
        if (names.includes('requiresService')) expect(names, field.name.value).toContain('cost');
      },
    });
  });

  it('is how long pages are', () => {
    visit(published, {
      FieldDefinition(field) {
        if (field.arguments?.some(({ name }) => name.value === 'first')) {
          expect(directivesOf(field), field.name.value).toContain('listSize');
        }
      },
    });
  });
});

describe('a contract for patients’ apps', () => {
  it('has everything but the NHS number and what is for support', () => {
    const app = contract(['patient-app']);
    expect(app.size).toBeGreaterThan(200);
    const missing = [...contract([])].filter((element) => !app.has(element));
    expect(missing.toSorted()).toEqual(['Patient.nhsNumber', 'Practice.clinicalSystemVersion']);
  });

  it('may ask for the NHS number by its tag', () => {
    expect(contract(['patient-app', 'nhs-number'])).toContain('Patient.nhsNumber');
  });

  it('and another, of everything, may leave it out', () => {
    const without = contract([], ['nhs-number']);
    expect([...contract([])].filter((element) => !without.has(element))).toEqual(['Patient.nhsNumber']);
  });
});

it('is a schema that can be read again', () => {
  expect(() => buildSchema(sdl, { assumeValidSDL: true })).not.toThrow();
});
