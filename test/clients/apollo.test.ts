import { CombinedGraphQLErrors, type ApolloClient } from '@apollo/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { personIn } from '../support/builders.ts';
import type { Stack } from '../support/startStack.ts';
import { diary, home, parse, startFamily, type Home, type Thing } from './family.ts';
import { startApollo } from './startApollo.ts';

const warned = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
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
  // Of data that may be lost, above all.
  for (const said of warned) expect(said).not.toHaveBeenCalled();
});

async function firstPatient(): Promise<string> {
  const { data } = await client.query({ query: home });
  return data?.me.patients[0]?.id ?? '';
}
const kept = () => client.cache.extract() as Record<string, Record<string, unknown>>;

describe('a change', () => {
  test('brings the screen up to date by what it answers, without asking again', async () => {
    const screen = client.watchQuery({ query: home });
    const shown: number[] = [];
    const watching = screen.subscribe(({ data }) => {
      const upcoming = (data as Home | undefined)?.me.patients[0]?.appointments.upcoming;
      if (upcoming) shown.push(upcoming.length);
    });
    await vi.waitUntil(() => shown.length > 0);
    const { data: free } = await client.query({
      query: parse<{ patient: { bookableSlots: { slots: Thing[] } } }>(`query ($id: ID!) { patient(id: $id) { id
        bookableSlots(from: "2026-05-18", to: "2026-05-19") { ... on BookableSlots { slots { id startsAt { local } } } } } }`),
      variables: { id: await firstPatient() },
      fetchPolicy: 'no-cache',
    });
    stack.clearCalls();
    const { data: booked } = await client.mutate({
      mutation: parse<{
        bookAppointment: { __typename: string; appointment: Thing };
      }>(`mutation ($input: BookAppointmentInput!) {
        bookAppointment(input: $input) {
          ... on BookAppointmentSuccess { appointment { id reason } patient { id appointments { ...Diary } } }
          ... on GpServiceProblem { message } } } ${diary}`),
      variables: { input: { slotId: free?.patient.bookableSlots.slots[0]?.id, reason: 'Elbow' } },
    });
    expect(booked).toMatchObject({ bookAppointment: { __typename: 'BookAppointmentSuccess' } });
    await expect.poll(() => shown.at(-1)).toBe(2);
    expect(stack.calls().toSorted()).toEqual(['BookAppointment', 'GetPatientAppointments', 'GetUserOptions']);

    stack.clearCalls();
    const { data: cancelled } = await client.mutate({
      mutation: parse<{ cancelAppointment: Thing }>(`mutation ($input: CancelAppointmentInput!) {
        cancelAppointment(input: $input) {
          ... on CancelAppointmentSuccess { patient { id appointments { ...Diary } } }
          ... on GpServiceProblem { message } } } ${diary}`),
      variables: { input: { appointmentId: booked?.bookAppointment.appointment.id, reason: 'Well again' } },
    });
    expect(cancelled).toMatchObject({ cancelAppointment: { __typename: 'CancelAppointmentSuccess' } });
    await expect.poll(() => shown.at(-1)).toBe(1);
    expect(stack.calls().filter((call) => call === 'GetPatientAppointments')).toHaveLength(1);
    expect(shown).toEqual([1, 2, 1]);
    watching.unsubscribe();
  });

  test('of what is offered takes the place of what was shown, and nothing of that is left', async () => {
    const id = await firstPatient();
    const query = parse<{ patient: { appointments: object } }>(
      `query ($id: ID!) { patient(id: $id) { id appointments { ...Diary } } } ${diary}`,
    );
    const { world } = stack.simulator;
    const link = personIn(world, 'parent').links[0]?.patientRelationshipId;
    const account = world.accounts.find(({ patientRelationshipId }) => patientRelationshipId === link);
    if (account) account.assigned.AppointmentsEnabled = false;
    await client.query({ query, variables: { id }, fetchPolicy: 'network-only' });
    if (account) account.assigned.AppointmentsEnabled = true;
    expect(kept()[`Patient:${id}`]?.['appointments']).toEqual({
      __typename: 'GpServiceNotGranted',
      service: 'APPOINTMENTS',
      reason: 'NOT_GRANTED',
      message: expect.any(String) as string,
      nextStep: 'CONTACT_PRACTICE',
      practice: { __ref: 'Practice:{"odsCode":"X99951"}' },
    });
    const back = await client.query({ query, variables: { id }, fetchPolicy: 'network-only' });
    expect(back.data?.patient.appointments).toMatchObject({ __typename: 'Appointments', upcoming: [{}] });
  });
});

describe('errors', () => {
  test('of nobody who is signed in have their code', async () => {
    const stranger = await startApollo(stack, null);
    const error: unknown = await stranger.query({ query: home }).catch((thrown: unknown) => thrown);
    expect(CombinedGraphQLErrors.is(error) && error.errors).toMatchObject([
      { path: ['me'], extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    stranger.stop();
  });

  test('of an operation that is wrong have their code, though the status is 400', async () => {
    const error: unknown = await client.query({ query: parse('{ nobody }') }).catch((thrown: unknown) => thrown);
    expect(CombinedGraphQLErrors.is(error) && error.errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  test('of the practice are thrown with what can be read left out of the cache, unless it is asked for', async () => {
    const fails = { operation: 'GetPatientAppointments', kind: 'fault', status: 500, code: -1, times: 10 } as const;
    stack.simulator.faults.add(fails);
    const error: unknown = await client.query({ query: home }).catch((thrown: unknown) => thrown);
    expect(CombinedGraphQLErrors.is(error) && error.errors[0]).toMatchObject({
      path: ['me', 'patients', expect.any(Number), 'appointments'],
      extensions: { code: expect.stringMatching(/^UPSTREAM_/) as string, retryable: expect.any(Boolean) as boolean },
    });
    expect(kept()).toEqual({});

    const { data, error: beside } = await client.query({ query: home, errorPolicy: 'all' });
    expect(CombinedGraphQLErrors.is(beside)).toBe(true);
    expect(data?.me.patients[0]).toMatchObject({ relation: 'PROXY', appointments: null });
    // Kept as null without its error: a screen may never take it for "none".
    expect(client.cache.readQuery({ query: home })?.me.patients[0]?.appointments).toBeNull();
    stack.simulator.faults.clear();
    const again = await client.query({ query: home, fetchPolicy: 'network-only' });
    expect(again.data?.me.patients[0]?.appointments).toMatchObject({ upcoming: [{}] });
  });
});
