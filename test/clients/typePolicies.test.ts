import { gql, InMemoryCache, type TypePolicies } from '@apollo/client';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { typePolicies } from '../../examples/apollo-client/typePolicies.ts';
import { createSchema } from '../../src/graph/createSchema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('_'));
const objects = types.filter(isObjectType);
const possibleTypes = Object.fromEntries(
  types.filter(isAbstractType).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

const warnings: unknown[] = [];
const storeWarning = (...args: unknown[]): void => void warnings.push(args);
beforeEach(() => {
  warnings.length = 0;
  for (const method of ['warn', 'error'] as const) vi.spyOn(console, method).mockImplementation(storeWarning);
});
afterEach(() => void vi.restoreAllMocks());

const isRoot = (type: GraphQLObjectType) => type === schema.getQueryType() || type === schema.getMutationType();
/** Mutation results need no policy, because only their fields are cached. Edges and pages belong to their list. */
const needsNoPolicy = ({ name }: GraphQLObjectType) => /Success$|Edge$|Connection$|^PageInfo$/.test(name);
const hasPolicy = (type: GraphQLObjectType) =>
  [type, ...type.getInterfaces()].some(({ name }) => typePolicies[name] !== undefined);

test('every object type has an id or a type policy', () => {
  const uncovered = objects.filter(
    (type) => !isRoot(type) && !needsNoPolicy(type) && !('id' in type.getFields()) && !hasPolicy(type),
  );
  expect(uncovered.map(({ name }) => name)).toEqual([]);
});

test('every type policy is for an existing type', () => {
  const named = new Set(types.filter((type) => isObjectType(type) || isInterfaceType(type)).map(({ name }) => name));
  expect(Object.keys(typePolicies).filter((name) => !named.has(name))).toEqual([]);
});

const patient = (appointments: object) => ({ gpPatient: { __typename: 'Patient', id: 'p', appointments } });
const appointment = (id: string) => ({ __typename: 'Appointment', id });
const appointmentsQuery = (fields: string) =>
  gql(`query { gpPatient(id: "p") { id appointments { ... on GpAppointments { ${fields} } } } }`);

test.each<[string, TypePolicies, number]>([
  ['Apollo Client warns about lost data without the type policies', {}, 1],
  ['Apollo Client replaces a list without a warning with the type policies', typePolicies, 0],
])('%s', (_title, policies, warningCount) => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies: policies });
  const fullQuery = appointmentsQuery('onlyOwnBookings upcoming { id }');
  cache.writeQuery({
    query: fullQuery,
    data: patient({
      __typename: 'GpAppointments',
      onlyOwnBookings: false,
      upcoming: [appointment('a'), appointment('b')],
    }),
  });
  cache.writeQuery({
    query: appointmentsQuery('upcoming { id }'),
    data: patient({ __typename: 'GpAppointments', upcoming: [appointment('a')] }),
  });
  // `onlyOwnBookings` is no longer known, so a screen that selects it must query again.
  expect(cache.readQuery({ query: fullQuery })).toBeNull();
  expect(cache.readQuery({ query: appointmentsQuery('upcoming { id }') })).toMatchObject({
    gpPatient: { appointments: { upcoming: [{ id: 'a' }] } },
  });
  expect(warnings).toHaveLength(warningCount);
});

test('Apollo Client never combines a number with the operator of another value', () => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies });
  const entry = { __typename: 'GpRecordTestResult', id: 'r' };
  const fragment = (fields: string) =>
    gql(`fragment ${fields.replace(' ', '')} on GpRecordTestResult { id value { ${fields} } }`);
  const value = (parts: object) => ({ ...entry, value: { __typename: 'GpObservationValue', ...parts } });
  cache.writeFragment({ fragment: fragment('number operator'), data: value({ number: '5', operator: '<' }) });
  cache.writeFragment({ fragment: fragment('number display'), data: value({ number: '70', display: '70' }) });
  const id = cache.identify(entry) ?? '';
  expect(cache.readFragment({ id, fragment: fragment('number operator') })).toBeNull();
  expect(cache.readFragment({ id, fragment: fragment('number display') })).toMatchObject({ value: { number: '70' } });
});
