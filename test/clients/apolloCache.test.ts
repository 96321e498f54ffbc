import type { ApolloClient } from '@apollo/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Stack } from '../support/startStack.ts';
import { home, parse, startFamily, type Thing } from './family.ts';
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

describe('what is kept', () => {
  test('has one place for each thing that has a key, whatever path it came by', async () => {
    const { data } = await client.query({ query: home });
    const [one, two, three] = data?.me.patients ?? [];
    expect([one, three]).toMatchObject([
      { appointments: { __typename: 'Appointments' } },
      { appointments: { __typename: 'GpServiceNotOffered' } },
    ]);
    const places = Object.groupBy(Object.keys(kept()), (key) => key.split(':')[0] ?? '');
    expect(places['Patient']?.toSorted()).toEqual(
      [one, two, three].map((patient) => `Patient:${patient?.id}`).toSorted(),
    );
    expect(places['MedicalRecord']).toHaveLength(3);
    expect(places['Practice']?.toSorted()).toEqual(
      ['X99951', 'X99952'].map((odsCode) => `Practice:{"odsCode":"${odsCode}"}`),
    );
    expect(places['GpOnlineUser']).toEqual(['GpOnlineUser:{}']);
    expect(kept()[`Patient:${one?.id}`]).toMatchObject({
      practice: { __ref: 'Practice:{"odsCode":"X99951"}' },
      appointments: { upcoming: [{ __ref: `Appointment:${one?.appointments.upcoming?.[0]?.id}` }] },
    });
    expect(kept()[`Patient:${three?.id}`]).toMatchObject({
      appointments: { practice: { __ref: 'Practice:{"odsCode":"X99952"}' }, reason: 'NOT_OFFERED' },
    });
    stack.clearCalls();
    await client.query({ query: home });
    expect(stack.calls()).toEqual([]);
  });

  test('keeps a section beside the same section with other dates', async () => {
    const id = await firstPatient();
    interface Section {
      readonly from: string | null;
      readonly to: string | null;
      readonly entries: { readonly totalCount: number; readonly edges: { node: { date: { value: string } } }[] };
    }
    const query = parse<{ patient: { medicalRecord: Record<string, Section> } }>(`
      query ($id: ID!, $from: Date, $to: Date) { patient(id: $id) { id medicalRecord { id
        all: testResults { ...Section } late: testResults(from: $from) { ...Section }
        early: testResults(to: $to) { ...Section } } } }
      fragment Section on MedicalRecordSection { from to hiddenEntriesNotice ... on RecordTestResults {
        entries(first: 500) { totalCount edges { cursor node { id date { precision value } } }
          pageInfo { hasNextPage endCursor } } } }`);
    const { data: whole } = await client.query({ query, variables: { id, from: null, to: null } });
    const { totalCount, edges } = whole?.patient.medicalRecord['all']?.entries ?? expect.unreachable();
    const days = edges.map(({ node }) => node.date.value).filter((value) => /^\d{4}-\d\d-\d\d$/.test(value));
    const from = days[Math.floor(days.length / 2)];
    const to = days.find((day) => day < String(from));
    const variables = { id, from, to };
    const { data } = await client.query({ query, variables });
    expect(client.cache.readQuery({ query, variables })).toEqual(data);
    const { all, late, early } = data?.patient.medicalRecord ?? {};
    expect([all?.from, all?.to, late?.from, early?.to]).toEqual([null, null, from, to]);
    expect(all?.entries.totalCount).toBe(totalCount);
    expect(late?.entries.totalCount).toBeLessThan(totalCount);
    expect(early?.entries.totalCount).toBeLessThan(totalCount);
  });

  test('puts pages of a list together, and leaves a list of another length alone', async () => {
    const id = await firstPatient();
    type Page = {
      patient: {
        medicalRecord: {
          medication: {
            entries: {
              totalCount: number;
              edges: { node: Thing }[];
              pageInfo: { hasNextPage: boolean; endCursor: string };
            };
          };
        };
      };
    };
    const query = parse<Page>(`query ($id: ID!, $first: Int!, $after: String) {
      patient(id: $id) { id medicalRecord { id medication { ... on RecordMedication { entries(first: $first, after: $after) {
        totalCount edges { cursor node { id name date { precision value } } } pageInfo { hasNextPage endCursor } } } } } } }`);
    const entriesOf = (data: Page | undefined) => data?.patient.medicalRecord.medication.entries;
    await client.query({ query, variables: { id, first: 3 } });
    const page = client.watchQuery({ query, variables: { id, first: 4 } });
    const seen: number[] = [];
    const watching = page.subscribe(({ data }) => seen.push(entriesOf(data as Page | undefined)?.edges.length ?? 0));
    await vi.waitUntil(() => !page.getCurrentResult().loading);
    let last = entriesOf(page.getCurrentResult().data as Page);
    const total = last?.totalCount ?? 0;
    expect(total).toBeGreaterThan(8);
    while (last?.pageInfo.hasNextPage)
      last = entriesOf((await page.fetchMore({ variables: { after: last.pageInfo.endCursor } })).data);
    await vi.waitUntil(() => seen.at(-1) === total);
    const edges = entriesOf(page.getCurrentResult().data as Page)?.edges;
    watching.unsubscribe();
    expect(seen).toEqual([...seen].toSorted((one, other) => one - other));
    expect(edges).toHaveLength(total);
    expect(new Set(edges?.map(({ node }) => node.id)).size).toBe(total);
    expect(entriesOf(client.cache.readQuery({ query, variables: { id, first: 3 } }) ?? undefined)?.edges).toHaveLength(
      3,
    );
  });

  test('goes when the person signs out', async () => {
    await client.query({ query: home });
    await client.clearStore();
    expect(kept()).toEqual({});
  });
});
