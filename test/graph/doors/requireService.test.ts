import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { patientIdsOfEntities, patientIdsOfInputs } from '../../../src/graph/targetOf.ts';
import { requiredService } from '../../../src/graph/requiredService.ts';
import { reasonsOf, rules } from '../../../src/availability/rules.ts';
import { unavailableWhen } from '../../../src/graph/describeServices.ts';
import { typeOfReason } from '../../../src/availability/Unavailability.ts';
import { schema } from '../../support/executeQuery.ts';

const objects = Object.values(schema.getTypeMap()).filter(isObjectType);

const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, type, field })),
);

const guarded = fields.flatMap(({ coordinate, type, field }) => {
  const service = requiredService(field.astNode);
  return service ? [{ coordinate, type, field, service }] : [];
});

/** The members of a field's union that report an unavailable service. */
function reasonTypesOf(field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.type);
  const reason = schema.getType('GpServiceUnavailable');
  if (!isUnionType(type) || !isInterfaceType(reason)) return [];
  return type
    .getTypes()
    .filter((member) => member.getInterfaces().includes(reason))
    .map(({ name }) => name);
}

describe('requireService', () => {
  test('requireService guards every field that can report an unavailable service, and no other field', () => {
    const unavailableFields = fields.filter(({ field }) => reasonTypesOf(field).length > 0);
    expect(guarded.map(({ coordinate }) => coordinate)).toEqual(unavailableFields.map(({ coordinate }) => coordinate));
    expect(guarded.length).toBeGreaterThan(6);
  });

  test.each(guarded)('$coordinate reports exactly the reasons that its rule can give', ({ field, service }) => {
    expect(reasonTypesOf(field).toSorted()).toEqual(
      reasonsOf(rules[service])
        .map((reason) => typeOfReason[reason])
        .toSorted(),
    );
  });

  test.each(guarded)('the description of $coordinate says when the service is unavailable', ({ field, service }) => {
    expect(field.description).toContain(unavailableWhen(service));
  });

  test('every mutation that requires a service names a patient or a practice, and every such entity a patient', () => {
    const mutations = guarded.filter(({ type }) => type.name === 'Mutation');
    for (const { field, coordinate, service } of mutations) {
      const input = getNamedType(field.args[0]?.type);
      const names = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
      const ofPatient = names.filter((name) => Object.hasOwn(patientIdsOfInputs, name));
      const isAtPractice = rules[service].at === 'practice';
      expect(ofPatient, coordinate).toHaveLength(isAtPractice ? 0 : 1);
      expect(names.includes('odsCode'), coordinate).toBe(isAtPractice);
    }
    const entities = objects.filter((type) => requiredService(type.astNode)).map(({ name }) => name);
    expect(Object.keys(patientIdsOfEntities).toSorted()).toEqual(entities.toSorted());
  });

  test('unavailableWhen names each reason of a service once', () => {
    expect(unavailableWhen('APPOINTMENTS')).toBe(
      "Unavailable when the practice is not live, the environment does not offer it, the practice runs a version older than 1.8, the practice does not offer appointments, the user's access to the patient has ended, the user's account is inactive, the user's account is restricted and the practice's system does not open it to such accounts, or the practice has not granted appointments to this user.",
    );
    expect(unavailableWhen('PRACTICE_SEARCH')).toBe(
      'Unavailable when the environment does not offer it (test environments do not).',
    );
  });
});
