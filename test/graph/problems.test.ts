import { assertEnumType, assertInterfaceType, type GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../support/executeQuery.ts';

const problems = schema.getPossibleTypes(assertInterfaceType(schema.getType('GpServiceProblem')));
const unavailable = schema.getPossibleTypes(assertInterfaceType(schema.getType('GpServiceUnavailable')));
const valuesOf = (name: string) => assertEnumType(schema.getType(name)).getValues();

/** The values that a field's resolver returns, for the problem as the services create it. */
const resolve = (type: GraphQLObjectType, field: string, problem = {}) =>
  type.getFields()[field]?.resolve?.(problem, {}, {}, {} as never) as string | undefined;

/** The problems with several codes, as the services create them. */
const byReason = new Map([
  ['GpOnlineRegistrationRefused', ['refusedReason', 'GpOnlineRegistrationRefusedReason']],
  ['GpOnlineRegistrationIdentityNotProven', ['notProvenReason', 'GpOnlineRegistrationIdentityReason']],
] as const);

function codesOf(type: GraphQLObjectType): readonly (string | undefined)[] {
  const [field, reasons] = byReason.get(type.name as 'GpOnlineRegistrationRefused') ?? [];
  if (!field) return [resolve(type, 'problemCode')];
  return valuesOf(reasons).map(({ value }) => resolve(type, 'problemCode', { [field]: value as string }));
}

describe('problems', () => {
  test('each problem has a code of its own, and each code of GpProblemCode has a problem', () => {
    const codes = problems.flatMap(codesOf).map(String);
    expect(codes.toSorted()).toEqual(
      valuesOf('GpProblemCode')
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  test('the description of problemCode names the code', () => {
    const documented = problems
      .filter(({ name }) => !byReason.has(name as 'GpOnlineRegistrationRefused'))
      .map((type) => [type.name, type.getFields()['problemCode']?.description]);
    const actual = documented.map(([name]) => {
      const type = problems.find((problem) => problem.name === name);
      return [name, `Always \`${type && resolve(type, 'problemCode')}\`.`];
    });
    expect(documented).toEqual(actual);
  });

  test('each problem has a next step of GpNextStep, except the unavailable members, which bring their own', () => {
    const steps = valuesOf('GpNextStep').map(({ name }) => name);
    const reasons = { refusedReason: 'tooYoung', notProvenReason: 'detailsDiffer' };
    for (const type of problems) {
      const step = resolve(type, 'nextStep', reasons);
      if (unavailable.includes(type)) expect([type.name, step]).toEqual([type.name, undefined]);
      else expect(steps, type.name).toContain(step);
    }
  });

  test('each member of a result that is neither data nor success implements GpServiceProblem', () => {
    const members = Object.values(schema.getTypeMap()).filter(
      (type) => 'getTypes' in type && type.name.endsWith('Result'),
    );
    const names = members.flatMap((union) => schema.getPossibleTypes(union as never)).filter(isProblemByName);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((type) => !problems.includes(type)).map(({ name }) => name)).toEqual([]);
  });
});

/** A problem has a message and is no success. */
function isProblemByName(type: GraphQLObjectType): boolean {
  return 'message' in type.getFields() && !type.name.endsWith('Success');
}
