import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../support/executeQuery.ts';
import { isOwnName } from '../support/isOwnName.ts';

interface Element {
  readonly coordinate: string;
  readonly name: string;
  readonly type: string;
}

const types = Object.values(schema.getTypeMap()).filter(({ name }) => isOwnName(name));
const elements = types.flatMap(elementsOf);

/** The fields of a type, with their arguments. */
function elementsOf(type: GraphQLNamedType): Element[] {
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => elementOf(`${type.name}.${field.name}`, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    elementOf(`${type.name}.${field.name}`, field),
    ...field.args.map((arg) => elementOf(`${type.name}.${field.name}(${arg.name})`, arg)),
  ]);
}

function elementOf(coordinate: string, { name, type }: { readonly name: string; readonly type: object }): Element {
  return { coordinate, name, type: String(type) };
}

/** The elements whose name matches and whose type, without list and non-null, does not. */
const strays = (name: RegExp, type: RegExp) =>
  elements.filter((one) => name.test(one.name) && !type.test(one.type.replaceAll(/[[\]!]/g, '')));

const namedLike = (name: RegExp) => elements.filter((one) => name.test(one.name));

describe('the schema', () => {
  test('only UkDateTime has moments, so every other time is shown in the same way', () => {
    const moments = elements.filter(({ type }) => /^(?:Local)?DateTime!?$/.test(type));
    expect(moments.map(({ coordinate }) => coordinate)).toEqual(['UkDateTime.local', 'UkDateTime.instant']);
  });

  test.each([
    ['a day', /On$|^dateOfBirth$/, /^Date$/],
    ['a moment', /At$/, /^UkDateTime$/],
    ['an ODS code', /^odsCode$/, /^ID$/],
    ['an id', /^id$|^(?!account).+Ids?$/, /^ID$/],
    ['an address', /^address$/, /^Gp(?:PostalAddress|PatientAddressInput)$/],
    ['a clinician', /^clinicians?$/, /^GpClinician$/],
  ])('%s has one type everywhere', (_what, name, type) => {
    expect(namedLike(name).length).toBeGreaterThan(1);
    expect(strays(name, type).map(({ coordinate }) => coordinate)).toEqual([]);
  });

  test('what a person ends is cancelled, never withdrawn or revoked', () => {
    expect(namedLike(/withdraw|revoke|abort/i)).toEqual([]);
    expect(types.filter(({ name }) => /withdraw|revoke|abort/i.test(name))).toEqual([]);
  });

  test('the input of every mutation has an idempotency key', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(10);
    const lacking = mutations.filter(({ args }) => {
      const [input] = args.map((arg) => getNamedType(arg.type));
      return (
        args.length !== 1 || !isInputObjectType(input) || String(input.getFields()['idempotencyKey']?.type) !== 'String'
      );
    });
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });
});
