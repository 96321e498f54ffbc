import { CombinedGraphQLErrors, type ApolloClient } from '@apollo/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { personIn } from '../support/builders.ts';
import type { Stack } from '../support/startStack.ts';
import { startApollo } from './startApollo.ts';
import { diary, home, parse, startFamily, type Entity, type Home } from './startFamily.ts';

const consoleSpies = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
let stack: Stack;
let client: ApolloClient;

beforeAll(async () => {
  stack = await startFamily();
});
afterAll(() => stack.stop());
beforeEach(async () => {
  client = await startApollo(stack, 'parent');
});
afterEach(() => {
  client.stop();
  // Apollo Client warns when cached data may be lost.
  for (const spy of consoleSpies) expect(spy).not.toHaveBeenCalled();
});

async function firstPatientId(): Promise<string> {
  const { data } = await client.query({ query: home });
  return data?.gpOnlineUser.patients[0]?.id ?? '';
}
const extractCache = () => client.cache.extract() as Record<string, Record<string, unknown>>;

describe('changes', () => {
  test('a mutation’s response updates an open Apollo Client query without another query', async () => {
    const screen = client.watchQuery({ query: home });
    const shown: number[] = [];
    const subscription = screen.subscribe(({ data }) => {
      const upcoming = (data as Home | undefined)?.gpOnlineUser.patients[0]?.appointments.upcoming;
      if (upcoming) shown.push(upcoming.length);
    });
    await vi.waitUntil(() => shown.length > 0);
    const { data: free } = await client.query({
      query: parse<{
        gpPatient: { bookableSlots: { slots: { edges: { node: Entity }[] } } };
      }>(`query ($id: ID!) { gpPatient(id: $id) { id
        bookableSlots(from: "2026-05-18", to: "2026-05-19") { ... on GpBookableSlots { slots { edges { node { id startsAt { local } } } } } } } }`),
      variables: { id: await firstPatientId() },
      fetchPolicy: 'no-cache',
    });
    stack.clearCalls();
    const { data: booked } = await client.mutate({
      mutation: parse<{
        bookGpAppointment: { __typename: string; appointment: Entity };
      }>(`mutation ($input: BookGpAppointmentInput!) {
        bookGpAppointment(input: $input) {
          ... on BookGpAppointmentSuccess { appointment { id bookingReason } patient { id appointments { ...Diary } } }
          ... on GpServiceProblem { message } } } ${diary}`),
      variables: { input: { slotId: free?.gpPatient.bookableSlots.slots.edges[0]?.node.id, reason: 'Elbow' } },
    });
    expect(booked).toMatchObject({ bookGpAppointment: { __typename: 'BookGpAppointmentSuccess' } });
    await expect.poll(() => shown.at(-1)).toBe(2);
    expect(stack.calls().toSorted()).toEqual(['BookAppointment', 'GetPatientAppointments', 'GetUserOptions']);

    stack.clearCalls();
    const { data: cancelled } = await client.mutate({
      mutation: parse<{ cancelGpAppointment: Entity }>(`mutation ($input: CancelGpAppointmentInput!) {
        cancelGpAppointment(input: $input) {
          ... on CancelGpAppointmentSuccess { patient { id appointments { ...Diary } } }
          ... on GpServiceProblem { message } } } ${diary}`),
      variables: { input: { appointmentId: booked?.bookGpAppointment.appointment.id, reason: 'Well again' } },
    });
    expect(cancelled).toMatchObject({ cancelGpAppointment: { __typename: 'CancelGpAppointmentSuccess' } });
    await expect.poll(() => shown.at(-1)).toBe(1);
    expect(stack.calls().filter((call) => call === 'GetPatientAppointments')).toHaveLength(1);
    expect(shown).toEqual([1, 2, 1]);
    subscription.unsubscribe();
  });

  test('a change in availability replaces the whole cached appointments field in Apollo Client', async () => {
    const id = await firstPatientId();
    const query = parse<{ gpPatient: { appointments: object } }>(
      `query ($id: ID!) { gpPatient(id: $id) { id appointments { ...Diary } } } ${diary}`,
    );
    const { world } = stack.simulator;
    const link = personIn(world, 'parent').links[0]?.patientRelationshipId;
    const account = world.accounts.find(({ patientRelationshipId }) => patientRelationshipId === link);
    if (account) account.assigned.AppointmentsEnabled = false;
    await client.query({ query, variables: { id }, fetchPolicy: 'network-only' });
    if (account) account.assigned.AppointmentsEnabled = true;
    expect(extractCache()[`Patient:${id}`]?.['appointments']).toEqual({
      __typename: 'GpServiceNotGranted',
      service: 'APPOINTMENTS',
      reason: 'NOT_GRANTED',
      message: expect.any(String) as string,
      nextStep: 'CONTACT_PRACTICE',
      practice: { __ref: 'Practice:{"odsCode":"X99951"}' },
    });
    const restored = await client.query({ query, variables: { id }, fetchPolicy: 'network-only' });
    expect(restored.data?.gpPatient.appointments).toMatchObject({ __typename: 'GpAppointments', upcoming: [{}] });
  });
});

describe('errors', () => {
  test('Apollo Client receives the code UNAUTHENTICATED without a token', async () => {
    const signedOutClient = await startApollo(stack, null);
    const error: unknown = await signedOutClient.query({ query: home }).catch((thrown: unknown) => thrown);
    expect(CombinedGraphQLErrors.is(error) && error.errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    signedOutClient.stop();
  });

  test('Apollo Client receives the error code of an invalid operation, although the status is 400', async () => {
    const error: unknown = await client.query({ query: parse('{ unknownField }') }).catch((thrown: unknown) => thrown);
    expect(CombinedGraphQLErrors.is(error) && error.errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  test('Apollo Client caches nothing when the practice fails, and caches partial data with errorPolicy all', async () => {
    const fault = { operation: 'GetPatientAppointments', kind: 'fault', status: 500, code: -1, times: 10 } as const;
    stack.simulator.faults.add(fault);
    const error: unknown = await client.query({ query: home }).catch((thrown: unknown) => thrown);
    expect(CombinedGraphQLErrors.is(error) && error.errors[0]).toMatchObject({
      path: ['gpOnlineUser', 'patients', expect.any(Number), 'appointments'],
      extensions: { code: expect.stringMatching(/^UPSTREAM_/) as string, retryable: expect.any(Boolean) as boolean },
    });
    expect(extractCache()).toEqual({});

    const { data, error: partialError } = await client.query({ query: home, errorPolicy: 'all' });
    expect(CombinedGraphQLErrors.is(partialError)).toBe(true);
    expect(data?.gpOnlineUser.patients[0]).toMatchObject({ relation: 'PROXY', appointments: null });
    // Cached as null without its error: a screen must never show it as an empty list.
    expect(client.cache.readQuery({ query: home })?.gpOnlineUser.patients[0]?.appointments).toBeNull();
    stack.simulator.faults.clear();
    const reloaded = await client.query({ query: home, fetchPolicy: 'network-only' });
    expect(reloaded.data?.gpOnlineUser.patients[0]?.appointments).toMatchObject({ upcoming: [{}] });
  });
});
