import { isObjectType, isScalarType, isSpecifiedScalarType, isUnionType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../support/executeQuery.ts';
import { isOwnName } from '../support/isOwnName.ts';

const types = Object.values(schema.getTypeMap()).filter((type) => isOwnName(type.name) && !isSpecifiedScalarType(type));

/** The types whose names do not contain `Gp`, with the reason: docs/decisions/0033-names-of-types.md has the rule. */
const withoutGp: Readonly<Record<string, string>> = {
  Query: 'a root type',
  Mutation: 'a root type',
  Patient: 'an entity that others extend',
  Practice: 'an entity that others extend',
  Appointment: 'an entity that others extend',
  Prescription: 'an entity that others extend',
  MedicationCourse: 'an entity that others extend',
  PracticeMessage: 'an entity that others extend',
  MedicalRecord: 'an entity that others extend',
  ClinicalDocument: 'an entity that others extend',
  PageInfo: 'a value type of Relay, which every subgraph with connections shares',
  UkDateTime: 'a value type that subgraphs of the UK share',
  Date: 'a scalar, which composition merges',
  DateTime: 'a scalar, which composition merges',
  Decimal: 'a scalar, which composition merges',
  LocalDateTime: 'a scalar, which composition merges',
  EmisCode: 'the name of the supplier',
};

/** `Gp` begins the name, or stands after the verb of the mutation or search to which the type belongs. */
const containsGp = (name: string): boolean => {
  if (/^Gp[A-Z]/.test(name)) return true;
  const [, operation] = /^(\w+?)(?:Input|Result|Success)$/.exec(name) ?? [];
  return operation !== undefined && rootFields.has(`${operation.charAt(0).toLowerCase()}${operation.slice(1)}`);
};

const rootFields = new Set(
  [schema.getQueryType(), schema.getMutationType()]
    .flatMap((type) => Object.keys(type?.getFields() ?? {}))
    .filter(isOwnName),
);

const entity = schema.getType('_Entity');
const entityNames = new Set(isUnionType(entity) ? entity.getTypes().map(({ name }) => name) : []);

const sharedDirective = (name: string) =>
  schema.getType(name)?.astNode?.directives?.some((directive) => directive.name.value === 'shareable') ?? false;

describe('the names of types', () => {
  test('every root field has Gp in its name', () => {
    expect([...rootFields].filter((name) => !/Gp[A-Z]|^gp[A-Z]/.test(name))).toEqual([]);
  });

  test('every type has Gp in its name, except those with a reason', () => {
    const lacking = types.map(({ name }) => name).filter((name) => !containsGp(name));
    expect(lacking.toSorted()).toEqual(Object.keys(withoutGp).toSorted());
  });

  test('a type without Gp is what its reason says', () => {
    const wrong = Object.entries(withoutGp).filter(([name, reason]) => {
      const type = schema.getType(name);
      if (reason.includes('entity')) return !entityNames.has(name);
      if (reason.includes('value type')) return !isObjectType(type) || !sharedDirective(name);
      if (reason.includes('scalar')) return !isScalarType(type);
      return reason.includes('supplier') ? !/^Emis[A-Z]/.test(name) : !isObjectType(type);
    });
    expect(wrong).toEqual([]);
  });

  test('every entity without Gp has a reason, and no other type is shareable', () => {
    expect([...entityNames].filter((name) => !containsGp(name) && !(name in withoutGp))).toEqual([]);
    const shared = types.map(({ name }) => name).filter(sharedDirective);
    expect(shared.toSorted()).toEqual(['PageInfo', 'UkDateTime']);
  });

  test.each(['BookableSlot', 'SlotsResult', 'SendMessageInput', 'GpsPosition', 'Gp'])(
    'the rule finds that %s may be the name of another subgraph’s type',
    (name) => {
      expect(containsGp(name)).toBe(false);
    },
  );
});
