import assert from 'node:assert/strict';
import { getNamedType, isObjectType, isScalarType, type GraphQLScalarType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { responseForms, type ResponseForm } from '../../simulator/contract/responseForms.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { createWorld } from '../../simulator/world/createWorld.ts';
import { createSchema } from '../../src/graph/createSchema.ts';
import { selectFields } from '../support/selectEverything.ts';
import { startStack, type QueryResponse, type StackOptions } from '../support/startStack.ts';

const schema = createSchema();
const world = createWorld({ today: '2026-05-12' });
const requiredArguments = {
  'Patient.bookableSlots': '(from: "2026-05-12", to: "2026-05-20")',
  'Patient.appointments': '(from: "2024-01-01")',
  'Patient.prescriptions': '(from: "2024-01-01", to: "2026-05-12")',
};
const queriesOf = (typeName: string, query: (field: string) => string): readonly string[] => {
  const type = schema.getType(typeName);
  assert(isObjectType(type));
  return selectFields(schema, type, requiredArguments).map(query);
};
const queries = [
  ...queriesOf('Patient', (field) => `{ gpOnlineUser { patients { ${field} } } }`),
  ...queriesOf('Practice', (field) => `{ gpOnlineUser { patients { practice { ${field} } } } }`),
  ...queriesOf('MedicalRecord', (field) => `{ gpOnlineUser { patients { medicalRecord { ${field} } } } }`),
].filter((query) => !query.includes('isplayName'));

/** The results of every query in a world that writes its responses in the given forms. */
async function runQueries(forms: readonly ResponseForm[], options: StackOptions = { world }): Promise<QueryResponse[]> {
  const stack = await startStack({ now: new Date('2026-05-12T08:00:00Z'), ...options, forms });
  const people = options.world === world ? ['parent', 'odd-record'] : [undefined];
  const results: QueryResponse[] = [];
  for (const as of people)
    for (const query of queries) results.push(await stack.query(query, {}, as === undefined ? {} : { as }));
  await stack.stop();
  return results;
}

const withoutMarks = (results: unknown): unknown =>
  JSON.parse(JSON.stringify(results).replaceAll(/(_isIncomplete":)true/g, '$1false'));
const marksIn = (results: unknown) => JSON.stringify(results).split('_isIncomplete":true').length - 1;

let plain: QueryResponse[];
beforeAll(async () => {
  plain = await runQueries([]);
}, 60_000);

test('the plain responses have data, no errors and no incomplete texts', () => {
  expect(plain.filter(({ status, errors }) => status !== 200 || errors)).toEqual([]);
  expect(marksIn(plain)).toBe(0);
});

test.each(['Date', 'DateTime', 'LocalDateTime', 'Decimal'])(
  'every value of %s has the form that the scalar requires of an input',
  (name) => {
    const scalar = schema.getType(name);
    assert(isScalarType(scalar));
    const values = valuesOf(plain, scalar);
    expect(values.length).toBeGreaterThan(20);
    expect(values.map((value) => scalar.parseValue(value))).toEqual(values);
  },
);

/** The values of a scalar in responses to `queries`, whose keys are the coordinates of their fields. */
function valuesOf(responses: readonly QueryResponse[], scalar: GraphQLScalarType): readonly unknown[] {
  const values: unknown[] = [];
  JSON.stringify(responses, (key, value: unknown) => {
    const [, typeName = '', fieldName = ''] = /^([A-Z]\w+)_(\w+)$/.exec(key) ?? [];
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field && getNamedType(field.type) === scalar && value !== null) values.push(value);
    return value;
  });
  return values;
}

test.each(responseForms.filter((form) => form !== 'control-characters' && form !== 'no-first-name'))(
  'every query returns the same data when responses are written with %s',
  async (form) => {
    expect(await runQueries([form])).toEqual(plain);
  },
  60_000,
);

test('every query returns the same data with marks when texts have control characters', async () => {
  const results = await runQueries(['control-characters']);
  expect(withoutMarks(results)).toEqual(plain);
  expect(marksIn(results)).toBeGreaterThan(100);
}, 60_000);

test('demographics without a first name and a sex are returned, and everything else is', async () => {
  const results = await runQueries(['no-first-name']);
  const withoutName: unknown = JSON.parse(
    JSON.stringify(plain)
      .replaceAll(/("GpPatientDemographics_firstName":)"[^"]*"/g, '$1null')
      .replaceAll(/("GpPatientDemographics_sex":)"[^"]*"/g, '$1"OTHER"'),
  );
  expect(results).toEqual(withoutName);
  expect(results).not.toEqual(plain);
}, 60_000);

test('every query works when responses are written in all forms together', async () => {
  const results = await runQueries([...responseForms]);
  expect(results.filter(({ errors }) => errors)).toEqual([]);
}, 60_000);

test('values that the forms write differently are read exactly', async () => {
  const odd = aWorld({
    practices: [aPractice()],
    patients: [
      aPatient({
        nhsNumber: null,
        appointments: [{ start: '2026-05-20T00:00:00' }],
        medicalRecord: {
          TestResults: [
            {
              Value: {
                NumericValue: '0.00010',
                EffectiveDate: { DatePart: 'YearMonth', Value: '2019-03' },
                Range: { Minimum: '-1.50', Maximum: '120' },
              },
            },
          ],
        },
      }),
    ],
  });
  const query = `{ gpOnlineUser { patients { nhsNumber
    appointments { ... on GpAppointments { upcoming { startsAt { local } } } }
    medicalRecord { testResults { ... on GpRecordTestResults { entries { edges { node {
      date { precision value } value { number range { minimum maximum } } } } } } } } } } }`;
  const run = async (forms: readonly ResponseForm[]) => {
    const stack = await startStack({ now: new Date('2026-05-12T08:00:00Z'), world: odd, forms });
    const response = await stack.query(query);
    await stack.stop();
    return response;
  };
  const expected = {
    nhsNumber: null,
    appointments: { upcoming: [{ startsAt: { local: '2026-05-20T00:00:00' } }] },
    medicalRecord: {
      testResults: {
        entries: {
          edges: [
            {
              node: {
                date: { precision: 'MONTH', value: '2019-03' },
                value: { number: '0.00010', range: { minimum: '-1.50', maximum: '120' } },
              },
            },
          ],
        },
      },
    },
  };
  const result = { status: 200, data: { gpOnlineUser: { patients: [expected] } } };
  expect(await run([])).toEqual(result);
  expect(await run([...responseForms])).toEqual(result);
});
