import { gql, InMemoryCache, type TypePolicies } from '@apollo/client';
import { isAbstractType, isObjectType, isInterfaceType, type GraphQLObjectType } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { typePolicies } from '../../examples/apollo-client/typePolicies.ts';
import { createSchema } from '../../src/graph/createSchema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('_'));
const objects = types.filter(isObjectType);
const possibleTypes = Object.fromEntries(
  types.filter(isAbstractType).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

const said: unknown[] = [];
const hear = (...words: unknown[]): void => void said.push(words);
beforeEach(() => {
  said.length = 0;
  for (const how of ['warn', 'error'] as const) vi.spyOn(console, how).mockImplementation(hear);
});
afterEach(() => void vi.restoreAllMocks());

const isRoot = (type: GraphQLObjectType) => type === schema.getQueryType() || type === schema.getMutationType();
/** What a change answers is kept nowhere itself; what is in it is. Edges and pages are the list's own. */
const isPassing = ({ name }: GraphQLObjectType) => /Success$|Edge$|Connection$|^PageInfo$/.test(name);
const hasPolicy = (type: GraphQLObjectType) =>
  [type, ...type.getInterfaces()].some(({ name }) => typePolicies[name] !== undefined);

test('every type has a key, or it is decided whether its parts may come from different answers', () => {
  const undecided = objects.filter(
    (type) => !isRoot(type) && !isPassing(type) && !('id' in type.getFields()) && !hasPolicy(type),
  );
  expect(undecided.map(({ name }) => name)).toEqual([]);
});

test('every policy is about a type that there is', () => {
  const named = new Set(types.filter((type) => isObjectType(type) || isInterfaceType(type)).map(({ name }) => name));
  expect(Object.keys(typePolicies).filter((name) => !named.has(name))).toEqual([]);
});

const patient = (appointments: object) => ({ patient: { __typename: 'Patient', id: 'p', appointments } });
const appointment = (id: string) => ({ __typename: 'Appointment', id });
const read = (fields: string) =>
  gql(`query { patient(id: "p") { id appointments { ... on Appointments { ${fields} } } } }`);

test.each<[string, TypePolicies, number]>([
  ['without the policies data may be lost, and the library warns', {}, 1],
  ['with them what is said together is replaced, without a warning', typePolicies, 0],
])('%s', (_what, policies, warnings) => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies: policies });
  const whole = read('onlyOwnBookings upcoming { id }');
  cache.writeQuery({
    query: whole,
    data: patient({
      __typename: 'Appointments',
      onlyOwnBookings: false,
      upcoming: [appointment('a'), appointment('b')],
    }),
  });
  cache.writeQuery({
    query: read('upcoming { id }'),
    data: patient({ __typename: 'Appointments', upcoming: [appointment('a')] }),
  });
  // Whether these are all of them is not known any longer, so that a screen that shows it asks again.
  expect(cache.readQuery({ query: whole })).toBeNull();
  expect(cache.readQuery({ query: read('upcoming { id }') })).toMatchObject({
    patient: { appointments: { upcoming: [{ id: 'a' }] } },
  });
  expect(said).toHaveLength(warnings);
});

test('a number never stands beside the operator of another', () => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies });
  const entry = { __typename: 'RecordTestResult', id: 'r' };
  const fragment = (fields: string) =>
    gql(`fragment ${fields.replace(' ', '')} on RecordTestResult { id value { ${fields} } }`);
  const value = (parts: object) => ({ ...entry, value: { __typename: 'ObservationValue', ...parts } });
  cache.writeFragment({ fragment: fragment('number operator'), data: value({ number: '5', operator: '<' }) });
  cache.writeFragment({ fragment: fragment('number display'), data: value({ number: '70', display: '70' }) });
  const id = cache.identify(entry) ?? '';
  expect(cache.readFragment({ id, fragment: fragment('number operator') })).toBeNull();
  expect(cache.readFragment({ id, fragment: fragment('number display') })).toMatchObject({ value: { number: '70' } });
});
