import { cacheExchange, Client, fetchExchange, type ClientOptions } from '@urql/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Stack } from '../support/startStack.ts';
import { diary, startFamily, type Home } from './startFamily.ts';

let stack: Stack;
let authorization: string;
beforeAll(async () => {
  stack = await startFamily();
  authorization = `Bearer ${await stack.tokenFor('parent')}`;
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const defaultOptions = (): ClientOptions => ({
  url: `${stack.url}/graphql`,
  exchanges: [cacheExchange, fetchExchange],
  fetchOptions: () => ({ headers: { authorization } }),
});
const createPostClient = (options: Partial<ClientOptions> = {}) =>
  new Client({ ...defaultOptions(), preferGetMethod: false, ...options });

const home = `{ gpOnlineUser { patients { id appointments { ...Diary } } } } ${diary}`;
const slots = `query ($id: ID!) { gpPatient(id: $id) { id bookableSlots(from: "2026-05-18", to: "2026-05-19") {
  ... on GpBookableSlots { slots { edges { node { id } } } } ... on GpServiceUnavailable { reason } } } }`;
const book = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) {
  ... on BookGpAppointmentSuccess { appointment { id } patient { id appointments { ...Diary } } }
  ... on GpServiceProblem { message } } } ${diary}`;

describe('urql with POST', () => {
  test('urql returns a typed reason for an unavailable service, and updates an open query after a mutation', async () => {
    const client = createPostClient();
    const shown: (number | undefined)[] = [];
    const subscription = client.query<Home>(home, {}).subscribe(({ data, error }) => {
      expect(error).toBeUndefined();
      shown.push(data?.gpOnlineUser.patients[0]?.appointments.upcoming?.length);
    });
    await expect.poll(() => shown).toEqual([1]);
    const { data: result } = await client.query<Home>(home, {}).toPromise();
    expect(result?.gpOnlineUser.patients.map(({ appointments }) => appointments)).toMatchObject([
      { __typename: 'GpAppointments', onlyOwnBookings: false },
      { __typename: 'GpAppointments', upcoming: [] },
      { __typename: 'GpServiceNotOffered', reason: 'NOT_OFFERED', nextStep: 'CONTACT_PRACTICE' },
    ]);
    expect(stack.calls().filter((call) => call === 'GetPatientAppointments')).toHaveLength(2);

    const free = await client
      .query<{ gpPatient: { bookableSlots: { slots: { edges: { node: { id: string } }[] } } } }>(slots, {
        id: result?.gpOnlineUser.patients[0]?.id,
      })
      .toPromise();
    const slotId = free.data?.gpPatient.bookableSlots.slots.edges[0]?.node.id;
    const booked = await client.mutation<object>(book, { input: { slotId, reason: 'Elbow' } }).toPromise();
    expect(booked.error).toBeUndefined();
    expect(booked.data).toMatchObject({
      bookGpAppointment: { __typename: 'BookGpAppointmentSuccess', patient: { appointments: { upcoming: [{}, {}] } } },
    });
    await expect.poll(() => shown.at(-1)).toBe(2);
    subscription.unsubscribe();
  });

  test('urql receives errors with their codes', async () => {
    const signedOut = await createPostClient({ fetchOptions: {} }).query(home, {}).toPromise();
    expect(signedOut.error?.graphQLErrors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const invalid = await createPostClient().query('{ unknownField }', {}).toPromise();
    expect(invalid.error?.graphQLErrors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    stack.simulator.faults.add({
      operation: 'GetPatientAppointments',
      kind: 'fault',
      status: 500,
      code: -1,
      times: 10,
    });
    const failed = await createPostClient().query<Home>(home, {}).toPromise();
    stack.simulator.faults.clear();
    expect(failed.error?.graphQLErrors[0]?.extensions).toMatchObject({
      code: expect.stringMatching(/^UPSTREAM_/) as string,
      reference: expect.any(String) as string,
    });
    expect(failed.data?.gpOnlineUser.patients[0]).toMatchObject({ appointments: null });
  });
});

test('urql with its default options sends GET and receives METHOD_NOT_ALLOWED', async () => {
  const { error } = await new Client(defaultOptions()).query(home, {}).toPromise();
  expect(error?.graphQLErrors).toMatchObject([
    { message: 'Send operations with POST.', extensions: { code: 'METHOD_NOT_ALLOWED' } },
  ]);
  expect(stack.calls()).toEqual([]);
});
