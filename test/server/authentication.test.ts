import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPatient, aWorld } from '../support/builders.ts';
import { createTestIssuer } from '../support/createTestIssuer.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({
    world: aWorld({ patients: [aPatient(), aPatient()] }),
    now: new Date('2026-05-01T09:00:00Z'),
  });
});
afterAll(() => stack.stop());

const patients = '{ gpOnlineUser { patients { id } } }';
const idOf = async (as: string) => {
  const { data } = await stack.query(patients, {}, { as });
  return (data as { gpOnlineUser: { patients: [{ id: string }] } }).gpOnlineUser.patients[0].id;
};

describe('requests without a token', () => {
  test.each([
    ['a query for __typename', '{ __typename }'],
    ['an introspection query', getIntrospectionQuery()],
    ['a query for the SDL', '{ _service { sdl } }'],
  ])('%s succeeds without a token', async (_name, query) => {
    const response = await stack.query(query, {}, { as: null });
    expect(response.errors).toBeUndefined();
    expect(response.data).toBeTruthy();
  });

  test.each([
    patients,
    '{ gpPractice(odsCode: "X99951") { name } }',
    '{ gpPatient(id: "x") { id } }',
    '{ findGpPractices(input: { name: "x" }) { __typename } }',
    '{ _entities(representations: [{ __typename: "Practice", odsCode: "X99951" }]) { __typename } }',
    '{ _entities(representations: [{ __typename: "Patient", id: "x" }]) { __typename } }',
    '{ _entities(representations: [{ __typename: "Appointment", id: "x" }]) { __typename } }',
    'mutation { bookGpAppointment(input: { slotId: "x" }) { __typename } }',
    'mutation { cancelGpAppointment(input: { appointmentId: "x", reason: "x" }) { __typename } }',
  ])('%s is refused without a token and without an upstream call', async (query) => {
    stack.clearCalls();
    const response = await stack.query(query, {}, { as: null });
    expect(response.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(JSON.stringify(response.data ?? {})).not.toMatch(/name|"id"/);
    expect(stack.calls()).toEqual([]);
  });
});

test('an invalid token is refused with a reason', async () => {
  const expired = await (await createTestIssuer()).tokenFor('patient-1', new Date('2026-04-01T09:00:00Z'));
  const response = await stack.query(patients, {}, { as: { token: expired } });
  expect(response.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(response.errors?.[0]?.message).toMatch(/signature/);
});

test('a token is refused after it has expired', async () => {
  const token = await stack.tokenFor('patient-1');
  expect((await stack.query(patients, {}, { as: { token } })).errors).toBeUndefined();
  stack.simulator.clock.advance(3_606_000);
  const response = await stack.query(patients, {}, { as: { token } });
  expect(response.errors).toMatchObject([{ message: expect.stringMatching('expired') as string }]);
});

test('the patient of another person is null, without an upstream call', async () => {
  const foreignId = await idOf('patient-2');
  stack.clearCalls();
  const query = 'query ($id: ID!) { gpPatient(id: $id) { id nhsNumber } }';
  const [foreign, unknownPatient] = [
    await stack.query(query, { id: foreignId }),
    await stack.query(query, { id: 'nobody' }),
  ];
  expect(foreign).toEqual({ status: 200, data: { gpPatient: null } });
  expect(unknownPatient).toEqual(foreign);
  expect(stack.calls()).toEqual([]);
});

test('a signed-in person without links has no patients', async () => {
  expect(await stack.query(patients, {}, { as: 'another person' })).toEqual({
    status: 200,
    data: { gpOnlineUser: { patients: [] } },
  });
});
