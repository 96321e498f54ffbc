import { getIntrospectionQuery, type IntrospectionObjectType, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ world: aWorld() });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const anonymous = { as: null };

test('introspection and the SDL need no sign-in and make no upstream call', async () => {
  expect(await stack.query('{ __typename }', {}, anonymous)).toEqual({ status: 200, data: { __typename: 'Query' } });
  expect(await stack.query('mutation { __typename }', {}, anonymous)).toEqual({
    status: 200,
    data: { __typename: 'Mutation' },
  });
  const { data, errors } = await stack.query('{ _service { sdl } __schema { queryType { name } } }', {}, anonymous);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _service: { sdl: expect.stringContaining('type Patient @key(fields: "id")') as string },
    __schema: { queryType: { name: 'Query' } },
  });
  expect(stack.calls()).toEqual([]);
});

async function descriptions(): Promise<(coordinate: string) => string | null | undefined> {
  const { data } = await stack.query(getIntrospectionQuery(), {}, anonymous);
  const { __schema: schema } = data as IntrospectionQuery;
  return (coordinate) => {
    const [typeName, fieldName] = coordinate.split('.');
    const type = schema.types.find((found): found is IntrospectionObjectType => found.name === typeName);
    return fieldName === undefined
      ? type?.description
      : type?.fields.find(({ name }) => name === fieldName)?.description;
  };
}

const appointments =
  "Unavailable when the practice is not live, the environment does not offer it, the practice runs a version older than 1.8, the practice does not offer appointments, the user's access to the patient has ended, the user's account is inactive, the user's account is restricted and the practice's system does not open it to such accounts, or the practice has not granted appointments to this user.";

test.each([
  ['Query.findGpPractices', 'Unavailable when the environment does not offer it (test environments do not).'],
  [
    'Practice.settings',
    'Unavailable when the practice is not live, the environment does not offer it, or the practice runs a version older than 1.8.',
  ],
  [
    'Patient.demographics',
    "Unavailable when the practice is not live, the environment does not offer it, the practice runs a version older than 1.8, the user's access to the patient has ended, the user's account is inactive, or the user's account is restricted and the practice's system does not open it to such accounts.",
  ],
  ['Patient.appointments', appointments],
  ['Patient.bookableSlots', appointments],
  ['Mutation.bookGpAppointment', appointments],
  ['Mutation.cancelGpAppointment', appointments],
  ['Appointment', appointments],
])('the description of %s states when it is unavailable', async (coordinate, sentence) => {
  const description = (await descriptions())(coordinate);
  expect(description?.split('\n\n').at(-1)).toBe(sentence);
  expect(description).not.toBe(sentence);
});

test('the description of Patient.id states that ids differ between users', async () => {
  const descriptionOf = await descriptions();
  expect(descriptionOf('Patient.id')).toMatch(/different for two\s+people who see the same patient/);
});
