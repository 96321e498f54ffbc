import type { ApolloClient } from '@apollo/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Stack } from '../support/startStack.ts';
import { startApollo } from './startApollo.ts';
import { home, parse, startFamily, type Entity } from './startFamily.ts';

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

describe('Apollo Client’s cache', () => {
  test('the cache has one entry for each entity with a key, with any path through which it was read', async () => {
    const { data } = await client.query({ query: home });
    const [one, two, three] = data?.gpOnlineUser.patients ?? [];
    expect([one, three]).toMatchObject([
      { appointments: { __typename: 'GpAppointments' } },
      { appointments: { __typename: 'GpServiceNotOffered' } },
    ]);
    const keys = Object.groupBy(Object.keys(extractCache()), (key) => key.split(':')[0] ?? '');
    expect(keys['Patient']?.toSorted()).toEqual(
      [one, two, three].map((patient) => `Patient:${patient?.id}`).toSorted(),
    );
    expect(keys['MedicalRecord']).toHaveLength(3);
    expect(keys['Practice']?.toSorted()).toEqual(
      ['X99951', 'X99952'].map((odsCode) => `Practice:{"odsCode":"${odsCode}"}`),
    );
    expect(keys['GpOnlineUser']).toEqual(['GpOnlineUser:{}']);
    expect(extractCache()[`Patient:${one?.id}`]).toMatchObject({
      practice: { __ref: 'Practice:{"odsCode":"X99951"}' },
      appointments: { upcoming: [{ __ref: `Appointment:${one?.appointments.upcoming?.[0]?.id}` }] },
    });
    expect(extractCache()[`Patient:${three?.id}`]).toMatchObject({
      appointments: { practice: { __ref: 'Practice:{"odsCode":"X99952"}' }, reason: 'NOT_OFFERED' },
    });
    stack.clearCalls();
    await client.query({ query: home });
    expect(stack.calls()).toEqual([]);
  });

  test('the cache stores a record section separately for each date range', async () => {
    const id = await firstPatientId();
    interface Section {
      readonly from: string | null;
      readonly to: string | null;
      readonly entries: { readonly totalCount: number; readonly edges: { node: { date: { value: string } } }[] };
    }
    const query = parse<{ gpPatient: { medicalRecord: Record<string, Section> } }>(`
      query ($id: ID!, $from: Date, $to: Date) { gpPatient(id: $id) { id medicalRecord { id
        all: testResults { ...Section } late: testResults(from: $from) { ...Section }
        early: testResults(to: $to) { ...Section } } } }
      fragment Section on GpMedicalRecordSection { from to hiddenEntriesNotice ... on GpRecordTestResults {
        entries(first: 500) { totalCount edges { cursor node { id date { precision value } } }
          pageInfo { hasNextPage endCursor } } } }`);
    const { data: whole } = await client.query({ query, variables: { id, from: null, to: null } });
    const { totalCount, edges } = whole?.gpPatient.medicalRecord['all']?.entries ?? expect.unreachable();
    const days = edges.map(({ node }) => node.date.value).filter((value) => /^\d{4}-\d\d-\d\d$/.test(value));
    const from = days[Math.floor(days.length / 2)];
    const to = days.find((day) => day < String(from));
    const variables = { id, from, to };
    const { data } = await client.query({ query, variables });
    expect(client.cache.readQuery({ query, variables })).toEqual(data);
    const { all, late, early } = data?.gpPatient.medicalRecord ?? {};
    expect([all?.from, all?.to, late?.from, early?.to]).toEqual([null, null, from, to]);
    expect(all?.entries.totalCount).toBe(totalCount);
    expect(late?.entries.totalCount).toBeLessThan(totalCount);
    expect(early?.entries.totalCount).toBeLessThan(totalCount);
  });

  test('the cache merges the pages of a list, and keeps a list with another page size separate', async () => {
    const id = await firstPatientId();
    type Page = {
      gpPatient: {
        medicalRecord: {
          medication: {
            entries: {
              totalCount: number;
              edges: { node: Entity }[];
              pageInfo: { hasNextPage: boolean; endCursor: string };
            };
          };
        };
      };
    };
    const query = parse<Page>(`query ($id: ID!, $first: Int!, $after: String) {
      gpPatient(id: $id) { id medicalRecord { id medication { ... on GpRecordMedication { entries(first: $first, after: $after) {
        totalCount edges { cursor node { id name date { precision value } } } pageInfo { hasNextPage endCursor } } } } } } }`);
    const entriesOf = (data: Page | undefined) => data?.gpPatient.medicalRecord.medication.entries;
    await client.query({ query, variables: { id, first: 3 } });
    const page = client.watchQuery({ query, variables: { id, first: 4 } });
    const lengths: number[] = [];
    const subscription = page.subscribe(({ data }) =>
      lengths.push(entriesOf(data as Page | undefined)?.edges.length ?? 0),
    );
    await vi.waitUntil(() => !page.getCurrentResult().loading);
    let last = entriesOf(page.getCurrentResult().data as Page);
    const total = last?.totalCount ?? 0;
    expect(total).toBeGreaterThan(8);
    while (last?.pageInfo.hasNextPage)
      last = entriesOf((await page.fetchMore({ variables: { after: last.pageInfo.endCursor } })).data);
    await vi.waitUntil(() => lengths.at(-1) === total);
    const edges = entriesOf(page.getCurrentResult().data as Page)?.edges;
    subscription.unsubscribe();
    expect(lengths).toEqual([...lengths].toSorted((one, other) => one - other));
    expect(edges).toHaveLength(total);
    expect(new Set(edges?.map(({ node }) => node.id)).size).toBe(total);
    expect(entriesOf(client.cache.readQuery({ query, variables: { id, first: 3 } }) ?? undefined)?.edges).toHaveLength(
      3,
    );
  });

  test('the cache is empty after the person signs out', async () => {
    await client.query({ query: home });
    await client.clearStore();
    expect(extractCache()).toEqual({});
  });
});
